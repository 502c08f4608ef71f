import { isControl, isKnownId } from './knownControls.js';
import { idOf, type Prefix, readBareId, readPrefixedId, type WrittenId } from './writtenId.js';

/** One control, or one range, of a list of ids that are written together. */
export interface SequenceItem {
  readonly first: WrittenId;
  /** The last id of a range. */
  readonly last?: WrittenId;
  /** The letters that count for both: their own, or inherited from the id before. */
  readonly prefix: Prefix;
}

/** A tag is covered where ids are looked for; that of a new line, `<br />`, stands between the ids of a cell. */
const listSign =
  /[*_]{0,3}\s{0,2}(?:[,;/&+・、·]\s?(?:\ue000{4,6})?|\ue000{4,6})\s{0,3}(?:(?:and|und|et|y|e|en|dan|or|oder|ou|o|och|og)\s{1,3})?[*_]{0,3}/y;
const listWord =
  /[*_]{0,3}(?:\s{1,3}(?:and|und|et|y|e|en|dan|or|oder|ou|o|och|og)\s{1,3}|\s?(?:及び|および|又は|または|並びに|と)\s?)[*_]{0,3}/y;
/** pandoc reads two hyphens as `–` and three as `—`. */
const rangeSign = /[*_]{0,3}\s{0,2}(?:\\?-{1,3}|[–—~…]|\.{2,3})\s{0,2}[*_]{0,3}/y;
const rangeWord =
  /[*_]{0,3}(?:\s{1,3}(?:to|through|thru|till?|until|bis|à|a|al|hasta|até|tot|t\/m)\s{1,3}|\s?から\s?)[*_]{0,3}/y;
/** Between the texts of two links: `[A.8.7](…)-[A.8.32](…)`, where the target is covered. */
const linkedRange =
  /[*_]{0,3}\]?\ue000{1,2000}[*_]{0,3}(?:-{1,3}|[–—~]|\s(?:to|through|until|bis|à|a|tot|t\/m)\s|から)[*_]{0,3}\[[*_]{0,3}/y;
const tightRange = /(?:-{1,3}|[–—~])(\d{1,9})(?!\d|\.\d|-\d)/y;
const tightList = /\/(\d{1,3})(?![\d/-]|\.\d)/y;
const amount =
  /\s?(?:[%€$£]|(?:hours?|days?|weeks?|months?|years?|minutes?|million|percent|Stunden|Tagen?|Jahren?|Prozent|Mio)(?![A-Za-z]))/y;

/**
 * Reads the list that begins with `first`: ranges, further ids with their own letters, and bare
 * numbers that inherit the letters. It stops at the first thing that may be something else.
 */
export function readSequence(
  text: string,
  first: WrittenId,
  prefix: Prefix,
): readonly [SequenceItem, ...SequenceItem[]] {
  const items: [SequenceItem, ...SequenceItem[]] = [withRange(text, first, prefix)];
  let next = nextItem(text, items[0]);
  while (next) {
    items.push(next);
    next = nextItem(text, next);
  }
  return items;
}

/** Where the text that is read for `item` ends. */
export function endOf(item: SequenceItem): number {
  return (item.last ?? item.first).end;
}

function nextItem(text: string, before: SequenceItem): SequenceItem | undefined {
  const at = endOf(before);
  if (endsList(text.charCodeAt(at))) {
    return undefined;
  }
  const short = lastNumberAt(text, at, before, tightList);
  if (short && isKnownId(idOf(before.prefix, short.numbers))) {
    return { first: short, prefix: before.prefix };
  }
  const start = after(listSign, text, at) ?? after(listWord, text, at);
  return start === undefined ? undefined : itemAt(text, start, before);
}

/** Most ids are followed by what neither a list nor a range goes on with: the end, `)`, `|` or `:`. */
function endsList(code: number): boolean {
  return Number.isNaN(code) || code === 41 || code === 124 || code === 58;
}

function endsRange(code: number): boolean {
  return endsList(code) || code === 44 || code === 59;
}

function itemAt(text: string, start: number, before: SequenceItem): SequenceItem | undefined {
  const prefixed = readPrefixedId(text, start);
  if (prefixed) {
    const isAlike = prefixed.separator === '.' || prefixed.separator === before.first.separator;
    return isAlike ? withRange(text, prefixed, prefixed.prefix) : undefined;
  }
  const bare = readBareId(text, start);
  if (!bare || after(amount, text, bare.end) !== undefined) {
    return undefined;
  }
  const inherited = inheritedPrefix(bare, before);
  return inherited === undefined ? undefined : withRange(text, bare, inherited);
}

/** The letters a bare number of a list takes; none where it is no control and not of the same section. */
function inheritedPrefix(bare: WrittenId, before: SequenceItem): Prefix | undefined {
  const { prefix, first } = before;
  if (isKnownId(idOf(prefix, bare.numbers))) {
    return prefix;
  }
  if (prefix === 'CLD' && isKnownId(idOf('A', bare.numbers))) {
    return 'A';
  }
  if (prefix === 'A' && isKnownId(idOf('CLD', bare.numbers))) {
    return 'CLD';
  }
  const sameForm =
    bare.numbers.length === first.numbers.length && bare.numbers[0] === first.numbers[0];
  return sameForm ? prefix : undefined;
}

function withRange(text: string, first: WrittenId, prefix: Prefix): SequenceItem {
  const last = rangeEnd(text, first, prefix);
  return last ? { first, last, prefix } : { first, prefix };
}

function rangeEnd(text: string, first: WrittenId, prefix: Prefix): WrittenId | undefined {
  if (first.wildcard || first.numbers.length < 2 || endsRange(text.charCodeAt(first.end))) {
    return undefined;
  }
  const short = lastNumberAt(text, first.end, { first, prefix }, tightRange);
  const start = behindRangeMark(text, first.end);
  if (short || start === undefined) {
    return short;
  }
  const last = lastAt(text, start, { first, prefix });
  return last && isAlike(first, last) ? last : undefined;
}

function behindRangeMark(text: string, at: number): number | undefined {
  return after(rangeSign, text, at) ?? after(rangeWord, text, at) ?? after(linkedRange, text, at);
}

/** Both ends of a range have as many numbers, and are not the same. */
function isAlike(first: WrittenId, last: WrittenId): boolean {
  const isOfForm = !last.wildcard && last.numbers.length === first.numbers.length;
  return isOfForm && !sameNumbers(first, last);
}

function lastAt(text: string, at: number, { first, prefix }: SequenceItem): WrittenId | undefined {
  const prefixed = readPrefixedId(text, at);
  if (prefixed) {
    return prefixed.prefix === prefix ? prefixed : undefined;
  }
  const bare = readBareId(text, at);
  const isAmount = bare && after(amount, text, bare.end) !== undefined;
  return bare && !isAmount && continues(prefix, first, bare) ? bare : undefined;
}

/** A bare end is of the same section, or the range runs over sections from one control to another (5.1–8.34). */
function continues(prefix: Prefix, first: WrittenId, last: WrittenId): boolean {
  const [from = 0] = first.numbers;
  const [to = 0] = last.numbers;
  const overSections =
    to > from && isControl(idOf(prefix, first.numbers)) && isControl(idOf(prefix, last.numbers));
  return from === to || overSections;
}

/** Reads `-28` after `A.5.24` or `/2` after `CLD.9.5.1`: only the last number changes, and it grows. */
function lastNumberAt(
  text: string,
  at: number,
  { first, last = first }: SequenceItem,
  notation: RegExp,
): WrittenId | undefined {
  const { numbers, padded, wildcard } = last;
  notation.lastIndex = at;
  const written = numbers.length < 2 || wildcard ? undefined : notation.exec(text)?.[1];
  if (written === undefined || Number(written) <= Number(numbers.at(-1))) {
    return undefined;
  }
  const end = notation.lastIndex;
  const all = [...numbers.slice(0, -1), Number(written)];
  const bare = { prefix: '', separator: '', padded: false, wildcard: false } as const;
  return isLastNumber(text, end, written, padded)
    ? { ...bare, numbers: all, start: end - written.length, end }
    : undefined;
}

/** Not a year (`A.5.1-2024`), an own numbering (`A.5.1-01`) or the beginning of a word. */
function isLastNumber(text: string, end: number, written: string, padded: boolean): boolean {
  const isYear = written.length === 4 && /^(?:19|20)/.test(written);
  const isOwnNumbering = written.startsWith('0') && !padded;
  return !isYear && !isOwnNumbering && !/[A-Za-z_%]/.test(text[end] ?? '');
}

function sameNumbers(a: WrittenId, b: WrittenId): boolean {
  return a.numbers.join('.') === b.numbers.join('.');
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
