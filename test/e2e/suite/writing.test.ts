import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { insert, restoring, settledStatus } from './api.js';
import { open, positionOf, until } from './kit.js';

describe('writing', () => {
  before(async () => {
    await settledStatus();
  });

  it('shows on hover what customer and provider do', async () => {
    const { document } = await open('statement-of-applicability.md');
    const text = await until('the hover on CLD.6.3.1', () =>
      hoverAt(document, positionOf(document, 'CLD.6.3.1', 4)),
    );
    assert.match(text, /CLD\.6\.3\.1/);
    assert.match(text, /Shared roles and responsibilities within a cloud computing environment/);
    assert.match(text, /customer/i);
    assert.match(text, /provider/i);
  });

  it('completes a control by its number in a policy', async () => {
    const editor = await open('policies/access-control-policy.md');
    const { document } = editor;
    await restoring(editor, async () => {
      const end = document.positionAt(document.getText().length);
      await insert(document, end, '\nThis follows A.5.');
      const position = document.positionAt(document.getText().length);
      const item = await until('the completion of A.5.23', () =>
        completionOf(document, position, 'A.5.23'),
      );
      const shown = JSON.stringify([item.label, item.detail]);
      assert.match(shown, /Information security for use of cloud services/);
    });
  });

  it('completes keys and values of isms.yaml, and says what they are', async () => {
    const editor = await open('isms.yaml');
    const { document } = editor;
    const afterRole = positionOf(document, 'role: both', 'role: '.length);
    for (const role of ['csp', 'csc', 'both']) {
      await until(`the role ${role}`, () => completionOf(document, afterRole, role));
    }
    await restoring(editor, async () => {
      await insert(document, new vscode.Position(document.lineCount, 0), '\nru');
      const end = document.positionAt(document.getText().length);
      const item = await until('the key rules', () => completionOf(document, end, 'rules'));
      assert.match(JSON.stringify(item.documentation ?? item.detail), /rule/i);
    });
  });

  it('leads from a control in a policy to its row in the Statement of Applicability', async () => {
    const { document } = await open('policies/access-control-policy.md');
    const position = positionOf(document, '(A.5.16)', 3);
    const target = await until('the definition of A.5.16', async () => {
      const found = await vscode.commands.executeCommand<
        readonly (vscode.Location | vscode.LocationLink)[]
      >('vscode.executeDefinitionProvider', document.uri, position);
      return found[0];
    });
    const uri = 'targetUri' in target ? target.targetUri : target.uri;
    const range = 'targetUri' in target ? target.targetRange : target.range;
    assert.match(uri.path, /statement-of-applicability\.md$/);
    const statement = await vscode.workspace.openTextDocument(uri);
    assert.match(statement.lineAt(range.start.line).text, /^\| A\.5\.16 \|/);
  });
});

async function hoverAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const text = hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
  return text === '' ? undefined : text;
}

async function completionOf(
  document: vscode.TextDocument,
  position: vscode.Position,
  id: string,
): Promise<vscode.CompletionItem | undefined> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    '.',
  );
  return list.items.find(({ label }) =>
    (typeof label === 'string' ? label : label.label).startsWith(id),
  );
}
