import { memoizePair } from '../base/memo.js';
import type { ControlReference } from '../model/controlReference.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { Column, ColumnRole, Table } from '../model/table.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { applicabilityOf, isNothing } from '../model/words/values.js';
import type { World } from '../rules/runRules.js';
import { positionAt } from '../syntax/sourceText.js';
import { type ListedDocument, listedDocument } from './listedDocument.js';

/** What was understood of a document, for people who have just opened their own. */
export interface RecognisedDocument {
  readonly document: ListedDocument;
  readonly kindFrom: IsmsDocument['profile']['kindFrom'];
  readonly belongsToIsms: boolean;
  /** Number of rows of a Statement of Applicability, risks, and references to controls outside of such rows. */
  readonly statementRows: number;
  readonly risks: number;
  readonly controls: number;
  readonly halfUnderstood: readonly HalfUnderstoodTable[];
  /** Words of Statements of Applicability whose meaning is not known, each once. */
  readonly unknownWords: readonly string[];
}

/** A table that looks like a statement or a register, and lacks a column that can be told. */
export interface HalfUnderstoodTable {
  /** From 1. */
  readonly line: number;
  /** What its columns that are known hold. */
  readonly looksLike: 'statement' | 'riskRegister';
  /** The column that could not be told. */
  readonly lacks: 'control' | 'applicable' | 'riskId';
  /** The headers that are not known; one of them may be that column, and `likely` is if one can be told. */
  readonly unknownHeaders: readonly string[];
  readonly likely?: string;
}

/** What was understood of each document, by uri. */
export function recognisedDocuments({
  workspace,
  configuration,
  today,
}: World): readonly RecognisedDocument[] {
  return [...workspace.documents.values()]
    .toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
    .map((document) => ({
      document: listedDocument(document, today),
      ...recognised(document, configuration.vocabulary),
    }));
}

const recognised = memoizePair(
  (document: IsmsDocument, vocabulary: Vocabulary): Omit<RecognisedDocument, 'document'> => {
    const rows = document.statementRows.filter(({ reference }) => reference.ids.length > 0);
    const inRows = new Set(rows.map(({ reference }) => reference.range.start));
    return {
      kindFrom: document.profile.kindFrom,
      belongsToIsms: document.profile.belongsToIsms,
      statementRows: rows.length,
      risks: document.riskRows.filter(({ refersOnly }) => !refersOnly).length,
      controls: new Set(
        document.references.flatMap(({ ids, range }) => (inRows.has(range.start) ? [] : ids)),
      ).size,
      halfUnderstood: halfUnderstoodIn(document, vocabulary),
      unknownWords: unknownWordsIn(document),
    };
  },
);

function unknownWordsIn({ statementRows }: IsmsDocument): readonly string[] {
  const cells = statementRows.flatMap((row) => [
    ...(row.applicability === 'unknown' ? [row.applicabilityCell] : []),
    ...(row.status === 'unknown' ? [row.statusCell] : []),
  ]);
  return [...new Set(cells.flatMap((cell) => cell?.text ?? []))].slice(0, mostWords);
}

const mostWords = 10;

/** So many rows make a table that is worth a word. */
const fewestRows = 3;

function halfUnderstoodIn(
  document: IsmsDocument,
  vocabulary: Vocabulary,
): readonly HalfUnderstoodTable[] {
  return placedParts(document).flatMap(({ part, start }) =>
    part.tables.filter(isCandidate).flatMap((table) => {
      const lack = lackOf(table, vocabulary);
      if (!lack || (lack.lacks === 'applicable' && !namesControls(table, part.references))) {
        return [];
      }
      const unknownHeaders = table.columns.filter(isUnknown).map(({ header }) => header);
      const offset = start + (table.headerRange ?? table.range).start;
      return [{ ...lack, unknownHeaders, line: positionAt(document, offset).line + 1 }];
    }),
  );
}

function isCandidate({ kind, headerRange, rows, columns }: Table): boolean {
  return (
    kind === 'other' &&
    headerRange !== undefined &&
    rows.length >= fewestRows &&
    columns.some(isUnknown)
  );
}

/** Whether most rows are about a control of ours; "Control" heads tables of measures of any kind. */
function namesControls({ rows }: Table, references: readonly ControlReference[]): boolean {
  const naming = rows.filter((row) =>
    references.some(({ range }) => range.start >= row.range.start && range.start < row.range.end),
  );
  return naming.length * 2 > rows.length;
}

type Lack = Omit<HalfUnderstoodTable, 'line' | 'unknownHeaders'>;

function lackOf(table: Table, vocabulary: Vocabulary): Lack | undefined {
  const roles = new Set(table.columns.map(({ role }) => role));
  if (roles.has('applicable') && !roles.has('control') && hasAny(roles, reasons)) {
    return { looksLike: 'statement', lacks: 'control' };
  }
  const likely = roles.has('control') ? decidingColumn(table, vocabulary) : undefined;
  if (likely !== undefined) {
    return { looksLike: 'statement', lacks: 'applicable', likely };
  }
  return assesses(roles) && !roles.has('riskId')
    ? { looksLike: 'riskRegister', lacks: 'riskId' }
    : undefined;
}

type Roles = ReadonlySet<ColumnRole | undefined>;

function assesses(roles: Roles): boolean {
  return roles.has('likelihood') && roles.has('impact') && hasAny(roles, ofRisks);
}

function hasAny(roles: Roles, some: readonly ColumnRole[]): boolean {
  return some.some((role) => roles.has(role));
}

/** Scales and checklists have columns for one or two of a register's roles, too; these tell it from them. */
const ofRisks: readonly ColumnRole[] = ['treatment', 'owner', 'residual', 'control', 'asset'];
const reasons: readonly ColumnRole[] = [
  ...(['justification', 'inclusionReason', 'exclusionReason', 'status'] as const),
];

function isUnknown({ role, header }: Column): boolean {
  return role === undefined && header !== '';
}

/** The header of the unknown column in which nearly every cell decides on applicability. */
function decidingColumn({ columns, rows }: Table, vocabulary: Vocabulary): string | undefined {
  const index = columns.findIndex((column, at) => {
    const texts = rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => !isNothing(text));
    const deciding = texts.filter((text) => decides(text, vocabulary));
    return isUnknown(column) && texts.length > 0 && deciding.length * 5 >= texts.length * 4;
  });
  return columns[index]?.header;
}

function decides(text: string, vocabulary: Vocabulary): boolean {
  const meaning = applicabilityOf(text, vocabulary);
  return meaning === 'applicable' || meaning === 'excluded';
}
