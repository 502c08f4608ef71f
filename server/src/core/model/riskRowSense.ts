import type { RiskRow } from './riskRow.js';
import type { Cell } from './table.js';
import { isClosed } from './words/closedRisks.js';
import { isNothing } from './words/values.js';

/**
 * Whether a row is a risk that somebody wrote down and that is still followed. Rows of a template,
 * rows with nothing but an id and closed risks are not asked for anything. `text` is the text that
 * the ranges of `row` refer to.
 */
export function isLiveRisk(row: RiskRow, text: string): boolean {
  const before = known.get(row);
  if (before !== undefined) {
    return before;
  }
  const isLive = readsAsLive(row, text);
  known.set(row, isLive);
  return isLive;
}

/** A row and the text of its chunk stay the same together, so the answer does. */
const known = new WeakMap<RiskRow, boolean>();

function readsAsLive(row: RiskRow, text: string): boolean {
  return (isWrittenRisk(row, text) || isRatedOnly(row, text)) && !isClosedRisk(row);
}

/** Whether a row without a word on the risk says how high it is, beside how it is treated: `RA-01 | 15 | Reduce`. */
function isRatedOnly(row: RiskRow, text: string): boolean {
  const { level, treatment, refersOnly } = row;
  return (
    treatment !== undefined &&
    level !== undefined &&
    refersOnly === undefined &&
    !isNothing(level.text) &&
    lacksDescription(row) &&
    !isToFillIn(row, text)
  );
}

/** Whether a row is a risk that somebody wrote down, followed or closed, and none of a template. */
export function isWrittenRisk(row: RiskRow, text: string): boolean {
  const { description, asset, likelihood, impact } = row;
  // Where no header is understood as the risk in words, one that is assessed has been written down.
  const told = description || asset ? [description, asset] : [likelihood, impact];
  const isDescribed = told.some((cell) => cell && !isNothing(cell.text));
  return isDescribed && !isToFillIn(row, text);
}

/** Whether a row is none of a template, and its risk is not closed, whatever it says of it. */
export function isFollowed(row: RiskRow, text: string): boolean {
  return !isToFillIn(row, text) && !isClosedRisk(row);
}

function isToFillIn({ range }: RiskRow, text: string): boolean {
  return toFillIn.test(withoutTags(withoutLists(text.slice(range.start, range.end))));
}

/** Whether a risk is no longer followed, as its status, another cell or a line through it says. */
export function isClosedRisk({ status, isEnded }: RiskRow): boolean {
  return isEnded === true || (status !== undefined && isClosed(status.text));
}

/** Whether a row has no place for what a risk is and how high: it goes on with one that another row describes. */
export function goesOnWithRisk(row: RiskRow): boolean {
  return lacksDescription(row) && row.level === undefined;
}

/** Whether a row has no place for what a risk is; its level may stand there once more. */
export function lacksDescription({ description, asset, likelihood, impact }: RiskRow): boolean {
  return [description, asset, likelihood, impact].every((cell) => cell === undefined);
}

/** Whether a row has no place for how high a risk is: another one may say it. */
export function isUnrated({ level, likelihood, impact }: RiskRow): boolean {
  return [level, likelihood, impact].every((cell) => cell === undefined);
}

/** `<name of the risk>` is a place to fill in; `<br />` and `<span class="x">` are tags. */
const toFillIn =
  /\{\{|(?<![\][])\[(?!\[)[^\][]*\](?![\]([])|<(?![a-z]\w* {0,4}(?:\/>|[a-z:-]{1,20}=))[a-z][^<> ]* [^<>]*>|\.\.\.|…/iu;

/** The code of a threat that opens a cell, as MAGERIT has them: "| [A.25] Theft", "| [OT] Fire". */
function withoutTags(source: string): string {
  return source.includes('[') ? source.replaceAll(tagBefore, '| ') : source;
}

const tagBefore = /\|\s*\[(?!TB[ACDN]\]|X+\]|Y+\]|N+\])\p{Lu}{1,3}(?:\.\d{1,2})?\](?=\s\p{L})/gu;

/** In a front matter brackets hold a list: `controls: [A.8.7]`. */
function withoutLists(source: string): string {
  return /^(?:---|\+\+\+)/.test(source) ? source.replaceAll(/:\s\[[^\]\n]*\]/g, '') : source;
}

/** The cell that the layout has, where nothing is written into it; absent for a row that is too short. */
export function emptyCell(cell: Cell | undefined): Cell | undefined {
  return cell && !cell.isCutOff && isNothing(cell.text) ? cell : undefined;
}
