import * as vscode from 'vscode';

import { type ReportParams, reportRequest } from '../../../server/src/protocol/report.js';
import type { Extension } from '../activate.js';
import { openPlace } from '../commands/openPlace.js';
import { currentFolder } from '../currentFolder.js';
import { createFollowingPanel, mediaUri } from '../views/followingPanel.js';
import { placeInFolder } from './placeInFolder.js';
import { reportPage } from './reportPage.js';

// Node and browsers have it; the types of neither are part of this project.
declare const crypto: { randomUUID(): string };

/** The panel that shows the report on a workspace folder. */
export interface ReportPanel {
  /** Opens the panel, or brings it to the front, with the report as it is now. */
  show(): Promise<void>;
}

/** Makes the panel, which is written anew only while it is seen. */
export function createReportPanel(extension: Extension): ReportPanel {
  const { client, context, news } = extension;
  const panel = createFollowingPanel(extension, {
    viewType: 'isms.report',
    title: vscode.l10n.t('ISMS Report'),
    column: vscode.ViewColumn.Active,
    // Links send messages; the page's policy lets no other script run.
    options: { enableScripts: true, enableCommandUris: false },
    request: (folder: ReportParams) => client.sendRequest(reportRequest, folder),
    changes: [news.onDidChangeCoverage, news.onDidChangeDocuments],
    restsWhenHidden: true,
    isSame: (one, other) => one.body === other.body,
    render: (shown, { content }) => {
      shown.webview.html = reportPage(content, {
        cspSource: shown.webview.cspSource,
        nonce: crypto.randomUUID(),
        colours: mediaUri(context, shown, 'report.css'),
        script: mediaUri(context, shown, 'report.js'),
      });
    },
    onMessage: (message, { content: { root } }) => void follow(message, root),
  });
  return {
    show: async () => {
      await panel.show(currentFolder());
    },
  };
}

async function follow(message: unknown, root: string): Promise<void> {
  const place = placeInFolder(message);
  if (place && root !== '') {
    const uri = vscode.Uri.joinPath(vscode.Uri.parse(root), ...place.path);
    const start = { line: place.line, character: 0 };
    await openPlace(uri.toString(), { start, end: start });
  }
}
