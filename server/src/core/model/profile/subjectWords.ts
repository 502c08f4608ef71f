/** What only an ISMS or the like regulates. Suppliers, audits and roles are matters of other fields, too. */
const subjects: readonly string[] = [
  ...[
    '(?:it|ict|cyber|network|cloud|data|endpoint|application)[ -]?security|physical security',
    'information (?:governance|classification|handling|transfer|assurance|risk)|data protection',
    '(?:data|asset) (?:classification|handling|loss|privacy)|passwords?|authentication',
    'access (?:control|management|rights)|identity (?:management|and access)|privileged',
    'backups?|cryptograph|encryption|key management|malware|anti-?virus|patch(?:ing| management)',
    'vulnerabilit|penetration test|logging|clear (?:desk|screen)|clean desk|removable media',
    'mobile (?:device|working)|byod|remote (?:working|access)|teleworking|home working|privacy',
    'e-?mail (?:use|policy|security)|firewall|configuration management|change management',
    'secure (?:development|coding|configuration|engineering)|software development',
    '(?:security|cyber|data) (?:incident|breach|awareness)|incident (?:report|response|management)',
    'disaster recovery|risk management|roles and responsibilities',
  ],
  ...[
    '(?:\\bit|cyber|netzwerk|cloud|daten)-?sicherheit|datenschutz|passw[öo]rt|kennwort|zugriff|zutritt',
    'datensicherung|kryptogra|verschlüsselung|schadsoftware|schwachstell|protokollierung|patch',
    'aufgeräumter|mobile geräte|mobiles arbeiten|fernzugriff|sicherheitsvorf|risikomanagement',
  ],
  ...[
    'mots? de passe|contrôle d.accès|sauvegarde|chiffrement|cryptographi|logiciels? malveillant',
    'vulnérabilité|journalisation|bureau propre|télétravail|cybersécurité|protection des données',
    'sécurité (?:informatique|physique|des réseaux)|gestion des (?:risques|incidents|accès)',
  ],
  ...[
    'contraseña|control de acceso|copias? de (?:seguridad|respaldo)|cifrado|criptogra|código malicioso',
    'vulnerabilidad|teletrabajo|escritorio (?:limpio|despejado)|ciberseguridad|protección de datos',
    'seguridad (?:informática|física|de redes)|senhas|control[eo]? de acessos?|cópias de segurança',
    'mesa limpa|teletrabalho|cibersegurança|proteção de dados|segurança (?:física|informática|de redes)',
  ],
  ...[
    'controllo degli accessi|copie di (?:sicurezza|backup)|cifratura|crittogra|scrivania pulita',
    'sicurezza (?:informatica|fisica|delle reti)|protezione dei dati|vulnerabilità|lavoro agile',
    'wachtwoord|toegangs(?:beheer|beveiliging|beleid)|versleuteling|kwetsbaarhe|thuiswerk|telewerk',
    'gegevensbescherming|(?:netwerk|cyber|ict)-?(?:beveiliging|veiligheid)',
  ],
  'パスワード|アクセス(?:制御|管理)|バックアップ|暗号|マルウェア|脆弱性|ログ管理|クリアデスク|テレワーク',
  '個人情報|物理(?:的)?セキュリティ|サイバー|情報(?:分類|管理)|変更管理|インシデント',
];

/**
 * What policies and procedures of an ISMS are about, in their titles. By itself that proves nothing;
 * in a document under control it does.
 */
export const subjectWords = new RegExp(subjects.join('|'), 'iu');
