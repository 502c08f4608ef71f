import type { TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { lineEndAt, positionAt } from '../syntax/sourceText.js';

const longestId = 60;

/** A word of a document: its place, and its text with U+2011 hyphens read as `-`. */
export interface Word {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * The run of letters, digits, hyphens, slashes, dots and underscores around `offset`, without dots and
 * hyphens at its end; at most 60 characters on either side. `undefined` where there is none.
 */
export function wordAt(document: IsmsDocument, offset: number): Word | undefined {
  const line = positionAt(document, offset).line;
  const lineStart = Math.max(document.lineStarts[line] ?? 0, offset - longestId);
  const lineEnd = Math.min(lineEndAt(document, line), offset + longestId);
  const before = lengthOf(/[\p{L}\p{N}_.\-/\u2011]*$/u, document.text.slice(lineStart, offset));
  const behind = document.text.slice(offset, lineEnd);
  const after = lengthOf(/^[\p{L}\p{N}_.\-/\u2011]*/u, behind);
  const end = offset + after - lengthOf(/[.\-/]+$/, behind.slice(0, after));
  const start = offset - before;
  const text = document.text.slice(start, end).replaceAll('\u2011', '-');
  return text === '' ? undefined : { range: { start, end }, text };
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
