import type { InEachLanguage } from '../../base/language.js';
import type { RequiredInformation } from '../../features/documentsOverview.js';
import type { StageOneTopic } from '../../features/stageOne/stageOneTopics.js';
import { english, german } from '../../rules/wording.js';
import { counted } from '../terminalText.js';

/** What the report on the readiness for Stage 1 says around its findings. */
export interface StageOneWords {
  readonly title: string;
  readonly intro: (today: string, documents: number) => string;
  /** Why the report is not searched for what it quotes. */
  readonly quotes: string;
  readonly summary: string;
  readonly topic: Readonly<Record<StageOneTopic, string>>;
  readonly summaryHeads: readonly string[];
  readonly result: Readonly<Record<'mend' | 'notes' | 'ready', string>>;
  readonly switchedOff: (rules: readonly string[]) => string;
  readonly concerns: string;
  readonly observations: string;
  readonly none: string;
  readonly against: (clause: string) => string;
  readonly placeHeads: readonly string[];
  readonly more: (count: number) => string;
  readonly toDo: (fix: string) => string;
  readonly documents: string;
  readonly documentHeads: readonly string[];
  readonly state: Readonly<Record<RequiredInformation['state'], string>>;
}

const mostRules = 50;

export const stageOneWords: InEachLanguage<StageOneWords> = {
  en: {
    title: 'Readiness for Stage 1',
    intro: (today, documents) =>
      `As of ${today}, read from ${counted(documents, 'document')}. This is a check of documents by a program, no audit: it says what an auditor who reads them in Stage 1 could raise. An area of concern could become a nonconformity in Stage 2; whether it does, and how grave it is, the auditor decides.`,
    quotes: 'This report quotes what was found in other documents.',
    summary: 'Summary',
    topic: {
      documents: 'Documented information by clause',
      statement: 'Statement of Applicability complete and justified',
      risks: 'Risk assessment and treatment consistent',
      cloud: 'Cloud controls decided and duties split',
      claims: 'Scope and certification statement possible',
      control: 'Documents under control',
    },
    summaryHeads: ['What Stage 1 reads', 'Areas of concern', 'Observations', 'Result'],
    result: { mend: 'to be mended', notes: 'ready, with notes', ready: 'ready' },
    switchedOff: (rules) =>
      `Switched off in this workspace and so not read: ${english.enumerated(rules, mostRules)}.`,
    concerns: 'Areas of concern',
    observations: 'Observations',
    none: 'None.',
    against: (clause) =>
      `Held against: ${clause.startsWith('ISO') ? clause : `ISO/IEC 27001, ${clause}`}.`,
    placeHeads: ['Where', 'What is there'],
    more: (count) => `And ${count} more of the same kind.`,
    toDo: (fix) => `**To do:** ${fix}`,
    documents: 'Documented information by clause',
    documentHeads: ['Clause', 'What is asked for', 'State', 'Where'],
    state: { present: 'present', unclear: 'not clear', missing: 'missing' },
  },
  de: {
    title: 'Bereitschaft für das Audit der Stufe 1',
    intro: (today, documents) =>
      `Stand ${today}, gelesen aus ${counted(documents, 'Dokument', 'Dokumenten')}. Dies ist eine Prüfung von Dokumenten durch ein Programm, kein Audit: Sie sagt, was beim Lesen in der Stufe 1 auffallen könnte. Ein Problembereich könnte in der Stufe 2 zu einer Nichtkonformität werden; ob und wie schwer, entscheidet die Auditorin oder der Auditor.`,
    quotes: 'Dieser Bericht zitiert, was in anderen Dokumenten gefunden wurde.',
    summary: 'Zusammenfassung',
    topic: {
      documents: 'Dokumentierte Information nach Abschnitt',
      statement: 'Erklärung zur Anwendbarkeit vollständig und begründet',
      risks: 'Risikobeurteilung und Risikobehandlung schlüssig',
      cloud: 'Cloud-Maßnahmen entschieden und Pflichten verteilt',
      claims: 'Geltungsbereich und Aussage zur Zertifizierung möglich',
      control: 'Dokumente gelenkt',
    },
    summaryHeads: [
      'Was in der Stufe 1 gelesen wird',
      'Problembereiche',
      'Beobachtungen',
      'Ergebnis',
    ],
    result: { mend: 'zu beheben', notes: 'bereit, mit Anmerkungen', ready: 'bereit' },
    switchedOff: (rules) =>
      `In diesem Arbeitsbereich ausgeschaltet und deshalb nicht gelesen: ${german.enumerated(rules, mostRules)}.`,
    concerns: 'Problembereiche',
    observations: 'Beobachtungen',
    none: 'Keine.',
    against: (clause) =>
      `Gemessen an: ${clause.startsWith('ISO') ? clause : `ISO/IEC 27001, Abschnitt ${clause}`}.`,
    placeHeads: ['Wo', 'Was dort steht'],
    more: (count) => `Und ${count} weitere derselben Art.`,
    toDo: (fix) => `**Zu tun:** ${fix}`,
    documents: 'Dokumentierte Information nach Abschnitt',
    documentHeads: ['Abschnitt', 'Was verlangt ist', 'Stand', 'Wo'],
    state: { present: 'vorhanden', unclear: 'unklar', missing: 'fehlt' },
  },
};
