import * as vscode from 'vscode';

import type { Extension } from '../activate.js';

/** What the copy is called, with a number behind it where that is taken. */
const name = 'cloudcrm-isms';

/**
 * Copies the example to a folder that the user chooses and opens the copy: in this window where
 * it shows no folder, else in a new one. With the uri
 * of a folder it is only copied there. Gives the uri of the copy; undefined where none was made.
 */
export async function openExample(
  { context, log }: Extension,
  target: unknown,
): Promise<string | undefined> {
  const folder = typeof target === 'string' ? vscode.Uri.parse(target) : await chooseFolder();
  if (!folder) {
    return undefined;
  }
  const source = vscode.Uri.joinPath(context.extensionUri, 'examples', 'cloudcrm');
  const copy = await freeFolder(folder);
  try {
    await vscode.workspace.fs.copy(source, copy, { overwrite: false });
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The example could not be copied to {0}. Choose a folder that you may write to.',
        folder.fsPath,
      ),
    );
    return undefined;
  }
  if (typeof target !== 'string') {
    await vscode.commands.executeCommand('vscode.openFolder', copy, {
      forceNewWindow: vscode.workspace.workspaceFolders !== undefined,
    });
  }
  return copy.toString();
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Where is the example to be copied to?'),
    openLabel: vscode.l10n.t('Copy the Example Here'),
    canSelectFolders: true,
    canSelectFiles: false,
  });
  return chosen?.[0];
}

async function freeFolder(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? name : `${name}-${number}`);
    if (!(await exists(uri))) {
      return uri;
    }
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
