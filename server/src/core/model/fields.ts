import type { TextRange } from '../base/textRange.js';
import type { Block, ParagraphBlock, TableBlock } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { cellAt, isBlank } from './lazyCell.js';
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
  return fieldsBy(text, blocks, (label) => meaningOf(label, vocabulary));
}

/** The same, with labels that `meaning` knows. */
export function fieldsBy(
  text: string,
  blocks: readonly Block[],
  meaning: (label: string) => HeaderMeaning | undefined,
): readonly Field[] {
  const fields: Field[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const { label, value, opened } of labelledIn(text, block)) {
      const meant = meaning(plainText(text.slice(label.start, label.end)));
      if (meant && meant !== 'none') {
        const isBare = value.start === value.end && block.kind === 'paragraph';
        const below = isBare ? belowLabel(block, blocks.slice(index + 1)) : undefined;
        fields.push({ meaning: meant, value: cellAt(text, below ?? value, opened) });
      }
    }
  }
  return fields;
}

/** What a label with nothing behind it is followed by: the items nested in its own, or a list. */
function belowLabel(label: ParagraphBlock, blocks: readonly Block[]): TextRange | undefined {
  const own = label.listItem?.level ?? 0;
  const end = blocks.findIndex(
    (block) => block.kind !== 'paragraph' || (block.listItem?.level ?? 0) <= own,
  );
  const nested = end < 0 ? blocks : blocks.slice(0, end);
  const [first] = nested;
  const last = nested.at(-1);
  return first && last ? { start: first.range.start, end: last.range.end } : undefined;
}

/** Reads fields as the cells of a row; the first that is not empty counts. */
export function cellsOfFields(fields: readonly Field[]): RowCells {
  return {
    has: (role) => fields.some(({ meaning }) => meaning === role),
    cell: (role) => {
      const own = fields.filter(({ meaning }) => meaning === role);
      return (own.find(({ value }) => !isBlank(value)) ?? own[0])?.value;
    },
  };
}

/** `fields` with "Decision" read as what is decided there, unless a field says that by its own name. */
export function withDecisionAs(
  meant: 'applicable' | 'treatment',
  fields: readonly Field[],
): readonly Field[] {
  return fields.some(({ meaning }) => meaning === meant)
    ? fields
    : fields.map((field) => (field.meaning === 'decision' ? { ...field, meaning: meant } : field));
}

export interface Labelled {
  readonly label: TextRange;
  readonly value: TextRange;
  /** The mark of bold that the label opens and the value closes: `**Score: 240** High`. */
  readonly opened?: string;
}

/** Told by one look: a table of two columns, or a paragraph with a colon in it. */
export function mayHoldLabels(text: string, block: Block): boolean {
  return block.kind === 'table'
    ? block.header.cells.length === 2
    : block.kind === 'paragraph' && /[:：]/.test(text.slice(block.range.start, block.range.end));
}

/** All labelled values in `block`, whether their labels are known or not. */
export function labelledIn(text: string, block: Block): readonly Labelled[] {
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
  const found: Labelled[] = [...labelledInBrackets(text, line, source)];
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

/** `[applicable:: no] (reason:: no such rooms)`, as Dataview has them within a line. */
function* labelledInBrackets(text: string, line: TextRange, source: string): Iterable<Labelled> {
  if (!source.includes(':: ') && !source.includes('::]')) {
    return;
  }
  for (const { index, 0: field } of source.matchAll(/[[(][^[\]():]{1,60}::[^[\]()]*[\])]/gu)) {
    const start = line.start + index + 1;
    const label = { start, end: start + field.indexOf('::') - 1 };
    const end = line.start + index + field.length - 1;
    yield { label, value: trimmed(text, { start: label.end + 2, end }) };
  }
}

/** The label before the first colon of a text and the value behind it; absent where there is none. */
export function labelledPart(text: string, { start, end }: TextRange): Labelled | undefined {
  const head = text.slice(start, Math.min(end, start + longestLabel));
  const colon = /[:：]/u.exec(head)?.index ?? 0;
  if (colon === 0) {
    return undefined;
  }
  const label = { start, end: start + colon };
  const opened = openedMark(head.slice(0, colon));
  const sign = signEnd(text, { start: label.end, end });
  const isClosed = opened !== undefined && text.startsWith(opened, sign);
  const behind = sign + (isClosed ? opened.length : 0);
  const value = trimmed(text, { start: behind, end });
  return { label, value, ...(opened !== undefined && !isClosed && { opened }) };
}

/** Where the colon behind a label ends; Dataview and Logseq write `owner:: Ida`. */
function signEnd(text: string, { start, end }: TextRange): number {
  return start + (/^::(?:\s|$)/u.test(text.slice(start, Math.min(end, start + 3))) ? 2 : 1);
}

/** The mark of bold that `label` begins with, perhaps behind a picture, and does not close. */
function openedMark(label: string): string | undefined {
  const { before = '', mark } =
    /^(?<before>\s*(?:[^\p{L}\p{N}\s*_]{1,8}\s{1,2})?)(?<mark>\*\*|__)/u.exec(label)?.groups ?? {};
  return mark !== undefined && label.lastIndexOf(mark) === before.length ? mark : undefined;
}

/** Without blanks around, and the backslash that breaks the line behind it. */
function trimmed(text: string, { start, end }: TextRange): TextRange {
  const isBroken =
    text[end - 1] === '\\' && (end === text.length || /[\r\n]/.test(text[end] ?? ''));
  const source = text.slice(start, isBroken ? end - 1 : end);
  const first = start + source.length - source.trimStart().length;
  return { start: first, end: Math.max(first, start + source.trimEnd().length) };
}
