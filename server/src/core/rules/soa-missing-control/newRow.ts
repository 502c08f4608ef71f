import { memoize } from '../../base/memo.js';
import type { Control } from '../../catalogue/control.js';
import { languageOfTitles, titleIn } from '../../catalogue/translatedTitles.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Column } from '../../model/table.js';
import type { Anchor } from './anchors.js';
import { undecidedWord } from './undecidedWord.js';

/**
 * The line for `control` in the columns of the anchor's table, written as the anchor's row is. Its
 * applicability is left to decide, in the word that the document has for that.
 */
export function newRow(control: Control, anchor: Anchor, document: IsmsDocument): string {
  const { table, row } = anchor;
  const { text } = anchor.part;
  const source = text.slice(row.range.start, row.range.end);
  const widths = widthsOf(anchor, source);
  const cells = table.columns.map((column, index) => {
    const content = cellFor(column, control, anchor, document);
    return ` ${content}`
      .padEnd(Math.max(widths[index] ?? 0, content.length + 1))
      .replace(/\S$/u, '$& ');
  });
  const isPiped = source.startsWith('|');
  const line = isPiped ? `|${cells.join('|')}|` : cells.join('|').trim();
  return lineStart(text, row.range.start) + line;
}

/** The line end that the document uses at `offset`, LF at its end. */
export function lineEndAfter(text: string, offset: number): string {
  return text.startsWith('\r\n', offset) ? '\r\n' : '\n';
}

/** What stands before the row in its line: indentation, the marks of a block quote. */
export function lineStart(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, offset);
}

function cellFor(
  { role }: Column,
  control: Control,
  anchor: Anchor,
  document: IsmsDocument,
): string {
  if (role === 'control') {
    return controlCell(control, anchor);
  }
  if (role === 'title') {
    return titleIn(languageOfTable(anchor.part), control);
  }
  return role === 'applicable' ? undecidedWord(anchor, document) : '';
}

function controlCell(control: Control, anchor: Anchor): string {
  const { text } = anchor.part;
  const { reference } = anchor.statement;
  const id = idLike(control.id, reference.written, reference.id);
  const hasTitleColumn = anchor.table.columns.some(({ role }) => role === 'title');
  if (!hasTitleColumn && reference.title) {
    return `${id} ${titleIn(languageOfTable(anchor.part), control)}`;
  }
  const isBold = text.slice(reference.range.start - 2, reference.range.start) === '**';
  return isBold ? `**${id}**` : id;
}

/** What the titles that stand there already are written in. */
const languageOfTable = memoize(({ statementRows }: DocumentFacts) =>
  languageOfTitles(statementRows.flatMap(({ reference }) => reference.title?.text ?? [])),
);

/** `id` with the prefix that the neighbour has, where both are of one standard: `5.7` beside `5.6`. */
function idLike(id: string, written: string, neighbour: string): string {
  const [prefix = ''] = /^\D*/.exec(written) ?? [];
  const [own = ''] = /^\D*/.exec(id) ?? [];
  return neighbour.startsWith(own) ? prefix + id.slice(own.length) : id;
}

/** The widths of the cells where the table is drawn with aligned bars; else none. */
function widthsOf({ table, row }: Anchor, source: string): readonly number[] {
  const compared = [table.headerRange, table.rows[0]?.range, table.rows.at(-1)?.range];
  const isAligned = compared.every(
    (range) => !range || range.end - range.start === row.range.end - row.range.start,
  );
  return isAligned && source.startsWith('|')
    ? source
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => cell.length)
    : [];
}
