import { memoize, memoizePair } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { type IdMention, mentionsIn, opensRow, shortPatternOf } from '../../model/idShapes.js';
import { type Passage, passagesIn } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';

type RiskIds = WorkspaceIndex['riskIds'];

/**
 * Short ids of risks (`R7`) that a text names: in the front matter's `risks:`, in a column for risks,
 * and right behind the word "risk". Elsewhere such a word can be anything.
 */
export function shortRisksIn(
  chunk: Chunk,
  part: DocumentFacts,
  riskIds: RiskIds,
): readonly IdMention[] {
  const pattern = shortPattern(riskIds);
  return pattern && chunk.text.search(pattern) >= 0
    ? [...inFacts(part, riskIds), ...inProse(chunk, riskIds)]
    : [];
}

/** What finds words that are built as the short ids of the register. */
export const shortPattern = memoize((riskIds: RiskIds) => shortPatternOf(riskIds.keys()));

const inFacts = memoizePair((part: DocumentFacts, riskIds: RiskIds): readonly IdMention[] => {
  const pattern = shortPattern(riskIds);
  if (!pattern) {
    return [];
  }
  const declared = part.frontMatter?.entries.find(({ key }) => key === 'risks')?.values ?? [];
  const cells = part.tables.flatMap(({ columns, rows }) => {
    const index = columns.findIndex(({ role }) => role === 'risks');
    return index < 0 ? [] : rows.flatMap((row) => row.cells[index] ?? []);
  });
  return [...declared, ...cells].flatMap(({ text, range }) =>
    mentionsIn(part.text.slice(range.start, range.end), pattern, range.start).filter((mention) =>
      text.includes(mention.id),
    ),
  );
});

const inProse = memoizePair((chunk: Chunk, riskIds: RiskIds): readonly IdMention[] => {
  const pattern = shortPattern(riskIds);
  return pattern ? passagesIn(chunk).flatMap((passage) => afterWord(passage, pattern, chunk)) : [];
});

function afterWord(
  { kind, text, start }: Passage,
  pattern: RegExp,
  chunk: Chunk,
): readonly IdMention[] {
  if (kind === 'heading') {
    return [];
  }
  return mentionsIn(text, pattern, start).filter(({ range }) => {
    const before = text.slice(
      Math.max(0, range.start - start - longestBefore),
      range.start - start,
    );
    return wordBefore.test(before) && (kind !== 'cell' || !opensRow(chunk.text, range.start));
  });
}

const longestBefore = 80;

/** "Risk", "Risks:" or "Risk ID", and perhaps other ids of a list. */
const wordBefore =
  /(?:\brisks?|\brisiko|\brisiken|\brisques?|\briesgos?|\briscos?|\brischi?o?|\brisico['’]?s?|リスク)(?:\s(?:ids?|nr\.?|no\.?))?[\s:：#(（*]{0,4}(?:\p{L}{1,12}[-_]?\d{1,6}(?:\s?[,;/&、]\s?|\s(?:and|or|und|oder|et|ou|y|e|o|en)\s))*$/iu;
