import * as vscode from 'vscode';

import { newStatementRowRequest } from '../../../server/src/protocol/coverageTree.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';
import { chosenControl } from './chosenControl.js';
import { openPlace } from './openPlace.js';

/** Adds a row for a control to the Statement of Applicability, and opens it for the decision. */
export async function addStatementRow(extension: Extension, target: unknown): Promise<void> {
  const chosen = await chosenControl(extension, target, ({ canBeAdded }) => canBeAdded);
  if (!chosen) {
    return;
  }
  const { id, edition } = chosen.control;
  const { client } = extension;
  const row = await ask(extension, () =>
    client.sendRequest(newStatementRowRequest, { id, edition, uri: chosen.folderUri }),
  );
  if (row === null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No row can be added for {0}: one decides about it already, or there is no Statement of Applicability with a table.',
        id,
      ),
    );
  } else if (row) {
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(row.edit);
    await vscode.workspace.applyEdit(edit);
    await openPlace(row.uri, row.range);
  }
}
