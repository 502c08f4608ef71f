import { normalised } from './words/normalise.js';

/**
 * Whether the headers at two places weigh a risk together, though one alone could be anything: "E"
 * beside "K" or "W" (kans, waarschijnlijkheid) is the effect, and what a header behind both multiplies
 * ("P | Q | P×Q") is likelihood and impact.
 */
export function weighTogether(texts: readonly string[], known: number, other: number): boolean {
  const [one, beside] = [letterOf(texts[known]), letterOf(texts[other])];
  if (one === '' || beside === '') {
    return false;
  }
  const isEffect = beside === 'e' && (one === 'k' || one === 'w');
  return isEffect || isMultiplied([one, beside], texts[Math.max(known, other) + 1] ?? '');
}

/** A header as it is compared with a letter; longer ones are none. */
function letterOf(text = ''): string {
  return text.trim().length <= longestLetters ? normalised(text) : '';
}

const longestLetters = 3;

function isMultiplied(letters: readonly [string, string], header: string): boolean {
  const { first = '', second = '' } = product.exec(header)?.groups ?? {};
  const factors = [normalised(first), normalised(second)];
  return letters.every((letter) => factors.includes(letter)) && letters[0] !== letters[1];
}

const product =
  /^\s*(?:\p{L}{1,12}\s?[=＝:(]\s?)?(?<first>\p{L}{1,3})\s?[×✕✖xX*·⋅]\s?(?<second>\p{L}{1,3})\s?\)?\s*$/u;
