import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, type CoverageNode, settledStatus } from './api.js';
import { open, positionOf, until } from './kit.js';

const control = 'A.8.30';

describe('nothing is lost', () => {
  before(settledStatus);

  it('when somebody types while a row is added', async () => {
    await withoutRow(async (document) => {
      const node = await addable();
      const added = vscode.commands.executeCommand('isms.addStatementRow', node);
      const words = ['one', 'two', 'three', 'four', 'five', 'six'];
      for (const word of words) {
        await typed(document, `Typed ${word}.\n\n`);
      }
      await added;
      const text = document.getText();
      for (const word of words) {
        assert.match(text, new RegExp(`^Typed ${word}\\.$`, 'm'));
      }
      const rows = text.match(/^\| A\.8\.30 .*$/gm) ?? [];
      assert.ok(rows.length <= 1, rows.join('\n'));
      assert.match(text, /^\| A\.8\.29 .*\|\n(?:\| A\.8\.30 .*\|\n)?\| A\.8\.31 /m);
    });
  });

  it('when a row is added to a Statement that is not open', async () => {
    await withoutRow(async (document) => {
      await document.save();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.commands.executeCommand('isms.addStatementRow', await addable());
      const opened = await vscode.workspace.openTextDocument(document.uri);
      assert.match(opened.getText(), /^\| A\.8\.29 .*\|\n\| A\.8\.30 .*\|\n\| A\.8\.31 /m);
    });
  });

  it('when a document is begun twice: each has a name of its own', async () => {
    const node = await anyControl();
    await vscode.commands.executeCommand('isms.newPolicy', node);
    await vscode.commands.executeCommand('isms.newPolicy', node);
    const names = vscode.workspace.textDocuments
      .filter(({ isUntitled, uri }) => isUntitled && uri.path.includes('/policies/'))
      .map(({ uri }) => uri.path.split('/').at(-1));
    assert.equal(new Set(names).size, names.length);
    assert.equal(names.length, 2, names.join(', '));
    for (let count = 0; count < 2; count += 1) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});

/** Writes above the title, as a key does: an edit that meets another one is refused, and a key is not. */
async function typed(document: vscode.TextDocument, text: string): Promise<void> {
  await until('what is typed to be taken', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, positionOf(document, '# Statement'), text);
    return (await vscode.workspace.applyEdit(edit)) || undefined;
  });
}

/** Takes the control's row out of the Statement, and puts the text back behind the work. */
async function withoutRow(work: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
  const { document } = await open('statement-of-applicability.md');
  const line = document.lineAt(positionOf(document, `| ${control} |`).line);
  const before = document.getText();
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, line.rangeIncludingLineBreak);
  assert.ok(await vscode.workspace.applyEdit(edit));
  try {
    await work(document);
  } finally {
    const again = await open('statement-of-applicability.md');
    const whole = new vscode.WorkspaceEdit();
    whole.replace(again.document.uri, new vscode.Range(0, 0, again.document.lineCount, 0), before);
    assert.ok(await vscode.workspace.applyEdit(whole));
    await again.document.save();
  }
}

async function addable(): Promise<CoverageNode> {
  return until(`${control} to be without a row`, () =>
    nodeWhere(({ label, contextValue }) => starts(label) && contextValue === 'control.addable'),
  );
}

async function anyControl(): Promise<CoverageNode> {
  return until(control, () => nodeWhere(({ label }) => starts(label)));
}

function starts(label: vscode.TreeItem['label']): boolean {
  return typeof label === 'string' && label.startsWith(`${control} `);
}

async function nodeWhere(
  suits: (item: vscode.TreeItem) => boolean,
): Promise<CoverageNode | undefined> {
  const { coverageTree } = await activated();
  const themes = await coverageTree.getChildren();
  const controls = await Promise.all(themes.map((theme) => coverageTree.getChildren(theme)));
  return controls.flat().find((node) => suits(coverageTree.getTreeItem(node)));
}
