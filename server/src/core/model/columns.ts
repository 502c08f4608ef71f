import { memoize, memoizePair } from '../base/memo.js';
import type { TableHeader } from '../syntax/blocks.js';
import { remember } from '../syntax/boundedMemo.js';
import { plainText } from '../syntax/plainText.js';
import type { Column, ColumnRole, TableKind } from './table.js';
import { resolvedRoles } from './columnRoles.js';
import type { Meanings } from './headerMeanings.js';
import { meaningsOf } from './readHeaders.js';
import { withRegisterWords } from './registerColumns.js';
import { isTitleAlone, type JoinedHeader, joinedHeader } from './joinedHeader.js';
import { isFailureAnalysis } from './failureAnalysis.js';
import { kindOfMeanings } from './tableKinds.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { areBothThere, partyHeaders } from './words/partyHeaders.js';

/** What a table is, as far as its header tells. */
export interface TableLayout {
  readonly columns: readonly Column[];
  readonly kind: TableKind;
}

/** A column of which the cells, or what stands above the table, tell what it holds. */
export interface FoundColumn {
  readonly index: number;
  /** `none` where the cells show that they are not what the header says. */
  readonly role: HeaderMeaning;
}

/** The pieces of one table share its columns, and no other table does. */
const layoutOf = memoizePair((header: TableHeader, vocabulary: Vocabulary): TableLayout => {
  const { columns, kind } = readHeader(header, vocabulary).layout;
  return { columns: [...columns], kind };
});

/** What a header says by itself. */
interface ReadHeader {
  readonly texts: readonly string[];
  /** How many of the first rows belong to it. */
  readonly rows: number;
  readonly meanings: Meanings;
  readonly layout: TableLayout;
}

const readHeader = memoizePair((header: TableHeader, vocabulary: Vocabulary): ReadHeader =>
  knownHeaders(vocabulary)(
    [header.cells, ...(header.below ?? [])].map((cells) => cells.join('\n')).join('\r'),
  ),
);

/** Documents made from one form have the same headers, so what a header says is found only once. */
const knownHeaders = memoize((vocabulary: Vocabulary) =>
  remember((source: string): ReadHeader => {
    const [texts = [], ...below] = source
      .split('\r')
      .map((cells) => cells.split('\n').map(plainText));
    return withRowsBelow(readNames({ texts, ticked: new Map() }, 0, vocabulary), below, vocabulary);
  }),
);

function readNames(
  { texts, ticked }: JoinedHeader,
  rows: number,
  vocabulary: Vocabulary,
): ReadHeader {
  const meanings = [...ticked].reduce(
    (before, [index, meaning]) => before.with(index, meaning),
    meaningsOf(texts, vocabulary),
  );
  return { texts, rows, meanings, layout: layoutFrom(texts, meanings, vocabulary) };
}

/** With the rows that name columns, too, as far as more of the table is understood with them. */
function withRowsBelow(
  first: ReadHeader,
  below: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): ReadHeader {
  let read = first;
  for (const [index, row] of below.entries()) {
    const whole = wholeNames(read, { row, rows: index + 1 }, vocabulary);
    if (!whole && !(isTitleAlone(read.texts) && isTitleAlone(row))) {
      break;
    }
    read = whole ?? read;
  }
  return read;
}

function wholeNames(
  read: ReadHeader,
  { row, rows }: { readonly row: readonly string[]; readonly rows: number },
  vocabulary: Vocabulary,
): ReadHeader | undefined {
  const joined = joinedHeader(read.texts, row, vocabulary);
  const whole = joined && readNames(joined, rows, vocabulary);
  const isMore = whole && (joined.ticked.size > 0 || saysMore(whole, read, vocabulary));
  return isMore && isUnderstood(whole) ? whole : undefined;
}

function isUnderstood({ layout }: ReadHeader): boolean {
  const decides = rolesIn(layout).some(
    (role) => role === 'applicable' || role === 'exclusionReason',
  );
  return layout.kind !== 'other' || decides;
}

/** More columns have a role, or provider and customer have columns. */
function saysMore({ layout }: ReadHeader, before: ReadHeader, vocabulary: Vocabulary): boolean {
  const [divides, divided] = [layout, before.layout].map(({ columns }) =>
    areBothThere(partyHeaders(columns, vocabulary)),
  );
  return rolesIn(layout).length > rolesIn(before.layout).length || (divides && !divided) === true;
}

function rolesIn({ columns }: TableLayout): readonly ColumnRole[] {
  return columns.flatMap(({ role }) => role ?? []);
}

/** The names of the columns as a reader sees them, of those that stand in two rows both. */
export function headerTexts(header: TableHeader, vocabulary: Vocabulary): readonly string[] {
  return readHeader(header, vocabulary).texts;
}

/** How many of the first rows of a table belong to its header. */
export function headerRowsBelow(header: TableHeader, vocabulary: Vocabulary): number {
  return header.below ? readHeader(header, vocabulary).rows : 0;
}

/** What each header means by its words, before it is known what the table is. */
export function headerMeanings(header: TableHeader, vocabulary: Vocabulary): Meanings {
  return readHeader(header, vocabulary).meanings;
}

/** The layouts in which the cells of one column say what it holds, and not its header. */
const layoutsByCells = memoizePair((header: TableHeader, vocabulary: Vocabulary) => {
  const { texts, meanings } = readHeader(header, vocabulary);
  const layouts = new Map<string, TableLayout>();
  return (found: readonly FoundColumn[]): TableLayout => {
    const key = found.map(({ index, role }) => `${String(index)} ${role}`).join();
    const silent = found.flatMap(({ index, role }) => (role === 'none' ? [index] : []));
    const told = found.reduce(
      (before, { index, role }) => before.with(index, role),
      silent.length === 0 ? meanings : meaningsWithout(silent, texts, vocabulary),
    );
    const layout =
      layouts.get(key) ?? layoutFrom(texts, withIdsFound(told, found, texts), vocabulary);
    layouts.set(key, layout);
    return layout;
  };
});

/**
 * Where only the cells show that the rows are risks, "Inherent" behind likelihood and impact is the level
 * as well; where they show the level, its header tells what remains ("KZ nach Behandlung" behind "KZ").
 */
function withIdsFound(
  meanings: Meanings,
  found: readonly FoundColumn[],
  texts: readonly string[],
): Meanings {
  return found.some(({ role }) => role === 'riskId' || role === 'level')
    ? withRegisterWords(meanings, texts)
    : meanings;
}

/** What the headers mean together as though some columns were not there. */
function meaningsWithout(
  silent: readonly number[],
  texts: readonly string[],
  vocabulary: Vocabulary,
): Meanings {
  const others = [...texts.keys()].filter((index) => !silent.includes(index));
  const meanings = meaningsOf(
    others.map((index) => texts[index] ?? ''),
    vocabulary,
  );
  return texts.map((_, index) => meanings[others.indexOf(index)]);
}

function layoutFrom(
  texts: readonly string[],
  meanings: Meanings,
  vocabulary: Vocabulary,
): TableLayout {
  const roles = resolvedRoles(meanings);
  const columns = texts.map((text, index) => column(text, roles[index]));
  const found = kindOfMeanings(meanings, roles);
  const kind = found === 'riskRegister' && isFailureAnalysis(texts) ? 'other' : found;
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

/** What the table is if the columns hold what was found there. Kept by identity. */
export function layoutByCells(
  header: TableHeader,
  vocabulary: Vocabulary,
  ...found: readonly FoundColumn[]
): TableLayout {
  return found.length === 0
    ? layoutOf(header, vocabulary)
    : layoutsByCells(header, vocabulary)(found);
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
