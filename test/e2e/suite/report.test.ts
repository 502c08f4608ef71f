import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, settledStatus } from './api.js';
import { until, workspaceFolder } from './kit.js';

describe('report and shared responsibility', () => {
  before(async () => {
    await settledStatus();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('show the report in one panel', async () => {
    await vscode.commands.executeCommand('isms.showReport');
    await vscode.commands.executeCommand('isms.showReport');
    const tab = await until('the report', () => reports()[0]);
    assert.equal(tab.label, 'ISMS Report');
    assert.equal(reports().length, 1);
  });

  it('list services with their duties, what is not settled first', async () => {
    const { responsibility } = (await activated()).lists;
    await vscode.commands.executeCommand('isms.responsibility.focus');
    const services = await until('the services', async () => {
      const found = await responsibility.getChildren();
      return found.length > 0 ? found : undefined;
    });
    const items = services.map((node) => responsibility.getTreeItem(node));
    assert.ok(items.some(({ label }) => label === 'AWS (IaaS)'));
    assert.equal(items[0]?.description, '8 duties not settled');
    const [open] = await responsibility.getChildren(services[0]);
    assert.ok(open);
    assert.match(textOf(responsibility.getTreeItem(open)), /^A\.5\.8 nobody is named: /);
  });

  it('open the row that says who does it', async () => {
    const { responsibility } = (await activated()).lists;
    const [service] = await responsibility.getChildren();
    const settled = (await responsibility.getChildren(service)).at(-1);
    const [place] = await responsibility.getChildren(settled);
    assert.ok(place);
    const { command, description } = responsibility.getTreeItem(place);
    assert.equal(description, 'says “CSP”');
    const given = (command?.arguments ?? []) as unknown[];
    await vscode.commands.executeCommand(command?.command ?? '', ...given);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.lineAt(editor.selection.start).text, /CLD\.13\.1\.4/);
  });

  it('draft a matrix that has its place in the folder and is not yet saved', async () => {
    const services = [{ name: 'Stratus', model: 'iaas' }, { name: 'Deskline' }];
    await vscode.commands.executeCommand('isms.newResponsibilityMatrix', services);
    const text = await draftNamed('/responsibility-matrix.md');
    assert.match(text, /^\| Activity \| Control \| Stratus IaaS \| Deskline \|$/m);
  });

  it('draft a questionnaire and a statement for customers', async () => {
    const okta = { name: 'Okta', model: 'saas' };
    await vscode.commands.executeCommand('isms.supplierQuestionnaire', okta);
    assert.match(
      await draftNamed('/questionnaire-okta-saas.md'),
      /^# Security questionnaire for Okta \(SaaS\)$/m,
    );
    const own = { name: 'CloudCRM', model: 'saas' };
    await vscode.commands.executeCommand('isms.customerStatement', own);
    assert.match(await draftNamed('/security-statement-cloudcrm-saas.md'), /What stays with you/);
  });

  it('draft what Stage 1 could raise', async () => {
    await vscode.commands.executeCommand('isms.stage1');
    assert.match(await draftNamed('/stage-1-readiness.md'), /^## Areas of concern$/m);
  });

  it('overwrite nothing: a name that is taken gets a number', async () => {
    const taken = vscode.Uri.joinPath(workspaceFolder(), 'shared-responsibility.md');
    await vscode.workspace.fs.writeFile(taken, Buffer.from('# Ours\n'));
    try {
      await vscode.commands.executeCommand('isms.sharedResponsibility');
      assert.match(await draftNamed('/shared-responsibility-2.md'), /AWS \(IaaS\)/);
      const kept = await vscode.workspace.fs.readFile(taken);
      assert.equal(Buffer.from(kept).toString(), '# Ours\n');
    } finally {
      await vscode.workspace.fs.delete(taken);
    }
  });
});

function reports(): readonly vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(
    ({ input }) =>
      input instanceof vscode.TabInputWebview && input.viewType.endsWith('isms.report'),
  );
}

/** The text of the new document in the editor, once its name ends so. */
async function draftNamed(end: string): Promise<string> {
  const { document } = await until(`a draft ${end}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.path.endsWith(end) ? editor : undefined;
  });
  assert.ok(document.isUntitled);
  assert.equal(document.languageId, 'markdown');
  const text = document.getText();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return text;
}

function textOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}
