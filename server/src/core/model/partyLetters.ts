import { memoize } from '../base/memo.js';
import { remember, sizeForWords } from '../syntax/boundedMemo.js';
import type { Vocabulary } from './vocabulary.js';
import { ofEachPiece, type WholeTable } from './wholeTable.js';
import { type Party, partyOf } from './words/parties.js';

/**
 * What letters stand for by a legend where `table` begins: "K = Kunde, A = Anbieter, K/A = beide". Each
 * with its party, as in `K=csc;A=csp`; empty where no legend gives provider and customer a letter each.
 */
export function partyLetters(table: WholeTable, vocabulary: Vocabulary): string {
  // A long table has many pieces, and only the first one can have a legend above.
  const [first = ''] = inPieces(vocabulary)({ ...table, pieces: table.pieces.slice(0, 1) });
  return first;
}

/** `vocabulary` with the letters of a legend. Kept by identity for the same letters. */
export function withPartyLetters(vocabulary: Vocabulary, letters: string): Vocabulary {
  return letters === '' ? vocabulary : extended(vocabulary)(letters);
}

const extended = memoize((vocabulary: Vocabulary) =>
  remember((letters: string): Vocabulary => {
    const parties = letters.split(';').map((entry) => entry.split('=') as [string, Party]);
    return { ...vocabulary, parties: { ...Object.fromEntries(parties), ...vocabulary.parties } };
  }, sizeForWords),
);

const inPieces = memoize((vocabulary: Vocabulary) =>
  ofEachPiece(({ text }) => lettersIn(text, vocabulary)),
);

interface Entry {
  readonly letters: string;
  /** Absent where the word beside it is no known party. */
  readonly party: Party | undefined;
}

function lettersIn(text: string, vocabulary: Vocabulary): string {
  if (!mayHoldLegend.test(text)) {
    return '';
  }
  const entries = [...text.matchAll(legend)].map(({ groups }): Entry => {
    const words = (groups?.['words'] ?? '').trim().replace(article, '');
    return {
      letters: (groups?.['letters'] ?? '').replaceAll(/\s/gu, ''),
      party: partyOf(words, vocabulary),
    };
  });
  const alone = withCounterpart(
    entries.filter(({ letters }) => !combined.test(letters)),
    entries.find(({ letters, party }) => combined.test(letters) && party === 'both'),
  );
  const known = new Map(
    alone.flatMap(({ letters, party }) => (party ? [[letters, party] as const] : [])),
  );
  // A letter that stands for something else as well, as in "C = Consulted", tells nothing.
  const isClear = alone.every(({ letters, party }) => (known.get(letters) ?? party) === party);
  const parties = new Set(known.values());
  return isClear && parties.has('csp') && parties.has('csc')
    ? [...known].map((entry) => entry.join('=')).join(';')
    : '';
}

/** Beside "S = supplier" and "H+S = both", the one other letter is that of the other party, whatever it is called. */
function withCounterpart(alone: readonly Entry[], both: Entry | undefined): readonly Entry[] {
  const pair = new Set(both?.letters.split(combined));
  const [party, ...others] = new Set(
    alone.flatMap((one) => (pair.has(one.letters) && one.party ? [one.party] : [])),
  );
  if (pair.size !== 2 || others.length > 0 || (party !== 'csp' && party !== 'csc')) {
    return alone;
  }
  const counterpart = party === 'csp' ? 'csc' : 'csp';
  return alone.map((one) =>
    pair.has(one.letters) && !one.party ? { ...one, party: counterpart } : one,
  );
}

/** Told by one look: a capital with what stands behind the letters of a legend. */
const mayHoldLegend =
  /[\p{Lu}\p{Script=Han}]["'”“»」』*_`]{0,3}\s?(?:[=＝:：]|stands? for|means|steh(?:t|en) für|bedeutet)/u;

const combined = /[+/&]/u;
const article = /^(?:(?:the|der|die|den|das|le|la|les|el|los|o|a|os|il|lo|de|het)\s|l['’])/iu;
const legend =
  /(?<![\p{L}\p{N}])["'“„«「『*_`]{0,3}(?<letters>(?:\p{Lu}{1,3}|\p{Script=Han})(?:\s?[+/&]\s?(?:\p{Lu}{1,3}|\p{Script=Han}))?)["'”“»」』*_`]{0,3}\s?(?:[=＝:：]|stands? for|means|steh(?:t|en) für|bedeutet)\s?["'“„«「『*_`]{0,3}(?<words>[\p{L}'’ー・ -]{2,40}?)(?=["'”“»」』*_`]*(?:[,;.|()（）、。，；\n]|\s(?:and|und|et|y|e|en)\s["'“„«「『*_`]{0,3}\p{Lu}{1,3}["'”“»」』*_`]{0,3}\s?[=＝:：]|$))/gu;
