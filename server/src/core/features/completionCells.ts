import { shifted, type TextRange } from '../base/textRange.js';
import { languageOfTitles, titleIn } from '../catalogue/translatedTitles.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { ColumnRole, Table } from '../model/table.js';
import type { World } from '../rules/runRules.js';
import { lineEndAt, positionAt } from '../syntax/sourceText.js';
import { cellWords } from './cellWords.js';
import { controlCompletions, type IdForm } from './completionControls.js';
import { type CompletionEntry, type Typed, wordEntries } from './completionEntry.js';
import { documentCompletions, riskCompletions, wordsInUse } from './completionNames.js';
import { partAt } from './partAt.js';

/** The cell of a table that the cursor stands in, of a row that may not be finished. */
export interface CellAt {
  readonly table: Table;
  readonly column: number;
  /** The part that holds the row; ranges in `table` and `part` count from `partStart`. */
  readonly part: DocumentFacts;
  readonly partStart: number;
  /** The whole row's line. */
  readonly line: TextRange;
  /** What stands in the cell, without the space around it; empty at the cursor for an empty cell. */
  readonly range: TextRange;
  readonly offset: number;
}

/** The cell at `offset`; `undefined` outside of tables and in a table's header. */
export function cellAt(document: IsmsDocument, offset: number): CellAt | undefined {
  const lineNumber = positionAt(document, offset).line;
  const line = {
    start: document.lineStarts[lineNumber] ?? 0,
    end: lineEndAt(document, lineNumber),
  };
  const part = partAt(document, line.start);
  const table = part && tableAt(part.facts.tables, line.start - part.start);
  if (
    !table ||
    table.notation !== undefined ||
    (table.headerRange && line.start - part.start <= table.headerRange.end)
  ) {
    return undefined;
  }
  const { column, range } = columnAt(
    document.text.slice(line.start, line.end),
    offset - line.start,
  );
  return {
    table,
    part: part.facts,
    partStart: part.start,
    column,
    line,
    range: shifted(range, line.start),
    offset,
  };
}

/** The column of the cell at `cursor` in a row's line, and the range of what stands in it. */
function columnAt(
  line: string,
  cursor: number,
): { readonly column: number; readonly range: TextRange } {
  const pipes = [...line.matchAll(/(?<!\\)(?:\\\\)*\|/g)].map(
    ({ index, 0: found }) => index + found.length - 1,
  );
  const opens = /^[\s>]*\|/.test(line) ? 1 : 0;
  const before = pipes.filter((pipe) => pipe < cursor);
  const from = (before.at(-1) ?? -1) + 1;
  const to = pipes.find((pipe) => pipe >= cursor) ?? line.length;
  return { column: before.length - opens, range: contentOf(line, from, to, cursor) };
}

/**
 * What fits into the cell by its column's role; `undefined` where the column tells nothing, so that
 * the text in it can be continued as running text.
 */
export function cellCompletions(
  document: IsmsDocument,
  cell: CellAt,
  world: World,
): readonly CompletionEntry[] | undefined {
  const role = cell.table.columns[cell.column]?.role;
  const complete = role && (byRole[role] ?? vocabularyCompletions);
  return complete?.(document, cell, world);
}

type Complete = (
  document: IsmsDocument,
  cell: CellAt,
  world: World,
) => readonly CompletionEntry[] | undefined;

/** What is not here holds words that the column itself tells. */
const byRole: Readonly<Partial<Record<ColumnRole, Complete>>> = {
  control: (document, cell, world) =>
    controlCompletions(document, typedItem(document, cell), idFormIn(cell), world),
  risks: (document, cell, world) => riskCompletions(typedItem(document, cell), world),
  evidence: (document, cell, world) => {
    const documents = documentCompletions(typedItem(document, cell), world);
    return documents.length > 0 ? documents : undefined;
  },
  owner: (document, cell, { workspace }) =>
    wordEntries(wordsInUse(workspace).people, wholeCell(document, cell), 'person'),
  title: titleCompletions,
};

function vocabularyCompletions(
  document: IsmsDocument,
  cell: CellAt,
  { configuration }: World,
): readonly CompletionEntry[] | undefined {
  const words = cellWords(document, cell, configuration.risk.matrix);
  return words && wordEntries(words, wholeCell(document, cell), 'value');
}

/** The title of the control that the row is about. */
function titleCompletions(
  document: IsmsDocument,
  cell: CellAt,
  { catalogue }: World,
): readonly CompletionEntry[] | undefined {
  const [start, end] = [cell.line.start - cell.partStart, cell.line.end - cell.partStart];
  const reference = cell.part.references.find(
    ({ range }) => range.start >= start && range.end <= end,
  );
  const control = reference && catalogue.find(reference.id);
  const others = cell.part.references.flatMap(({ title }) => title?.text ?? []);
  const titles = control && [
    ...new Set([titleIn(languageOfTitles(others), control), control.title]),
  ];
  return titles && wordEntries(titles, wholeCell(document, cell), 'value');
}

/** Controls and risks stand in lists, so what counts is the item that the cursor stands in. */
function typedItem({ text }: IsmsDocument, { range, offset }: CellAt): Typed {
  const start = Math.min(range.start, offset);
  const before = text.slice(start, offset);
  const item = /(?:^|[,;/]|<br\s*\/?>)\s*(?<item>[^,;/>]*)$/.exec(before)?.groups?.['item'] ?? '';
  const rest = /^[\w.-]*/.exec(text.slice(offset, Math.max(range.end, offset)))?.[0] ?? '';
  return { text: item, range: { start: offset - item.length, end: offset + rest.length } };
}

function wholeCell({ text }: IsmsDocument, { range, offset }: CellAt): Typed {
  const start = Math.min(range.start, offset);
  return { text: text.slice(start, offset), range: { start, end: Math.max(range.end, offset) } };
}

/** As the column writes its ids: with the number alone where its first ones do. */
function idFormIn({ table, column, line, part, partStart }: CellAt): IdForm {
  const first = table.rows.find(
    ({ range, cells }) =>
      range.start !== line.start - partStart && /\d/.test(cells[column]?.text ?? ''),
  );
  const cell = first?.cells[column];
  const written = cell ? part.text.slice(cell.range.start, cell.range.end) : '';
  return /^[\s*_`[]*\d/.test(written) ? 'number' : 'full';
}

function contentOf(text: string, from: number, to: number, cursor: number): TextRange {
  const content = text.slice(from, to);
  const trimmed = content.trim();
  if (trimmed === '') {
    return { start: cursor, end: cursor };
  }
  const start = from + content.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}

/** Tables stand one after the other, so the one at `offset` is the last that starts before it. */
function tableAt(tables: readonly Table[], offset: number): Table | undefined {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tables[middle]?.range.start ?? Infinity) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const table = tables[low - 1];
  return table && offset <= table.range.end ? table : undefined;
}
