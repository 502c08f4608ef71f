import type { TextRange } from '../base/textRange.js';
import type { Block, HeadingBlock, ListItem, ParagraphBlock } from '../syntax/blocks.js';

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
  let open: OpenSection | undefined;
  for (const block of blocks) {
    if (canOpen(block) && opens(block)) {
      sections.push(...closed(open));
      open = { opener: block, body: [] };
      continue;
    }
    if (open && endsSection(open.opener, block)) {
      sections.push(...closed(open));
      open = undefined;
    }
    open?.body.push(block);
  }
  return [...sections, ...closed(open)];
}

function canOpen(block: Block): block is Section['opener'] {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.listItem !== undefined);
}

function endsSection(opener: Section['opener'], block: Block): boolean {
  if (block.kind === 'heading') {
    return opener.kind === 'paragraph' || block.level <= opener.level;
  }
  return opener.kind === 'paragraph' && !isNestedIn(opener, block);
}

function isNestedIn(opener: ParagraphBlock, { depth, listItem }: Block): boolean {
  const level = opener.listItem?.level ?? 1;
  const isBelow =
    listItem === undefined || listItem.level > level || isMeantBelow(opener.listItem, listItem);
  return depth >= opener.depth && isBelow;
}

/**
 * Dashes below "10." that are moved in by three characters, as they are below "9.", begin a list of their
 * own in Markdown; who wrote them meant what stands in the numbered item.
 */
function isMeantBelow(numbered: ListItem | undefined, { marker, level }: ListItem): boolean {
  return numbered?.level === level && lengthOf(numbered.marker) > 1 && lengthOf(marker) === 1;
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

interface OpenSection {
  readonly opener: Section['opener'];
  readonly body: Block[];
}

function closed(section: OpenSection | undefined): readonly Section[] {
  if (!section) {
    return [];
  }
  const { opener, body } = section;
  const { end } = (body.at(-1) ?? opener).range;
  return [{ opener, body, range: { start: opener.range.start, end } }];
}
