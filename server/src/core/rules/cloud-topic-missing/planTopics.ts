import type { CloudTopic } from './cloudTopic.js';

/** The topics of plans and of the Statement of Applicability. */
export const planTopics: readonly CloudTopic[] = [
  {
    id: 'incident-notification',
    kind: 'incident-response-plan',
    name: 'notification between cloud provider and customer',
    cloudNumbers: '16.1.1 and 16.1.2',
    why: 'advises to divide the duties and to have a way to report incidents in both directions.',
    words:
      /(?:notif|inform|report|contact|communicat|escalat|tell)\w*[^.\n]{0,100}(?:provider|customer|client|tenant|supplier|vendor)|(?:provider|customer|client|tenant|supplier|vendor)s?[^.\n]{0,100}(?:notif|inform|report|contact|communicat|escalat)|(?:meld|benachrichtig|inform)\w*[^.\n]{0,100}(?:anbieter|kunde|dienstleister|lieferant)|(?:anbieter|kunde|dienstleister|lieferant)\w*[^.\n]{0,100}(?:meld|benachrichtig|inform)/i,
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
    name: 'incidents in cloud services',
    cloudNumbers: '16.1.1',
    why: 'advises that each side knows its part in an incident of a cloud service.',
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
    name: 'the dependency on cloud providers',
    why: 'ICT has to be ready for a disruption (A.5.30), and that of a provider is the most likely one where services run in a cloud.',
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
    name: 'data portability',
    why: 'The end of a cloud service has to be planned as its beginning (A.5.23), so that data can be taken elsewhere.',
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
