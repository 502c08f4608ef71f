import type { IsmsDocument } from '../../model/ismsDocument.js';
import { noLegend } from '../../model/statusLegend.js';
import { surroundingsOf } from '../../model/surroundings.js';

/** Whether `text` is a short sign in a statement that explains its signs by a legend, which has not this one. */
export function isOutsideLegend(text: string, { chunks: [first] }: IsmsDocument): boolean {
  return first !== undefined && sign.test(text.trim()) && hasLegend(first.chunk);
}

function hasLegend(chunk: Parameters<typeof surroundingsOf>[0]): boolean {
  return surroundingsOf(chunk).document.legend !== noLegend;
}

/** Figures are shares or a maturity. */
const sign = /^(?:\p{L}{1,3}|\p{So}\uFE0F?)$/u;
