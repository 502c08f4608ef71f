import type { TextRange } from '../base/textRange.js';
import type { Block, HeadingBlock, ParagraphBlock } from '../syntax/blocks.js';

/** A heading or list item and what stands below it. */
export interface Section {
  readonly opener: HeadingBlock | ParagraphBlock;
  readonly body: readonly Block[];
  readonly range: TextRange;
}

/**
 * The sections that the blocks chosen by `opens` open. A heading's ends before the next heading of
 * its level or above, a list item's with the items nested in it, and both before the next opener.
 */
export function sectionsIn(
  blocks: readonly Block[],
  opens: (opener: HeadingBlock | ParagraphBlock) => boolean,
): readonly Section[] {
  const sections: Section[] = [];
  let opener: Section['opener'] | undefined;
  let body: Block[] = [];
  for (const block of blocks) {
    const starts = (block.kind === 'heading' || isListItem(block)) && opens(block);
    if (opener && (starts || endsSection(opener, block))) {
      sections.push(sectionOf(opener, body));
      opener = undefined;
    }
    if (starts) {
      opener = block;
      body = [];
    } else if (opener) {
      body.push(block);
    }
  }
  return opener ? [...sections, sectionOf(opener, body)] : sections;
}

function isListItem(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph' && block.listItem !== undefined;
}

function endsSection(opener: Section['opener'], block: Block): boolean {
  if (opener.kind === 'heading') {
    return block.kind === 'heading' && block.level <= opener.level;
  }
  const level = block.listItem?.level;
  const isOutside = block.kind === 'heading' || block.depth < opener.depth;
  return isOutside || (level !== undefined && level <= (opener.listItem?.level ?? 1));
}

function sectionOf(opener: Section['opener'], body: readonly Block[]): Section {
  const end = body.at(-1)?.range.end ?? opener.range.end;
  return { opener, body, range: { start: opener.range.start, end } };
}
