import { memoize, memoizePair } from '../base/memo.js';
import type { TableHeader } from '../syntax/blocks.js';
import { remember } from '../syntax/boundedMemo.js';
import { plainText } from '../syntax/plainText.js';
import type { Column, ColumnRole, TableKind } from './table.js';
import { resolvedRoles, withDecided } from './columnRoles.js';
import { kindOfMeanings } from './tableKinds.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { meaningOf } from './words/headers.js';
import { tickedFor } from './words/values.js';
import { areBothThere, partyHeaders } from './words/partyHeaders.js';

/** What a table is, as far as its header tells. */
export interface TableLayout {
  readonly columns: readonly Column[];
  readonly kind: TableKind;
}

/** A column of which the cells tell what it holds. */
export interface FoundColumn {
  readonly index: number;
  readonly role: 'control' | 'riskId' | 'status';
}

/** The pieces of one table share its columns, and no other table does. */
const layoutOf = memoizePair((header: TableHeader, vocabulary: Vocabulary): TableLayout => {
  const { columns, kind } = knownLayouts(vocabulary)(header.cells.join('\n'));
  return { columns: [...columns], kind };
});

/** Documents made from one form have the same headers, so what a header says is found only once. */
const knownLayouts = memoize((vocabulary: Vocabulary) =>
  remember((cells: string): TableLayout => {
    const texts = cells.split('\n').map(plainText);
    return layoutFrom(texts, meaningsOf(texts, vocabulary), vocabulary);
  }),
);

/** The layouts in which the cells of one column say what it holds, and not its header. */
const layoutsByCells = memoizePair((header: TableHeader, vocabulary: Vocabulary) => {
  const texts = header.cells.map(plainText);
  const meanings = meaningsOf(texts, vocabulary);
  const layouts = new Map<string, TableLayout>();
  return ({ index, role }: FoundColumn): TableLayout => {
    const key = `${String(index)} ${role}`;
    const layout = layouts.get(key) ?? layoutFrom(texts, meanings.with(index, role), vocabulary);
    layouts.set(key, layout);
    return layout;
  };
});

type Meanings = readonly (HeaderMeaning | undefined)[];

function meaningsOf(texts: readonly string[], vocabulary: Vocabulary): Meanings {
  const meanings = withDecision(
    withDecided(
      withNumber(
        texts.map((text) => meaningOf(text, vocabulary)),
        texts,
      ),
    ),
    texts,
  );
  const yes = texts.findIndex((text, index) => isPair(text, texts[index + 1], vocabulary));
  return yes > 0 ? meanings.with(yes, 'applicable').with(yes + 1, 'inapplicable') : meanings;
}

/** Before "Control" and a decision, a first column without a header holds the numbers. */
function withNumber(meanings: Meanings, [first]: readonly string[]): Meanings {
  const isNumbered =
    first?.trim() === '' && meanings[1] === 'controlName' && meanings.includes('applicable');
  return isNumbered ? meanings.with(0, 'number') : meanings;
}

/**
 * "Y/N" heads the decision where a column for its reason stands beside it; without one it may as well
 * be the answer to a question of a checklist.
 */
function withDecision(meanings: Meanings, texts: readonly string[]): Meanings {
  const index = texts.findIndex((text) => yesOrNo.test(text));
  const isReasoned = meanings.some((meaning) => meaning !== undefined && reasons.has(meaning));
  const isOpen = index >= 0 && meanings[index] === undefined && !meanings.includes('applicable');
  return isOpen && isReasoned ? meanings.with(index, 'applicable') : meanings;
}

const yesOrNo =
  /^\s*(?:y\s?\/\s?n|yes\s?\/\s?no|j\s?\/\s?n|ja\s?\/\s?nein|oui\s?\/\s?non|o\s?\/\s?n|s[ií]\s?\/\s?no|s\s?\/\s?n|sim\s?\/\s?não|sì\s?\/\s?no|ja\s?\/\s?nee|○\s?\/\s?[×✕x])\s*\??\s*$/iu;

const reasons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['justification', 'inclusionReason', 'exclusionReason'] as const),
]);

/** "Yes" and "No", "Applicable" and "Not applicable" side by side: two columns to tick. */
function isPair(first: string, second: string | undefined, vocabulary: Vocabulary): boolean {
  if (second === undefined || tickedFor(first, vocabulary) !== 'applicable') {
    return false;
  }
  const isShort = first.length === 1 || second.length === 1;
  return (
    tickedFor(second, vocabulary) === 'excluded' &&
    (!isShort || shortPairs.has(`${first}${second}`.toUpperCase()))
  );
}

const shortPairs: ReadonlySet<string> = new Set(['YN', 'JN', 'ON', 'SN']);

function layoutFrom(
  texts: readonly string[],
  meanings: Meanings,
  vocabulary: Vocabulary,
): TableLayout {
  const roles = resolvedRoles(meanings);
  const columns = texts.map((text, index) => column(text, roles[index]));
  const kind = kindOfMeanings(meanings, roles);
  const isMatrix =
    (kind === 'other' || kind === 'supplierRegister') && dividesDuties(columns, vocabulary);
  return { columns, kind: isMatrix ? 'responsibilityMatrix' : kind };
}

/** A column for the provider and one for the customer, behind one that says what they do. */
function dividesDuties(columns: readonly Column[], vocabulary: Vocabulary): boolean {
  if (columns.length < 3) {
    return false;
  }
  const headers = partyHeaders(columns, vocabulary);
  const [first] = columns;
  const head = first?.role;
  const isHeaded =
    head === 'activity' || head === 'control' || head === 'title' || columns.length <= 4;
  return isHeaded && headers[0] === undefined && areBothThere(headers);
}

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
  const { columns, kind } = layoutOf(header, vocabulary);
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
  return meaningsOf(header.cells.map(plainText), vocabulary).flatMap((meaning, index) =>
    mayHeadControls.has(meaning) ? [index] : [],
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
  const { columns, kind } = layoutOf(header, vocabulary);
  const index = columns.findIndex(({ role }) => role === 'control');
  const decides = columns.some(({ role }) => role === 'applicable' || role === 'exclusionReason');
  if (kind !== 'statement' || index < 0 || !decides) {
    return undefined;
  }
  const meaning = meaningOf(columns[index]?.header ?? '', vocabulary);
  return meaning === 'controlName' || meaning === 'measure' ? index : undefined;
}

/**
 * The column "Section" right before that for the control or its title, in a table that decides on
 * applicability: "Clause | Section | Control objective/Control".
 */
export function sectionColumn(header: TableHeader, vocabulary: Vocabulary): number | undefined {
  const { columns } = layoutOf(header, vocabulary);
  const meanings = meaningsOf(header.cells.map(plainText), vocabulary);
  const decides = columns.some(({ role }) => role === 'applicable' || role === 'exclusionReason');
  const named = meanings.findIndex(
    (meaning, index) =>
      meaning !== undefined && naming.has(meaning) && meanings[index - 1] === 'clause',
  );
  return decides && named > 0 && !meanings.includes('control') ? named - 1 : undefined;
}

const naming: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['controlName', 'measure', 'title'] as const),
]);

/**
 * The column "Implementation" of a statement that has none for the status: it may hold words such as
 * "Done" and "Partly".
 */
export function possibleStatusColumn(
  header: TableHeader,
  vocabulary: Vocabulary,
): number | undefined {
  const { columns, kind } = layoutOf(header, vocabulary);
  const isOpen = kind === 'statement' && !columns.some(({ role }) => role === 'status');
  const index = isOpen ? columns.findIndex(({ role }) => role === 'implementation') : -1;
  return index < 0 ? undefined : index;
}

/** Whether the table assesses risks and has no column for their ids: the first may hold them. */
export function mayLackRiskIds(header: TableHeader, vocabulary: Vocabulary): boolean {
  const { columns, kind } = layoutOf(header, vocabulary);
  const roles = new Set(columns.map(({ role }) => role));
  const isFirstOpen = columns[0]?.role === undefined || columns[0].role === 'risk';
  return kind === 'other' && isFirstOpen && roles.has('likelihood') && roles.has('impact');
}

/** What the table is if the column holds what its cells say. Kept by identity. */
export function layoutByCells(
  header: TableHeader,
  vocabulary: Vocabulary,
  found: FoundColumn,
): TableLayout {
  return layoutsByCells(header, vocabulary)(found);
}

/**
 * The columns of a table with their roles, found by the words of the headers alone. One column has
 * a role, the first one that fits; only `evidence` can be had by several. A header that is not
 * understood has no role. Kept by identity for the same header and vocabulary.
 */
export function columnsOf(header: TableHeader, vocabulary: Vocabulary): readonly Column[] {
  return layoutOf(header, vocabulary).columns;
}

/** What kind of table the header makes it; `other` where it is not understood. */
export function tableKindOf(header: TableHeader, vocabulary: Vocabulary): TableKind {
  return layoutOf(header, vocabulary).kind;
}

function column(header: string, role: ColumnRole | undefined): Column {
  return role ? { header, role } : { header };
}
