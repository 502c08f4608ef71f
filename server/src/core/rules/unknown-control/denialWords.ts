/** What stands in one cell or quotation before an id, and what behind it. */
export interface Beside {
  readonly before: string;
  readonly behind: string;
}

/**
 * English, German, French, Spanish, Portuguese, Italian, Dutch; Japanese. "Not present" and "inexistent"
 * are degrees of maturity, and say of a control that it is not done.
 */
const denials = [
  String.raw`(?:(?:does|did|do) not|doesn['’]t|didn['’]t|never) exist(?:ed)?|no such (?:control|id|number)`,
  'gibt es (?:gar |so )?nicht|gab es nie|existiert (?:gar )?nicht|existierte nie',
  String.raw`n['’]existe (?:pas|plus)|n['’]a jamais existé`,
  'no existe|nunca existió',
  'não existe|nunca existiu',
  'non esiste|mai esistit[oa]',
  'bestaat niet|heeft nooit bestaan',
].join('|');
const denialsJapanese = '存在しない|存在しません|実在しない';

/** What somebody says of an id that is not there. */
const lacks = String.raw`missing|lacks?|there is no|fehlt|fehlen|keine?|manque|manquent|il n['’]y a pas|falta|faltan|no hay|não há|manca|mancano|non c['’]è|ontbreekt|ontbreken|er is geen`;

/** The articles and the word for a control that may stand between the denial and the id. */
const thing = String.raw`(?:(?:an?|the|such|eine?|die|das|une?|la|le|el|un|una|o|os|um|uma|il|lo|een|de|het)\s|(?:controls?|maßnahme|mesure|contrôle|medida|controle|controlo|controllo|maatregel|id)\s|l['’]|d['’]){0,3}`;

/** Whether a cell begins with words that say of the id beside it that there is no such one. */
export function deniesAlone(cell: string): boolean {
  return existsNotAlone.test(cell);
}

/** "Does not exist yet", "in our company", "bei uns" is said of a control that nobody has set up. */
const notYet = String.raw`(?!\s(?:yet|so far|encore|todavía|aún|ainda|ancora|nog|here|(?:in|at|within|for) (?:our|this|the (?:company|organi[sz]ation))|bei uns|in unser\p{L}*|im (?:betrieb|unternehmen|haus)|chez nous|(?:dans|à) notre|en nuestr[oa]|n[ao] noss[oa]|da noi|nella nostra|bij ons|in onze)(?!\p{L}))`;

const existsNotAlone = new RegExp(
  String.raw`^\P{L}*(?:(?:it|this|es|das|elle|il|esta|este|questo|dit|deze)\s)?(?:(?:${denials})(?!\p{L})${notYet}|${denialsJapanese})`,
  'iu',
);

/** Whether words that there is no such id stand right beside it: not "A.5.38: the evidence does not exist". */
export function deniesBeside({ before, behind }: Beside): boolean {
  return deniedBefore.test(before) || (namesIdFirst.test(before) && deniedBehind.test(behind));
}

/** The same, or that it is missing: "There is no A.5.38", not "There is no evidence for A.5.38". */
export function missesBeside(beside: Beside): boolean {
  const { before, behind } = beside;
  return (
    deniesBeside(beside) ||
    missedBefore.test(before) ||
    (namesIdFirst.test(before) && missedBehind.test(behind))
  );
}

const deniedBefore = beforeId(denials);
const missedBefore = beforeId(lacks);

function beforeId(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})[\s:]+(?:as\s)?${thing}[*_\x60]*$`, 'iu');
}

/** The id is what is spoken of, and not what something is for: "The evidence for A.5.38 is missing". */
const namesIdFirst = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}\s*_\x60]|(?<!\p{L})(?:that|dass|que|che|dat))[\s*_\x60]*${thing}[*_\x60]*$`,
  'iu',
);

const signs = String.raw`[\s*_\x60([（,:：;–—-]*`;

const deniedBehind = new RegExp(
  String.raw`^${signs}(?:it\s)?(?:(?:${denials})(?!\p{L})${notYet}|(?:は|が|って)?(?:${denialsJapanese}))`,
  'iu',
);

/** Nothing else that may be missing follows: "A.5.38 fehlt der Nachweis". */
const missedBehind = new RegExp(
  [
    String.raw`^${signs}(?:(?:is|are|was)\s)?(?:missing|fehlt|manque|falta|manca|ontbreekt)(?=\s*(?:$|[^\p{L}\s]|(?:in|from|on|dans|de|en|na|no|nella|nel|da|dal|aus|auf)(?!\p{L})))`,
    String.raw`^${signs}(?:は|が|って)?(?:[^、。がを]{0,15}に)?は?(?:ない|ありません|無い|${denialsJapanese}|欠けて|抜けて|漏れて|不足)`,
  ].join('|'),
  'iu',
);

/** Whether what stands beside an id asks if there is such a one. */
export function asksForId(before: string, behind: string): boolean {
  return askedBefore.test(before) || askedBehind.test(behind);
}

/** "Is there an A.5.38?": right before the id, so that "Is there evidence for A.5.38?" is no such question. */
const askedBefore = new RegExp(
  String.raw`(?<!\p{L})(?:is there|are there|does|gibt es|existiert|existe|existe-t-(?:il|elle)|y a-t-il|hay|há|esiste|c['’]è|bestaat|is er)\s${thing}[*_\x60]*$`,
  'iu',
);

const askedBehind =
  /^[\s*_`]*(?:existe-t-(?:elle|il)|exist(?!\p{L})|(?:は|って)?(?:存在|実在)(?:しますか|するか|する)|(?:は|って)あり?(?:ますか|るか))/iu;
