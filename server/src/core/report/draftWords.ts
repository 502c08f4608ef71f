import type { InEachLanguage } from '../base/language.js';
import type { Editions } from '../catalogue/catalogue.js';
import type { CloudParty } from '../features/cloudParties.js';
import type { Party } from '../model/words/parties.js';

/** What drafts of documents say. Titles and guidance of the catalogue stay as they are. */
export interface DraftWords {
  /** Where the guidance in a document comes from. */
  readonly guidanceNote: (edition: Editions['iso27017']) => string;
  readonly cloudControls: (edition: string) => string;
  readonly party: Readonly<Record<Party, string>>;
  readonly usualFor: (model: string) => string;
  readonly policy: PolicyWords;
  readonly statement: StatementWords;
  readonly matrix: MatrixWords;
  readonly questionnaire: QuestionnaireWords;
  readonly customer: CustomerWords;
}

interface PolicyWords {
  readonly title: (control: string) => string;
  readonly purpose: string;
  readonly purposeText: (control: string, about: string) => string;
  readonly requirements: string;
  readonly requirementsText: (id: string) => string;
  readonly cloud: string;
  readonly cloudText: string;
  readonly party: Readonly<Record<CloudParty, string>>;
  readonly evidence: string;
  readonly evidenceText: string;
  readonly review: string;
  readonly reviewText: string;
}

interface StatementWords {
  readonly title: string;
  /** Without an ending. */
  readonly file: string;
  readonly about: string;
  readonly cloudNote: string;
  readonly titled: readonly string[];
  readonly toDecide: readonly string[];
  /** What stands under the last counts as nothing that is written about the control. */
  readonly ofCloud: readonly string[];
}

interface MatrixWords {
  readonly title: string;
  /** Without an ending. */
  readonly file: string;
  readonly reading: string;
  readonly readingText: (note: string) => string;
  readonly byModel: string;
  readonly byService: string;
  readonly cells: Readonly<Record<Party, string>>;
  readonly heads: readonly [activity: string, control: string];
  readonly parts: string;
  readonly partsText: string;
  readonly upkeep: string;
  readonly upkeepText: string;
}

interface QuestionnaireWords {
  /** `undefined` for a service of which nothing is known. */
  readonly title: (service: string | undefined) => string;
  /** What its file's name begins with. */
  readonly file: string;
  readonly us: string;
  readonly intro: (from: string, note: string) => string;
  readonly about: string;
  readonly facts: readonly string[];
  readonly heads: readonly string[];
  readonly open: string;
  readonly usual: (model: string) => string;
  readonly assessment: string;
  readonly assessmentText: string;
}

interface CustomerWords {
  /** `undefined` for a service of which nothing is known. */
  readonly title: (service: string | undefined) => string;
  /** What its file's name begins with. */
  readonly file: string;
  readonly provider: string;
  readonly intro: (who: string, note: string) => string;
  readonly certificates: string;
  readonly certificatesText: string;
  readonly ours: string;
  readonly yours: string;
  readonly toComplete: string;
  readonly sources: string;
  readonly sourcesText: string;
  readonly sourceHeads: readonly string[];
}

export const draftWords: InEachLanguage<DraftWords> = {
  en: {
    guidanceNote: (edition) =>
      `It follows the guidance of ISO/IEC 27017:${edition} in our own words.${edition === '2026' ? ' Of that edition only reports were read: check them against the standard.' : ''}`,
    cloudControls: (edition) => `Cloud controls of ISO/IEC 27017:${edition}`,
    party: { csp: 'provider', csc: 'customer', both: 'customer and provider' },
    usualFor: (model) => `Usual for ${model}`,
    policy: {
      title: (control) => (/policy|policies/i.test(control) ? control : `${control} policy`),
      purpose: 'Purpose and scope',
      purposeText: (control, about) =>
        `What this policy is for, and whom and what it covers. It treats ${control}: ${about}`,
      requirements: 'Requirements',
      requirementsText: (id) => `Who does what, and by when or how often (${id}).`,
      cloud: 'Cloud services',
      cloudText: 'Change what stands here to what you do.',
      party: {
        customer: 'As a customer of cloud services',
        provider: 'As a provider of cloud services',
      },
      evidence: 'Evidence',
      evidenceText: 'What shows that this policy is followed, and where it is kept:',
      review: 'Review',
      reviewText:
        'How often the owner reviews this policy, and what leads to a review before that.',
    },
    statement: {
      title: 'Statement of Applicability',
      file: 'statement-of-applicability',
      about:
        'Every control is included or excluded, each with a reason: Yes or No under Applicable; under Justification the risk, law, contract or business need, or why it does not apply. Status is Implemented, Partially implemented, Planned or Not implemented.',
      cloudNote:
        'The last column names the parties whose part ISO/IEC 27017 asks for; Cloud guidance says how each of them follows it.',
      titled: ['Control', 'Title'],
      toDecide: ['Applicable', 'Justification', 'Status', 'Owner', 'Evidence'],
      ofCloud: ['Cloud guidance', 'Parties by ISO/IEC 27017'],
    },
    matrix: {
      title: 'Responsibility Matrix for Cloud Services',
      file: 'responsibility-matrix',
      reading: 'How to read it',
      readingText: (note) =>
        `CSP is the cloud service provider, CSC the cloud service customer. Shared means that each side has a part of its own. ${note} The standard addresses its parties by control and not by service model: compare each cell with the terms of the service, and change it where they split the duty in another way.`,
      byModel: 'Matrix by service model',
      byService: 'Matrix by service',
      cells: { both: 'Shared', csp: 'CSP', csc: 'CSC' },
      heads: ['Activity', 'Control'],
      parts: 'The parts of both sides',
      partsText: 'Replace what stands here by what was agreed for each service.',
      upkeep: 'Upkeep',
      upkeepText:
        'Who compares this matrix with the terms of each provider, how often, and how changes reach the people concerned.',
    },
    questionnaire: {
      title: (service = 'the cloud service') => `Security questionnaire for ${service}`,
      file: 'questionnaire',
      us: 'us',
      intro: (from, note) =>
        `Asked by ${from} as the cloud service customer. ${note} Answer each question in a sentence or two, and name the page of your documentation or the part of your agreement where it stands.`,
      about: 'About the answers',
      facts: [
        'Service and version of the terms',
        'Answered by, with role',
        'Date of the answers',
        'Certificates and reports attached, each with its scope and period',
      ],
      heads: ['Question', 'Answer', 'What would show it', 'Who does it, as we see it', 'Topic'],
      open: 'to be agreed',
      usual: (model) => `What is usual for ${model}`,
      assessment: 'Assessment',
      assessmentText:
        'To be completed by us: what the answers leave open, the decision on it, and who decided when.',
    },
    customer: {
      title: (service = 'the cloud service') =>
        `Security of ${service}: what we do and what stays with you`,
      file: 'security-statement',
      provider: 'The provider',
      intro: (who, note) =>
        `${who} provides the service; you are its cloud service customer. This statement says for each topic what each side does. ${note}`,
      certificates: 'Certificates and reports',
      certificatesText:
        'To complete: the certificates and reports that are held, each with its edition, scope and period. Name ISO/IEC 27017 only together with the certificate to ISO/IEC 27001 that its controls belong to.',
      ours: 'What we do',
      yours: 'What stays with you',
      toComplete: 'To complete:',
      sources: 'Where this was taken from',
      sourcesText: 'For the writer: take this section out before the statement goes to customers.',
      sourceHeads: ['Topic', 'Our documents'],
    },
  },
  de: {
    guidanceNote: (edition) =>
      `Grundlage sind die Hinweise der ISO/IEC 27017:${edition} in unseren eigenen Worten; sie stehen hier auf Englisch.${edition === '2026' ? ' Von dieser Ausgabe wurden nur Berichte gelesen: Prüfen Sie sie an der Norm.' : ''}`,
    cloudControls: (edition) => `Cloud-Maßnahmen der ISO/IEC 27017:${edition}`,
    party: { csp: 'Anbieter', csc: 'Kunde', both: 'Kunde und Anbieter' },
    usualFor: (model) => `Üblich bei ${model}`,
    policy: {
      title: (control) => `Richtlinie: ${control}`,
      purpose: 'Zweck und Geltungsbereich',
      purposeText: (control, about) =>
        `Wozu diese Richtlinie dient und für wen und was sie gilt. Sie behandelt ${control}. Was der Katalog dazu sagt, auf Englisch wie alle seine Hinweise: ${about}`,
      requirements: 'Anforderungen',
      requirementsText: (id) => `Wer tut was, und bis wann oder wie oft (${id}).`,
      cloud: 'Cloud-Dienste',
      cloudText: 'Schreiben Sie an die Stelle dieser Hinweise, was Sie tun.',
      party: {
        customer: 'Als Kunde von Cloud-Diensten',
        provider: 'Als Anbieter von Cloud-Diensten',
      },
      evidence: 'Nachweise',
      evidenceText: 'Was zeigt, dass diese Richtlinie befolgt wird, und wo es aufbewahrt wird:',
      review: 'Überprüfung',
      reviewText:
        'Wie oft die verantwortliche Person diese Richtlinie überprüft und was schon vorher zu einer Überprüfung führt.',
    },
    statement: {
      title: 'Erklärung zur Anwendbarkeit',
      file: 'erklaerung-zur-anwendbarkeit',
      about:
        'Jede Maßnahme ist aufgenommen oder ausgeschlossen, jeweils mit Begründung: Ja oder Nein unter Anwendbar; unter Begründung das Risiko, das Gesetz, der Vertrag oder der geschäftliche Bedarf, oder warum sie nicht anwendbar ist. Der Status ist Umgesetzt, Teilweise umgesetzt, Geplant oder Nicht umgesetzt.',
      cloudNote:
        'Die letzte Spalte nennt die Parteien, die ISO/IEC 27017 anspricht; unter Cloud-Hinweise steht, wie jede von ihnen den Hinweisen folgt.',
      titled: ['Maßnahme', 'Titel'],
      toDecide: ['Anwendbar', 'Begründung', 'Status', 'Verantwortlich', 'Nachweis'],
      ofCloud: ['Cloud-Hinweise', 'Angesprochene Parteien'],
    },
    matrix: {
      title: 'Verantwortlichkeitsmatrix für Cloud-Dienste',
      file: 'verantwortlichkeitsmatrix',
      reading: 'Wie sie zu lesen ist',
      readingText: (note) =>
        `CSP ist der Cloud-Service-Anbieter, CSC der Cloud-Service-Kunde. Geteilt heißt, dass jede Seite ihren eigenen Teil hat. ${note} Die Norm wendet sich je Maßnahme an ihre Parteien und nicht je Servicemodell: Vergleichen Sie jede Zelle mit den Bedingungen des Dienstes, und ändern Sie sie, wo die Pflicht dort anders verteilt ist.`,
      byModel: 'Matrix nach Servicemodell',
      byService: 'Matrix nach Dienst',
      cells: { both: 'Geteilt', csp: 'CSP', csc: 'CSC' },
      heads: ['Tätigkeit', 'Maßnahme'],
      parts: 'Die Teile beider Seiten',
      partsText: 'Ersetzen Sie, was hier steht, durch das, was für jeden Dienst vereinbart ist.',
      upkeep: 'Pflege',
      upkeepText:
        'Wer diese Matrix wie oft mit den Bedingungen jedes Anbieters vergleicht und wie Änderungen die Betroffenen erreichen.',
    },
    questionnaire: {
      title: (service = 'den Cloud-Dienst') => `Sicherheitsfragebogen für ${service}`,
      file: 'fragebogen',
      us: 'uns',
      intro: (from, note) =>
        `Gestellt von ${from} als Cloud-Service-Kunde. ${note} Beantworten Sie jede Frage in ein bis zwei Sätzen, und nennen Sie die Seite Ihrer Dokumentation oder die Stelle Ihrer Vereinbarung, an der es steht.`,
      about: 'Zu den Antworten',
      facts: [
        'Dienst und Fassung der Bedingungen',
        'Beantwortet von, mit Rolle',
        'Datum der Antworten',
        'Beigefügte Zertifikate und Berichte, jeweils mit Geltungsbereich und Zeitraum',
      ],
      heads: ['Frage', 'Antwort', 'Was es belegen würde', 'Wer es aus unserer Sicht tut', 'Thema'],
      open: 'zu vereinbaren',
      usual: (model) => `Was bei ${model} üblich ist`,
      assessment: 'Bewertung',
      assessmentText:
        'Von uns zu ergänzen: was die Antworten offenlassen, die Entscheidung darüber, und wer sie wann getroffen hat.',
    },
    customer: {
      title: (service) =>
        `Sicherheit ${service === undefined ? 'des Cloud-Dienstes' : `von ${service}`}: was wir tun und was bei Ihnen bleibt`,
      file: 'sicherheitserklaerung',
      provider: 'Der Anbieter',
      intro: (who, note) =>
        `${who} stellt den Dienst bereit; Sie sind der Cloud-Service-Kunde. Diese Erklärung sagt zu jedem Thema, was jede Seite tut. ${note}`,
      certificates: 'Zertifikate und Berichte',
      certificatesText:
        'Zu ergänzen: die vorhandenen Zertifikate und Berichte, jeweils mit Ausgabe, Geltungsbereich und Zeitraum. Nennen Sie ISO/IEC 27017 nur zusammen mit dem Zertifikat nach ISO/IEC 27001, zu dem ihre Maßnahmen gehören.',
      ours: 'Was wir tun',
      yours: 'Was bei Ihnen bleibt',
      toComplete: 'Zu ergänzen:',
      sources: 'Woher dies stammt',
      sourcesText:
        'Für die schreibende Person: Nehmen Sie diesen Abschnitt heraus, bevor die Erklärung an Kunden geht.',
      sourceHeads: ['Thema', 'Unsere Dokumente'],
    },
  },
};
