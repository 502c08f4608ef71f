import type { IsmsDocument } from './ismsDocument.js';

/** So many characters of a text, in which a document says what it is. */
export const longestOpening = 500;

/** Where a document says what it is. */
export interface DocumentOpening {
  /** The first lines of its text, of which the last one may be cut off. */
  readonly lines: readonly string[];
  /** The line of its title, with the sign before it. */
  readonly title: string | undefined;
  readonly nameOfFile: string;
}

/** Reads how `document` opens; the lines of its front matter are among them. */
export function openingOf({ text, uri }: Pick<IsmsDocument, 'text' | 'uri'>): DocumentOpening {
  const lines = text.slice(0, longestOpening).split('\n');
  return {
    lines,
    title: lines.find((line) => line.startsWith('# ')),
    nameOfFile: uri.slice(uri.lastIndexOf('/') + 1).replaceAll('%20', ' '),
  };
}
