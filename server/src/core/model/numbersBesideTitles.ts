import { headerMeanings, headerTexts } from './columns.js';
import { mayBeOfAnnex } from './annexNumbers.js';
import type { Vocabulary } from './vocabulary.js';
import { areNearlyAll, counting, type WholeTable } from './wholeTable.js';
import { listed, normalised } from './words/normalise.js';

/**
 * Of `candidates`, in which the ids of a statement may stand, the one right beside the titles that holds
 * nearly nothing but numbers of Annex A: below a word for the standard's numbers ("Ref. ISO") whatever
 * their edition, below a header that is not known those of 2022, if there are enough of them, and enough
 * that no clause of ISO/IEC 27001 has.
 */
export function numbersBesideTitles(
  table: WholeTable,
  candidates: readonly number[],
  vocabulary: Vocabulary,
): number | undefined {
  const texts = headerTexts(table.header, vocabulary);
  const meanings = headerMeanings(table.header, vocabulary);
  const isTitled = (index: number): boolean =>
    [index - 1, index + 1].some((beside) => titles.has(meanings[beside] ?? 'none'));
  return candidates.filter(isTitled).find((index) => {
    const isNamed = meanings[index] === 'controlMapping' || namesAnyStandard(texts[index] ?? '');
    const holds = isNamed ? holdsReferences : holdsManyNumbers;
    return (
      (isNamed || meanings[index] === undefined) &&
      holds(table, index) &&
      mayBeOfAnnex(table, index, vocabulary)
    );
  });
}

/** Whether `header` is a word for the numbers of a standard, whichever that is: "Norm ref.", "ISO no.". */
export function namesAnyStandard(header: string): boolean {
  return header.length <= longestReference && references.has(withoutNumber(normalised(header)));
}

const longestReference = 40;

const titles: ReadonlySet<string> = new Set(['title', 'controlName', 'measure']);

function holdsReferences(table: WholeTable, column: number): boolean {
  return areNearlyAll(numbers(table, column)) || areNearlyAll(numbersOf2013(table, column));
}

function holdsManyNumbers(table: WholeTable, column: number): boolean {
  const { filled, fitting } = numbers(table, column);
  const beyond = numbersBeyondClauses(table, column).fitting;
  return fitting >= fewestNumbers && areNearlyAll({ filled, fitting }) && beyond * 3 >= fitting;
}

const fewestNumbers = 5;

const numbers = counting((cell) => ofAnnex2022.test(cell));
const numbersOf2013 = counting((cell) => ofAnnex2013.test(cell));
const numbersBeyondClauses = counting(
  (cell) => ofAnnex2022.test(cell) && !clause.test(cell.replace(/^[^\d]*/, '')),
);

const ofAnnex2022 =
  /^[\s*_`[]{0,6}(?:A[. ]?)?(?:5\.(?:[1-9]|[12]\d|3[0-7])|6\.[1-8]|7\.(?:[1-9]|1[0-4])|8\.(?:[1-9]|[12]\d|3[0-4]))[*_`\]]{0,4}(?:\([^)\s]*\))?\s*$/;
const ofAnnex2013 =
  /^[\s*_`[]{0,6}(?:A[. ]?)?(?:[5-9]|1[0-8])\.\d{1,2}\.\d{1,2}[*_`\]]{0,4}(?:\([^)\s]*\))?\s*$/;

/** The clauses of ISO/IEC 27001 that controls of 2022 share their numbers with. */
const clause = /^(?:5\.[1-3]|6\.[1-3]|7\.[1-5]|8\.[1-3])(?!\d)/;

/** Without the number and the year of the standard: "Réf. ISO 27001:2022". */
function withoutNumber(key: string): string {
  return key
    .replaceAll(/\b(?:iec|2700[12]|2013|2022)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
const references: ReadonlySet<string> = new Set(
  listed(`
    iso ref, iso reference, ref iso, iso id, iso no, iso number, standard ref,
    iso referenz, iso nr, iso nummer, norm ref, normref, norm referenz, normreferenz, norm nr, ref norm,
    ref norme, référence iso, référence norme, n iso, no iso,
    ref a iso, referencia iso, ref norma, ref de la norma, referencia norma, nº iso, n o iso,
    referência iso, ref a norma, ref da norma, referência norma,
    rif iso, riferimento iso, rif norma, riferimento norma,
    iso referentie, norm referentie, normnummer, ref norm,
    iso参照, iso番号, iso 参照, iso 番号, 規格番号, 規格参照, 規格 番号`).map(normalised),
);
