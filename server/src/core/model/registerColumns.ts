import { hasAny, isWeighed, type Meanings } from './headerMeanings.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { residualByHeader } from './residualByHeader.js';
import { listed, normalised } from './words/normalise.js';
import {
  beforeTreatment,
  followUpBehind,
  impactBeside,
  levelsBehind,
  likelihoodBeside,
  remainsBehind,
} from './words/registerHeaders.js';
import { weighTogether } from './weighingLetters.js';

/**
 * The meanings with those of headers that say something only in a risk register: "Inherent" behind
 * likelihood and impact, "Who" behind those. In minutes and lists of tasks, which weigh nothing, they
 * stay without one. A header that says something by itself keeps that.
 */
export function withRegisterWords(meanings: Meanings, texts: readonly string[]): Meanings {
  const weighed = withWeighing(meanings, texts);
  if (!isWeighed(weighed) || !hasAny(weighed, ['riskId', 'number', 'risk', 'threat'])) {
    return meanings;
  }
  const last = Math.max(indexOfAny(weighed, likelihoods), indexOfAny(weighed, impacts));
  const products = withSeverity(withProduct(weighed, texts, last), texts, last);
  const levelled = withFound(products, (index) =>
    index === last + 1 ? levelsBehind.get(normalised(texts[index] ?? '')) : undefined,
  );
  const gross = withFound(levelled, (index) =>
    index > last && beforeTreatment.has(normalised(texts[index] ?? '')) ? 'level' : undefined,
  );
  const followed = withFound(gross, (index) =>
    index > last ? followUpBehind.get(normalised(texts[index] ?? '')) : undefined,
  );
  const behind = Math.max(followed.indexOf('level'), followed.indexOf('treatment'));
  return withFound(followed, (index) =>
    behind >= 0 && index > behind ? remainsAt(index, followed, texts) : undefined,
  );
}

/**
 * In a register "Where" and "Ort" before the treatment say where the risk is, and are no evidence that
 * somebody has accepted it.
 */
export function withPlaces(meanings: Meanings, texts: readonly string[]): Meanings {
  const isOfRisks = hasAny(meanings, ofRisks) && !meanings.includes('applicable');
  const treatment = meanings.indexOf('treatment');
  const end = treatment < 0 ? meanings.length : treatment;
  return isOfRisks && meanings.includes('evidence')
    ? meanings.map((meaning, index) =>
        meaning === 'evidence' && index < end && places.has(normalised(texts[index] ?? ''))
          ? undefined
          : meaning,
      )
    : meanings;
}

const places: ReadonlySet<string> = new Set(
  listed(
    'where, wo, ort, où, lieu, dónde, lugar, onde, local, dove, luogo, waar, plaats, 場所',
  ).map(normalised),
);

const likelihoods: readonly HeaderMeaning[] = ['likelihood', 'likelihoodLetter'];
const impacts: readonly HeaderMeaning[] = ['impact', 'impactLetter'];
const weighing = [...likelihoods, ...impacts];

/** Where either likelihood or impact is known, a header right beside it may be the other one. */
function withWeighing(meanings: Meanings, texts: readonly string[]): Meanings {
  const known = indexOfAny(meanings, weighing);
  if (isWeighed(meanings) || !speaksOfRisks(meanings)) {
    return meanings;
  }
  if (known < 0) {
    return withPair(meanings, texts);
  }
  const isLikelihood = hasAny(meanings, likelihoods);
  const words = isLikelihood ? impactBeside : likelihoodBeside;
  const beside = [known + 1, known - 1].find(
    (index) =>
      meanings[index] === undefined &&
      (words.has(normalised(texts[index] ?? '')) || weighTogether(texts, known, index)),
  );
  return beside === undefined
    ? meanings
    : meanings.with(beside, isLikelihood ? 'impact' : 'likelihood');
}

/** "Chance" and "Harm" side by side weigh where risks have a level or a treatment, too; letters say too little. */
function withPair(meanings: Meanings, texts: readonly string[]): Meanings {
  const words = texts.map((text, index) =>
    meanings[index] === undefined && text.length > 2 ? normalised(text) : '',
  );
  const isPair = (first: string, second = ''): boolean =>
    likelihoodBeside.has(first) && impactBeside.has(second);
  const index = words.findIndex(
    (word, place) => isPair(word, words[place + 1]) || isPair(words[place + 1] ?? '', word),
  );
  const isFollowed =
    hasAny(meanings, ['level', 'treatment', 'residual']) || isLevelled(texts.slice(index + 2));
  if (index < 0 || !isFollowed) {
    return meanings;
  }
  const isLikelihood = likelihoodBeside.has(words[index] ?? '');
  return isLikelihood
    ? meanings.with(index, 'likelihood').with(index + 1, 'impact')
    : meanings.with(index, 'impact').with(index + 1, 'likelihood');
}

/** Whether the header right behind is "=" or another word for the level, or one further on for the treatment. */
function isLevelled(behind: readonly string[]): boolean {
  const [next = ''] = behind;
  return (
    product.test(next) ||
    levelsBehind.has(normalised(next)) ||
    behind.some((text) => followUpBehind.get(normalised(text)) === 'treatment')
  );
}

/** "P" and "S" side by side are priority and size in a list of tasks; beside these they are of a risk. */
const ofRisks: readonly HeaderMeaning[] = ['riskId', 'risk', 'threat'];

/** What remains, or a level and its treatment, only risks have, whatever heads what they are. */
function speaksOfRisks(meanings: Meanings): boolean {
  const isTreated = meanings.includes('level') && meanings.includes('treatment');
  return isTreated || hasAny(meanings, [...ofRisks, 'residual']);
}

/** The first one: what stands behind the treatment again is what remains. */
function indexOfAny(meanings: Meanings, wanted: readonly HeaderMeaning[]): number {
  return meanings.findIndex((meaning) => meaning && wanted.includes(meaning));
}

/** "P×I" or "Score = L × I" behind both is the level; before a level in words it is the first of two. */
function withProduct(meanings: Meanings, texts: readonly string[], last: number): Meanings {
  const index = texts.findIndex(
    (text, place) => place > last && product.test(text) && !remains.test(text),
  );
  const level = meanings.indexOf('level');
  return index >= 0 && meanings[index] === undefined && (level < 0 || index < level)
    ? meanings.with(index, 'level')
    : meanings;
}

/** "Severity" right behind likelihood and impact is what they come to; alone it is the impact. */
function withSeverity(meanings: Meanings, texts: readonly string[], last: number): Meanings {
  const isSecond = meanings[last + 1] === 'impact' && severity.test(texts[last + 1] ?? '');
  return isSecond && !meanings.includes('level') ? meanings.with(last + 1, 'level') : meanings;
}

const severity = /^[^\p{L}]*(?:severi|sévér|grav[ieé]|schwere|ernst)/iu;

const product =
  /^\s*[=＝Σ∑]\s*$|^(?:[\p{L} ]{1,20}[=:(]\s*)?\p{L}{1,12}\.?\s?(?:[×✕✖*·]|(?<=\s)x(?=\s)|x(?=\p{Lu}))\s?\p{L}{1,12}\.?\)?\s*$/u;
const remains = /resid|net|rest|残/iu;

function remainsAt(
  index: number,
  meanings: Meanings,
  texts: readonly string[],
): HeaderMeaning | undefined {
  const text = texts[index] ?? '';
  const isProduct = remains.test(text) && product.test(text.replace(aside, ''));
  return isProduct
    ? 'residual'
    : (remainsBehind.get(normalised(text)) ?? residualByHeader(text, meanings, texts));
}

/** The word before or behind a product: "Res. P×I", "V×G résiduel". */
const aside = /^\s*\p{L}+\.?\s+|\s+\(?\p{L}{3,}\.?\)?\s*$/u;

/** Meanings that leave no room for another column of the kind. */
const taking: Readonly<Partial<Record<HeaderMeaning, readonly HeaderMeaning[]>>> = {
  control: ['control', 'controlName', 'controlMapping'],
  treatment: ['treatment', 'decision'],
  status: ['status', 'standing'],
};

/**
 * With what `find` says of headers without a meaning, where no other column means that. "Stand" heads
 * what is done in a statement, which is nothing that a register has.
 */
function withFound(
  meanings: Meanings,
  find: (index: number) => HeaderMeaning | undefined,
): Meanings {
  let found = meanings;
  for (const [index, meaning] of meanings.entries()) {
    const said = meaning === undefined || meaning === 'implementation' ? find(index) : undefined;
    if (said && !hasAny(found, taking[said] ?? [said])) {
      found = found.with(index, said);
    }
  }
  return found;
}
