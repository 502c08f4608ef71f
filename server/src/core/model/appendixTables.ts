import { memoize } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import type { DocumentFacts } from './documentFacts.js';
import type { StatementRow } from './statementRow.js';
import type { ColumnRole, Table } from './table.js';
import { defaultVocabulary } from './vocabulary.js';
import { columnMeaning, looseMeaning } from './words/headers.js';

/**
 * The rows of tables that only say where controls apply ("Terminal network": "In scope"), if another table of
 * the document decides most of them below a header for the decision: appendices on one system. Where
 * there is none, such a table is the statement.
 */
export function appendixRows(parts: readonly DocumentFacts[]): readonly StatementRow[] {
  const appendices = parts.flatMap((part) => decisionsIn(part).unnamed);
  if (appendices.length === 0) {
    return [];
  }
  const decided = new Set(parts.flatMap((part) => idsOf(decisionsIn(part).named())));
  return appendices.filter((rows) => areMostly(idsOf(rows), decided)).flat();
}

interface Decisions {
  /** The rows of each table whose cells alone show that it decides. */
  readonly unnamed: readonly (readonly StatementRow[])[];
  /** All rows below a header for the decision. */
  readonly named: () => readonly StatementRow[];
}

const decisionsIn = memoize((part: DocumentFacts): Decisions => {
  const rowsOf = ({ range }: Table): readonly StatementRow[] =>
    part.statementRows.filter(
      (row) => range.start <= row.range.start && row.range.end <= range.end,
    );
  const tables = part.tables.filter(({ kind }) => kind === 'statement');
  return {
    unnamed: tables.filter(saysWhere).map(rowsOf),
    named: () => tables.filter(isHeaded).flatMap(rowsOf),
  };
});

/** Neither the header of the decision nor another column makes it a statement. */
function saysWhere({ columns }: Table): boolean {
  const decision = columns.find(({ role }) => role === 'applicable');
  return (
    decision !== undefined &&
    columnMeaning(decision.header, defaultVocabulary) === undefined &&
    looseMeaning(decision.header) === undefined &&
    !columns.some(({ role }) => role !== undefined && ofStatements.has(role))
  );
}

const ofStatements: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['inapplicable', 'justification', 'inclusionReason', 'exclusionReason', 'status'] as const),
]);

function isHeaded({ columns }: Table): boolean {
  return columns.some(
    ({ role, header }) =>
      role === 'applicable' && columnMeaning(header, defaultVocabulary) === 'applicable',
  );
}

function idsOf(rows: readonly StatementRow[]): readonly ControlId[] {
  return rows.flatMap(({ reference }) => reference.ids);
}

function areMostly(ids: readonly ControlId[], decided: ReadonlySet<ControlId>): boolean {
  return ids.filter((id) => decided.has(id)).length * 2 > ids.length;
}
