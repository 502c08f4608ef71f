import { memoize } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import type { Chunk, PlacedChunk } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { appendixRows } from './appendixTables.js';
import { type AsideHeading, asideHeading, asideLine } from './asideHeadings.js';
import type { DocumentFacts } from './documentFacts.js';
import { counterparts } from './exampleHeadings.js';
import { givesReasonOnly, givesStatusOnly, isListedExclusion } from './isReasoned.js';
import type { DocumentProfile } from './ismsDocument.js';
import type { StatementRow } from './statementRow.js';

/**
 * The parts of a document without the rows of its statement that only show or ask again, below headings
 * such as "How to fill in this table" or "Checklist for the auditor", what other rows decide, and without
 * those that give but the status of what others decide or say where it applies. What nothing else decides is decided there. Parts
 * are kept by identity as long as the same rows are left out.
 */
export function withoutRepeatedRows(
  parts: readonly DocumentFacts[],
  chunks: readonly PlacedChunk[],
  { kind }: DocumentProfile,
): readonly DocumentFacts[] {
  if (kind !== 'statement-of-applicability' && !parts.some(holdsStatement)) {
    return parts;
  }
  const followed = new Set([...statusRows(parts), ...appendixRows(parts)]);
  const rows = parts.map(({ statementRows }) => statementRows.filter((row) => !followed.has(row)));
  const repeated = new Set([...followed, ...rowsAside(parts, rows, asidesIn(chunks))]);
  return repeated.size === 0
    ? parts
    : parts.map((part) => {
        const own = part.statementRows.filter((row) => repeated.has(row));
        return own.length === 0 ? part : withoutRows(part, own);
      });
}

/**
 * The rows that say nothing but the status of controls that others decide: a roadmap below the statement,
 * sections with the evidence. Where they are most of the statement, they are the statement, and where its
 * other rows leave the status out, they go on with these.
 */
function statusRows(parts: readonly DocumentFacts[]): ReadonlySet<StatementRow> {
  const rows = parts.flatMap(({ statementRows }) => statementRows);
  const alone = rows.filter(givesStatusOnly);
  const others = alone.length === 0 ? [] : rows.filter((row) => !givesStatusOnly(row));
  if (others.length === 0 || idsOf(alone).size > idsOf(others).size) {
    return new Set();
  }
  const decided = decisionsOf(others.filter(saysStatus));
  return new Set(alone.filter(({ reference }) => reference.ids.every((id) => decided.has(id))));
}

function saysStatus({ applicability, status }: StatementRow): boolean {
  return status !== 'missing' || applicability === 'excluded';
}

/** Of the `rows` of each part, those that stand beside the statement and decide nothing of their own. */
function rowsAside(
  parts: readonly DocumentFacts[],
  rows: readonly (readonly StatementRow[])[],
  asides: readonly Aside[],
): readonly StatementRow[] {
  if (!asides.some(({ size }) => size > 0)) {
    return [];
  }
  const within = parts.flatMap((part, index) => {
    const aside = asides[index] ?? none;
    return (aside.size === 0 ? [] : (rows[index] ?? [])).flatMap((row) => {
      const found = asideOf(row, part, aside);
      return found ? [{ row, mayDecide: found.mayDecide }] : [];
    });
  });
  const left = new Set(within.map(({ row }) => row));
  const outside = left.size === 0 ? [] : rows.flat().filter((row) => !left.has(row));
  // Where most of the statement stands below such a heading, that is how its owner calls it.
  if (idsOf([...left]).size > idsOf(outside).size) {
    return [];
  }
  const decided = decisionsOf(outside);
  return within
    .filter(
      ({ row, mayDecide }) =>
        isRepeated(row, decided) && !(mayDecide && decidesOtherwise(row, decided)),
    )
    .map(({ row }) => row);
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
