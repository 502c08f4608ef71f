import * as vscode from 'vscode';

/** A text that is to become a file of a folder. */
export interface NewDocument {
  /** Markdown. */
  readonly text: string;
  /** What the file could be called, relative to the folder. */
  readonly file: string;
  /** The folder's uri; empty where there is none. */
  readonly root: string;
}

/**
 * Opens a new document that holds `text` and has its place in the folder, but is not yet saved. A file
 * that is there already keeps its name: the new one gets a number.
 */
export async function openNewDocument({ text, file, root }: NewDocument): Promise<void> {
  const document =
    root === ''
      ? await vscode.workspace.openTextDocument({ language: 'markdown' })
      : await vscode.workspace.openTextDocument(await untitledUri(vscode.Uri.parse(root), file));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document, { preview: false });
}

async function untitledUri(root: vscode.Uri, file: string): Promise<vscode.Uri> {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(file) ?? [];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? file : `${stem}-${number}${ending}`;
    const uri = vscode.Uri.joinPath(root, name);
    if (!(await exists(uri)) && !isOpen(uri)) {
      return uri.with({ scheme: 'untitled' });
    }
  }
}

function isOpen({ path }: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.path === path);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
