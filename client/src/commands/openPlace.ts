import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

/**
 * Opens a document and selects a range of it; its start where the range is missing or is none. What
 * does not name a document is passed over, and a document that cannot be opened is said to be so.
 */
export async function openPlace(uri: unknown, range: unknown): Promise<void> {
  if (typeof uri !== 'string' || !/^[a-z][a-z\d+.-]*:/i.test(uri)) {
    return;
  }
  const target = vscode.Uri.parse(uri);
  const selection = isRange(range) ? toRange(range) : new vscode.Range(0, 0, 0, 0);
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

function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

// The arguments come from links and lenses, so their shape is not known.
function isRange(value: unknown): value is Range {
  return isRecord(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isCount(value['line']) && isCount(value['character']);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
