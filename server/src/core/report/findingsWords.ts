import { message } from '../base/language.js';
import type { Severity } from '../base/severity.js';
import { counted } from './terminalText.js';

/** The words between the findings of the text format. */
export const findingsWords = {
  severity: message({
    en: (severity: Severity) => severity,
    de: (severity) => german[severity][0],
  }),
  countOf: message({
    en: (count: number, severity: Severity) =>
      severity === 'information' ? `${count} information` : counted(count, severity),
    de: (count, severity) => counted(count, ...german[severity]),
  }),
  findings: message({
    en: (count: number) => counted(count, 'finding'),
    de: (count) => counted(count, 'Befund', 'Befunde'),
  }),
  more: message({
    en: (rule: string, count: number, { first, last }: Lines) =>
      `and ${count} more of ${rule} in this document (${first === last ? `line ${first}` : `lines ${first} to ${last}`})`,
    de: (rule, count, { first, last }) =>
      `und ${count} weitere von ${rule} in diesem Dokument (${first === last ? `Zeile ${first}` : `Zeilen ${first} bis ${last}`})`,
  }),
  noFindings: message({
    en: (documents: number) => `No findings in ${counted(documents, 'document')}.`,
    de: (documents) => `Keine Befunde in ${counted(documents, 'Dokument', 'Dokumenten')}.`,
  }),
  /** Where findings are left out that were there before. */
  nothingNew: message({
    en: (documents: number) => `No new findings in ${counted(documents, 'document')}.`,
    de: (documents) => `Keine neuen Befunde in ${counted(documents, 'Dokument', 'Dokumenten')}.`,
  }),
  total: message({
    en: (findings: readonly string[], documents: number) =>
      `${findings.join(', ')} in ${counted(documents, 'document')}.`,
    de: (findings, documents) =>
      `${findings.join(', ')} in ${counted(documents, 'Dokument', 'Dokumenten')}.`,
  }),
  fixable: message({
    en: (count: number) => `${counted(count, 'has', 'have')} a proposed fix (→).`,
    de: (count) => `Für ${count} liegt eine Korrektur bereit (→).`,
  }),
  unread: message({
    en: (count: number) => `${counted(count, 'file was', 'files were')} not read.`,
    de: (count) => `${counted(count, 'Datei wurde', 'Dateien wurden')} nicht gelesen.`,
  }),
};

/** Numbers of lines, both of them meant. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** One and many. */
const german: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['Fehler', 'Fehler'],
  warning: ['Warnung', 'Warnungen'],
  information: ['Hinweis', 'Hinweise'],
  hint: ['Vorschlag', 'Vorschläge'],
};
