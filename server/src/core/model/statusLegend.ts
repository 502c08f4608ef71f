import { groupedBy } from '../base/groupedBy.js';
import { memoize } from '../base/memo.js';
import type { Block, Chunk, TableBlock } from '../syntax/blocks.js';
import { blockText, cellSource } from '../syntax/blockText.js';
import { remember, sizeForWords } from '../syntax/boundedMemo.js';
import { plainText } from '../syntax/plainText.js';
import type { Vocabulary } from './vocabulary.js';
import type { ApplicabilityWord } from './words/applicabilityWords.js';
import type { StatusWord } from './words/statusWords.js';
import { explainedBy, type Meanings, saysAny } from './words/explained.js';
import { normalised } from './words/normalise.js';
import { tickedFor } from './words/values.js';
import { wordsOf } from './words/valueWords.js';

/** What the signs of a statement of applicability mean by its legend: "X = excluded", "◐ partly implemented". */
export interface StatusLegend {
  /** All signs of the legend, also those that it explains in other words: "G = met by the group". */
  readonly signs: ReadonlySet<string>;
  readonly applicability: ReadonlyMap<string, ApplicabilityWord>;
  readonly status: ReadonlyMap<string, StatusWord>;
}

/** What {@link statusLegendIn} gives where no legend stands. */
export const noLegend = '';

/**
 * What the legends in `chunks` explain, wherever they stand, as a text that {@link readLegend} reads; the
 * same text for the same meaning. A legend explains two signs at least, and differently; a sign that is
 * explained in two ways tells nothing.
 */
export function statusLegendIn(chunks: readonly Chunk[], vocabulary: Vocabulary): string {
  const entries = chunks.flatMap((chunk) => entriesIn(vocabulary)(chunk));
  const applicability = clearOf(entries, byApplicability);
  const status = clearOf(entries, byStatus);
  const mostMeanings = Math.max(
    ...[applicability, status].map((clear) => new Set(clear.map(([, word]) => word)).size),
  );
  const signs = [...new Set(entries.map(signIn))].sort();
  return mostMeanings < fewestMeanings ? noLegend : JSON.stringify([applicability, status, signs]);
}

const fewestMeanings = 2;

/** Reads what {@link statusLegendIn} gives; absent where it is that there is none. */
export function readLegend(legend: string): StatusLegend | undefined {
  return legend === noLegend ? undefined : parsed(legend);
}

const parsed = remember((legend: string): StatusLegend => {
  const [applicability, status, signs] = JSON.parse(legend) as [
    [string, ApplicabilityWord][],
    [string, StatusWord][],
    string[],
  ];
  return {
    applicability: new Map(applicability),
    status: new Map(status),
    signs: new Set(signs),
  };
}, sizeForWords);

/** A sign of a cell or legend as both are compared: without the mark that makes an emoji of it, or the last full stop. */
export function signOf(text: string): string {
  const sign = text.trim().replaceAll('\uFE0F', '');
  return sign.length > 2 && sign.endsWith('.') ? sign.slice(0, -1) : sign;
}

interface Entry extends Meanings {
  readonly sign: string;
  /** What the sign means in each of both columns where no legend stands. */
  readonly usual: Meanings;
}

/**
 * A word that says in the first place what the column holds outweighs one that says it as well. That says
 * nothing against what the sign means usually: "N = not implemented" leaves "No" below "Applicable" alone.
 */
type Reading<Word> = (entry: Entry) => { readonly own?: Word; readonly derived?: Word };

const byApplicability: Reading<ApplicabilityWord> = ({ applicability, status, usual }) => {
  if (applicability) {
    return { own: applicability };
  }
  return status ? unlessUsual(decidedBy(status), usual.applicability) : {};
};

function decidedBy(status: StatusWord): ApplicabilityWord {
  if (status === 'notApplicable') {
    return 'excluded';
  }
  return status === 'undecided' ? 'undecided' : 'applicable';
}

const byStatus: Reading<StatusWord> = ({ applicability, status, usual }) => {
  // "N/A" stands in either column.
  if (status && status !== 'notApplicable') {
    return { own: status };
  }
  const isOut = status === 'notApplicable' || applicability === 'excluded';
  return isOut ? unlessUsual('notApplicable', usual.status) : {};
};

function unlessUsual<Word>(derived: Word, usual: Word | undefined): { readonly derived?: Word } {
  return usual === undefined || usual === derived ? { derived } : {};
}

function signIn({ sign }: Entry): string {
  return sign;
}

/** The signs with one meaning, in order. */
function clearOf<Word extends string>(
  entries: readonly Entry[],
  reading: Reading<Word>,
): readonly (readonly [string, Word])[] {
  const bySign = [...groupedBy(entries, signIn)].sort(([one], [other]) => (one < other ? -1 : 1));
  return bySign.flatMap(([sign, own]) => {
    const said = own.map(reading);
    const first = new Set(said.flatMap((one) => one.own ?? []));
    const all = first.size > 0 ? first : new Set(said.flatMap((one) => one.derived ?? []));
    const [word, ...others] = all;
    return word && others.length === 0 ? [[sign, word] as const] : [];
  });
}

const entriesIn = memoize((vocabulary: Vocabulary) =>
  memoize((chunk: Chunk): readonly Entry[] =>
    chunk.blocks.flatMap((block) => {
      const entries = explained(chunk, block)
        .filter(({ sign }) => !answer.test(sign))
        .map(({ sign, words }) => ({
          ...explainedBy(words, vocabulary),
          ...{ sign: signOf(sign), usual: usualOf(sign, vocabulary) },
        }));
      // Who else explains signs may give the codes of reasons: "L = law, C = contract".
      return entries.some(saysAny) ? entries : [];
    }),
  ),
);

/** Beside ticks a cross says no, and "N" and "0" do so below "Implemented" as well. */
function usualOf(sign: string, vocabulary: Vocabulary): Meanings {
  const { applicability, status } = wordsOf(vocabulary);
  const key = normalised(sign);
  const ticked = cross.test(sign) ? 'excluded' : tickedFor(sign, vocabulary);
  return {
    applicability: ticked ?? applicability.get(key),
    status:
      status.get(key) ??
      (ticked === 'excluded' && !isDash.test(sign) ? 'notImplemented' : undefined),
  };
}

const cross = /^[×✕✖✗✘❌❎🚫0]\uFE0F?$/u;
const isDash = /^[-–—－−]$/u;

/** "Applicable: No – TBD" explains nothing: words that everybody knows need no legend. */
const answer = /^(?:yes|no|ja|nee|sí|si|oui|non|sim|não|nao|sì|はい)$/iu;

interface Explained {
  readonly sign: string;
  readonly words: string;
}

function explained(chunk: Chunk, block: Block): readonly Explained[] {
  if (block.kind === 'paragraph') {
    const { text } = blockText(chunk, block);
    return text.length <= longestLegend ? inLine(text) : [];
  }
  return block.kind === 'table' ? inTable(chunk, block) : [];
}

const longestLegend = 1_000;

function inLine(text: string): readonly Explained[] {
  const plain = text.replaceAll(marks, '');
  return [...plain.matchAll(entry)].map(({ groups }) => ({
    sign: groups?.['letters'] ?? groups?.['sign'] ?? '',
    words: groups?.['words'] ?? '',
  }));
}

/** What is written around a sign or a word to set it off. */
const marks = /[*_`"“”„«»「」『』]/gu;

const entry = new RegExp(
  String.raw`(?:(?<=^|[\n,;|(/·•:.、，。：]\s{0,4}|\s(?:and|und|et|y|e|en)\s)(?<letters>(?:\p{L}\.){2,3}|\p{L}{2,9}\.|\p{L}{4,9}(?=\s{0,2}[=＝])|[\p{L}\p{N}]{1,3}|[-–—－−])\s{0,2}(?:[=＝:：→]|\s[–—-]\s|\s(?:means|stands for|bedeutet|steht für|signifie|significa|betekent|staat voor)\s)` +
    String.raw`|(?<sign>[\p{So}×]\uFE0F?|(?<=[,;|/·•、]\s{0,2})[-–—－−](?=\s))\s{0,2}[=＝:：→–—-]?)` +
    String.raw`\s{0,2}(?<words>n\/a|\p{L}[\p{L}\p{N} '’-]{1,60}?)(?=\s{0,2}(?:[,;.|()（）、，。；\n/·•–—\p{So}×]|\s(?:and|und|et|y|e|en)\s(?:[\p{L}\p{N}]{1,3}|\p{L}{2,9}\.)\s?[=＝:：–—-]|$))`,
  'giu',
);

/** A table of signs and what they mean, which names no control in its first column. */
function inTable({ text }: Chunk, { header, rows }: TableBlock): readonly Explained[] {
  if (header.cells.length > mostColumns || rows.length > mostSigns) {
    return [];
  }
  const lines = [
    header.cells,
    ...rows.map(({ cells }) => cells.map((cell) => cellSource(text, cell))),
  ];
  const found = lines.flatMap(([first = '', second = '', third = '']) => {
    const sign = first.length <= longestCell ? plainText(first) : '';
    // Between the sign and its meaning, a letter or two name the column.
    const words = plainText(second).length > longestColumn || third === '' ? second : third;
    return isSign.test(sign) ? [{ sign, words: plainText(words) }] : [];
  });
  // A legend has a sign or two for each meaning; numbered rows that decide say yes again and again.
  const meanings = new Set(found.map(({ words }) => words));
  return meanings.size * 3 >= found.length * 2 ? found : [];
}

const mostColumns = 3;
const mostSigns = 12;
const longestCell = 30;
const longestColumn = 3;
const isSign = /^(?:[\p{L}\p{N}]{1,3}|(?:\p{L}\.){2,3}|\p{L}{2,9}\.|[^\p{L}\p{N}\s]{1,3})$/u;
