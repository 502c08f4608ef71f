import { memoize } from '../base/memo.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { sharedDuties } from './words/dutyWords.js';
import { frontMatterIn } from './readFrontMatter.js';
import { type HeadingSense, isSilent, senseOfHeading } from './headingSense.js';

/** A heading that something stands below, and what it says about that. */
export interface HeadingAbove extends HeadingSense {
  readonly level: number;
}

/** The headings of a chunk, as far as they matter behind it. */
export interface Outline {
  /** The lowest level: headings before the chunk of this level or a lower one end here. */
  readonly highest: number;
  /** What is open at its end. */
  readonly open: readonly HeadingAbove[];
  readonly last: HeadingSense;
}

/** Nothing for a chunk without headings. */
export const outlineOf = memoize((chunk: Chunk): Outline | undefined =>
  outlineOfBlocks(chunk, chunk.blocks),
);

/** The headings that `block` of `chunk` stands below, where `above` are those that the chunk does. */
export function headingsAbove(
  chunk: Chunk,
  block: Block,
  above: readonly HeadingAbove[],
): readonly HeadingAbove[] {
  const before = chunk.blocks.slice(0, chunk.blocks.indexOf(block));
  return openBehind(outlineOfBlocks(chunk, before), above);
}

/** The headings that are open behind a chunk with this outline, where `above` are open before it. */
export function openBehind(
  outline: Outline | undefined,
  above: readonly HeadingAbove[],
): readonly HeadingAbove[] {
  return outline
    ? [...above.filter(({ level }) => level < outline.highest), ...outline.open]
    : above;
}

/** Whether one of `headings` speaks of the cloud or of shared duties. */
export function sharesDuties(headings: readonly HeadingAbove[]): boolean {
  return headings.some((heading) => heading.sharesDuties === true);
}

function outlineOfBlocks(chunk: Chunk, blocks: readonly Block[]): Outline | undefined {
  let highest = Number.POSITIVE_INFINITY;
  let open: readonly HeadingAbove[] = [];
  let last: HeadingSense | undefined;
  for (const block of blocks) {
    if (block.kind === 'frontMatter' && declaresDuties(chunk)) {
      highest = aboveAll;
      open = [{ level: aboveAll, sharesDuties: true }];
      last = {};
    } else if (block.kind === 'heading') {
      const { level } = block;
      last = senseOfHeading(blockText(chunk, block).text);
      highest = Math.min(highest, level);
      open = [
        ...open.filter((heading) => heading.level < level),
        ...(isSilent(last) ? [] : [{ level, ...last }]),
      ];
    }
  }
  return last && { highest, open, last };
}

/** The level of what the front matter says: no heading ends it. */
const aboveAll = 0;

/** Whether the front matter says by type or title that the document divides duties, or is on the cloud. */
function declaresDuties(chunk: Chunk): boolean {
  // Most front matter has no such word, and need not be read for this.
  return (
    (sharedDuties.test(chunk.text) || matrixType.test(chunk.text)) &&
    (frontMatterIn(chunk)?.entries ?? []).some(({ key, values: [value] }) => {
      const said = value?.text ?? '';
      return (
        (key === 'title' && sharedDuties.test(said)) || (key === 'type' && matrixType.test(said))
      );
    })
  );
}

const matrixType = /responsibility[- ]matrix/iu;
