import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** One of the values that a risk is weighed by. */
export type Measure = 'likelihood' | 'impact' | 'level';

/** What the other rows use: numbers up to one, or words, or what the matrix of the workspace has. */
export type Scale =
  | { readonly kind: 'numbers' | 'words'; readonly most: number }
  | { readonly kind: 'matrix'; readonly names: readonly string[] };

export const messages = {
  empty: message({
    en: (risk: string, measure: Measure, scale: Scale) =>
      `Risk ${risk} has no ${measure}. ${advice.en(scale)}`,
    de: (risk, measure, scale) =>
      `Dem Risiko ${risk} fehlt ${missing[measure]}. ${advice.de(scale)}`,
  }),
  unknown: message({
    en: (value: string, measure: Measure, scale: Scale) =>
      `${english.quoted(value)} is no ${measure} of this register. ${advice.en(scale)}`,
    de: (value, measure, scale) =>
      `${german.quoted(value)} ist ${none[measure]} dieses Registers. ${advice.de(scale)}`,
  }),
};

const missing: Readonly<Record<Measure, string>> = {
  likelihood: 'die Eintrittswahrscheinlichkeit',
  impact: 'die Auswirkung',
  level: 'das Risikoniveau',
};

const none: Readonly<Record<Measure, string>> = {
  likelihood: 'keine Eintrittswahrscheinlichkeit',
  impact: 'keine Auswirkung',
  level: 'kein Risikoniveau',
};

const advice = {
  en: (scale: Scale) =>
    `Risks are compared by one set of criteria (ISO/IEC 27001, 6.1.2): write ${choice.en(scale)}${
      scale.kind === 'matrix'
        ? ', as risk.matrix in isms.yaml has it.'
        : ', or declare another scale with risk.scale in isms.yaml.'
    }`,
  de: (scale: Scale) =>
    `Risiken werden nach einheitlichen Kriterien verglichen (ISO/IEC 27001, Abschnitt 6.1.2): Schreiben Sie ${choice.de(scale)}${
      scale.kind === 'matrix'
        ? ', wie es in risk.matrix in isms.yaml steht.'
        : ', oder legen Sie mit risk.scale in isms.yaml eine andere Skala fest.'
    }`,
};

const choice = {
  en: (scale: Scale): string => {
    switch (scale.kind) {
      case 'numbers':
        return `a number from 1 to ${scale.most}`;
      case 'words':
        return 'one of the words that the other rows use';
      case 'matrix':
        return english.alternatives(scale.names);
    }
  },
  de: (scale: Scale): string => {
    switch (scale.kind) {
      case 'numbers':
        return `eine Zahl von 1 bis ${scale.most}`;
      case 'words':
        return 'eines der Wörter aus den anderen Zeilen';
      case 'matrix':
        return german.alternatives(scale.names);
    }
  },
};
