import type { Meanings } from './headerMeanings.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * The meanings without those of columns that say what was decided before, where another column says what
 * is: "Applicable (old)" beside "Applicable (new)".
 */
export function withoutFormer(meanings: Meanings, texts: readonly string[]): Meanings {
  const repeated = [...decided].filter((one) => isTwice(one, meanings));
  if (repeated.length === 0) {
    return meanings;
  }
  const former = new Set(
    repeated.flatMap((one) => {
      const columns = [...meanings.keys()].filter((index) => meanings[index] === one);
      const then = columns.filter((index) => isFormer(texts[index] ?? ''));
      return then.length < columns.length ? then : [];
    }),
  );
  return meanings.map((meaning, index) => (former.has(index) ? 'none' : meaning));
}

const decided: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['applicable', 'status', 'justification', 'inclusionReason', 'exclusionReason'] as const),
]);

function isTwice(meaning: HeaderMeaning, meanings: Meanings): boolean {
  return meanings.indexOf(meaning) !== meanings.lastIndexOf(meaning);
}

function isFormer(header: string): boolean {
  return header.length <= longestHeader && formerWords.test(header);
}

const longestHeader = 80;

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
const formerWords =
  /(?<!\p{L})(?:old|before|previous(?:ly)?|former(?:ly)?|prior|alte?[nrs]?|vorher(?:ig\p{L}*)?|bisher(?:ig\p{L}*)?|früher(?:e\p{L}?)?|avant|anciens?|anciennes?|précédente?s?|antes|anterior(?:es)?|antigu[oa]s?|antig[oa]s?|prima|precedent[ei]|vecchi[oae]?|oude?|vorige?|eerder|voorheen)(?!\p{L})|旧|(?:変更|改訂|改定)?前(?![回提])|従来/iu;
