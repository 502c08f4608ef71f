import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, findings, settledStatus } from '../suite/api.js';
import { open, positionOf } from '../suite/kit.js';

describe('a folder without an ISMS', () => {
  before(async () => {
    await open('README.md');
    await activated();
  });

  it('is recognised as such', async () => {
    const status = await settledStatus();
    assert.equal(status.ismsWorkspace, false);
  });

  it('gets no finding', async () => {
    await settledStatus();
    const { document } = await open('README.md');
    // A pull of diagnostics follows an edit, so one that was to bring findings would have done so.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nTODO: more.\n');
    await vscode.workspace.applyEdit(edit);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    assert.deepEqual(findings(document.uri), []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('gets no hover and an empty tree', async () => {
    await settledStatus();
    const { document } = await open('README.md');
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, '5.15', 1),
    );
    assert.deepEqual(hovers, []);
    const { coverageTree } = await activated();
    assert.deepEqual(await coverageTree.getChildren(), []);
  });
});
