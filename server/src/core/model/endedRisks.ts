import type { TextRange } from '../base/textRange.js';
import type { RiskRow } from './riskRow.js';
import type { TableRowFacts } from './table.js';
import { saysOnlyEnded } from './words/riskWords.js';

/**
 * Says of a row of a register, with the id of its risk at `id`, whether it keeps the risk for its number
 * only: the id is struck out, or a cell says nothing but that the risk is closed.
 */
export function endOf(
  text: string,
  { range, cells }: TableRowFacts,
  id: TextRange,
): Pick<RiskRow, 'isEnded'> {
  if (!mayEnd.test(text.slice(range.start, range.end))) {
    return {};
  }
  const isEnded = isStruckOut(text, id) || cells.some((cell) => saysOnlyEnded(cell.text));
  return isEnded ? { isEnded } : {};
}

/** Told by one look, so that the cells of other rows need not be read for it. */
const mayEnd =
  /~~|<(?:del|s|strike)>|closed|retired|geschlossen|entfallen|weggefallen|clos|clôtur|fermé|cerrad|encerrad|fechad|extint|chius|gesloten|vervallen|クローズ|終結|解消/iu;

/** `~~RS-09~~`, `~~**RS-09**~~`, `<del>RS-09</del>`. */
function isStruckOut(text: string, { start }: TextRange): boolean {
  return strikeBefore.test(text.slice(Math.max(0, start - longestMark), start));
}

const longestMark = 12;
const strikeBefore = /(?:~~|<(?:del|s|strike)>)[*_`[]{0,3}$/iu;
