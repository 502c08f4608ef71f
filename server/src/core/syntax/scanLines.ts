import { endChunk } from './chunks.js';
import { continueContainers, openContainers } from './containers.js';
import { closeLeaf, continueFence, continueHtml, startLeaf, startsSpecialLeaf } from './leaves.js';
import { isUnderline } from './lineShapes.js';
import { addLine, closeAsHeading } from './paragraphs.js';
import { isBlank, readLine } from './cursor.js';
import { leaveContainers, noteLimit, type Scan } from './scan.js';
import { addRow, startsTable } from './tables.js';

/** Reads all lines, or as many as are needed until a chunk of the scan before is met. */
export function scanLines(scan: Scan): void {
  while (readLine(scan)) {
    scanLine(scan);
    if (scan.stopped) {
      return;
    }
    scan.blankBefore = isBlank(scan);
  }
  closeLeaf(scan);
  if (scan.end < scan.text.length) {
    noteLimit(scan, 'file-size', scan.end);
  }
  if (scan.chunkStart < scan.text.length || scan.chunks.length === 0) {
    endChunk(scan, scan.text.length);
  }
}

function scanLine(scan: Scan): void {
  const { containers } = scan;
  scan.matched = containers.length === 0 ? 0 : continueContainers(scan);
  if (scan.matched < containers.length) {
    scan.interrupts = false;
    scanContent(scan, openContainers(scan, scan.matched));
  } else if (scan.leaf === 'fence') {
    continueFence(scan);
  } else if (scan.leaf === 'html') {
    continueHtml(scan);
  } else {
    // Code that is indented counts here, too: so does the reference parser.
    scan.interrupts = scan.leaf === 'paragraph' || scan.leaf === 'indentedCode';
    openContainers(scan, scan.matched);
    scanContent(scan, true);
  }
}

/** Reads the line behind the marks of its containers. */
function scanContent(scan: Scan, isInside: boolean): void {
  if (isBlank(scan)) {
    scanBlank(scan, isInside);
  } else if (scan.leaf === 'paragraph') {
    continueParagraph(scan, isInside);
  } else if (scan.leaf === 'table') {
    continueTable(scan, isInside);
  } else if (scan.leaf === 'indentedCode' && isInside && scan.indent >= 4) {
    scan.leafEnd = scan.lineEnd;
  } else {
    startNewLeaf(scan, isInside);
  }
}

function scanBlank(scan: Scan, isInside: boolean): void {
  if (!isInside || scan.leaf !== 'indentedCode') {
    closeLeaf(scan);
  }
  if (!isInside) {
    leaveContainers(scan, scan.matched);
  }
}

function continueParagraph(scan: Scan, isInside: boolean): void {
  const isEnded = isInside && scan.indent < 4 && endsAsTableOrHeading(scan);
  if (!isEnded && !startsSpecialLeaf(scan, isInside ? 'paragraph' : 'none')) {
    addLine(scan);
  }
}

/** Makes a table's header or a heading of the paragraph, if the line is what stands below one. */
function endsAsTableOrHeading(scan: Scan): boolean {
  switch (scan.text.charCodeAt(scan.first)) {
    case 58:
    case 124:
      return startsTable(scan);
    case 45:
      return startsTable(scan) || endsAsHeading(scan);
    case 61:
      return endsAsHeading(scan);
    default:
      return false;
  }
}

function endsAsHeading(scan: Scan): boolean {
  if (!isUnderline(scan)) {
    return false;
  }
  if (!closeAsHeading(scan)) {
    startLeaf(scan);
  }
  return true;
}

function continueTable(scan: Scan, isInside: boolean): void {
  if (!isInside || scan.indent >= 4) {
    startNewLeaf(scan, isInside);
  } else if (!startsSpecialLeaf(scan, 'none')) {
    addRow(scan);
  }
}

function startNewLeaf(scan: Scan, isInside: boolean): void {
  closeLeaf(scan);
  leaveContainers(scan, scan.matched);
  startLeaf(scan);
  if (!isInside && scan.leaf === 'indentedCode') {
    // As in the reference parser, code that ends a list or quote has one line; the next is a block of its own.
    closeLeaf(scan);
  }
}
