import { shifted, type TextRange } from '../base/textRange.js';
import type { CellRange } from '../syntax/blocks.js';
import { cellSource } from '../syntax/blockText.js';
import { plainText } from '../syntax/plainText.js';
import { isMovable, type Movable } from './movable.js';
import type { Cell, TableRowFacts } from './table.js';

/**
 * The cell at `range` of `text`. What a reader sees of it is found when it is first asked for: most
 * cells of most tables are never looked at. `opened` is a mark of markup that begins before the range.
 */
export function cellAt(text: string, range: CellRange, opened = ''): Cell {
  return new LazyCell(range, text, opened);
}

/** The row with a cell at each of `cells`, which are made when they are first asked for. */
export function rowAt(text: string, range: TextRange, cells: readonly CellRange[]): TableRowFacts {
  return new LazyRow(range, () => cells.map((cell) => cellAt(text, cell)));
}

/** A class: there are very many cells, and an object with a getter of its own takes five times the memory. */
class LazyCell implements Cell, Movable {
  readonly range: CellRange;
  /** The text that `range` is one of, or the cell that this one is a copy of. */
  readonly #source: string | LazyCell;
  readonly #opened: string;
  #seen: string | undefined;

  constructor(range: CellRange, source: string | LazyCell, opened: string) {
    this.range = range;
    this.#source = source;
    this.#opened = opened;
  }

  get text(): string {
    const source = this.#source;
    this.#seen ??=
      typeof source === 'string'
        ? withPlainFigures(seenIn(this.#opened + cellSource(source, this.range)))
        : source.text;
    return this.#seen;
  }

  movedBy(distance: number): Cell {
    return new LazyCell(shifted(this.range, distance), this, '');
  }

  toJSON(): Cell {
    return { range: this.range, text: this.text };
  }
}

class LazyRow implements TableRowFacts, Movable {
  readonly range: TextRange;
  readonly #made: () => TableRowFacts['cells'];
  #cells: TableRowFacts['cells'] | undefined;

  constructor(range: TextRange, made: () => TableRowFacts['cells']) {
    this.range = range;
    this.#made = made;
  }

  get cells(): TableRowFacts['cells'] {
    this.#cells ??= this.#made();
    return this.#cells;
  }

  movedBy(distance: number): TableRowFacts {
    return new LazyRow(shifted(this.range, distance), () =>
      this.cells.map((cell) => moved(cell, distance)),
    );
  }

  toJSON(): TableRowFacts {
    return { range: this.range, cells: this.cells };
  }
}

function moved(cell: Cell, distance: number): Cell {
  return isMovable(cell)
    ? (cell.movedBy(distance) as Cell)
    : { ...cell, range: shifted(cell.range, distance) };
}

/** Japanese writers also have full-width figures: `１２` is read as `12`, which has the same length. */
function withPlainFigures(seen: string): string {
  return /[\uFF10-\uFF19]/.test(seen)
    ? seen.replaceAll(/[\uFF10-\uFF19]/g, (figure) => figure.normalize('NFKC'))
    : seen;
}

/** What a tag or badge shows stands in its attribute or address where it is nowhere else. */
function seenIn(source: string): string {
  const seen = plainText(source);
  if (seen === '' && source.length > shortestTag) {
    return shownBy(source);
  }
  return source.startsWith('![') ? fullBadge(seen, source) : seen;
}

/** `![Status](…/badge/Status-Implemented-green)`: the picture says more than its alternative text. */
function fullBadge(seen: string, source: string): string {
  const address = badge.exec(source)?.groups?.['text'];
  const shown = address === undefined ? '' : badgeText(address);
  return shown.toLowerCase().startsWith(`${seen.toLowerCase()}: `) ? shown : seen;
}

const shortestTag = 8;

const attribute =
  /<[A-Za-z][^<>]{0,300}?\s(?:text|label|alt|title|value)\s*=\s*["'{]+(?<text>[^"'{}<>]{1,80})/;
const badge = /img\.shields\.io\/(?:static\/v1\?label=|badge\/)(?<text>[^)\s?"']{1,120})/;

/** `<Badge text="Yes" />`, `<img alt="Implemented">`, `![](https://img.shields.io/badge/Status-Done-green)`. */
function shownBy(source: string): string {
  const written = attribute.exec(source)?.groups?.['text'];
  if (written !== undefined) {
    return written.trim();
  }
  const address = badge.exec(source)?.groups?.['text'];
  return address === undefined ? '' : badgeText(address);
}

/** `Applicable-Not%20applicable-red` as `Applicable: Not applicable`. */
function badgeText(address: string): string {
  const parts = address.replaceAll('--', '\u2010').split('-');
  const shown = parts.length > 1 ? parts.slice(0, -1) : parts;
  return shown.map((part) => part.replaceAll(/%20|_/g, ' ').trim()).join(': ');
}

/** Whether nothing at all is written in `cell`, as far as that can be told without reading it. */
export function isBlank({ range }: Cell): boolean {
  return range.start === range.end;
}
