import type { TextRange } from '../../base/textRange.js';
import type { FrontMatterEntry } from '../../model/frontMatter.js';
import type { TextEdit } from '../rule.js';

/**
 * What makes the edit that adds an id behind the last value of a list or of a text with commas, in the form of
 * what is there; absent where that form is not plain, as for a list of maps of several keys.
 */
export function additionTo(entry: FrontMatterEntry, text: string): Addition | undefined {
  const last = entry.values.at(-1)?.range;
  if (!last) {
    return undefined;
  }
  if (entry.shape === 'list') {
    return dashedAddition(last, text) ?? bracketedAddition(last, text);
  }
  const isOneLine = entry.shape === 'scalar' && !text.slice(last.start, last.end).includes('\n');
  return isOneLine ? (id) => insertion(last.end, `, ${id}`) : undefined;
}

type Addition = (id: string) => TextEdit;

/** A new line under the last one, with its indentation and quotes. */
function dashedAddition(last: TextRange, text: string): Addition | undefined {
  const line = lineAt(text, last);
  const { opening, quote = '' } =
    /^(?<opening>[ \t]*-[ \t]+(?:[\w-]+:[ \t]+)?)(?<quote>["']?)/.exec(line.text)?.groups ?? {};
  const isPlain =
    line.start + (opening ?? '').length + quote.length === last.start && !goesOn(line, text);
  return opening !== undefined && isPlain
    ? (id) => insertion(line.end.at, `${line.end.mark}${opening}${quote}${id}${quote}`)
    : undefined;
}

/** Whether the item of a list has further keys in the lines below it. */
function goesOn({ text: line, end }: Line, text: string): boolean {
  const below = /^[ \t]*/.exec(text.slice(end.at + end.mark.length))?.[0] ?? '';
  const character = text.charAt(end.at + end.mark.length + below.length);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return below.length > indent.length && character !== '-' && character !== '#';
}

function bracketedAddition(last: TextRange, text: string): Addition | undefined {
  const quote = quoteAt(text, last.end);
  const isDashed = /^[ \t]*-/.test(lineAt(text, last).text);
  return isDashed
    ? undefined
    : (id) => insertion(last.end + quote.length, `, ${quote}${id}${quote}`);
}

function quoteAt(text: string, offset: number): string {
  const character = text.charAt(offset);
  return character === '"' || character === "'" ? character : '';
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** The edit that takes the value at `range` out of a list; absent where more stands with it. */
export function removalFrom(
  entry: FrontMatterEntry,
  range: TextRange,
  text: string,
): TextEdit | undefined {
  const isItem = entry.values.some(
    (one) => one.range.start === range.start && one.range.end === range.end,
  );
  if (entry.shape !== 'list' || !isItem || entry.values.length < 2) {
    return undefined;
  }
  const { text: line, start, end } = lineAt(text, range);
  if (/^[ \t]*-[ \t]+["']?[\w.]+["']?[ \t]*$/.test(line)) {
    return { range: { start, end: end.at + end.mark.length }, newText: '' };
  }
  return /^[ \t]*-/.test(line) ? undefined : bracketedRemoval(range, text);
}

/** With the comma before it; of the first value, with the comma behind it. */
function bracketedRemoval({ start, end }: TextRange, text: string): TextEdit {
  const quote = quoteAt(text, end);
  const [from, to] = [start - quote.length, end + quote.length];
  const comma = /,\s*$/.exec(text.slice(Math.max(0, from - 40), from))?.[0];
  const behind = /^\s*,[ \t]*/.exec(text.slice(to, to + 40))?.[0] ?? '';
  const range =
    comma === undefined
      ? { start: from, end: to + behind.length }
      : { start: from - comma.length, end: to };
  return { range, newText: '' };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: { readonly at: number; readonly mark: string };
}

function lineAt(text: string, range: TextRange): Line {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const found = /\r?\n|$/.exec(text.slice(range.end));
  const at = range.end + (found?.index ?? 0);
  const mark = found?.[0] === '' || !found ? '\n' : found[0];
  return { text: text.slice(start, at), start, end: { at, mark } };
}
