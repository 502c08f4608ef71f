import { once } from '../../base/memo.js';
import { namedProviderTold } from './namedProviderTopics.js';
import type { TextLanguage } from '../textLanguage.js';

/** The languages beside English and German in which cloud topics are looked for. */
export type OtherLanguage = Exclude<TextLanguage, 'en' | 'de'>;

/** A topic as documents in French, Spanish, Portuguese, Italian, Dutch and Japanese have it. */
export interface TopicElsewhere {
  /** Any of these words shows that the topic may be treated; more than in English, since forms are many. */
  readonly words: () => RegExp;
  readonly headings: Readonly<Record<OtherLanguage, string>>;
}

/** What a new section has to say, to be written in its place. */
export const toFillElsewhere: Readonly<Record<OtherLanguage, string>> = {
  fr: 'Préciser ce qui vaut pour les services cloud : qui fait quoi, comment, et où cela est consigné',
  es: 'Indicar lo que vale para los servicios en la nube: quién hace qué, cómo y dónde consta',
  pt: 'Indicar o que vale para os serviços em nuvem: quem faz o quê, como e onde consta',
  it: 'Indicare ciò che vale per i servizi cloud: chi fa cosa, come e dove è registrato',
  nl: 'Beschrijf wat voor clouddiensten geldt: wie wat doet, hoe, en waar dat is vastgelegd',
  ja: 'クラウドサービスについて、誰が何をどのように行い、どこに記録するかを記載する',
};

const cloud =
  /cloud|nuage|\bnube|nuvem|nuvens|nuvola|clouddienst|クラウド|[SIP]aaS\b|\bAWS\b|Azure|\bGCP\b|tenant|テナント|locataire|inquilin/iu;
const cloudOrHosted =
  /cloud|nuage|\bnube|nuvem|nuvens|nuvola|クラウド|[SIP]aaS\b|\bAWS\b|Azure|\bGCP\b|Microsoft 365|Office 365|Google Workspace|tenant|テナント|locataire|inquilin|héberg|hosting|alojad|alojamiento|hospeda|alojamento|ospitat|gehost|en ligne|en línea|ホスティング|オンライン/iu;
const parties = String.raw`fournisseur|prestataire|hébergeur|opérateur|sous-traitant|tiers|éditeur|proveedor|prestador|tercero|fornecedor|provedor|terceiro|fornitor|terze parti|terzi|leverancier|aanbieder|dienstverlener|derde|事業者|提供者|供給者|委託先|ベンダ|外部サービス|プロバイダ`;
const customers = String.raw`client|abonné|souscripteur|abonad|suscriptor|assinante|subscritor|contratante|abbonat|committent|klant|abonnee|opdrachtgever|afnemer|顧客|お客|利用者|取引先|ユーザ|契約者|契約先|契約企業|加入者|会員`;
/** That somebody is told something. */
const telling = String.raw`notif|inform|signal|prévien|préven|avert|avis|alert|communi|annonc|transm|contact|comunic|notific|advert|anunci|reporta|report|comunicad|segnal|avvis|trasme|meld|verwittig|waarschuw|laten weten|laat weten|mededel|bericht|通知|連絡|報告|通報|周知|告知|案内|公表|開示|知らせ|伝え|伝達|共有|エスカレ|問い?合わせ|問合せ|電話|照会|(?<!s['’])appel(?:l|ons|er|ez)|téléphon|joindre|ouvr\p{Ll}{1,4} une? (?:ticket|incident|dossier|demande)|(?<!se )llam(?:a|an|ar|amos|ará)(?!\p{L})|telefon|abr(?:e|en|ir|imos|em) (?:un|uma?) (?:tique|ticket|caso|chamado|incid)|escala|(?<!se )lig(?:a|ar|am|amos) (?:ao?|para)(?!\p{L})|chama(?!-se|\p{L})|(?<!si )chiam(?:a|are|ano|iamo)(?!\p{L})|apr(?:e|ire|ono|iamo) un(?:a|o)? (?:ticket|segnalazione|caso)|(?<!\p{L})(?:belt|bellen|opbellen|gebeld)(?!\p{L})|open(?:t|en) een (?:ticket|melding)`;
/** Who answers for something. */
const answering = String.raw`respons|oblig|incomb|charge|compete|compito|encarg|tarea|tarefa|dever|devoir|plicht|taak|taken|verantwoord|責任|責務|義務|役割|担当|分担`;
/** The writer's own side. */
const ourselves = String.raw`(?:nous|notre organisation|nosotros|nós|noi|wij|we|l['’](?:organisation|organizzazione)|(?:la|a) organiza(?:ción|ção)|de organisatie)(?!\p{L})|当社|弊社|自社|当組織|当法人`;
const contrast = String.raw`[;；,，、]\s?(?:(?:et|mais|tandis que|y|pero|mientras(?: que)?|e|mas|enquanto|ma|mentre|en|maar|terwijl)\s)?`;

/** A provider who is called by the cloud: one word for two topics. */
const cloudParties = String.raw`(?:クラウド(?:サービス)?|cloud-?)(?:${parties})|(?:${parties})\p{Ll}{0,3}(?: (?:de|di|do|del|da|des))?(?: services?| servicios?| serviços?| servizi)?(?: (?:de|di|em|en|in))?(?: la| le)? (?:cloud|nuage|nube|nuvem)`;

/** Each side with its part, in two clauses: "El proveedor de la nube protege …; nosotros configuramos …". */
const eachItsPart = String.raw`(?:${cloudParties})[^.。\n]{0,100}?${contrast}(?:${ourselves})|(?:${ourselves})[^.。\n]{0,100}?${contrast}(?:(?:le|el|o|il|de) |l['’])?(?:${cloudParties})`;

/**
 * Somebody else than the cloud's provider alone, by a word for one; that provider where something is
 * said of both in one sentence. So "the cloud provider" does not treat what else is asked for the cloud.
 */
function besideCloud(others: string, said: string): RegExp {
  const provider = String.raw`(?:${cloudParties})`;
  const alone = String.raw`(?!${cloudParties})(?<!クラウド|クラウドサービス|cloud-?)(?:${others})`;
  const near = String.raw`[^.。\n]{0,100}`;
  return new RegExp(
    String.raw`${alone}|(?:${said})${near}${provider}|${provider}${near}(?:${said})`,
    'iu',
  );
}

const shared = String.raw`partag|mutualis|répart|compartid|compartilhad|partilhad|reparto|repartid|repartiç|condivis|ripartizion|suddivision|gedeeld|verdeling|verdeeld|共有|責任分界|責任共有|分担`;
const assessing = String.raw`évalu|audit|sélection|due diligence|qualifi|contrôl|evalua|selecci|homologa|auditor|revis|avalia|seleç|valut|selezion|verific|beoordel|selecti|toets|評価|選定|審査|監査|点検|確認|調査`;
const levels = String.raw`niveaux? de service|\bSLA|service[- ]?level|niveles? de servicio|\bANS\b|níveis de serviço|nível de serviço|livell[io] di servizio|dienstverleningsniveau|serviceniveau|disponibili|beschikbaarheid|qualité de service|calidad del servicio|qualidade do serviço|qualità del servizio|サービスレベル|サービス水準|サービス品質|稼働率|可用性`;

/** Policies on suppliers and their register treat the same. */
const assessment: TopicElsewhere['headings'] = {
  fr: 'Évaluation des fournisseurs',
  es: 'Evaluación de los proveedores',
  pt: 'Avaliação dos fornecedores',
  it: 'Valutazione dei fornitori',
  nl: 'Beoordeling van aanbieders',
  ja: '事業者の評価',
};
const serviceLevels: TopicElsewhere['headings'] = {
  fr: 'Niveaux de service',
  es: 'Niveles de servicio',
  pt: 'Níveis de serviço',
  it: 'Livelli di servizio',
  nl: 'Serviceniveaus',
  ja: 'サービスレベル',
};

/** By the id of the topic. */
export const topicsElsewhere: Readonly<Record<string, TopicElsewhere>> = {
  principles: {
    words: () => cloud,
    headings: {
      fr: 'Principes de sécurité du cloud',
      es: 'Principios de seguridad en la nube',
      pt: 'Princípios de segurança em nuvem',
      it: 'Principi di sicurezza del cloud',
      nl: 'Uitgangspunten voor cloudbeveiliging',
      ja: 'クラウドセキュリティの原則',
    },
  },
  'shared-responsibility': {
    words: once(
      () =>
        new RegExp(
          `${besideCloud(`${shared}|${parties}|${customers}|CLD\\.6\\.3\\.1`, answering).source}|${eachItsPart}`,
          'iu',
        ),
    ),
    headings: {
      fr: 'Responsabilité partagée',
      es: 'Responsabilidad compartida',
      pt: 'Responsabilidade compartilhada',
      it: 'Responsabilità condivisa',
      nl: 'Gedeelde verantwoordelijkheid',
      ja: '責任の分担',
    },
  },
  'access-models': {
    words: () => cloudOrHosted,
    headings: {
      fr: 'Accès aux services cloud',
      es: 'Acceso a los servicios en la nube',
      pt: 'Acesso aos serviços em nuvem',
      it: 'Accesso ai servizi cloud',
      nl: 'Toegang tot clouddiensten',
      ja: 'クラウドサービスへのアクセス',
    },
  },
  federation: {
    words: () =>
      /fédér|feder|single[- ]?sign|\bSSO\b|\bSAML\b|OpenID|\bOIDC\b|\bIdP\b|\bLDAP\b|active directory|annuaire|directorio|diretório|authentification (?:unique|centralis)|fournisseurs? d['’]identité|sesión únic|autenticación (?:únic|centraliz)|proveedor(?:es)? de identidad|login únic|autenticação (?:únic|centraliz)|provedor(?:es)? de identidade|autenticazione (?:unic|centralizz)|accesso unico|provider di identità|eenmalig[e]? aanmeld|identiteitsprovider|centrale (?:aanmelding|authenticatie)|identity provider|Keycloak|Entra|Okta|シングルサインオン|フェデレ|ID ?連携|認証連携|統合認証|認証基盤|ID ?プロバイダ|アイデンティティプロバイダ/iu,
    headings: {
      fr: 'Fédération des identités',
      es: 'Federación de identidades',
      pt: 'Federação de identidades',
      it: 'Federazione delle identità',
      nl: 'Federatie van identiteiten',
      ja: '認証連携',
    },
  },
  'supplier-assessment': {
    words: once(() => new RegExp(assessing, 'iu')),
    headings: assessment,
  },
  'supplier-levels': {
    words: once(() => new RegExp(levels, 'iu')),
    headings: serviceLevels,
  },
  'register-assessment': {
    words: once(
      () =>
        new RegExp(
          `${assessing}|certif|risqu|riesgo|risco|rischi|risico|リスク|認証|\\bISO\\b|SOC 2|\\bnote\\b|rating|criticité|criticidad|criticità`,
          'iu',
        ),
    ),
    headings: assessment,
  },
  'register-levels': {
    words: once(() => new RegExp(levels, 'iu')),
    headings: serviceLevels,
  },
  'incident-notification': {
    words: once(
      () =>
        new RegExp(
          `${besideCloud(`${parties}|${customers}`, telling).source}|${namedProviderTold}`,
          'iu',
        ),
    ),
    headings: {
      fr: 'Notifications entre fournisseur et client',
      es: 'Notificaciones entre proveedor y cliente',
      pt: 'Notificações entre provedor e cliente',
      it: 'Notifiche tra fornitore e cliente',
      nl: 'Meldingen tussen aanbieder en klant',
      ja: '事業者と利用者の間の通知',
    },
  },
  'incident-cloud': {
    words: () => cloud,
    headings: {
      fr: 'Incidents dans les services cloud',
      es: 'Incidentes en los servicios en la nube',
      pt: 'Incidentes nos serviços em nuvem',
      it: 'Incidenti nei servizi cloud',
      nl: 'Incidenten in clouddiensten',
      ja: 'クラウドサービスのインシデント',
    },
  },
  'continuity-dependencies': {
    words: once(
      () =>
        new RegExp(
          `${cloud.source}|${parties}|dépend|depend|dipend|afhankelijk|依存|région|región|região|regione`,
          'iu',
        ),
    ),
    headings: {
      fr: 'Dépendance aux fournisseurs',
      es: 'Dependencia de los proveedores',
      pt: 'Dependência de provedores',
      it: 'Dipendenza dai fornitori',
      nl: 'Afhankelijkheid van aanbieders',
      ja: '事業者への依存',
    },
  },
  'continuity-portability': {
    words: () =>
      /portab|export|migr|réversib|reversib|rétrocession|restitu|sortie du|sortie des|plan de sortie|plan de salida|plano de saída|piano di uscita|\bexit\b|lock-?in|devoluci|devoluç|overdraag|uitstap|teruggave|overstap|cambio de proveedor|changement de (?:fournisseur|prestataire)|troca de fornecedor|cambio (?:di )?fornitore|multi-?cloud|移行|可搬|ポータビリティ|エクスポート|返却|乗り換え|切替/iu,
    headings: {
      fr: 'Portabilité des données',
      es: 'Portabilidad de los datos',
      pt: 'Portabilidade dos dados',
      it: 'Portabilità dei dati',
      nl: 'Overdraagbaarheid van gegevens',
      ja: 'データの可搬性',
    },
  },
  'statement-cloud': {
    words: () => /27017|CLD[. ]?\d/iu,
    headings: {
      fr: 'Mesures cloud de l’ISO/IEC 27017',
      es: 'Controles de nube de ISO/IEC 27017',
      pt: 'Controles de nuvem da ISO/IEC 27017',
      it: 'Controlli cloud della ISO/IEC 27017',
      nl: 'Cloudmaatregelen van ISO/IEC 27017',
      ja: 'ISO/IEC 27017 のクラウド管理策',
    },
  },
  'treatment-controls': {
    words: () => /27017|CLD[. ]?\d/iu,
    headings: {
      fr: 'Mesures cloud de l’ISO/IEC 27017',
      es: 'Controles de nube de ISO/IEC 27017',
      pt: 'Controles de nuvem da ISO/IEC 27017',
      it: 'Controlli cloud della ISO/IEC 27017',
      nl: 'Cloudmaatregelen van ISO/IEC 27017',
      ja: 'ISO/IEC 27017 のクラウド管理策',
    },
  },
  'risk-factors': {
    words: () => cloud,
    headings: {
      fr: 'Facteurs de risque du cloud',
      es: 'Factores de riesgo de la nube',
      pt: 'Fatores de risco da nuvem',
      it: 'Fattori di rischio del cloud',
      nl: 'Risicofactoren van de cloud',
      ja: 'クラウドのリスク要因',
    },
  },
  'multi-tenancy': {
    words: once(
      () =>
        new RegExp(
          `${shared}|multi-?\\s?(?:locat|inquilin|tenan|client)|tenant|locataire|inquilin|arrendatari|cloisonn|テナント|分離`,
          'iu',
        ),
    ),
    headings: {
      fr: 'Environnements partagés entre clients',
      es: 'Entornos compartidos entre clientes',
      pt: 'Ambientes compartilhados entre clientes',
      it: 'Ambienti condivisi tra clienti',
      nl: 'Omgevingen die klanten delen',
      ja: 'マルチテナント環境',
    },
  },
  'inventory-services': {
    words: () => cloudOrHosted,
    headings: {
      fr: 'Services cloud',
      es: 'Servicios en la nube',
      pt: 'Serviços em nuvem',
      it: 'Servizi cloud',
      nl: 'Clouddiensten',
      ja: 'クラウドサービス',
    },
  },
  'inventory-virtual': {
    words: () =>
      /virtu|\bVMs?\b|\bEC2\b|\bS3\b|instanc|instânci|istanz|conteneur|contenedor|contêiner|container|kubernetes|cluster|clúster|bucket|imagen|immagin|\bimages?\b|imagem|snapshot|instantané|serverless|仮想|コンテナ|インスタンス|イメージ|スナップショット/iu,
    headings: {
      fr: 'Actifs virtuels',
      es: 'Activos virtuales',
      pt: 'Ativos virtuais',
      it: 'Risorse virtuali',
      nl: 'Virtuele bedrijfsmiddelen',
      ja: '仮想資産',
    },
  },
};
