import { addBlock } from './chunks.js';
import { hasTooManyMarks } from './inlineWork.js';
import { maximumInlineLength } from './limits.js';
import { definitionsIn } from './definitions.js';
import { isSpace, trimmedEnd } from './lineShapes.js';
import type { TextRange } from '../base/textRange.js';
import { noteLimit, type Scan } from './scan.js';

/** Makes the line the first of a paragraph. */
export function startParagraph(scan: Scan): void {
  scan.lines = [];
  addLine(scan);
}

/** Adds the line to the paragraph at hand. */
export function addLine(scan: Scan): void {
  const { text, first, lineEnd, chunkStart } = scan;
  const end = isSpace(text.charCodeAt(lineEnd - 1)) ? trimmedEnd(text, first, lineEnd) : lineEnd;
  scan.lines.push({ start: first - chunkStart, end: end - chunkStart });
  scan.leafEnd = end;
  scan.lastLineIndented = scan.indent >= 4;
}

/** Adds the paragraph at hand to the chunk's blocks, after the link definitions that it starts with. */
export function closeParagraph(scan: Scan): void {
  const content = readLines(scan, linesWithoutDefinitions(scan));
  const range = rangeOf(content);
  if (range) {
    addBlock(scan, { kind: 'paragraph', range, depth: scan.leafDepth, content });
  }
  scan.lines = [];
}

/**
 * Makes the paragraph at hand a heading whose underline the current line is. Says no, after it has
 * added them, where the paragraph is nothing but link definitions.
 */
export function closeAsHeading(scan: Scan): boolean {
  const content = linesWithoutDefinitions(scan);
  const range = rangeOf(content);
  const isTop = scan.text.charCodeAt(scan.first) === 61;
  if (range) {
    const end = trimmedEnd(scan.text, scan.first, scan.lineEnd) - scan.chunkStart;
    addBlock(scan, {
      kind: 'heading',
      range: { start: range.start, end },
      depth: scan.leafDepth,
      level: isTop ? 1 : 2,
      content,
    });
  }
  scan.lines = [];
  scan.leaf = 'none';
  return range !== undefined;
}

function linesWithoutDefinitions(scan: Scan): readonly TextRange[] {
  const { lines, text, chunkStart } = scan;
  const first = lines[0];
  if (!first || text.charCodeAt(first.start + chunkStart) !== 91) {
    return lines;
  }
  const { definitions, linesRead } = definitionsIn(text, lines, chunkStart);
  for (const { range, label, destination } of definitions) {
    addBlock(scan, { kind: 'definition', range, depth: scan.leafDepth, label, destination });
  }
  return lines.slice(linesRead);
}

/**
 * The lines of a paragraph that are read: of one that no person would write, only the first. One
 * whose marks are too many is kept whole, since all but its links and code can be read.
 */
function readLines(scan: Scan, lines: readonly TextRange[]): readonly TextRange[] {
  const range = rangeOf(lines);
  if (!range || range.end - range.start < smallestSuspect) {
    return lines;
  }
  const limit = range.start + maximumInlineLength;
  if (range.end > limit) {
    const read = lines.filter(({ start }) => start < limit);
    noteLimit(scan, 'inline-complexity', (read.at(-1)?.end ?? limit) + scan.chunkStart);
    return read;
  }
  const start = range.start + scan.chunkStart;
  if (hasTooManyMarks(scan.text.slice(start, range.end + scan.chunkStart))) {
    noteLimit(scan, 'inline-complexity', start);
  }
  return lines;
}

/** A shorter paragraph cannot hold too many marks. */
const smallestSuspect = 4_000;

function rangeOf(lines: readonly TextRange[]): TextRange | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last && { start: first.start, end: last.end };
}
