import type { IsmsDocument } from '../../model/ismsDocument.js';
import { readLegend, signOf } from '../../model/statusLegend.js';
import { surroundingsOf } from '../../model/surroundings.js';

/** Whether `text` is a short sign in a statement that explains its signs by a legend, which has not this one. */
export function isOutsideLegend(text: string, { chunks: [first] }: IsmsDocument): boolean {
  if (!first || !sign.test(text.trim())) {
    return false;
  }
  const legend = readLegend(surroundingsOf(first.chunk).document.legend);
  return legend !== undefined && !legend.signs.has(signOf(text));
}

/** Figures are shares or a maturity. */
const sign = /^(?:\p{L}{1,3}|\p{So}\uFE0F?)$/u;
