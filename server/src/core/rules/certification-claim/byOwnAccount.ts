import { inAnyCase } from '../../base/inAnyCase.js';

/** What others say of themselves is quoted, and no claim of the writer. */
export const byOwnAccount = inAnyCase(
  [
    String.raw`\b(?:by|on) (?:its|their) own account\b|\baccording to (?:its|their) (?:own )?(?:statements?|information|website)\b`,
    String.raw`\b(?:nach|laut) eigene[nr] (?:angaben?|auskunft|aussagen?)\b|\beigenen angaben (?:zufolge|nach)\b`,
    String.raw`\b(?:selon|d['’]après) (?:ses|leurs) (?:propres )?(?:dires|déclarations)\b|\bse (?:dit|disent|déclare|déclarent)\b`,
    String.raw`\bsegún (?:sus? propi[oa]s? |su |sus )?(?:declaraci|manifestaci|informaci|indica\b|declara\b|afirma\b|dice\b)`,
    String.raw`\bsegundo (?:(?:o próprio|a própria|os próprios)(?!\p{L})|informa\b|declara\b|afirma\b|indica\b|(?:as )?suas? própria)|\bpor declaração própria(?!\p{L})`,
    String.raw`\ba suo dire\b|\b(?:secondo|stando a) quanto (?:dichiara|afferma|comunica)|\bper (?:sua )?(?:stessa )?(?:dichiarazione|ammissione)\b`,
    String.raw`\b(?:volgens|naar) eigen (?:opgave|zeggen|verklaring)\b`,
  ].join('|'),
);
