import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { settledStatus } from './api.js';
import { until } from './kit.js';

describe('panels', () => {
  before(async () => {
    await settledStatus();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('show the card of a control', async () => {
    await vscode.commands.executeCommand('isms.showControl', 'CLD.6.3.1');
    const tab = await until('the card', () => webview('isms.control'));
    assert.equal(tab.label, 'CLD.6.3.1');
  });

  it('show another control in the same panel', async () => {
    await vscode.commands.executeCommand('isms.showControl', 'CLD.6.3.1');
    await vscode.commands.executeCommand('isms.showControl', 'A.5.15', '2022');
    const tab = await until('the card of A.5.15', () => {
      const found = webview('isms.control');
      return found?.label === 'A.5.15' ? found : undefined;
    });
    assert.ok(tab.isActive);
    assert.equal(webviews('isms.control').length, 1);
  });

  it('open a document that says which controls have cloud guidance', async () => {
    await vscode.commands.executeCommand('isms.mappingTable');
    const { document } = await until('the table', () => vscode.window.activeTextEditor);
    assert.equal(document.languageId, 'markdown');
    assert.ok(document.isUntitled);
    assert.match(document.getText(), /^# Cloud guidance by control\n/);
    assert.match(document.getText(), /\n\| CLD\.6\.3\.1 \|/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('open for no control that does not exist', async () => {
    await vscode.commands.executeCommand('isms.showControl', 'A.5.99');
    assert.equal(webview('isms.control'), undefined);
  });

  it('show the page of a rule', async () => {
    await vscode.commands.executeCommand('isms.openRule', 'unknown-control');
    const tab = await until('the page', () => webview('markdown.preview'));
    assert.match(tab.label, /unknown-control/);
  });

  it('open no page outside the rules', async () => {
    await vscode.commands.executeCommand('isms.openRule', '../../README');
    assert.equal(webview('markdown.preview'), undefined);
  });
});

function webview(kind: string): vscode.Tab | undefined {
  return webviews(kind)[0];
}

function webviews(kind: string): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes(kind),
    );
}
