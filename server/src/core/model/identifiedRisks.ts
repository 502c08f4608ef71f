import { memoize } from '../base/memo.js';
import type { DocumentFacts } from './documentFacts.js';
import { endIn } from './endedRisks.js';
import { namedIn } from './readRisks.js';
import type { RiskRow } from './riskRow.js';
import { riskRowFrom } from './riskRowFrom.js';
import { cellsOfRow } from './rowCells.js';
import type { Cell, ColumnRole, Table, TableRowFacts } from './table.js';
import { defaultVocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';

/** A row of a table that may only list risks. */
export interface ListedRisk {
  readonly row: RiskRow;
  /** The headers of its table. */
  readonly layout: string;
}

/**
 * The rows of the tables of a part that could list the risks of a register with their owners, and
 * leave to others how high they are: "ID | Risk | Asset | Owner". Whether they do, the rest of the
 * document tells: such rows can be about anything that is numbered.
 */
export const mayIdentifyRisks = memoize(({ tables, text }: DocumentFacts): readonly ListedRisk[] =>
  tables.filter(mayIdentify).flatMap((table) => {
    const layout = table.columns.map(({ header }) => header).join('|');
    return rowsOf(table, text).map((row) => ({ row, layout }));
  }),
);

function mayIdentify({ kind, columns }: Table): boolean {
  const [first, ...others] = columns;
  return (
    kind === 'other' &&
    (first?.role === undefined || first.role === 'riskId') &&
    others.some(({ role }) => role === 'owner') &&
    others.every(({ role }) => role === undefined || identifying.has(role))
  );
}

/** What is said of a risk before it is assessed. */
const identifying: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['risk', 'title', 'asset', 'threat', 'vulnerability', 'owner', 'status'] as const),
]);

function rowsOf(table: Table, text: string): readonly RiskRow[] {
  const endOf = endIn(text, table);
  const described = table.columns.findIndex(
    ({ header, role }) =>
      role === undefined && meaningOf(header, defaultVocabulary) === 'description',
  );
  return table.rows.flatMap((row) => {
    const named = namedIn(text, firstOf(row));
    if (!named) {
      return [];
    }
    const read = riskRowFrom(row.range, named, cellsOfRow(table, row), []);
    const description = named.description ?? read.description ?? row.cells[described];
    return [{ ...read, ...(description && { description }), ...endOf(row, named.idRange) }];
  });
}

function firstOf({ cells: [first], range }: TableRowFacts): Cell {
  return first ?? { range, text: '' };
}
