import { once } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import { stated, type StatedTotal } from './statedTotal.js';
import {
  connectives,
  controlWords,
  japaneseTotal,
  type VerbMeasure,
  verbs,
  verbSign,
} from './words/totalVerbs.js';
import type { Measure } from './words/totalWords.js';

/** A figure that a verb makes one of the statement: "22 aplican", "se excluyen 2", "88を適用し". */
export interface VerbTotal {
  readonly totals: readonly StatedTotal[];
  /** Of the figure with its verb. */
  readonly range: TextRange;
  /** Whether it says itself that it counts controls. */
  readonly isOfControls: boolean;
}

/**
 * The figures in `sentence` that a verb says apply or are excluded, where nothing qualifies them ("3
 * apply to the cloud only" is none), and how many controls a Japanese sentence speaks of. `start` is
 * where the sentence begins.
 */
export function verbTotals(sentence: string, start: number): readonly VerbTotal[] {
  if (!/\d/.test(sentence) || !verbSign.test(sentence)) {
    return [];
  }
  return patterns().flatMap(({ measure, pattern }) =>
    [...sentence.matchAll(pattern)].map((match) => verbTotal(match, measure, start)),
  );
}

/**
 * Whether `sentence` goes straight to its figures, perhaps behind "of these" or "we": "In the cloud 12
 * apply" is about some of the controls only.
 */
export function beginsWithFigures(
  sentence: string,
  start: number,
  told: readonly VerbTotal[],
): boolean {
  const first = Math.min(...told.map(({ range }) => range.start));
  return connecting.test(sentence.slice(0, first - start));
}

/** Whether `sentence` says nothing else than how many apply and how many do not. */
export function hasFiguresOnly(
  sentence: string,
  start: number,
  told: readonly VerbTotal[],
): boolean {
  let end = start;
  const gaps = told
    .toSorted((one, other) => one.range.start - other.range.start)
    .map(({ range }) => {
      const gap = sentence.slice(end - start, range.start - start);
      end = range.end;
      return gap;
    });
  return (
    told.length > 1 && [...gaps, sentence.slice(end - start)].every((gap) => connecting.test(gap))
  );
}

const connecting = new RegExp(
  String.raw`^(?:[^\p{L}\p{N}]|(?<!\p{L})(?:${connectives})(?!\p{L}))*$`,
  'iu',
);

function verbTotal(match: RegExpExecArray, measure: Measure, start: number): VerbTotal {
  const { 0: whole, index, groups = {} } = match;
  const { value = groups['other'] ?? '', all, controls } = groups;
  const at = start + index;
  const own = stated(measure, value, at + whole.indexOf(value));
  const total = all === undefined ? [] : [stated('total', all, at + whole.lastIndexOf(all))];
  return {
    totals: [own, ...total],
    range: { start: at, end: at + whole.length },
    isOfControls: measure === 'total' || controls !== undefined,
  };
}

const number = String.raw`(?<![\d.,:/-])(?<value>\d{1,3})(?![.,]?\d|\s?%)`;

/** "22 of the 23 controls", "22 controls", "22 of them". */
const counted = String.raw`(?:\s+(?:(?:out\s+)?of|von|des|de|dei|dos|van|sur|sui|sobre|der)\s+(?:(?:the|all|these|den|los|les|de|dos)\s+)?(?<all>\d{1,3}))?(?:\s+(?:of (?:them|these)|davon|d['’]entre (?:elles|eux)|de (?:ellos|ellas|eles)|ervan|hiervan|di (?:essi|questi)))?(?:\s+(?<controls>${controlWords}))?`;

/** "92 controlli su 93". */
const onAll = String.raw`\s+(?<controls>${controlWords})\s+(?:out\s+of|su|sur|sobre|de|von|van\s+de|van)\s+(?<all>\d{1,3})`;

/** The 93 of "92 controlli su 93 sono applicabili" is what all are. */
const notOfAll = String.raw`(?<!(?:${controlWords})\s(?:su|sur|sobre|de|von|van de|van|out of)\s)`;

/** What follows says nothing about which of them: "22 apply and 2 do not". */
const unqualified = String.raw`(?=\s*(?:[.;:,()!]|$)|\s+(?:and|but|while|und|aber|während|et|mais|y|pero|mientras|e|ed|mas|ma|mentre|en|maar|terwijl)(?!\p{L}))`;

const undenied = String.raw`(?<!(?:no|não|non) (?:se |si |ne )?)`;

const ofVerbs = once(() =>
  (Object.keys(verbs) as VerbMeasure[]).flatMap((measure) => {
    const { behind, before, ours, japanese, japaneseBefore } = verbs[measure];
    return [
      String.raw`${notOfAll}${number}${counted}\s+(?:${behind})${unqualified}`,
      String.raw`(?<!\p{L})${undenied}(?:${before})\s+${number}${counted}${unqualified}`,
      // "Applicabili 92 controlli su 93", "92 controlli su 93 sono applicabili".
      String.raw`(?<!\p{L})${undenied}(?:${before})\s+${number}${onAll}${unqualified}`,
      String.raw`${number}${onAll}\s+(?:${behind})${unqualified}`,
      ...ours.map(aroundFigure),
      // Japanese has no gaps between words.
      String.raw`(?<![\d.,:/-])(?<value>\d{1,3})\s?(?:件|個|項目|つ)?(?<controls>の?管理策)?[をがは]?(?:${japanese})`,
      String.raw`(?:${japaneseBefore})\s?(?<value>\d{1,3})\s?(?:件|個|項目)`,
    ].map((source) => ({ measure, pattern: new RegExp(source, 'giu') }));
  }),
);

/** "We leave out 4", "wir wenden 90 der 93 Maßnahmen an". */
function aroundFigure(words: string): string {
  const around = words.replace('#', () => `${number}${counted}`);
  return String.raw`(?<!\p{L})${undenied}${around}${unqualified}`;
}

const patterns = once((): readonly { readonly measure: Measure; readonly pattern: RegExp }[] => [
  ...ofVerbs(),
  { measure: 'total', pattern: new RegExp(japaneseTotal, 'gu') },
]);
