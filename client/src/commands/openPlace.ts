import * as vscode from 'vscode';

import { toRange, toUri } from './places.js';

/**
 * Opens a document and selects a range of it; its start where the range is missing or is none. What
 * does not name a document is passed over, and a document that cannot be opened is said to be so.
 */
export async function openPlace(uri: unknown, range: unknown): Promise<void> {
  const target = toUri(uri);
  if (!target) {
    return;
  }
  const selection = toRange(range) ?? new vscode.Range(0, 0, 0, 0);
  try {
    const document = await vscode.workspace.openTextDocument(target);
    await vscode.window.showTextDocument(document, { selection, viewColumn: columnOfText() });
  } catch {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0} cannot be opened. It may have been moved or deleted; save your documents and refresh the coverage.',
        vscode.workspace.asRelativePath(target),
      ),
    );
  }
}

// A link of a panel must not open its document over the panel.
function columnOfText(): vscode.ViewColumn {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return (activeTextEditor ?? visibleTextEditors[0])?.viewColumn ?? vscode.ViewColumn.One;
}
