import type { Nodes } from 'mdast';
import type { TextRange } from '../base/textRange.js';
import { destinationEnd } from './destinationEnd.js';
import type { InlineLink, InlineParts } from './inline.js';
import { inlineNodes, walk } from './remark.js';
import { textOfNode } from './textOfNode.js';
import { tidied } from './tidied.js';
import { referencesBetween } from './simpleInline.js';

/** Reads `text` with the full Markdown parser. */
export function readExactly(text: string): InlineParts {
  const code: TextRange[] = [];
  const html: TextRange[] = [];
  const links: InlineLink[] = [];
  walk(inlineNodes(text), (node) => {
    const range = rangeOf(node);
    if (!range) {
      return true;
    }
    if (node.type === 'inlineCode') {
      code.push(range);
    } else if (node.type === 'html') {
      html.push(range);
    } else if (node.type === 'link' || node.type === 'image') {
      links.push(readLink(text, node, range));
    }
    return true;
  });
  const taken = [...code, ...html, ...links.map(({ range }) => range)];
  links.push(
    ...referencesBetween(
      text,
      taken.toSorted((a, b) => a.start - b.start),
    ),
  );
  return { code, html, links: links.sort((a, b) => a.range.start - b.range.start) };
}

type LinkNode = Extract<Nodes, { type: 'link' | 'image' }>;

function readLink(text: string, node: LinkNode, range: TextRange): InlineLink {
  const label = tidied(textOfNode(node));
  const destination = node.url;
  const opener = node.type === 'image' ? '![' : '[';
  if (!text.startsWith(opener, range.start)) {
    return { kind: 'autolink', range, labelRange: range, destination, label };
  }
  const start = range.start + opener.length;
  const target = targetOf(text, lastChildEnd(node) ?? start, range.end);
  const labelRange = { start, end: target?.labelEnd ?? range.end };
  const found = { kind: node.type, range, labelRange, destination, label };
  return target ? { ...found, destinationRange: target.destination } : found;
}

function lastChildEnd(node: LinkNode): number | undefined {
  const last = node.type === 'image' ? undefined : node.children.at(-1);
  return last?.position?.end.offset;
}

interface Target {
  readonly labelEnd: number;
  readonly destination: TextRange;
}

/** Finds the `](destination "title")` that ends at `end`; `from` lies in the label or at its end. */
function targetOf(text: string, from: number, end: number): Target | undefined {
  let at = text.indexOf('](', from);
  for (; at >= 0 && at < end; at = text.indexOf('](', at + 1)) {
    const start = afterSpace(text, at + 2);
    const destination = destinationEnd(text, start);
    if (destination < 0) {
      // An empty destination: `[label]()`.
      if (afterSpace(text, start) === end - 1) {
        return { labelEnd: at, destination: { start, end: start } };
      }
      continue;
    }
    const rest = text.slice(destination, end);
    if (/^(?:\s+(?:"[^]*"|'[^]*'|\([^]*\)))?\s*\)$/.test(rest)) {
      const enclosed = text.charCodeAt(start) === 60;
      const inner = enclosed
        ? { start: start + 1, end: destination - 1 }
        : { start, end: destination };
      return { labelEnd: at, destination: inner };
    }
  }
  return undefined;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text.charAt(at))) {
    at += 1;
  }
  return at;
}

function rangeOf({ position }: Nodes): TextRange | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
