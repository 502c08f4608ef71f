import type { TextRange } from '../base/textRange.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { stated, type StatedTotal, type TotalsGroup } from './statedTotal.js';
import { totalsInTurn } from './totalsInTurn.js';
import { bracketed, normalised } from './words/normalise.js';
import {
  cloudTotals,
  isOfOther,
  type Measure,
  measureOf,
  opensSummary,
  scopeMeasures,
  tellsOfPast,
} from './words/totalWords.js';

/** The totals on the lines of lists and paragraphs, those of one list or paragraph together. */
export function listedTotals(chunk: Chunk): readonly TotalsGroup[] {
  const groups: StatedTotal[][] = [[]];
  let intro: Block | undefined;
  for (const block of chunk.blocks) {
    const found = labelledIn(chunk, block);
    intro = found.length === 0 ? block : intro;
    const own = intro && isBelow(block, intro) && introducesOther(chunk, intro) ? [] : found;
    if (found.length === 1) {
      groups.at(-1)?.push(...own);
    } else {
      // Several in one paragraph are a summary of their own.
      groups.push([...own]);
    }
  }
  return groups;
}

/** A list item introduces what is nested in it, a heading or a line all that follows at once. */
function isBelow(block: Block, { depth, listItem }: Block): boolean {
  return listItem === undefined || block.depth > depth;
}

/** Whether the figures below `block` are those of another version or of a part: "Version 1.0:". */
function introducesOther(chunk: Chunk, block: Block): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') {
    return false;
  }
  const { text } = blockText(chunk, block);
  const opens = block.kind === 'heading' || block.listItem !== undefined || introducing.test(text);
  return opens && isOfOther(text.slice(0, 400));
}

function labelledIn(chunk: Chunk, block: Block): readonly StatedTotal[] {
  if (block.kind !== 'paragraph' || opensForOther(chunk, block.content[0])) {
    return [];
  }
  return block.content.flatMap(({ start, end }) => {
    const line = chunk.text.slice(start, Math.min(end, start + 400)).replaceAll(/[*_`]/g, ' ');
    const first = block.listItem ? numberFirst(line, start) : undefined;
    return first ? [first] : labelledFigures(line, start);
  });
}

function labelledFigures(line: string, start: number): readonly StatedTotal[] {
  if (countsCloudApart(line)) {
    return [];
  }
  const several = severalIn(line, start);
  const [whole, label = '', value = ''] = labelled.exec(line.slice(0, 200)) ?? [];
  const measure = several.length > 1 ? undefined : measureOfLabel(label);
  return whole !== undefined && measure
    ? [stated(measure, value, start + whole.length - value.length)]
    : several;
}

/** "93 controls" and "88 applicable" as items of a list. */
function numberFirst(line: string, start: number): StatedTotal | undefined {
  const [whole, value = '', label = ''] = figureFirst.exec(line.slice(0, 200)) ?? [];
  const measure = whole === undefined ? undefined : measureOf(label);
  return measure && stated(measure, value, start + (whole?.indexOf(value) ?? 0));
}

const figureFirst = /^\s*(\d{1,3})\s+(\p{L}[\p{L}\s'’]{1,40}?)\s*[.;,]?\s*$/u;

/** "Carried (applicable)" is what the brackets say; "Controls (new)" is something else. */
function measureOfLabel(label: string): Measure | undefined {
  const own = measureOf(label);
  if (!label.includes('(')) {
    return own;
  }
  const inBrackets = measureOf(bracketed(label));
  return own === undefined || own === inBrackets ? inBrackets : undefined;
}

/** Whether the first line of a paragraph introduces those below: "Subsidiary in Spain:". */
function opensForOther(chunk: Chunk, line: TextRange | undefined): boolean {
  const text = line ? chunk.text.slice(line.start, Math.min(line.end, line.start + 400)) : '';
  return introducing.test(text) && isOfOther(text);
}

const introducing = /[:：][\s*_]*$/u;

/**
 * `Applicable: 88. Excluded: 5.`, where a line holds two or more. One that begins with another label,
 * such as a subsidiary's name, counts something else.
 */
function severalIn(line: string, start: number): readonly StatedTotal[] {
  if (tellsOfPast.test(line)) {
    return [];
  }
  const found = [...line.matchAll(inlineLabel)];
  const first = found.find(({ 1: label = '' }, index) => isMeasure(label, index));
  const before = line.slice(0, first?.index);
  const counted = countBefore(before, start);
  if (!first || !(counted || opensSummary(before))) {
    return totalsInTurn(line, start);
  }
  const totals = found.flatMap(({ 0: whole, 1: label = '', 2: value = '', index }) => {
    const word = normalised(label);
    const measure =
      measureOf(label) ??
      (counted && scopeMeasures.get(word)) ??
      (countsCloud(label) ? 'total' : undefined);
    return measure ? [stated(measure, value, start + index + whole.length - value.length)] : [];
  });
  const all = counted ? [counted, ...totals] : totals;
  return all.length > 1 ? all : totalsInTurn(line, start);
}

function isMeasure(label: string, index: number): boolean {
  return measureOf(label) !== undefined || (index === 0 && countsCloud(label));
}

/** Behind another total they are a part of what the line counts: "Annex A: 93, CLD controls: 7, applicable: 94". */
function countsCloudApart(line: string): boolean {
  return (
    /cld/iu.test(line) &&
    [...line.matchAll(inlineLabel)].slice(1).some(({ 1: label = '' }) => countsCloud(label))
  );
}

function countsCloud(label: string): boolean {
  return cloudTotals.has(normalised(label));
}

/** "93 controls. Applicable: 90. Left out: 3." */
function countBefore(before: string, start: number): StatedTotal | undefined {
  const [, space = '', value = '', label = ''] = countFirst.exec(before) ?? [];
  return measureOf(label) === 'total' ? stated('total', value, start + space.length) : undefined;
}

const countFirst = /^(\s*)(\d{1,3})\s+(\p{L}[\p{L}\s]{1,40}?)\s*[.:;,–—-]\s*$/u;

/** `Applicable: 88`, as on the line of a list, perhaps behind a picture. */
const labelled =
  /^\s*(?:[^\p{L}\p{N}\s]{1,8}\s+)?([\p{L}][\p{L}\s'’-]{1,40}?(?:\([\p{L}\s]{1,30}\))?)\s*[:：=–—]\s*(\d{1,3})(?![\d.%]|\s?%)/u;

/** The same within a line that holds several. */
const inlineLabel =
  /(?<![\p{L}\p{N}])([\p{L}][\p{L} '’]{1,40}?)\s*[:：=]\s*(\d{1,3})(?![\d%]|[.,]\d|\s?%)/gu;
