import type { Meanings } from './headerMeanings.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { withoutQualifier } from './words/headersAfterTreatment.js';
import { normalised } from './words/normalise.js';

/**
 * What a header says that repeats, beside a word for what remains, how the register itself heads the
 * level, the likelihood or the impact: "N résiduel" behind "N", "Niv. rés." behind "Niveau", "V×G
 * résiduel" behind "V×G"; and "RW nach Behandlung" behind "RW", where no column is known for the level
 * and "RW" stands right behind likelihood and impact. Absent for all other headers.
 */
export function residualByHeader(
  text: string,
  meanings: Meanings,
  texts: readonly string[],
): HeaderMeaning | undefined {
  const key = normalised(text.replaceAll(/[()]/g, ' '));
  const rest = withoutQualifier(key) ?? key.replace(remaining, ' ').replaceAll(/\s+/g, ' ').trim();
  if (rest === key || rest === '') {
    return undefined;
  }
  const measure = measures.find(({ of, shorts }) => {
    const index = indexOfAny(of, meanings);
    return index >= 0 && isShortFor(rest, normalised(texts[index] ?? ''), shorts);
  });
  return measure?.remains ?? (rest === unknownLevel(meanings, texts) ? 'residual' : undefined);
}

/** The letters that head the column right behind likelihood and impact, where no level is known. */
function unknownLevel(meanings: Meanings, texts: readonly string[]): string | undefined {
  const behind = Math.max(...measures.map(({ of }) => indexOfAny(of, meanings))) + 1;
  const isOpen = meanings[behind] === undefined && indexOfAny(levels, meanings) < 0;
  const letters = isOpen && behind > 0 ? normalised(texts[behind] ?? '') : '';
  // "Cost after treatment" behind "Cost" is no risk.
  return letters.length > 0 && letters.length <= mostLetters ? letters : undefined;
}

const mostLetters = 3;

function indexOfAny(wanted: ReadonlySet<HeaderMeaning>, meanings: Meanings): number {
  return meanings.findIndex((meaning) => meaning !== undefined && wanted.has(meaning));
}

const levels: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>(['level', 'levelLetter']);

/** Words for what remains, and how headers shorten them, in the form of `normalised`. */
const remaining =
  /(?<!\p{L})(?:resid(?:ual\p{L}*|uel\p{L}*|u[ao]|u)?|res|rs|rest|restant[ea]?|resterend\p{L}*|verbl(?:eibend\p{L}*)?|net|nett[oae]|net[oa]|after|post|apres|tras|despues|apos|depois|dopo|danach|nachher|na|daarna)(?!\p{L})|残留|残存|残余|対応後の?/u;

interface Measure {
  readonly of: ReadonlySet<HeaderMeaning>;
  readonly remains: HeaderMeaning;
  /** What stands for it without a likeness to the header that it repeats. */
  readonly shorts: ReadonlySet<string>;
}

const measures: readonly Measure[] = [
  {
    of: levels,
    remains: 'residual',
    shorts: new Set([
      ...['n', 'niv', 'niveau', 'nivel', 'nv', 'livello', 'liv', 'level', 'lvl', 'lev'],
      ...['stufe', 'score', 'wert', 'valor', 'valore', 'waarde', '値', 'レベル', 'r', 'risk'],
    ]),
  },
  {
    of: new Set<HeaderMeaning>(['likelihood', 'likelihoodLetter']),
    remains: 'residualLikelihood',
    shorts: new Set(),
  },
  {
    of: new Set<HeaderMeaning>(['impact', 'impactLetter']),
    remains: 'residualImpact',
    shorts: new Set(),
  },
];

/** The header itself, its first letters, or a word that shortens every such header. */
function isShortFor(rest: string, header: string, shorts: ReadonlySet<string>): boolean {
  return rest === header || shorts.has(rest) || (rest.length >= 3 && header.startsWith(rest));
}
