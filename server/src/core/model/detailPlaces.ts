import type { TextRange } from '../base/textRange.js';
import { blockText } from '../syntax/blockText.js';
import type { Block, Chunk, TableBlock } from '../syntax/blocks.js';
import { columnsOfPairs } from './columnsOfPairs.js';
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
      isOpen = aboutDocument.test(blockText(chunk, block).text);
      // The sections that follow are the document itself.
      if (!isOpen) {
        break;
      }
    }
    places.push(...placesIn(chunk.text, block));
  }
  return { places, isOpen };
}

const blocksOfPage = 60;

/** A heading such as "Document control". */
export const aboutDocument =
  /document(?:ation)? (?:control|information|info|details|metadata|properties|management|data)|metadata|dokument(?:en)?(?:lenkung|information|eigenschaft|kontroll|daten|steuerung)|angaben zum dokument|(?:informations|contr[ôo]le|gestion|ma[îi]trise) (?:du|sur le) document|(?:control|informaci[óo]n|datos) del documento|(?:controle|informa[çc][õo]es) do documento|(?:controllo|informazioni) (?:del|sul) documento|document(?:beheer|informatie|gegevens)|文書(?:管理|情報)|^\s*附\s*則\s*$/i;

/** What a table or the lines of a paragraph say. */
export function placesIn(text: string, block: Block): readonly DetailPlace[] {
  if (block.kind === 'table') {
    return tablePlaces(text, block);
  }
  return block.kind === 'paragraph'
    ? block.content.slice(0, linesOfPage).flatMap((line) => linePlaces(text, line))
    : [];
}

export const linesOfPage = 30;
const longestLine = 1_000;

/** One line can hold several, with bars, dots, dashes, wide spaces or line breaks between them. */
export function linePlaces(text: string, whole: TextRange): readonly DetailPlace[] {
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
export function tablePlaces(text: string, block: TableBlock): readonly DetailPlace[] {
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
  if (isListOfValues(header.cells)) {
    return underLabels(headerRow?.cells, rows);
  }
  const columns = columnsOfPairs({ header, rows });
  return columns
    ? all.flatMap(({ cells }) => {
        const [first, second, third, fourth] = columns.map((column) => cells[column]);
        return [...pair(first, second), ...pair(third, fourth)];
      })
    : [];
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
