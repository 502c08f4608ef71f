import { memoize, memoizePair } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import { frontMatterIn } from '../../model/readFrontMatter.js';
import { type IdMention, mentionsIn, patternOf, shapesOf } from '../../model/idShapes.js';
import { passagesIn } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';
import type { Problem, WorkspaceRule } from '../rule.js';
import { closestIds } from './closestIds.js';

export const unknownRisk: WorkspaceRule = {
  id: 'unknown-risk',
  severity: 'warning',
  summary: 'A risk that a document names by its id is in the risk register.',
  scope: 'workspace',

  *check({ document, workspace }) {
    const { riskIds } = workspace.index;
    const pattern = registerPattern(riskIds);
    if (!pattern || !document.profile.belongsToIsms) {
      return;
    }
    const mentions = document.chunks.flatMap(({ chunk, start }) =>
      risksNamedIn(chunk, pattern).map((one) => ({ ...one, start })),
    );
    const unknown = mentions.filter(({ id }) => !riskIds.has(id));
    // A document with many of them numbers something else.
    if (unknown.length * 2 > mentions.length && unknown.length > 2) {
      return;
    }
    for (const { id, range, start } of unknown) {
      yield problemAt({ id, range: shifted(range, start) }, riskIds);
    }
  },
};

/** What finds words with the shape of the register's ids; absent for a register of a few rows. */
const registerPattern = memoize((riskIds: WorkspaceIndex['riskIds']): RegExp | undefined =>
  riskIds.size < 3 ? undefined : patternOf(shapesOf(riskIds.keys())),
);

const risksNamedIn = memoizePair((chunk: Chunk, pattern: RegExp): readonly IdMention[] => {
  if (chunk.text.search(pattern) < 0) {
    return [];
  }
  const declared = frontMatterIn(chunk)?.entries.find(({ key }) => key === 'risks')?.values ?? [];
  return [
    ...declared.flatMap(({ text, range }) => mentionsIn(text, pattern, range.start)),
    ...passagesIn(chunk).flatMap(({ kind, text, start }) =>
      kind === 'heading' || speaksOfFormer.test(text)
        ? []
        : mentionsIn(text, pattern, start).filter(({ range }) => kind !== 'cell' || !isWholeCell(text, range)),
    ),
  ];

  // The id that a cell consists of may be defined by the row, in a table that is not understood.
  function isWholeCell(text: string, range: IdMention['range']): boolean {
    return text.trim().length === range.end - range.start && startsRow(chunk.text, range.start);
  }
});

function startsRow(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[\s>|*[]*$/.test(text.slice(lineStart, offset));
}

/** Risks that were taken out of the register keep their ids in what is told about them. */
const speaksOfFormer =
  /\b(?:closed|retired|removed|merged|withdrawn|former|formerly|deleted|replaced|example|e\.g|for instance|geschlossen|gelöscht|entfallen|ehemalig|zum Beispiel|z\. ?B)\b/iu;

function problemAt({ id, range }: IdMention, riskIds: WorkspaceIndex['riskIds']): Problem {
  return {
    range,
    message: `There is no risk ${id} in the risk register. An auditor follows each risk from where it is named to the register (ISO/IEC 27001, 6.1.3 and 8.2) and notes where the trail ends. Correct the id, or enter the risk into the register.`,
    fixes: closestIds(id, riskIds.keys()).map((other) => ({
      title: `Change to ${other}`,
      edits: [{ range, newText: other }],
    })),
  };
}
