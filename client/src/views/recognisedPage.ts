import * as vscode from 'vscode';

import { recognisedRequest } from '../../../server/src/protocol/firstSteps.js';
import type { Extension } from '../activate.js';
import { ask, askQuietly } from '../ask.js';
import { currentFolder } from '../currentFolder.js';

/** The page that says what was recognised in the documents of a folder. */
export interface RecognisedPage {
  /** Opens the page; it follows the documents while it is open. */
  show(): Promise<void>;
}

/** The page is a text of nobody's, so it can be read and copied, and not saved by accident. */
const scheme = 'isms-recognised';

/** Prepares the page; nothing is asked of the server before it is shown. */
export function createRecognisedPage(extension: Extension): RecognisedPage {
  const { news, context, client } = extension;
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const uri = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('What was recognised')}.md` });
  const request = () => client.sendRequest(recognisedRequest, currentFolder());
  let text: string | undefined;
  async function renew(): Promise<void> {
    const answer = text === undefined ? undefined : await askQuietly(extension, request);
    if (answer && answer.markdown !== text) {
      text = answer.markdown;
      changed.fire(uri);
    }
  }
  context.subscriptions.push(
    changed,
    news.onDidChangeDocuments(() => void renew()),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text ?? '',
    }),
  );
  return {
    async show() {
      const answer = await ask(extension, request);
      if (answer) {
        text = answer.markdown;
        changed.fire(uri);
        await vscode.commands.executeCommand('markdown.showPreview', uri);
      }
    },
  };
}
