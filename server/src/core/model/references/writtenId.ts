import type { TextRange } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';

/** What stands before the numbers of an id; a bare number has none and takes that of its context. */
export type Prefix = 'A' | 'CLD' | '';

/** An id as it is written, before anything is said about whether it exists. */
export interface WrittenId {
  readonly prefix: Prefix;
  /** What stands between the letters and the first number: `.`, a space, a hyphen or nothing. */
  readonly separator: string;
  readonly numbers: readonly number[];
  /** Whether a number has a leading zero. */
  readonly padded: boolean;
  /** Whether it ends in `.x`. */
  readonly wildcard: boolean;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

const numbersAndWildcards = /\d{1,2}(?:\\?\.(?:\d{1,9}|[xX](?![A-Za-z]))){0,3}/y;

/** Reads `A.5.15`, `A 5.15`, `A5.15`, `CLD.6.3.1`, … at `at`; nothing where the letters are not followed by a number. */
export function readPrefixedId(text: string, at: number): WrittenId | undefined {
  const prefix = lettersAt(text, at);
  const afterLetters = at + prefix.length;
  const numbers = prefix === '' ? -1 : numbersAt(text, afterLetters);
  const separator = numbers < 0 ? '' : text.slice(afterLetters, numbers);
  if (numbers < 0 || (prefix === 'A' && separator === '-')) {
    return undefined;
  }
  return readNumbers(text, numbers, {
    prefix,
    separator: separator === '\\.' ? '.' : separator,
    start: at,
  });
}

function lettersAt(text: string, at: number): Prefix {
  if (text.charCodeAt(at) === 65) {
    return 'A';
  }
  return text.startsWith('CLD', at) ? 'CLD' : '';
}

/** Where the first number stands behind letters that end at `at`: a dot, a space or a hyphen may part them; else -1. */
function numbersAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    return at;
  }
  const dot = code === 92 ? at + 1 : at;
  const isSeparator = text.charCodeAt(dot) === 46 || code === 45 || /\s/.test(text.charAt(at));
  return isSeparator && isDigit(text.charCodeAt(dot + 1)) ? dot + 1 : -1;
}

/** Reads `5.15` at `at`. A number without a dot is none. */
export function readBareId(text: string, at: number): WrittenId | undefined {
  const read = readNumbers(text, at, { prefix: '', separator: '', start: at });
  return read && read.numbers.length > 1 ? read : undefined;
}

/** The id in the form in which a catalogue lists it. */
export function idOf(prefix: Prefix, numbers: readonly number[]): ControlId {
  const key = keyOf(prefix, numbers);
  const known = key < 0 ? undefined : ids.get(key);
  if (known !== undefined) {
    return known;
  }
  const joined = numbers.join('.');
  const id = (prefix === '' ? joined : `${prefix}.${joined}`) as ControlId;
  if (key >= 0 && ids.size < mostIds) {
    ids.set(key, id);
  }
  return id;
}

/** The same few hundred ids are asked for over and over; looking up a known text is far quicker, too. */
const ids = new Map<number, ControlId>();
const mostIds = 5_000;

/** A number for the letters and up to three small numbers; -1 for any other id. */
function keyOf(prefix: Prefix, numbers: readonly number[]): number {
  if (numbers.length > 3) {
    return -1;
  }
  let key = prefix === '' ? 1 : prefix.length + 1;
  for (const number of numbers) {
    if (number > 999) {
      return -1;
    }
    key = key * 1_000 + number;
  }
  return key * 4 + numbers.length;
}

/** Says whether the character at `at` goes on with a Latin word or number. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Letters and digits of the Latin script go on with a word; others (の, を) do not.
  return (
    (code >= 97 && code <= 122) ||
    isDigit(code) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

type Opening = Pick<WrittenId, 'prefix' | 'separator' | 'start'>;

function readNumbers(text: string, at: number, opening: Opening): WrittenId | undefined {
  numbersAndWildcards.lastIndex = at;
  return numbersAndWildcards.test(text) && !goesOn(text, numbersAndWildcards.lastIndex)
    ? writtenId(text, { start: at, end: numbersAndWildcards.lastIndex }, opening)
    : undefined;
}

/** The id whose numbers and wildcards are those at `range`. */
function writtenId(
  text: string,
  { start: at, end }: TextRange,
  { prefix, separator, start }: Opening,
): WrittenId {
  const numbers: number[] = [];
  let padded = false;
  let wildcard = false;
  // A wildcard ends the id: a second one, as in `A.5.x.x`, says no more than the first.
  for (let next = at; next < end && !wildcard; next += 1) {
    const first = text.charCodeAt(next);
    wildcard = !isDigit(first);
    if (!wildcard) {
      const from = next;
      next = numberEnd(text, from, end);
      numbers.push(Number(text.slice(from, next)));
      padded ||= first === 48 && next - from > 1;
      next += text.charCodeAt(next) === 92 ? 1 : 0;
    }
  }
  return { prefix, separator, start, numbers, padded, wildcard, end };
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

/** Whether what stands at `end` makes a longer word of the id: `A.5.1_old`, `A.5.AI`, `10.8.1.1.1`. */
function goesOn(text: string, end: number): boolean {
  const isUnderscored = text[end] === '_' && isWordAt(text, end + 1);
  if (isWordAt(text, end) || isUnderscored || text[end] === '@') {
    return true;
  }
  const dot = text[end] === '\\' ? end + 1 : end;
  return text[dot] === '.' && isWordAt(text, dot + 1);
}
