import type { TextRange } from '../base/textRange.js';
import { escapeMarkdown, markdownLink, oneLine } from './escapeMarkdown.js';

/** A run of text. All of it is shown as it is: markup in `text` has no effect. */
export type Span =
  string | { readonly text: string; readonly style?: 'strong' | 'emphasis'; readonly uri?: string };

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
  const lines = blocks.reduce((sum, block) => sum + blockHeight(block, width), 0);
  return lines + Math.max(0, blocks.length - 1) / 2;
}

function blockHeight(block: CardBlock, width: number): number {
  switch (block.kind) {
    case 'heading':
      return lineHeight(block.line, width);
    case 'paragraph':
      return sumOf(block.lines, (line) => lineHeight(line, width));
    case 'list':
      return (
        (block.label ? lineHeight(block.label, width) : 0) +
        sumOf(block.items, (item) => itemHeight(item, width))
      );
  }
}

function sumOf(lines: readonly Line[], heightOfLine: (line: Line) => number): number {
  return lines.reduce((sum, line) => sum + heightOfLine(line), 0);
}

/** A card is measured many times until it fits, mostly with the same lines. */
function measured(count: (line: Line, width: number) => number): typeof count {
  const known = new WeakMap<Line, { readonly width: number; readonly height: number }>();
  return (line, width) => {
    const before = known.get(line);
    if (before?.width === width) {
      return before.height;
    }
    const height = count(line, width);
    known.set(line, { width, height });
    return height;
  };
}

const lineHeight = measured((line, width) => wrapped(plainLine(line), width, '').length);

const itemHeight = measured((line, width) => wrapped(`- ${plainLine(line)}`, width, '  ').length);

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
    return runMarkdown(span);
  }
  const text =
    span.uri === undefined ? escapeMarkdown(span.text) : markdownLink(span.text, span.uri);
  const mark = span.style === undefined ? '' : marks[span.style];
  return `${mark}${text}${mark}`;
}

const marks = { strong: '**', emphasis: '*' } as const;

/** White space at the ends of a run separates it from its neighbours and stays. */
function runMarkdown(run: string): string {
  const before = /^\s*/.exec(run)?.[0] ?? '';
  const after = /\s*$/.exec(run)?.[0] ?? '';
  return run.trim() === '' ? run : `${before}${escapeMarkdown(run)}${after}`;
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
