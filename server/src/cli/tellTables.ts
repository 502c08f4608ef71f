import process from 'node:process';

import { message } from '../core/base/language.js';
import { halfReadTables } from '../core/features/tableHover.js';
import { positionAt } from '../core/syntax/sourceText.js';
import type { CheckedWorkspace } from './checkWorkspaces.js';
import { fileName, pathOf } from './fileNames.js';
import { standardInputName } from './notices.js';
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
    tell(more(checked[0]?.world.language ?? 'en', lines.length - mostTables));
  }
}

function linesFor({ world, documents }: CheckedWorkspace): readonly string[] {
  return documents.flatMap(({ uri }) => {
    const document = world.workspace.documents.get(uri);
    const { language } = world;
    const name = uri.endsWith('/-')
      ? standardInputName[language]
      : fileName(process.cwd(), pathOf(uri));
    return document
      ? halfReadTables(document, language).map(({ range, advice }) => {
          const line = positionAt(document, range.start).line + 1;
          return `${lineOf(language, name, line)}: ${advice}`;
        })
      : [];
  });
}

const more = message({
  en: (count: number) => `isms: ${count} more tables have columns that are not read.`,
  de: (count) => `isms: ${count} weitere Tabellen haben Spalten, die nicht gelesen werden.`,
});

const lineOf = message({
  en: (name: string, line: number) => `${name}, line ${line}`,
  de: (name, line) => `${name}, Zeile ${line}`,
});
