import type { Nodes } from 'mdast';
import { walk } from './remark.js';

/** What a reader sees of `node`, with white space as written. */
export function textOfNode(node: Nodes): string {
  const parts: string[] = [];
  walk(node, (inner) => {
    switch (inner.type) {
      case 'text':
      case 'inlineCode':
        parts.push(inner.value);
        break;
      case 'image':
        parts.push(inner.alt ?? '');
        break;
      case 'break':
        parts.push(' ');
        break;
      case 'html':
        parts.push(/^<br[\s/>]/i.test(inner.value) ? ' ' : '');
    }
    return true;
  });
  return parts.join('');
}
