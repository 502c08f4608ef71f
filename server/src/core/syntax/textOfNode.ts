import type { Nodes } from 'mdast';
import { walk } from './remark.js';

/** Tags that begin or end a line, and so part the words around them. */
export const breaksLine = /^<(?:br|\/?(?:p|div|li|ul|ol|table|tr|td|th|h[1-6]))[\s/>]/i;

/** What a reader sees of `node`, with white space as written. */
export function textOfNode(node: Nodes): string {
  const parts: string[] = [];
  walk(node, (inner) => {
    parts.push(ownText(inner));
    return true;
  });
  return parts.join('');
}

function ownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value;
  }
  if (node.type === 'image') {
    return node.alt ?? '';
  }
  const isBreak = node.type === 'break' || (node.type === 'html' && breaksLine.test(node.value));
  return isBreak ? ' ' : '';
}
