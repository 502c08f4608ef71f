import type { Language } from '../base/language.js';
import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { DocumentKind } from '../model/frontMatter.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type MissedColumn, missedColumns } from '../model/missedColumns.js';
import { missedParties } from '../model/missedParties.js';
import type { Column, ColumnRole, Table, TableKind } from '../model/table.js';
import { saysReader } from '../model/words/partyHeaders.js';
import type { CardBlock, FoundBlocks, Line } from './cardBlocks.js';
import { partAt } from './partAt.js';
import { columnMeanings, missedMeanings, tableKinds, tableWords as words } from './tableWords.js';

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
export function tableHeaderAt(
  document: IsmsDocument,
  offset: number,
  language: Language,
): FoundBlocks | undefined {
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
    ? { range: shifted(table.headerRange, part.start), blocks: blocksOf(table, found, language) }
    : undefined;
}

/** A table of which a column seems to hold what its header does not say. */
export interface HalfReadTable {
  /** The row of its header in the document. */
  readonly range: TextRange;
  /** What is missed and how to name it, in one sentence without a full stop. */
  readonly advice: string;
}

/** The tables of a statement or risk register that are not understood, or lack a column they seem to have, and matrices that name a party nobody knows. */
export function halfReadTables(
  document: IsmsDocument,
  language: Language = 'en',
): readonly HalfReadTable[] {
  const { kind } = document.profile;
  if (!document.parts.some(({ tables }) => tables.some((table) => isAskedFor(table, kind)))) {
    return [];
  }
  const setting = { kind, vocabulary: document.reading.vocabulary };
  return document.tables.flatMap((table) => {
    const names = missedParties(table, setting.vocabulary);
    if (table.headerRange && names.length > 0) {
      const keys = names
        .map((name) => `"${name.replaceAll('"', '')}": ${partyOfReader(name)}`)
        .join(', ');
      return [{ range: table.headerRange, advice: words.parties(language, names, keys) }];
    }
    const missed = missedColumns(table, setting);
    return table.headerRange && missed.length > 0
      ? [{ range: table.headerRange, advice: adviceOn(missed, language) }]
      : [];
  });
}

/** Who is told what "you" have to do reads the provider's matrix as its customer. */
function partyOfReader(name: string): 'csp' | 'csc' {
  return saysReader(name) ? 'csc' : 'csp';
}

/** Few documents have a table of which something could be missed; of the others none is put together. */
function isAskedFor(table: Table, kind: DocumentKind): boolean {
  return (
    table.kind === 'statement' ||
    table.kind === 'responsibilityMatrix' ||
    table.columns[0]?.role === 'activity' ||
    kind === 'statement-of-applicability' ||
    kind === 'risk-register'
  );
}

function adviceOn(missed: readonly MissedColumn[], language: Language): string {
  const what = missed.map(({ role }) => (missedMeanings[role] ?? columnMeanings[role])[language]);
  const headers = missed.map(({ header }) => header);
  return words.advice(language, what, headers, keysFor(missed));
}

function keysFor(missed: readonly MissedColumn[]): string {
  const keys = missed.map(({ role, header }) => `${role}: ["${header.replaceAll('"', '')}"]`);
  return `columns: { ${keys.join(', ')} }`;
}

function isOurs({ kind, columns }: Table): boolean {
  return kind !== 'other' || columns.some(({ role }) => role === 'control' || role === 'riskId');
}

function blocksOf(
  { kind, columns }: Table,
  found: readonly MissedColumn[],
  language: Language,
): readonly CardBlock[] {
  const missed = [...new Set([...found.map(({ role }) => role), ...missedIn(kind, columns)])];
  return [
    { kind: 'paragraph', lines: [[{ text: tableKinds[kind][language], style: 'strong' }]] },
    { kind: 'list', items: columns.map((column) => columnLine(column, language)) },
    ...(missed.length > 0
      ? missingBlocks(missed, keysIn(found, missed, columns, language), language)
      : []),
  ];
}

function columnLine({ header, role }: Column, language: Language): Line {
  return [
    header === '' ? words.noHeader(language) : header,
    `: ${role ? columnMeanings[role][language] : words.unread(language)}`,
  ];
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

/** An example of what to write into isms.yaml: with the columns that seem to be it, else with any that is not read. */
function keysIn(
  found: readonly MissedColumn[],
  [role = 'control']: readonly ColumnRole[],
  columns: readonly Column[],
  language: Language,
): string {
  const open = columns.find((column) => !column.role && column.header !== '');
  const example = [{ role, header: open?.header ?? words.yourHeader(language) }];
  return keysFor(found.length > 0 ? found : example);
}

function missingBlocks(
  missed: readonly ColumnRole[],
  keys: string,
  language: Language,
): readonly CardBlock[] {
  return [
    {
      kind: 'list',
      label: [words.missed(language)],
      items: missed.map((one) => [columnMeanings[one][language]]),
    },
    { kind: 'paragraph', lines: [[words.naming(language)], [keys]] },
  ];
}
