import { flatOf } from '../base/flatOf.js';
import { memoize } from '../base/memo.js';
import type { Block, Chunk, HeadingBlock } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { type DutiesBelow, dutiesBelow } from './words/dutyWords.js';
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

/** Whether one of `headings` speaks of the cloud or of shared duties, or at least of a matrix of duties. */
export function dutiesAbove(headings: readonly HeadingAbove[]): DutiesBelow | undefined {
  return strongest(headings.flatMap(({ duties }) => duties ?? []));
}

function strongest(said: readonly DutiesBelow[]): DutiesBelow | undefined {
  return said.find((duties) => duties === 'shared') ?? said[0];
}

function outlineOfBlocks(chunk: Chunk, blocks: readonly Block[]): Outline | undefined {
  const declared = blocks[0]?.kind === 'frontMatter' ? declaredDuties(chunk) : undefined;
  const open = openAmong(blocks);
  const lowest = open.at(-1);
  const highest = declared ? aboveAll : open[0]?.level;
  if (highest === undefined) {
    return undefined;
  }
  const saying = flatOf(open, (heading) => {
    const sense = senseOf(chunk, heading);
    return isSilent(sense) ? [] : [{ level: heading.level, ...sense }];
  });
  return {
    highest,
    open: declared ? [{ level: aboveAll, duties: declared }, ...saying] : saying,
    last: lowest ? senseOf(chunk, lowest) : {},
  };
}

/** The headings that no other one ends, of which each has a lower level than those before it. */
function openAmong(blocks: readonly Block[]): readonly HeadingBlock[] {
  const open: HeadingBlock[] = [];
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading' && block.level < (open.at(-1)?.level ?? Infinity)) {
      open.push(block);
    }
  }
  return open.toReversed();
}

function senseOf(chunk: Chunk, heading: HeadingBlock): HeadingSense {
  return senseOfHeading(blockText(chunk, heading).text);
}

/** The level of what the front matter says: no heading ends it. */
const aboveAll = 0;

/** What the front matter says by type or title of the duties that the document divides. */
function declaredDuties(chunk: Chunk): DutiesBelow | undefined {
  // Most front matter has no such word, and need not be read for this.
  if (dutiesBelow(chunk.text) === undefined && !matrixType.test(chunk.text)) {
    return undefined;
  }
  const said = (frontMatterIn(chunk)?.entries ?? []).flatMap(({ key, values: [value] }) => {
    const text = value?.text ?? '';
    if (key === 'type' && matrixType.test(text)) {
      return ['shared' as const];
    }
    return (key === 'title' ? dutiesBelow(text) : undefined) ?? [];
  });
  return strongest(said);
}

const matrixType = /responsibility[- ]matrix/iu;
