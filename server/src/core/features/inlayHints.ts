import { memoizePair } from '../base/memo.js';
import { overlaps, type TextRange } from '../base/textRange.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { normalizedTitle } from '../catalogue/titles.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import type { Chunk } from '../syntax/blocks.js';
import type { Workspace } from '../workspace/workspace.js';
import { riskName } from './completionNames.js';
import { documentTitle } from './documentTitle.js';
import { namedIdsIn } from './namedIdsIn.js';

/** A title that an editor shows behind an id, as plain text. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
}

/**
 * The titles of the controls, risks and documents that `document` names in `range` by their bare ids.
 * None where the title stands beside the id, where a paragraph or row has named the same before, and
 * in cells that hold more than the id and lines that list many, which could no longer be read.
 */
export function inlayHints(
  document: IsmsDocument,
  range: TextRange,
  world: World,
): readonly InlayHint[] {
  return document.chunks.flatMap(({ chunk, start }, index) => {
    const facts = document.parts[index];
    const isAsked = start <= range.end && range.start <= start + chunk.text.length;
    return facts && isAsked
      ? hintsIn({ chunk, facts }, world)
          .map(({ offset, text }) => ({ offset: offset + start, text }))
          .filter(({ offset }) => range.start <= offset && offset <= range.end)
      : [];
  });
}

interface ReadChunk {
  readonly chunk: Chunk;
  readonly facts: DocumentFacts;
}

interface Named {
  readonly id: string;
  readonly range: TextRange;
  readonly title: string;
}

function hintsIn(part: ReadChunk, { workspace, catalogue }: World): readonly InlayHint[] {
  const named = [...bareControls(part.facts, catalogue), ...bareIds(part, workspace)];
  const places = placesIn(part.chunk);
  const lines = countsByLine(part.chunk.text, named);
  const seen = new Set<string>();
  return named
    .toSorted((a, b) => a.range.start - b.range.start)
    .filter(({ id, range }) => {
      const place = places.find((one) => overlaps(one.range, range));
      const key = `${String(place?.within)} ${id}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      const isCrowded = place?.isCell === true && lengthOf(place.range) > lengthOf(range) + marks;
      return isFirst && !isCrowded;
    })
    .filter(({ range }) => (lines.get(lineOf(part.chunk.text, range)) ?? 0) <= mostInLine)
    .filter(({ range, title }) => !standsBeside(title, range, part.chunk.text))
    .map(({ range, title }) => ({ offset: range.end, text: shortened(title) }));
}

const bareControls = memoizePair(
  ({ references }: DocumentFacts, catalogue: Catalogue): readonly Named[] =>
    references.flatMap(({ kind, id, range, title, place }) => {
      const control = kind === 'control' && place !== 'image' ? catalogue.find(id) : undefined;
      const isTitled = title !== undefined && title.text !== '';
      return control && !isTitled ? [{ id, range, title: control.title }] : [];
    }),
);

function bareIds(part: ReadChunk, workspace: Workspace): readonly Named[] {
  return namedIdsIn(part, workspace.index)
    .filter(({ isDefinition }) => !isDefinition)
    .map(({ id, range }) => ({ id, range, title: titleOf(id, workspace) }))
    .filter(({ title }) => title !== '');
}

function titleOf(id: string, workspace: Workspace): string {
  const { index, documents } = workspace;
  if (index.riskIds.has(id)) {
    return riskName(id, workspace);
  }
  const [uri] = index.documentIds.get(id)?.keys() ?? [];
  const document = uri === undefined ? undefined : documents.get(uri);
  return document ? documentTitle(document) : '';
}

interface HintPlace {
  readonly range: TextRange;
  readonly isCell: boolean;
  /** Where the paragraph or row around it starts. */
  readonly within: number;
}

function placesIn({ blocks }: Chunk): readonly HintPlace[] {
  return blocks.flatMap((block): readonly HintPlace[] =>
    block.kind === 'table'
      ? block.rows.flatMap((row) =>
          row.cells.map((range) => ({ range, isCell: true, within: row.range.start })),
        )
      : [{ range: block.range, isCell: false, within: block.range.start }],
  );
}

/** So many characters make an id bold or code. */
const marks = 4;

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

/** A line with more ids than this is a list, in which titles would drown the ids. */
const mostInLine = 3;

function countsByLine(text: string, named: readonly Named[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { range } of named) {
    const line = lineOf(text, range);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

/** Where the line of `range` starts. */
function lineOf(text: string, { start }: TextRange): number {
  return start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
}

/** How far from an id its title may stand, beside its own length. */
const nearby = 40;

function standsBeside(title: string, { start, end }: TextRange, text: string): boolean {
  const reach = title.length + nearby;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const around = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`;
  return normalizedTitle(around).includes(normalizedTitle(title));
}

const longestHint = 60;

function shortened(title: string): string {
  return title.length > longestHint ? `${title.slice(0, longestHint - 1).trimEnd()}…` : title;
}
