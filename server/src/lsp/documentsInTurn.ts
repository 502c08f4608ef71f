import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol';

import type { IsmsDocument } from '../core/model/ismsDocument.js';
import type { Workspace } from '../core/workspace/workspace.js';

/** How many documents are given before other requests may run. */
const atATime = 16;

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
  let count = 0;
  for (const { documents } of workspaces) {
    for (const document of documents.values()) {
      count += 1;
      if (count % atATime === 0) {
        await pause();
      }
      if (token?.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      }
      yield document;
    }
  }
}
