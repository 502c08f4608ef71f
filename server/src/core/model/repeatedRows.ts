import { memoize } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import type { Chunk, PlacedChunk } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { type AsideHeading, asideHeading, asideLine } from './asideHeadings.js';
import type { DocumentFacts } from './documentFacts.js';
import { counterparts } from './exampleHeadings.js';
import { givesReasonOnly, isListedExclusion } from './isReasoned.js';
import type { DocumentProfile } from './ismsDocument.js';
import type { StatementRow } from './statementRow.js';

/**
 * The parts of a document without the rows of its statement that only show or ask again, below headings
 * such as "How to fill in this table" or "Checklist for the auditor", what other rows decide. What
 * nothing else decides is decided there. Parts are kept by identity as long as the same rows are left out.
 */
export function withoutRepeatedRows(
  parts: readonly DocumentFacts[],
  chunks: readonly PlacedChunk[],
  { kind }: DocumentProfile,
): readonly DocumentFacts[] {
  const mayDecide = kind === 'statement-of-applicability' || parts.some(holdsStatement);
  const asides = mayDecide ? asidesIn(chunks) : [];
  if (!asides.some(({ size }) => size > 0)) {
    return parts;
  }
  const placed = parts.map((part, index) => ({ part, aside: asides[index] ?? none }));
  const within = placed.map(({ part, aside }) =>
    aside.size === 0 ? [] : part.statementRows.filter((row) => asideOf(row, part, aside)),
  );
  if (within.every((rows) => rows.length === 0)) {
    return parts;
  }
  const left = new Set(within.flat());
  const outside = parts.flatMap(({ statementRows }) =>
    statementRows.filter((row) => !left.has(row)),
  );
  // Where most of the statement stands below such a heading, that is how its owner calls it.
  if (idsOf([...left]).size > idsOf(outside).size) {
    return parts;
  }
  const decided = decisionsOf(outside);
  return parts.map((part, index) => {
    const aside = asides[index] ?? none;
    const repeated = (within[index] ?? []).filter(
      (row) =>
        isRepeated(row, decided) &&
        !(asideOf(row, part, aside)?.mayDecide === true && decidesOtherwise(row, decided)),
    );
    return repeated.length === 0 ? part : withoutRows(part, repeated);
  });
}

/**
 * The blocks of a chunk, by their starts, that stand below a heading or line that makes them an aside,
 * and whether they may decide otherwise than the statement.
 */
type Aside = ReadonlyMap<number, { readonly mayDecide: boolean }>;

const none: Aside = new Map();

function holdsStatement({ tables }: DocumentFacts): boolean {
  return tables.some(({ kind }) => kind === 'statement');
}

/** Of each chunk, the starts of its blocks that are beside the statement. */
function asidesIn(chunks: readonly PlacedChunk[]): readonly Aside[] {
  const marks = chunks.map(({ chunk }) => marksIn(chunk));
  const said = new Set(marks.flatMap((one) => one.flatMap(({ said: word }) => word ?? [])));
  if (said.size === 0) {
    return [];
  }
  const isShown = (word: AsideHeading | undefined): boolean =>
    word === 'aside' ||
    (word !== undefined && word !== 'explained' && said.has(counterparts[word]));
  let open: readonly OpenHeading[] = [];
  return marks.map((one) => {
    const aside = new Map<number, { readonly mayDecide: boolean }>();
    for (const { start, level, said: word } of one) {
      const own = { level: level ?? 0, isShown: isShown(word), isExplained: word === 'explained' };
      if (level !== undefined) {
        open = [...open.filter((heading) => heading.level < level), own];
      }
      const all = [own, ...open];
      if (all.some((heading) => heading.isShown || heading.isExplained)) {
        aside.set(start, { mayDecide: !all.some((heading) => heading.isShown) });
      }
    }
    return aside;
  });
}

interface OpenHeading {
  readonly level: number;
  readonly isShown: boolean;
  readonly isExplained: boolean;
}

/** A block and what is said by it, if it is a heading, or right above it, if it is a table. */
interface Mark {
  readonly start: number;
  readonly level?: number;
  readonly said?: AsideHeading | undefined;
}

const marksIn = memoize(({ text, blocks }: Chunk): readonly Mark[] =>
  blocks.map((block) => {
    const { start } = block.range;
    if (block.kind === 'heading') {
      const lines = block.content.map((line) => text.slice(line.start, line.end));
      return { start, level: block.level, said: asideHeading(plainText(lines.join('\n'))) };
    }
    const above = block.kind === 'table' ? (block.header.above ?? []) : [];
    const said = above.map((line) => asideLine(plainText(line))).find((line) => line !== undefined);
    return { start, said };
  }),
);

/** What is known of the aside that a row stands in, in a table or as a section or list item; absent elsewhere. */
function asideOf(
  { range }: StatementRow,
  { tables }: DocumentFacts,
  aside: Aside,
): { readonly mayDecide: boolean } | undefined {
  const table = tables.find((one) => one.range.start <= range.start && range.end <= one.range.end);
  return aside.get(table?.range.start ?? range.start);
}

function idsOf(rows: readonly StatementRow[]): ReadonlySet<ControlId> {
  return new Set(
    rows.filter((row) => !givesReasonOnly(row)).flatMap(({ reference }) => reference.ids),
  );
}

/** What rows decide about controls, or say that it is still to be decided. */
function decisionsOf(rows: readonly StatementRow[]): ReadonlyMap<ControlId, StatementRow> {
  const deciding = rows.filter(
    ({ applicability }) => applicability !== 'missing' && applicability !== 'unknown',
  );
  return new Map(deciding.flatMap((row) => row.reference.ids.map((id) => [id, row])));
}

/** A list of exclusions that agrees goes on with the statement: it gives the reasons. */
function isRepeated(row: StatementRow, decided: ReadonlyMap<ControlId, StatementRow>): boolean {
  const rows = row.reference.ids.map((id) => decided.get(id));
  const goesOn =
    givesReasonOnly(row) ||
    (isListedExclusion(row) && rows.every((one) => one?.applicability === 'excluded'));
  return rows.length > 0 && !goesOn && rows.every((one) => one !== undefined);
}

/** Whether the statement says yes where the row says no, or the other way round. */
function decidesOtherwise(
  { reference, applicability }: StatementRow,
  decided: ReadonlyMap<ControlId, StatementRow>,
): boolean {
  const other = applicability === 'excluded' ? 'applicable' : 'excluded';
  const isDecided = applicability === 'applicable' || applicability === 'excluded';
  return isDecided && reference.ids.some((id) => decided.get(id)?.applicability === other);
}

/** The part without `rows`; for the same rows the same one as the last time. */
function withoutRows(part: DocumentFacts, rows: readonly StatementRow[]): DocumentFacts {
  const left = new Set(rows);
  const key = part.statementRows.flatMap((row, index) => (left.has(row) ? [index] : [])).join();
  const known = reductions.get(part);
  if (known?.key === key) {
    return known.without;
  }
  const without = reduced(part, left);
  reductions.set(part, { key, without });
  return without;
}

const reductions = new WeakMap<
  DocumentFacts,
  { readonly key: string; readonly without: DocumentFacts }
>();

function reduced(part: DocumentFacts, left: ReadonlySet<StatementRow>): DocumentFacts {
  return {
    text: part.text,
    ...(part.above && { above: part.above }),
    statementRows: part.statementRows.filter((row) => !left.has(row)),
    repeatedRows: part.statementRows.filter((row) => left.has(row)),
    get frontMatter() {
      return part.frontMatter;
    },
    get headings() {
      return part.headings;
    },
    get tables() {
      return part.tables;
    },
    get references() {
      return part.references;
    },
    get links() {
      return part.links;
    },
    get riskRows() {
      return part.riskRows;
    },
  };
}
