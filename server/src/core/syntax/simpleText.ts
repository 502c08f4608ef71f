import type { TextRange } from '../base/textRange.js';
import type { InlineLink } from './inline.js';
import { readSimple } from './simpleInline.js';
import { breaksLine } from './textOfNode.js';

/** Stands for a part that has been read, as a letter that no text has. */
const placeholder = '\uE000';

/** Emphasis that nothing around it can change: it starts after a space and ends before one or a stop. */
const plainEmphasis = /(^|\s)(\*\*|\*)([^\s*](?:[^*]*[^\s*])?)\2(?=$|[\s,.;:])/g;

/** What can still mean something once links, code, tags and plain emphasis are gone. */
const otherMarks = /[*~\\&]|(?<![a-z\d])_|_(?![a-z\d])/i;

/** The text of Markdown as a reader sees it, if each mark in it has one meaning only. */
export function simpleText(markdown: string): string | undefined {
  const parts = markdown.includes(placeholder) ? undefined : readSimple(markdown);
  if (!parts?.links.every(isPlain)) {
    return undefined;
  }
  const found = [
    ...parts.code.map((range) => ({
      range,
      text: codeText(markdown.slice(range.start, range.end)),
    })),
    ...parts.html.map((range) => ({
      range,
      text: tagText(markdown.slice(range.start, range.end)),
    })),
    ...parts.links.map((link) => ({ range: link.range, text: linkText(markdown, link) })),
  ].sort((a, b) => a.range.start - b.range.start);
  const texts: string[] = [];
  const outside = withoutParts(markdown, found, texts).replaceAll(plainEmphasis, '$1$3');
  return otherMarks.test(outside)
    ? undefined
    : outside.replaceAll(placeholder, () => texts.shift() ?? '');
}

function isPlain({ kind }: InlineLink): boolean {
  return kind !== 'reference' && kind !== 'autolink';
}

function withoutParts(
  markdown: string,
  parts: readonly { readonly range: TextRange; readonly text: string }[],
  texts: string[],
): string {
  let result = '';
  let end = 0;
  for (const { range, text } of parts) {
    // An image within a link is part of the link's label.
    if (range.start >= end) {
      result += markdown.slice(end, range.start) + placeholder;
      texts.push(text);
      end = range.end;
    }
  }
  return result + markdown.slice(end);
}

function linkText(markdown: string, { kind, label, labelRange }: InlineLink): string {
  const source = markdown.slice(labelRange.start, labelRange.end);
  // Spaces at the ends of a label stand between words, too.
  const spaced = `${/^\s/.test(source) ? ' ' : ''}${label}${/\s$/.test(source) ? ' ' : ''}`;
  return kind === 'footnote' ? '' : spaced;
}

function codeText(source: string): string {
  const inner = source.replaceAll(/^`+|`+$/g, '');
  return /^ .*[^ ].* $/s.test(inner) ? inner.slice(1, -1) : inner;
}

function tagText(source: string): string {
  return breaksLine.test(source) ? ' ' : '';
}
