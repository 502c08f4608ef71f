import type { InEachLanguage } from '../base/language.js';
import type { EvidenceLevel } from './cloudSources.js';

/** How a card says where its texts come from. */
interface SourceWords {
  /** How well a text is known; empty where it was read in full. */
  readonly levels: Readonly<Record<EvidenceLevel, string>>;
  readonly ownWords: string;
  readonly ownWordsOnTitle: string;
  readonly leftOut: string;
  readonly fromFramework: (control: string) => string;
  readonly fromWorkspace: (edition: string) => string;
  /** The numbers with guidance, and those without; the latter can be empty. */
  readonly guidanceFrom: (numbers: string, without: string) => string;
  readonly addsNothing: string;
  readonly addsNothingToNew: string;
  readonly addsNothingUnder: (numbers: string) => string;
  readonly reportedNothing: string;
  readonly reportedGuidance: (number: string, topic: string | undefined) => string;
  readonly pointsOf2015: (numbers: string) => string;
}

export const sourceWords: InEachLanguage<SourceWords> = {
  en: {
    levels: {
      A: '',
      B: 'partly verified',
      C: 'not yet verified against the text',
      reported: 'reported, not verified',
    },
    ownWords: 'own words',
    ownWordsOnTitle: 'own words on its reported title and parties, since its text was not read',
    leftOut: 'This workspace leaves ISO/IEC 27017 out.',
    fromFramework: (control) => `${control}; from the catalogue that isms.yaml names.`,
    fromWorkspace: (edition) => `Named by this workspace as ${edition}; no text about it is known.`,
    guidanceFrom: (numbers, without) =>
      `Cloud guidance from ISO/IEC 27017:2015, ${numbers}${without === '' ? '' : `; nothing under ${without}`}.`,
    addsNothing: 'ISO/IEC 27017:2015 adds nothing to this control.',
    addsNothingToNew: 'ISO/IEC 27017:2015 adds nothing to this control, which is new in 2022.',
    addsNothingUnder: (numbers) =>
      `ISO/IEC 27017:2015 adds nothing to this control (nothing under ${numbers}).`,
    reportedNothing: 'ISO/IEC 27017:2026 is reported to add nothing to this control.',
    reportedGuidance: (number, topic) =>
      `ISO/IEC 27017:2026 is reported to give guidance under ${number}${topic === undefined ? '' : ` on ${topic}`}; its text was not read.`,
    pointsOf2015: (numbers) => `The points are those of ISO/IEC 27017:2015, ${numbers}.`,
  },
  de: {
    levels: {
      A: '',
      B: 'teilweise geprüft',
      C: 'noch nicht am Text geprüft',
      reported: 'berichtet, nicht geprüft',
    },
    ownWords: 'eigene Worte, auf Englisch',
    ownWordsOnTitle:
      'eigene Worte, auf Englisch, zu Titel und Parteien, wie sie berichtet sind; der Text wurde nicht gelesen',
    leftOut: 'Dieser Arbeitsbereich lässt ISO/IEC 27017 aus.',
    fromFramework: (control) => `${control}; aus dem Katalog, den isms.yaml nennt.`,
    fromWorkspace: (edition) =>
      `Von diesem Arbeitsbereich als ${edition} geführt; ein Text dazu ist nicht bekannt.`,
    guidanceFrom: (numbers, without) =>
      `Cloud-Hinweise aus ISO/IEC 27017:2015, ${numbers}${without === '' ? '' : `; keine unter ${without}`}.`,
    addsNothing: 'ISO/IEC 27017:2015 fügt dieser Maßnahme nichts hinzu.',
    addsNothingToNew:
      'ISO/IEC 27017:2015 fügt dieser Maßnahme nichts hinzu; sie ist seit 2022 neu.',
    addsNothingUnder: (numbers) =>
      `ISO/IEC 27017:2015 fügt dieser Maßnahme nichts hinzu (nichts unter ${numbers}).`,
    reportedNothing: 'ISO/IEC 27017:2026 fügt dieser Maßnahme Berichten zufolge nichts hinzu.',
    reportedGuidance: (number, topic) =>
      `ISO/IEC 27017:2026 gibt Berichten zufolge Hinweise unter ${number}${topic === undefined ? '' : ` (${topic})`}; der Text wurde nicht gelesen.`,
    pointsOf2015: (numbers) => `Die Punkte sind die der ISO/IEC 27017:2015, ${numbers}.`,
  },
};
