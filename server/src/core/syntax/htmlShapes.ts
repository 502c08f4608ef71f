import type { Scan } from './scan.js';

/**
 * The HTML block kinds of CommonMark 0.31, section 4.6, by their number there: 1 elements whose
 * content is raw, 2 comments, 3 instructions, 4 declarations, 5 CDATA, 6 block elements, 7 any
 * other complete tag alone on its line. 0 where the line opens none.
 */
export function htmlKindOf({ text, first, lineEnd }: Scan): number {
  const next = text.charCodeAt(first + 1);
  if (next === 33) {
    return markupKind(text, first);
  }
  if (next === 63) {
    return 3;
  }
  return tagKind(text.slice(first, lineEnd));
}

/** Says whether `line` is a complete tag, and so could start a block of the seventh kind. */
export function isLoneTag(line: string): boolean {
  return line.startsWith('<') && completeTag.test(line);
}

/** Says whether an HTML block of `kind` ends with its line, looked at from `from` on. Blank lines are not asked about. */
export function endsHtml({ text, lineEnd }: Scan, kind: number, from: number): boolean {
  const closer = closers[kind];
  if (closer === undefined) {
    return kind === 1 && /<\/(?:pre|script|style|textarea)>/i.test(text.slice(from, lineEnd));
  }
  return text.slice(from, lineEnd).includes(closer);
}

/** How many characters of the line open a block of `kind`, before its end is looked for. */
export function htmlOpenerLength(kind: number): number {
  // A comment may close with the dashes that open it: `<!-->`.
  return kind === 5 ? 9 : kind === 1 ? 4 : kind === 2 ? 2 : 1;
}

const closers: Readonly<Record<number, string>> = { 2: '-->', 3: '?>', 4: '>', 5: ']]>' };

const rawNames = /^<(?:pre|script|style|textarea)(?:[\t >]|$)/i;

/** The elements that CommonMark 0.31 names for the sixth kind. */
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details ' +
    'dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option ' +
    'p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

const tagName = /^<\/?([a-z][a-z\d-]*)(?=\/?>|[\t ]|$)/i;

const attribute = String.raw`[\t ]+[a-z:_][\w.:-]*(?:[\t ]*=[\t ]*(?:[^\t "'/<=>${'`'}]+|"[^"]*"|'[^']*'))?`;
const completeTag = new RegExp(
  String.raw`^<(?:/[a-z][a-z\d-]*[\t ]*|[a-z][a-z\d-]*(?:${attribute})*[\t ]*/?)>[\t ]*$`,
  'i',
);

function markupKind(text: string, first: number): number {
  if (text.startsWith('--', first + 2)) {
    return 2;
  }
  if (text.startsWith('[CDATA[', first + 2)) {
    return 5;
  }
  return /[a-z]/i.test(text.charAt(first + 2)) ? 4 : 0;
}

function tagKind(line: string): number {
  if (rawNames.test(line)) {
    return 1;
  }
  const name = tagName.exec(line)?.[1];
  if (name !== undefined && blockNames.has(name.toLowerCase())) {
    return 6;
  }
  return completeTag.test(line) ? 7 : 0;
}
