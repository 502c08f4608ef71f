import { memoize } from '../base/memo.js';
import { overlaps, type TextRange } from '../base/textRange.js';
import type { Chunk } from '../syntax/blocks.js';
import { frontMatterIn } from './readFrontMatter.js';
import { passagesIn } from './passages.js';

/** A word of a text that can be the id of a risk or of a document. */
export interface IdWord {
  /** With plain hyphens. */
  readonly id: string;
  readonly range: TextRange;
}

const longestId = 60;

/**
 * Says whether `id` leaves no doubt that it is one: a word with a letter and a digit (`R-001`), or with
 * a capital and a separator (`POL-ACCESS`). Bare numbers and words of the language, which are ids in
 * some workspaces, mean something else wherever nothing says that an id stands there.
 */
export function isTellingId(id: string): boolean {
  return (
    id.length <= longestId &&
    /\p{L}/u.test(id) &&
    (/\p{N}/u.test(id) || (/\p{Lu}/u.test(id) && /[-_./]/.test(id)))
  );
}

/**
 * The words of a chunk that can be ids, in the order of the text: of what a reader sees and of the
 * front matter, ranges relative to the chunk. Code, comments, tags and targets of links do not count.
 */
export const idWordsIn: (chunk: Chunk) => readonly IdWord[] = memoize((chunk: Chunk) => {
  const header = frontMatterIn(chunk)?.contentRange;
  return [
    ...(header ? wordsOf(chunk.text.slice(header.start, header.end), header.start) : []),
    ...passagesIn(chunk).flatMap(({ text, start }) => wordsOf(text, start)),
  ];
});

/** The words among `words` that `isKnown` knows; of `R-001/R-002` each, unless the whole is an id. */
export function knownWords(
  words: readonly IdWord[],
  isKnown: (id: string) => boolean,
): readonly IdWord[] {
  const known: IdWord[] = [];
  for (const word of words) {
    const before = known.at(-1);
    if (isKnown(word.id) && !(before && overlaps(before.range, word.range))) {
      known.push(word);
    }
  }
  return known;
}

/** What finds `id` as a word of its own, whatever kind of hyphens it is written with. */
export function patternOfId(id: string): RegExp {
  const source = id
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replaceAll('-', '[-\u2010\u2011]');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_./#-])${source}(?![\p{L}\p{N}_]|[-./\u2010\u2011][\p{L}\p{N}])`,
    'gu',
  );
}

/** The id as it is looked up: with plain hyphens. */
export function withPlainHyphens(written: string): string {
  return written.replaceAll(/[\u2010\u2011]/g, '-');
}

const word =
  /(?<![\p{L}\p{N}_./#-])[\p{L}\p{N}]+(?:[-_./\u2010\u2011][\p{L}\p{N}]+)*(?![\p{L}\p{N}_])/gu;

/** The words of `text` that leave no doubt that they are ids, with plain hyphens; of `R-001/R-002` the whole and each. */
export function tellingIdsIn(text: string): readonly string[] {
  return wordsOf(text, 0).map(({ id }) => id);
}

function wordsOf(text: string, start: number): readonly IdWord[] {
  return Array.from(text.matchAll(word)).flatMap(({ 0: written, index }) => {
    const whole = { id: withPlainHyphens(written), range: rangeOf(start + index, written) };
    return isTellingId(whole.id) ? [whole, ...piecesOf(written, start + index)] : [];
  });
}

/** A path is none of several ids: there, not every piece looks like one. */
function piecesOf(written: string, start: number): readonly IdWord[] {
  const pieces = written.split('/');
  if (pieces.length === 1 || !pieces.every(isTellingId)) {
    return [];
  }
  let from = start;
  return pieces.map((piece) => {
    const range = rangeOf(from, piece);
    from = range.end + 1;
    return { id: withPlainHyphens(piece), range };
  });
}

function rangeOf(start: number, { length }: string): TextRange {
  return { start, end: start + length };
}
