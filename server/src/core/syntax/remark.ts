import type { Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** All that starts a block: within a block's text nothing does. */
const blockConstructs = [
  ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'gfmFootnoteDefinition'],
  ...['headingAtx', 'htmlFlow', 'list', 'setextUnderline', 'table', 'thematicBreak'],
];

let parser: { parse(text: string): Root } | undefined;

/**
 * The inline nodes of a block's text. Offsets are those of `text`. The cost can grow with the square
 * of the text's length and deep nesting overflows the stack, so ask `isLittleWork` before.
 */
export function inlineNodes(text: string): Root {
  parser ??= newParser();
  // A byte order mark would be dropped, and every offset be one too small.
  return parser.parse(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
}

/** Calls `visit` for each node, parents first; children are left out where it says no. */
export function walk(node: Nodes, visit: (node: Nodes) => boolean): void {
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (visit(next) && isParent(next)) {
      open.push(...next.children.toReversed());
    }
  }
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

function newParser(): { parse(text: string): Root } {
  const processor = unified().use(remarkParse).use(remarkGfm);
  const data = processor.data();
  processor.use(() => {
    const extensions = (data.micromarkExtensions ??= []);
    extensions.push({ disable: { null: blockConstructs } });
  });
  return processor.freeze();
}
