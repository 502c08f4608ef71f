import type { TextRange } from '../base/textRange.js';
import { remember } from './boundedMemo.js';
import { isLittleWork } from './inlineWork.js';
import { readExactly } from './readExactly.js';
import { readLeniently, readSimple } from './simpleInline.js';

/** What stands in the text of a block beside its words. Ranges are offsets in the text that was given. */
export interface InlineParts {
  /** Code spans with their backticks. */
  readonly code: readonly TextRange[];
  /** Links and images in the order of the text; an image within a link follows it. */
  readonly links: readonly InlineLink[];
  /** HTML tags and comments. */
  readonly html: readonly TextRange[];
  /** The text is too complex to be read exactly: what is given is sure, but may not be all. */
  readonly limited?: true;
}

export interface InlineLink {
  /** `reference` is `[label][name]`, `[name][]` or `[name]`; whether the name is defined is not known here. */
  readonly kind: 'link' | 'image' | 'autolink' | 'reference' | 'footnote';
  readonly range: TextRange;
  /** The source of what a reader sees: the text of a link, the alternative text of an image. */
  readonly labelRange: TextRange;
  /** The destination as written, without angle brackets; of a reference the name behind the label, if there is one. */
  readonly destinationRange?: TextRange;
  /** The destination with escapes and entities resolved; of a reference or footnote its name as written. */
  readonly destination: string;
  /** The label as a reader sees it. */
  readonly label: string;
}

const nothing: InlineParts = { code: [], links: [], html: [] };

const mayHoldParts = /[`[<]|[a-z\d]@|https?:|www\./i;

/** Reads the links, code and HTML in the text of one block or table cell. Any text has a result. */
export function inlineOf(text: string): InlineParts {
  return mayHoldParts.test(text) ? remembered(text) : nothing;
}

const remembered = remember((text: string): InlineParts => {
  const simple = readSimple(text);
  if (simple) {
    return simple;
  }
  return isLittleWork(text) ? readExactly(text) : { ...readLeniently(text), limited: true };
});
