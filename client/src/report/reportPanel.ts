import * as vscode from 'vscode';

import { type Report, reportRequest } from '../../../server/src/protocol/report.js';
import type { Extension } from '../activate.js';
import { ask, askQuietly } from '../ask.js';
import { openPlace } from '../commands/openPlace.js';
import { currentFolder } from '../currentFolder.js';
import { placeInFolder } from './placeInFolder.js';
import { reportPage } from './reportPage.js';

// Node and browsers have it; the types of neither are part of this project.
declare const crypto: { randomUUID(): string };

/** The panel that shows the report on a workspace folder. */
export interface ReportPanel {
  /** Opens the panel, or brings it to the front, with the report as it is now. */
  show(): Promise<void>;
}

interface OpenReport {
  readonly panel: vscode.WebviewPanel;
  readonly report: Report;
}

/** Makes the panel, of which there is at most one; it follows the documents while it is seen. */
export function createReportPanel(extension: Extension): ReportPanel {
  const { client, context, news } = extension;
  let open: OpenReport | undefined;

  async function refresh(): Promise<void> {
    const before = open;
    if (!before?.panel.visible) {
      return;
    }
    const params = { uri: before.report.root };
    const report = await askQuietly(extension, () => client.sendRequest(reportRequest, params));
    // The same page made anew would only flicker.
    if (report && open === before && report.body !== before.report.body) {
      open = { ...before, report };
      render(extension, open);
    }
  }
  async function show(): Promise<void> {
    const report = await ask(extension, () => client.sendRequest(reportRequest, currentFolder()));
    if (report) {
      open = { panel: open?.panel ?? newPanel(), report };
      render(extension, open);
      open.panel.reveal();
    }
  }
  function newPanel(): vscode.WebviewPanel {
    const panel = createPanel(context);
    panel.onDidDispose(() => (open = undefined));
    panel.onDidChangeViewState(() => void refresh());
    panel.webview.onDidReceiveMessage((message) => void follow(message, open?.report.root ?? ''));
    return panel;
  }
  context.subscriptions.push(
    news.onDidChangeCoverage(() => void refresh()),
    news.onDidChangeDocuments(() => void refresh()),
    new vscode.Disposable(() => {
      open?.panel.dispose();
    }),
  );
  return { show };
}

async function follow(message: unknown, root: string): Promise<void> {
  const place = placeInFolder(message);
  if (place && root !== '') {
    const uri = vscode.Uri.joinPath(vscode.Uri.parse(root), ...place.path);
    const start = { line: place.line, character: 0 };
    await openPlace(uri.toString(), { start, end: start });
  }
}

function createPanel({ extensionUri }: vscode.ExtensionContext): vscode.WebviewPanel {
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  const panel = vscode.window.createWebviewPanel(
    'isms.report',
    vscode.l10n.t('ISMS Report'),
    vscode.ViewColumn.Active,
    {
      // Links send messages; the page's policy lets no other script run.
      enableScripts: true,
      enableForms: false,
      enableFindWidget: true,
      enableCommandUris: false,
      localResourceRoots: [media],
    },
  );
  panel.iconPath = vscode.Uri.joinPath(media, 'isms.svg');
  return panel;
}

function render({ context }: Extension, { panel, report }: OpenReport): void {
  const { webview } = panel;
  const inMedia = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(context.extensionUri, 'media', file)).toString();
  webview.html = reportPage(report, {
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    colours: inMedia('report.css'),
    script: inMedia('report.js'),
  });
}
