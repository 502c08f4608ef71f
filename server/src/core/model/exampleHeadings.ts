import { inAnyCase } from '../base/inAnyCase.js';

/**
 * What a heading says that a page on writing sets above the tables it shows: "Bad example", or one half
 * of a pair, which heads much else by itself. "NA" is Dutch for "after" only where "Voor" stands too.
 */
export type ExampleHeading = 'example' | Rating;

export type Rating = 'good' | 'bad' | 'before' | 'after' | 'voor' | 'na';

/** Reads "Bad", "❌ Wrong", "Bad example", "Gutes Beispiel", "Good: a reason of our own", "悪い例". */
export function exampleHeading(heading: string): ExampleHeading | undefined {
  if (!mayRate(heading)) {
    return undefined;
  }
  if (ofExample.test(heading)) {
    return 'example';
  }
  return bare.find(({ words }) => words.test(heading))?.rating;
}

export function isRating(below: string): below is Rating {
  return Object.hasOwn(counterparts, below);
}

/** What a rating must stand beside in the same document to head an example. */
export const counterparts: Readonly<Record<Rating, Rating>> = {
  good: 'bad',
  bad: 'good',
  before: 'after',
  after: 'before',
  voor: 'na',
  na: 'voor',
};

/** Phrases, each as it is written but for capitals. */
const rated: Readonly<Record<Rating, readonly string[]>> = {
  bad: [
    ...['bad', 'wrong', 'incorrect', "don't", 'don’t', 'do not'],
    ...["don't do this", 'don’t do this', 'do not do this'],
    ...['schlecht', 'schlechtes', 'falsch', 'falsches', 'so nicht'],
    ...['fout', 'verkeerd', 'slecht', 'zo niet'],
    ...['mauvais', 'mauvaise', 'faux', 'incorrecte', 'à éviter', 'à ne pas faire'],
    ...['mal', 'malo', 'mala', 'incorrecto', 'mau', 'ruim', 'errado', 'incorreto'],
    ...['male', 'sbagliato', 'errato', 'scorretto', 'cattivo'],
  ],
  good: [
    ...['good', 'right', 'correct', 'better', 'do this'],
    ...['gut', 'gutes', 'richtig', 'richtiges', 'besser', 'besseres'],
    ...['zo wel', 'goed', 'juist', 'beter', 'bon', 'bonne', 'meilleur', 'mieux', 'bien'],
    ...['buen', 'bueno', 'correcto', 'mejor', 'bom', 'certo', 'correto', 'melhor'],
    ...['bene', 'buon', 'buono', 'giusto', 'corretto', 'meglio'],
  ],
  before: ['before', 'vorher', 'avant', 'antes', 'prima', 'vooraf'],
  after: ['after', 'nachher', 'après', 'después', 'depois', 'dopo', 'achteraf'],
  voor: ['voor'],
  na: ['na'],
};

const japanese: Readonly<Partial<Record<Rating, string>>> = {
  bad: '誤り|誤',
  good: '正',
  before: '(?:修正|改善|変更)前',
  after: '(?:修正|改善|変更)後',
};

const beginning = String.raw`^\P{L}*(?:(?:a|the|ein|das|un|une|el|um|een)\s)?`;
const end = String.raw`(?:\P{L}*|\s?[:–—(].*)$`;

const bare = (Object.keys(rated) as Rating[]).map((rating) => {
  const words = [`${beginning}(?:${rated[rating].join('|')})${end}`];
  const own = japanese[rating];
  return {
    rating,
    words: new RegExp(
      [...words, ...(own ? [String.raw`^[^\p{L}\p{N}]*(?:${own})[^\p{L}\p{N}]*$`] : [])].join('|'),
      'iu',
    ),
  };
});

const anyRating = Object.values(rated).flat().join('|');

const byThemselves = [
  ...['anti-pattern', 'antipattern', 'counter-example', 'counterexample'],
  ...['negativbeispiel', 'positivbeispiel', 'gegenbeispiel', 'tegenvoorbeeld'],
  ...['contre-exemple', 'contraejemplo', 'contraexemplo', 'controesempio'],
];

/** In these languages the rating stands behind: "exemple mauvais". */
const wordsForExample = ['exemple', 'ejemplo', 'exemplo', 'esempio'];

const nouns =
  'examples?|rows?|versions?|answers?|beispiele?|zeilen?|exemples?|lignes?|ejemplos?|filas?|exemplos?|linhas?|esempi[o]?|righe|voorbeeld(?:en)?|rijen';

const ofExample = inAnyCase(
  [
    String.raw`${beginning}(?:(?:${anyRating}|${byThemselves.join('|')})\s(?:${nouns})|${byThemselves.join('|')})${end}`,
    String.raw`^\P{L}*(?:${wordsForExample.join('|')})\s(?:${anyRating})${end}`,
    String.raw`^[^\p{L}\p{N}]*(?:悪い|良い|よい|誤った|正しい|だめな|ng|ok|不適切な|適切な)例[^\p{L}\p{N}]*$`,
  ].join('|'),
);

const joining = String.raw`\s{0,2}(?:[/&+–—→-]|vs\.?|versus|and|or|und|oder|et|ou|y|o|e|en|of)\s{0,2}`;
const pairNouns =
  '(?:[ -](?:comparisons?|vergleich|comparaison|comparación|comparação|confronto|vergelijking))?';

function pairOf(first: Rating, second: Rating): string {
  return `(?:${rated[first].join('|')})${joining}(?:${rated[second].join('|')})`;
}

const pairs = (Object.keys(rated) as Rating[]).map((rating) =>
  pairOf(rating, counterparts[rating]),
);

const pairOfRatings = inAnyCase(
  [
    String.raw`${beginning}(?:${pairs.join('|')})(?:\s(?:${nouns}))?${pairNouns}${end}`,
    String.raw`^\P{L}*(?:${wordsForExample.join('|')})s?\s(?:${pairs.join('|')})${end}`,
    String.raw`(?:修正|改善|変更)前[^\p{L}\p{N}]{0,2}(?:と|の|(?:修正|改善|変更)?)後|(?:良い|よい)例.{0,2}悪い例|悪い例.{0,2}(?:良い|よい)例`,
  ].join('|'),
);

/** Whether both halves of a pair stand in one heading: "Before/After", "Bad and good examples", "修正前・修正後". */
export function isRatingPair(heading: string): boolean {
  return beginsWith(openingsOfPairs, heading) && pairOfRatings.test(heading);
}

/**
 * Whether `heading` begins as one that may be meant: nearly all others need not be held against the
 * patterns above, which take long to compile.
 */
export function mayRate(heading: string): boolean {
  return beginsWith(openings, heading);
}

function beginsWith(words: ReadonlySet<string>, heading: string): boolean {
  const [, first = '', second = ''] = firstWords.exec(heading) ?? [];
  return (
    [first, second].some((word) => words.has(word.toLowerCase())) || japaneseSigns.test(heading)
  );
}

const firstWords = /^\P{L}*(\p{L}+)(?:\P{L}+(\p{L}+))?/u;

const openings: ReadonlySet<string> = new Set(
  [...Object.values(rated).flat(), ...byThemselves, ...wordsForExample].map(
    (phrase) => firstWords.exec(phrase)?.[1] ?? phrase,
  ),
);

const openingsOfPairs: ReadonlySet<string> = new Set([
  ...openings,
  ...wordsForExample.map((word) => `${word}s`),
]);

const japaneseSigns = /[例誤正前後]/;
