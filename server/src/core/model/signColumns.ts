import { remember, sizeForWords } from '../syntax/boundedMemo.js';
import { plainText } from '../syntax/plainText.js';
import { columnsOf, type FoundColumn } from './columns.js';
import { isAgainstStatus, isHeadedByOther } from './decisionColumn.js';
import { readLegend, signOf, type StatusLegend } from './statusLegend.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, rowCountOf, type WholeTable } from './wholeTable.js';

/**
 * The columns of a statement of applicability that hold the signs of its legend and whose headers say
 * nothing: "V" over ● and ○, "S" over ■ and □. At most one that decides and one that tells the status;
 * none where the header names such a column, or where several could be meant.
 */
export function signColumns(table: WholeTable, vocabulary: Vocabulary): readonly FoundColumn[] {
  if (!table.isOfStatement || !readLegend(table.legend)) {
    return [];
  }
  const columns = columnsOf(table.header, vocabulary);
  const open = [...columns.entries()].filter(
    ([index, { header, role }]) =>
      role === undefined && !isOfOther(header) && !isAgainstStatus(table, index, vocabulary),
  );
  const signed = open.flatMap(([index]): readonly FoundColumn[] => {
    const role = roleOf(table, index);
    return role ? [{ index, role }] : [];
  });
  return signed.filter(
    ({ role }) =>
      signed.filter((other) => other.role === role).length === 1 &&
      !columns.some((column) => column.role === role),
  );
}

/** A law, another standard, a site. */
function isOfOther(header: string): boolean {
  return isHeadedByOther(header) || longWord.test(header) || /\d{3}/.test(header);
}

/** A letter or two, or a word such as "Sign" or "Mark", says nothing; other words mean something. */
const longWord =
  /^(?!\s*(?:sign|mark|symbol|zeichen|kennzeichen|signe|marque|signo|marca|sinal|segno|teken|merk|記号|印)s?\s*$)[^\p{L}]*\p{L}{4,}/iu;

type SignRole = 'applicable' | 'status';

/** A sign for how far a control is done stands in no column for decisions; one for "applicable" only there. */
function roleOf(table: WholeTable, column: number): SignRole | undefined {
  const { known, done, decided } = countsBy(table.legend);
  const { filled, fitting } = known(table, column);
  const isOfSigns = fitting * 5 >= filled * 4 && fitting * 2 >= rowCountOf(table);
  if (!isOfSigns || fitting < fewestSigns) {
    return undefined;
  }
  const { fitting: ofStatus } = done(table, column);
  const { fitting: ofDecision } = decided(table, column);
  if (ofStatus > 0) {
    return ofDecision === 0 ? 'status' : undefined;
  }
  return ofDecision > 0 ? 'applicable' : undefined;
}

const fewestSigns = 3;

const countsBy = remember((text: string) => {
  const legend = readLegend(text);
  const countOf = (fits: (sign: string, legend: StatusLegend) => boolean): typeof none =>
    legend ? counting((cell) => fits(signIn(cell), legend)) : none;
  return {
    known: countOf(
      (sign, { applicability, status }) => applicability.has(sign) || status.has(sign),
    ),
    done: countOf((sign, { status }) => isDone(status.get(sign))),
    decided: countOf(
      (sign, { applicability, status }) =>
        applicability.get(sign) === 'applicable' && !status.has(sign),
    ),
  };
}, sizeForWords);

const none = counting(() => false);

function signIn(cell: string): string {
  return cell.length <= longestSign ? signOf(plainText(cell)) : '';
}

const longestSign = 30;

/** Whether a status can only be that of a control which applies. */
function isDone(status: string | undefined): boolean {
  return status !== undefined && status !== 'notApplicable' && status !== 'undecided';
}
