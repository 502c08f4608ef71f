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
      : await emptyDocument(vscode.Uri.parse(root), file);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document, { preview: false });
}

/** What was typed into a new document and never saved comes back when that document is opened again. */
async function emptyDocument(root: vscode.Uri, file: string): Promise<vscode.TextDocument> {
  for (;;) {
    const document = await vscode.workspace.openTextDocument(await untitledUri(root, file));
    if (document.getText() === '') {
      return document;
    }
  }
}

async function untitledUri(root: vscode.Uri, file: string): Promise<vscode.Uri> {
  const { stem, first, ending } = numbered(file);
  for (let number = first; ; number += 1) {
    const name = number === first ? file : `${stem}-${number}${ending}`;
    const uri = vscode.Uri.joinPath(root, name);
    if (!(await exists(uri)) && !isOpen(uri)) {
      return uri.with({ scheme: 'untitled' });
    }
  }
}

/** The server puts a number behind the name of a file that is there, so further ones go on from that. */
function numbered(file: string): { stem: string; first: number; ending: string } {
  const {
    stem = file,
    first = '1',
    ending = '',
  } = /^(?<stem>.*?)(?:-(?<first>\d))?(?<ending>\.[^.]*)?$/.exec(file)?.groups ?? {};
  return { stem, first: Number(first), ending };
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
