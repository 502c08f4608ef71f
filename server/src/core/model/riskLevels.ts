import { remember } from '../syntax/boundedMemo.js';
import { plainLetters } from './words/normalise.js';

/**
 * The whole number that the text of a cell states: `15`, `15 (High)`, `3 – Possible`, and what a
 * product comes to: `3 × 4 = 12`. Absent where it states none or several, a fraction other than of nothing (`10,0` is 10), a share or an
 * amount of money.
 */
export function numberIn(text: string): number | undefined {
  return rememberedNumber(text) ?? undefined;
}

/** Sheets write whole numbers with a fraction of nothing: "10,0", "10.00". With more figures it is a version or a date. */
const emptyFraction = /(?<=^[^\p{N}]{0,20}\d{1,3})[.,]0{1,2}(?![\d.,]*\d)/u;

/** Registers have few different levels in many rows, and all of them are looked at after each key. */
const rememberedNumber = remember((text): number | null => readNumber(text) ?? null);

/** `3 × 4 = 12`: what stands before the number that a product comes to. */
export const factorsBefore = /^[^\p{L}\p{N}]*\d{1,3}\s*[×✕✖x*·]\s*\d{1,3}\s*=\s*/iu;

function readNumber(written: string): number | undefined {
  const text = written.replace(factorsBefore, '').replace(emptyFraction, '');
  const found = text.match(/\d+/g) ?? [];
  const [only] = found;
  const isPlain = !/[%€$£¥/*×=]|\d[.,]\d|[<>≤≥~]|-\s*\d/u.test(text);
  return found.length === 1 && only !== undefined && isPlain ? Number(only) : undefined;
}

/**
 * The place of a level that is written as a word, from 1 (very low) to 5 (critical); absent for
 * other words and where two levels are named.
 */
export function rankIn(text: string): number | undefined {
  const rank = rememberedRank(text.slice(0, longestLevel));
  return rank === noRank ? undefined : rank;
}

const rememberedRank = remember((text) => readRank(text) ?? noRank);

/** Stands for an absent rank, which would not be remembered. */
const noRank = 0;

function readRank(text: string): number | undefined {
  const { ranks } = ranksIn(text);
  return ranks.size === 1 ? [...ranks][0] : undefined;
}

/** The levels that are named, and what else is said. */
function ranksIn(text: string): { readonly ranks: ReadonlySet<number>; readonly rest: string } {
  const plain = plainWords(text);
  const ranks = new Set<number>();
  let rest = ` ${plain} `;
  for (const [word, rank] of turnsRound.test(plain) ? [] : rankedWords) {
    if (rest.includes(` ${word} `)) {
      ranks.add(rank);
      rest = rest.replaceAll(` ${word} `, ' ');
    }
  }
  return { ranks, rest: rest.trim() };
}

/**
 * Whether the text of a cell is a value of a scale: a number up to ten or a word for a level, alone or
 * before what explains it: `4`, `High (4)`, `4 – Data loss`, `High: fines`. "High fines" is none.
 */
export function isScaleValue(text: string): boolean {
  return rememberedScaleValue(text.slice(0, longestLevel));
}

const rememberedScaleValue = remember((text): boolean => {
  const [value = ''] = text.trim().split(explains);
  const { ranks, rest } = ranksIn(value);
  if (!/\d/.test(value)) {
    return rest === '' && ranks.size === 1;
  }
  const number = numberIn(value) ?? 0;
  return number >= 1 && number <= 10 && (rest.length <= 1 || namesOfSteps.has(rest));
});

/** Before a number, in the form of `plainWords`; a single letter may be there as well: `S3`, `3点`. */
const namesOfSteps: ReadonlySet<string> = new Set([
  ...['level', 'stufe', 'niveau', 'nivel', 'livello', 'レベル', 'ランク'],
]);

/** Behind a value: `(4)`, `: fines`, ` – data loss`, `、罰金`. */
const explains = /(?<=[\p{L}\p{N}])\s*(?:[:;,(（：、，]|\s[-/]\s|[–—])/u;

/** Lower case, without accents and all that is no letter, one space between words. */
function plainWords(text: string): string {
  return plainLetters(text)
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** "Not critical" is no level, and neither is an adverb, "Alta-mente", or what is too much: "Alto demais". */
const turnsRound = new RegExp(
  [
    '(?:^| )(?:not|non|nicht|no|nao|niet|pas|mente)(?: |$)(?!akzept)',
    '(?:^| )(?:too (?:high|low|big|small)|zu (?:hoch|niedrig|gering|gross|klein)|te (?:hoog|laag|groot|klein))(?: |$)',
    '(?:^| )trop (?:haut|bas|eleve|faible|fort|grand)e?(?: |$)',
    '(?:^| )(?:demasiado|troppo) (?:alt|baj|baix|bass|elevad|elevat|grand|grav)[aeio](?: |$)',
    '(?:alt|baix|elevad|altissim|baixissim|elevadissim)[ao] demais(?: |$)',
    '(?:高|低|大き|小さ)すぎ',
  ].join('|'),
);

const longestLevel = 80;

/** From very low to critical; English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
const words: readonly string[] = [
  `very low, negligible, insignificant, rare, trivial, none, very unlikely, remote, minimal, very rare,
   sehr niedrig, sehr gering, vernachlässigbar, unbedeutend, selten, sehr selten, sehr unwahrscheinlich,
   très faible, négligeable, insignifiant, insignifiante, minime, très improbable, très rare,
   muy bajo, muy baja, insignificante, despreciable, raro, rara, remoto, remota, muy improbable,
   mínimo, mínima, muito baixo, muito baixa, desprezível, muito improvável,
   molto basso, molto bassa, trascurabile, molto improbabile, minimo, minima,
   zeer laag, verwaarloosbaar, zeldzaam, zeer onwaarschijnlijk, zeer klein,
   baixíssimo, baixíssima, bajísimo, bajísima, bassissimo, bassissima, raríssimo, raríssima, rarísimo, rarísima,
   rarissimo, rarissima, rarissime, extremely low, extrem niedrig, extrem gering, äußerst gering, äußerst niedrig,
   extrêmement faible, très bas, très basse, extremamente baixo, extremamente baixa, extremadamente bajo,
   extremadamente baja, estremamente basso, estremamente bassa, uiterst laag, uiterst klein, 極めて小さい, きわめて低い,
   極低, 極小, 非常に低い, 極めて低い, ごく低い`,
  `low, minor, unlikely, small, limited, niedrig, gering, geringfügig, klein, begrenzt, unwahrscheinlich,
   faible, mineur, mineure, improbable, peu probable, limité, limitée, bajo, baja, menor, poco probable,
   leve, limitado, limitada, baixo, baixa, improvável, pouco provável, basso, bassa, minore, improbabile,
   poco probabile, lieve, limitato, limitata, laag, onwaarschijnlijk, beperkt, 低, 低い, 小, 小さい, 軽微`,
  `medium, moderate, possible, mid, med, occasional, mittel, moderat, mäßig, möglich, gelegentlich,
   moyen, moyenne, modéré, modérée, occasionnel, occasionnelle, medio, media, médio, média, moderado,
   moderada, posible, ocasional, possível, moderato, moderata, possibile, occasionale, gemiddeld, middel,
   midden, matig, mogelijk, 中, 中程度, 中間, 普通`,
  `high, major, likely, probable, significant, hoch, groß, wahrscheinlich, erheblich, beträchtlich, häufig,
   élevé, élevée, fort, forte, majeur, majeure, significatif, significative, important, importante, grave,
   alto, alta, mayor, significativo, significativa, maior, provável, maggiore, probabile, elevato, elevata,
   elevado, elevada, rilevante, hoog, groot, waarschijnlijk, aanzienlijk, 高, 高い, 大, 大きい, 重大`,
  `very high, critical, severe, catastrophic, extreme, almost certain, certain, frequent, very likely,
   sehr hoch, kritisch, katastrophal, extrem, fast sicher, nahezu sicher, sehr wahrscheinlich,
   sehr häufig, existenzbedrohend, existenzgefährdend, très élevé, très élevée, critique,
   catastrophique, extrême, presque certain, presque certaine, quasi certain, quasi certaine,
   très probable, très fort, très forte, très grave, fréquent, fréquente, maximal, maximale, muy alto,
   muy alta, crítico, crítica, catastrófico, catastrófica, extremo, extrema, casi seguro, casi segura,
   casi cierto, frecuente, muy probable, muy grave, severo, severa, muito alto, muito alta, quase certo,
   quase certa, muito provável, muito grave, muito elevado, muito elevada, muy elevado, muy elevada,
   altíssimo, altíssima, altissimo, altissima, altísimo, altísima, elevadíssimo, elevadíssima, elevadísimo,
   elevadísima, elevatissimo, elevatissima, gravíssimo, gravíssima, gravísimo, gravísima, gravissima, gravissime,
   muitíssimo alto, muitíssimo alta, extremely high, äußerst hoch, très haut, très haute, uiterst groot,
   extrêmement haut, extrêmement haute, きわめて高い,
   extremadamente alto, extremadamente alta,
   extremamente alto, extremamente alta, extremamente elevado, extremamente elevada,
   estremamente alto, estremamente alta, extrêmement élevé, extrêmement élevée, altamente probable,
   altamente provável, altamente probabile, inaceptable, inaceitável, inaccettabile, inacceptable,
   unacceptable, intolerable, inakzeptabel, untragbar, nicht akzeptabel, extrem hoch,
   onaanvaardbaar, onacceptabel, uiterst hoog, 許容不可, 受容不可,
   molto alto, molto alta, molto elevato, molto elevata,
   catastrofico, catastrofica, estremo, estrema, quasi certo, quasi certa, frequente, molto probabile,
   molto grave, gravissimo, zeer hoog, kritiek, catastrofaal, extreem, bijna zeker, zeer waarschijnlijk,
   zeer groot, 極高, 最高, 非常に高い, 極めて高い, 甚大, 致命的, 特大, 極大`,
];

/** The longest first, so that "very low" is not read as "low". */
const rankedWords: readonly (readonly [string, number])[] = words
  .flatMap((list, index) => list.split(',').map((word) => [plainWords(word), index + 1] as const))
  .toSorted(([first], [second]) => second.length - first.length);
