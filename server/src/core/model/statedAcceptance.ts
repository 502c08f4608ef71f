import { memoize, once } from '../base/memo.js';
import type { Chunk } from '../syntax/blocks.js';
import { passagesIn, sentencesOf, withoutQuotations } from './passages.js';
import {
  above,
  acceptanceSign,
  acceptedBefore,
  acceptedWord,
  below,
  bySomebody,
  from,
  namedLevel,
  orLess,
  orMore,
  riskWord,
  treatedWord,
  upTo,
} from './words/acceptanceWords.js';

/**
 * The level of risk that `text` calls acceptable, as in "12以下を受容可能とする", "Risk appetite: up to 12" or
 * "Risks above 12 are treated". Absent where it names none, or more than one.
 */
export function statedAcceptance(text: string): number | undefined {
  const [level, ...others] = new Set(levelsIn(text));
  return others.length === 0 ? level : undefined;
}

/** The acceptable levels that sentences of a chunk state, each once. */
export const acceptanceIn = memoize((chunk: Chunk): readonly number[] =>
  mayState(chunk.text)
    ? [
        ...new Set(
          passagesIn(chunk)
            .filter(({ kind, text }) => kind !== 'heading' && mayState(text))
            .flatMap(({ text }) => sentencesOf(withoutQuotations(text)))
            .flatMap(({ text }) => (text.length <= longestSentence ? levelsIn(text) : [])),
        ),
      ]
    : [],
);

const longestSentence = 400;

function mayState(text: string): boolean {
  return acceptanceSign.test(text) && /\d/.test(text);
}

function levelsIn(text: string): readonly number[] {
  const named = [...text.matchAll(namedLevel)].map(({ groups = {} }) =>
    Number(groups['behind'] ?? groups['before'] ?? groups['japanese'] ?? groups['early']),
  );
  const limited = riskWord.test(text) ? limits().flatMap((limit) => levelsBy(limit, text)) : [];
  return [...named, ...limited].filter((level) => level > 0);
}

interface Limit {
  readonly pattern: RegExp;
  /** What lies between the figure and the acceptable level: of "8 or more are treated", 7 is acceptable. */
  readonly less: 0 | 1;
}

function levelsBy({ pattern, less }: Limit, text: string): readonly number[] {
  return [...text.matchAll(pattern)].map(({ groups = {} }) => Number(groups['figure']) - less);
}

const figure = String.raw`(?<![\d.,/-])(?<figure>\d{1,3})(?![\d.,]*\d|\s?(?:%|€|\$|£|k\b|EUR|USD|CHF|hours?|days?|weeks?|months?|years?|Stunden|Tagen?|Wochen|Monaten?|Jahren?|heures?|jours?|mois|ans|horas|d[ií]as|semanas|meses|años|anos|ore|giorni|mesi|anni|uur|dagen|weken|maanden|jaar))`;
/** What the figure is, behind its bound: "up to a score of 6", "bis zur Risikozahl 6". */
const measure = String.raw`(?:\s?(?:an?|the|einem|einer|einen|zu einem|zur|zu einer|une?|um|uma|una|een)?\s?(?:risk\s)?(?:scores?|levels?|values?|ratings?|wert|(?:risiko)?(?:wert|zahl|score|niveau)|niveau|nivel|valor|pontuação|puntuación|punteggio|valore|livello|(?:risico)?(?:score|waarde))(?:\s(?:of|von|de|di|van))?)?\s?`;
const unit = String.raw`(?:\s(?:points?|punkten?|puntos|pontos|punti|punten))?`;
/** The words between the figure and what is said of it, in one clause that names nobody. */
const gap = String.raw`(?:(?:(?!(?<!\p{L})(?:by|durch|vom|von|par|por|pel[oa]|dal|dalla|door)\s)[^.;:\d]){0,40}?[^\p{L}.;:\d])?`;
const accepted = String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:not|nicht|pas|no|não|non|niet)\s(?:be\s)?)(?:${acceptedWord})(?!\p{L})(?!\s(?:${bySomebody})(?!\p{L}))`;
const treated = String.raw`(?<!\p{L})(?:${treatedWord})(?!\p{L})`;

/** Made when a sentence of risks is first asked, since most folders have none. */
const limits = once((): readonly Limit[] =>
  [
    { words: `(?<!\\p{L})(?:${upTo})${measure}${figure}${unit},?\\s${gap}${accepted}`, less: 0 },
    { words: `${figure}${unit}\\s(?:${orLess}),?\\s${gap}${accepted}`, less: 0 },
    { words: `(?<!\\p{L})(?:${below})${measure}${figure}${unit},?\\s${gap}${accepted}`, less: 1 },
    {
      words: `(?<!\\p{L})(?:${acceptedBefore})\\s${gap}(?<!\\p{L})(?:${upTo})${measure}${figure}(?!${unit}\\s(?:${bySomebody})(?!\\p{L}))`,
      less: 0,
    },
    { words: `(?<!\\p{L})(?:${above})${measure}${figure}${unit},?\\s${gap}${treated}`, less: 0 },
    { words: `(?<!\\p{L})(?:${from})${measure}${figure}${unit},?\\s${gap}${treated}`, less: 1 },
    { words: `${figure}${unit}\\s(?:${orMore}),?\\s${gap}${treated}`, less: 1 },
    // Japanese has no gaps between words.
    {
      words: String.raw`(?<![\d.,])(?<figure>\d{1,3})\s?点?以上の?(?:リスク)?[はを][^。\d]{0,20}(?:対応|低減|処理|処置)`,
      less: 1,
    },
    {
      words: String.raw`(?<![\d.,])(?<figure>\d{1,3})\s?点?を超える(?:リスク)?[はを][^。\d]{0,20}(?:対応|低減|処理|処置)`,
      less: 0,
    },
  ].map(({ words, less }) => ({ pattern: new RegExp(words, 'giu'), less: less === 1 ? 1 : 0 })),
);
