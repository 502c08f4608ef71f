import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, type CoverageNode, restoring, settledStatus } from './api.js';
import { open, positionOf, until, workspaceFolder } from './kit.js';

describe('first steps', () => {
  before(settledStatus);

  it('add a row for a control to the Statement of Applicability, at its place', async () => {
    const editor = await open('statement-of-applicability.md');
    const { document } = editor;
    const line = document.lineAt(positionOf(document, '| A.8.30 |').line);
    await restoring(editor, async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.delete(document.uri, line.rangeIncludingLineBreak);
      assert.ok(await vscode.workspace.applyEdit(edit));
      const control = await controlNode('A.8.30', 'control.addable');
      await vscode.commands.executeCommand('isms.addStatementRow', control);
      assert.match(
        document.lineAt(line.lineNumber).text,
        /^\| A\.8\.30 +\| Outsourced development/,
      );
      const { activeTextEditor } = vscode.window;
      assert.equal(activeTextEditor?.selection.active.line, line.lineNumber);
    });
  });

  it('begin a policy for a control, as a document that is not on the disk', async () => {
    await vscode.commands.executeCommand('isms.newPolicy', await controlNode('A.8.13', 'control'));
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.ok(document?.isUntitled);
    assert.match(document.uri.path, /\/policies\/information-backup-policy\.md$/);
    assert.match(document.getText(), /^---\ntype: policy\n[^]*# Information backup policy\n/);
    await assert.rejects(async () =>
      vscode.workspace.fs.stat(document.uri.with({ scheme: 'file' })),
    );
    await closeWithoutSaving();
  });

  it('begin a Statement of Applicability beside the one that is there', async () => {
    await vscode.commands.executeCommand('isms.newStatement');
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.ok(document?.isUntitled);
    assert.match(document.uri.path, /\/statement-of-applicability-2\.md$/);
    assert.equal(document.getText().match(/^\| (?:A|CLD)\./gm)?.length, 100);
    await closeWithoutSaving();
  });

  it('say what was recognised in the documents, on a page of its own', async () => {
    await vscode.commands.executeCommand('isms.startFromDocuments');
    const tab = await until('the page', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label }) => label.includes('What was recognised')),
    );
    const { client } = await activated();
    const { markdown: text } = await client.sendRequest<{ markdown: string }>(
      'isms/recognised',
      {},
    );
    assert.match(text, /with \d+ rows of a Statement of Applicability and 30 risks/);
    assert.match(
      text,
      /\| \[risk\/risk-register\.md\]\(file:.*\) \| Risk register \| its header \|/,
    );
    await vscode.window.tabGroups.close(tab);
  });

  it('copy the example to a folder, and never over anything', async () => {
    const target = vscode.Uri.joinPath(workspaceFolder(), 'copies');
    await vscode.workspace.fs.createDirectory(target);
    const first = await vscode.commands.executeCommand<string>('isms.openExample', String(target));
    const second = await vscode.commands.executeCommand<string>('isms.openExample', String(target));
    assert.match(first, /\/cloudcrm-isms$/);
    assert.match(second, /\/cloudcrm-isms-2$/);
    const file = vscode.Uri.joinPath(vscode.Uri.parse(first), 'isms.yaml');
    assert.ok((await vscode.workspace.fs.stat(file)).size > 0);
    await vscode.workspace.fs.delete(target, { recursive: true });
    await until('the copies to be forgotten', async () => {
      const { documents } = await settledStatus();
      return documents < 30;
    });
  });
});

/** A control of the tree once its item is of that kind. */
async function controlNode(id: string, kind: string): Promise<CoverageNode> {
  const { coverageTree } = await activated();
  return until(`${id} as ${kind}`, async () => {
    const themes = await coverageTree.getChildren();
    const controls = await Promise.all(themes.map((theme) => coverageTree.getChildren(theme)));
    return controls.flat().find((node) => {
      const { label, contextValue = '' } = coverageTree.getTreeItem(node);
      return (
        typeof label === 'string' && label.startsWith(`${id} `) && contextValue.startsWith(kind)
      );
    });
  });
}

async function closeWithoutSaving(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
