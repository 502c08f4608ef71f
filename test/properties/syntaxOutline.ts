import type { Nodes, Parents } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, BlockStructure, TableBlock } from '../../server/src/core/syntax/blocks.js';
import {
  frontMatterIn,
  type FrontMatterLines,
} from '../../server/src/core/syntax/frontMatterLines.js';
import { scanBlocks } from '../../server/src/core/syntax/scanBlocks.js';

/** A block in a form in which both parsers can be compared: its kind, depth and source. */
export type OutlineEntry = readonly [
  kind: string,
  depth: number,
  start: number,
  ...source: string[],
];

const withoutFrontMatter = unified().use(remarkParse).use(remarkGfm).freeze();
const withFrontMatter = withoutFrontMatter().use(remarkFrontmatter).freeze();

/**
 * The outlines of `text` by both parsers, made comparable where docs/parsing.md lists a decision to
 * read otherwise than the reference parser.
 */
export function bothOutlines(text: string): {
  readonly scanned: readonly OutlineEntry[];
  readonly reference: readonly OutlineEntry[];
} {
  const scanned = outlineOf(text, scanBlocks(text));
  const front = frontMatterIn(text);
  const isShared = front && isSharedForm(text, front);
  const skipped = isShared ? 0 : (front?.end ?? (text.startsWith('\uFEFF') ? 1 : 0));
  // Behind `---` that opens no front matter, remark-frontmatter keeps remark from finding lists and quotes.
  const parser = isShared ? withFrontMatter : withoutFrontMatter;
  const found = referenceOutline(parser.parse(text.slice(skipped)), text.slice(skipped)).map(
    ([kind, depth, start, ...source]): OutlineEntry => [kind, depth, start + skipped, ...source],
  );
  return withoutLazyTags(front && !isShared ? scanned.slice(1) : scanned, found);
}

/** Says whether remark-frontmatter knows the form: between two lines `---`, without a byte order mark. */
function isSharedForm(text: string, { block }: FrontMatterLines): boolean {
  const { start, end } = block.range;
  return block.closed && start === 0 && /^---[ \t]*[\r\n][^]*---[ \t]*$/.test(text.slice(0, end));
}

/**
 * Cuts both outlines where the reference parser leaves a tag in a list or quote that the line has
 * ended: a tag alone on a line behind a paragraph, without the mark. What follows cannot be compared.
 */
function withoutLazyTags(
  scanned: readonly OutlineEntry[],
  reference: readonly OutlineEntry[],
): ReturnType<typeof bothOutlines> {
  const index = reference.findIndex(([kind, depth, start], at) => {
    const own = scanned[at];
    return kind === 'html' && own?.[0] === 'html' && own[2] === start && own[1] < depth;
  });
  return index < 0
    ? { scanned, reference }
    : { scanned: scanned.slice(0, index), reference: reference.slice(0, index) };
}

/** The outline of a structure that was scanned from `text`; the pieces of a table are joined. */
export function outlineOf(text: string, { chunks }: BlockStructure): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const { chunk, start } of chunks) {
    chunk.blocks.forEach((block, index) => {
      if (index === 0 && block.kind === 'table' && chunk.continues) {
        const table = entries.pop() ?? ['table', 0, 0];
        entries.push([...table, ...rowsOf(chunk.text, block)] as unknown as OutlineEntry);
        return;
      }
      const { kind, depth, range } = block;
      entries.push([kind, depth, start + range.start, ...sourceOf(chunk.text, block)]);
    });
  }
  return entries;
}

function referenceOutline(tree: Nodes, text: string): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const visit = (node: Nodes, depth: number, parent: Parents | undefined): void => {
    const entry = entryOf(text, node, depth, parent);
    if (entry) {
      entries.push(entry);
      return;
    }
    if ('children' in node) {
      const isContainer = ['blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
      node.children.forEach((child) => {
        visit(child, isContainer ? depth + 1 : depth, node);
      });
    }
  };
  visit(tree, 0, undefined);
  return entries;
}

function sourceOf(text: string, block: Block): string[] {
  switch (block.kind) {
    case 'heading': {
      const first = block.content[0]?.start ?? 0;
      return [String(block.level), text.slice(first, block.content.at(-1)?.end ?? 0)];
    }
    case 'table':
      return rowsOf(text, block);
    case 'fence':
      return [block.language, trimmed(text.slice(block.range.start, block.range.end))];
    case 'frontMatter':
      return [trimmed(text.slice(block.yaml.start, block.yaml.end))];
    case 'definition':
      return [
        text.slice(block.label.start, block.label.end),
        trimmed(text.slice(block.range.start, block.range.end)),
      ];
    default:
      return [trimmed(text.slice(block.range.start, block.range.end))];
  }
}

function rowsOf(text: string, { headerRow, rows }: TableBlock): string[] {
  const all = headerRow ? [headerRow, ...rows] : rows;
  return all.map(({ cells }) =>
    JSON.stringify(cells.map((cell) => text.slice(cell.start, cell.end))),
  );
}

function entryOf(
  text: string,
  node: Nodes,
  depth: number,
  parent: Parents | undefined,
): OutlineEntry | undefined {
  const [start, end] = offsets(node);
  const source = text.slice(start, end);
  switch (node.type) {
    case 'heading':
      // Behind a link definition the reference parser can put the heading's start before that.
      return [
        'heading',
        depth,
        contentStart(text, node),
        String(node.depth),
        childrenSource(text, node),
      ];
    case 'paragraph': {
      const isTask =
        parent?.type === 'listItem' && parent.checked != null && parent.children[0] === node;
      const from = isTask && text.charAt(start) !== '[' ? start - 4 : start;
      return ['paragraph', depth, from, trimmed(text.slice(from, end))];
    }
    case 'table': {
      const rows = node.children.map((row) =>
        JSON.stringify(row.children.map((cell) => childrenSource(text, cell))),
      );
      return ['table', depth, start, ...rows];
    }
    case 'code': {
      const first = start + source.search(/[^ \t]/);
      const isFence = /^(?:`{3}|~{3})/.test(text.slice(first, first + 3)) && first === start;
      return isFence
        ? ['fence', depth, start, node.lang ?? '', trimmed(source)]
        : ['indentedCode', depth, first, trimmed(text.slice(first, end))];
    }
    case 'html': {
      const first = start + source.search(/[^ \t]/);
      return ['html', depth, first, trimmed(text.slice(first, end))];
    }
    case 'yaml':
      return ['frontMatter', depth, start, trimmed(node.value)];
    case 'definition':
      return [
        'definition',
        depth,
        start,
        source.slice(1, source.search(/(?<!\\)\]/)),
        trimmed(source),
      ];
    case 'thematicBreak':
      return ['thematicBreak', depth, start, trimmed(source)];
    default:
      return undefined;
  }
}

function contentStart(text: string, node: Parents): number {
  const [start] = offsets(node);
  const first = node.children[0];
  return first && text.charAt(start) === '[' ? offsets(first)[0] : start;
}

function childrenSource(text: string, node: Parents): string {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? text.slice(offsets(first)[0], offsets(last)[1]) : '';
}

function offsets({ position }: Nodes): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Without the white space and block quote marks behind, which the parsers count to blocks differently. */
function trimmed(source: string): string {
  return source.replace(/[\s>]+$/, '');
}
