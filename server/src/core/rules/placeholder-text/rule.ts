import { flatOf } from '../../base/flatOf.js';
import { memoize, memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import { isReferenceLink } from '../../model/definedLabels.js';
import { detailsOf } from '../../model/documentDetails.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Table } from '../../model/table.js';
import { statusOn } from '../../model/frontMatterValues.js';
import { passagesIn, withoutQuotations } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { WorkspaceRule } from '../rule.js';
import { allowedWords } from '../ruleOptions.js';
import { isGenerated } from './generatedVariables.js';
import { isLabel } from './labels.js';
import { messages } from './messages.js';
import { openReasonsIn } from './ofStatement.js';
import { patternsFor } from './patternGroups.js';

const allowedIn = allowedWords('placeholder-text');

export const placeholderText: WorkspaceRule = {
  id: 'placeholder-text',
  theme: 'documents',
  severity: 'warning',
  summary: 'An approved document holds no text that is still to be filled in.',
  germanSummary: 'Ein freigegebenes Dokument enthält keinen Text, der noch auszufüllen ist.',
  scope: 'workspace',

  *check({ document, workspace, configuration, today, language }) {
    if (!document.profile.belongsToIsms || !isApproved(document, today)) {
      return;
    }
    const parts = document.parts;
    const isRight = rightTexts(document, workspace, allowedIn(configuration));
    for (const [index, { chunk, start }] of document.chunks.entries()) {
      const part = parts[index];
      for (const { range, text } of part ? placeholdersIn(chunk, part) : []) {
        if (!isRight(text)) {
          yield { range: shifted(range, start), message: messages.toFill(language, text) };
        }
      }
    }
  },
};

/** Says of a text with the form of a placeholder that it is none here. */
function rightTexts(
  document: IsmsDocument,
  workspace: Workspace,
  allowed: ReadonlySet<string>,
): (text: string) => boolean {
  return (text) =>
    allowed.has(text.toLowerCase()) ||
    isReferenceLink(text, document) ||
    isGenerated(text, document.uri, workspace);
}

/** By its front matter or its first page. */
function isApproved(document: IsmsDocument, today: string): boolean {
  return statusOn(today, { entries: detailsOf(document) }) === 'approved';
}

interface Placeholder {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * What is the whole of a cell in a statement, risk register or responsibility matrix is left to the rules that know what
 * belongs into it, and so are words such as "TBC" there, and the reasons of a statement in list items and sections.
 */
const placeholdersIn = memoizePair((chunk: Chunk, part: DocumentFacts): readonly Placeholder[] => {
  const own = placeholdersInText(chunk);
  const inHeader = headerPlaceholders(part);
  if (own.length === 0) {
    return inHeader;
  }
  const others = part.tables.filter(({ kind }) => withOwnRules.has(kind));
  const reasons = openReasonsIn(part);
  return [
    ...inHeader,
    ...own.filter(
      (placeholder) =>
        others.every(
          (table) => !holds(table.range, placeholder.range) || isLeftWithinCell(placeholder, table),
        ) && !reasons.some((reason) => holds(reason, placeholder.range)),
    ),
  ];
});

const withOwnRules: ReadonlySet<Table['kind']> = new Set<Table['kind']>([
  ...(['statement', 'riskRegister', 'responsibilityMatrix'] as const),
]);

function isLeftWithinCell({ range, text }: Placeholder, { rows }: Table): boolean {
  const cells = rows.find((row) => holds(row.range, range))?.cells ?? [];
  const cell = cells.find((one) => holds(one.range, range));
  const isWhole = cell?.range.start === range.start && cell.range.end === range.end;
  return /^[[{]/u.test(text) && cell !== undefined && !isWhole;
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const placeholdersInText = memoize((chunk: Chunk): readonly Placeholder[] =>
  found(chunk.text, 0).length > 0
    ? flatOf(passagesIn(chunk), ({ text, start }) => found(withoutQuotations(text), start))
    : [],
);

function headerPlaceholders({ frontMatter }: DocumentFacts): readonly Placeholder[] {
  const entries = frontMatter?.entries.filter(({ key }) => key !== undefined) ?? [];
  return flatOf(entries, ({ values }) =>
    flatOf(values, ({ text, range }) =>
      /^(?:yyyy|dd|mm)[-./](?:mm|dd)/i.test(text) ? [{ range, text }] : found(text, range.start),
    ),
  );
}

const nothing: readonly Placeholder[] = [];

function found(text: string, start: number): readonly Placeholder[] {
  const patterns = patternsFor(text);
  return patterns.length === 0 ? nothing : placeholdersAt(text, start, patterns);
}

function placeholdersAt(
  text: string,
  start: number,
  patterns: readonly RegExp[],
): readonly Placeholder[] {
  const matches = flatOf(patterns, (pattern) => [...text.matchAll(pattern)])
    .map(({ 0: written, index }) => ({ written, index, end: index + written.length }))
    .filter(({ written, index }) => !isLabel(written, text, index))
    .toSorted((one, other) => one.index - other.index || other.end - one.end);
  // Two patterns can find the same, or one what lies within that of another.
  let last = -1;
  const outer: Placeholder[] = [];
  for (const { written, index, end } of matches) {
    if (end > last) {
      outer.push({ text: written.slice(0, 60), range: { start: start + index, end: start + end } });
      last = end;
    }
  }
  return outer;
}
