import * as vscode from 'vscode';

import { type Settings, settingsSection } from '../../server/src/protocol/settings.js';

/** Whether the user has switched the extension off here. */
export function isSwitchedOff(): boolean {
  const enable = vscode.workspace
    .getConfiguration(settingsSection)
    .get<Settings['enable']>('enable');
  return enable === 'off';
}

/** Calls `listener` after the user has changed whether the extension works here. */
export function onDidChangeSwitch(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${settingsSection}.enable`)) {
      listener();
    }
  });
}
