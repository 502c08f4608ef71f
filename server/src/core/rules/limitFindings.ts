import type { IsmsDocument } from '../model/ismsDocument.js';
import type { LimitProblem } from '../syntax/blocks.js';
import {
  maximumFileLength,
  maximumInlineLength,
  maximumLineLength,
  maximumTableColumns,
  maximumTableRows,
} from '../syntax/limits.js';
import { positionAt } from '../syntax/sourceText.js';
import type { Finding } from './rule.js';

/** The rule that a finding about what was not read bears. */
export const documentLimit = 'document-limit';

/** One finding for each kind of limit that cut the reading short; of several in one line, the first. */
export function limitFindings(
  document: IsmsDocument,
  severity: Finding['severity'],
): readonly Finding[] {
  const kinds = new Set<string>();
  const lines = new Set<number>();
  return document.limits.flatMap(({ limit, offset }) => {
    const start = Math.min(offset, document.text.length);
    const { line } = positionAt(document, start);
    if (kinds.has(limit) || lines.has(line)) {
      return [];
    }
    kinds.add(limit);
    lines.add(line);
    return [
      {
        rule: documentLimit,
        severity,
        range: { start, end: Math.min(start + 1, document.text.length) },
        message: `${messages[limit]} Findings may be missing there; split the document into smaller ones.`,
      },
    ];
  });
}

const messages: Readonly<Record<LimitProblem['limit'], string>> = {
  'file-size': `This document has more than ${inWords(maximumFileLength)} characters; the rest of it is not read.`,
  'line-length': `This line is too complex to analyse fully: it has more than ${inWords(maximumLineLength)} characters, and the rest of it is not read.`,
  nesting:
    'This text is too complex to analyse fully: lists or quotes are nested more deeply than can be read.',
  'table-columns': `This table is too wide to be read as a table: it has more than ${inWords(maximumTableColumns)} columns.`,
  'table-rows': `This table has more than ${inWords(maximumTableRows)} rows; those from here on are not read.`,
  'inline-complexity': `This paragraph is too complex to analyse fully: it has more than ${inWords(maximumInlineLength)} characters, or too many marks for links and emphasis.`,
};

/** With commas between thousands; the language's own formatting takes long to load. */
function inWords(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
