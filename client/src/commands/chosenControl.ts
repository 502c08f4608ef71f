import * as vscode from 'vscode';

import {
  coverageTreeRequest,
  type GroupedControl,
} from '../../../server/src/protocol/coverageTree.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';
import { type ControlNode, isControlNode } from '../views/coverageNodes.js';
import { stateName } from '../words.js';

/** A control of a workspace folder. */
export type ChosenControl = Pick<ControlNode, 'folderUri' | 'control'>;

/**
 * The control of the tree on which a command was used. Where it was used elsewhere, the user chooses
 * one of those that `suits`; undefined where there is none or the user chooses none.
 */
export async function chosenControl(
  extension: Extension,
  target: unknown,
  suits: (control: GroupedControl) => boolean,
): Promise<ChosenControl | undefined> {
  if (isControlNode(target)) {
    return target;
  }
  const folderUri = currentFolder();
  return folderUri === undefined ? undefined : chooseIn(folderUri, extension, suits);
}

async function chooseIn(
  folderUri: string,
  extension: Extension,
  suits: (control: GroupedControl) => boolean,
): Promise<ChosenControl | undefined> {
  const tree = await ask(extension, () =>
    extension.client.sendRequest(coverageTreeRequest, { uri: folderUri }),
  );
  const controls = (tree?.groups ?? []).flatMap((group) => group.controls.filter(suits));
  const chosen = await vscode.window.showQuickPick(controls.map(toItem), {
    title: vscode.l10n.t('Choose a Control'),
    placeHolder: vscode.l10n.t('Type a number or words of the title'),
    matchOnDescription: true,
  });
  return chosen && { folderUri, control: chosen.control };
}

/** The workspace folder of the document in front, else the first; undefined where no folder is open. */
export function currentFolder(): string | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  return (own ?? vscode.workspace.workspaceFolders?.[0])?.uri.toString();
}

function toItem(control: GroupedControl): vscode.QuickPickItem & { control: GroupedControl } {
  const { id, title, state } = control;
  return { label: id, description: title, detail: stateName(state), control };
}
