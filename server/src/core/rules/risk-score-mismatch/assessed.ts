import { numberIn, rankIn } from '../../model/riskLevels.js';
import type { PlacedRisk } from '../riskRegisters.js';

/** A risk of a register that states likelihood, impact and level. */
export interface Assessed {
  readonly risk: PlacedRisk;
  readonly likelihood: string;
  readonly impact: string;
  readonly level: string;
  /** Likelihood times impact, where both are numbers. */
  readonly product: number | undefined;
  readonly score: number | undefined;
  /** The higher one of likelihood and impact, or 0 where they are no numbers. */
  readonly highest: number;
  /** The places of likelihood, impact and level on their scales, where each has one and the level is a word. */
  readonly ranks:
    { readonly likelihood: number; readonly impact: number; readonly level: number } | undefined;
}

/** Those of `risks` that state all three. */
export function assessedIn(risks: readonly PlacedRisk[]): readonly Assessed[] {
  return risks.flatMap((risk) => assessed(risk) ?? []);
}

function assessed(risk: PlacedRisk): Assessed | undefined {
  const { likelihood, impact, level } = risk.row;
  if (!likelihood?.text || !impact?.text || !level?.text) {
    return undefined;
  }
  const texts = { likelihood: likelihood.text, impact: impact.text, level: level.text };
  const factors = [numberIn(texts.likelihood), numberIn(texts.impact)].filter(
    (factor) => factor !== undefined,
  );
  return {
    risk,
    ...texts,
    product: factors.length < 2 ? undefined : factors.reduce((one, other) => one * other),
    score: numberIn(texts.level),
    highest: Math.max(...factors, 0),
    ranks: ranksOf(texts),
  };
}

function ranksOf({
  likelihood,
  impact,
  level,
}: Readonly<Record<'likelihood' | 'impact' | 'level', string>>): Assessed['ranks'] {
  const first = numberIn(likelihood) ?? rankIn(likelihood);
  const second = numberIn(impact) ?? rankIn(impact);
  const third = /\d/.test(level) ? undefined : rankIn(level);
  return first === undefined || second === undefined || third === undefined
    ? undefined
    : { likelihood: first, impact: second, level: third };
}
