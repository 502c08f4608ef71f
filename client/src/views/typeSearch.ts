import * as vscode from 'vscode';

import type { CoverageTree } from './coverageTree.js';

/**
 * Has the tree follow what the user types. What was typed stays when the box closes, since it closes
 * as soon as the user goes to the tree; "Show Every Control" ends it.
 */
export function typeSearch(coverageTree: CoverageTree): void {
  const before = coverageTree.filter();
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Search the Coverage');
  input.prompt = vscode.l10n.t('Nothing typed shows every control.');
  input.placeholder = vscode.l10n.t('A number, words of a title, an owner, a file, a risk');
  input.value = before.words;
  input.onDidChangeValue((words) => {
    coverageTree.setFilter({ ...before, words });
  });
  input.onDidAccept(() => {
    input.hide();
  });
  input.onDidHide(() => {
    input.dispose();
  });
  input.show();
}
