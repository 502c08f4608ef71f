import * as vscode from 'vscode';

import {
  type ControlCard,
  controlCardRequest,
  type ControlParams,
} from '../../../server/src/protocol/controls.js';
import type { Extension } from '../activate.js';
import { ask, askQuietly } from '../ask.js';
import { controlPage } from './controlPage.js';

// Node and browsers have it; the types of neither are part of this project.
declare const crypto: { randomUUID(): string };

/** The panel that shows the card of one control. */
export interface ControlPanel {
  /** Opens the panel, or brings it to the front, with the card of this control. */
  show(control: ControlParams): Promise<void>;
}

interface OpenCard {
  readonly panel: vscode.WebviewPanel;
  readonly control: ControlParams;
  readonly card: ControlCard;
}

/** Makes the panel, of which there is at most one; it follows the documents while it is open. */
export function createControlPanel(extension: Extension): ControlPanel {
  const { client, context, news } = extension;
  let open: OpenCard | undefined;

  async function refresh(): Promise<void> {
    const before = open;
    const card = before && (await askQuietly(extension, () => requestCard(client, before.control)));
    // The same page made anew would scroll to its start.
    if (card && open === before && !isSameCard(card, before.card)) {
      open = { ...before, card };
      render(extension, open);
    }
  }
  async function show(control: ControlParams): Promise<void> {
    const card = await ask(extension, () => requestCard(client, control));
    if (card) {
      open = { panel: open?.panel ?? newPanel(), control, card };
      render(extension, open);
      open.panel.reveal();
    } else if (card === null) {
      tellUnknown(control);
    }
  }
  function newPanel(): vscode.WebviewPanel {
    const panel = createPanel(context);
    panel.onDidDispose(() => (open = undefined));
    return panel;
  }
  context.subscriptions.push(
    news.onDidChangeCoverage(() => void refresh()),
    {
      dispose() {
        open?.panel.dispose();
      },
    },
  );
  return { show };
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

function createPanel({ extensionUri }: vscode.ExtensionContext): vscode.WebviewPanel {
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  const panel = vscode.window.createWebviewPanel(
    'isms.control',
    'ISMS',
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
    {
      // The tabs; the page's policy lets no other script run.
      enableScripts: true,
      enableForms: false,
      enableFindWidget: true,
      // A link of the card may open a document and do nothing else.
      enableCommandUris: ['isms.openPlace'],
      localResourceRoots: [media],
    },
  );
  panel.iconPath = vscode.Uri.joinPath(media, 'isms.svg');
  return panel;
}

function isSameCard(one: ControlCard, other: ControlCard): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function render({ context }: Extension, { panel, control, card }: OpenCard): void {
  const { webview } = panel;
  const media = vscode.Uri.joinPath(context.extensionUri, 'media');
  const inMedia = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(media, file)).toString();
  panel.title = control.id;
  webview.html = controlPage(control.id, card, {
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    style: inMedia('control.css'),
    script: inMedia('control.js'),
  });
}

function tellUnknown({ id }: ControlParams): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'No standard in use here has a control "{0}". Check the number, or choose one from the list of "ISMS: Show a Control".',
      id,
    ),
  );
}
