import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { passagesIn, sentencesOf } from '../model/passages.js';
import type { Block } from '../syntax/blocks.js';
import { type DocumentSymbol, documentSymbols } from './documentSymbols.js';
import { type PartAt, partAt } from './partAt.js';
import { wordAt } from './wordAt.js';

/**
 * What a growing selection takes in at `offset`, from the inside: the word, the id, the cell or the
 * sentence, the row, the theme, the table or the paragraph, the section with those around it, and the
 * whole document. Each range is larger than the one before and has all of it in it.
 */
export function selectionRanges(
  document: IsmsDocument,
  offset: number,
  catalogue: Catalogue,
): readonly TextRange[] {
  const part = partAt(document, offset);
  const { start } = part ?? { start: 0 };
  const inPart = part
    ? [...frontMatterRanges(part), ...textRanges(part), ...blockRanges(part)]
    : [];
  const word = wordAt(document, offset);
  return nested(offset, [
    ...(word ? [word.range] : []),
    ...inPart.map((range) => shifted(range, start)),
    ...document.tables.map(({ range }) => range),
    ...documentSymbols(document, catalogue).flatMap((symbol) => around(symbol, offset)),
    { start: 0, end: document.text.length },
  ]);
}

/** Of `ranges`, those around `offset` of which each holds the one before. */
function nested(offset: number, ranges: readonly TextRange[]): readonly TextRange[] {
  const chain: TextRange[] = [];
  const byLength = ranges
    .filter((range) => contains(range, offset))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  for (const range of byLength) {
    const before = chain.at(-1) ?? { start: offset, end: offset };
    const isLarger = lengthOf(range) > (chain.length > 0 ? lengthOf(before) : -1);
    if (isLarger && range.start <= before.start && before.end <= range.end) {
      chain.push(range);
    }
  }
  return chain;
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

function frontMatterRanges({ facts: { frontMatter } }: PartAt): readonly TextRange[] {
  if (!frontMatter) {
    return [];
  }
  const { range, contentRange, entries } = frontMatter;
  return [
    ...entries.flatMap(({ keyRange, valueRange, values }) => [
      ...values.map((value) => value.range),
      valueRange,
      { start: keyRange.start, end: Math.max(keyRange.end, valueRange.end) },
    ]),
    contentRange,
    range,
  ];
}

function textRanges({ facts, chunk }: PartAt): readonly TextRange[] {
  const sentences = passagesIn(chunk).flatMap(({ kind, text, start }) =>
    kind === 'paragraph'
      ? sentencesOf(text).map((sentence) => trimmed(sentence.text, sentence.start + start))
      : [],
  );
  return [
    ...facts.references.map(({ range }) => range),
    ...facts.links.flatMap(({ destinationRange, range }) => [destinationRange, range]),
    ...sentences,
  ];
}

function trimmed(text: string, start: number): TextRange {
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
}

function blockRanges({ blocks }: PartAt): readonly TextRange[] {
  return blocks.flatMap((block) => [block.range, ...insideOf(block)]);
}

function insideOf(block: Block): readonly TextRange[] {
  if (block.kind === 'table') {
    const rows = block.headerRow ? [block.headerRow, ...block.rows] : block.rows;
    return rows.flatMap(({ range, cells }) => [range, ...cells]);
  }
  return block.kind === 'heading' || block.kind === 'paragraph' ? block.content : [];
}

function around({ range, children }: DocumentSymbol, offset: number): readonly TextRange[] {
  return contains(range, offset)
    ? [range, ...children.flatMap((child) => around(child, offset))]
    : [];
}
