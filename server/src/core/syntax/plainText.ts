import { remember } from './boundedMemo.js';
import { inlineOf } from './inline.js';
import { isLittleWork } from './inlineWork.js';
import { inlineNodes } from './remark.js';
import { textOfNode } from './textOfNode.js';
import { simpleText } from './simpleText.js';
import { tidied } from './tidied.js';

const mayHoldMarkup = /[`*_~[\]\\&<]/;

/** The Markdown of a block or cell as a reader sees it, in one line: without marks, targets and tags. */
export function plainText(markdown: string): string {
  return tidied(mayHoldMarkup.test(markdown) ? remembered(markdown) : markdown);
}

const remembered = remember((source: string): string => {
  const whole = source.includes('-<br') ? source.replaceAll(hyphenated, '') : source;
  const markdown = whole.includes(']{') ? whole.replaceAll(span, '$<text>') : whole;
  const simple = simpleText(markdown);
  if (simple !== undefined) {
    return simple;
  }
  const text = withoutReferences(markdown);
  return isLittleWork(text) ? textOfNode(inlineNodes(text)) : withoutMarks(text);
});

/** Where Word has broken a word in a narrow column, and pandoc keeps that: `Erforder-<br />lich`. */
const hyphenated =
  /(?<=\p{L}\p{Ll})-<br ?\/?>\s?(?=\p{Ll}{2})(?!(?<=(?<!\p{L})[Ii]n-<br ?\/?>\s?)(?:scope|house))/gu;

/** A span with attributes, as pandoc writes what Word has marked: `[Yes]{.mark}`. */
const span = /(?<!\])\[(?<text>[^[\]]*)\]\{[.#\w][^{}\n]*\}/gu;

/** Puts the label in the place of `[label][name]`, and nothing in that of a footnote's mark. */
function withoutReferences(markdown: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { kind, range, labelRange, destinationRange } of inlineOf(markdown).links) {
    if (kind === 'footnote' || (kind === 'reference' && destinationRange)) {
      const label = kind === 'footnote' ? '' : markdown.slice(labelRange.start, labelRange.end);
      parts.push(markdown.slice(end, range.start), label);
      end = range.end;
    }
  }
  parts.push(markdown.slice(end));
  return parts.join('');
}

/** A text too complex to be read exactly, roughly. */
function withoutMarks(markdown: string): string {
  return markdown.replaceAll(/[*`]|\]\([^\s()]*\)/g, '').replaceAll(/!?\[/g, '');
}
