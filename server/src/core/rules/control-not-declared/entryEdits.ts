import type { TextRange } from '../../base/textRange.js';
import type { FrontMatterEntry } from '../../model/frontMatter.js';
import type { TextEdit } from '../rule.js';

/**
 * The edit that adds `id` behind the last value of a list or of a text with commas, in the form of
 * what is there; absent where that form is not plain, as for a list of maps.
 */
export function additionTo(entry: FrontMatterEntry, id: string, text: string): TextEdit | undefined {
  const last = entry.values.at(-1);
  if (!last) {
    return undefined;
  }
  const line = lineAt(text, last.range);
  const item = /^(?<opening>[ \t]*-[ \t]+)(?<quote>["']?)/.exec(line.text)?.groups;
  if (entry.shape === 'list' && item) {
    const { opening = '', quote = '' } = item;
    const isPlain = line.start + opening.length + quote.length === last.range.start;
    const newText = `${line.end.mark}${opening}${quote}${id}${quote}`;
    return isPlain ? { range: { start: line.end.at, end: line.end.at }, newText } : undefined;
  }
  const quote = /["']/.exec(text.charAt(last.range.end))?.[0] ?? '';
  if (entry.shape === 'list') {
    const at = last.range.end + quote.length;
    return { range: { start: at, end: at }, newText: `, ${quote}${id}${quote}` };
  }
  const isOneLine = entry.shape === 'scalar' && !text.slice(last.range.start, last.range.end).includes('\n');
  return isOneLine
    ? { range: { start: last.range.end, end: last.range.end }, newText: `, ${id}` }
    : undefined;
}

/** The edit that takes the value at `range` out of a list; absent where more stands with it. */
export function removalFrom(
  entry: FrontMatterEntry,
  range: TextRange,
  text: string,
): TextEdit | undefined {
  const value = entry.values.find((one) => one.range.start === range.start && one.range.end === range.end);
  if (entry.shape !== 'list' || !value || entry.values.length < 2) {
    return undefined;
  }
  const { start, end } = lineAt(text, range);
  const line = text.slice(start, end.at);
  if (/^[ \t]*-[ \t]+["']?[\w.]+["']?[ \t]*$/.test(line)) {
    return { range: { start, end: end.at + end.mark.length }, newText: '' };
  }
  const before = /,?[ \t]*["']?$/.exec(text.slice(start, range.start))?.[0] ?? '';
  const behind = /^["']?(?:[ \t]*,[ \t]*)?/.exec(text.slice(range.end, end.at))?.[0] ?? '';
  if (line.trimStart().startsWith('-')) {
    return undefined;
  }
  // Of two commas one stays.
  const quote = /["']$/.exec(before)?.[0] ?? '';
  return before.startsWith(',')
    ? {
        range: { start: range.start - before.length, end: range.end + quote.length },
        newText: '',
      }
    : {
        range: { start: range.start - quote.length, end: range.end + behind.length },
        newText: '',
      };
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
