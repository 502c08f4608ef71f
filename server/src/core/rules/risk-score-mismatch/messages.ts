import { message } from '../../base/language.js';

/** A level that is not likelihood times impact. */
export interface WrongProduct {
  readonly risk: string;
  readonly level: number;
  readonly likelihood: string;
  readonly impact: string;
  readonly product: number;
}

/** A level in words that other rows with the same likelihood and impact do not have. */
export interface WrongWord {
  readonly risk: string;
  readonly level: string;
  readonly likelihood: string;
  readonly impact: string;
  /** How many rows agree on another level. */
  readonly others: number;
  readonly theirLevel: string;
}

/** What a register says about one risk. */
export interface Assessment {
  readonly risk: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly level: string;
}

export const messages = {
  product: message({
    en: ({ risk, level, likelihood, impact, product }: WrongProduct) =>
      `The level ${level} of risk ${risk} is not its likelihood times its impact, ${likelihood} × ${impact} = ${product}, as in the other rows. ${advice.en}`,
    de: ({ risk, level, likelihood, impact, product }) =>
      `Das Risikoniveau ${level} des Risikos ${risk} ist nicht wie in den anderen Zeilen Eintrittswahrscheinlichkeit mal Auswirkung, ${likelihood} × ${impact} = ${product}. ${advice.de}`,
  }),
  word: message({
    en: ({ risk, level, likelihood, impact, others, theirLevel }: WrongWord) =>
      `Risk ${risk} is ${level}, but ${others} others with the likelihood ${likelihood} and the impact ${impact} are ${theirLevel}. ${advice.en}`,
    de: ({ risk, level, likelihood, impact, others, theirLevel }) =>
      `Das Risiko ${risk} ist mit ${level} bewertet, ${others} andere mit der Eintrittswahrscheinlichkeit ${likelihood} und der Auswirkung ${impact} aber mit ${theirLevel}. ${advice.de}`,
  }),
  order: message({
    en: (one: Assessment, other: Assessment) =>
      `Risk ${one.risk} is ${one.level} with the likelihood ${one.likelihood} and the impact ${one.impact}, but ${other.risk} is ${other.level} with ${other.likelihood} and ${other.impact}. ${advice.en}`,
    de: (one, other) =>
      `Das Risiko ${one.risk} ist bei der Eintrittswahrscheinlichkeit ${one.likelihood} und der Auswirkung ${one.impact} mit ${one.level} bewertet, ${other.risk} bei ${other.likelihood} und ${other.impact} aber mit ${other.level}. ${advice.de}`,
  }),
};

const advice = {
  en: 'An auditor recalculates some, since assessments have to be consistent (ISO/IEC 27001, 6.1.2): correct the level, or the two values it comes from.',
  de: 'Im Audit wird nachgerechnet, denn Beurteilungen müssen konsistent sein (ISO/IEC 27001, Abschnitt 6.1.2): Korrigieren Sie das Risikoniveau oder die beiden Werte, aus denen es folgt.',
};
