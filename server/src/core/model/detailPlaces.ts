import type { TextRange } from '../base/textRange.js';
import { blockText } from '../syntax/blockText.js';
import type { Block, Chunk, TableBlock } from '../syntax/blocks.js';
import { labelledPart } from './fields.js';
import { pageKey } from './pageKeys.js';

/** A label and its value, as a table or a line of the first page gives them. */
export interface DetailPlace {
  readonly label: TextRange;
  readonly value: TextRange;
  /** The mark of bold that the label opens and the value closes. */
  readonly opened?: string;
}

/**
 * Where the first page of a document says something about it: what stands before the first section,
 * and below a heading such as "Document control". Said of a chunk with which a document begins, or
 * that follows one whose first page `isOpen`.
 */
export function detailRowsIn(chunk: Chunk): {
  readonly places: readonly DetailPlace[];
  readonly isOpen: boolean;
} {
  const places: DetailPlace[] = [];
  let isOpen = true;
  for (const block of chunk.blocks.slice(0, blocksOfPage)) {
    if (block.kind === 'heading' && block.level > 1) {
      isOpen = isAboutDocument.test(blockText(chunk, block).text);
      // The sections that follow are the document itself.
      if (!isOpen) {
        break;
      }
    }
    places.push(...placesIn(chunk.text, block));
  }
  return { places, isOpen };
}

/**
 * Where the end of a document says something about it: below its last heading, if that is such as
 * "Document control" or "Review", in the few lines below its last line across, or in its last
 * paragraph, if that is nothing but labelled lines. Said of its last chunk.
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
  return isOfEntry ? [] : lastLabels(text, blocks.at(-1));
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
  return isAboutDocument.test(heading) || isAboutReview.test(heading);
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
  const places = placesIn(text, block);
  const isAll = block.content.every((line) =>
    places.some(({ label }) => line.start <= label.start && label.start < line.end),
  );
  return isAll && places.length >= 2 ? places : [];
}

const blocksAtEnd = 4;
const blocksOfPage = 60;

const isAboutDocument =
  /document(?:ation)? (?:control|information|info|details|metadata|properties|management|data)|metadata|dokument(?:en)?(?:lenkung|information|eigenschaft|kontroll|daten|steuerung)|angaben zum dokument|(?:informations|contr[ôo]le|gestion|ma[îi]trise) (?:du|sur le) document|(?:control|informaci[óo]n|datos) del documento|(?:controle|informa[çc][õo]es) do documento|(?:controllo|informazioni) (?:del|sul) documento|document(?:beheer|informatie|gegevens)|文書(?:管理|情報)|^\s*附\s*則\s*$/i;

function placesIn(text: string, block: Block): readonly DetailPlace[] {
  if (block.kind === 'table') {
    return tablePlaces(block);
  }
  return block.kind === 'paragraph'
    ? block.content.slice(0, linesOfPage).flatMap((line) => linePlaces(text, line))
    : [];
}

const linesOfPage = 30;
const longestLine = 1_000;

/** One line can hold several, with bars, dots, dashes, wide spaces or line breaks between them. */
function linePlaces(text: string, line: TextRange): readonly DetailPlace[] {
  const source = text.slice(line.start, Math.min(line.end, line.start + longestLine));
  if (!/[:：]/u.test(source)) {
    return [];
  }
  const places: DetailPlace[] = [];
  let start = 0;
  for (const sign of [
    ...source.matchAll(
      /\s[|·•—–]\s|[,;]\s(?=\p{Lu}[^,;:：]{1,40}[:：]\s)|\u3000+|<br\s?\/?>|\\$|$/gu,
    ),
  ]) {
    const part = { start: line.start + start, end: line.start + sign.index };
    const place = labelledPart(text, part);
    places.push(...(place ? [place] : []));
    start = sign.index + sign[0].length;
  }
  return places;
}

/** Rows of a label and its value, once or twice; or one row of values below a header of labels. */
function tablePlaces({ header, headerRow, rows }: TableBlock): readonly DetailPlace[] {
  const columns = header.cells.length;
  const all = headerRow ? [headerRow, ...rows] : rows;
  if (columns === 2 || columns === 4) {
    const pairs = all.flatMap(({ cells: [first, second, third, fourth] }) => [
      ...pair(first, second),
      ...pair(third, fourth),
    ]);
    return isListOfValues(header.cells) ? underLabels(headerRow?.cells, rows) : pairs;
  }
  return isListOfValues(header.cells) ? underLabels(headerRow?.cells, rows) : [];
}

/** A header of two labels or more; its rows are the values, and several rows are a history. */
function isListOfValues(header: readonly string[]): boolean {
  const keys = header.filter((text) => pageKey(text.replaceAll('*', '')) !== undefined);
  return keys.length >= 2 && keys.length * 2 > header.length;
}

function underLabels(
  labels: readonly TextRange[] = [],
  rows: TableBlock['rows'],
): readonly DetailPlace[] {
  const [only, ...others] = rows;
  return only && others.length === 0
    ? labels.flatMap((label, index) => pair(label, only.cells[index]))
    : [];
}

function pair(label: TextRange | undefined, value: TextRange | undefined): readonly DetailPlace[] {
  return label && value && value.end > value.start ? [{ label, value }] : [];
}
