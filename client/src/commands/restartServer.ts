import * as vscode from 'vscode';

import type { Extension } from '../activate.js';
import { ask } from '../ask.js';

/** How long a server that has much to do may take to end. */
const patience = 10_000;

/** Ends the server and starts a new one; unsaved text is kept by the editor and sent again. */
export async function restartServer(extension: Extension): Promise<void> {
  const restarted = await ask(extension, async () => {
    const { client, log } = extension;
    if (client.isRunning()) {
      // A server that does not end is the best reason for a new one.
      await client.stop(patience).catch((error: unknown) => {
        log.warn(String(error));
      });
    }
    await client.start();
    return true;
  });
  if (restarted) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('The ISMS server has been restarted.'), 5000);
  }
}
