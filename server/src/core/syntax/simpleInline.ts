import type { TextRange } from '../base/textRange.js';
import type { InlineLink, InlineParts } from './inline.js';
import { linkAround, linkOf, referenceOf } from './linkShapes.js';

interface Reading {
  readonly text: string;
  readonly code: TextRange[];
  readonly html: TextRange[];
  readonly links: InlineLink[];
  /** Whether what cannot be read simply is passed over. */
  readonly lenient: boolean;
  /** For each length of backtick runs where the last of them starts; made when it is first needed. */
  lastRuns: ReadonlyMap<number, number> | undefined;
}

const link = /(!?)\[([^[\]<`\\\n\r]*)\]\(([^\s()<>\\;"'`]*)\)/y;
const imageLink = /\[(!\[[^[\]<`\\\n\r]*\]\([^\s()<>\\;"'`]*\))\]\(([^\s()<>\\;"'`]*)\)/y;
const reference = /\[([^[\]<>`\\!&\n\r]+)\](?:\[([^[\]<>`\\!&\n\r]*)\])?(?![([])/y;
const tag = /<(?:\/?[a-z][a-z\d-]*[\t ]*\/?|!--(?!-?>)(?:[^-]|-(?!-))*--)>/iy;
const webAddress =
  /https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:\/(?:[\w\-/%#=?+.]*[a-z\d\-/%#=+])?)?(?=[.?]?\)?[.,;]?(?:\s|$))/iy;

/** Reads `text` if nothing in it can be read in two ways, else gives nothing. */
export function readSimple(text: string): InlineParts | undefined {
  return read(text, false);
}

/** Reads what is simple in `text` and passes over the rest; the work grows with the text's length. */
export function readLeniently(text: string): InlineParts {
  return read(text, true) ?? { code: [], html: [], links: [] };
}

/** The references and footnotes of `text` that do not overlap `taken`, which is sorted by start. */
export function referencesBetween(text: string, taken: readonly TextRange[]): InlineLink[] {
  const found: InlineLink[] = [];
  let from = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    let at = text.indexOf('[', from);
    while (at >= 0 && at < start) {
      const match = referenceAt(text, at);
      if (match) {
        found.push(referenceOf(match, at));
      }
      at = text.indexOf('[', match ? at + match[0].length : at + 1);
    }
    from = Math.max(from, end);
  }
  return found;
}

function referenceAt(text: string, at: number): RegExpExecArray | undefined {
  return isEscaped(text, at) ? undefined : matchAt(reference, text, at);
}

function read(text: string, lenient: boolean): InlineParts | undefined {
  const reading: Reading = { text, code: [], html: [], links: [], lenient, lastRuns: undefined };
  let at = nextSign(text, 0);
  while (at !== undefined) {
    const next = readAt(reading, at);
    if (next < 0 && !lenient) {
      return undefined;
    }
    at = nextSign(text, next < 0 ? at + 1 : next);
  }
  const { code, html, links } = reading;
  return { code, html, links };
}

/** Where at `from` or behind it something stands that one of the readers below reads. */
function nextSign(text: string, from: number): number | undefined {
  sign.lastIndex = from;
  return sign.exec(text)?.index;
}

const sign = /[\\`<[@]|!(?=\[)|h(?=ttps?:)|w(?=ww\.)/gi;

/** Reads what stands at `at` and says where it ends, or -1 where it is not simple. */
function readAt(reading: Reading, at: number): number {
  const readPart = readers.get(reading.text.charCodeAt(at));
  return readPart ? readPart(reading, at) : at + 1;
}

/** What can stand in a text, by the code of its first character. */
const readers: ReadonlyMap<number, (reading: Reading, at: number) => number> = new Map(
  Object.entries({
    '\\': readEscape,
    '`': readCode,
    '<': readTag,
    '!': readLink,
    '[': readLink,
    '@': readMail,
    ...{ h: readAddress, H: readAddress, w: readAddress, W: readAddress },
  }).map(([character, reader]) => [character.charCodeAt(0), reader]),
);

function readEscape({ text }: Reading, at: number): number {
  return /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
}

function readMail({ text }: Reading, at: number): number {
  return /[\w+.-]/.test(text.charAt(at - 1)) ? -1 : at + 1;
}

function readCode(reading: Reading, start: number): number {
  const { text, code } = reading;
  const length = runLength(text, start);
  const from = start + length;
  reading.lastRuns ??= lastRunsIn(text);
  if ((reading.lastRuns.get(length) ?? -1) < from) {
    return from;
  }
  for (let at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', at)) {
    const run = runLength(text, at);
    at += run;
    if (run === length) {
      code.push({ start, end: at });
      return at;
    }
  }
  return from;
}

function lastRunsIn(text: string): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const run = runLength(text, at);
    runs.set(run, at);
    at += run;
  }
  return runs;
}

function readTag({ text, html }: Reading, at: number): number {
  if (/[\s\d=]/.test(text.charAt(at + 1)) || at + 1 === text.length) {
    return at + 1;
  }
  const match = matchAt(tag, text, at);
  if (!match) {
    return -1;
  }
  html.push({ start: at, end: at + match[0].length });
  return at + match[0].length;
}

function readLink({ text, links }: Reading, at: number): number {
  const match = matchAt(link, text, at);
  if (match) {
    links.push(linkOf(match, at));
    return at + match[0].length;
  }
  const outer = matchAt(imageLink, text, at);
  const inner = outer && matchAt(link, text, at + 1);
  if (outer && inner) {
    const image = linkOf(inner, at + 1);
    links.push(linkAround(outer, at, image.label), image);
    return at + outer[0].length;
  }
  const other = matchAt(reference, text, at);
  if (other) {
    links.push(referenceOf(other, at));
    return at + other[0].length;
  }
  return -1;
}

function readAddress({ text, links, lenient }: Reading, at: number): number {
  const match = /^$|[\s(]/.test(text.charAt(at - 1)) ? matchAt(webAddress, text, at) : undefined;
  if (!match) {
    return lenient ? at + 4 : -1;
  }
  const range = { start: at, end: at + match[0].length };
  links.push({
    kind: 'autolink',
    range,
    labelRange: range,
    destination: match[0],
    label: match[0],
  });
  return range.end;
}

/** Says whether an odd number of backslashes stands before `at`; a long run of them is not counted out. */
function isEscaped(text: string, at: number): boolean {
  const before = /\\*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return before.length % 2 === 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function runLength(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 96) {
    at += 1;
  }
  return at - start;
}
