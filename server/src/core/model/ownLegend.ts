import type { Vocabulary } from './vocabulary.js';
import type { TablePiece } from './wholeTable.js';
import { normalised } from './words/normalise.js';
import { partyNamed } from './words/parties.js';

/**
 * Whom a legend in `text` says that "we" are: "「当社」は利用者をいう", "Us = cloud customer". Absent where
 * none does, or where two say otherwise; that we are customers of somebody, text may say of anything,
 * and "we" of quoted terms are those who wrote them.
 */
export function ownByLegend(text: string, vocabulary: Vocabulary): 'csp' | 'csc' | undefined {
  const [own, ...others] = partiesByLegend(text, vocabulary);
  return others.length === 0 ? own : undefined;
}

/** Whether a legend anywhere in `text` says that "we" are the provider, whatever others say. */
export function isProviderByLegend(text: string, vocabulary: Vocabulary): boolean {
  return partiesByLegend(text, vocabulary).has('csp');
}

function partiesByLegend(text: string, vocabulary: Vocabulary): ReadonlySet<'csp' | 'csc'> {
  const found = new Set<'csp' | 'csc'>();
  for (const { groups } of text.replace(quoted, '').matchAll(legend)) {
    const words = normalised(groups?.['party'] ?? '')
      .replace(article, '')
      .split(' ');
    const named = [3, 2, 1].map((count) => partyNamed(words.slice(0, count).join(' '), vocabulary));
    const party = named.find((one) => one !== undefined);
    if (party === 'csp' || party === 'csc') {
      found.add(party);
    }
  }
  return found;
}

/** The paragraphs right before and behind a table: what stands farther off may speak of other things. */
export function besideTable({ text, block: { range } }: TablePiece): string {
  const before = text.slice(0, range.start).trimEnd().split(blankLine);
  const [behind = ''] = text.slice(range.end).trimStart().split(blankLine, 1);
  return `${before.at(-1) ?? ''}\n\n${behind}`;
}

const blankLine = /\n[\t >]*\r?\n/u;

const quoted = /^[\t ]*>.*$/gmu;
const legend =
  /(?<![\p{L}\p{N}])["'“„«「『*_`]{0,3}(?:us|we|wir|uns|nous|nosotros|nós|noi|wij|ons|当社|自社|弊社|当行|当院)["'”“»」』*_`]{0,3}\s?(?:[=＝→]|は|とは|means?\b|stands? for\b|bedeutet\b|steht für\b|désigne\b|signifie\b|significa\b|indica\b|betekent\b|staat voor\b)\s?["'“„«「『*_`]{0,3}(?<party>[\p{L}\p{N} '’ー・]{2,40}?)(?=を|と|の|、|。|[^\p{L}\p{N} '’ー・]|$)/giu;
const article = /^(?:the|der|die|den|le|la|l|el|o|a|il|lo|de|het) /u;
