import type { CoverageNode } from '../views/coverageNodes.js';
import { statementPlace } from '../views/coverageNodes.js';
import { openPlace } from './openPlace.js';

/** Opens the row of the Statement of Applicability that decides about a control of the tree. */
export async function openStatementRow(node: unknown): Promise<void> {
  const place = isNode(node) && node.kind === 'control' ? statementPlace(node) : undefined;
  if (place) {
    await openPlace(...place);
  }
}

// Only the tree's own menu has this command, and it hands over the tree's own nodes.
function isNode(node: unknown): node is CoverageNode {
  return typeof node === 'object' && node !== null && 'kind' in node;
}
