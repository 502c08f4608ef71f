import * as vscode from 'vscode';

import type { Extension } from '../activate.js';
import { counted } from '../words.js';
import type { StatusWatch } from '../workspaceStatus.js';
import { everyControl, filtersFor } from './coverageFilter.js';
import type { CoverageNode } from './coverageNodes.js';
import type { CoverageTree } from './coverageTree.js';

/** The coverage tree in its place beside the editor. */
export interface CoverageView {
  /** Lets the user choose which controls are shown. */
  chooseFilter(): Promise<void>;
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
  context.subscriptions.push(
    view,
    status.onDidChange(() => {
      tellStatus(view, status);
    }),
  );
  return {
    async chooseFilter() {
      await chooseFilter(coverageTree);
      const filter = coverageTree.filter();
      view.description = filter === everyControl ? '' : filter.name;
    },
  };
}

function tellStatus(view: vscode.TreeView<CoverageNode>, status: StatusWatch): void {
  const current = status.current();
  if (!current?.ismsWorkspace) {
    view.badge = undefined;
    view.message = '';
    return;
  }
  const gaps = counted(current.gaps, vscode.l10n.t('gap'), vscode.l10n.t('gaps'));
  view.badge = { value: current.gaps, tooltip: gaps };
  view.message = current.indexing ? vscode.l10n.t('The documents are being read…') : '';
}

async function chooseFilter(coverageTree: CoverageTree): Promise<void> {
  const coverages = await coverageTree.coverages();
  const controls = coverages.flatMap(({ coverage }) => coverage.controls);
  const current = coverageTree.filter();
  const items = filtersFor(controls).map((filter) => ({
    label: filter.name,
    description: filter.name === current.name ? vscode.l10n.t('shown now') : '',
    detail: counted(
      controls.filter((control) => filter.keeps(control)).length,
      vscode.l10n.t('control'),
      vscode.l10n.t('controls'),
    ),
    filter,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Filter the Coverage'),
    placeHolder: vscode.l10n.t('Which controls are shown?'),
  });
  if (chosen) {
    coverageTree.setFilter(chosen.filter);
  }
}
