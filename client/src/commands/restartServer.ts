import * as vscode from 'vscode';

import type { Extension } from '../activate.js';
import { ask } from '../ask.js';

/** Ends the server and starts a new one; unsaved text is kept by the editor and sent again. */
export async function restartServer(extension: Extension): Promise<void> {
  const restarted = await ask(extension, async () => {
    const { client } = extension;
    if (client.isRunning()) {
      await client.stop();
    }
    await client.start();
    return true;
  });
  if (restarted) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('The ISMS server has been restarted.'), 5000);
  }
}
