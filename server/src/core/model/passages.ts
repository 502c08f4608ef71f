import { flatOf } from '../base/flatOf.js';
import { memoizePassing } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { blockText, linesOfRow } from '../syntax/blockText.js';
import { inlineOf } from '../syntax/inline.js';

/** How a line begins that has the number of a paragraph: "2.3 ", "**2.3** ", "(4) ", "5) ", "§ 6 "; no "2.5 million". */
export const numbered = String.raw`[^\S\n]{0,3}[*_]{0,2}(?:\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|\d{1,3}[.)]|\(\d{1,3}\)|§\s?\d{1,3}[.)]?)[*_]{0,2}[^\S\n]{1,3}[*_¿¡"„«“([]{0,3}\p{Lu}`;

/** A run of words as a reader sees it: a paragraph or list item, a heading, or a cell of a table. */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /**
   * As long as the source, so that the character at `index` stands at `start + index` in the chunk.
   * Code, tags and where links lead are spaces; line ends are kept.
   */
  readonly text: string;
  readonly start: number;
}

/** The passages of a chunk in the order of the text. Remembered by the chunk. */
export const passagesIn: (chunk: Chunk) => readonly Passage[] = memoizePassing((chunk: Chunk) =>
  flatOf(chunk.blocks, (block) => passagesOf(chunk, block)),
);

/**
 * `text` with spaces in the place of what is quoted, so that words which are only spoken about are
 * not taken for the writer's own. A quotation has at most 300 characters.
 */
export function withoutQuotations(text: string): string {
  return text.replaceAll(quotation, (quoted) => blank(quoted));
}

const quotation =
  /"[^"\n]{1,300}"|“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|「[^」]{1,300}」/gu;

/**
 * The sentences of `text` with the index at which each begins. Marks of bold that close one are part of
 * it. A line that begins with the number of a paragraph ("2.3 The owners …") begins one.
 */
export function sentencesOf(
  text: string,
): readonly { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  const ends = opensNumbered.test(text) ? endOfNumbered : sentenceEnd;
  for (const end of text.matchAll(ends)) {
    const stop = end.index + end[0].length;
    sentences.push({ text: text.slice(start, stop), start });
    start = stop;
  }
  return start < text.length ? [...sentences, { text: text.slice(start), start }] : sentences;
}

/** A bold question ends before its answer: "**And the cloud?** We are certified." */
const ends = String.raw`[.!?;:](?=[^\S\n]*\n${numbered})|[.!?;](?:[*_]{1,3}(?=\s))?(?=\s+(?:[*_¿¡]{1,4})?\p{Lu}|\s*$)|[。！？]`;
const sentenceEnd = new RegExp(ends, 'gu');

/** Where each paragraph in a text has its number in front, its line ends with or without a sign. */
const endOfNumbered = new RegExp(String.raw`${ends}|\n(?=${numbered})`, 'gu');
const opensNumbered = new RegExp(`^${numbered}`, 'u');

function passagesOf(chunk: Chunk, block: Block): readonly Passage[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') {
    const { text, start } = blockText(chunk, block);
    return [{ kind: block.kind, text: wordsOnly(text), start }];
  }
  const rows = block.kind === 'table' ? block.rows : [];
  return flatOf(rows, (row) =>
    linesOfRow(row)
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => {
        const text = wordsOnly(chunk.text.slice(start, end));
        return { kind: 'cell' as const, text, start };
      }),
  );
}

function wordsOnly(text: string): string {
  const { code, html, links } = inlineOf(text);
  if (code.length + html.length + links.length === 0) {
    return text;
  }
  // Words in brackets alone are a reference only where a definition makes them one; they stay.
  const targets = flatOf(
    links.filter(({ kind, destinationRange }) => kind !== 'reference' || destinationRange),
    ({ kind, range, labelRange }) =>
      kind === 'autolink'
        ? [range]
        : [
            { start: range.start, end: labelRange.start },
            { start: labelRange.end, end: range.end },
          ],
  );
  const tags = html.filter(({ start, end }) => !isPlaceToFillIn(text, { start, end }));
  return withBlanks(text, [...code, ...tags, ...targets]);
}

/** `<Company Name>` and `<nome>` have the form of a tag, and are none that any page knows; nothing closes them. */
function isPlaceToFillIn(text: string, { start, end }: TextRange): boolean {
  const [tag, name = ''] = placeToFillIn.exec(text.slice(start, end)) ?? [];
  return tag !== undefined && !text.toLowerCase().includes(`</${name.toLowerCase()}`, end);
}

/** `<Enter>` and `<Insert>` alone are keys; what has a value or a slash at its end is an element. */
const placeToFillIn =
  /^<(company|organi[sz]ation|name|nome|nombre|nom|naam|apellidos|cargo|puesto|fonction|ruolo|functie|fecha|datum|telefon[eo]?|telefoon|correo|responsable|responsabile|verantwortliche[rn]?|(?:your|insert|enter)(?=[ _-](?!keys?\b|button\b)))(?:[ _-][^<>\n=]{1,60})?(?<!\/)>$/i;

/** `text` with spaces in the place of `ranges`, which may overlap and be in any order. */
function withBlanks(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) {
    return text;
  }
  const pieces: string[] = [];
  let end = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(end, range.start);
    if (range.end > start) {
      pieces.push(text.slice(end, start), blank(text.slice(start, range.end)));
      end = range.end;
    }
  }
  pieces.push(text.slice(end));
  return pieces.join('');
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
