import type { TextRange } from '../../base/textRange.js';
import { plainText } from '../../syntax/plainText.js';
import type { CellRange, Chunk } from '../../syntax/blocks.js';
import { cellSource } from '../../syntax/blockText.js';
import type { WrittenTitle } from '../controlReference.js';
import { cover } from './maskedText.js';
import type { TextUnit } from './textUnits.js';

const longestTitle = 120;
const longestLead = 60;

/** Before an id that opens a heading, item or cell: marks, emoji, the standard, the words Annex and Control. */
const lead =
  /^[^\p{L}\p{N}]*(?:ISO(?:\/IEC)?\s?)?(?:2700[12]|27017)?(?::\d{4})?[^\p{L}\p{N}]*(?:(?:Annexe?|Anhang|Anexo|Allegato|Bijlage|附属書)[\s*_]*)?(?:A\s)?(?:(?:Controls?|Kontrolle|Ma(?:ß|ss)nahme|管理策)[\s:*_]*)?[^\p{L}\p{N}]*$/u;
const separator = new RegExp(
  `[*_\\]\`]{0,4}${cover}*[*_]{0,3}(?:\\s*(?:(?:\\\\?-){1,3}|[–—:：・])\\s*|\\s\\\\?\\|\\s|[\\s.)]+|(?=\\()|(?<=${cover}))[*_[]{0,4}`,
  'y',
);
const startsLikeTitle = /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u;

/** The title after the id that ends at `end` in its unit: after a dash, a colon, a space or in brackets. */
export function titleAfter(chunk: Chunk, unit: TextUnit, id: TextRange): WrittenTitle | undefined {
  const before = id.start > longestLead ? undefined : unit.text.slice(0, id.start);
  if (before === undefined || !lead.test(withoutSectionNumber(before, unit))) {
    return undefined;
  }
  separator.lastIndex = id.end;
  if (!separator.test(unit.text) || separator.lastIndex === id.end) {
    const isBracket = unit.text[id.end] === '(';
    return isBracket ? bracketed(chunk, unit, id.end) : undefined;
  }
  const start = separator.lastIndex;
  if (unit.text[start] === '(') {
    return bracketed(chunk, unit, start);
  }
  const end = start + titleLength(unit, id, start);
  return titled(chunk, unit, { start, end });
}

/** "10.2 A.8.16 Monitoring activities": a heading bears the number of its section before the id. */
function withoutSectionNumber(before: string, { place }: TextUnit): string {
  return place === 'heading' ? before.replace(sectionNumber, '') : before;
}

const sectionNumber =
  /^[\s*_]*[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,4}[.．]?[)）]?[\s*_]{1,4}$/u;

/** The title in brackets right behind an id, wherever in a text: "A.5.15 (Access control), A.5.16". */
export function bracketedTitle(
  chunk: Chunk,
  unit: TextUnit,
  id: TextRange,
): WrittenTitle | undefined {
  const open = /^[*_]{0,3}\s?\(/.exec(unit.text.slice(id.end, id.end + 6))?.[0].length ?? 0;
  return open > 0 ? bracketed(chunk, unit, id.end + open - 1) : undefined;
}

/** The title that another cell of the row holds. */
export function titleOfCell(chunk: Chunk, cell: TextUnit): WrittenTitle | undefined {
  const label = cell.links[0]?.range.start === 0 ? cell.links[0].labelRange : undefined;
  return titled(chunk, cell, label ?? { start: 0, end: cell.text.length });
}

/** The title in a cell that goes on in further lines of a drawn table. */
export function wrappedTitle({ text: source }: Chunk, cell: CellRange): WrittenTitle | undefined {
  const text = plainText(cellSource(source, cell));
  return text.length <= longestTitle && startsLikeTitle.test(text)
    ? { range: cell, text, isWrapped: true }
    : undefined;
}

function bracketed(chunk: Chunk, unit: TextUnit, open: number): WrittenTitle | undefined {
  const close = unit.text.slice(open, open + longestTitle).indexOf(')');
  return close < 0 ? undefined : titled(chunk, unit, { start: open + 1, end: open + close });
}

/** Headings and cells hold nothing behind a title; items go on, so there it ends with the bold or a dash. */
function titleLength(unit: TextUnit, id: TextRange, start: number): number {
  const rest = unit.text.slice(start, start + 2 * longestTitle);
  const isBold = /(?:\*\*|__)[^*_]*$/.test(unit.text.slice(0, id.start));
  const closes = isBold && !/^[*_]{2}/.test(unit.text.slice(id.end)) ? rest.search(/\*\*|__/) : -1;
  if (closes >= 0) {
    return closes;
  }
  const ends = unit.place === 'prose' ? /\r?\n|\s[-–—(]|:\s|:?\s?[*_]{2}:?|\ue000/ : /\ue000/;
  const stop = rest.search(ends);
  return stop < 0 ? rest.length : stop;
}

function titled(chunk: Chunk, unit: TextUnit, range: TextRange): WrittenTitle | undefined {
  const raw = unit.text.slice(range.start, range.end);
  const before = /^[\s*_[\]\ue000]*/.exec(raw)?.[0].length ?? 0;
  const kept = withoutTail(raw.slice(before).replace(attributes, ''));
  if (!fewestLetters.test(kept) || kept.length > longestTitle || !startsLikeTitle.test(kept)) {
    return undefined;
  }
  if (unit.place === 'prose' && isSentence(kept)) {
    return undefined;
  }
  const start = unit.start + range.start + before;
  const titleRange = { start, end: start + kept.length };
  return { range: titleRange, text: plainText(chunk.text.slice(titleRange.start, titleRange.end)) };
}

/** What pandoc, MkDocs and Docusaurus write behind a heading: `{#a.5.17}`, `{.unnumbered}`, `{: #id }`. */
const attributes = /\s*\{:?\s?[#.-][^{}\n]*\}\s*$/u;

/** Two characters of Chinese are a word: 選考. */
const fewestLetters = /^(?:\p{sc=Han}{2}|[^]{3})/u;

/** Without punctuation at the end, and without what closes a mark or bracket from before the title. */
function withoutTail(text: string): string {
  const trimmed = text.replace(/[\s[\]\ue000:;,–—-]+$/, '');
  const closing = closingMark(trimmed);
  return closing > 0 ? withoutTail(trimmed.slice(0, -closing)) : trimmed;
}

function closingMark(text: string): number {
  if (text.endsWith(')') && !text.includes('(')) {
    return 1;
  }
  const runs = text.match(/[*_]+/g) ?? [];
  return /[*_]$/.test(text) && runs.length % 2 === 1 ? (runs.at(-1)?.length ?? 0) : 0;
}

/** A title has no full stop within, and no more words than the longest of the catalogue with room to spare. */
function isSentence(text: string): boolean {
  return /[.!?。]\s/.test(text) || (/[.!?。]$/.test(text) && text.split(/\s+/).length > 6);
}
