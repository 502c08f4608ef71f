import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type MissedColumn, missedColumns } from '../model/missedColumns.js';
import type { Column, ColumnRole, Table, TableKind } from '../model/table.js';
import type { CardBlock, FoundBlocks, Line } from './cardBlocks.js';
import { partAt } from './partAt.js';

const kinds: Readonly<Record<TableKind, string>> = {
  statement: 'This table is read as a Statement of Applicability.',
  riskRegister: 'This table is read as a risk register.',
  responsibilityMatrix: 'This table is read as a responsibility matrix.',
  assetInventory: 'This table is read as an inventory of assets.',
  supplierRegister: 'This table is read as a register of suppliers.',
  other: 'This table names controls or risks, and is read as nothing more.',
};

const meanings: Readonly<Record<ColumnRole, string>> = {
  control: 'the control',
  title: 'the title of the control',
  applicable: 'whether the control applies',
  inapplicable: 'whether the control does not apply',
  justification: 'why it is included or excluded',
  inclusionReason: 'why it is included',
  exclusionReason: 'why it is excluded',
  status: 'how far it is implemented, or where it stands',
  implementation: 'how it is implemented',
  cloudGuidance: 'how the cloud guidance is followed',
  responsibility: 'the party that carries it',
  owner: 'the owner',
  evidence: 'documents and evidence',
  risks: 'the risks that it treats',
  riskId: 'the id of the risk',
  risk: 'the risk in words',
  asset: 'the asset',
  threat: 'the threat',
  vulnerability: 'the weakness',
  likelihood: 'the likelihood',
  impact: 'the impact',
  level: 'the level of the risk',
  treatment: 'the treatment',
  residual: 'the risk that remains',
  review: 'the next review',
  activity: 'the activity',
  iaas: 'the party for IaaS',
  paas: 'the party for PaaS',
  saas: 'the party for SaaS',
  clause: 'clauses of the standard',
};

/** What the rules look for in a table, each with the roles that can hold it. */
const expected: Readonly<Partial<Record<TableKind, readonly (readonly ColumnRole[])[]>>> = {
  statement: [
    ['applicable', 'exclusionReason'],
    ['justification', 'inclusionReason', 'exclusionReason'],
    ['status', 'implementation'],
  ],
  riskRegister: [['likelihood'], ['impact'], ['level'], ['owner'], ['treatment'], ['residual']],
};

/** In a table that is not understood, what would make it a statement or a register. */
const expectedOfOther: Readonly<Partial<Record<ColumnRole, readonly (readonly ColumnRole[])[]>>> = {
  control: [['applicable'], ['justification'], ['status']],
  riskId: [['likelihood'], ['impact'], ['treatment']],
};

/**
 * How the table whose header stands at `offset` is read: each column, what is missed, and how to name
 * a column in isms.yaml. `undefined` elsewhere, and for tables that have nothing to do with controls
 * or risks.
 */
export function tableHeaderAt(document: IsmsDocument, offset: number): FoundBlocks | undefined {
  const part = partAt(document, offset);
  const table = part?.facts.tables.find(
    ({ headerRange }) => headerRange && contains(headerRange, offset - part.start),
  );
  if (!part || !table?.headerRange) {
    return undefined;
  }
  const found = missedColumns(table, {
    kind: document.profile.kind,
    vocabulary: document.reading.vocabulary,
  });
  return isOurs(table) || found.length > 0
    ? { range: shifted(table.headerRange, part.start), blocks: blocksOf(table, found) }
    : undefined;
}

/** A table of which a column seems to hold what its header does not say. */
export interface HalfReadTable {
  /** The row of its header in the document. */
  readonly range: TextRange;
  /** What is missed and how to name it, in one sentence without a full stop. */
  readonly advice: string;
}

/** The tables of a statement or risk register that are not understood, or lack a column they seem to have. */
export function halfReadTables(document: IsmsDocument): readonly HalfReadTable[] {
  const setting = { kind: document.profile.kind, vocabulary: document.reading.vocabulary };
  return document.tables.flatMap((table) => {
    const missed = missedColumns(table, setting);
    return table.headerRange && missed.length > 0
      ? [{ range: table.headerRange, advice: adviceOn(missed) }]
      : [];
  });
}

function adviceOn(missed: readonly MissedColumn[]): string {
  const what = missed.map(({ role }) => meanings[role]).join(' and ');
  const where = missed.map(({ header }) => `"${header}"`).join(' and ');
  const holds = missed.length === 1 ? 'holds it' : 'hold them';
  return `no column of this table is read as ${what}; if ${where} ${holds}, write ${keysFor(missed)} in isms.yaml`;
}

function keysFor(missed: readonly MissedColumn[]): string {
  const keys = missed.map(({ role, header }) => `${role}: ["${header.replaceAll('"', '')}"]`);
  return `columns: { ${keys.join(', ')} }`;
}

function isOurs({ kind, columns }: Table): boolean {
  return kind !== 'other' || columns.some(({ role }) => role === 'control' || role === 'riskId');
}

function blocksOf({ kind, columns }: Table, found: readonly MissedColumn[]): readonly CardBlock[] {
  const missed = [...new Set([...found.map(({ role }) => role), ...missedIn(kind, columns)])];
  return [
    { kind: 'paragraph', lines: [[{ text: kinds[kind], style: 'strong' }]] },
    { kind: 'list', items: columns.map(columnLine) },
    ...(missed.length > 0 ? missingBlocks(missed, found, columns) : []),
  ];
}

function columnLine({ header, role }: Column): Line {
  return [header === '' ? '(no header)' : header, `: ${role ? meanings[role] : 'not read'}`];
}

function missedIn(kind: TableKind, columns: readonly Column[]): readonly ColumnRole[] {
  const roles = new Set(columns.map(({ role }) => role));
  const wanted =
    expected[kind] ?? columns.flatMap(({ role }) => (role ? (expectedOfOther[role] ?? []) : []));
  return wanted.flatMap((fitting) => {
    const [first] = fitting;
    return first && !fitting.some((role) => roles.has(role)) ? [first] : [];
  });
}

function missingBlocks(
  missed: readonly ColumnRole[],
  found: readonly MissedColumn[],
  columns: readonly Column[],
): readonly CardBlock[] {
  const [role = 'control'] = missed;
  const open = columns.find((column) => !column.role && column.header !== '');
  const example = [{ role, header: open?.header ?? 'Your header' }];
  return [
    {
      kind: 'list',
      label: ['No column was found for:'],
      items: missed.map((one) => [meanings[one]]),
    },
    {
      kind: 'paragraph',
      lines: [
        ['If a column holds it, name its header in isms.yaml, for example:'],
        [keysFor(found.length > 0 ? found : example)],
      ],
    },
  ];
}
