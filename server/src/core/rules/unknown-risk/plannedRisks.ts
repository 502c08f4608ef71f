import { memoizePair } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import { type IdMention, mentionsIn, opensRow } from '../../model/idShapes.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';
import { currentPassages, registerPattern, speaksOfFormer } from './currentPassages.js';

/**
 * The risks that open rows of a treatment plan and are in no register. A plan defines no risks; but
 * where not most of its rows are of the register's risks, it is a plan for something else.
 */
export function unknownInPlan(
  { chunks, profile }: IsmsDocument,
  riskIds: WorkspaceIndex['riskIds'],
): readonly IdMention[] {
  if (profile.kind !== 'risk-treatment-plan') {
    return [];
  }
  const planned = chunks.flatMap(({ chunk, start }) =>
    openingRows(chunk, riskIds).map(({ id, range }) => ({ id, range: shifted(range, start) })),
  );
  const unknown = planned.filter(({ id }) => !riskIds.has(id));
  const known = planned.length - unknown.length;
  return known >= knownThatTell && unknown.length * 2 <= known ? unknown : [];
}

const knownThatTell = 2;

const openingRows = memoizePair(
  (chunk: Chunk, riskIds: WorkspaceIndex['riskIds']): readonly IdMention[] => {
    const pattern = registerPattern(riskIds);
    if (!pattern || chunk.text.search(pattern) < 0) {
      return [];
    }
    return currentPassages(chunk)
      .filter(({ kind }) => kind === 'cell')
      .flatMap(({ text, start }) => mentionsIn(text, pattern, start))
      .filter(({ range: { start } }) => opensRow(chunk.text, start))
      .filter(({ range: { start } }) => !speaksOfFormer.test(lineAt(chunk.text, start)));
  },
);

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}
