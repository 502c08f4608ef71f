import * as vscode from 'vscode';

import { checkWorkspaceRequest, type WorkspaceCheck } from '../../../server/src/protocol/status.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';
import { counted, findingList } from '../words.js';

/** Checks every document of the workspace and says what was found; gives the counts. */
export async function checkWorkspace(extension: Extension): Promise<WorkspaceCheck | undefined> {
  const check = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking the documents of the ISMS'),
      cancellable: true,
    },
    (_progress, token) =>
      ask(extension, () => extension.client.sendRequest(checkWorkspaceRequest, token)),
  );
  if (check) {
    // Not waited for: the check is done while its message still stands there.
    void tell(check);
  }
  return check;
}

async function tell(check: WorkspaceCheck): Promise<void> {
  if (check.documents === 0) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'There are no documents of an ISMS here. Open the folder that holds your policies, risk register or Statement of Applicability in Markdown.',
      ),
    );
    return;
  }
  const documents = counted(
    check.documents,
    vscode.l10n.t('document checked'),
    vscode.l10n.t('documents checked'),
  );
  const findings = findingList(check.findings);
  if (findings === '') {
    await vscode.window.showInformationMessage(vscode.l10n.t('{0}: no findings.', documents));
    return;
  }
  const showProblems = vscode.l10n.t('Show Problems');
  const chosen = await vscode.window.showInformationMessage(
    `${documents}: ${findings}.`,
    showProblems,
  );
  if (chosen === showProblems) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
