import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  surplus: message({
    en: (cells: number, columns: number, hidden: string) =>
      `This row has ${cells} cells, its header ${columns}, so readers are never shown ${english.quoted(hidden)}. An auditor works with what is shown (ISO/IEC 27001, 7.5.3): take out the cell that is too much, or write \\| for a bar that belongs to the text.`,
    de: (cells, columns, hidden) =>
      `Diese Zeile hat ${cells} Zellen, der Tabellenkopf ${columns}; ${german.quoted(hidden)} wird deshalb nie angezeigt. Im Audit zählt, was angezeigt wird (ISO/IEC 27001, Abschnitt 7.5.3): Nehmen Sie die überzählige Zelle heraus, oder schreiben Sie \\| für einen Strich, der zum Text gehört.`,
  }),
  shifted: message({
    en: (cells: number, columns: number, moved: string) =>
      `This row has ${cells} cells, its header ${columns}, and ${english.quoted(moved)} stands behind the last column with a name, as in no other row. An auditor reads each cell below its header (ISO/IEC 27001, 7.5.3), and here cells have moved to the right: take out the cell that is too much, or write \\| for a bar that belongs to the text.`,
    de: (cells, columns, moved) =>
      `Diese Zeile hat ${cells} Zellen, der Tabellenkopf ${columns}, und ${german.quoted(moved)} steht wie in keiner anderen Zeile hinter der letzten Spalte mit Namen. Im Audit wird jede Zelle unter ihrem Kopf gelesen (ISO/IEC 27001, Abschnitt 7.5.3), und hier sind Zellen nach rechts gerutscht: Nehmen Sie die überzählige Zelle heraus, oder schreiben Sie \\| für einen Strich, der zum Text gehört.`,
  }),
  short: message({
    en: (row: string, missing: readonly string[]) =>
      `The row of ${row} ends before ${english.enumerated(missing.map(english.quoted), 3)}. An auditor reads each column of each row (ISO/IEC 27001, 7.5.3), and here cells may have moved to the left: complete the row, with empty cells where there is nothing to say.`,
    de: (row, missing) =>
      `Die Zeile ${row} endet vor ${german.enumerated(missing.map(german.quoted), 3)}. Im Audit zählt jede Spalte (ISO/IEC 27001, Abschnitt 7.5.3), und hier können Zellen nach links gerutscht sein: Vervollständigen Sie die Zeile, und lassen Sie Zellen leer, wo nichts zu sagen ist.`,
  }),
  header: message({
    en: (dashes: number, columns: number) =>
      `This line of dashes has ${dashes} cells, the header above it ${columns}, so for Markdown there is no table: readers are shown plain text, and nothing in it is checked. An auditor works with what is shown (ISO/IEC 27001, 7.5.3): give each column its dashes.`,
    de: (dashes, columns) =>
      `Diese Linie aus Strichen hat ${dashes} Zellen, der Kopf darüber ${columns}; für Markdown ist das keine Tabelle: Angezeigt wird einfacher Text, und nichts darin wird geprüft. Im Audit zählt, was angezeigt wird (ISO/IEC 27001, Abschnitt 7.5.3): Geben Sie jeder Spalte ihre Striche.`,
  }),
  mendHeader: message({
    en: () => 'Give each column its dashes',
    de: () => 'Jeder Spalte ihre Striche geben',
  }),
};
