import * as vscode from 'vscode';

import {
  type NewStatementRow,
  type NewStatementRowParams,
  newStatementRowRequest,
} from '../../../server/src/protocol/coverageTree.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';
import { chosenControl } from './chosenControl.js';
import { isMadeFor, isMadeForDisk } from './isMadeFor.js';
import { openPlace } from './openPlace.js';
import { toUri } from './places.js';

/** Adds a row for a control to the Statement of Applicability, and opens it for the decision. */
export async function addStatementRow(extension: Extension, target: unknown): Promise<void> {
  const chosen = await chosenControl(extension, target, ({ canBeAdded }) => canBeAdded);
  if (!chosen) {
    return;
  }
  const { id, edition } = chosen.control;
  const row = await addedRow(extension, { id, edition, uri: chosen.folderUri });
  if (row === null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No row can be added for {0}: one decides about it already, or there is no Statement of Applicability with a table.',
        id,
      ),
    );
  } else if (row === 'changed') {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'No row was added for {0}: the Statement of Applicability changed at the same moment. Try again.',
        id,
      ),
    );
  } else if (row) {
    await openPlace(row.uri, row.range);
  }
}

/** The first answer is for a file that is not open yet, and somebody may type while one is awaited. */
const mostAttempts = 4;

/**
 * The row once it is written; null where none can be added, undefined where there is no answer, and
 * `changed` where the text never stood still: nothing is then written.
 */
async function addedRow(
  extension: Extension,
  params: NewStatementRowParams,
): Promise<NewStatementRow | 'changed' | null | undefined> {
  const { client } = extension;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const row = await ask(extension, () => client.sendRequest(newStatementRowRequest, params));
    if (!row) {
      return row;
    }
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(row.edit);
    // Only of an open document the server knows the version. One that is gone is told by the next answer.
    await vscode.workspace.openTextDocument(vscode.Uri.parse(row.uri)).then(undefined, () => null);
    // Nothing is awaited between the question and the edit, which the editor refuses when it comes too late.
    const isLast = attempt === mostAttempts - 1;
    const fits =
      isMadeFor(row.edit, openVersion) || (isLast && isMadeForDisk(row.edit, isAsOnDisk));
    if (fits && (await vscode.workspace.applyEdit(edit))) {
      return row;
    }
  }
  return 'changed';
}

function openVersion(uri: string): number | undefined {
  return openDocument(uri)?.version;
}

function isAsOnDisk(uri: string): boolean {
  return openDocument(uri)?.isDirty === false;
}

function openDocument(uri: string): vscode.TextDocument | undefined {
  const wanted = toUri(uri)?.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}
