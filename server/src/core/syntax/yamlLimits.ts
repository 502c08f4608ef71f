import type { Texts } from '../base/language.js';
import { linesOf } from './yamlLines.js';
import type { YamlProblem } from './yamlNodes.js';
import { yamlMessages } from './yamlMessages.js';

/** Real headers nest lists in maps in lists: 4 levels at most. */
const deepestNesting = 30;

/** More keys in one map than any real header has lines. */
const mostKeys = 2_000;

/**
 * What makes `text` too much to be read as YAML, if anything does. Reads it once, since beyond these
 * limits the parser's time grows faster than the text.
 */
export function exceededLimit(text: string, longest: number): YamlProblem | undefined {
  if (text.length > longest) {
    return limitProblem(text, yamlMessages.tooLong(longest));
  }
  const { depth, keys } = blockShape(text);
  if (Math.max(depth, deepestBrackets(text)) > deepestNesting) {
    return limitProblem(text, yamlMessages.tooDeep(deepestNesting));
  }
  return keys > mostKeys ? limitProblem(text, yamlMessages.tooManyKeys(mostKeys)) : undefined;
}

/** Where the bracket stands that is opened last and never closed; absent where all are closed. */
export function unclosedBracket(text: string): number | undefined {
  return openBrackets(text).open.at(-1);
}

/** Where the quote stands that opens a value and is never closed; absent where all are closed. */
export function unclosedQuote(text: string): number | undefined {
  const quotes = /(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.)*(?<end>"?)|'[^']*(?<end2>'?))/gms;
  for (const { index, groups } of text.matchAll(quotes)) {
    if (groups?.['end'] === '' || groups?.['end2'] === '') {
      return index;
    }
  }
  return undefined;
}

interface Level {
  readonly column: number;
  keys: number;
}

/** How deep lines stand within each other, and how many keys the largest group has. */
function blockShape(text: string): { readonly depth: number; readonly keys: number } {
  const levels: Level[] = [];
  let depth = 0;
  let keys = 0;
  for (const { start, end } of linesOf(text)) {
    const level = enterLine(levels, text.slice(start, end));
    depth = Math.max(depth, levels.length);
    keys = Math.max(keys, level?.keys ?? 0);
  }
  return { depth, keys };
}

/** Steps to the level of `line`, which is given; absent for a blank line. */
function enterLine(levels: Level[], line: string): Level | undefined {
  const lead = /^[ \t]*(?:[-?][ \t]+)*/.exec(line)?.[0] ?? '';
  if (lead.length === line.length) {
    return undefined;
  }
  for (const column of columnsIn(lead)) {
    enter(levels, column);
  }
  const level = levels.at(-1);
  if (level && line.includes(':')) {
    level.keys += 1;
  }
  return level;
}

/** The columns at which a line's dashes and its text start. */
function columnsIn(lead: string): readonly number[] {
  return [...[...lead.matchAll(/[-?]/g)].map(({ index }) => index), lead.length];
}

function enter(levels: Level[], column: number): void {
  while ((levels.at(-1)?.column ?? -1) > column) {
    levels.pop();
  }
  if (levels.at(-1)?.column !== column) {
    levels.push({ column, keys: 0 });
  }
}

function deepestBrackets(text: string): number {
  return openBrackets(text).deepest;
}

function openBrackets(text: string): {
  readonly open: readonly number[];
  readonly deepest: number;
} {
  const open: number[] = [];
  let deepest = 0;
  // Quoted texts are stepped over; a quote within a word (don't) opens none.
  const tokens = /(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|(?<=^|\s)#.*|[[\]{}]/gms;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '[' || token === '{') {
      open.push(index);
      deepest = Math.max(deepest, open.length);
    }
    if (token === ']' || token === '}') {
      open.pop();
    }
  }
  return { open, deepest };
}

function limitProblem(text: string, message: Texts): YamlProblem {
  const firstLine = text.search(/\r|\n|$/);
  return {
    kind: 'limit',
    range: { start: 0, end: firstLine },
    message,
  };
}
