import type { Language } from '../base/language.js';
import type { CardBlock, Line, Span } from './cardBlocks.js';
import { type CardWords, cardWords } from './cardWords.js';

/** Something that a card names and, where there is a place for it, links to. */
export interface CardLink {
  readonly text: string;
  /** A uri that the reader's editor opens; relative ones are relative to where the card is shown. */
  readonly uri?: string;
}

/** The first places of a kind, and how many there are in all. */
export interface CardLinks {
  readonly shown: readonly CardLink[];
  readonly count: number;
}

/** Where a workspace treats a control. */
export interface CardTreatment {
  /** Rows of the Statement of Applicability, the text saying what they decide. */
  readonly statement: CardLinks;
  readonly documents: CardLinks;
  readonly risks: CardLinks;
  readonly evidence: CardLinks;
}

const longestLabel = 36;

/**
 * One paragraph on where the workspace treats the control, with at most `most` links of a kind, for 0
 * their number; says
 * so where it does not treat it.
 */
export function treatmentParagraph(
  treatment: CardTreatment,
  most: number,
  language: Language = 'en',
): CardBlock {
  const words = cardWords[language];
  const kinds: readonly (readonly [string, CardLinks])[] = [
    [words.treatment.statement, treatment.statement],
    [words.treatment.documents, treatment.documents],
    [words.treatment.risks, treatment.risks],
    [words.treatment.evidence, treatment.evidence],
  ];
  const present = kinds.filter(([, { count }]) => count > 0);
  if (present.length === 0) {
    return paragraph([words.untreated]);
  }
  return most === 0
    ? paragraph([present.map(([name, { count }]) => `${name}: ${String(count)}`).join(' · ')])
    : paragraph(...present.map(([name, links]) => linksLine(name, links, most, words)));
}

function linksLine(name: string, links: CardLinks, most: number, words: CardWords): Line {
  const shown = links.shown
    .slice(0, most)
    .flatMap(({ text, uri }, index): Span[] => [
      ...(index === 0 ? [] : [', ']),
      { text: shortened(text), ...(uri !== undefined && { uri }) },
    ]);
  const more = links.count - Math.min(most, links.shown.length);
  return [
    { text: name, style: 'strong' },
    ': ',
    ...shown,
    ...(more > 0 ? [` ${words.more(more)}`] : []),
  ];
}

function paragraph(...lines: readonly Line[]): CardBlock {
  return { kind: 'paragraph', lines };
}

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;
}
