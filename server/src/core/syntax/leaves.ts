import type { TextRange } from '../base/textRange.js';
import { addBlock, cutBeforeLine } from './chunks.js';
import { endsHtml, htmlKindOf, htmlOpenerLength } from './htmlShapes.js';
import {
  closesFence,
  fenceLength,
  headingLevel,
  isThematicBreak,
  trimmedEnd,
  trimmedStart,
} from './lineShapes.js';
import { closeParagraph, startParagraph } from './paragraphs.js';
import { isBlank } from './cursor.js';
import { leaveContainers, type Leaf, type Scan } from './scan.js';
import { closeTable } from './tables.js';

/** Ends the block at hand and adds it to the chunk's blocks. */
export function closeLeaf(scan: Scan): void {
  const depth = scan.leafDepth;
  switch (scan.leaf) {
    case 'none':
      return;
    case 'paragraph':
      closeParagraph(scan);
      break;
    case 'table':
      closeTable(scan);
      break;
    case 'fence':
      addBlock(scan, { kind: 'fence', range: rangeOf(scan), depth, language: scan.language });
      break;
    case 'html':
    case 'indentedCode':
      addBlock(scan, { kind: scan.leaf, range: rangeOf(scan), depth });
  }
  scan.leaf = 'none';
}

/** Reads a line within a fence. */
export function continueFence(scan: Scan): void {
  scan.leafEnd = scan.lineEnd;
  if (closesFence(scan, scan.fenceMark, scan.fenceLength)) {
    closeLeaf(scan);
  }
}

/** Reads a line within an HTML block. */
export function continueHtml(scan: Scan): void {
  if (scan.htmlKind < 6) {
    scan.leafEnd = scan.lineEnd;
    if (endsHtml(scan, scan.htmlKind, scan.at)) {
      closeLeaf(scan);
    }
  } else if (isBlank(scan)) {
    closeLeaf(scan);
  } else {
    scan.leafEnd = scan.lineEnd;
  }
}

/** Starts a block with the line, which is not blank and goes on in no other block. */
export function startLeaf(scan: Scan): void {
  if (scan.indent >= 4) {
    openLeaf(scan, 'indentedCode');
    return;
  }
  if (startsSpecialLeaf(scan, 'none')) {
    return;
  }
  if (scan.containers.length === 0 && !scan.interrupts && scan.blankBefore) {
    cutBeforeLine(scan, 'elsewhere');
  }
  openLeaf(scan, 'paragraph');
  scan.mayHoldTables ||= scan.text.charCodeAt(scan.first) === 43;
  startParagraph(scan);
}

/**
 * Starts a heading, thematic break, fence or HTML block, if the line is one, after it has ended the
 * block at hand. `within` says what that is: a paragraph ends for less than every HTML tag.
 */
export function startsSpecialLeaf(scan: Scan, within: 'none' | 'paragraph'): boolean {
  const starts = scan.indent < 4 ? leafStarts[scan.text.charCodeAt(scan.first)] : undefined;
  return starts?.(scan, within) ?? false;
}

type LeafStart = (scan: Scan, within: 'none' | 'paragraph') => boolean;

/** What a line can start, by the code of its first character. */
const leafStarts: readonly (LeafStart | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  leafStartOf(String.fromCharCode(code)),
);

function leafStartOf(character: string): LeafStart | undefined {
  switch (character) {
    case '#':
      return startsHeading;
    case '*':
    case '-':
    case '_':
      return startsThematicBreak;
    case '`':
    case '~':
      return startsFence;
    case '<':
      return startsHtml;
    default:
      return undefined;
  }
}

function startsHeading(scan: Scan): boolean {
  const level = headingLevel(scan);
  if (level === 0) {
    return false;
  }
  endBlockBefore(scan);
  if (scan.containers.length === 0) {
    cutBeforeLine(scan, 'heading');
  }
  openLeaf(scan, 'none');
  const content = headingContent(scan, level);
  addBlock(scan, {
    kind: 'heading',
    range: rangeOf(scan),
    depth: scan.leafDepth,
    level: level as 1 | 2 | 3 | 4 | 5 | 6,
    content: content.start < content.end ? [content] : [],
  });
  return true;
}

/** The text behind the opening `#` marks, without the closing ones. */
function headingContent({ text, first, lineEnd, chunkStart }: Scan, level: number): TextRange {
  const start = trimmedStart(text, first + level, lineEnd);
  const end = trimmedEnd(text, start, lineEnd);
  let marks = end;
  while (marks > start && text.charCodeAt(marks - 1) === 35) {
    marks -= 1;
  }
  const withoutMarks = trimmedEnd(text, start, marks);
  const closes = marks === start || withoutMarks < marks;
  return { start: start - chunkStart, end: (closes ? withoutMarks : end) - chunkStart };
}

function startsThematicBreak(scan: Scan): boolean {
  if (!isThematicBreak(scan)) {
    return false;
  }
  endBlockBefore(scan);
  openLeaf(scan, 'none');
  scan.mayHoldTables ||= scan.leafEnd - scan.leafStart > 3;
  addBlock(scan, { kind: 'thematicBreak', range: rangeOf(scan), depth: scan.leafDepth });
  return true;
}

function startsFence(scan: Scan): boolean {
  const length = fenceLength(scan);
  if (length === 0) {
    return false;
  }
  endBlockBefore(scan);
  openLeaf(scan, 'fence');
  const { text, first, lineEnd } = scan;
  scan.fenceMark = text.charCodeAt(first);
  scan.fenceLength = length;
  const info = text.slice(trimmedStart(text, first + length, lineEnd), lineEnd);
  scan.language = scan.hooks.kept(/^[^\t ]*/.exec(info)?.[0] ?? '');
  return true;
}

function startsHtml(scan: Scan, within: 'none' | 'paragraph'): boolean {
  const kind = htmlKindOf(scan);
  if (kind === 0 || (kind === 7 && within === 'paragraph')) {
    return false;
  }
  endBlockBefore(scan);
  openLeaf(scan, 'html');
  scan.htmlKind = kind;
  scan.mayHoldTables ||= kind === 6;
  if (kind < 6 && endsHtml(scan, kind, scan.first + htmlOpenerLength(kind))) {
    closeLeaf(scan);
  }
  return true;
}

/** Ends what was open and, where the line has left containers, these. */
function endBlockBefore(scan: Scan): void {
  closeLeaf(scan);
  leaveContainers(scan, scan.matched);
}

function openLeaf(scan: Scan, leaf: Leaf): void {
  scan.leaf = leaf;
  scan.leafStart = scan.first;
  scan.leafEnd = trimmedEnd(scan.text, scan.first, scan.lineEnd);
  scan.leafDepth = scan.containers.length;
  scan.leafItem = scan.openedItem;
  scan.openedItem = undefined;
}

function rangeOf({ leafStart, leafEnd, chunkStart }: Scan): TextRange {
  return { start: leafStart - chunkStart, end: leafEnd - chunkStart };
}
