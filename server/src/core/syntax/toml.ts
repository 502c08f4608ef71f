import type { TextRange } from '../base/textRange.js';

/** A key of a TOML header and its values, with their places. */
export interface TomlEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  /** As written, with quotes and brackets. */
  readonly valueRange: TextRange;
  /** The scalars without their quotes; of a list or an inline table all that stand in it. */
  readonly values: readonly TomlScalar[];
  readonly shape: 'empty' | 'scalar' | 'list' | 'map';
}

export interface TomlScalar {
  readonly text: string;
  readonly range: TextRange;
}

const keyBefore = /[ \t]*(?:([\w-]+)|"([^"\n\r]{1,100})"|'([^'\n\r]{1,100})')[ \t]*=[ \t]*/y;
const tableHead = /[ \t]*\[{1,2}[ \t]*([^\]\n\r]{1,100}?)[ \t]*\]{1,2}/y;

/** The tables in which site generators keep keys of one's own: Zola's and Hugo's. */
const ownTables: ReadonlySet<string> = new Set(['', 'extra', 'params']);

/**
 * The keys of a TOML header between `start` and `end` of `text`: those at its top and those of the
 * tables `[extra]` and `[params]`. It is read line by line, since the libraries for TOML say nothing
 * about places; a line that is no TOML is passed over.
 */
export function readToml(text: string, { start, end }: TextRange): readonly TomlEntry[] {
  const entries: TomlEntry[] = [];
  let table = '';
  for (let at = start; at < end; at = nextLine(text, at)) {
    const head = matchAt(tableHead, text, at);
    table = head?.[1] ?? table;
    const entry = head || !ownTables.has(table) ? undefined : entryAt(text, at, end);
    if (entry) {
      entries.push(entry);
      at = Math.max(at, entry.valueRange.end);
    }
  }
  return entries;
}

function entryAt(text: string, at: number, end: number): TomlEntry | undefined {
  const found = matchAt(keyBefore, text, at);
  const key = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || key === undefined) {
    return undefined;
  }
  const keyStart = at + found[0].indexOf(key);
  const keyRange = { start: keyStart, end: keyStart + key.length };
  return { key, keyRange, ...valueAt(text, at + found[0].length, end) };
}

type TomlValue = Pick<TomlEntry, 'valueRange' | 'values' | 'shape'>;

function valueAt(text: string, start: number, end: number): TomlValue {
  const opener = text.charAt(start);
  if (opener === '[' || opener === '{') {
    return collectionAt(text, start, end);
  }
  const scalar = scalarAt(text, start);
  const valueRange = { start, end: Math.min(end, scalar?.end ?? start) };
  return scalar
    ? { valueRange, values: [scalar], shape: 'scalar' }
    : { valueRange, values: [], shape: 'empty' };
}

/** A scalar and where its quotes end. */
interface ReadScalar extends TomlScalar {
  readonly end: number;
}

const quoted =
  /"""([^]{0,4000}?)"""|'''([^]{0,4000}?)'''|"((?:[^"\\\n\r]|\\[^\n\r])*)"|'([^'\n\r]*)'/y;
const bare = /[^\s,#[\]{}"'=][^,#[\]{}\n\r=]*/y;

function scalarAt(text: string, at: number): ReadScalar | undefined {
  const inQuotes = matchAt(quoted, text, at);
  if (inQuotes) {
    const [whole, ...contents] = inQuotes;
    const written = contents.find((one) => (one as string | undefined) !== undefined) ?? '';
    const start = at + (whole.length - written.length) / 2;
    return {
      text: written,
      range: { start, end: start + written.length },
      end: at + whole.length,
    };
  }
  const written = matchAt(bare, text, at)?.[0].trimEnd();
  const end = at + (written?.length ?? 0);
  return written === undefined ? undefined : { text: written, range: { start: at, end }, end };
}

const brackets: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** A list or inline table, over several lines or in one. Names of keys in it are no values. */
function collectionAt(text: string, start: number, end: number): TomlValue {
  const values: TomlScalar[] = [];
  let depth = 0;
  let at = start;
  do {
    depth += brackets[text.charAt(at)] ?? 0;
    const scalar = scalarAt(text, at);
    at = scalar?.end ?? behindSign(text, at);
    values.push(...valuesOf(text, scalar));
  } while (at < end && depth > 0);
  const shape = text.startsWith('[', start) ? 'list' : 'map';
  return { valueRange: { start, end: at }, values, shape };
}

/** The scalar, if it is no key of an inline table. */
function valuesOf(text: string, scalar: ReadScalar | undefined): readonly TomlScalar[] {
  if (!scalar || /^[ \t]*=/.test(text.slice(scalar.end, scalar.end + 10))) {
    return [];
  }
  return [{ text: scalar.text, range: scalar.range }];
}

/** Behind a bracket, comma or space, or behind a comment. */
function behindSign(text: string, at: number): number {
  return text.startsWith('#', at) ? nextLine(text, at) : at + 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}
