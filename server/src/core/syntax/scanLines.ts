import { endChunk } from './chunks.js';
import { continueContainers, openContainers } from './containers.js';
import { closeLeaf, continueFence, continueHtml, startLeaf, startsSpecialLeaf } from './leaves.js';
import { isUnderline } from './lineShapes.js';
import { addLine, closeAsHeading } from './paragraphs.js';
import { isBlank, leaveContainers, noteLimit, readLine, type Scan } from './scan.js';
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
  if (scan.stopped) {
    return;
  }
  const isInside = scan.matched === containers.length;
  if (isInside && scan.leaf === 'fence') {
    continueFence(scan);
  } else if (isInside && scan.leaf === 'html') {
    continueHtml(scan);
  } else {
    // Code that is indented counts here, too: so does the reference parser.
    scan.interrupts = isInside && (scan.leaf === 'paragraph' || scan.leaf === 'indentedCode');
    const opened = openContainers(scan, scan.matched);
    if (!scan.stopped) {
      scanContent(scan, opened || isInside);
    }
  }
}

/** Reads the line behind the marks of its containers. */
function scanContent(scan: Scan, isInside: boolean): void {
  if (isBlank(scan)) {
    scanBlank(scan, isInside);
    return;
  }
  switch (scan.leaf) {
    case 'paragraph':
      continueParagraph(scan, isInside);
      return;
    case 'table':
      continueTable(scan, isInside);
      return;
    case 'indentedCode':
      if (isInside && scan.indent >= 4) {
        scan.leafEnd = scan.lineEnd;
        return;
      }
  }
  startNewLeaf(scan, isInside);
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
  if (isInside && scan.indent < 4) {
    const code = scan.text.charCodeAt(scan.first);
    if ((code === 45 || code === 58 || code === 124) && startsTable(scan)) {
      return;
    }
    if ((code === 45 || code === 61) && isUnderline(scan)) {
      if (!closeAsHeading(scan)) {
        startLeaf(scan);
      }
      return;
    }
  }
  if (!startsSpecialLeaf(scan, isInside ? 'paragraph' : 'none')) {
    addLine(scan);
  }
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
