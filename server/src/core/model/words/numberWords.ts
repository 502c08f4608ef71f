/** A text whose words for numbers are figures, as long as before, and how long each word was by where it begins. */
export interface WithFigures {
  readonly text: string;
  readonly lengths: ReadonlyMap<number, number>;
}

/**
 * `text` with "two" and "Ninety-two" as figures and spaces in the place of the other letters, so that
 * offsets stay. Only words that are nothing but a number in the languages of the statements.
 */
export function withFigures(text: string): WithFigures {
  const lengths = new Map<number, number>();
  if (!mayHold.test(text)) {
    return { text, lengths };
  }
  const read = text.replaceAll(numberWord, (word: string, ...rest: readonly unknown[]) => {
    const value = valueOf(word.toLowerCase());
    const at = rest.find((one) => typeof one === 'number');
    if (value === undefined || at === undefined) {
      return word;
    }
    lengths.set(at, word.length);
    return String(value).padEnd(word.length);
  });
  return { text: read, lengths };
}

const units = listedAs(
  1,
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);

/** Of other languages, those of exclusions: there are few. */
const others: ReadonlyMap<string, number> = new Map([
  ...listedAs(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...listedAs(2, 'deux trois quatre cinq six sept huit neuf dix onze douze'),
  ...listedAs(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce'),
  ...listedAs(2, 'dois três quatro cinco seis sete oito nove dez onze doze'),
  ['duas', 2],
  ...listedAs(2, 'due tre quattro cinque sei sette otto nove dieci undici dodici'),
  ...listedAs(2, 'twee drie vier vijf zes zeven acht negen tien elf twaalf'),
]);

/** One is an article and a pronoun, too; what is excluded stands behind it. Portuguese "dos" and Italian "sei" are no numbers, and Dutch "onze" is "our". */
const one = String.raw`one(?=\s(?:is|control|exclusion|does|has been)(?!\p{L}))`;
const doubtful = String.raw`(?:dos|sei|sete|once|acht)(?=\s(?:se|no|quedan|están|son|sono|si|restano|são|ficam|exclu|esclu|entfallen|sind|gelten|vervallen|zijn|vallen))`;
const eleven = String.raw`onze(?=\s(?:autres |outr[oa]s )?(?:mesures?|contrôles?|controles?(?!\p{L}|\s(?:zijn|worden|die|gelden|vallen))|controlos?|medidas?|exclu|sont|ne|n['’]|ont|restent|sont|são|não|ficam|estão|d[eoa]s?)(?!aan)|\s?[.,;:)]|$)`;
const ambiguous: ReadonlySet<string> = new Set([
  'one',
  'dos',
  'sei',
  'sete',
  'once',
  'onze',
  'acht',
]);

const plain = [...units.keys(), ...others.keys()].filter((word) => !ambiguous.has(word));
const numberWord = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:${[...tens.keys()].join('|')})(?:[- ](?:${[...units.keys()].slice(0, 9).join('|')}))?|${plain.join('|')}|${one}|${eleven}|${doubtful})(?![\p{L}-])`,
  'giu',
);

/** Told by one look, before the words are looked for. */
const mayHold = /\d/u;

function valueOf(word: string): number | undefined {
  const [first = '', second] = word.split(/[- ]/u);
  const ten = tens.get(first);
  return ten === undefined
    ? (units.get(word) ?? others.get(word))
    : ten + (second === undefined ? 0 : (units.get(second) ?? 0));
}

function listedAs(from: number, words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, from + index] as const));
}
