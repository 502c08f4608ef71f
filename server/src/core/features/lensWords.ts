import { message } from '../base/language.js';

/** The counts above a row, each with its noun; empty for none. */
export const lensWords = {
  policies: message({
    en: (count: number) => counted(count, 'policy', 'policies'),
    de: (count) => counted(count, 'Richtlinie', 'Richtlinien'),
  }),
  documents: message({
    en: (count: number) => counted(count, 'document', 'documents'),
    de: (count) => counted(count, 'Dokument', 'Dokumente'),
  }),
  controls: message({
    en: (count: number) => counted(count, 'control', 'controls'),
    de: (count) => counted(count, 'Maßnahme', 'Maßnahmen'),
  }),
  risks: message({
    en: (count: number) => counted(count, 'risk', 'risks'),
    de: (count) => counted(count, 'Risiko', 'Risiken'),
  }),
  evidence: message({
    en: (count: number) => counted(count, 'piece of evidence', 'pieces of evidence'),
    de: (count) => counted(count, 'Nachweis', 'Nachweise'),
  }),
  nothing: message({
    en: () => 'Nothing stands behind it yet',
    de: () => 'Noch steht nichts dahinter',
  }),
};

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${String(count)} ${count === 1 ? one : many}`;
}
