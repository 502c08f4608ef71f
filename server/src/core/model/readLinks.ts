import { flatOf } from '../base/flatOf.js';
import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { Block, Chunk, DefinitionBlock, TableBlock } from '../syntax/blocks.js';
import { blockText, linesOfRow } from '../syntax/blockText.js';
import { inlineOf } from '../syntax/inline.js';
import { plainText } from '../syntax/plainText.js';
import type { Link } from './documentFacts.js';
import { htmlLinksIn, mayHoldHtmlLink } from './htmlLinks.js';

/** The links, images and link definitions of a chunk, in the order of the text. */
export function linksIn(chunk: Chunk): readonly Link[] {
  if (!mayHoldLink(chunk.text) && !chunk.blocks.some(({ kind }) => kind === 'definition')) {
    return [];
  }
  return flatOf(chunk.blocks, (block) => linksOfBlock(chunk, block));
}

function linksOfBlock(chunk: Chunk, block: Block): readonly Link[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    const { text, start } = blockText(chunk, block);
    return inlineLinks(text, start);
  }
  if (block.kind === 'table') {
    return linksOfTable(chunk, block);
  }
  if (block.kind === 'html') {
    return rawHtml.test(textAt(chunk, block.range)) ? [] : htmlLinksIn(chunk.text, block.range);
  }
  const isLink = block.kind === 'definition' && !isFootnote(chunk, block);
  return isLink ? [definition(chunk, block)] : [];
}

/** What these elements hold is no HTML, or code that shows some. */
const rawHtml = /^<(?:pre|script|style|textarea)\b/i;

function linksOfTable(chunk: Chunk, { headerRow, rows }: TableBlock): readonly Link[] {
  const links: Link[] = [];
  for (const row of headerRow ? [headerRow, ...rows] : rows) {
    if (mayHoldLink(textAt(chunk, row.range))) {
      links.push(
        ...flatOf(linesOfRow(row), (line) => inlineLinks(textAt(chunk, line), line.start)),
      );
    }
  }
  return links;
}

function mayHoldLink(text: string): boolean {
  return text.includes('](') || text.includes('[[') || mayHoldHtmlLink(text);
}

function inlineLinks(text: string, start: number): readonly Link[] {
  if (!mayHoldLink(text)) {
    return [];
  }
  const { links, html, code } = inlineOf(text);
  const found = flatOf(links, (link): Link[] =>
    (link.kind === 'link' || link.kind === 'image') && link.destinationRange
      ? [
          {
            kind: link.kind,
            range: shifted(link.range, start),
            destinationRange: shifted(link.destinationRange, start),
            destination: link.destination,
            label: link.label,
          },
        ]
      : [],
  );
  const others = [
    ...(mayHoldHtmlLink(text) ? flatOf(html, (tag) => htmlLinksIn(text, tag)) : []),
    ...wikiLinks(text, code),
  ].map((link) => ({
    ...link,
    range: shifted(link.range, start),
    destinationRange: shifted(link.destinationRange, start),
  }));
  return others.length === 0
    ? found
    : [...found, ...others].toSorted((a, b) => a.range.start - b.range.start);
}

/**
 * `[[Page]]` and `[[Page|label]]`, as wikis and note-taking tools write them; in a table the bar has a
 * backslash before it. A link whose text is in brackets, `[[1]](…)`, is none.
 */
function wikiLinks(text: string, code: readonly TextRange[]): readonly Link[] {
  if (!text.includes('[[')) {
    return [];
  }
  return flatOf(
    [...text.matchAll(/(?<!\]\()\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{1,500}))?\]\](?!\()/g)],
    (match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      const page = (match[1] ?? '').replace(/\\$/, '');
      const from = range.start + 2;
      return code.some((one) => contains(one, range.start))
        ? []
        : [
            {
              kind: 'wiki' as const,
              range,
              destinationRange: { start: from, end: from + page.length },
              destination: page,
              label: match[2] ?? page,
            },
          ];
    },
  );
}

function definition(chunk: Chunk, { range, label, destination }: DefinitionBlock): Link {
  return {
    kind: 'definition',
    range,
    destinationRange: destination,
    destination: unescaped(textAt(chunk, destination)),
    label: plainText(textAt(chunk, label)),
  };
}

function isFootnote(chunk: Chunk, { label }: DefinitionBlock): boolean {
  return textAt(chunk, label).startsWith('^');
}

function unescaped(destination: string): string {
  return destination.replace(/^<(.*)>$/, '$1').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

function textAt(chunk: Chunk, { start, end }: TextRange): string {
  return chunk.text.slice(start, end);
}
