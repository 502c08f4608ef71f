import { contains } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { cellAt, cellCompletions } from './completionCells.js';
import type { CompletionEntry } from './completionEntry.js';
import { frontMatterCompletions } from './completionFrontMatter.js';
import { proseCompletions } from './completionProse.js';
import { partAt } from './partAt.js';

/**
 * What can be written at `offset`: controls, keys and values of the front matter, words of table
 * cells, ids of risks and documents, owners. It depends on the line and the place alone, so it can be
 * asked for at every key. Empty in code, in HTML and where nothing that is known fits.
 */
export function completions(
  document: IsmsDocument,
  offset: number,
  world: World,
): readonly CompletionEntry[] {
  const { frontMatter } = document;
  if (frontMatter && contains(frontMatter.contentRange, offset)) {
    return frontMatter.language === 'toml'
      ? []
      : frontMatterCompletions(document, frontMatter, offset, world);
  }
  if (isInCode(document, offset)) {
    return [];
  }
  const cell = cellAt(document, offset);
  const inCell = cell ? cellCompletions(document, cell, world) : undefined;
  return inCell ?? proseCompletions(document, offset, world);
}

const codeKinds: ReadonlySet<string> = new Set(['fence', 'indentedCode', 'html']);

function isInCode(document: IsmsDocument, offset: number): boolean {
  const part = partAt(document, offset);
  return (
    part?.blocks.some(
      ({ kind, range }) => codeKinds.has(kind) && contains(range, offset - part.start),
    ) ?? false
  );
}
