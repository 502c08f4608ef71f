import type { TextRange } from '../../base/textRange.js';
import { tableKindOf } from '../../model/columns.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { cellsIn, delimiterCount } from '../../syntax/tableShapes.js';

/** A header whose line of dashes has another number of cells, so that Markdown sees no table there. */
export interface BrokenHeader {
  /** The line of dashes. */
  readonly range: TextRange;
  readonly columns: number;
  readonly dashes: number;
}

/** Lines that Markdown could take for the one below a header. */
const lineOfDashes = /^[ \t]{0,3}\|[ \t]*:?-[-:| \t]*\|[ \t]*$/gm;

/**
 * The headers of statements, registers and other tables of ours in `text`, a chunk of whole blocks, that
 * are none for Markdown since their lines of dashes do not fit them. Code and comments are left out, and
 * so are the tables at `tables`.
 */
export function brokenHeadersIn(
  text: string,
  tables: readonly { readonly range: TextRange }[],
  vocabulary: Vocabulary,
): readonly BrokenHeader[] {
  if (!mayHold.some((sign) => text.includes(sign))) {
    return [];
  }
  const found: BrokenHeader[] = [];
  let looked = 0;
  for (const { 0: written, index } of text.matchAll(lineOfDashes)) {
    looked += 1;
    if (looked > mostLooked) {
      break;
    }
    const start = index + written.search(/\S/);
    const range = { start, end: index + written.trimEnd().length };
    const isRead = tables.some((table) => table.range.start <= start && start < table.range.end);
    const header = isRead ? undefined : lineBefore(text, index);
    const broken = header && brokenHeader(text, { header, range }, vocabulary);
    // Last, since it looks at all that stands before.
    if (broken && !isQuoted(text.slice(0, index))) {
      found.push(broken);
    }
  }
  return found;
}

/** No document has so many tables in one chunk; what is made to be slow does. */
const mostLooked = 100;

function brokenHeader(
  text: string,
  { header, range }: { readonly header: TextRange; readonly range: TextRange },
  vocabulary: Vocabulary,
): BrokenHeader | undefined {
  const cells = cellsIn({ text, ...header }, 0);
  const dashes = delimiterCount({ text, ...range });
  const isBroken = cells.length > 2 && dashes > 1 && dashes !== cells.length;
  return isBroken && isOurs(text, cells, vocabulary)
    ? { range, columns: cells.length, dashes }
    : undefined;
}

const mayHold = ['|-', '| -', '|:', '| :'];

/** The line that ends before `offset`, without the spaces around it, if it begins with a bar. */
function lineBefore(text: string, offset: number): TextRange | undefined {
  const start = text.lastIndexOf('\n', offset - 2) + 1;
  const line = text.slice(start, Math.max(start, offset - 1));
  const indent = line.search(/\S/);
  return indent >= 0 && indent < 4 && line[indent] === '|'
    ? { start: start + indent, end: start + line.trimEnd().length }
    : undefined;
}

function isOurs(text: string, cells: readonly TextRange[], vocabulary: Vocabulary): boolean {
  const header = { cells: cells.map(({ start, end }) => text.slice(start, end)) };
  return tableKindOf(header, vocabulary) !== 'other';
}

/** Whether a fence or a comment is open behind `before`. */
function isQuoted(before: string): boolean {
  const fences = before.match(/^[ \t]*(?:```|~~~)/gm) ?? [];
  return fences.length % 2 === 1 || before.lastIndexOf('<!--') > before.lastIndexOf('-->');
}
