import type { CloudTopic } from './cloudTopic.js';

const securityPolicy =
  /information[- ]security polic|cloud security polic|isms polic|informationssicherheits(?:leit|richt|politik)/i;
const accessPolicy = /access[- ]control|access management|zugriff|zugang|berechtigung/i;
const supplierPolicy = /supplier|vendor|third[- ]part|lieferant|dienstleister/i;

/** The topics of policies, in the order in which a policy has them. */
export const policyTopics: readonly CloudTopic[] = [
  {
    id: 'principles',
    kind: 'policy',
    title: securityPolicy,
    name: 'security in the cloud',
    cloudNumbers: '5.1.1',
    why: 'extends the security policy to cloud services, for those who use them and for those who provide them.',
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
    name: 'shared responsibility',
    cloudNumbers: 'CLD.6.3.1',
    why: 'advises to divide the duties of cloud customer and cloud provider and to make them known.',
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
    name: 'access to cloud services',
    cloudNumbers: '9.1.2',
    why: 'advises to state the rules of access for each cloud service that is used.',
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
    name: 'federation or single sign-on',
    why: 'Identities in cloud services come from one directory or are kept in each service, and A.5.16 wants their whole life managed.',
    words:
      /federat|single[- ]sign[- ]?on|\bSSO\b|\bSAML\b|OpenID|\bOIDC\b|identity provider|\bIdP\b|föderation|föderiert|identitätsanbieter|einmalanmeldung/i,
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
    name: 'the assessment of cloud providers',
    cloudNumbers: '15.1.1',
    why: 'treats a cloud provider as a kind of supplier.',
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
    name: 'service levels',
    cloudNumbers: '15.1.2',
    why: 'advises that the agreement with a provider says what each side does.',
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
