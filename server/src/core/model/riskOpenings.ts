import type { TextRange } from '../base/textRange.js';
import type { Block } from '../syntax/blocks.js';
import { cellAt } from './lazyCell.js';
import type { RiskRow } from './riskRow.js';
import type { Section } from './sections.js';
import type { Cell } from './table.js';

/** The id with which a section opens, and what it calls the risk beside it. */
export interface RiskOpening extends Pick<RiskRow, 'id' | 'idRange'> {
  readonly title: Cell;
}

/** The ids with which sections open, by the heading or list item that they stand in. */
export type RiskOpenings = ReadonlyMap<Section['opener'], RiskOpening>;

interface IdPatterns {
  /** What every such id holds; few headings do. */
  readonly mayHold: RegExp;
  readonly opening: RegExp;
  readonly closing: RegExp;
}

/** `R.01`, `RS.01`, `R 01`: a letter for "risk" and a counted number, which no section and no control is written like. */
const spacedId = String.raw`(?:(?!NR)(?:R[A-Z]{0,3}|[A-Z]R)(?:\.|[ \u00a0](?=0))\d{2,4}(?!\.\d))`;
const separatedId = String.raw`(?<id>(?:R\d{1,4}|${spacedId}|[A-Z][A-Z0-9]*(?:[-_\u2010\u2011][A-Z0-9]+)*[-_\u2010\u2011][A-Z]{0,3}\d+[a-z]?))`;
const compactId = String.raw`(?<id>\p{Lu}{1,8}\d{1,4})`;
const before = String.raw`^[^\p{L}\p{N}]{0,12}(?:(?:[Rr](?:isk|isiko|isque|iesgo|isco|ischio|isico)|RIS\p{Lu}{1,4}|リスク)[^\p{L}\p{N}]{1,4})?`;

/** `R-001`, `RISK-2024-07`, `R-A1`, `R1`, `R.01`, with hyphens of any kind; markup and the word "Risk" may stand before. */
const separated: IdPatterns = {
  mayHold: /\d(?<=(?:R|[_\-\u2010\u2011][A-Z]{0,3})\d|R[A-Z]{0,3}[.\s]\d(?=\d))/i,
  opening: new RegExp(String.raw`${before}${separatedId}(?![\p{L}\p{N}])`, 'iu'),
  // "Vendor lock-in (R-004)": a heading may end with the id in brackets, too.
  closing: new RegExp(String.raw`[([]${separatedId}[)\]]\s*[#*_\s]*$`, 'iu'),
};

/** `ER01`, `RISK12`: letters and digits without anything between, which are the name of much else. */
const compact: IdPatterns = {
  mayHold: /\p{Lu}\d/u,
  opening: new RegExp(String.raw`${before}${compactId}(?![\p{L}\p{N}]|[.\-–_/]\p{N})`, 'u'),
  closing: new RegExp(String.raw`[([]${compactId}[)\]]\s*[#*_\s]*$`, 'u'),
};

const longestHeading = 200;

/** "4.2.2 R-02 Misuse", "3) R-01": headings bear the number of their section before the id. */
const sectionNumber =
  /^[\s#*_]*[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,4}[.．]?[)）]?[\s*_]{1,4}(?=\P{N})/u;

/** The headings and list items of `blocks` that may open with an id: each has a figure in its first line. */
export function openersIn(text: string, blocks: readonly Block[]): readonly Section['opener'][] {
  return blocks.filter(canOpen).filter((opener) => /\d/.test(firstLineOf(text, opener)));
}

/** Those of `openers` that open with the id of a risk. */
export function riskOpenings(text: string, openers: readonly Section['opener'][]): RiskOpenings {
  return openingsIn(text, openers, separated);
}

/**
 * Those that open with an id such as `ER01`: one with two digits or more, or one of several of the
 * same numbering. Names of products, standards and years, such as `M365`, are left out.
 */
export function compactOpenings(
  text: string,
  openers: readonly Section['opener'][],
  kind: Section['opener']['kind'],
): RiskOpenings {
  const ofKind = openers.filter((block) => block.kind === kind);
  const found = [...openingsIn(text, ofKind, compact)];
  const numberings = found.map(([, { id }]) => id.replace(/\d+$/, ''));
  return new Map(
    found.filter(([, { id }], index) => {
      const isShared = numberings.indexOf(numberings[index] ?? '') !== index;
      const isFollowed = numberings.lastIndexOf(numberings[index] ?? '') !== index;
      return (
        counted.test(id) || (!nameOfElse.test(id) && (/\d{2}$/.test(id) || isShared || isFollowed))
      );
    }),
  );
}

/** `ER01`: nothing but a numbering begins with a nought. */
const counted = /^\p{L}+0\d+$/u;

/** `M365`, `AES256`, `ISO9001`, `NIS2`, `S3`, `COVID19`, and what ends in a year. */
const nameOfElse =
  /^(?:(?:M|MS|O|D|W|AS|DB|G)(?:365|400|2|7|8)|(?:ISO|IEC|DIN|EN|NIST|SP|RFC|CVE|KB|MS|PCI|SOC|NIS|AES|SHA|RSA|MD|TLS|SSL|DES|X|COVID|CO|PM|GPT|IPV|CC|CIS|CVSS|WIN|SQL|SAP|EC|S|EU|FY|CY|Q|H|KW|CW|EBIOS|GDPR|BDSG|BSI|AI|LTE|WPA|WEB|OWASP|T|TA)\d+|\p{Lu}+(?:19|20)\d\d)$/u;

function canOpen(block: Block): block is Section['opener'] {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.listItem !== undefined);
}

function openingsIn(
  text: string,
  openers: readonly Section['opener'][],
  patterns: IdPatterns,
): RiskOpenings {
  const openings = new Map<Section['opener'], RiskOpening>();
  for (const opener of openers) {
    const opening = openingOf(text, opener, patterns);
    if (opening) {
      openings.set(opener, opening);
    }
  }
  return openings;
}

function openingOf(
  text: string,
  opener: Section['opener'],
  patterns: IdPatterns,
): RiskOpening | undefined {
  const [line] = opener.content;
  if (!line) {
    return undefined;
  }
  const written = firstLineOf(text, opener);
  if (!patterns.mayHold.test(written)) {
    return undefined;
  }
  const from = sectionNumberLength(opener, written);
  const found = patterns.opening.exec(written.slice(from, from + 80));
  if (found) {
    const { 0: read, groups: { id = '' } = {} } = found;
    const end = line.start + from + read.length;
    return openingAt(text, { start: end - id.length, end }, { start: end, end: line.end });
  }
  const closing = opener.kind === 'heading' ? patterns.closing.exec(written) : null;
  return closing ? closingOf(text, line.start, closing) : undefined;
}

function firstLineOf(text: string, { content: [line] }: Section['opener']): string {
  return line ? text.slice(line.start, Math.min(line.end, line.start + longestHeading)) : '';
}

function sectionNumberLength({ kind }: Section['opener'], written: string): number {
  return kind === 'heading' ? (sectionNumber.exec(written)?.[0].length ?? 0) : 0;
}

function closingOf(text: string, start: number, found: RegExpExecArray): RiskOpening {
  const id = found.groups?.['id'] ?? '';
  const idStart = start + found.index + 1;
  const title = { start, end: start + found.index };
  return openingAt(text, { start: idStart, end: idStart + id.length }, title);
}

function openingAt(text: string, idRange: TextRange, title: TextRange): RiskOpening {
  const id = text.slice(idRange.start, idRange.end).replace(/[\u2010\u2011]/gu, '-');
  return { id, idRange, title: cellAt(text, titleRange(text, title)) };
}

/** Without the signs that part the title from the id, and the marks of bold around both. */
function titleRange(text: string, { start, end }: TextRange): TextRange {
  const source = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(source)?.[0].length ?? 0;
  const after = /[\s*_#:–—-]*$/u.exec(source.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}
