import * as vscode from 'vscode';

import {
  type ControlParams,
  controlsRequest,
  type ControlSummary,
} from '../../../server/src/protocol/controls.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';
import type { ControlPanel } from '../views/controlPanel.js';
import { isControlNode } from '../views/coverageNodes.js';
import { capitalised } from '../words.js';

interface Surfaces {
  readonly extension: Extension;
  readonly controlPanel: ControlPanel;
}

/**
 * Opens the card of a control. `target` is its id, or the tree's node on which the command was used;
 * otherwise the user chooses from all controls.
 */
export async function showControl(
  { extension, controlPanel }: Surfaces,
  target: unknown,
  edition: unknown,
): Promise<void> {
  const control = controlOf(target, edition) ?? (await chooseControl(extension));
  if (control) {
    await controlPanel.show(control);
  }
}

function controlOf(target: unknown, edition: unknown): ControlParams | undefined {
  if (typeof target === 'string') {
    return { id: target, ...(typeof edition === 'string' ? { edition } : {}) };
  }
  if (isControlNode(target)) {
    return { id: target.control.id, edition: target.control.edition };
  }
  return undefined;
}

async function chooseControl(extension: Extension): Promise<ControlParams | undefined> {
  const controls = await ask(extension, () => extension.client.sendRequest(controlsRequest));
  if (!controls) {
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(controls.map(toItem), {
    title: vscode.l10n.t('Show a Control'),
    placeHolder: vscode.l10n.t('Type a number, or words of the title or of what it is about'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.control;
}

function toItem(control: ControlSummary): vscode.QuickPickItem & { control: ControlParams } {
  const { id, edition, title, standard, theme, about } = control;
  return {
    label: id,
    description: title,
    detail: `${standard} · ${capitalised(theme)} · ${about}`,
    control: { id, edition },
  };
}
