import { memoize, memoizePair } from '../../base/memo.js';
import { compactPatternOf, type IdMention, mentionsIn, opensRow } from '../../model/idShapes.js';
import type { Passage } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';
import { currentPassages, speaksOfFormer } from './currentPassages.js';

type RiskIds = WorkspaceIndex['riskIds'];

/**
 * Ids such as `ER01`, without a sign in them, that a paragraph or cell names beside a risk of the
 * register with the same letters: alone, such a word can be anything.
 */
export const besideKnownRisks = memoizePair(
  (chunk: Chunk, riskIds: RiskIds): readonly IdMention[] => {
    const pattern = compactPattern(riskIds);
    return pattern && chunk.text.search(pattern) >= 0
      ? currentPassages(chunk, pattern).flatMap((passage) =>
          namedTogether(passage, pattern, chunk, riskIds),
        )
      : [];
  },
);

const compactPattern = memoize((riskIds: RiskIds) => compactPatternOf(riskIds.keys()));

function namedTogether(
  { kind, text, start }: Passage,
  pattern: RegExp,
  chunk: Chunk,
  riskIds: RiskIds,
): readonly IdMention[] {
  const named = kind === 'heading' ? [] : mentionsIn(text, pattern, start);
  if (named.length === 0 || speaksOfFormer(text, pattern)) {
    return [];
  }
  const known = new Set(named.filter(({ id }) => riskIds.has(id)).map(lettersOf));
  return named.filter(
    (mention) =>
      known.has(lettersOf(mention)) &&
      (kind !== 'cell' || !opensRow(chunk.text, mention.range.start)),
  );
}

function lettersOf({ id }: IdMention): string {
  return id.replace(/\d+$/, '');
}
