import type { TextRange } from '../base/textRange.js';
import { blockText } from '../syntax/blockText.js';
import type { Block, Chunk, TableBlock } from '../syntax/blocks.js';
import { numberedPart } from './documentNumber.js';
import { labelledPart } from './fields.js';
import { namesNextReview } from './frontMatterKeys.js';
import { pageKey } from './pageKeys.js';
import { dividersIn, versionPart } from './versionPart.js';

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
const blocksOfPage = 60;

const isAboutDocument =
  /document(?:ation)? (?:control|information|info|details|metadata|properties|management|data)|metadata|dokument(?:en)?(?:lenkung|information|eigenschaft|kontroll|daten|steuerung)|angaben zum dokument|(?:informations|contr[ôo]le|gestion|ma[îi]trise) (?:du|sur le) document|(?:control|informaci[óo]n|datos) del documento|(?:controle|informa[çc][õo]es) do documento|(?:controllo|informazioni) (?:del|sul) documento|document(?:beheer|informatie|gegevens)|文書(?:管理|情報)|^\s*附\s*則\s*$/i;

function placesIn(text: string, block: Block): readonly DetailPlace[] {
  if (block.kind === 'table') {
    return tablePlaces(text, block);
  }
  return block.kind === 'paragraph'
    ? block.content.slice(0, linesOfPage).flatMap((line) => linePlaces(text, line))
    : [];
}

const linesOfPage = 30;
const longestLine = 1_000;

/** One line can hold several, with bars, dots, dashes, wide spaces or line breaks between them. */
function linePlaces(text: string, whole: TextRange): readonly DetailPlace[] {
  const line = withinMarks(text, {
    start: whole.start,
    end: Math.min(whole.end, whole.start + longestLine),
  });
  const source = text.slice(line.start, line.end);
  if (!/[:：]|\d/u.test(source)) {
    return [];
  }
  const places: DetailPlace[] = [];
  let start = 0;
  for (const sign of dividersIn(source)) {
    const part = { start: line.start + start, end: line.start + sign.start };
    const version = places.length > 0 ? versionPart(text, part) : undefined;
    const place = labelledPart(text, part) ?? version ?? unsignedPart(text, part);
    places.push(...(place ? [place] : []));
    start = sign.end;
  }
  return places;
}

/** A label and its value without a colon between them. */
function unsignedPart(text: string, part: TextRange): DetailPlace | undefined {
  return datedPart(text, part) ?? numberedPart(text, part);
}

/** What stands within marks of emphasis or small letters around the whole line: `*Owner: CISO | Next review: 2026-03-01*`. */
function withinMarks(text: string, line: TextRange): TextRange {
  const source = text.slice(line.start, line.end);
  const { open = '', close = '' } = (around.exec(source) ?? aroundTag.exec(source))?.groups ?? {};
  return { start: line.start + open.length, end: line.end - close.length };
}

const around =
  /^(?<open>\s*(?<mark>\*{1,3}|_{1,3}))(?![*_\s])(?:(?!\k<mark>)[^])*(?<=[^*_\s])(?<close>\k<mark>\s*)$/u;
const aroundTag =
  /^(?<open>\s*<(?:sub|sup|small|em|i|p|div|span)(?:\s[^<>]*)?>)[^<>]*(?<close><\/(?:sub|sup|small|em|i|p|div|span)>\s*)$/iu;

/** "**Next review** 2026-03-01", "next review 1 March 2026": a date right behind the words for the next review. */
function datedPart(text: string, { start, end }: TextRange): DetailPlace | undefined {
  const found = dated.exec(text.slice(start, Math.min(end, start + longestDated)));
  if (!found) {
    return undefined;
  }
  const [, before = '', label = '', mark = '', value = ''] = found;
  const from = start + before.length;
  const at = from + label.length + mark.length;
  return namesNextReview(label) && pageKey(label) === 'review'
    ? {
        label: { start: from, end: from + label.length },
        value: { start: at, end: at + value.trimEnd().length },
      }
    : undefined;
}

const longestDated = 100;
const dated =
  /^([\s>*_]*)(\p{L}[\p{L} ]{6,40}?)([*_]{0,3}\s+)((?:\d{1,4}[-./ ]\S|\p{L}{3,12}\.? (?:\d{1,2}, )?20\d\d).{0,24})$/u;

/** Rows of a label and its value, once or twice; or one row of values below a header of labels. */
function tablePlaces(text: string, block: TableBlock): readonly DetailPlace[] {
  const { header, headerRow, rows } = block;
  const all = headerRow ? [headerRow, ...rows] : rows;
  return header.cells.every((cell) => labelAndValue.test(cell))
    ? all.flatMap(({ cells }) => cells.flatMap((cell) => labelledPart(text, cell) ?? []))
    : labelledRows(block, all);
}

/** `Version: 1.0 | Owner: CISO`, where each cell of the header holds both. */
const labelAndValue = /^[^:：]{2,40}[:：]\s*\S/u;

function labelledRows(
  { header, headerRow, rows }: TableBlock,
  all: TableBlock['rows'],
): readonly DetailPlace[] {
  const columns = header.cells.length;
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
