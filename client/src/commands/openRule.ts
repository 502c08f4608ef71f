import * as vscode from 'vscode';

import { rulesRequest } from '../../../server/src/protocol/rules.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';

/** Opens the page of a rule, named by its id; without an id, lets the user choose one. */
export async function openRule(extension: Extension, rule: unknown): Promise<void> {
  const id = typeof rule === 'string' ? rule : await chooseRule(extension);
  if (id === undefined) {
    return;
  }
  const { extensionUri } = extension.context;
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`);
  if (isRuleId(id) && (await exists(page))) {
    await vscode.commands.executeCommand('markdown.showPreview', page);
    return;
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'There is no rule "{0}". Choose one from the list of "ISMS: Explain a Rule".',
      id,
    ),
  );
}

async function chooseRule(extension: Extension): Promise<string | undefined> {
  const rules = await ask(extension, () => extension.client.sendRequest(rulesRequest));
  if (!rules) {
    return undefined;
  }
  const items = rules.map(({ id, summary, severity }) => ({
    label: id,
    description: severity,
    detail: summary,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explain a Rule'),
    placeHolder: vscode.l10n.t('Type a word of the rule'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.label;
}

// An id becomes part of a path, so nothing else may pass.
function isRuleId(id: string): boolean {
  return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(id);
}

async function exists(page: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(page).then(
    () => true,
    () => false,
  );
}
