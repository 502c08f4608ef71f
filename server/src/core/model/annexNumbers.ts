import { builtInCatalogue } from '../catalogue/builtIn.js';
import type { ControlId } from '../catalogue/control.js';
import { normalizedTitle } from '../catalogue/titles.js';
import { plainText } from '../syntax/plainText.js';
import { headerTexts } from './columns.js';
import type { Vocabulary } from './vocabulary.js';
import { filledIn, firstRows, type WholeTable } from './wholeTable.js';

/**
 * Whether the bare numbers in `column` can be those of Annex A. Chapters of a handbook, requirements and
 * clauses of other standards are numbered so, too, from 5.1 to 8.x, and only what else is said tells them
 * apart: that the document is a statement, that the header or what stands above names the standard, a theme
 * of Annex A or controls, that a title beside is that of the control, or that nearly all numbers are there,
 * in the table or in all of the document that name a standard.
 */
export function mayBeOfAnnex(table: WholeTable, column: number, vocabulary: Vocabulary): boolean {
  return (
    table.isOfStatement ||
    table.isOfAnnex ||
    namesAnnex(table, column, vocabulary) ||
    hasNearlyAll(table, column) ||
    hasTitles(table, column)
  );
}

function namesAnnex(table: WholeTable, column: number, vocabulary: Vocabulary): boolean {
  const header = headerTexts(table.header, vocabulary)[column] ?? '';
  return standard.test(header) || (table.header.above ?? []).some((line) => annex.test(line));
}

const standard = /2700[12]|annex|anhang|anexo|allegato|bijlage|附属書/iu;

/** The standard by its number, its annex or a theme of that, English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
const annex =
  /2700[12]|27017|annexe? a\b|anhang a\b|anexo a\b|allegato a\b|bijlage a\b|附属書|\b(?:soa|dda|vvt)\b|(?:organi[sz]ation|people|physical|technolog)\w* controls|(?:organisatorisch|personenbezogen|personell|physisch|technologisch)\w* (?:ma(?:ß|ss)nahmen|controls|beheersmaatregelen)|mesures (?:organisationnelles|physiques|technologiques|(?:liées aux|relatives aux|applicables aux) personnes)|controle?s (?:organizativos|organizacionais|de personas|de pessoas|físicos|tecnológicos)|controles (?:organizacionales)|controlli (?:organizzativi|fisici|tecnologici|(?:delle|sulle|relativi alle) persone)|(?:組織|人|物理|技術)的?管理策/iu;

function hasNearlyAll(table: WholeTable, column: number): boolean {
  const numbers = new Set(filledIn(table, column).map(numberOf));
  return numbers.size >= nearlyAll;
}

/** Of the 93 controls of Annex A. */
const nearlyAll = 60;

/** Whether what stands beside one of the first numbers is what that control is called. */
function hasTitles(table: WholeTable, column: number): boolean {
  return firstRows(table, rowsLookedAt).some(({ text, row: { cells } }) => {
    const [number, ...beside] = [cells[column], cells[column - 1], cells[column + 1]].map((cell) =>
      cell ? text.slice(cell.start, Math.min(cell.end, cell.start + longestTitle)) : '',
    );
    const control = builtInCatalogue().find(`A.${numberOf(number ?? '')}` as ControlId);
    const title = control && normalizedTitle(control.title);
    return beside.some((cell) => cell !== '' && normalizedTitle(plainText(cell)) === title);
  });
}

const rowsLookedAt = 30;
const longestTitle = 120;

function numberOf(cell: string): string {
  return /\d{1,2}(?:\.\d{1,2}){1,2}/.exec(cell.slice(0, longestTitle))?.[0] ?? '';
}
