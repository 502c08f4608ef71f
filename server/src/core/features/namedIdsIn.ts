import type { TextRange } from '../base/textRange.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { FrontMatterKey } from '../model/frontMatter.js';
import { idWordsIn, isTellingId, knownWords, withPlainHyphens } from '../model/namedIds.js';
import type { Chunk } from '../syntax/blocks.js';
import type { WorkspaceIndex } from '../workspace/workspace.js';

/** The ids of risks and documents that a workspace defines. */
export type NamedIds = Pick<WorkspaceIndex, 'riskIds' | 'documentIds'>;

/** A place at which a text names a risk or a document by its id. */
export interface NamedId {
  readonly id: string;
  readonly range: TextRange;
  /** Whether the id is given here: in the row of a register, or in `id:` of a front matter. */
  readonly isDefinition: boolean;
}

/** One chunk of a document with what was read from it. */
export interface ReadChunk {
  readonly chunk: Chunk;
  readonly facts: DocumentFacts;
}

/**
 * Where a chunk names risks and documents that the workspace defines, in the order of the text; ranges
 * relative to the chunk. Ids that are bare numbers or words of the language count only where nothing
 * else can be meant: where they are given, and in the front matter.
 */
export function namedIdsIn(
  { chunk, facts }: ReadChunk,
  { riskIds, documentIds }: NamedIds,
): readonly NamedId[] {
  const isKnown = (id: string): boolean => riskIds.has(id) || documentIds.has(id);
  const certain = [...givenIn(facts), ...listedIn(facts)].filter(({ id }) => isKnown(id));
  const starts = new Set(certain.map(({ range }) => range.start));
  const words = knownWords(idWordsIn(chunk), isKnown)
    .filter(({ range }) => !starts.has(range.start))
    .map((one) => ({ ...one, isDefinition: false }));
  return certain.length === 0
    ? words
    : [...certain, ...words].toSorted((a, b) => a.range.start - b.range.start);
}

function givenIn({ riskRows, frontMatter }: DocumentFacts): readonly NamedId[] {
  const id = frontMatter?.entries.find(({ key }) => key === 'id')?.values[0];
  return [
    ...(id ? [{ id: id.text, range: id.range, isDefinition: true }] : []),
    ...riskRows.map((row) => ({ id: row.id, range: row.idRange, isDefinition: true })),
  ];
}

const keysOfIds: readonly (FrontMatterKey | undefined)[] = ['risks'];

/** Values of the front matter that are an id and nothing else; a number only where risks are listed. */
function listedIn({ frontMatter }: DocumentFacts): readonly NamedId[] {
  return (frontMatter?.entries ?? [])
    .filter(({ key }) => key !== 'id')
    .flatMap(({ key, values }) =>
      values
        .map(({ text, range }) => ({ id: withPlainHyphens(text), range, isDefinition: false }))
        .filter(({ id }) => keysOfIds.includes(key) || isTellingId(id)),
    );
}
