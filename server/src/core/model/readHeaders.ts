import { withDecided, withRiskAsLevel } from './columnRoles.js';
import { withoutFormer } from './formerColumns.js';
import { hasAny, type Meanings } from './headerMeanings.js';
import { withLooseMeanings } from './looseMeanings.js';
import { withPlaces, withRegisterWords } from './registerColumns.js';
import { withRiskDecision } from './riskDecision.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { columnMeaning, looseMeaning } from './words/headers.js';
import { normalised } from './words/normalise.js';
import { tickedFor } from './words/values.js';

/** What each header of a table means, as far as the headers together tell; `texts` are without marks. */
export function meaningsOf(texts: readonly string[], vocabulary: Vocabulary): Meanings {
  const known = withoutFormer(
    texts.map((text) => columnMeaning(text, vocabulary)),
    texts,
  );
  const named = withRiskDecision(withNumber(withoutGoals(known, texts), texts), texts);
  const decided = withLooseMeanings(withDecision(withDecided(named), texts));
  const weighed = withRiskAsLevel(withRegisterWords(decided, texts));
  const meanings = withDoers(withPlaces(weighed, texts), texts);
  if (named.includes('question')) {
    return meanings;
  }
  const isNamed = named.includes('control') || named.includes('controlName');
  const yes = texts.findIndex(
    (text, index) =>
      (isPair(text, texts[index + 1], vocabulary) && (isNamed || !isLoose(text))) ||
      isNamedPair(text, texts[index + 1], vocabulary),
  );
  return yes > 0 ? meanings.with(yes, 'applicable').with(yes + 1, 'inapplicable') : meanings;
}

/** "C | I | A" side by side are what the asset needs, and "I" is no impact. */
function withoutGoals(meanings: Meanings, texts: readonly string[]): Meanings {
  const letters = texts.map((text) => (text.length <= longestGoal ? normalised(text) : ''));
  const first = letters.findIndex((letter, index) =>
    goals.has(letter + (letters[index + 1] ?? '-') + (letters[index + 2] ?? '-')),
  );
  return first < 0
    ? meanings
    : meanings.map((meaning, index) => (index >= first && index < first + 3 ? 'none' : meaning));
}

const longestGoal = 3;

/** Confidentiality, integrity and availability by their letters, in the languages that are known. */
const goals: ReadonlySet<string> = new Set([
  'cia',
  'viv',
  'dic',
  'cid',
  'rid',
  'biv',
  'cai',
  'icd',
]);

/**
 * Before "Control" and a decision, a first column without a header holds the numbers; before "ISO
 * control" and its title it only counts the rows.
 */
function withNumber(meanings: Meanings, [first]: readonly string[]): Meanings {
  if (first?.trim() !== '' || !meanings.includes('applicable')) {
    return meanings;
  }
  const [, second, third] = meanings;
  const isKey = second === 'controlMapping' && third === 'title' && !meanings.includes('control');
  return second === 'controlName'
    ? meanings.with(0, 'number')
    : isKey
      ? meanings.with(1, 'control')
      : meanings;
}

/**
 * "Y/N" heads the decision where a column for its reason stands beside it; without one it may as well
 * be the answer to a question of a checklist.
 */
function withDecision(meanings: Meanings, texts: readonly string[]): Meanings {
  const index = texts.findIndex((text) => yesOrNo.test(text));
  const isReasoned = meanings.some((meaning) => meaning !== undefined && reasons.has(meaning));
  const isAsked = meanings.includes('question');
  const isOpen =
    index >= 0 && !isAsked && meanings[index] === undefined && !meanings.includes('applicable');
  return isOpen && isReasoned ? meanings.with(index, 'applicable') : meanings;
}

const yesOrNo =
  /^\s*(?:y\s?\/\s?n|yes\s?\/\s?no|j\s?\/\s?n|ja\s?\/\s?nein|oui\s?\/\s?non|o\s?\/\s?n|s[ií]\s?\/\s?no|s\s?\/\s?n|sim\s?\/\s?não|sì\s?\/\s?no|ja\s?\/\s?nee|○\s?\/\s?[×✕x])\s*\??\s*$/iu;

const reasons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['justification', 'inclusionReason', 'exclusionReason', 'ground'] as const),
]);

/** Who carries a control out, beside the decision on it; in minutes such words head the people of tasks. */
function withDoers(meanings: Meanings, texts: readonly string[]): Meanings {
  const isStatement =
    meanings.includes('applicable') && hasAny(meanings, ['control', 'controlName']);
  const index = texts.findIndex(
    (text, place) => meanings[place] === undefined && doers.has(normalised(text)),
  );
  return isStatement && index >= 0 && !meanings.includes('responsibility')
    ? meanings.with(index, 'responsibility')
    : meanings;
}

const doers: ReadonlySet<string> = new Set(
  [
    ...[
      'by whom',
      'done by',
      'performed by',
      'carried out by',
      'operated by',
      'delivered by',
      'who',
    ],
    ...[
      'who does it',
      'implemented by',
      'durch wen',
      'von wem',
      'wer',
      'umgesetzt durch',
      'erbracht durch',
    ],
    ...[
      'umgesetzt von',
      'betrieben von',
      'par qui',
      'qui',
      'réalisé par',
      'assuré par',
      'mis en œuvre par',
    ],
    ...[
      'por quién',
      'quién',
      'realizado por',
      'implementado por',
      'por quem',
      'quem',
      'executado por',
    ],
    ...[
      'da chi',
      'chi',
      'eseguito da',
      'attuato da',
      'a cura di',
      'door wie',
      'wie',
      'uitgevoerd door',
    ],
    ...['実施者', '実施主体', '実施元', '実施区分', '分担', '負担者'],
    ...['provided by', 'in charge', 'falls to', 'obliegt', 'liegt bei', 'durchgeführt von'],
    ...['durchgeführt durch', 'erbracht von', 'à la charge de', 'à charge de', 'incombe à'],
    ...['en charge', 'assurée par', 'réalisée par', 'a cargo de', 'corresponde a', 'prestado por'],
    ...['ejecutado por', 'incumbe a', 'compete a', 'cabe a', 'realizada por', 'assegurado por'],
    ...['a carico di', 'a carico', 'in carico a', 'in capo a', 'compete a', 'spetta a'],
    ...['svolto da', 'ligt bij', 'belegd bij', 'ten laste van', 'verzorgd door', 'gedaan door'],
  ].map(normalised),
);

/** "Yes" and "No", "Applicable" and "Not applicable" side by side: two columns to tick. */
function isPair(first: string, second: string | undefined, vocabulary: Vocabulary): boolean {
  if (second === undefined || tickedFor(first, vocabulary) !== 'applicable') {
    return false;
  }
  const isShort = first.length === 1 || second.length === 1;
  return (
    tickedFor(second, vocabulary) === 'excluded' &&
    (!isShort || shortPairs.has(`${first}${second}`.toUpperCase()))
  );
}

/** "Applicable: Yes" and "Applicable: No": the two columns below one merged header, as they are exported. */
function isNamedPair(first: string, second: string | undefined, vocabulary: Vocabulary): boolean {
  const [name, answer] = withAnswer(first);
  const [other, opposite] = withAnswer(second ?? '');
  return (
    name !== '' &&
    normalised(name) === normalised(other) &&
    isPair(answer, opposite, vocabulary) &&
    columnMeaning(name, vocabulary) === 'applicable'
  );
}

/** A header as what stands before its last word, and that word, without the signs between and around. */
function withAnswer(header: string): readonly [name: string, answer: string] {
  const found = lastWord.exec(header)?.groups;
  return [found?.['name'] ?? '', found?.['answer'] ?? ''];
}

const lastWord =
  /^(?<name>[^\n]{1,40}?)[\s:：(（/–—-]{1,4}(?<answer>\p{L}{1,6}|[○×✓✗])[\s)）?]{0,3}$/u;

/** "In" and "Out", "Used" and "Not used" are columns of much else than statements. */
function isLoose(text: string): boolean {
  return looseMeaning(text) === 'selection';
}

const shortPairs: ReadonlySet<string> = new Set(['YN', 'JN', 'ON', 'SN']);
