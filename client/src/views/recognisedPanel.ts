import * as vscode from 'vscode';

import { recognisedRequest } from '../../../server/src/protocol/firstSteps.js';
import type { Extension } from '../activate.js';
import { ask, askQuietly } from '../ask.js';
import { currentFolder } from '../currentFolder.js';
import { textPage } from './textPage.js';

/** The panel that says what was recognised in the documents of a folder. */
export interface RecognisedPanel {
  /** Opens the panel, or brings it to the front, with what is recognised now. */
  show(): Promise<void>;
}

interface OpenPanel {
  readonly panel: vscode.WebviewPanel;
  readonly folder: ReturnType<typeof currentFolder>;
  readonly markdown: string;
}

/** Makes the panel, of which there is at most one; it follows the documents while it is open. */
export function createRecognisedPanel(extension: Extension): RecognisedPanel {
  const { news, context, client } = extension;
  let open: OpenPanel | undefined;

  async function refresh(): Promise<void> {
    const before = open;
    if (!before) {
      return;
    }
    const answer = await askQuietly(extension, () =>
      client.sendRequest(recognisedRequest, before.folder),
    );
    // The same page made anew would scroll to its start.
    if (answer && open === before && answer.markdown !== before.markdown) {
      open = { ...before, markdown: answer.markdown };
      render(extension, open);
    }
  }
  async function show(): Promise<void> {
    const folder = currentFolder();
    const answer = await ask(extension, () => client.sendRequest(recognisedRequest, folder));
    if (answer) {
      open = { panel: open?.panel ?? newPanel(), folder, markdown: answer.markdown };
      render(extension, open);
      open.panel.reveal();
    }
  }
  function newPanel(): vscode.WebviewPanel {
    const panel = createPanel(context);
    panel.onDidDispose(() => (open = undefined));
    return panel;
  }
  context.subscriptions.push(
    news.onDidChangeDocuments(() => void refresh()),
    new vscode.Disposable(() => {
      open?.panel.dispose();
    }),
  );
  return { show };
}

// VS Code's own preview of Markdown follows no link to a file: URI, and somebody may have switched it off.
function createPanel({ extensionUri }: vscode.ExtensionContext): vscode.WebviewPanel {
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  const panel = vscode.window.createWebviewPanel(
    'isms.recognised',
    vscode.l10n.t('What was recognised'),
    vscode.ViewColumn.Active,
    {
      enableScripts: false,
      enableForms: false,
      enableFindWidget: true,
      // A link of the page may open a document and do nothing else.
      enableCommandUris: ['isms.openPlace'],
      localResourceRoots: [media],
    },
  );
  panel.iconPath = vscode.Uri.joinPath(media, 'isms.svg');
  return panel;
}

function render({ context }: Extension, { panel, markdown }: OpenPanel): void {
  const { webview, title } = panel;
  const style = vscode.Uri.joinPath(context.extensionUri, 'media', 'control.css');
  webview.html = textPage(title, markdown, {
    cspSource: webview.cspSource,
    style: webview.asWebviewUri(style).toString(),
    // Our texts are in German or English; whoever reads another language gets English.
    language: vscode.env.language.startsWith('de') ? 'de' : 'en',
  });
}
