import { once } from '../../base/memo.js';
import { builtInCatalogue } from '../../catalogue/builtIn.js';
import type { Control } from '../../catalogue/control.js';
import { normalizedTitle } from '../../catalogue/titles.js';
import { allTranslations, translationsOf } from '../../catalogue/translatedTitles.js';

/**
 * What a control is called in another language, where `written` is that but for a slip within one long
 * word: a letter that is missing, too many or another, or two that changed places. What differs at the
 * end of a word is another form of it, and what some spell otherwise is no slip either.
 */
export function titleMistyped(control: Control, written: string): string | undefined {
  const words = wordsOf(written);
  const letters = words.join('').length;
  if (letters < shortestTitle || !isLatin.test(written)) {
    return undefined;
  }
  return translationsOf(control).find((title) => {
    const isNear = Math.abs(title.length - written.length) <= farthest;
    return isNear && hasOneSlip(wordsOf(title), words);
  });
}

const shortestTitle = 10;
const isLatin = /\p{sc=Latin}{7}/u;

/** Accents, articles and marks come and go between two writings of one title. */
const farthest = 12;

function hasOneSlip(right: readonly string[], written: readonly string[]): boolean {
  const different = right.flatMap((word, index) =>
    word === written[index] ? [] : [[word, written[index] ?? ''] as const],
  );
  const [pair, ...others] = different;
  return (
    right.length === written.length &&
    pair !== undefined &&
    others.length === 0 &&
    pair[0].length >= shortestWord &&
    isSlip(...pair) &&
    !knownWords().has(pair[1])
  );
}

const shortestWord = 7;

/** Whether the words differ within, and not by a letter that some spell and others do not. */
function isSlip(right: string, written: string): boolean {
  const before = alikeFrom(right, written);
  const most = Math.min(right.length, written.length) - before;
  const behind = Math.min(most, alikeFrom(reversed(right), reversed(written)));
  if (before < 2 || behind < 1) {
    return false;
  }
  const lost = right.slice(before, right.length - behind);
  const put = written.slice(before, written.length - behind);
  const haveChangedPlaces = lost.length === 2 && put === reversed(lost);
  const next = right.charAt(before + lost.length);
  return (
    haveChangedPlaces || (behind >= 2 && isOneLetter(lost, put) && !isSpelling(lost, put, next))
  );
}

function isOneLetter(lost: string, put: string): boolean {
  return lost.length <= 1 && put.length <= 1;
}

/** Letters that come and go, or stand for each other, between two ways to spell one word. */
function isSpelling(lost: string, put: string, next: string): boolean {
  if (lost !== '' && put !== '') {
    return interchangeable.some((letters) => letters.test(lost) && letters.test(put));
  }
  const letter = lost + put;
  return letter === 's' || letter === 'j' || (/[bcp]/.test(letter) && /[bc]|[st]/.test(next));
}

const interchangeable = [/[ckz]|[stq]|x/, /[iyj]/, /[vwb]|[fp]/];

function alikeFrom(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) {
    at += 1;
  }
  return at;
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('');
}

/** A word of another title is another wording. */
const knownWords = once((): ReadonlySet<string> => {
  const english = [...builtInCatalogue().controls].map(({ title }) => title);
  return new Set([...allTranslations(), ...english].flatMap(wordsOf));
});

/** Without accents, `ae` for `ä` and the like, and what Portugal and Brazil write differently. */
function wordsOf(title: string): readonly string[] {
  return normalizedTitle(title)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=[aou])e/gu, '')
    .replaceAll('registr', 'regist')
    .split(' ');
}
