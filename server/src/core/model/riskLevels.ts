/** How risks are measured: likelihood and impact run from 1 to `scale`, a level from 1 to its square. */
export interface RiskMeasure {
  readonly scale: number;
  /** The highest level that needs no treatment. */
  readonly acceptableLevel: number;
}

/**
 * The whole number that the text of a cell states: `15`, `15 (High)`, `3 – Possible`. Absent where it
 * states none or several, a fraction, a share or an amount of money.
 */
export function numberIn(text: string): number | undefined {
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
  const plain = text
    .slice(0, longestLevel)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  if (plain === '') {
    return undefined;
  }
  const ranks = new Set<number>();
  let rest = ` ${plain} `;
  for (const [word, rank] of rankedWords) {
    if (rest.includes(` ${word} `)) {
      ranks.add(rank);
      rest = rest.replaceAll(` ${word} `, ' ');
    }
  }
  return ranks.size === 1 ? [...ranks][0] : undefined;
}

/**
 * Whether the text of a level says beyond doubt that it is above the acceptable one: a number on the
 * scale, or one of the two highest words where at most half of the scale is acceptable.
 */
export function isAboveAcceptable(text: string, { scale, acceptableLevel }: RiskMeasure): boolean {
  const number = numberIn(text);
  if (number !== undefined) {
    return number > acceptableLevel && number <= scale * scale;
  }
  return !/\d/.test(text) && (rankIn(text) ?? 0) >= 4 && acceptableLevel * 2 <= scale * scale;
}

const longestLevel = 80;

const words: readonly string[] = [
  `very low, negligible, insignificant, rare, trivial, none, very unlikely, remote, sehr niedrig, sehr gering,
   vernachlässigbar, unbedeutend, selten, très faible, négligeable, muy bajo, muy baja, muito baixo`,
  `low, minor, unlikely, small, niedrig, gering, klein, unwahrscheinlich, faible, bajo, baja, baixo, baixa,
   basso, laag, 低`,
  `medium, moderate, possible, mid, med, occasional, mittel, moderat, möglich, moyen, moyenne, modéré, medio,
   media, médio, média, moderado, 中`,
  `high, major, likely, probable, significant, hoch, groß, wahrscheinlich, erheblich, élevé, élevée, fort, alto,
   alta, hoog, 高`,
  `very high, critical, severe, catastrophic, extreme, almost certain, certain, frequent, sehr hoch, kritisch,
   katastrophal, fast sicher, nahezu sicher, très élevé, critique, muy alto, muy alta, crítico, crítica,
   muito alto, critico, kritiek`,
];

/** The longest first, so that "very low" is not read as "low". */
const rankedWords: readonly (readonly [string, number])[] = words
  .flatMap((list, index) =>
    list.split(',').map((word) => [word.replaceAll(/\s+/g, ' ').trim(), index + 1] as const),
  )
  .toSorted(([first], [second]) => second.length - first.length);
