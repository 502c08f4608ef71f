import type { TextRange } from '../../base/textRange.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { Cell, Column, Table } from '../../model/table.js';
import { lineAround } from '../lineAround.js';
import { nearby, sentenceAround } from '../superseded-control/sentence.js';
import { asksForId, type Beside, deniesAlone, deniesBeside, missesBeside } from './denialWords.js';

/**
 * Whether what is written asks or says that there is no such id: a quiz, minutes that quote somebody, a
 * list of ids that were made up. A plain sentence such as "There is no A.5.99" is none of these: it may
 * itself be wrong.
 */
export function isDenied({ range, place }: ControlReference, part: DocumentFacts): boolean {
  if (place === 'frontMatter') {
    return false;
  }
  return place === 'cell'
    ? isDeniedInRow(range, part) || isDeniedInWords(range, part.text)
    : isDeniedInWords(range, part.text);
}

function isDeniedInWords(range: TextRange, text: string): boolean {
  const line = lineAround(text, range.start);
  const sentence = sentenceAround(text, range);
  const from = Math.max(line.start, sentence.start);
  const to = Math.min(line.end, sentence.end);
  const before = text.slice(from, range.start);
  const behind = text.slice(range.end, to);
  const lineBefore = text.slice(Math.max(line.start, range.start - nearby), range.start);
  return (
    quotationsAround(lineBefore, behind).some(missesBeside) ||
    (/^[\s*_]*[?？]/u.test(text.slice(to, to + 10)) && asksForId(before, behind))
  );
}

/** What stands before and behind the id in the quotations that it is in. */
function quotationsAround(before: string, behind: string): readonly Beside[] {
  return quotations.flatMap(([open, close]) => {
    const start = before.lastIndexOf(open);
    const end = behind.indexOf(close);
    const isOpen =
      open === close ? before.split(open).length % 2 === 0 : !before.includes(close, start + 1);
    return start >= 0 && end >= 0 && isOpen
      ? [{ before: before.slice(start + 1), behind: behind.slice(0, end) }]
      : [];
  });
}

const quotations: readonly (readonly [string, string])[] = [
  ...([
    ['«', '»'],
    ['“', '”'],
    ['„', '“'],
    ['「', '」'],
    ['『', '』'],
    ['"', '"'],
  ] as const),
];

function isDeniedInRow(range: TextRange, { tables, text }: DocumentFacts): boolean {
  const table = tables.find((one) => holds(one, range));
  const cells = table?.rows.find((one) => holds(one, range))?.cells ?? [];
  const index = cells.findIndex((cell) => holds(cell, range));
  const own = cells[index];
  if (table?.kind !== 'other' || !own) {
    return false;
  }
  return isDeniedInCell(range, own, text) || isDeniedBy(cells[index + 1], table.columns[index + 1]);
}

function isDeniedInCell({ start, end }: TextRange, { range }: Cell, text: string): boolean {
  const beside = { before: text.slice(range.start, start), behind: text.slice(end, range.end) };
  return range.end - range.start <= longestCell && deniesBeside(beside);
}

/** A column without a role beside the id says so of the id; evidence and owners may be missing, too. */
function isDeniedBy(cell: Cell | undefined, column: Column | undefined): boolean {
  const text = cell?.text ?? '';
  return column?.role === undefined && text.length <= longestCell && deniesAlone(text);
}

const longestCell = 100;

function holds({ range }: Pick<Table, 'range'>, { start, end }: TextRange): boolean {
  return range.start <= start && end <= range.end;
}
