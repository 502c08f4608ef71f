import type { CellRange } from '../syntax/blocks.js';
import { cellSource } from '../syntax/blockText.js';
import { plainText } from '../syntax/plainText.js';
import type { Cell } from './table.js';

/**
 * The cell at `range` of `text`. What a reader sees of it is found when it is first asked for: most
 * cells of most tables are never looked at. `opened` is a mark of markup that begins before the range.
 */
export function cellAt(text: string, range: CellRange, opened = ''): Cell {
  let seen: string | undefined;
  return {
    range,
    get text() {
      seen ??= seenIn(opened + cellSource(text, range));
      return seen;
    },
  };
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
