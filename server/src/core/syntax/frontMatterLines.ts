import type { FrontMatterBlock } from './blocks.js';
import { trimmedEnd } from './lineShapes.js';

/** A front matter and where the line behind it starts. */
export interface FrontMatterLines {
  readonly block: FrontMatterBlock;
  readonly end: number;
}

interface LineRange {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const keyLine = /^[A-Za-z_][\w-]*:(?:[\t ]|$)/;
/** Between its marks a header may also have keys of several words and in any language. */
const anyKeyLine = /^[\p{L}_][\p{L}\p{M}\p{N}_. /()-]{0,60}:(?:[\t ]|$)/u;

/**
 * The front matter of `text`: TOML between `+++` lines, or YAML. There are four forms of that: between `---` and `---` or `...`; begun
 * with `---` and not closed yet; key lines at the very start that a `---` ends, as comply writes it; and
 * one that stands below blank lines or a comment.
 */
export function frontMatterIn(text: string): FrontMatterLines | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.startsWith('+++', start)) {
    return tomlFrontMatter(text, lineAt(text, start));
  }
  if (!text.startsWith('---', start)) {
    return headerWithoutOpener(text, start) ?? lateFrontMatter(text, start);
  }
  const opener = lineAt(text, start);
  if (!isLine(text, opener, '---') || opener.next === opener.end) {
    return undefined;
  }
  return closedFrontMatter(text, opener) ?? unclosedFrontMatter(text, opener);
}

function closedFrontMatter(text: string, opener: LineRange): FrontMatterLines | undefined {
  const hasKey = anyKeyLine.test(firstCharacters(text, lineAt(text, opener.next)));
  for (let at = opener.next; at < text.length;) {
    const line = lineAt(text, at);
    if (isLine(text, line, '---') || (hasKey && isLine(text, line, '...'))) {
      const yaml = { start: opener.next, end: line.start };
      return frontMatter(opener.start, { yaml, closed: true }, line);
    }
    at = line.next;
  }
  return undefined;
}

function tomlFrontMatter(text: string, opener: LineRange): FrontMatterLines | undefined {
  if (!isLine(text, opener, '+++')) {
    return undefined;
  }
  for (let at = opener.next; at < text.length;) {
    const line = lineAt(text, at);
    if (isLine(text, line, '+++')) {
      const yaml = { start: opener.next, end: line.start };
      return frontMatter(opener.start, { yaml, closed: true, language: 'toml' }, line);
    }
    at = line.next;
  }
  return undefined;
}

/** What a writer has who has just begun: it is front matter if it looks like it. */
function unclosedFrontMatter(text: string, opener: LineRange): FrontMatterLines | undefined {
  if (!keyLine.test(firstCharacters(text, lineAt(text, opener.next)))) {
    return undefined;
  }
  let last = opener;
  for (let at = opener.next; at < text.length;) {
    const line = lineAt(text, at);
    const end = trimmedEnd(text, line.start, line.end);
    if (end === line.start || /^#{1,6}[\t ]/.test(firstCharacters(text, line))) {
      break;
    }
    last = line;
    at = line.next;
  }
  return frontMatter(
    opener.start,
    { yaml: { start: opener.next, end: last.next }, closed: false },
    last,
  );
}

/** Comments of ours say something, so they are left where they are read. */
const before = /(?:[\t ]*(?:\r\n?|\n)|<!--(?![^]{0,40}isms-disable)[^]{0,2000}?-->)+/y;

/**
 * A header below blank lines or a comment, as some templates have it. Markdown sees a rule and a
 * heading there, so all its lines have to look like those of a header, and two of them have a key.
 */
function lateFrontMatter(text: string, start: number): FrontMatterLines | undefined {
  before.lastIndex = start;
  const end = before.test(text) ? before.lastIndex : start;
  if (end === start || !text.startsWith('---', end)) {
    return undefined;
  }
  const opener = lineAt(text, end);
  const found = isLine(text, opener, '---') ? headerWithoutOpener(text, opener.next) : undefined;
  return found && frontMatter(opener.start, found.block, lineAt(text, found.block.yaml.end));
}

/** At least two keys are asked for: one key line with `---` below is rather a heading. */
function headerWithoutOpener(text: string, start: number): FrontMatterLines | undefined {
  let keys = 0;
  for (let at = start; at < text.length;) {
    const line = lineAt(text, at);
    if (keys > 1 && isLine(text, line, '---')) {
      return frontMatter(start, { yaml: { start, end: line.start }, closed: true }, line);
    }
    const beginning = firstCharacters(text, line);
    if (keyLine.test(beginning)) {
      keys += 1;
    } else if (keys === 0 || !/^(?:[\t ]|-[\t ]|$)/.test(beginning)) {
      return undefined;
    }
    at = line.next;
  }
  return undefined;
}

function frontMatter(
  start: number,
  found: Pick<FrontMatterBlock, 'yaml' | 'closed' | 'language'>,
  last: LineRange,
): FrontMatterLines {
  return {
    block: { kind: 'frontMatter', range: { start, end: last.end }, depth: 0, ...found },
    end: last.next,
  };
}

function isLine(text: string, { start, end }: LineRange, mark: string): boolean {
  return text.startsWith(mark, start) && trimmedEnd(text, start + 3, end) === start + 3;
}

/** Enough of a line to see what it is. */
function firstCharacters(text: string, { start, end }: LineRange): string {
  return text.slice(start, Math.min(end, start + 200));
}

function lineAt(text: string, start: number): LineRange {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 10) {
      return { start, end, next: end + 1 };
    }
    if (code === 13) {
      return { start, end, next: text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1 };
    }
    end += 1;
  }
  return { start, end, next: end };
}
