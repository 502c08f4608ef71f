import { flatOf } from '../base/flatOf.js';
import type { TextRange } from '../base/textRange.js';
import type { Chunk } from '../syntax/blocks.js';
import type { ControlReference } from './controlReference.js';
import { cellAt } from './lazyCell.js';
import { withPlainHyphens } from './namedIds.js';
import { referencesWithin } from './referencesWithin.js';
import type { RowReading } from './readStatement.js';
import { frontMatterIn } from './readFrontMatter.js';
import { endIn } from './endedRisks.js';
import { riskOfHeader } from './riskHeader.js';
import { ownScaleOf } from './ownScale.js';
import { riskSectionsIn } from './riskSections.js';
import type { RiskRow } from './riskRow.js';
import { riskRowFrom } from './riskRowFrom.js';
import { cellsOfRow, type RowCells } from './rowCells.js';
import type { Cell, Table, TableRowFacts } from './table.js';
import { unreadDescription } from './unreadDescription.js';
import { titledIdIn } from './titledIds.js';
import { defaultVocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';

/**
 * The risks that a chunk defines, in the order of the text: rows of risk registers that have an id,
 * headings with a risk id that have labelled values or a small table below, and the front matter of a
 * file for one risk.
 */
export function riskRowsIn(
  chunk: Chunk,
  tables: readonly Table[],
  references: readonly ControlReference[],
  reading: RowReading,
): readonly RiskRow[] {
  const rows = flatOf(tables, (table) =>
    table.kind === 'riskRegister' || table.kind === 'treatmentPlan'
      ? rowsOfTable(chunk.text, table, references)
      : [],
  );
  const frontMatter = frontMatterIn(chunk, reading.vocabulary);
  const own = frontMatter && riskOfHeader(frontMatter, references, reading.vocabulary);
  if (own) {
    return [own, ...rows];
  }
  const sections = riskSectionsIn(chunk, reading.vocabulary).map((row) => ({
    ...row,
    references: referencesWithin(references, row.range),
  }));
  if (sections.length === 0) {
    return rows;
  }
  return [...rows, ...sections].sort((first, second) => first.range.start - second.range.start);
}

function rowsOfTable(
  text: string,
  table: Table,
  references: readonly ControlReference[],
): readonly RiskRow[] {
  const isNumbering = onlyNumbers(table);
  const ownScale = ownScaleOf(text, table);
  const unreadIn = unreadDescription(table);
  const otherLevelOf = otherLevelIn(table);
  const endOf = endIn(text, table);
  return flatOf(table.rows, (row) => {
    const cells = cellsOfRow(table, row);
    const named = namedInRow(text, row, cells);
    if (!named || (isNumbering && /^\d+$/u.test(named.id))) {
      return [];
    }
    const read = riskRowFrom(row.range, named, cells, referencesWithin(references, row.range));
    const description = named.description ?? unreadIn(row) ?? read.description;
    return [
      {
        ...read,
        ...(description && { description }),
        ...otherLevelOf(row),
        ...endOf(row, named.idRange),
        ...ownScale,
        ...(table.kind === 'treatmentPlan' && { refersOnly: true as const }),
      },
    ];
  });
}

function namedInRow(text: string, { range }: TableRowFacts, cells: RowCells): Named | undefined {
  const cell = cells.cell('riskId');
  return cell && cell.range.start >= range.start ? namedIn(text, cell) : undefined;
}

type Named = Pick<RiskRow, 'id' | 'idRange' | 'description'>;

/** The id in `cell`, and what the risk is called where that stands in the same cell. */
export function namedIn(text: string, cell: Cell): Named | undefined {
  const id = riskIdIn(cell.text);
  if (id !== undefined) {
    return { id, idRange: idRange(text, cell.range) };
  }
  const titled = titledIdIn(text, cell.range);
  return (
    titled && {
      id: withPlainHyphens(text.slice(titled.id.start, titled.id.end)),
      idRange: titled.id,
      description: cellAt(text, titled.title),
    }
  );
}

/**
 * Whether the column for the id only numbers the rows of an extract: headed "No.", in a table that
 * does not assess. `1` names a risk in the register itself, and something else in each report.
 */
function onlyNumbers({ columns }: Table): boolean {
  const header = columns.find(({ role }) => role === 'riskId')?.header ?? '';
  const assesses = ['likelihood', 'impact'].every((role) =>
    columns.some((one) => one.role === role),
  );
  return !assesses && meaningOf(header, defaultVocabulary) === 'number';
}

/** "Score | Level": the first one is the level, the one right beside it says the same in another way. */
function otherLevelIn({ columns }: Table): (row: TableRowFacts) => Pick<RiskRow, 'otherLevel'> {
  const level = columns.findIndex(({ role }) => role === 'level');
  const besides = level < 0 ? [] : [level + 1, level - 1];
  const other = besides.find((index) => {
    const { header = '', role } = columns[index] ?? {};
    return role === undefined && meaningOf(header, defaultVocabulary) === 'level';
  });
  return ({ cells }) => {
    const cell = other === undefined ? undefined : cells[other];
    return cell ? { otherLevel: cell } : {};
  };
}

/** A risk id of any form: one word of at most 40 characters with a digit in it. */
function riskIdIn(text: string): string | undefined {
  const id = text.replace(/[\u2010\u2011]/gu, '-').replace(/^(?:risk|risiko)\s+(?=\d+$)/iu, '');
  return id.length <= 40 && /\p{N}/u.test(id) && !/[\s{}<>[\]]/u.test(id) ? id : undefined;
}

/** Without the marks of bold, code and links and the tags around the id. */
function idRange(text: string, { start, end }: TextRange): TextRange {
  const source = text.slice(start, end);
  const found = /(?<!<[^>]{0,200})[\p{L}\p{N}][\p{L}\p{N}\u2010\u2011_.#/-]*/u.exec(source);
  return found
    ? { start: start + found.index, end: start + found.index + found[0].length }
    : { start, end };
}
