import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol';

import type { IsmsDocument } from '../core/model/ismsDocument.js';
import type { Workspace } from '../core/workspace/workspace.js';
import { letGoInLarge } from './letGo.js';

/**
 * Gives each document of `workspaces`, letting other requests run in between.
 *
 * @throws ResponseError once the client has cancelled.
 */
export async function* documentsInTurn(
  workspaces: readonly Workspace[],
  pause: () => Promise<void>,
  token?: CancellationToken,
): AsyncGenerator<IsmsDocument> {
  for (const workspace of workspaces) {
    for (const document of workspace.documents.values()) {
      // A document can take milliseconds, and nobody who types or points may wait for several.
      await pause();
      if (token?.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      }
      yield document;
      letGoInLarge(document, workspace);
    }
  }
}
