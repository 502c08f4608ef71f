import type { CloudTopic } from './cloudTopic.js';

/** The topics of risk documents, inventories and supplier registers. */
export const riskTopics: readonly CloudTopic[] = [
  {
    id: 'register-assessment',
    kind: 'supplier-register',
    name: { en: 'the assessment of cloud providers', de: 'die Bewertung der Cloud-Anbieter' },
    cloudNumbers: ['15.1.1'],
    why: {
      en: 'treats a cloud provider as a kind of supplier.',
      de: 'behandelt einen Cloud-Anbieter als eine Art von Lieferanten.',
    },
    words:
      /assess|evaluat|review|due diligence|certificat|SOC 2|audit|risk|rating|bewert|prüf|zertifik|risiko/i,
    english: {
      heading: 'Provider assessment',
      toFill:
        'State for each cloud provider when it was assessed, by which evidence and with which result',
    },
    german: {
      heading: 'Bewertung der Anbieter',
      toFill:
        'Bitte für jeden Cloud-Anbieter nennen, wann er bewertet wurde, anhand welcher Nachweise und mit welchem Ergebnis',
    },
  },
  {
    id: 'register-levels',
    kind: 'supplier-register',
    name: { en: 'service levels', de: 'die Dienstgüte' },
    cloudNumbers: ['15.1.2'],
    why: {
      en: 'advises that the agreement with a provider says what each side does.',
      de: 'rät, in der Vereinbarung mit einem Anbieter festzuhalten, was jede Seite tut.',
    },
    words: /service[- ]levels?|\bSLAs?\b|availab|uptime|dienstgüte|servicelevel|verfügbarkeit/i,
    english: {
      heading: 'Service levels',
      toFill: 'State for each cloud provider which service levels are agreed and how they were met',
    },
    german: {
      heading: 'Service-Level',
      toFill:
        'Bitte für jeden Cloud-Anbieter nennen, welche Dienstgüte vereinbart ist und wie sie eingehalten wurde',
    },
  },
  {
    id: 'risk-factors',
    kind: 'risk-methodology',
    name: { en: 'cloud risk factors', de: 'die Risikofaktoren der Cloud' },
    why: {
      en: 'The assessment has to find the risks within the scope (ISO/IEC 27001, 6.1.2), and cloud services bring their own.',
      de: 'Die Beurteilung muss die Risiken im Anwendungsbereich finden (ISO/IEC 27001, Abschnitt 6.1.2), und Cloud-Dienste bringen eigene mit.',
    },
    words: /\bcloud(?:s|dienst|anbieter)?\b|\bSaaS\b|\bIaaS\b|\bPaaS\b/i,
    english: {
      heading: 'Cloud risk factors',
      toFill:
        'State what is asked about each cloud service: split of duties, control plane, place of data, dependency, exit',
    },
    german: {
      heading: 'Risikofaktoren der Cloud',
      toFill:
        'Bitte nennen, was zu jedem Cloud-Dienst gefragt wird: Teilung der Pflichten, Verwaltungsebene, Ort der Daten, Abhängigkeit, Ausstieg',
    },
  },
  {
    id: 'multi-tenancy',
    kind: 'risk-methodology',
    name: { en: 'multi-tenancy', de: 'die Mandantenfähigkeit' },
    why: {
      en: 'The assessment has to find what may go wrong between tenants of one environment (ISO/IEC 27001, 6.1.2).',
      de: 'Die Beurteilung muss finden, was zwischen Mandanten einer gemeinsamen Umgebung schiefgehen kann (ISO/IEC 27001, Abschnitt 6.1.2).',
    },
    words: /multi-?\s?tenan|tenan(?:t|cy)|shared (?:environment|infrastructure|platform)|mandant/i,
    english: {
      heading: 'Multi-tenancy',
      toFill: 'State how risks between tenants that share an environment are found and weighed',
    },
    german: {
      heading: 'Mandantenfähigkeit',
      toFill:
        'Bitte nennen, wie Risiken zwischen Mandanten einer gemeinsamen Umgebung gefunden und bewertet werden',
    },
  },
  {
    id: 'treatment-controls',
    kind: 'risk-treatment-plan',
    name: {
      en: 'the cloud controls of ISO/IEC 27017',
      de: 'die Cloud-Maßnahmen aus ISO/IEC 27017',
    },
    why: {
      en: 'The treatment names the controls that it needs, whatever standard they come from (ISO/IEC 27001, 6.1.3 b).',
      de: 'Die Behandlung nennt die notwendigen Maßnahmen, aus welcher Norm sie auch kommen (ISO/IEC 27001, Abschnitt 6.1.3 b).',
    },
    words: /27017|\bCLD[. ]?\d/i,
    english: {
      heading: 'Cloud controls of ISO/IEC 27017',
      toFill: 'State which cloud controls treat which risks, how, and who is responsible',
    },
    german: {
      heading: 'Cloud-Maßnahmen aus ISO/IEC 27017',
      toFill:
        'Bitte nennen, welche Cloud-Maßnahmen welche Risiken wie behandeln und wer verantwortlich ist',
    },
  },
  {
    id: 'inventory-services',
    kind: 'asset-inventory',
    name: { en: 'cloud services', de: 'Cloud-Dienste' },
    why: {
      en: 'Information and what it is kept in are listed (ISO/IEC 27001, A.5.9), and so are the cloud services for it (A.5.23).',
      de: 'Informationen und das, worin sie liegen, werden aufgeführt (ISO/IEC 27001, A.5.9), auch die Cloud-Dienste dafür (A.5.23).',
    },
    words:
      /\bcloud(?:s|dienst|anbieter)?\b|\bSaaS\b|\bIaaS\b|\bPaaS\b|\bAWS\b|\bAzure\b|\bGCP\b|Microsoft 365|Google Workspace/i,
    english: {
      heading: 'Cloud services',
      toFill: 'List each cloud service with its owner, the information that it holds and where',
    },
    german: {
      heading: 'Cloud-Dienste',
      toFill:
        'Bitte jeden Cloud-Dienst mit Eigentümer, den Informationen darin und deren Ort aufführen',
    },
  },
  {
    id: 'inventory-virtual',
    kind: 'asset-inventory',
    name: { en: 'virtual assets', de: 'virtuelle Werte' },
    why: {
      en: 'Machines, images, networks and storage in the cloud are assets to be listed, too (ISO/IEC 27001, A.5.9).',
      de: 'Auch Maschinen, Abbilder, Netze und Speicher in der Cloud sind Werte, die aufzuführen sind (ISO/IEC 27001, A.5.9).',
    },
    words:
      /virtual|\bVMs?\b|\bEC2\b|\bS3\b|instances?\b|container|kubernetes|cluster|bucket|images?\b|snapshot|serverless|virtuell/i,
    english: {
      heading: 'Virtual assets',
      toFill:
        'List virtual machines, images, networks and storage, or say where they are listed automatically',
    },
    german: {
      heading: 'Virtuelle Werte',
      toFill:
        'Bitte virtuelle Maschinen, Abbilder, Netze und Speicher aufführen oder nennen, wo sie automatisch geführt werden',
    },
  },
];
