import type { DocumentKind } from '../../model/frontMatter.js';

/** What a document of one kind has to say about the cloud. */
export interface CloudTopic {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Of policies, which ones: by their titles. */
  readonly title?: RegExp;
  /** Within a sentence: "shared responsibility". */
  readonly name: string;
  /** One sentence: who asks for it. */
  readonly why: string;
  /** Any of these words shows that the topic is treated. */
  readonly words: RegExp;
  readonly english: Skeleton;
  readonly german: Skeleton;
}

interface Skeleton {
  readonly heading: string;
  /** What the section has to say, to be written in its place. */
  readonly toFill: string;
}

const securityPolicy =
  /information[- ]security polic|cloud security polic|isms polic|informationssicherheits(?:leit|richt|politik)/i;
const accessPolicy = /access[- ]control|access management|zugriff|zugang|berechtigung/i;
const supplierPolicy = /supplier|vendor|third[- ]part|lieferant|dienstleister/i;

/** All topics, in the order in which a document has them. */
export const cloudTopics: readonly CloudTopic[] = [
  {
    id: 'principles',
    kind: 'policy',
    title: securityPolicy,
    name: 'security in the cloud',
    why: 'ISO/IEC 27017 (5.1.1) extends the security policy to cloud services, for those who use them and for those who provide them.',
    words: /\bcloud|\bSaaS\b|\bIaaS\b|\bPaaS\b/i,
    english: {
      heading: 'Cloud security principles',
      toFill: 'State the principles for the cloud services that are used and provided: who decides on them, where data may lie, how tenants are kept apart',
    },
    german: {
      heading: 'Grundsätze der Cloud-Sicherheit',
      toFill: 'Bitte die Grundsätze für genutzte und angebotene Cloud-Dienste nennen: wer über sie entscheidet, wo Daten liegen dürfen, wie Mandanten getrennt werden',
    },
  },
  {
    id: 'shared-responsibility',
    kind: 'policy',
    title: securityPolicy,
    name: 'shared responsibility',
    why: 'ISO/IEC 27017 (CLD.6.3.1) wants the duties of cloud customer and cloud provider divided and made known.',
    words:
      /shared[- ](?:security[- ])?(?:responsib|role|dut)|(?:responsibilit|dut)\w+[^.\n]{0,60}(?:provider|customer|shared)|(?:provider|customer)[^.\n]{0,60}(?:responsib|dut(?:y|ies))|split of|CLD\.6\.3\.1|geteilte|verantwort[^.\n]{0,60}(?:anbieter|kunde|dienst)|(?:anbieter|kunde)[^.\n]{0,60}verantwort|gemeinsame verantwort/i,
    english: {
      heading: 'Shared responsibility',
      toFill: 'State how duties are divided between cloud provider and cloud customer, and name the responsibility matrix',
    },
    german: {
      heading: 'Geteilte Verantwortung',
      toFill: 'Bitte die Teilung der Pflichten zwischen Cloud-Anbieter und Cloud-Kunde beschreiben und die Verantwortlichkeitsmatrix nennen',
    },
  },
  {
    id: 'access-models',
    kind: 'policy',
    title: accessPolicy,
    name: 'access to cloud services',
    why: 'ISO/IEC 27017 (9.1.2) wants the rules of access stated for each cloud service that is used.',
    words: /\bcloud|\bSaaS\b|\bIaaS\b|\bPaaS\b|tenant|mandant/i,
    english: {
      heading: 'Cloud access models',
      toFill: 'State for each cloud service who gets access, in which role, and who administers it',
    },
    german: {
      heading: 'Zugriff auf Cloud-Dienste',
      toFill: 'Bitte für jeden Cloud-Dienst nennen, wer in welcher Rolle Zugriff hat und wer ihn verwaltet',
    },
  },
  {
    id: 'federation',
    kind: 'policy',
    title: accessPolicy,
    name: 'federation or single sign-on',
    why: 'Identities in cloud services come from one directory or are kept in each service, and A.5.16 wants their whole life managed.',
    words:
      /federat|single[- ]sign[- ]?on|\bSSO\b|\bSAML\b|OpenID|\bOIDC\b|identity provider|\bIdP\b|föderation|föderiert|identitätsanbieter|einmalanmeldung/i,
    english: {
      heading: 'Federation',
      toFill: 'State which services sign in through which identity provider, and what holds where that is not possible',
    },
    german: {
      heading: 'Föderation',
      toFill: 'Bitte nennen, welche Dienste sich über welchen Identitätsanbieter anmelden und was gilt, wo das nicht geht',
    },
  },
  {
    id: 'supplier-assessment',
    kind: 'policy',
    title: supplierPolicy,
    name: 'the assessment of cloud providers',
    why: 'ISO/IEC 27017 (15.1.1) treats a cloud provider as a kind of supplier.',
    words:
      /(?:provider|supplier|vendor|cloud)[^.\n]{0,80}(?:assess|evaluat|review|due diligence|select|onboard)|(?:assess|evaluat|review|due diligence|select)[^.\n]{0,80}(?:provider|supplier|vendor|cloud)|(?:anbieter|lieferant|dienstleister)[^.\n]{0,80}(?:bewert|prüf|auswahl|auswähl)|(?:bewert|prüf|auswahl)[^.\n]{0,80}(?:anbieter|lieferant|dienstleister)/i,
    english: {
      heading: 'Provider assessment',
      toFill: 'State how cloud providers are assessed before and during their use, and by whom',
    },
    german: {
      heading: 'Bewertung der Anbieter',
      toFill: 'Bitte nennen, wie Cloud-Anbieter vor und während der Nutzung bewertet werden und durch wen',
    },
  },
  {
    id: 'supplier-levels',
    kind: 'policy',
    title: supplierPolicy,
    name: 'service levels',
    why: 'ISO/IEC 27017 (15.1.2) wants the agreement with a provider to say what each side does.',
    words: /service[- ]levels?|\bSLAs?\b|availability (?:target|commitment)|dienstgüte|servicelevel|verfügbarkeitszusage/i,
    english: {
      heading: 'Service levels',
      toFill: 'State which service levels are agreed with cloud providers and how they are watched',
    },
    german: {
      heading: 'Service-Level',
      toFill: 'Bitte nennen, welche Dienstgüte mit Cloud-Anbietern vereinbart ist und wie sie überwacht wird',
    },
  },
  {
    id: 'register-assessment',
    kind: 'supplier-register',
    name: 'the assessment of cloud providers',
    why: 'ISO/IEC 27017 (15.1.1) treats a cloud provider as a kind of supplier.',
    words: /assess|evaluat|review|due diligence|certificat|SOC 2|audit|risk|rating|bewert|prüf|zertifik|risiko/i,
    english: {
      heading: 'Provider assessment',
      toFill: 'State for each cloud provider when it was assessed, by which evidence and with which result',
    },
    german: {
      heading: 'Bewertung der Anbieter',
      toFill: 'Bitte für jeden Cloud-Anbieter nennen, wann er bewertet wurde, anhand welcher Nachweise und mit welchem Ergebnis',
    },
  },
  {
    id: 'register-levels',
    kind: 'supplier-register',
    name: 'service levels',
    why: 'ISO/IEC 27017 (15.1.2) wants the agreement with a provider to say what each side does.',
    words: /service[- ]levels?|\bSLAs?\b|availab|uptime|dienstgüte|servicelevel|verfügbarkeit/i,
    english: {
      heading: 'Service levels',
      toFill: 'State for each cloud provider which service levels are agreed and how they were met',
    },
    german: {
      heading: 'Service-Level',
      toFill: 'Bitte für jeden Cloud-Anbieter nennen, welche Dienstgüte vereinbart ist und wie sie eingehalten wurde',
    },
  },
  {
    id: 'risk-factors',
    kind: 'risk-methodology',
    name: 'cloud risk factors',
    why: 'The assessment has to find the risks within the scope (ISO/IEC 27001, 6.1.2 c), and with cloud services come some that no other service has.',
    words: /\bcloud|\bSaaS\b|\bIaaS\b|\bPaaS\b/i,
    english: {
      heading: 'Cloud risk factors',
      toFill: 'State what is asked about each cloud service: split of duties, control plane, place of data, dependency, exit',
    },
    german: {
      heading: 'Risikofaktoren der Cloud',
      toFill: 'Bitte nennen, was zu jedem Cloud-Dienst gefragt wird: Teilung der Pflichten, Verwaltungsebene, Ort der Daten, Abhängigkeit, Ausstieg',
    },
  },
  {
    id: 'multi-tenancy',
    kind: 'risk-methodology',
    name: 'multi-tenancy',
    why: 'Tenants of a cloud service share an environment (CLD.9.5.1), and the assessment has to find what may go wrong between them (ISO/IEC 27001, 6.1.2 c).',
    words: /multi-?\s?tenan|tenan(?:t|cy)|shared (?:environment|infrastructure|platform)|mandant/i,
    english: {
      heading: 'Multi-tenancy',
      toFill: 'State how risks between tenants that share an environment are found and weighed',
    },
    german: {
      heading: 'Mandantenfähigkeit',
      toFill: 'Bitte nennen, wie Risiken zwischen Mandanten einer gemeinsamen Umgebung gefunden und bewertet werden',
    },
  },
  {
    id: 'treatment-controls',
    kind: 'risk-treatment-plan',
    name: 'the cloud controls of ISO/IEC 27017',
    why: 'The controls that the treatment needs have to be determined, whatever standard they come from (ISO/IEC 27001, 6.1.3 b).',
    words: /27017|\bCLD[. ]?\d/i,
    english: {
      heading: 'Cloud controls of ISO/IEC 27017',
      toFill: 'State which cloud controls treat which risks, how, and who is responsible',
    },
    german: {
      heading: 'Cloud-Maßnahmen aus ISO/IEC 27017',
      toFill: 'Bitte nennen, welche Cloud-Maßnahmen welche Risiken wie behandeln und wer verantwortlich ist',
    },
  },
  {
    id: 'inventory-services',
    kind: 'asset-inventory',
    name: 'cloud services',
    why: 'Information and what it is kept in have to be listed (A.5.9), and cloud services are managed over their whole use (A.5.23).',
    words: /\bcloud|\bSaaS\b|\bIaaS\b|\bPaaS\b|\bAWS\b|\bAzure\b|\bGCP\b|Microsoft 365|Google Workspace/i,
    english: {
      heading: 'Cloud services',
      toFill: 'List each cloud service with its owner, the information that it holds and where',
    },
    german: {
      heading: 'Cloud-Dienste',
      toFill: 'Bitte jeden Cloud-Dienst mit Eigentümer, den Informationen darin und deren Ort aufführen',
    },
  },
  {
    id: 'inventory-virtual',
    kind: 'asset-inventory',
    name: 'virtual assets',
    why: 'Machines, images, networks and storage in the cloud come and go without being bought, and A.5.9 wants them listed all the same.',
    words:
      /virtual|\bVMs?\b|\bEC2\b|\bS3\b|instances?\b|container|kubernetes|cluster|bucket|images?\b|snapshot|serverless|virtuell/i,
    english: {
      heading: 'Virtual assets',
      toFill: 'List virtual machines, images, networks and storage, or say where they are listed automatically',
    },
    german: {
      heading: 'Virtuelle Werte',
      toFill: 'Bitte virtuelle Maschinen, Abbilder, Netze und Speicher aufführen oder nennen, wo sie automatisch geführt werden',
    },
  },
  {
    id: 'incident-notification',
    kind: 'incident-response-plan',
    name: 'notification between cloud provider and customer',
    why: 'ISO/IEC 27017 (16.1.1 and 16.1.2) wants the duties divided and a way to report incidents in both directions.',
    words:
      /(?:notif|inform|report|contact|communicat|escalat|tell)\w*[^.\n]{0,100}(?:provider|customer|client|tenant|supplier|vendor)|(?:provider|customer|client|tenant|supplier|vendor)s?[^.\n]{0,100}(?:notif|inform|report|contact|communicat|escalat)|(?:meld|benachrichtig|inform)\w*[^.\n]{0,100}(?:anbieter|kunde|dienstleister|lieferant)|(?:anbieter|kunde|dienstleister|lieferant)\w*[^.\n]{0,100}(?:meld|benachrichtig|inform)/i,
    english: {
      heading: 'Notification between provider and customer',
      toFill: 'State who informs whom about which incidents, within which time and by which channel, in both directions',
    },
    german: {
      heading: 'Meldungen zwischen Anbieter und Kunde',
      toFill: 'Bitte nennen, wer wen über welche Vorfälle in welcher Zeit und auf welchem Weg informiert, in beiden Richtungen',
    },
  },
  {
    id: 'incident-cloud',
    kind: 'incident-response-plan',
    name: 'incidents in cloud services',
    why: 'ISO/IEC 27017 (16.1.1) wants each side to know its part in an incident of a cloud service.',
    words: /\bcloud|\bSaaS\b|\bIaaS\b|\bPaaS\b|\bAWS\b|\bAzure\b|\bGCP\b|tenant|mandant/i,
    english: {
      heading: 'Cloud incident procedures',
      toFill: 'State the first steps for incidents in cloud services: stolen administrator credentials, exposed storage, a break between tenants, an incident at the provider',
    },
    german: {
      heading: 'Vorfälle in Cloud-Diensten',
      toFill: 'Bitte die ersten Schritte bei Vorfällen in Cloud-Diensten nennen: gestohlene Zugangsdaten von Administratoren, offener Speicher, Bruch der Mandantentrennung, Vorfall beim Anbieter',
    },
  },
  {
    id: 'continuity-dependencies',
    kind: 'continuity-plan',
    name: 'the dependency on cloud providers',
    why: 'ICT has to be ready for a disruption (A.5.30), and that of a provider is the most likely one where services run in a cloud.',
    words:
      /(?:provider|supplier|vendor|\bcloud|region)[^.\n]{0,120}(?:depend|outage|fail|unavailab|loss|disrupt)|(?:depend|outage|fail|unavailab|loss|disrupt)\w*[^.\n]{0,120}(?:provider|supplier|vendor|\bcloud|region)|(?:anbieter|dienstleister|cloud)[^.\n]{0,120}(?:ausf|abhäng)|(?:ausf|abhäng)\w*[^.\n]{0,120}(?:anbieter|dienstleister|cloud)/i,
    english: {
      heading: 'Provider dependencies',
      toFill: 'List the cloud providers that services depend on, and what is done when one of them has an outage',
    },
    german: {
      heading: 'Abhängigkeit von Anbietern',
      toFill: 'Bitte die Cloud-Anbieter aufführen, von denen Dienste abhängen, und was bei deren Ausfall geschieht',
    },
  },
  {
    id: 'continuity-portability',
    kind: 'continuity-plan',
    name: 'data portability',
    why: 'The end of a cloud service has to be planned as its beginning (A.5.23), so that data can be taken elsewhere.',
    words:
      /portab|\bexit\b|export|migrat|vendor lock|lock-in|(?:alternative|second|other) (?:provider|cloud)|multi-?cloud|return of data|übertragbar|ausstieg|anbieterwechsel|datenexport/i,
    english: {
      heading: 'Data portability',
      toFill: 'State in which form and how fast data can be taken out of each cloud service, and when that was tested',
    },
    german: {
      heading: 'Übertragbarkeit der Daten',
      toFill: 'Bitte nennen, in welcher Form und wie schnell Daten aus jedem Cloud-Dienst geholt werden können und wann das erprobt wurde',
    },
  },
  {
    id: 'statement-cloud',
    kind: 'statement-of-applicability',
    name: 'the cloud controls of ISO/IEC 27017',
    why: 'Controls of other standards that the treatment needs stand in the same statement (ISO/IEC 27001, 6.1.3 d).',
    words: /27017|\bCLD[. ]?\d/i,
    english: {
      heading: 'Cloud controls of ISO/IEC 27017',
      toFill: 'State for each cloud control whether it applies, why, and whether it is implemented',
    },
    german: {
      heading: 'Cloud-Maßnahmen aus ISO/IEC 27017',
      toFill: 'Bitte für jede Cloud-Maßnahme nennen, ob sie gilt, warum, und ob sie umgesetzt ist',
    },
  },
];
