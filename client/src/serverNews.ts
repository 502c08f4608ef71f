import * as vscode from 'vscode';
import type { BaseLanguageClient, NotificationType0 } from 'vscode-languageclient';

import { coverageChanged } from '../../server/src/protocol/coverage.js';
import { documentsChanged } from '../../server/src/protocol/reviews.js';

/**
 * What the server says has changed. The client of the protocol keeps one listener for each kind of
 * message, so who wants to hear of a change listens here.
 */
export interface ServerNews {
  readonly onDidChangeCoverage: vscode.Event<void>;
  readonly onDidChangeDocuments: vscode.Event<void>;
}

/** Listens to the server for everybody. */
export function listenToServer(
  client: BaseLanguageClient,
  { subscriptions }: vscode.ExtensionContext,
): ServerNews {
  function eventFor(type: NotificationType0): vscode.Event<void> {
    const emitter = new vscode.EventEmitter<void>();
    subscriptions.push(
      emitter,
      client.onNotification(type, () => {
        emitter.fire();
      }),
    );
    return emitter.event;
  }
  return {
    onDidChangeCoverage: eventFor(coverageChanged),
    onDidChangeDocuments: eventFor(documentsChanged),
  };
}
