import { cellsOfFields, type Field, withDecisionAs } from './fields.js';
import type { RowCells } from './rowCells.js';
import type { DecisionReading } from './statementDecision.js';
import type { StatementRow } from './statementRow.js';
import { signOf } from './statusLegend.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { looseMeaning, meaningOf } from './words/headers.js';
import { isStatusAlone, statusOf, tickedFor } from './words/values.js';

/** A decision or a status in a word or two is no longer than this. */
export const longestWord = 24;

/** "Umsetzung: ungesetzt": no status that is known, and as short as one. */
export function shortImplementation(cells: RowCells): Pick<StatementRow, 'implementationCell'> {
  const cell = cells.has('status') ? undefined : cells.cell('implementation');
  const isShort = cell && cell.range.end - cell.range.start <= longestStatus;
  return isShort && isFewWords(cell.text) ? { implementationCell: cell } : {};
}

const longestStatus = 40;

/** The cells of a control by the labels beside it, as far as these are clear together. */
export function cellsOf(fields: readonly Field[], reading: LabelReading): RowCells {
  const { vocabulary, isStatement } = reading;
  const deciding = withSelection(withDecisionAs('applicable', fields), vocabulary);
  const standing = withStanding(withGround(deciding, isStatement), reading);
  const told = withStatus(standing, vocabulary);
  return cellsOfFields(isStatement ? withRemarks(told) : told);
}

/** How the labels below a heading for a control are read. */
export interface LabelReading {
  readonly vocabulary: Vocabulary;
  /** The document is a statement of applicability. */
  readonly isStatement: boolean;
}

/** With the labels that are clear only in a statement: "How far", "Stand", "Because", and in one also "Used" and "Backing". */
export function labelMeaning(
  label: string,
  { vocabulary, isStatement }: LabelReading,
): HeaderMeaning | undefined {
  return (
    meaningOf(label, vocabulary) ??
    looseLabels[isStatement ? 'statement' : 'other'].get(looseMeaning(label))
  );
}

type LooseLabels = ReadonlyMap<HeaderMeaning | undefined, HeaderMeaning>;

const inAnyDocument: LooseLabels = new Map([
  ['ground', 'ground'],
  ['standing', 'standing'],
  ['implementation', 'standing'],
]);

const looseLabels: Readonly<Record<'statement' | 'other', LooseLabels>> = {
  statement: new Map([...inAnyDocument, ['selection', 'selection'], ['proof', 'evidence']]),
  other: inAnyDocument,
};

/** "Used: yes" decides where nothing else bears the name of a decision. */
function withSelection(fields: readonly Field[], vocabulary: Vocabulary): readonly Field[] {
  return fields.some(({ meaning }) => meaning === 'applicable')
    ? fields
    : fields.map((field) =>
        field.meaning === 'selection' && tickedFor(field.value.text, vocabulary) !== undefined
          ? { ...field, meaning: 'applicable' }
          : field,
      );
}

/** "Because: we develop software" is the justification beside a decision, where none bears that name. */
function withGround(fields: readonly Field[], isStatement: boolean): readonly Field[] {
  const isDecided = fields.some(
    ({ meaning }) => meaning === 'applicable' || (isStatement && meaning === 'status'),
  );
  const hasReason = fields.some(({ meaning }) => reasons.has(meaning));
  return !isDecided || hasReason
    ? fields
    : fields.map((field) =>
        field.meaning === 'ground' ? { ...field, meaning: 'justification' } : field,
      );
}

/**
 * Remarks of a statement are where an exclusion has its reason, if nothing else bears that name: beside a
 * decision only that, beside a status alone whatever is said.
 */
function withRemarks(fields: readonly Field[]): readonly Field[] {
  const has = (...wanted: readonly HeaderMeaning[]): boolean =>
    fields.some(({ meaning }) => wanted.includes(meaning));
  if (has(...reasons)) {
    return fields;
  }
  const meant = has('applicable') ? 'exclusionReason' : 'justification';
  return fields.map((field) =>
    field.meaning === 'remarks' ? { ...field, meaning: meant } : field,
  );
}

/** Whether the status is a word or sign that is known: "Status: Implemented" below the heading of a control. */
export function tellsStatus(
  cells: RowCells,
  { vocabulary, legend }: Pick<DecisionReading, 'vocabulary' | 'legend'>,
): boolean {
  const text = cells.cell('status')?.text ?? '';
  const status = legend?.status.get(signOf(text)) ?? statusOf(text, vocabulary);
  return status !== 'unknown' && status !== 'missing';
}

/** That nothing but the status decides; remarks are no reason of their own. */
export function byStatus(
  cells: RowCells,
  fields: readonly Field[],
): Pick<StatementRow, 'isByStatus'> {
  const isReasoned = fields.some(({ meaning }) => meaning === 'ground' || reasons.has(meaning));
  return isReasoned || cells.has('applicable') ? {} : { isByStatus: true };
}

const reasons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['justification', 'inclusionReason', 'exclusionReason'] as const),
]);

/** "Stand: umgesetzt" is the status beside a decision by its own name; a date or a sentence is none. */
function withStanding(
  fields: readonly Field[],
  { vocabulary, isStatement }: LabelReading,
): readonly Field[] {
  const isDecided = isStatement || fields.some(({ meaning }) => meaning === 'applicable');
  const hasStatus = fields.some(({ meaning }) => meaning === 'status');
  return !isDecided || hasStatus
    ? fields
    : fields.map((field) =>
        field.meaning === 'standing' && isStatus(field.value.text, vocabulary)
          ? { ...field, meaning: 'status' }
          : field,
      );
}

/** A word, which may be one of the writer's own or mistyped, or what is known as one: "planned for Q2 2027". */
function isStatus(text: string, vocabulary: Vocabulary): boolean {
  const isWord = text.length <= longestWord && isFewWords(text);
  return isWord || (/^\W{0,4}\p{L}{3}/u.test(text) && statusOf(text, vocabulary) !== 'unknown');
}

function isFewWords(text: string): boolean {
  return !/\p{N}/u.test(text) && text.trim().split(/\s+/u).length <= 3;
}

/** "Implementation: In place" is the status where no field bears its name. */
function withStatus(fields: readonly Field[], vocabulary: Vocabulary): readonly Field[] {
  return fields.some(({ meaning }) => meaning === 'status')
    ? fields
    : fields.map((field) =>
        field.meaning === 'implementation' && isStatusAlone(field.value.text, vocabulary)
          ? { ...field, meaning: 'status' }
          : field,
      );
}
