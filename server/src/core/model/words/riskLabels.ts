import { listed, normalised } from './normalise.js';
import type { HeaderMeaning } from './headerMeaning.js';

/**
 * Plain words that label what is said of a risk in the section below its id, and could head a column of
 * anything. English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese in each list.
 */
const words = {
  likelihood: `
    how likely, how likely is it, wie wahrscheinlich, wie wahrscheinlich ist es, quelle probabilité, est-ce probable,
    cómo de probable, qué tan probable, quão provável, quanto è probabile, quanto probabile, hoe waarschijnlijk, どのくらい起こりやすいか`,
  impact: `
    how bad, how bad is it, how bad would it be, wie schlimm, wie schlimm wäre es, quelle gravité, est-ce grave,
    cómo de grave, qué tan grave, quão grave, quanto è grave, quanto grave, hoe erg, hoe ernstig, どのくらい重大か`,
  level: 'sum, summe, somme, suma, soma, somma, som, 合計',
  treatment: `
    what we do, what we do about it, what do we do, was wir tun, was tun wir, ce que nous faisons, que faisons-nous,
    qué hacemos, lo que hacemos, o que fazemos, cosa facciamo, wat we doen, wat doen we, 何をするか`,
  residual: `
    what is left, what remains, what is left over, was bleibt, was übrig bleibt, ce qui reste, lo que queda, qué queda,
    o que resta, o que sobra, cosa resta, cosa rimane, wat overblijft, wat blijft over, 残るもの`,
} as const satisfies Readonly<Partial<Record<HeaderMeaning, string>>>;

const meanings: ReadonlyMap<string, HeaderMeaning> = new Map(
  (Object.entries(words) as [HeaderMeaning, string][]).flatMap(([meaning, list]) =>
    listed(list).map((word) => [normalised(word), meaning] as const),
  ),
);

/** What `label` says of a risk; absent for any other word. */
export function riskLabel(label: string): HeaderMeaning | undefined {
  return meanings.get(normalised(label));
}
