import type { CloudTopic } from './cloudTopic.js';

const securityPolicy =
  /information[- ]security polic|cloud security polic|isms polic|informationssicherheits(?:leit|richt|politik)|leitlinie (?:zur|für|der|für die) (?:informations|it-)?sicherheit|(?<!\p{L})(?:it-?|is-?)?sicherheitsleitlinie|(?<!\p{L})is-leitlinie|politique (?:générale )?de (?:la )?sécurité (?:de l['’]information|des informations|des systèmes|du système|informatique)|(?<!\p{L})PSSI|política (?:general )?de seguridad (?:de la información|informática)|política (?:geral )?de segurança da informação|politica (?:generale )?(?:di|per la|della) sicurezza (?:delle informazioni|informatica)|informatiebeveiligingsbeleid|beleid (?:voor )?(?:de )?informatiebeveiliging|情報セキュリティ(?:基本)?(?:方針|ポリシー)/iu;
const accessPolicy =
  /access[- ]control|access management|zugriff|zugang|berechtigung|(?:contrôle|gestion|maîtrise) (?:des |d['’])(?:accès|habilitations)(?! physique)|(?:control|gestión) de (?:los )?accesos?(?! físic)|(?:control[eo]?|gestão) de acessos?(?! físic)|(?:controllo|gestione) (?:degli )?access[io](?! fisic)|(?<!fysieke )toegangs(?:beleid|beheer|beveiliging|controle)|アクセス(?:制御|管理|コントロール)/iu;
const supplierPolicy =
  /supplier|vendor|third[- ]part|lieferant|dienstleister|fournisseur|prestataire|proveedor|fornecedor|fornitor|leverancier|委託先|供給者|外部委託|サプライヤ/iu;

/** The topics of policies, in the order in which a policy has them. */
export const policyTopics: readonly CloudTopic[] = [
  {
    id: 'principles',
    kind: 'policy',
    title: securityPolicy,
    name: { en: 'security in the cloud', de: 'die Sicherheit in der Cloud' },
    cloudNumbers: ['5.1.1'],
    why: {
      en: 'extends the security policy to cloud services, for those who use them and for those who provide them.',
      de: 'weitet die Sicherheitsleitlinie auf Cloud-Dienste aus, für Nutzer wie für Anbieter.',
    },
    words: /\bcloud(?:s|dienst|anbieter)?\b|\bSaaS\b|\bIaaS\b|\bPaaS\b/i,
    english: {
      heading: 'Cloud security principles',
      toFill:
        'State the principles for the cloud services that are used and provided: who decides on them, where data may lie, how tenants are kept apart',
    },
    german: {
      heading: 'Grundsätze der Cloud-Sicherheit',
      toFill:
        'Bitte die Grundsätze für genutzte und angebotene Cloud-Dienste nennen: wer über sie entscheidet, wo Daten liegen dürfen, wie Mandanten getrennt werden',
    },
  },
  {
    id: 'shared-responsibility',
    kind: 'policy',
    title: securityPolicy,
    name: { en: 'shared responsibility', de: 'die geteilte Verantwortung' },
    cloudNumbers: ['CLD.6.3.1'],
    why: {
      en: 'advises to divide the duties of cloud customer and cloud provider and to make them known.',
      de: 'rät, die Pflichten von Cloud-Service-Kunde und Cloud-Service-Anbieter aufzuteilen und bekannt zu machen.',
    },
    words:
      /shared[- ](?:security[- ])?(?:responsib|role|dut)|(?:responsibilit|dut)\w+[^.\n]{0,60}(?:provider|customer|shared)|(?:provider|customer)[^.\n]{0,60}(?:responsib|dut(?:y|ies))|split of|CLD\.6\.3\.1|geteilte|verantwort[^.\n]{0,60}(?:anbieter|kunde|dienst)|(?:anbieter|kunde)[^.\n]{0,60}verantwort|gemeinsame verantwort/i,
    english: {
      heading: 'Shared responsibility',
      toFill:
        'State how duties are divided between cloud provider and cloud customer, and name the responsibility matrix',
    },
    german: {
      heading: 'Geteilte Verantwortung',
      toFill:
        'Bitte die Teilung der Pflichten zwischen Cloud-Anbieter und Cloud-Kunde beschreiben und die Verantwortlichkeitsmatrix nennen',
    },
  },
  {
    id: 'access-models',
    kind: 'policy',
    title: accessPolicy,
    name: { en: 'access to cloud services', de: 'den Zugang zu Cloud-Diensten' },
    cloudNumbers: ['9.1.2'],
    why: {
      en: 'advises to state the rules of access for each cloud service that is used.',
      de: 'rät, für jeden genutzten Cloud-Dienst die Regeln für den Zugang festzulegen.',
    },
    words: /\bcloud(?:s|dienst|anbieter)?\b|\bSaaS\b|\bIaaS\b|\bPaaS\b|tenant|mandant/i,
    english: {
      heading: 'Cloud access models',
      toFill: 'State for each cloud service who gets access, in which role, and who administers it',
    },
    german: {
      heading: 'Zugriff auf Cloud-Dienste',
      toFill:
        'Bitte für jeden Cloud-Dienst nennen, wer in welcher Rolle Zugriff hat und wer ihn verwaltet',
    },
  },
  {
    id: 'federation',
    kind: 'policy',
    title: accessPolicy,
    name: { en: 'federation or single sign-on', de: 'Föderation oder Single Sign-on' },
    why: {
      en: 'Identities are managed over their whole life (ISO/IEC 27001, A.5.16), those in cloud services too.',
      de: 'Identitäten werden über ihre ganze Lebensdauer verwaltet (ISO/IEC 27001, A.5.16), auch die in Cloud-Diensten.',
    },
    words:
      /federat|single[- ]sign[- ]?on|\bSSO\b|\bSAML\b|OpenID|\bOIDC\b|identity provider|\bIdP\b|föderation|föderiert|identitätsanbieter|einmalanmeldung|verbund-?anmeldung|anmeldeverbund|identitätsverb[uü]nd|verbundidentität|verbundene (?:identität|anmeldung)|zentrale (?:anmeldung|authentifizierung)|single[- ]login|\bKeycloak\b|\bEntra ID\b|\bOkta\b|\bAD ?FS\b|\bShibboleth\b/i,
    english: {
      heading: 'Federation',
      toFill:
        'State which services sign in through which identity provider, and what holds where that is not possible',
    },
    german: {
      heading: 'Föderation',
      toFill:
        'Bitte nennen, welche Dienste sich über welchen Identitätsanbieter anmelden und was gilt, wo das nicht geht',
    },
  },
  {
    id: 'supplier-assessment',
    kind: 'policy',
    title: supplierPolicy,
    name: { en: 'the assessment of cloud providers', de: 'die Bewertung der Cloud-Anbieter' },
    cloudNumbers: ['15.1.1'],
    why: {
      en: 'treats a cloud provider as a kind of supplier.',
      de: 'behandelt einen Cloud-Anbieter als eine Art von Lieferanten.',
    },
    words:
      /(?:provider|supplier|vendor|cloud)[^.\n]{0,80}(?:assess|evaluat|review|due diligence|select|onboard)|(?:assess|evaluat|review|due diligence|select)[^.\n]{0,80}(?:provider|supplier|vendor|cloud)|(?:anbieter|lieferant|dienstleister)[^.\n]{0,80}(?:bewert|prüf|auswahl|auswähl)|(?:bewert|prüf|auswahl)[^.\n]{0,80}(?:anbieter|lieferant|dienstleister)/i,
    english: {
      heading: 'Provider assessment',
      toFill: 'State how cloud providers are assessed before and during their use, and by whom',
    },
    german: {
      heading: 'Bewertung der Anbieter',
      toFill:
        'Bitte nennen, wie Cloud-Anbieter vor und während der Nutzung bewertet werden und durch wen',
    },
  },
  {
    id: 'supplier-levels',
    kind: 'policy',
    title: supplierPolicy,
    name: { en: 'service levels', de: 'die Dienstgüte' },
    cloudNumbers: ['15.1.2'],
    why: {
      en: 'advises that the agreement with a provider says what each side does.',
      de: 'rät, in der Vereinbarung mit einem Anbieter festzuhalten, was jede Seite tut.',
    },
    words:
      /service[- ]levels?|\bSLAs?\b|availability (?:target|commitment)|dienstgüte|servicelevel|verfügbarkeitszusage/i,
    english: {
      heading: 'Service levels',
      toFill: 'State which service levels are agreed with cloud providers and how they are watched',
    },
    german: {
      heading: 'Service-Level',
      toFill:
        'Bitte nennen, welche Dienstgüte mit Cloud-Anbietern vereinbart ist und wie sie überwacht wird',
    },
  },
];
