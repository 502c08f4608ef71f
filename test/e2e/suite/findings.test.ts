import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, restoring, ruleOf, settledStatus } from './api.js';
import { open, until } from './kit.js';

const rule = 'soa-missing-justification';

describe('findings', () => {
  before(async () => {
    await settledStatus();
  });

  it('says which exclusion has no reason, with a page behind the code', async () => {
    const { document } = await open('statement-of-applicability.md');
    const finding = await until(`a finding of ${rule}`, () => findingIn(document));
    assert.match(finding.message, /A\.7\.6/);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.match(document.lineAt(finding.range.start.line).text, /^\| A\.7\.6 \|/);
    const code = finding.code;
    assert.ok(typeof code === 'object', 'The code leads nowhere.');
    assert.equal(code.target.toString(true), `command:isms.openRule?["${rule}"]`);
  });

  it('mends it with a quick fix that reaches the disk', async () => {
    const editor = await open('statement-of-applicability.md');
    const { document } = editor;
    await restoring(editor, async () => {
      const before = await textOnDisk(document.uri);
      const finding = await until(`a finding of ${rule}`, () => findingIn(document));
      const fix = await until('its quick fix', () => quickFixOf(document, finding));
      assert.ok(fix.edit, 'The quick fix changes nothing.');
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      // What is to be completed is selected, and nothing of the snippet's own signs is written.
      await until('the place to complete', () =>
        /^\[.+\]$/.test(document.getText(editor.selection)),
      );
      assert.doesNotMatch(document.lineAt(finding.range.start.line).text, /\$\{\d/);
      assert.ok(await document.save());
      const after = await textOnDisk(document.uri);
      assert.notEqual(after, before);
      assert.equal(after, document.getText());
      const row = document.lineAt(finding.range.start.line).text;
      const [, , , , reason = ''] = row.split('|');
      assert.notEqual(reason.trim(), '', `There is no reason in: ${row}`);
      await until('the finding to go', () => findingIn(document) === undefined);
    });
    await until('the finding to come back', () => findingIn(document));
  });

  it('are counted by a check of the whole workspace', async () => {
    const check = await vscode.commands.executeCommand<{
      readonly documents: number;
      readonly findings: { readonly error: number };
    }>('isms.checkWorkspace');
    assert.ok(check.documents > 10, `Only ${check.documents} documents were checked.`);
    assert.ok(check.findings.error > 0, 'The exclusion without a reason is not among the errors.');
  });

  it('stand in documents that nobody has opened', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const uri = await until('findings in a closed document', () => {
      const found = vscode.languages
        .getDiagnostics()
        .find(([, all]) => all.some(({ source }) => source === 'isms'));
      return found?.[0];
    });
    assert.ok(findings(uri).length > 0);
  });
});

function findingIn(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return findings(document.uri).find(
    (finding) =>
      ruleOf(finding) === rule &&
      document.lineAt(finding.range.start.line).text.startsWith('| A.7.6 |'),
  );
}

async function quickFixOf(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
): Promise<vscode.CodeAction | undefined> {
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  // VS Code leaves out here which finding an action mends.
  return actions.find(({ edit, title }) => edit && /justification/i.test(title));
}

async function textOnDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
