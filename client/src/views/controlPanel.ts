import * as vscode from 'vscode';

import {
  type ControlCard,
  controlCardRequest,
  type ControlParams,
} from '../../../server/src/protocol/controls.js';
import type { Extension } from '../activate.js';
import { controlPage } from './controlPage.js';
import { createFollowingPanel, mediaUri, pageLanguage } from './followingPanel.js';

// Node and browsers have it; the types of neither are part of this project.
declare const crypto: { randomUUID(): string };

/** The panel that shows the card of one control. */
export interface ControlPanel {
  /** Opens the panel, or brings it to the front, with the card of this control. */
  show(control: ControlParams): Promise<void>;
}

/** Makes the panel. */
export function createControlPanel(extension: Extension): ControlPanel {
  const { client, context, news } = extension;
  const panel = createFollowingPanel(extension, {
    viewType: 'isms.control',
    title: 'ISMS',
    column: vscode.ViewColumn.Beside,
    // The tabs need a script, and the page's policy lets no other one run. A link of the card may open
    // a document and do nothing else.
    options: { enableScripts: true, enableCommandUris: ['isms.openPlace'] },
    request: (control: ControlParams) => requestCard(client, control),
    changes: [news.onDidChangeCoverage],
    isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    render: (shown, { subject: { id }, content }) => {
      shown.title = id;
      shown.webview.html = controlPage(id, content, {
        cspSource: shown.webview.cspSource,
        nonce: crypto.randomUUID(),
        style: mediaUri(context, shown, 'control.css'),
        script: mediaUri(context, shown, 'control.js'),
        language: pageLanguage(),
      });
    },
  });
  return {
    show: async (control) => {
      if ((await panel.show(control)) === null) {
        tellUnknown(control);
      }
    },
  };
}

async function requestCard(
  client: Extension['client'],
  control: ControlParams,
): Promise<ControlCard | null> {
  const uri =
    vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const where = uri ? { uri: uri.toString() } : {};
  return client.sendRequest(controlCardRequest, { ...control, ...where });
}

function tellUnknown({ id }: ControlParams): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'No standard in use here has a control "{0}". Check the number, or choose one from the list of "ISMS: Show a Control".',
      id,
    ),
  );
}
