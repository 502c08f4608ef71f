import { memoize } from '../../base/memo.js';
import type { Chunk } from '../../syntax/blocks.js';
import { blockText } from '../../syntax/blockText.js';
import { plainText } from '../../syntax/plainText.js';
import type { FrontMatter } from '../frontMatter.js';

/** The headings of a chunk that may be the title of its document, as a reader sees them. */
export interface TopHeadings {
  /** The first heading of level 1, and the first of any level. */
  readonly topHeading: string | undefined;
  readonly firstHeading: string | undefined;
}

export const topHeadingsIn = memoize((chunk: Chunk): TopHeadings => {
  const headings = chunk.blocks.filter((block) => block.kind === 'heading');
  const first = headings[0];
  const top = headings.find(({ level }) => level === 1);
  return {
    firstHeading: first && plainText(blockText(chunk, first).text),
    topHeading: top ? plainText(blockText(chunk, top).text) : htmlHeading(chunk),
  };
});

export function declaredTitle(frontMatter: FrontMatter | undefined): string | undefined {
  return frontMatter?.entries.find(({ key }) => key === 'title')?.values[0]?.text;
}

/** The title in the header, else the first heading of level 1, else the first heading. */
export function titleOf(
  frontMatter: FrontMatter | undefined,
  parts: readonly TopHeadings[],
): string | undefined {
  return (
    declaredTitle(frontMatter) ??
    parts.find(({ topHeading }) => topHeading !== undefined)?.topHeading ??
    parts.find(({ firstHeading }) => firstHeading !== undefined)?.firstHeading
  );
}

const longestHtml = 1000;

/** Many documents centre their title with HTML: `<h1 align="center">Risk Register</h1>`. */
function htmlHeading({ text, blocks }: Chunk): string | undefined {
  const block = blocks.find(
    ({ kind, range }) => kind === 'html' && text.startsWith('<h1', range.start),
  );
  const source =
    block &&
    text.slice(block.range.start, Math.min(block.range.end, block.range.start + longestHtml));
  const found = source && /^<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(source)?.[1];
  return found ? plainText(found) : undefined;
}
