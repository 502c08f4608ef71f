import * as vscode from 'vscode';

import { recognisedRequest } from '../../../server/src/protocol/firstSteps.js';
import type { Extension } from '../activate.js';
import { currentFolder } from '../currentFolder.js';
import { createFollowingPanel, mediaUri, pageLanguage } from './followingPanel.js';
import { textPage } from './textPage.js';

/** The panel that says what was recognised in the documents of a folder. */
export interface RecognisedPanel {
  /** Opens the panel, or brings it to the front, with what is recognised now. */
  show(): Promise<void>;
}

/**
 * Makes the panel. VS Code's own preview of Markdown follows no link to a file: URI, and somebody may
 * have switched it off.
 */
export function createRecognisedPanel(extension: Extension): RecognisedPanel {
  const { client, context, news } = extension;
  const panel = createFollowingPanel(extension, {
    viewType: 'isms.recognised',
    title: vscode.l10n.t('What was recognised'),
    column: vscode.ViewColumn.Active,
    // A link of the page may open a document and do nothing else.
    options: { enableScripts: false, enableCommandUris: ['isms.openPlace'] },
    request: (folder: ReturnType<typeof currentFolder>) =>
      client.sendRequest(recognisedRequest, folder),
    changes: [news.onDidChangeDocuments],
    isSame: (one, other) => one.markdown === other.markdown,
    render: (shown, { content: { markdown } }) => {
      const { webview, title } = shown;
      webview.html = textPage(title, markdown, {
        cspSource: webview.cspSource,
        style: mediaUri(context, shown, 'control.css'),
        language: pageLanguage(),
      });
    },
  });
  return {
    show: async () => {
      await panel.show(currentFolder());
    },
  };
}
