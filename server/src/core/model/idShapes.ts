import type { TextRange } from '../base/textRange.js';

/** What ids of one numbering have in common: all but the last number, and how many digits that has. */
export interface IdShape {
  readonly prefix: string;
  readonly digits: readonly number[];
}

/** `ISMS-POL-` and `01`, `MU-R` and `08`; a prefix has a letter and a separator near its end, or it is no shape to tell by. */
const shaped =
  /^(?<prefix>[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*(?:[-_./][\p{L}\p{N}]+)*[-_]\p{L}{0,3})(?<number>\d{2,6})$/u;

const longestId = 40;

/**
 * The shapes of `ids`. An id without letters, separator or at least two digits has none: such words
 * occur in any text.
 */
export function shapesOf(ids: Iterable<string>): readonly IdShape[] {
  return shapesBy(shaped, ids);
}

/** The same, and that of `R.01`: with a full stop before the number, which is an id in a risk register. */
export function riskShapesOf(ids: Iterable<string>): readonly IdShape[] {
  const all = [...ids];
  return [...shapesBy(shaped, all), ...shapesBy(dotted, all)];
}

/** Not `A.10` and `CLD.12`, which are controls. */
const dotted = /^(?<prefix>(?!(?:A|CLD)\.)\p{L}[\p{L}\p{N}]{0,11}\.)(?<number>\d{2,6})$/u;

function shapesBy(pattern: RegExp, ids: Iterable<string>): readonly IdShape[] {
  const digits = new Map<string, Set<number>>();
  for (const id of ids) {
    const found = id.length <= longestId ? pattern.exec(id) : undefined;
    const { prefix, number } = found?.groups ?? {};
    if (prefix !== undefined && number !== undefined) {
      digits.set(prefix, (digits.get(prefix) ?? new Set()).add(number.length));
    }
  }
  return [...digits].map(([prefix, lengths]) => ({ prefix, digits: [...lengths] }));
}

/** Whether `id` has a shape to tell by: `ISMS-POL-01`. */
export function isShapedId(id: string): boolean {
  return id.length <= longestId && shaped.test(id.replaceAll(/[\u2010\u2011]/g, '-'));
}

/** `id` as it is compared with names of files, which have other letters and separators. */
export function comparableId(id: string): string {
  return id.toLowerCase().replaceAll(/[-_./\u2010\u2011]/g, '-');
}

/** What finds every word of one of `shapes` in a text; absent where there are none. */
export function patternOf(shapes: readonly IdShape[]): RegExp | undefined {
  const alternatives = shapes.map(
    ({ prefix, digits }) =>
      `${prefix.replaceAll(/[-_.]/g, writtenSeparator)}(?:${digits
        .map((count) => String.raw`\d{${String(count)}}`)
        .join('|')})`,
  );
  return alternatives.length === 0 ? undefined : wordsOf(alternatives);
}

/** `ER01`, `RISK12`: a numbering of its own, though without a sign before the number. */
const compact = /^(?<prefix>\p{Lu}{2,8})(?<number>\d{2,4})$/u;

/** What finds words with the letters and the number of digits of those of `ids` that are built as `ER01`; absent where there are none. */
export function compactPatternOf(ids: Iterable<string>): RegExp | undefined {
  return patternOf(shapesBy(compact, ids));
}

/** `R7`, `RISK12`, `R-3`: letters and a number, which words of any text can be, too. */
const short = /^(?<prefix>\p{L}{1,12}[-_]?)(?<number>\d{1,6})$/u;

/**
 * What finds words that are built as those of `ids` that have no shape: letters and a number with at
 * most one digit more than theirs. Such words are ids only where something says so. Absent where
 * there are none.
 */
export function shortPatternOf(ids: Iterable<string>): RegExp | undefined {
  const digits = new Map<string, number>();
  for (const { prefix = '', number = '' } of [...ids].map(shortParts)) {
    digits.set(prefix, Math.max(digits.get(prefix) ?? 0, number.length));
  }
  digits.delete('');
  const alternatives = [...digits].map(
    ([prefix, most]) =>
      String.raw`${prefix.replaceAll(/[-_]/g, writtenSeparator)}\d{1,${String(most + 1)}}`,
  );
  return alternatives.length === 0 ? undefined : wordsOf(alternatives);
}

/** Exports of Word escape what could be Markdown: `IR\\-02`. */
function writtenSeparator(sign: string): string {
  return String.raw`\\?${sign === '-' ? String.raw`[-\u2010\u2011]` : `[${sign}]`}`;
}

function shortParts(id: string): Readonly<Record<string, string>> {
  return (shaped.test(id) ? undefined : short.exec(id))?.groups ?? {};
}

/** Letters of Japanese and Chinese, which stand right beside an id of other letters: `MR-19について`. */
const withoutGaps = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]`;

function wordsOf(alternatives: readonly string[]): RegExp {
  const isPlain = alternatives.every((one) => /^[\p{Script=Latin}\p{N}]/u.test(one));
  const before = isPlain ? `(?!${withoutGaps})` : '';
  return new RegExp(
    String.raw`(?<!${before}[\p{L}\p{N}_./#-])(?:${alternatives.join('|')})(?!(?!${withoutGaps})[\p{L}\p{N}_]|\\?[-./][\p{L}\p{N}])`,
    'gu',
  );
}

/** A word of a text that has the shape of an id. */
export interface IdMention {
  /** With plain hyphens. */
  readonly id: string;
  readonly range: TextRange;
}

/** The words of `text` that `pattern` finds; ranges moved by `start`. */
export function mentionsIn(text: string, pattern: RegExp, start: number): readonly IdMention[] {
  // Most cells of a register name none, and to look for all of them takes an expression of its own.
  if (text.search(pattern) < 0) {
    return [];
  }
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    id: written.replaceAll('\\', '').replaceAll(/[\u2010\u2011]/g, '-'),
    range: { start: start + index, end: start + index + written.length },
  }));
}

/** Says whether nothing but the marks of a row stands before `offset` in its line: what stands there opens the row. */
export function opensRow(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[\s>|*[]*$/.test(text.slice(lineStart, offset));
}
