import type { TextRange } from '../base/textRange.js';
import { blockText } from '../syntax/blockText.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { isAboutDocument } from './closingTable.js';
import {
  aboutDocument,
  type DetailPlace,
  linePlaces,
  linesOfPage,
  placesIn,
  tablePlaces,
} from './detailPlaces.js';
import { cellAt } from './lazyCell.js';
import { namesPassingThing } from './passingThings.js';

/**
 * Where the end of a document says something about it: below its last heading, if that is such as
 * "Document control" or "Review", in the few lines below its last line across, in a last table that
 * is about the document, or in its last paragraph, if that is nothing but labelled lines. Said of its
 * last chunk.
 */
export function closingRowsIn(chunk: Chunk): readonly DetailPlace[] {
  const { text, blocks } = chunk;
  const last = blocks.findLastIndex(({ kind }) => kind === 'heading' || kind === 'thematicBreak');
  const opener = blocks[last];
  const below = blocks.slice(last + 1);
  if (isClosing(chunk, opener, below.length)) {
    return below.flatMap((one) => placesIn(text, one));
  }
  const isOfEntry = opener?.kind === 'heading' && isEntry(chunk, opener);
  return isOfEntry ? [] : [...closingTable(chunk, opener, below), ...closingLabels(chunk, opener)];
}

/** The last lines are those of the document unless its last section is about one thing: "Exception for Leeds". */
function closingLabels(chunk: Chunk, opener: Block | undefined): readonly DetailPlace[] {
  const places = lastLabels(chunk.text, chunk.blocks.at(-1));
  if (places.length === 0 || opener?.kind !== 'heading' || opener.level === 1) {
    return places;
  }
  const heading = blockText(chunk, opener).text;
  return !namesPassingThing(heading) || isAboutDocument(labelsOf(chunk, places), heading)
    ? places
    : [];
}

/** A table of labels and values that is about the document, whatever heading it stands below. */
function closingTable(
  chunk: Chunk,
  opener: Block | undefined,
  below: readonly Block[],
): readonly DetailPlace[] {
  const table = below.slice(-blocksAtTable).findLast((block) => block.kind === 'table');
  const heading = opener?.kind === 'heading' ? opener : undefined;
  if (!table || (heading && isOneOfTables(chunk, heading))) {
    return [];
  }
  const places = tablePlaces(chunk.text, table);
  return isAboutDocument(labelsOf(chunk, places), heading ? blockText(chunk, heading).text : '')
    ? places
    : [];
}

function labelsOf({ text }: Chunk, places: readonly DetailPlace[]): readonly string[] {
  return places.map(({ label }) => cellAt(text, label).text.replace(/[:：]\s*$/u, ''));
}

/** With the table itself: lines on related documents or controls can follow. */
const blocksAtTable = 3;

/** Each of several headings has a table of its own: a register in sections. */
function isOneOfTables(chunk: Chunk, heading: Extract<Block, { kind: 'heading' }>): boolean {
  return siblingsOf(chunk, heading).some(
    (sibling) => chunk.blocks[chunk.blocks.indexOf(sibling) + 1]?.kind === 'table',
  );
}

/** Whether what stands below `opener`, so many blocks, is about the document. */
function isClosing(chunk: Chunk, opener: Block | undefined, count: number): boolean {
  return opener?.kind === 'heading'
    ? isClosingHeading(blockText(chunk, opener).text)
    : opener?.kind === 'thematicBreak' && count <= blocksAtEnd;
}

/** What stands below the last of several headings with an id, or of one level with labels each, is said of an entry. */
function isEntry(chunk: Chunk, heading: Extract<Block, { kind: 'heading' }>): boolean {
  return (
    opensEntry.test(blockText(chunk, heading).text) ||
    siblingsOf(chunk, heading).some((sibling) => hasLabelsBelow(chunk, sibling))
  );
}

const opensEntry = /\p{Lu}[-_.]?\d|\d[-_.]\d/u;

function siblingsOf(
  { blocks }: Chunk,
  heading: Extract<Block, { kind: 'heading' }>,
): readonly Block[] {
  return blocks.filter(
    (block) => block.kind === 'heading' && block !== heading && block.level === heading.level,
  );
}

/** Whether a paragraph that is nothing but labelled lines comes next below `heading`. */
function hasLabelsBelow({ text, blocks }: Chunk, heading: Block): boolean {
  return lastLabels(text, blocks[blocks.indexOf(heading) + 1]).length > 0;
}

function isClosingHeading(heading: string): boolean {
  return aboutDocument.test(heading) || isAboutReview.test(heading);
}

/**
 * "5. Review-Zyklus", "Document review", "Überprüfung dieser Richtlinie": a last section that says when
 * the document itself is looked at again. "Review of access rights" is about something else.
 */
const isAboutReview = new RegExp(
  '^[^\\p{L}]*(?:document |policy |plan )?' +
    '(?:reviews?|revision|überprüfung|aktualisierung|révision|revue|revisión|revisão|revisione|riesame|herziening|見直し|レビュー)' +
    '(?:[^\\p{L}]+(?:cycle|schedule|dates?|history|frequency|zyklus|termine?|intervall|and|und|y|et|e|en|updates?|approval|' +
    'freigabe|aktualisierung|actualización|atualização|aggiornamento|of|this|the|diese[rs]?|der|des|du|de|la|della|del|' +
    'documents?|dokuments?|policy|plan|richtlinie|leitlinie|politique|política|politica|documento))*[^\\p{L}]*$',
  'iu',
);

/** Two labelled lines or more, and nothing else; not an item of a list. */
function lastLabels(text: string, block: Block | undefined): readonly DetailPlace[] {
  if (block?.kind !== 'paragraph' || block.listItem || block.depth > 0) {
    return [];
  }
  const places = placesInAll(text, block.content);
  return places.length >= 2 ? places : [];
}

/** Nothing where a line has no label: nearly every paragraph is prose, of which the first line tells. */
function placesInAll(text: string, lines: readonly TextRange[]): readonly DetailPlace[] {
  const places: DetailPlace[] = [];
  for (const line of lines.length > linesOfPage ? [] : lines) {
    const inLine = linePlaces(text, line);
    if (inLine.length === 0) {
      return [];
    }
    places.push(...inLine);
  }
  return places;
}

const blocksAtEnd = 4;
