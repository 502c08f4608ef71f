import type { TableHeader } from '../syntax/blocks.js';
import {
  columnsOf,
  type FoundColumn,
  headerMeanings,
  headerTexts,
  layoutByCells,
  tableKindOf,
} from './columns.js';
import { decidesOnControls } from './statementLayout.js';
import type { Column, ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import type { WholeTable } from './wholeTable.js';
import { looseMeaning, meaningOf } from './words/headers.js';

/** Headers under which ids of controls can stand, although they say something else or nothing. */
const mayHeadControls: ReadonlySet<HeaderMeaning | undefined> = new Set<HeaderMeaning | undefined>([
  ...([
    undefined,
    'title',
    'clause',
    'number',
    'controlName',
    'measure',
    'description',
    'question',
    'none',
  ] as const),
]);

/**
 * The columns in which the ids of the controls may stand, in a table that decides on applicability
 * under a known header and has no column for the controls; none for any other table.
 */
export function possibleControlColumns(
  header: TableHeader,
  vocabulary: Vocabulary,
): readonly number[] {
  const columns = columnsOf(header, vocabulary);
  const kind = tableKindOf(header, vocabulary);
  const roles = new Set(columns.map(({ role }) => role));
  const isReasoned = roles.has('justification') || roles.has('inclusionReason');
  // Minutes have decisions, too: without their reasons, they are about anything.
  const decides =
    roles.has('exclusionReason') ||
    (roles.has('applicable') && (isReasoned || !hasOnlyDecision(columns, vocabulary)));
  return kind === 'other' && !roles.has('control') && decides
    ? columnsForControls(header, vocabulary)
    : [];
}

/** Whether "Decision", which can be about anything, is what heads the column for applicability. */
function hasOnlyDecision(columns: readonly Column[], vocabulary: Vocabulary): boolean {
  const header = columns.find(({ role }) => role === 'applicable')?.header ?? '';
  return meaningOf(header, vocabulary) === 'decision';
}

/** The columns whose headers do not say that something else than controls stands there. */
export function columnsForControls(header: TableHeader, vocabulary: Vocabulary): readonly number[] {
  return headerMeanings(header, vocabulary).flatMap((meaning, index) =>
    mayHeadControls.has(meaning) ? [index] : [],
  );
}

/** The columns that a word such as "ISO controls" heads, which are those of what each row is about, or of the row itself. */
export function mappingColumns(header: TableHeader, vocabulary: Vocabulary): readonly number[] {
  return headerMeanings(header, vocabulary).flatMap((meaning, index) =>
    meaning === 'controlMapping' ? [index] : [],
  );
}

/**
 * The column that a word such as "Control" or "Mesure" makes that of the controls, in a table that
 * decides on applicability; it may as well hold their titles.
 */
export function namedControlColumn(
  header: TableHeader,
  vocabulary: Vocabulary,
): number | undefined {
  const columns = columnsOf(header, vocabulary);
  const kind = tableKindOf(header, vocabulary);
  const index = columns.findIndex(({ role }) => role === 'control');
  const decides = decidesOnControls(columns);
  if (kind !== 'statement' || index < 0 || !decides) {
    return undefined;
  }
  const meaning = meaningOf(columns[index]?.header ?? '', vocabulary);
  return meaning === 'controlName' || meaning === 'measure' ? index : undefined;
}

/**
 * The columns that are headed by the standard, such as "ISO 27001:2022", that of its older edition
 * last: beside titles below "Control" they hold the ids.
 */
export function standardColumns(header: TableHeader, vocabulary: Vocabulary): readonly number[] {
  const texts = headerTexts(header, vocabulary);
  const found = headerMeanings(header, vocabulary).flatMap((meaning, index) =>
    meaning === 'controlMapping' && standard.test(texts[index] ?? '') ? [index] : [],
  );
  const isOlder = (index: number): boolean => texts[index]?.includes('2013') ?? false;
  return [...found.filter((index) => !isOlder(index)), ...found.filter(isOlder)];
}

const standard = /2700[12]|annex|anhang|anexo|allegato|bijlage|附属書/iu;

/**
 * The columns for the number and for "Control" behind it, where the header alone makes the numbers
 * those of the controls and "Control" their titles. In a list of tasks with a status, controls that
 * stand elsewhere than first make no statement, so that is left alone.
 */
export function numberedControlColumn(
  header: TableHeader,
  vocabulary: Vocabulary,
): { readonly number: number; readonly control: number } | undefined {
  const columns = columnsOf(header, vocabulary);
  const number = columns.findIndex(({ role }) => role === 'control');
  const control = columns.findIndex(({ role }) => role === 'title');
  const meanings = [number, control].map((index) =>
    meaningOf(columns[index]?.header ?? '', vocabulary),
  );
  if (meanings[0] !== 'number' || meanings[1] !== 'controlName') {
    return undefined;
  }
  const { kind } = layoutByCells(header, vocabulary, { index: control, role: 'control' });
  const isFirst = control === number + 1;
  const decides = decidesOnControls(columns);
  return kind !== 'statement' || isFirst || decides ? { number, control } : undefined;
}

/** The column "No." that the header alone makes that of the controls, in a table that decides on applicability. */
export function countedColumn(header: TableHeader, vocabulary: Vocabulary): number | undefined {
  const columns = columnsOf(header, vocabulary);
  const index = columns.findIndex(({ role }) => role === 'control');
  const decides = decidesOnControls(columns);
  return decides && meaningOf(columns[index]?.header ?? '', vocabulary) === 'number'
    ? index
    : undefined;
}

/**
 * The column "Section" right before that for the control or its title, in a table that decides on
 * applicability: "Clause | Section | Control objective/Control".
 */
export function sectionColumn(header: TableHeader, vocabulary: Vocabulary): number | undefined {
  const meanings = headerMeanings(header, vocabulary);
  const named = meanings.findIndex(
    (meaning, index) =>
      meaning !== undefined && naming.has(meaning) && meanings[index - 1] === 'clause',
  );
  if (named < 1 || meanings.includes('control')) {
    return undefined;
  }
  const columns = columnsOf(header, vocabulary);
  const decides = decidesOnControls(columns);
  return decides ? named - 1 : undefined;
}

const naming: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['controlName', 'measure', 'title'] as const),
]);

/**
 * The column "Implementation" of a statement that has none for the status: it may hold words such as
 * "Done" and "Partly". `found` are the columns that the cells tell. In a document that is called a
 * statement, a list of controls is one as well, and "Where we stand" may head the status.
 */
export function possibleStatusColumn(
  { header, isOfStatement }: WholeTable,
  vocabulary: Vocabulary,
  found: readonly FoundColumn[],
): number | undefined {
  const { kind, columns } = layoutByCells(header, vocabulary, ...found);
  const listsControls =
    isOfStatement && kind === 'other' && columns.some(({ role }) => role === 'control');
  const isOpen =
    (kind === 'statement' || listsControls) && !columns.some(({ role }) => role === 'status');
  const index = isOpen
    ? columns.findIndex(
        ({ role, header: text }) =>
          role === 'implementation' ||
          (role === undefined && isOfStatement && looseMeaning(text) === 'standing'),
      )
    : -1;
  return index < 0 ? undefined : index;
}

/** Whether the table assesses risks, or says how they are treated and what remains, and has no column for their ids: the first may hold them. */
export function mayLackRiskIds(header: TableHeader, vocabulary: Vocabulary): boolean {
  const columns = columnsOf(header, vocabulary);
  const kind = tableKindOf(header, vocabulary);
  const roles = new Set(columns.map(({ role }) => role));
  const [first] = columns;
  // "Title" heads the pages of the risks in a report of their properties.
  if (kind !== 'other' || ![undefined, 'risk', 'title'].includes(first?.role)) {
    return false;
  }
  const hasBoth = (one: ColumnRole, other: ColumnRole): boolean =>
    roles.has(one) && roles.has(other);
  return (
    hasBoth('likelihood', 'impact') ||
    (roles.has('risk') && (hasBoth('treatment', 'residual') || hasBoth('control', 'residual')))
  );
}
