import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The id under which VS Code knows the extension. */
export const extensionId = 'isms-author.isms-author';

/**
 * Asks again and again until `ask` gives something other than undefined, null or false, and gives that.
 * Fails after `milliseconds`, naming `what` it waited for.
 *
 * Every result of `vscode.execute…Provider` needs this: while other extensions start, VS Code may
 * answer a request without ours.
 */
export async function until<T>(
  what: string,
  ask: () => Thenable<T | undefined> | T | undefined,
  milliseconds = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer;
    }
    assert.ok(Date.now() < end, `Waited ${milliseconds / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The folder that is open: a copy of the example, made for this run. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'No folder is open.');
  return folder.uri;
}

/** Opens a file of the folder, named relative to it with `/`, in an editor. */
export async function open(file: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), file);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Where `text` stands in the document, `after` so many characters of it (0: at its start). */
export function positionOf(
  document: vscode.TextDocument,
  text: string,
  after = 0,
): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `The document does not contain "${text}".`);
  return document.positionAt(offset + after);
}
