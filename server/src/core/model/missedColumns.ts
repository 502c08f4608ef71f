import type { DocumentKind } from './frontMatter.js';
import { isBlank } from './lazyCell.js';
import { numberIn, rankIn } from './riskLevels.js';
import { doubtedDecision } from './statementLayout.js';
import type { Cell, ColumnRole, Table } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { headsFormer } from './words/changeHeaders.js';
import { applicabilityOf, tickedFor } from './words/values.js';

/** What no column of a table is read as, and the header of the column whose cells look like it. */
export interface MissedColumn {
  readonly role: ColumnRole;
  readonly header: string;
}

/** How a table is looked at. */
export interface TableSetting {
  /** The kind of its document: only in a statement is a table of ids and yes or no half a statement. */
  readonly kind: DocumentKind;
  readonly vocabulary: Vocabulary;
}

/**
 * The columns that keep `table` from being understood although their cells look like what is missed:
 * in a statement the control and the decision, beside exclusions the reason, in a risk register
 * likelihood and impact. None for tables that are understood, or that are something else, such as a
 * list of what was changed, with what was before.
 */
export function missedColumns(table: Table, setting: TableSetting): readonly MissedColumn[] {
  if (tellsOfChange(table, setting)) {
    return [];
  }
  if (table.kind === 'statement') {
    return missedInStatement(table, setting.vocabulary);
  }
  if (table.kind !== 'other' || table.rows.length < rowsThatTell) {
    return [];
  }
  if (setting.kind === 'statement-of-applicability') {
    return missedDecision(table, setting.vocabulary);
  }
  return setting.kind === 'risk-register' ? missedAssessment(table) : [];
}

/** Whether a column says what was decided, or how high a risk was, before a change. */
function tellsOfChange({ columns, rows }: Table, { kind, vocabulary }: TableSetting): boolean {
  const tells =
    kind === 'risk-register'
      ? ({ text }: Cell) => isLevel(text)
      : ({ text }: Cell) => decides(text, vocabulary);
  return columns.some(({ header }, index) => headsFormer(header) && isLike(rows, index, tells));
}

function missedInStatement(table: Table, vocabulary: Vocabulary): readonly MissedColumn[] {
  const decision = doubtedDecision(table, vocabulary);
  const header = decision === undefined ? undefined : table.columns[decision]?.header;
  return header === undefined ? missedReason(table, vocabulary) : [{ role: 'applicable', header }];
}

const rowsThatTell = 2;
const rowsLookedAt = 20;

function missedDecision(table: Table, vocabulary: Vocabulary): readonly MissedColumn[] {
  const control = columnFor(table, 'control', ({ text }) => beginsWithId.test(text));
  const decision = columnFor(table, 'applicable', ({ text }) => decides(text, vocabulary));
  return control && decision ? [...control.missed, ...decision.missed] : [];
}

const beginsWithId = /^(?:(?:A|CLD)[ .]?\d{1,2}\.\d{1,2}|[5-8]\.[1-9]\d?\b(?!\.))/;

function decides(text: string, vocabulary: Vocabulary): boolean {
  const isSign = /^\P{L}{1,3}$/u.test(text);
  return isSign
    ? applicabilityOf(text, vocabulary) !== 'unknown'
    : tickedFor(text, vocabulary) !== undefined;
}

/** Where exclusions have no column for a reason, one whose cells hold words may be it. */
function missedReason(table: Table, vocabulary: Vocabulary): readonly MissedColumn[] {
  const { columns, rows } = table;
  const reasons: readonly (ColumnRole | undefined)[] = [
    ...(['justification', 'exclusionReason', 'inclusionReason'] as const),
  ];
  const decision = columns.findIndex(({ role }) => role === 'applicable');
  if (decision < 0 || columns.some(({ role }) => reasons.includes(role))) {
    return [];
  }
  const excluded = rows.filter(
    ({ cells }) => applicabilityOf(cells[decision]?.text ?? '', vocabulary) === 'excluded',
  );
  const header = excluded.length > 0 ? headerWithWords(table, decision, excluded) : undefined;
  return header === undefined ? [] : [{ role: 'justification', header }];
}

/** Behind the decision, the header that is not known above words beside an exclusion, or the only one. */
function headerWithWords(
  { columns }: Table,
  decision: number,
  excluded: Table['rows'],
): string | undefined {
  const open = [...columns.keys()].filter(
    (index) =>
      index > decision && columns[index]?.role === undefined && columns[index]?.header !== '',
  );
  const telling = open.find((index) =>
    excluded.some(({ cells }) => / .* /u.test(cells[index]?.text ?? '')),
  );
  const found = telling ?? (open.length === 1 ? open[0] : undefined);
  return found === undefined ? undefined : columns[found]?.header;
}

/** Two columns of levels that nobody can tell apart by their cells. */
function missedAssessment({ columns, rows }: Table): readonly MissedColumn[] {
  const isNamed = columns.some(({ role }) => role === 'riskId' || role === 'risk');
  const isKnown = columns.some(({ role }) => role === 'likelihood' || role === 'impact');
  const [first, second] = columns.filter(
    (column, index) =>
      column.role === undefined && isLike(rows, index, ({ text }) => isLevel(text)),
  );
  return isNamed && !isKnown && first && second
    ? [
        { role: 'likelihood', header: first.header },
        { role: 'impact', header: second.header },
      ]
    : [];
}

function isLevel(text: string): boolean {
  const number = numberIn(text);
  return number === undefined ? rankIn(text) !== undefined : number >= 1 && number <= 10;
}

/** The column that has `role`, or one without a role most of whose cells look like it. */
function columnFor(
  { columns, rows }: Table,
  role: ColumnRole,
  looksLike: (cell: Cell) => boolean,
): { readonly missed: readonly MissedColumn[] } | undefined {
  if (columns.some((column) => column.role === role)) {
    return { missed: [] };
  }
  const found = columns.find(
    (column, index) =>
      column.role === undefined && column.header !== '' && isLike(rows, index, looksLike),
  );
  return found && { missed: [{ role, header: found.header }] };
}

function isLike(rows: Table['rows'], index: number, looksLike: (cell: Cell) => boolean): boolean {
  const filled = rows.slice(0, rowsLookedAt).flatMap(({ cells }) => {
    const cell = cells[index];
    return cell && !isBlank(cell) ? [cell] : [];
  });
  const fitting = filled.filter(looksLike).length;
  return fitting >= rowsThatTell && fitting * 5 >= filled.length * 3;
}
