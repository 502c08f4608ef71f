/** A half-open range of UTF-16 offsets: `start` is in it, `end` is not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Says whether a cursor at `offset` touches `range`; a cursor right behind the last character does. */
export function contains(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Says whether the two ranges share at least one character. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Gives `range` moved by `distance` characters. */
export function shifted(range: TextRange, distance: number): TextRange {
  return { start: range.start + distance, end: range.end + distance };
}
