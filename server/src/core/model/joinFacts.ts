import type { TextRange } from '../base/textRange.js';
import type { PlacedChunk } from '../syntax/blocks.js';
import type { DocumentFacts } from './documentFacts.js';
import { isMovable } from './movable.js';
import type { Table } from './table.js';

/** The facts of a whole document from those of its chunks: ranges moved, pieces of a table joined. */
export function joinedFacts(
  text: string,
  chunks: readonly PlacedChunk[],
  parts: readonly DocumentFacts[],
): DocumentFacts {
  function all<Item extends object>(
    itemsOf: (part: DocumentFacts) => readonly Item[],
  ): readonly Item[] {
    return parts.flatMap((part, index) => moved(itemsOf(part), chunks[index]?.start ?? 0));
  }
  return {
    text,
    get frontMatter() {
      return parts[0]?.frontMatter;
    },
    get headings() {
      return kept(this, 'headings', () => all((part) => part.headings));
    },
    get tables() {
      return kept(this, 'tables', () => joinedTables(all((part) => part.tables)));
    },
    get references() {
      return kept(this, 'references', () => all((part) => part.references));
    },
    get links() {
      return kept(this, 'links', () => all((part) => part.links));
    },
    get statementRows() {
      return kept(this, 'statementRows', () => all((part) => part.statementRows));
    },
    get riskRows() {
      return kept(this, 'riskRows', () => all((part) => part.riskRows));
    },
  };
}

/** Computes a fact once and puts it in the getter's place. */
function kept<Key extends keyof DocumentFacts>(
  facts: DocumentFacts,
  key: Key,
  compute: () => DocumentFacts[Key],
): DocumentFacts[Key] {
  const value = compute();
  Object.defineProperty(facts, key, { value, enumerable: true });
  return value;
}

function moved<Item extends object>(items: readonly Item[], distance: number): readonly Item[] {
  return distance === 0 ? items : items.map((item) => movedValue(item, distance) as Item);
}

/** A deep copy with every text range moved; facts are plain trees, and only ranges have `start` and `end`. */
function movedValue(value: unknown, distance: number): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => movedValue(item, distance));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (isMovable(value)) {
    return value.movedBy(distance);
  }
  if (isRange(value)) {
    return { start: value.start + distance, end: value.end + distance };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, property]) => [key, movedValue(property, distance)]),
  );
}

function isRange(value: object): value is TextRange {
  return 'start' in value && 'end' in value;
}

/** A table that several chunks share is one table: a piece without a header continues the one before. */
function joinedTables(pieces: readonly Table[]): readonly Table[] {
  const tables: Table[] = [];
  for (const piece of pieces) {
    const before = tables.at(-1);
    if (before && !piece.headerRange) {
      const range = { start: before.range.start, end: piece.range.end };
      tables[tables.length - 1] = { ...before, range, rows: [...before.rows, ...piece.rows] };
    } else {
      tables.push(piece);
    }
  }
  return tables;
}
