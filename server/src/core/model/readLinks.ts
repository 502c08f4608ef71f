import { shifted, type TextRange } from '../base/textRange.js';
import type { Block, Chunk, DefinitionBlock, TableBlock } from '../syntax/blocks.js';
import { blockText, linesOfRow } from '../syntax/blockText.js';
import { inlineOf } from '../syntax/inline.js';
import { plainText } from '../syntax/plainText.js';
import type { Link } from './documentFacts.js';

/** The links, images and link definitions of a chunk, in the order of the text. */
export function linksIn(chunk: Chunk): readonly Link[] {
  if (!mayHoldLink(chunk.text) && !chunk.blocks.some(({ kind }) => kind === 'definition')) {
    return [];
  }
  return chunk.blocks.flatMap((block) => linksOfBlock(chunk, block));
}

function linksOfBlock(chunk: Chunk, block: Block): readonly Link[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    const { text, start } = blockText(chunk, block);
    return inlineLinks(text, start);
  }
  if (block.kind === 'table') {
    return linksOfTable(chunk, block);
  }
  const isLink = block.kind === 'definition' && !isFootnote(chunk, block);
  return isLink ? [definition(chunk, block)] : [];
}

function linksOfTable(chunk: Chunk, { headerRow, rows }: TableBlock): readonly Link[] {
  const links: Link[] = [];
  for (const row of headerRow ? [headerRow, ...rows] : rows) {
    if (mayHoldLink(textAt(chunk, row.range))) {
      links.push(
        ...linesOfRow(row).flatMap((line) => inlineLinks(textAt(chunk, line), line.start)),
      );
    }
  }
  return links;
}

function mayHoldLink(text: string): boolean {
  return text.includes('](') || text.includes('[[');
}

function inlineLinks(text: string, start: number): readonly Link[] {
  if (!mayHoldLink(text)) {
    return [];
  }
  const links = inlineOf(text).links.flatMap((link): Link[] =>
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
  return [...links, ...wikiLinks(text, start)];
}

/** `[[Page]]` and `[[Page|label]]`, as wikis and note-taking tools write them. */
function wikiLinks(text: string, start: number): readonly Link[] {
  return Array.from(
    text.matchAll(/\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{1,500}))?\]\]/g),
    (match) => {
      const from = start + match.index;
      const page = match[1] ?? '';
      return {
        kind: 'wiki' as const,
        range: { start: from, end: from + match[0].length },
        destinationRange: { start: from + 2, end: from + 2 + page.length },
        destination: page,
        label: match[2] ?? page,
      };
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
