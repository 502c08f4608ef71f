import type { TextRange } from '../base/textRange.js';
import { escapeMarkdown, markdownLink, oneLine } from './escapeMarkdown.js';

/** A run of text. All of it is shown as it is: markup in `text` has no effect. */
export type Span =
  | string
  | { readonly text: string; readonly style?: 'strong' | 'emphasis'; readonly link?: string };

/** A line of text. */
export type Line = readonly Span[];

/** A part of a card, which can be shown in a hover, in a page or in a terminal. */
export type CardBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  /** Lines of one paragraph, each on a line of its own. */
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  /** A list; its label stands above it without a gap. */
  | { readonly kind: 'list'; readonly label?: Line; readonly items: readonly Line[] };

/** Blocks about a part of a document. */
export interface FoundBlocks {
  readonly range: TextRange;
  readonly blocks: readonly CardBlock[];
}

/** Gives the blocks as Markdown: headings, paragraphs, lists, emphasis and links, no HTML. */
export function markdownOf(blocks: readonly CardBlock[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

/** Gives the blocks as plain text, wrapped at `width` columns; links are shown by their text. */
export function plainTextOf(blocks: readonly CardBlock[], width: number): string {
  return blocks.map((block) => plainLines(block, width).join('\n')).join('\n\n');
}

/**
 * How high the blocks stand, in lines of text: each block is wrapped at `width` columns, and the gap
 * between two blocks counts as half a line, which is what hovers leave there.
 */
export function heightOf(blocks: readonly CardBlock[], width: number): number {
  const lines = blocks.reduce((sum, block) => sum + plainLines(block, width).length, 0);
  return lines + Math.max(0, blocks.length - 1) / 2;
}

function blockMarkdown(block: CardBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineMarkdown(block.line)}`;
    case 'paragraph':
      // Two spaces at the end of a line keep the next one below it.
      return block.lines.map(lineMarkdown).join('  \n');
    case 'list': {
      const items = block.items.map((item) => `- ${lineMarkdown(item)}`);
      return [...(block.label ? [lineMarkdown(block.label)] : []), ...items].join('\n');
    }
  }
}

function lineMarkdown(line: Line): string {
  return line.map(spanMarkdown).join('');
}

function spanMarkdown(span: Span): string {
  if (typeof span === 'string') {
    // White space at the ends of a run separates it from its neighbours and must stay.
    const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(span) ?? [];
    return span.trim() === '' ? span : `${before}${escapeMarkdown(span)}${after}`;
  }
  const text =
    span.link === undefined ? escapeMarkdown(span.text) : markdownLink(span.text, span.link);
  switch (span.style) {
    case 'strong':
      return `**${text}**`;
    case 'emphasis':
      return `*${text}*`;
    default:
      return text;
  }
}

function plainLines(block: CardBlock, width: number): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return wrapped(plainLine(block.line), width, '');
    case 'paragraph':
      return block.lines.flatMap((line) => wrapped(plainLine(line), width, ''));
    case 'list':
      return [
        ...(block.label ? wrapped(plainLine(block.label), width, '') : []),
        ...block.items.flatMap((item) => wrapped(`- ${plainLine(item)}`, width, '  ')),
      ];
  }
}

function plainLine(line: Line): string {
  return oneLine(line.map((span) => (typeof span === 'string' ? span : span.text)).join(''));
}

/** Breaks between words; a word longer than a line stays whole. */
function wrapped(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
