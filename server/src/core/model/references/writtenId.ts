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

const letters = /(A|CLD)(\\?\.|\s|-|)(?=\d)/y;
const numbersAndWildcards = /\d{1,2}(?:\\?\.(?:\d{1,9}|[xX](?![A-Za-z]))){0,3}/y;

/** Letters and digits of the Latin script go on with a word; others (の, を) do not. */
const wordCharacter = /[A-Za-z0-9\u00c0-\u024f]/;

/** Reads `A.5.15`, `A 5.15`, `A5.15`, `CLD.6.3.1`, … at `at`; nothing where the letters are not followed by a number. */
export function readPrefixedId(text: string, at: number): WrittenId | undefined {
  letters.lastIndex = at;
  const found = letters.exec(text);
  const prefix = found?.[1] as Prefix | undefined;
  if (!found || !prefix || (prefix === 'A' && found[2] === '-')) {
    return undefined;
  }
  return readNumbers(text, letters.lastIndex, {
    prefix,
    separator: (found[2] ?? '').replace('\\', ''),
    start: at,
  });
}

/** Reads `5.15` at `at`. A number without a dot is none. */
export function readBareId(text: string, at: number): WrittenId | undefined {
  const read = readNumbers(text, at, { prefix: '', separator: '', start: at });
  return read && read.numbers.length > 1 ? read : undefined;
}

/** The id in the form in which a catalogue lists it. */
export function idOf(prefix: Prefix, numbers: readonly number[]): ControlId {
  const joined = numbers.join('.');
  return (prefix === '' ? joined : `${prefix}.${joined}`) as ControlId;
}

/** Says whether the character at `at` goes on with a Latin word or number. */
export function isWordAt(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && wordCharacter.test(character);
}

function readNumbers(
  text: string,
  at: number,
  before: Pick<WrittenId, 'prefix' | 'separator' | 'start'>,
): WrittenId | undefined {
  numbersAndWildcards.lastIndex = at;
  if (!numbersAndWildcards.test(text) || goesOn(text, numbersAndWildcards.lastIndex)) {
    return undefined;
  }
  const end = numbersAndWildcards.lastIndex;
  const parts = text.slice(at, end).replaceAll('\\', '').split('.');
  // A wildcard ends the id: a second one, as in `A.5.x.x`, says no more than the first.
  const wildcardAt = parts.findIndex((part) => part === 'x' || part === 'X');
  const written = wildcardAt < 0 ? parts : parts.slice(0, wildcardAt);
  const { prefix, separator, start } = before;
  return {
    prefix,
    separator,
    start,
    numbers: written.map(Number),
    padded: written.some((number) => number.length > 1 && number.startsWith('0')),
    wildcard: wildcardAt >= 0,
    end,
  };
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
