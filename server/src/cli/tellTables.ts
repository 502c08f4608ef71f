import process from 'node:process';

import { halfReadTables } from '../core/features/tableHover.js';
import { positionAt } from '../core/syntax/sourceText.js';
import type { CheckedWorkspace } from './checkWorkspaces.js';
import { fileName, pathOf } from './fileNames.js';
import { tell } from './terminal.js';

/** More lines than these would hide the findings. */
const mostTables = 10;

/**
 * Tells which tables of the documents asked for are understood by half, and how to name their columns,
 * one line for each on the standard error output.
 */
export function tellTables(checked: readonly CheckedWorkspace[]): void {
  const lines = checked.flatMap(linesFor);
  for (const line of lines.slice(0, mostTables)) {
    tell(`isms: ${line}.`);
  }
  if (lines.length > mostTables) {
    tell(`isms: ${String(lines.length - mostTables)} more tables have columns that are not read.`);
  }
}

function linesFor({ world, documents }: CheckedWorkspace): readonly string[] {
  return documents.flatMap(({ uri }) => {
    const document = world.workspace.documents.get(uri);
    const name = uri.endsWith('/-') ? 'the standard input' : fileName(process.cwd(), pathOf(uri));
    return document
      ? halfReadTables(document).map(({ range, advice }) => {
          const line = String(positionAt(document, range.start).line + 1);
          return `${name}, line ${line}: ${advice}`;
        })
      : [];
  });
}
