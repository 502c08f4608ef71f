import type { TextRange } from '../base/textRange.js';

/** A tag in HTML, from its `<` to behind its `>`; the name in small letters. */
export interface HtmlTag extends TextRange {
  readonly name: string;
  readonly isClosing: boolean;
}

const opener = /<(?:!--|(\/?)([A-Za-z][A-Za-z0-9]*))/g;

/** How many `>` within quotes a tag is searched for behind, so that a quote left open costs little. */
const mostQuoted = 8;

/**
 * The tags between `start` and `end` of `text`, one after the other; comments are left out. Only what
 * tables need is read, since a whole HTML parser would make each start of the server slower by ten
 * milliseconds. Linear: what has been searched for an end is not searched again.
 */
export function* tagsIn(text: string, { start, end }: TextRange): Generator<HtmlTag> {
  let at = start;
  while (at < end) {
    opener.lastIndex = at;
    const found = opener.exec(text);
    if (!found || found.index >= end) {
      return;
    }
    const [, slash = '', name] = found;
    const after = name === undefined ? commentEnd(text, found.index) : tagEnd(text, found.index);
    if (after === undefined) {
      return;
    }
    if (name !== undefined) {
      const range = { start: found.index, end: after };
      yield { ...range, name: name.toLowerCase(), isClosing: slash !== '' };
    }
    at = after;
  }
}

/** The value of an attribute that is a number, such as `colspan="2"`; 1 where there is none. */
export function spanOf(text: string, tag: HtmlTag, attribute: 'colspan' | 'rowspan'): number {
  if (tag.end - tag.start < shortestWithSpan) {
    return 1;
  }
  const source = text.slice(tag.start, Math.min(tag.end, tag.start + longestTag));
  return Math.max(1, Number(spans[attribute].exec(source)?.[1] ?? 1));
}

const spans = {
  colspan: /\scolspan\s*=\s*["']?(\d{1,3})/i,
  rowspan: /\srowspan\s*=\s*["']?(\d{1,3})/i,
} as const;

const shortestWithSpan = '<td colspan=2>'.length;
const longestTag = 1_000;

function commentEnd(text: string, start: number): number | undefined {
  // A comment may close with the dashes that open it: `<!-->`.
  const close = text.indexOf('-->', start + 2);
  return close < 0 ? undefined : close + 3;
}

/** Behind the first `>` that does not stand within quotes; where a quote is left open, the first of all. */
function tagEnd(text: string, start: number): number | undefined {
  const first = text.indexOf('>', start);
  let from = start;
  let quote = '';
  for (let close = first, count = 0; close >= 0 && count < mostQuoted; count += 1) {
    quote = quoteAfter(text.slice(from, close), quote);
    if (quote === '') {
      return close + 1;
    }
    from = close;
    close = text.indexOf('>', close + 1);
  }
  return first < 0 ? undefined : first + 1;
}

/** The quote that is open behind `part`, if `open` is before it. */
function quoteAfter(part: string, open: string): string {
  let quote = open;
  for (const [sign] of part.matchAll(/["']/g)) {
    if (quote === '') {
      quote = sign;
    } else if (sign === quote) {
      quote = '';
    }
  }
  return quote;
}
