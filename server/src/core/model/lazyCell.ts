import type { TextRange } from '../base/textRange.js';
import { plainText } from '../syntax/plainText.js';
import type { Cell } from './table.js';

/**
 * The cell at `range` of `text`. What a reader sees of it is found when it is first asked for: most
 * cells of most tables are never looked at. `opened` is a mark of markup that begins before the range.
 */
export function cellAt(text: string, range: TextRange, opened = ''): Cell {
  let seen: string | undefined;
  return {
    range,
    get text() {
      seen ??= plainText(opened + text.slice(range.start, range.end));
      return seen;
    },
  };
}

/** Whether nothing at all is written in `cell`, as far as that can be told without reading it. */
export function isBlank({ range }: Cell): boolean {
  return range.start === range.end;
}
