import { flatOf } from '../base/flatOf.js';
import { plainText } from '../syntax/plainText.js';
import { type FoundColumn, layoutByCells } from './columns.js';
import { isScaleValue } from './riskLevels.js';
import type { Column } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, type WholeTable } from './wholeTable.js';
import { normalised } from './words/normalise.js';

/**
 * The columns of a risk register that tell in words what another one rates: "Consequence" beside
 * "Impact", if numbers or words of a scale stand only under the second. None where the first holds
 * such values as well, or no other does, or the workspace itself names the header.
 */
export function wordsBesideScales(
  table: WholeTable,
  found: readonly FoundColumn[],
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  return flatOf(rated, (role) => wordsBeside(role, { table, found, vocabulary }));
}

type Rated = 'likelihood' | 'impact';
const rated: readonly Rated[] = ['likelihood', 'impact'];

interface Setting {
  readonly table: WholeTable;
  readonly found: readonly FoundColumn[];
  readonly vocabulary: Vocabulary;
}

/** `words` are the columns that are known to hold words; what stands behind them is looked at next. */
function wordsBeside(
  role: Rated,
  setting: Setting,
  words: readonly FoundColumn[] = [],
): readonly FoundColumn[] {
  const { table, vocabulary } = setting;
  const index = ratedAt(role, setting, words);
  if (index < 0) {
    return [];
  }
  const behind = [...words, { index, role: 'none' }] as const;
  // The cells take long to read, and mostly there is no second column.
  if (words.length === 0 && ratedAt(role, setting, behind) < 0) {
    return [];
  }
  if (holdsScale(table, index)) {
    return words;
  }
  const header = headerAt(index, setting);
  return isNamed(header, role, vocabulary) ? [] : wordsBeside(role, setting, behind);
}

/** The column that is read as `role` of a register while `words` are none; or -1. */
function ratedAt(role: Rated, setting: Setting, words: readonly FoundColumn[]): number {
  const { table, found, vocabulary } = setting;
  const { kind, columns } = layoutByCells(table.header, vocabulary, ...found, ...words);
  const index = kind === 'riskRegister' ? columns.findIndex((column) => column.role === role) : -1;
  return index >= 0 && isFree(index, role, setting) ? index : -1;
}

function headerAt(index: number, { table, found, vocabulary }: Setting): Column | undefined {
  return layoutByCells(table.header, vocabulary, ...found).columns[index];
}

/** Not what remains, or how high the risk is, by the headers alone. */
function isFree(index: number, role: Rated, { table, found, vocabulary }: Setting): boolean {
  const before = layoutByCells(table.header, vocabulary, ...found).columns[index]?.role;
  return before === undefined || before === role;
}

function isNamed(column: Column | undefined, role: Rated, { columns }: Vocabulary): boolean {
  const named = normalised(column?.header ?? '');
  return columns[role]?.some((name) => normalised(name) === named) ?? false;
}

/** Whether most of what stands in the column are values of a scale. */
function holdsScale(table: WholeTable, column: number): boolean {
  const { filled, fitting } = scaleValues(table, column);
  return fitting * 2 > filled;
}

const scaleValues = counting((cell) => isScaleValue(plainText(cell.slice(0, longestCell))));
const longestCell = 200;
