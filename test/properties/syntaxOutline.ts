import type { Nodes, Parents } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { TextRange } from '../../server/src/core/base/textRange.js';
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
  const scanned = outlineOf(scanBlocks(text));
  const front = frontMatterIn(text);
  if (front && isSharedForm(text, front)) {
    return withoutLazyTags(scanned, referenceOutline(withFrontMatter.parse(text), text));
  }
  // Behind `---` that opens no front matter, remark-frontmatter keeps remark from finding lists and quotes.
  const skipped = front?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = text.slice(skipped);
  const found = referenceOutline(withoutFrontMatter.parse(body), body).map(
    ([kind, depth, start, ...source]): OutlineEntry => [kind, depth, start + skipped, ...source],
  );
  return withoutLazyTags(front ? scanned.slice(1) : scanned, found);
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

/** The outline of a structure; the pieces of a table are joined. */
function outlineOf({ chunks }: BlockStructure): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const { chunk, start } of chunks) {
    // Tables in other notations are compared as what Markdown sees in their place.
    asMarkdown(chunk.blocks).forEach((block, index) => {
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

/** What is left of an HTML block before and behind a table stands in the block as Markdown has it. */
function asMarkdown(blocks: readonly Block[]): readonly Block[] {
  let end = -1;
  return blocks
    .flatMap((block) => (block.kind === 'table' ? (block.written?.blocks ?? [block]) : [block]))
    .toSorted(({ range: a }, { range: b }) => a.start - b.start || b.end - a.end)
    .filter(({ range }) => {
      const isNext = range.start >= end;
      end = Math.max(end, range.end);
      return isNext;
    });
}

function referenceOutline(tree: Nodes, text: string): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const visit = (node: Nodes, depth: number, parent: Parents | undefined): void => {
    // Each reader is for nodes of the type under which it stands.
    const readers: Readonly<Record<string, unknown>> = entryOf;
    const read = readers[node.type] as EntryOf<Nodes['type']> | undefined;
    const entry = read?.(text, node, { depth, parent });
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
  const source = trimmed(text.slice(block.range.start, block.range.end));
  if (block.kind === 'heading') {
    return [String(block.level), contentSource(text, block.content)];
  }
  if (block.kind === 'table') {
    return rowsOf(text, block);
  }
  if (block.kind === 'fence') {
    return [block.language, source];
  }
  if (block.kind === 'frontMatter') {
    return [trimmed(text.slice(block.yaml.start, block.yaml.end))];
  }
  return block.kind === 'definition'
    ? [text.slice(block.label.start, block.label.end), source]
    : [source];
}

function contentSource(text: string, content: readonly TextRange[]): string {
  return text.slice(content[0]?.start ?? 0, content.at(-1)?.end ?? 0);
}

function rowsOf(text: string, { headerRow, rows }: TableBlock): string[] {
  const all = headerRow ? [headerRow, ...rows] : rows;
  return all.map(({ cells }) =>
    JSON.stringify(cells.map((cell) => text.slice(cell.start, cell.end))),
  );
}

type EntryOf<Kind extends Nodes['type']> = (
  text: string,
  node: Extract<Nodes, { type: Kind }>,
  place: { readonly depth: number; readonly parent: Parents | undefined },
) => OutlineEntry;

/** How each kind of block that is compared is written. */
const entryOf: {
  readonly [
    Kind in
      'heading' | 'paragraph' | 'table' | 'code' | 'html' | 'yaml' | 'definition' | 'thematicBreak'
  ]: EntryOf<Kind>;
} = {
  // Behind a link definition the reference parser can put the heading's start before that.
  heading: (text, node, { depth }) => [
    'heading',
    depth,
    contentStart(text, node),
    String(node.depth),
    childrenSource(text, node),
  ],
  paragraph: (text, node, { depth, parent }) => {
    const [start, end] = offsets(node);
    const isTask =
      parent?.type === 'listItem' && parent.checked != null && parent.children[0] === node;
    const from = isTask && text.charAt(start) !== '[' ? start - 4 : start;
    return ['paragraph', depth, from, trimmed(text.slice(from, end))];
  },
  table: (text, node, { depth }) => [
    'table',
    depth,
    offsets(node)[0],
    ...node.children.map((row) =>
      JSON.stringify(row.children.map((cell) => childrenSource(text, cell))),
    ),
  ],
  code: (text, node, { depth }) => {
    const [start, source] = withoutIndent(text, node);
    const isFence = start === offsets(node)[0] && /^(?:`{3}|~{3})/.test(source);
    return isFence
      ? ['fence', depth, start, node.lang ?? '', source]
      : ['indentedCode', depth, start, source];
  },
  html: (text, node, { depth }) => ['html', depth, ...withoutIndent(text, node)],
  yaml: (_, node, { depth }) => ['frontMatter', depth, offsets(node)[0], trimmed(node.value)],
  definition: (text, node, { depth }) => {
    const [start, source] = withoutIndent(text, node);
    return ['definition', depth, start, source.slice(1, source.search(/(?<!\\)\]/)), source];
  },
  thematicBreak: (text, node, { depth }) => ['thematicBreak', depth, ...withoutIndent(text, node)],
};

function withoutIndent(text: string, node: Nodes): [start: number, source: string] {
  const [start, end] = offsets(node);
  const source = text.slice(start, end);
  const indent = source.search(/[^ \t]/);
  return [start + indent, trimmed(source.slice(indent))];
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
