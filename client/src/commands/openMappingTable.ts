import * as vscode from 'vscode';

import { mappingTableRequest } from '../../../server/src/protocol/mapping.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';

/** Opens a new Markdown document that says which controls have cloud guidance, and for whom. */
export async function openMappingTable(extension: Extension): Promise<void> {
  const uri =
    vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const where = uri ? { uri: uri.toString() } : {};
  const table = await ask(extension, () =>
    extension.client.sendRequest(mappingTableRequest, { format: 'markdown', ...where }),
  );
  if (table) {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: table.text,
    });
    await vscode.window.showTextDocument(document, { preview: false });
  }
}
