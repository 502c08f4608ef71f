import type { CloudTopic } from './cloudTopic.js';
import { namedProviderTold } from './namedProviderTopics.js';

const englishTold =
  'provider|customer|client|tenant|subscriber|supplier|vendor|account holder|contract(?:ing|ual) part';
const english = {
  telling: String.raw`notif|inform|report|contact|communicat|escalat|\btell|\btold|alert|advis|warn|disclos|announc|brief|e-?mail|phon(?:e|ing)\b|pass(?:ed|es)? on|\bknow\b|\bhear|\b(?:updates?|updating) (?:(?:the|all|our|its|their|affected) ){0,2}(?=${englishTold})|\b(?:kept|keep) updated|\bupdates? (?:(?:is|are|will be) )?(?:sent|given|posted|provided|issued|shared|go)|posted|writ(?:e|es|ten) to(?! (?:an?|the|its|our) (?:\p{L}+ )?(?:logs?|files?|disks?|tapes?|database|journal|record))|message|circular|status page`,
  // Behind them, what is "disclosed" or "updated" may be their data.
  behind: String.raw`notif|inform|report|contact|communicat|escalat|\btell|\btold|alert|advised|warn|announc|briefed|e-?mail|phon(?:e|ing)\b|\bknow\b|\bhear|\b(?:are|be) updated(?! (?:by|every|each|monthly|weekly|daily|regularly|automatically))|\bposted|written to|message|circular|status page`,
  told: englishTold,
};
const germanTelling = String.raw`meld|benachrichtig|inform|unterricht|verständig|mitteil|mitgeteilt|warn|kontaktier|alarmier|\b(?:in|zur) kenntnis|\bkenntnis (?:geben|gegeben|setzen|gesetzt|erhalten)|bescheid|rundschreiben|statusseite|bekannt ?g|weiterg[ei]b`;
const german = {
  telling: germanTelling,
  behind: germanTelling,
  told: 'anbieter|kund(?:e|in|schaft)|dienstleister|lieferant|mandant|auftraggeber|vertragspartner|abonnent|betreiber|hoster',
};

/** Who is told, before or behind the word for telling it. */
const notification = new RegExp(
  [
    ...[english, german].map(
      ({ telling, told, behind }) =>
        String.raw`(?:${telling})[^.\n]{0,100}(?:${told})|(?:${told})[^.\n]{0,100}(?:${behind})`,
    ),
    namedProviderTold,
    String.raw`\b(?:teil|ruf|schreib)(?:en|t) [^.\n]{0,80}(?:${german.told})[^.\n]{0,80} (?:mit|an)\b`,
  ].join('|'),
  'iu',
);

/** The topics of plans and of the Statement of Applicability. */
export const planTopics: readonly CloudTopic[] = [
  {
    id: 'incident-notification',
    kind: 'incident-response-plan',
    name: {
      en: 'notification between cloud provider and customer',
      de: 'Meldungen zwischen Cloud-Anbieter und Kunde',
    },
    cloudNumbers: ['16.1.1', '16.1.2'],
    why: {
      en: 'advises to divide the duties and to have a way to report incidents in both directions.',
      de: 'rät, die Pflichten aufzuteilen und Vorfälle in beide Richtungen melden zu können.',
    },
    words: notification,
    english: {
      heading: 'Notification between provider and customer',
      toFill:
        'State who informs whom about which incidents, within which time and by which channel, in both directions',
    },
    german: {
      heading: 'Meldungen zwischen Anbieter und Kunde',
      toFill:
        'Bitte nennen, wer wen über welche Vorfälle in welcher Zeit und auf welchem Weg informiert, in beiden Richtungen',
    },
  },
  {
    id: 'incident-cloud',
    kind: 'incident-response-plan',
    name: { en: 'incidents in cloud services', de: 'Vorfälle in Cloud-Diensten' },
    cloudNumbers: ['16.1.1'],
    why: {
      en: 'advises that each side knows its part in an incident of a cloud service.',
      de: 'rät, dass jede Seite ihren Teil bei einem Vorfall in einem Cloud-Dienst kennt.',
    },
    words:
      /\bcloud(?:s|dienst|anbieter)?\b|\bSaaS\b|\bIaaS\b|\bPaaS\b|\bAWS\b|\bAzure\b|\bGCP\b|tenant|mandant/i,
    english: {
      heading: 'Cloud incident procedures',
      toFill:
        'State the first steps for incidents in cloud services: stolen administrator credentials, exposed storage, a break between tenants, an incident at the provider',
    },
    german: {
      heading: 'Vorfälle in Cloud-Diensten',
      toFill:
        'Bitte die ersten Schritte bei Vorfällen in Cloud-Diensten nennen: gestohlene Zugangsdaten von Administratoren, offener Speicher, Bruch der Mandantentrennung, Vorfall beim Anbieter',
    },
  },
  {
    id: 'continuity-dependencies',
    kind: 'continuity-plan',
    name: { en: 'the dependency on cloud providers', de: 'die Abhängigkeit von Cloud-Anbietern' },
    why: {
      en: 'ICT has to be ready for a disruption (ISO/IEC 27001, A.5.30), such as the outage of a provider.',
      de: 'Die IKT muss auf Störungen vorbereitet sein (ISO/IEC 27001, A.5.30), etwa auf den Ausfall eines Anbieters.',
    },
    words:
      /(?:provider|supplier|vendor|\bcloud(?:s|dienst|anbieter)?\b|region)[^.\n]{0,120}(?:depend|outage|fail|unavailab|loss|disrupt)|(?:depend|outage|fail|unavailab|loss|disrupt)\w*[^.\n]{0,120}(?:provider|supplier|vendor|\bcloud(?:s|dienst|anbieter)?\b|region)|(?:anbieter|dienstleister|cloud)[^.\n]{0,120}(?:ausf|abhäng)|(?:ausf|abhäng)\w*[^.\n]{0,120}(?:anbieter|dienstleister|cloud)/i,
    english: {
      heading: 'Provider dependencies',
      toFill:
        'List the cloud providers that services depend on, and what is done when one of them has an outage',
    },
    german: {
      heading: 'Abhängigkeit von Anbietern',
      toFill:
        'Bitte die Cloud-Anbieter aufführen, von denen Dienste abhängen, und was bei deren Ausfall geschieht',
    },
  },
  {
    id: 'continuity-portability',
    kind: 'continuity-plan',
    name: { en: 'data portability', de: 'die Übertragbarkeit der Daten' },
    why: {
      en: 'The end of a cloud service is planned as its beginning is (ISO/IEC 27001, A.5.23).',
      de: 'Das Ende eines Cloud-Dienstes wird geplant wie sein Anfang (ISO/IEC 27001, A.5.23).',
    },
    words:
      /portab|\bexit\b|export|migrat|vendor lock|lock-in|(?:alternative|second|other) (?:provider|cloud)|multi-?cloud|return of data|übertragbar|ausstieg|anbieterwechsel|datenexport/i,
    english: {
      heading: 'Data portability',
      toFill:
        'State in which form and how fast data can be taken out of each cloud service, and when that was tested',
    },
    german: {
      heading: 'Übertragbarkeit der Daten',
      toFill:
        'Bitte nennen, in welcher Form und wie schnell Daten aus jedem Cloud-Dienst geholt werden können und wann das erprobt wurde',
    },
  },
  {
    id: 'statement-cloud',
    kind: 'statement-of-applicability',
    name: {
      en: 'the cloud controls of ISO/IEC 27017',
      de: 'die Cloud-Maßnahmen aus ISO/IEC 27017',
    },
    why: {
      en: 'Controls of other standards that the treatment needs stand in the same statement (ISO/IEC 27001, 6.1.3 d).',
      de: 'Notwendige Maßnahmen aus anderen Normen stehen in derselben Erklärung (ISO/IEC 27001, Abschnitt 6.1.3 d).',
    },
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
