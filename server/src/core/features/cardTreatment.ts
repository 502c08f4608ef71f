import type { CardBlock, Line, Span } from './cardBlocks.js';

/** Something that a card names and, where there is a place for it, links to. */
export interface CardLink {
  readonly text: string;
  /** A uri that the reader's editor opens; relative ones are relative to where the card is shown. */
  readonly link?: string;
}

/** Where a workspace treats a control. */
export interface CardTreatment {
  /** Rows of the Statement of Applicability, the text saying what they decide. */
  readonly statement: readonly CardLink[];
  readonly documents: readonly CardLink[];
  readonly risks: readonly CardLink[];
  readonly evidence: readonly CardLink[];
}

const longestLabel = 36;

/**
 * One paragraph on where the workspace treats the control, with at most `most` links of a kind; says
 * so where it does not treat it.
 */
export function treatmentParagraph(treatment: CardTreatment, most: number): CardBlock {
  const lines = [
    ...lineFor('Statement of Applicability', treatment.statement, most),
    ...lineFor('Documents', treatment.documents, most),
    ...lineFor('Risks', treatment.risks, most),
    ...lineFor('Evidence', treatment.evidence, most),
  ];
  return {
    kind: 'paragraph',
    lines:
      lines.length > 0
        ? lines
        : [
            [
              'Nothing in this workspace treats it yet: no row of a statement, no document, no risk.',
            ],
          ],
  };
}

function lineFor(name: string, links: readonly CardLink[], mostLinks: number): readonly Line[] {
  if (links.length === 0) {
    return [];
  }
  const shown = links
    .slice(0, mostLinks)
    .flatMap(({ text, link }, index): Span[] => [
      ...(index === 0 ? [] : [', ']),
      { text: shortened(text), ...(link !== undefined && { link }) },
    ]);
  const more = links.length - mostLinks;
  return [
    [
      { text: name, style: 'strong' },
      ': ',
      ...shown,
      ...(more > 0 ? [` and ${String(more)} more`] : []),
    ],
  ];
}

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;
}
