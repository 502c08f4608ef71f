import * as vscode from 'vscode';

/** Names the document in the editor, or the first folder, for a question about the folder of it. */
export function currentFolder(): { readonly uri?: string } {
  const { activeTextEditor } = vscode.window;
  const isOfFolder =
    activeTextEditor && vscode.workspace.getWorkspaceFolder(activeTextEditor.document.uri);
  const uri = isOfFolder
    ? activeTextEditor.document.uri
    : vscode.workspace.workspaceFolders?.[0]?.uri;
  return uri ? { uri: uri.toString() } : {};
}
