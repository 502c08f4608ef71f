/**
 * What a heading says that a page on writing sets above the tables it shows: "Bad example", or one half
 * of a pair, which heads much else by itself. "NA" is Dutch for "after" only where "Voor" stands too.
 */
export type ExampleHeading = 'example' | Rating;

export type Rating = 'good' | 'bad' | 'before' | 'after' | 'voor' | 'na';

/** Reads "Bad", "❌ Wrong", "Bad example", "Gutes Beispiel", "Good: a reason of our own", "悪い例". */
export function exampleHeading(heading: string): ExampleHeading | undefined {
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

const rated: Readonly<Record<Rating, string>> = {
  bad: [
    String.raw`bad|wrong|incorrect|do(?:n['’]t| not)(?: do this)?`,
    'schlecht|schlechtes|falsch|falsches|so nicht|fout|verkeerd|slecht|zo niet',
    'mauvais|mauvaise|faux|incorrecte|à éviter|à ne pas faire|mal|malo|mala|incorrecto',
    'mau|ruim|errado|incorreto|male|sbagliato|errato|scorretto|cattivo',
  ].join('|'),
  good: [
    'good|right|correct|better|do this',
    'gut|gutes|richtig|richtiges|besser|besseres|zo wel|goed|juist|beter',
    'bon|bonne|meilleur|mieux|bien|buen|bueno|correcto|mejor',
    'bom|certo|correto|melhor|bene|buon|buono|giusto|corretto|meglio',
  ].join('|'),
  before: 'before|vorher|avant|antes|prima|vooraf',
  after: 'after|nachher|après|después|depois|dopo|achteraf',
  voor: 'voor',
  na: 'na',
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
  const words = [`${beginning}(?:${rated[rating]})${end}`];
  const own = japanese[rating];
  return {
    rating,
    words: new RegExp(
      [...words, ...(own ? [String.raw`^[^\p{L}\p{N}]*(?:${own})[^\p{L}\p{N}]*$`] : [])].join('|'),
      'iu',
    ),
  };
});

const anyRating = Object.values(rated).join('|');

const byThemselves = [
  'anti-?pattern|counter-?example|(?:negativ|positiv|gegen)beispiel|tegenvoorbeeld',
  'contre-exemple|contraejemplo|contraexemplo|controesempio',
].join('|');

const nouns =
  'examples?|rows?|versions?|answers?|beispiele?|zeilen?|exemples?|lignes?|ejemplos?|filas?|exemplos?|linhas?|esempi[o]?|righe|voorbeeld(?:en)?|rijen';

const ofExample = new RegExp(
  [
    String.raw`${beginning}(?:(?:${anyRating}|${byThemselves})\s(?:${nouns})|${byThemselves})${end}`,
    String.raw`^\P{L}*(?:exemple|ejemplo|exemplo|esempio)\s(?:${anyRating})${end}`,
    String.raw`^[^\p{L}\p{N}]*(?:悪い|良い|よい|誤った|正しい|だめな|NG|OK|不適切な|適切な)例[^\p{L}\p{N}]*$`,
  ].join('|'),
  'iu',
);
