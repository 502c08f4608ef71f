import * as vscode from 'vscode';

import type { Extension } from '../activate.js';
import { counted } from '../words.js';
import type { StatusWatch } from '../workspaceStatus.js';
import { chooseFilter } from './chooseFilter.js';
import { everyControl, filterName } from './coverageFilter.js';
import type { CoverageNode } from './coverageNodes.js';
import type { CoverageTree } from './coverageTree.js';
import { typeSearch } from './typeSearch.js';

/** The coverage tree in its place beside the editor. */
export interface CoverageView {
  /** Lets the user choose which controls are shown. */
  chooseFilter(): Promise<void>;
  /** Shows the controls with these words; without a text, lets the user type them. */
  search(words: unknown): void;
  /** Shows every control again. */
  clearFilter(): void;
}

interface Parts {
  readonly coverageTree: CoverageTree;
  readonly status: StatusWatch;
}

/** Shows the tree in its own container, with the number of gaps on its icon. */
export function showCoverageView({ context }: Extension, parts: Parts): CoverageView {
  const { coverageTree, status } = parts;
  const view = vscode.window.createTreeView('isms.coverage', {
    treeDataProvider: coverageTree,
    showCollapseAll: true,
  });
  coverageTree.showIn(view);
  context.subscriptions.push(
    view,
    coverageTree.onDidChange(() => void tell(view, parts)),
    status.onDidChange(() => void tell(view, parts)),
  );
  return {
    chooseFilter: () => chooseFilter(coverageTree),
    search(words) {
      if (typeof words === 'string') {
        coverageTree.setFilter({ ...coverageTree.filter(), words });
      } else {
        typeSearch(coverageTree);
      }
    },
    clearFilter() {
      coverageTree.setFilter(everyControl);
    },
  };
}

async function tell(
  view: vscode.TreeView<CoverageNode>,
  { coverageTree, status }: Parts,
): Promise<void> {
  const current = status.current();
  nameFilter(view, filterName(coverageTree.filter()));
  say(view, current?.indexing ? vscode.l10n.t('The documents are being read…') : '');
  if (!current?.ismsWorkspace) {
    view.badge = undefined;
    return;
  }
  const gaps = view.visible ? await gapsIn(coverageTree) : current.gaps;
  const tooltip = counted(gaps, vscode.l10n.t('gap'), vscode.l10n.t('gaps'));
  view.badge = gaps > 0 ? { value: gaps, tooltip } : undefined;
}

/** Each of the two is a message to the window, which would draw the tree that much later. */
function nameFilter(view: vscode.TreeView<CoverageNode>, filter: string): void {
  if ((view.description ?? '') !== filter) {
    void vscode.commands.executeCommand('setContext', 'isms.coverageFiltered', filter !== '');
    view.description = filter;
  }
}

/**
 * VS Code takes the same message for a change of the tree, and while changes follow each other within
 * 200 ms it draws none of them.
 */
function say(view: vscode.TreeView<CoverageNode>, message: string): void {
  if ((view.message ?? '') !== message) {
    view.message = message;
  }
}

/** What the tree shows is newer than the status, which waits until the server has counted all findings. */
async function gapsIn(coverageTree: CoverageTree): Promise<number> {
  const trees = await coverageTree.trees();
  return trees.reduce((sum, { answer }) => sum + answer.totals.gap, 0);
}
