import { escapeHtml, inlineToHtml } from './inlineToHtml.js';

/**
 * Renders the Markdown of a card or a page: headings, paragraphs, lists, quotes, tables, rules, fenced
 * code, emphasis, code and links. Any text gives HTML in which nothing of it is markup of its own: what looks like HTML is shown.
 */
export function markdownToHtml(markdown: string): string {
  return blocksToHtml(markdown.replaceAll(lineBreak, '\uFFFD').split(/\r\n?|\n/), 0);
}

/** Reads a block that starts at `start`; undefined where another kind of block starts there. */
type ReadBlock = (lines: readonly string[], start: number, depth: number) => Block | undefined;

interface Block {
  readonly html: string;
  /** The line after the block. */
  readonly end: number;
}

const readers: readonly ReadBlock[] = [
  readHeading,
  readRule,
  readFence,
  readTable,
  readQuote,
  readList,
];

// Deeper than any card goes; what is nested deeper is shown as text.
const deepest = 8;

// Stands for a line break until the text is rendered; no text has it.
const lineBreak = '\0';

const listItem = /^( {0,3})([-*+]|\d{1,4}[.)]) +(?=\S)/;
const heading = /^(#{1,6}) +(.+?)(?: +#+)? *$/;
const rule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,}) *$/;
const fence = /^(`{3,})[^`]*$/;
const delimiterRow = /^ *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;

function blocksToHtml(lines: readonly string[], depth: number): string {
  const html: string[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const block = readBlock(lines, at, depth) ?? readParagraph(lines, at);
    html.push(block.html);
    at = block.end;
  }
  return html.join('\n');
}

function readBlock(lines: readonly string[], start: number, depth: number): Block | undefined {
  if (depth > deepest) {
    return undefined;
  }
  for (const read of readers) {
    const block = read(lines, start, depth);
    if (block) {
      return block;
    }
  }
  return undefined;
}

function readHeading(lines: readonly string[], start: number): Block | undefined {
  const [, marks, text] = heading.exec(lines[start] ?? '') ?? [];
  if (marks === undefined || text === undefined) {
    return undefined;
  }
  const tag = `h${marks.length}`;
  return { html: `<${tag}>${inlineToHtml(text)}</${tag}>`, end: start + 1 };
}

function readRule(lines: readonly string[], start: number): Block | undefined {
  return rule.test(lines[start] ?? '') ? { html: '<hr>', end: start + 1 } : undefined;
}

/** To the closing fence, or to the end where none closes it. */
function readFence(lines: readonly string[], start: number): Block | undefined {
  const [, marks] = fence.exec(lines[start] ?? '') ?? [];
  if (marks === undefined) {
    return undefined;
  }
  const end = endWhere(lines, start + 1, (line) => line.trimEnd() === marks);
  const text = lines.slice(start + 1, end).join('\n');
  return { html: `<pre><code>${escapeHtml(text)}</code></pre>`, end: end + 1 };
}

function readTable(lines: readonly string[], start: number): Block | undefined {
  const header = lines[start] ?? '';
  const delimiters = lines[start + 1] ?? '';
  if (!header.includes('|') || !delimiters.includes('|') || !delimiterRow.test(delimiters)) {
    return undefined;
  }
  const end = endWhere(lines, start + 2, (line) => !line.includes('|'));
  const rows = lines.slice(start + 2, end).map((line) => rowToHtml(line, '<td>'));
  const html = `<table><thead>${rowToHtml(header, '<th scope="col">')}</thead><tbody>${rows.join('')}</tbody></table>`;
  return { html, end };
}

function rowToHtml(line: string, cell: '<td>' | '<th scope="col">'): string {
  const close = `</${cell.slice(1, 3)}>`;
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
  return `<tr>${cells.map((text) => cell + inlineToHtml(text.trim()) + close).join('')}</tr>`;
}

function readQuote(lines: readonly string[], start: number, depth: number): Block | undefined {
  if (!lines[start]?.startsWith('>')) {
    return undefined;
  }
  const end = endWhere(lines, start, (line) => !line.startsWith('>'));
  const inner = lines.slice(start, end).map((line) => line.replace(/^> ?/, ''));
  return { html: `<blockquote>${blocksToHtml(inner, depth + 1)}</blockquote>`, end };
}

function readList(lines: readonly string[], start: number, depth: number): Block | undefined {
  const ordered = /^ {0,3}\d/.test(lines[start] ?? '');
  const items: string[] = [];
  let at = start;
  while (listItem.test(lines[at] ?? '')) {
    const item = readItem(lines, at, depth);
    items.push(item.html);
    at = item.end;
  }
  const tag = ordered ? 'ol' : 'ul';
  return items.length > 0 ? { html: `<${tag}>${items.join('')}</${tag}>`, end: at } : undefined;
}

/** The item's own line and the indented lines and blank lines below it. */
function readItem(lines: readonly string[], start: number, depth: number): Block {
  const [mark = ''] = listItem.exec(lines[start] ?? '') ?? [];
  const end = endWhere(
    lines,
    start + 1,
    (line, at) =>
      !line.startsWith('  ') && !(line.trim() === '' && lines[at + 1]?.startsWith('  ')),
  );
  const inner = [
    (lines[start] ?? '').slice(mark.length),
    ...lines.slice(start + 1, end).map((line) => withoutIndent(line, mark.length)),
  ];
  return { html: `<li>${itemToHtml(inner, depth)}</li>`, end };
}

function itemToHtml(inner: readonly string[], depth: number): string {
  const simple = inner.length === 1;
  return simple ? inlineToHtml(inner[0] ?? '') : blocksToHtml(inner, depth + 1);
}

function withoutIndent(line: string, width: number): string {
  const indent = line.length - line.trimStart().length;
  return line.slice(Math.min(indent, width));
}

function readParagraph(lines: readonly string[], start: number): Block {
  const end = endWhere(lines, start + 1, (line) => line.trim() === '' || startsBlock(line));
  const text = lines.slice(start, end).map(withLineBreak).join('\n');
  return { html: `<p>${inlineToHtml(text).replaceAll(lineBreak, '<br>')}</p>`, end };
}

function withLineBreak(line: string): string {
  if (line.endsWith('\\')) {
    return line.slice(0, -1).trim() + lineBreak;
  }
  return line.trim() + (line.endsWith('  ') ? lineBreak : '');
}

/** Whether the line ends a paragraph; a table needs a blank line before it. */
function startsBlock(line: string): boolean {
  return (
    line.startsWith('>') || [heading, rule, fence, listItem].some((pattern) => pattern.test(line))
  );
}

/** The first line from `start` on for which `ends` holds, or the end. */
function endWhere(
  lines: readonly string[],
  start: number,
  ends: (line: string, at: number) => boolean,
): number {
  for (let at = start; at < lines.length; at += 1) {
    if (ends(lines[at] ?? '', at)) {
      return at;
    }
  }
  return lines.length;
}
