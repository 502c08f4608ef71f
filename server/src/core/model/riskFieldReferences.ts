import { flatOf } from '../base/flatOf.js';
import type { TextRange } from '../base/textRange.js';
import type { Chunk } from '../syntax/blocks.js';
import type { ControlReference } from './controlReference.js';
import { referencesInFields } from './readReferences.js';
import type { RowReading } from './readStatement.js';
import { isBeyond, type NumberInRow } from './references/clauseRuns.js';
import { columnNumbers } from './references/columnNumbers.js';
import { isOtherAmong } from './references/clausesAmong.js';
import { maskedCell } from './references/maskedText.js';
import { mergedReferences } from './references/mergedReferences.js';
import type { PlacedReference } from './references/scanChunk.js';
import { isInRange, scanBareNumbers } from './references/scanText.js';
import { namedStandards, namesNothing, type NamedStandards } from './references/standards.js';
import { sectionsOf, type TextUnit } from './references/textUnits.js';
import { riskSectionsIn } from './riskSections.js';

/**
 * The references of a chunk with those to the controls that a risk's own section names by bare numbers
 * in the field for them: `| Controls | 8.12, 8.28 |`, "Mesures : 8.12". `references` itself where there
 * are none.
 */
export function withRiskFieldReferences(
  references: readonly ControlReference[],
  chunk: Chunk,
  { vocabulary, profile }: RowReading,
): readonly ControlReference[] {
  if (!mayHoldNumbers.test(chunk.text)) {
    return references;
  }
  const cells = flatOf(riskSectionsIn(chunk, vocabulary), ({ controlsCell }) =>
    controlsCell ? [controlsCell] : [],
  );
  const found = cells.length === 0 ? [] : numbersIn(chunk, cells);
  return found.length === 0
    ? references
    : mergedReferences(references, referencesInFields(chunk, found, profile));
}

/** Told by one look: a number such as 8.12 right behind a bar or colon, or at the beginning of an item. */
const mayHoldNumbers = /(?:[|:：*+-]|\d[.)])[\s*_[]{0,8}\d{1,2}\.\d/u;

/** All fields tell together what they count: measures of the house from 1.1 on are no controls. */
function numbersIn(
  chunk: Chunk,
  cells: readonly { readonly range: TextRange }[],
): readonly PlacedReference[] {
  const found = flatOf(cells, ({ range }) =>
    flatOf(linesIn(chunk.text, range), (line) => numbersInLine(chunk, line)),
  );
  const numbers = columnNumbers(found);
  return numbers.hold === 'others' || countsBeyond(found)
    ? []
    : found
        .filter((one) => !isOtherAmong(one, numbers))
        .map(({ reference }) => reference)
        .filter(isInRange);
}

/**
 * Whether several of the numbers, and not a few among many, are beyond the last control of their
 * sections: 5.41 and 8.41 are measures of the house, a single one is mistyped.
 */
function countsBeyond(found: readonly PlacedNumber[]): boolean {
  const beyond = found.filter(({ reference }) => isBeyond(reference));
  const different = new Set(beyond.map(({ reference }) => reference.first.numbers.join('.')));
  return different.size > 1 && beyond.length * controlsPerSlip > found.length;
}

const controlsPerSlip = 5;

interface PlacedNumber extends NumberInRow {
  readonly reference: PlacedReference;
}

/** The numbers with which a line of a field begins, if nothing but a title follows them. */
function numbersInLine(chunk: Chunk, line: TextRange): readonly PlacedNumber[] {
  const source = chunk.text.slice(line.start, line.end);
  const marks = marksBefore.exec(source)?.[0].length ?? 0;
  if (!/\d/.test(source.charAt(marks))) {
    return [];
  }
  const { text, links } = maskedCell(source);
  const found = scanBareNumbers(text, marks);
  const last = found.at(-1);
  if (!last || !isEndOfIds.test(text.slice((last.last ?? last.first).end))) {
    return [];
  }
  const section = namesOf(chunk, line);
  const unit: TextUnit = {
    ...{ place: 'cell', text, start: line.start, links, isListItem: false, section },
  };
  return found.map((reference) => ({ reference: { ...reference, unit }, row: source }));
}

/** What marks an item, bold type, brackets. */
const marksBefore = /^\s*(?:(?:[-*+•]|\d{1,2}[.)])\s+)?[\s*_[~"'（(]*/u;

/** The end, a mark, or a title with a capital: a sum or a share goes on in another way. */
const isEndOfIds = /^[\s*_\]~"'）)\ue000]*(?:$|[-–—:(（,;]|\p{Lu}\p{L}{4}|[\p{Lo}])/u;

/** What the label of a field says about standards, else what the headings above it say. */
function namesOf(chunk: Chunk, { start }: TextRange): NamedStandards {
  const label = chunk.text.slice(chunk.text.lastIndexOf('\n', start - 1) + 1, start);
  const named = namedStandards(label);
  if (named.ours || named.annex || named.numbers) {
    return named;
  }
  const block = chunk.blocks.find(({ range }) => range.start <= start && start < range.end);
  return (block && sectionsOf(chunk).get(block)) ?? namesNothing;
}

/** The lines of a field, each with its place; a field may be a list below its label. */
function linesIn(text: string, { start, end }: TextRange): readonly TextRange[] {
  const lines: TextRange[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}
