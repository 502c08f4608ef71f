import { stated, type StatedTotal } from './statedTotal.js';
import { type Measure, measureOf, opensSummary } from './words/totalWords.js';

/**
 * The totals of a line that holds nothing else, perhaps behind a word for a summary: `Applicable 88,
 * excluded 5` without colons, or `Applicable / Excluded: 88 / 5` in the order of the labels. A single
 * one, or one of something else among them, gives none.
 */
export function totalsInTurn(line: string, start: number): readonly StatedTotal[] {
  const colon = /[:：]/u.exec(line)?.index ?? -1;
  const before = line.slice(0, Math.max(0, colon));
  const behind = start + colon + 1;
  const rest = line.slice(colon + 1);
  const totals = opensSummary(before)
    ? piecesOf(rest).map((piece) => figureBehind(piece, behind))
    : figuresInOrder(before, rest, behind);
  const known = totals.filter((total) => total !== undefined);
  return known.length > 1 && known.length === totals.length ? known : [];
}

function figuresInOrder(
  before: string,
  rest: string,
  start: number,
): readonly (StatedTotal | undefined)[] {
  const labels = before.split('/').map((label) => measureOf(label));
  const figures = piecesOf(rest);
  return labels.length === figures.length
    ? figures.map((piece, index) => figureAlone(piece, labels[index], start))
    : [];
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(/[^/|,;·•]+/gu)].map(({ 0: piece, index }) => ({
    text: piece,
    start: index,
  }));
}

function figureBehind({ text, start }: Piece, offset: number): StatedTotal | undefined {
  const [, label = '', value = ''] = /^([^\d]{2,60})(?<=\s)(\d{1,3})\s*\.?\s*$/u.exec(text) ?? [];
  const measure = measureOf(label);
  return measure && stated(measure, value, offset + start + label.length);
}

function figureAlone(
  { text, start }: Piece,
  measure: Measure | undefined,
  offset: number,
): StatedTotal | undefined {
  const [, space = '', value] = /^(\s*)(\d{1,3})\s*\.?\s*$/u.exec(text) ?? [];
  return measure && value !== undefined
    ? stated(measure, value, offset + start + space.length)
    : undefined;
}
