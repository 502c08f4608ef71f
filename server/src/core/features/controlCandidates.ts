import type { Texts } from '../base/language.js';
import { memoize, memoizePair } from '../base/memo.js';
import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import type { CloudParties, Control } from '../catalogue/control.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import { translationsOf } from '../catalogue/translatedTitles.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { aboutOf } from './controlDetails.js';

/** A control that can be completed. */
export interface Candidate {
  readonly control: Control;
  readonly index: number;
  /** The id without its `A.`; ids of 27017:2015 keep their prefix, which is part of their number. */
  readonly number: string;
  readonly words: readonly string[];
  readonly documentation: Texts;
}

/** The controls of the document's editions, in the order of the catalogue. */
export function candidatesFor(document: IsmsDocument, { catalogue }: World): readonly Candidate[] {
  return candidatesOf(document.profile.editions, catalogue);
}

const candidatesOf = memoizePair((editions: Editions, catalogue: Catalogue): readonly Candidate[] =>
  controlsInUse(catalogue, editions).map((control, index) => ({
    control,
    index,
    number: control.id.replace(/^A\./, ''),
    words: wordsOf(control.title),
    documentation: documentationOf(control, catalogue),
  })),
);

function documentationOf(control: Control, catalogue: Catalogue): Texts {
  const note = partyNotes[control.cloudParties];
  return {
    en: `${aboutOf(control, catalogue, 'en')} ${note.en}`.trim(),
    de: `${aboutOf(control, catalogue, 'de')} ${note.de}`.trim(),
  };
}

const partyNotes: Readonly<Record<CloudParties, Texts>> = {
  both: {
    en: 'ISO/IEC 27017 guides customer and provider.',
    de: 'ISO/IEC 27017 wendet sich an Kunde und Anbieter.',
  },
  'both-same': {
    en: 'ISO/IEC 27017 guides customer and provider alike.',
    de: 'ISO/IEC 27017 wendet sich an Kunde und Anbieter gleichermaßen.',
  },
  'customer-only': {
    en: 'ISO/IEC 27017 guides the customer.',
    de: 'ISO/IEC 27017 wendet sich an den Kunden.',
  },
  'provider-only': {
    en: 'ISO/IEC 27017 guides the provider.',
    de: 'ISO/IEC 27017 wendet sich an den Anbieter.',
  },
  none: { en: '', de: '' },
};

/** A candidate that fits what is typed, with the title that does where it is one in another language. */
export interface MatchingControl {
  readonly candidate: Candidate;
  readonly translation?: string;
}

/**
 * The candidates that go on from `typed`: by id or number, with or without its prefix, or by the
 * beginnings of words of the title; where no English title has them, by those of a translation.
 */
export function matchingControls(
  typed: string,
  candidates: readonly Candidate[],
): readonly MatchingControl[] {
  const [, prefix = '', number = '', typedWords = ''] =
    /^\s*((?:A|CLD)(?=[\s.\d]|$)[.\s]*)?([\d.]*)\s*(.*)$/isu.exec(typed) ?? [];
  const wanted = wordsOf(typedWords);
  const family = prefix.replaceAll(/[\s.]/g, '').toUpperCase();
  // Who searches by words may not know to which family the control belongs.
  const isAnyFamily = family === '' || wanted.length > 0;
  const possible = candidates.filter(
    (candidate) =>
      (isAnyFamily || candidate.control.id.startsWith(`${family}.`)) &&
      hasNumber(candidate, number),
  );
  const fitting = new Set(possible.filter(({ words }) => hasWords(words, wanted)));
  const found = candidates.filter(
    (candidate) => fitting.has(candidate) || goesOn(candidate, typed),
  );
  return found.length > 0
    ? found.map((candidate) => ({ candidate }))
    : possible.flatMap((candidate) => translated(candidate, wanted));
}

function translated(candidate: Candidate, wanted: readonly string[]): readonly MatchingControl[] {
  const isTelling = wanted.some((word) => word.length >= tellingLength || hasKana.test(word));
  const translation = isTelling
    ? translatedTitles(candidate.control).find(({ title, words }) =>
        wanted.every((word) =>
          hasKana.test(word) ? title.includes(word) : hasWords(words, [word]),
        ),
      )
    : undefined;
  return translation ? [{ candidate, translation: translation.title }] : [];
}

/** The beginning of some word in seven languages is soon met. */
const tellingLength = 4;

/** Japanese words are short, and not set apart. */
const hasKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const translatedTitles = memoize((control: Control) =>
  translationsOf(control).map((title) => ({ title, words: wordsOf(title) })),
);

/** Ids of frameworks have any form, so what is typed is compared as it is. */
function goesOn({ control }: Candidate, typed: string): boolean {
  const text = typed.trim().toLowerCase();
  return (
    control.framework !== undefined && text !== '' && control.id.toLowerCase().startsWith(text)
  );
}

function hasNumber({ number }: Candidate, typed: string): boolean {
  return typed === '' || number.replace('CLD.', '').startsWith(withoutZeros(typed));
}

function withoutZeros(number: string): string {
  return number.replaceAll(/(^|\.)0+(?=\d)/g, '$1');
}

function hasWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
