import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

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
  matrix: message({
    en: ({ risk, level, likelihood, impact }: Assessment, right: string) =>
      `Risk ${risk} is ${english.quoted(level)}, but by the risk matrix in isms.yaml the likelihood ${english.quoted(likelihood)} and the impact ${english.quoted(impact)} make it ${english.quoted(right)}. ${advice.en}`,
    de: ({ risk, level, likelihood, impact }, right) =>
      `Das Risiko ${risk} ist mit ${german.quoted(level)} bewertet, nach der Risikomatrix in isms.yaml ergeben die Eintrittswahrscheinlichkeit ${german.quoted(likelihood)} und die Auswirkung ${german.quoted(impact)} aber ${german.quoted(right)}. ${advice.de}`,
  }),
  word: message({
    en: ({ risk, level, likelihood, impact, others, theirLevel }: WrongWord) =>
      `Risk ${risk} is ${english.quoted(level)}, but ${others} others with the likelihood ${english.quoted(likelihood)} and the impact ${english.quoted(impact)} are ${english.quoted(theirLevel)}. ${advice.en}`,
    de: ({ risk, level, likelihood, impact, others, theirLevel }) =>
      `Das Risiko ${risk} ist mit ${german.quoted(level)} bewertet, ${others} andere mit der Eintrittswahrscheinlichkeit ${german.quoted(likelihood)} und der Auswirkung ${german.quoted(impact)} aber mit ${german.quoted(theirLevel)}. ${advice.de}`,
  }),
  order: message({
    en: (one: Assessment, other: Assessment) =>
      `Risk ${one.risk} is ${english.quoted(one.level)} with the likelihood ${english.quoted(one.likelihood)} and the impact ${english.quoted(one.impact)}, but ${other.risk} is ${english.quoted(other.level)} with ${english.quoted(other.likelihood)} and ${english.quoted(other.impact)}. ${advice.en}`,
    de: (one, other) =>
      `Das Risiko ${one.risk} ist bei der Eintrittswahrscheinlichkeit ${german.quoted(one.likelihood)} und der Auswirkung ${german.quoted(one.impact)} mit ${german.quoted(one.level)} bewertet, ${other.risk} bei ${german.quoted(other.likelihood)} und ${german.quoted(other.impact)} aber mit ${german.quoted(other.level)}. ${advice.de}`,
  }),
};

const advice = {
  en: 'An auditor recalculates some, since assessments have to be consistent (ISO/IEC 27001, 6.1.2): correct the level, or the two values it comes from.',
  de: 'Im Audit wird nachgerechnet, denn Beurteilungen müssen konsistent sein (ISO/IEC 27001, Abschnitt 6.1.2): Korrigieren Sie das Risikoniveau oder die beiden Werte, aus denen es folgt.',
};
