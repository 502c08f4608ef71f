import type { TextRange } from '../base/textRange.js';
import type { Block, TableBlock } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import type { RowCells } from './rowCells.js';
import type { Cell } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { meaningOf } from './words/headers.js';

/** A labelled value below a heading or list item: "**Applicable:** Yes", or a row of a vertical table. */
export interface Field {
  readonly meaning: HeaderMeaning;
  readonly value: Cell;
}

const longestLabel = 60;
const longestLine = 4_000;

/** The labelled values in `blocks`, as far as their labels are known; ranges as those of the blocks. */
export function fieldsIn(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): readonly Field[] {
  const fields: Field[] = [];
  for (const block of blocks) {
    for (const { label, value, opened = '' } of labelledIn(text, block)) {
      const meaning = meaningOf(plainText(text.slice(label.start, label.end)), vocabulary);
      if (meaning && meaning !== 'none') {
        const source = opened + text.slice(value.start, value.end);
        fields.push({ meaning, value: { range: value, text: plainText(source) } });
      }
    }
  }
  return fields;
}

/** Reads fields as the cells of a row; the first that is not empty counts. */
export function cellsOfFields(fields: readonly Field[]): RowCells {
  return {
    has: (role) => fields.some(({ meaning }) => meaning === role),
    cell: (role) => {
      const own = fields.filter(({ meaning }) => meaning === role);
      return (own.find(({ value }) => value.text !== '') ?? own[0])?.value;
    },
  };
}

interface Labelled {
  readonly label: TextRange;
  readonly value: TextRange;
  /** The mark of bold that the label opens and the value closes: `**Score: 240** High`. */
  readonly opened?: string;
}

function labelledIn(text: string, block: Block): readonly Labelled[] {
  if (block.kind === 'table') {
    return block.header.cells.length === 2 ? verticalRows(block) : [];
  }
  if (block.kind !== 'paragraph') {
    return [];
  }
  return block.content.flatMap((line) => labelledInLine(text, line));
}

function verticalRows({ headerRow, rows }: TableBlock): readonly Labelled[] {
  const all = headerRow ? [headerRow, ...rows] : rows;
  return all.flatMap(({ range, cells: [label, value] }) =>
    label ? [{ label, value: value ?? { start: range.end, end: range.end } }] : [],
  );
}

/** One line can hold several fields with bars between them. */
function labelledInLine(text: string, line: TextRange): readonly Labelled[] {
  const source = text.slice(line.start, Math.min(line.end, line.start + longestLine));
  const found: Labelled[] = [];
  let start = line.start;
  for (const part of source.split(/ \| | · /u)) {
    const labelled = labelledPart(text, { start, end: start + part.length });
    if (labelled) {
      found.push(labelled);
    }
    start += part.length + 3;
  }
  return found;
}

function labelledPart(text: string, { start, end }: TextRange): Labelled | undefined {
  const head = text.slice(start, Math.min(end, start + longestLabel));
  const colon = /[:：]/u.exec(head)?.index;
  if (colon === undefined || colon === 0) {
    return undefined;
  }
  const label = { start, end: start + colon };
  const mark = /^\s*(?<mark>\*\*|__)/u.exec(head)?.groups?.['mark'];
  const isOpen = mark !== undefined && head.slice(0, colon).trim().lastIndexOf(mark) === 0;
  const value = { start: label.end + 1, end };
  if (isOpen && text.startsWith(mark, value.start)) {
    return { label, value: trimmed(text, { start: value.start + mark.length, end }) };
  }
  return { label, value: trimmed(text, value), ...(isOpen && { opened: mark }) };
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const source = text.slice(start, end);
  const first = start + source.length - source.trimStart().length;
  return { start: first, end: Math.max(first, start + source.trimEnd().length) };
}
