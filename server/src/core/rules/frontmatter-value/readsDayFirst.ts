import type { IsmsDocument } from '../../model/ismsDocument.js';

/**
 * Whether a document, as far as its beginning tells, is written in a language whose readers all take 05/03/2026
 * for a day in March: German, French, Spanish, Portuguese, Italian or Dutch. In English it depends on
 * where they live, and in Japanese the year comes first.
 */
export function readsDayFirst({ chunks }: Pick<IsmsDocument, 'chunks'>): boolean {
  const text = chunks
    .slice(0, 2)
    .map(({ chunk }) => chunk.text)
    .join('\n');
  return countOf(text, dayFirstWords) + countOf(text, dayFirstKeys) > countOf(text, englishWords);
}

const englishWords = /\b(?:the|and|of|is|are|to|for|by|with|all|policy|must|shall)\b/giu;

/** Words that no text of these languages does without. */
const dayFirstWords =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|für|le|les|des|du|et|la|el|los|las|del|y|que|para|uma|não|do|da|il|della|di|per|het|een|van|de)(?!\p{L})/giu;

/** How the keys of a header begin in these languages; there may be few words beside them. */
const dayFirstKeys =
  /^(?:tipo|estado|estatus|stato|statut|fecha|data_d|aprobad|aprovad|approuv|approvat|responsab|propiet|propri[eé]t|versi[oó]n_d|versione|vers[aã]o|t[ií]tulo|titolo|titre|titel|pr[oó]xim|prossim|prochaine|n[aä]e?chste|freig|genehmigt|verantwort|dokument|eigenaar|goedgekeurd|volgende|c[oó]d[ií]|elabora)/gimu;

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
