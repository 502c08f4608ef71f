import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, type CoverageTree, settledStatus } from './api.js';
import { until } from './kit.js';

describe('the palette', () => {
  let tree: CoverageTree;

  before(async () => {
    await settledStatus();
    ({ coverageTree: tree } = await activated());
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('isms.clearCoverageFilter');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens the row of a control that is chosen from the list', async () => {
    await chosen(vscode.commands.executeCommand('isms.openStatementRow'));
    const { document, selection } = await until('the row', () => vscode.window.activeTextEditor);
    assert.match(document.uri.path, /statement-of-applicability\.md$/);
    assert.match(document.lineAt(selection.active.line).text, /^\| (?:A|CLD)\.[\d.]+ \|/);
  });

  it('filters the coverage by what is ticked', async () => {
    const all = await controls(tree);
    // A list that opens between ticking and accepting is closed with nothing ticked.
    await until('something to be ticked', async () => {
      await chosen(vscode.commands.executeCommand('isms.filterCoverage'), [
        'workbench.action.quickOpenNavigatePrevious',
        'workbench.action.quickPickManyToggle',
      ]);
      return tree.filter().options.length > 0;
    });
    const shown = await controls(tree);
    assert.ok(shown.length > 0 && shown.length < all.length, String(shown.length));
    assert.equal(tree.filter().options.length, 1);
  });

  it('asks the server for the coverage again', async () => {
    const before = await controls(tree);
    await vscode.commands.executeCommand('isms.refreshCoverage');
    assert.deepEqual(
      (await controls(tree)).map(({ id }) => id),
      before.map(({ id }) => id),
    );
  });

  it('shows the log of the extension', async () => {
    await vscode.commands.executeCommand('isms.showLog');
    const log = await until('the log', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'output'),
    );
    assert.match(log.document.fileName, /ISMS Author/);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('shows the card of a control, and the page of a rule, that are chosen from a list', async () => {
    for (const [what, command, kind] of [
      ['the card', 'isms.showControl', 'isms.control'],
      ['the page', 'isms.openRule', 'markdown.preview'],
    ] as const) {
      // A list that is accepted before its entries are there is closed with nothing chosen.
      await until(what, async () => {
        await chosen(vscode.commands.executeCommand(command));
        return webview(kind);
      });
    }
  });

  it('drafts a questionnaire for a service that is chosen', async () => {
    await chosen(vscode.commands.executeCommand('isms.supplierQuestionnaire'));
    const { document } = await until('the questionnaire', () => vscode.window.activeTextEditor);
    assert.ok(document.isUntitled);
    assert.match(document.getText(), /^# .*[Qq]uestionnaire/m);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** Takes an entry at the top of the list that a command offers, once the list is there, and awaits the command. */
async function chosen(command: Thenable<unknown>, before: readonly string[] = []): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(command).finally(() => (isDone = true));
  await until('the list to be accepted', async () => {
    if (!isDone) {
      await vscode.commands.executeCommand('workbench.action.quickOpenNavigateNext');
      for (const one of before) {
        await vscode.commands.executeCommand(one);
      }
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return isDone;
  });
  await done;
}

async function controls(tree: CoverageTree): Promise<readonly vscode.TreeItem[]> {
  const themes = await until('the coverage tree', async () => {
    const found = await tree.getChildren();
    return found.length > 0 ? found : undefined;
  });
  const nodes = await Promise.all(themes.map((theme) => tree.getChildren(theme)));
  return nodes.flat().map((node) => tree.getTreeItem(node));
}

function webview(kind: string): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes(kind));
}
