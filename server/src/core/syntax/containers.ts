import { cutBeforeLine } from './chunks.js';
import {
  admonitionMarkLength,
  canInterrupt,
  footnoteMarkLength,
  itemMarkLength,
  markerOf,
} from './containerMarks.js';
import { closeLeaf } from './leaves.js';
import { maximumDepth, maximumMarkersOnLine, maximumQuoteDepth } from './limits.js';
import { isBlank, skipColumns, skipMark } from './cursor.js';
import { leaveContainers, noteLimit, type Container, type Scan } from './scan.js';

/**
 * Reads the marks with which the line goes on in the open containers, and gives how many of them
 * go on. A list goes on with its next item, too; then all that is open within the list ends.
 */
export function continueContainers(scan: Scan): number {
  const { containers } = scan;
  for (let index = 0; index < containers.length; index += 1) {
    const container = containers[index];
    if (container && continues(scan, container)) {
      continue;
    }
    if (container?.kind === 'list' && opensNextItem(scan, container)) {
      closeLeaf(scan);
      leaveContainers(scan, index + 1);
      if (index === 0) {
        cutBeforeLine(scan, 'elsewhere');
      }
      openItem(scan, container);
      return index + 1;
    }
    return index;
  }
  return containers.length;
}

/** Opens the containers whose marks come next; says whether there were any. */
export function openContainers(scan: Scan, matched: number): boolean {
  let opened = false;
  for (let markers = 0; scan.indent < 4 && !isBlank(scan); markers += 1) {
    const container = containerAt(scan);
    if (!container) {
      break;
    }
    if (!opened) {
      opened = true;
      endBefore(scan, container, matched);
    }
    if (isTooDeep(scan, container, markers)) {
      noteLimit(scan, 'nesting', scan.first);
      break;
    }
    open(scan, container);
    scan.matched = scan.containers.length;
  }
  return opened;
}

/** Ends what was open before the first container that opens on a line. */
function endBefore(scan: Scan, container: Container, matched: number): void {
  closeLeaf(scan);
  leaveContainers(scan, matched);
  if (matched === 0 && container.kind === 'list' && !scan.interrupts) {
    cutBeforeLine(scan, 'elsewhere');
  }
}

function continues(scan: Scan, container: Container): boolean {
  switch (container.kind) {
    case 'quote':
      return continuesQuote(scan);
    case 'footnote':
    case 'admonition':
      return isBlank(scan) || continuesIndented(scan, 4);
    case 'list':
      return continuesItem(scan, container);
  }
}

function continuesQuote(scan: Scan): boolean {
  if (scan.indent >= 4 || scan.text.charCodeAt(scan.first) !== 62 || isBlank(scan)) {
    return false;
  }
  skipMark(scan, 1);
  skipColumns(scan, 1);
  return true;
}

function continuesItem(scan: Scan, item: Container): boolean {
  if (isBlank(scan)) {
    item.endsAtBlank ||= item.startsBlank;
    return true;
  }
  const ended = item.endsAtBlank;
  item.endsAtBlank = false;
  item.startsBlank = false;
  return !ended && continuesIndented(scan, item.size);
}

function continuesIndented(scan: Scan, columns: number): boolean {
  if (scan.indent < columns) {
    return false;
  }
  skipColumns(scan, columns);
  return true;
}

function opensNextItem(scan: Scan, list: Container): boolean {
  return scan.indent < 4 && !isBlank(scan) && markerOf(scan, itemMarkLength(scan)) === list.marker;
}

/** The container whose mark comes next, not opened yet. */
function containerAt(scan: Scan): Container | undefined {
  const code = scan.text.charCodeAt(scan.first);
  if (code === 62) {
    return newContainer('quote', 0);
  }
  if (code === 91) {
    return footnoteMarkLength(scan) > 0 ? newContainer('footnote', 0) : undefined;
  }
  if (code === 33 || code === 63) {
    return opensAdmonition(scan) ? newContainer('admonition', 0) : undefined;
  }
  return code > 57 ? undefined : listAt(scan);
}

function opensAdmonition(scan: Scan): boolean {
  const isWithin = scan.interrupts && scan.leaf === 'paragraph';
  return !isWithin && admonitionMarkLength(scan) > 0;
}

function listAt(scan: Scan): Container | undefined {
  const length = itemMarkLength(scan);
  if (length === 0 || (scan.interrupts && !canInterrupt(scan, length))) {
    return undefined;
  }
  return newContainer('list', markerOf(scan, length));
}

function newContainer(kind: Container['kind'], marker: number): Container {
  return { kind, marker, size: 0, startsBlank: false, endsAtBlank: false };
}

function isTooDeep(scan: Scan, container: Container, markers: number): boolean {
  const depth = scan.containers.length;
  if (depth >= maximumDepth) {
    return true;
  }
  if (container.kind === 'list') {
    return markers >= maximumMarkersOnLine;
  }
  return depth >= maximumQuoteDepth && countOf(scan, 'quote') >= maximumQuoteDepth;
}

function countOf({ containers }: Scan, kind: Container['kind']): number {
  let count = 0;
  for (const container of containers) {
    count += container.kind === kind ? 1 : 0;
  }
  return count;
}

function open(scan: Scan, container: Container): void {
  scan.containers.push(container);
  switch (container.kind) {
    case 'quote':
      skipMark(scan, 1);
      skipColumns(scan, 1);
      return;
    case 'footnote':
      skipMark(scan, footnoteMarkLength(scan));
      skipColumns(scan, scan.indent);
      return;
    case 'admonition':
      skipMark(scan, admonitionMarkLength(scan));
      skipColumns(scan, scan.indent);
      return;
    case 'list':
      openItem(scan, container);
  }
}

/** Reads the mark of the item that opens here, and what it says about the item's lines. */
function openItem(scan: Scan, list: Container): void {
  const length = itemMarkLength(scan);
  const before = scan.indent;
  const start = scan.first - scan.chunkStart;
  skipMark(scan, length);
  list.startsBlank = isBlank(scan);
  list.endsAtBlank = false;
  const spaces = list.startsBlank || scan.indent > 4 ? 1 : scan.indent;
  list.size = before + length + spaces;
  skipColumns(scan, spaces);
  const level = countOf(scan, 'list');
  scan.openedItem = { marker: { start, end: start + length }, level };
}
