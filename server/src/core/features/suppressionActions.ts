import { message } from '../base/language.js';
import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { withEdit } from '../model/parseDocument.js';
import { documentLimit } from '../rules/limitFindings.js';
import type { Finding, Fix, TextEdit } from '../rules/rule.js';
import { suppressionRule, suppressionsOf, suppressionTest } from '../rules/suppression.js';
import type { Block } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { inlineOf } from '../syntax/inline.js';
import { positionAt } from '../syntax/sourceText.js';
import { partAt } from './partAt.js';
import type { Occasion } from '../rules/world.js';

/** A finding and the comment that would leave it out. */
export interface SuppressionAction {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * For each of `findings` a comment that leaves it out, with the word "reason" for a person to replace:
 * above the finding's line or, where no comment can stand there, at the top of the document. There is
 * one for all findings of a rule in the same line, and none for more than the first places of a long
 * selection.
 */
export function suppressionActions(
  findings: readonly Finding[],
  document: IsmsDocument,
  occasion: Occasion,
): readonly SuppressionAction[] {
  const byPlace = new Map<string, SuppressionAction>();
  for (const finding of findings) {
    if (byPlace.size === mostActions) {
      break;
    }
    const { rule, range } = finding;
    const place = `${rule} ${positionAt(document, range.start).line}`;
    if (rule === suppressionRule || rule === documentLimit || byPlace.has(place)) {
      continue;
    }
    const fix = nextLineFix(finding, document, occasion) ?? fileFix(finding, document, occasion);
    byPlace.set(place, { finding, fix });
  }
  return [...byPlace.values()];
}

const mostActions = 10;

const titles = {
  nextLine: message({
    en: (rule: string) => `Disable ${rule} for the next line, with a reason`,
    de: (rule) => `${rule} in der nächsten Zeile ausblenden, mit Begründung`,
  }),
  document: message({
    en: (rule: string) => `Disable ${rule} in this document, with a reason`,
    de: (rule) => `${rule} in diesem Dokument ausblenden, mit Begründung`,
  }),
};

function nextLineFix(
  finding: Finding,
  document: IsmsDocument,
  { today, language }: Occasion,
): Fix | undefined {
  const { rule, range } = finding;
  const start = startOfLine(document, range.start);
  const margin = marginAt(document, { start, end: range.start });
  if (margin === undefined) {
    return undefined;
  }
  const comment = `<!-- isms-disable-next-line ${rule} -- reason -->`;
  const newText = `${margin}${comment}${lineEndOf(document)}`;
  const edit = { range: { start, end: start }, newText };
  return leavesOut(finding, document, { edit, today })
    ? {
        title: titles.nextLine(language, rule),
        edits: [edit],
        needsPerson: true,
      }
    : undefined;
}

/** At the top, behind the front matter. */
function fileFix({ rule }: Finding, document: IsmsDocument, { language }: Occasion): Fix {
  const { start, opening } = placeAtTop(document);
  const comment = `<!-- isms-disable-file ${rule} -- reason -->`;
  const newText = `${opening}${comment}${lineEndOf(document)}`;
  return {
    title: titles.document(language, rule),
    edits: [{ range: { start, end: start }, newText }],
    needsPerson: true,
  };
}

/** Where a comment about the whole document is to stand, and what has to come before it. */
function placeAtTop(document: IsmsDocument): { readonly start: number; readonly opening: string } {
  const [first] = document.chunks;
  const block = first?.chunk.blocks[0];
  if (!first || block?.kind !== 'frontMatter') {
    return { start: startOfLine(document, 0), opening: '' };
  }
  const { text } = first.chunk;
  const lineEnd = lineEndOf(document);
  const ownLine = /[\r\n]$/.test(text) ? '' : lineEnd;
  // Front matter without a closing line goes on to the next blank one.
  return { start: text.length, opening: block.closed ? ownLine : `${ownLine}${lineEnd}` };
}

/**
 * What has to stand before a comment above the line, so that it stands in the same list item or block
 * quote: `line` reaches from the start of the line to the finding. `undefined` within blocks that
 * cannot hold a comment.
 */
function marginAt(document: IsmsDocument, line: TextRange): string | undefined {
  const { start, block, before } = blockAt(document, line.end);
  if (!block || block.kind === 'table' || block.kind === 'frontMatter') {
    return undefined;
  }
  const margin = (end: number): string =>
    document.text.slice(line.start, start + end).replaceAll(/[^\s>]/g, ' ');
  const first = block.listItem?.marker.start ?? block.range.start;
  if (start + first >= line.start) {
    return `${margin(first)}${indentOf(block, before)}`;
  }
  const within = contentStart(document, block, { start, end: line.end });
  return within === undefined ? undefined : margin(within);
}

interface BlockAt {
  /** Where its chunk starts: the ranges of the blocks count from there. */
  readonly start: number;
  readonly block: Block | undefined;
  readonly before: Block | undefined;
}

function blockAt(document: IsmsDocument, offset: number): BlockAt {
  const { start = 0, blocks = [] } = partAt(document, offset) ?? {};
  const index = blocks.findIndex(({ range }) => contains(shifted(range, start), offset));
  return { start, block: blocks[index], before: blocks[index - 1] };
}

/**
 * Where the content of a further line of `block` starts in its chunk: `place` reaches from the start of
 * the chunk to the finding. `undefined` where the block has no lines of text, or a comment above the
 * line would break what reaches over it: code, a link, strong words.
 */
function contentStart(document: IsmsDocument, block: Block, place: TextRange): number | undefined {
  const chunk = document.chunks.find(({ start }) => start === place.start)?.chunk;
  const content = 'content' in block ? block.content : [];
  const line = content.find((range) => contains(shifted(range, place.start), place.end));
  if (!chunk || !line) {
    return undefined;
  }
  const { text, start } = blockText(chunk, { content });
  const at = line.start - start;
  const { code, links, html } = inlineOf(text);
  const parts = [...code, ...links.map(({ range }) => range), ...html];
  const marks = text.slice(0, at).match(/\*\*|__/g) ?? [];
  const isBroken = parts.some((part) => part.start < at && at < part.end) || marks.length % 2 === 1;
  return isBroken ? undefined : line.start;
}

/** A comment before an item goes into the item before it, so that it does not end the list. */
function indentOf({ listItem, depth }: Block, before: Block | undefined): string {
  const isFirst = !listItem || !before || before.depth < depth;
  return isFirst ? '' : ' '.repeat(Math.min(3, listItem.marker.end - listItem.marker.start + 1));
}

/** Says whether the comment leaves the finding out, and its block stays what it was. */
function leavesOut(
  { rule, range }: Finding,
  document: IsmsDocument,
  { edit, today }: { readonly edit: TextEdit; readonly today: string },
): boolean {
  const after = withEdit(document, document.version, edit);
  const moved = shifted(range, edit.newText.length);
  const test = suppressionTest(after, suppressionsOf(after), today);
  return (
    test?.({ rule, range: moved }) === true &&
    shapeAt(after, moved.start) === shapeAt(document, range.start)
  );
}

function shapeAt(document: IsmsDocument, offset: number): string {
  const { block } = blockAt(document, offset);
  return block ? `${block.kind} ${block.depth}` : '';
}

/** The start of the line at `offset`, behind a byte order mark. */
function startOfLine(document: IsmsDocument, offset: number): number {
  const start = document.lineStarts[positionAt(document, offset).line] ?? 0;
  return start === 0 && document.text.charCodeAt(0) === 0xfeff ? 1 : start;
}

function lineEndOf({ text }: IsmsDocument): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
