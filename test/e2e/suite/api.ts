import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, until } from './kit.js';

/** What the tests need of what activation gives. */
export interface Api {
  readonly client: {
    isRunning(): boolean;
    sendRequest<Answer>(method: string, params: unknown): Promise<Answer>;
  };
  readonly coverageTree: CoverageTree;
  readonly lists: Readonly<Record<'documents' | 'risks' | 'reviews' | 'responsibility', ListTree>>;
  readonly status: { current(): Status | undefined };
}

export interface CoverageTree {
  getChildren(node?: CoverageNode): Promise<CoverageNode[]>;
  getTreeItem(node: CoverageNode): vscode.TreeItem;
  refresh(): void;
  filter(): { readonly options: readonly { readonly name: string }[] };
}

export interface ListTree {
  getChildren(node?: ListNode): Promise<ListNode[]>;
  getTreeItem(node: ListNode): vscode.TreeItem;
}

export interface ListNode {
  readonly id: string;
}

export interface CoverageNode {
  readonly kind: 'folder' | 'theme' | 'control' | 'place';
}

export interface Status {
  readonly ismsWorkspace: boolean;
  readonly indexing: boolean;
  readonly documents: number;
  readonly role: string;
  readonly editions: Readonly<Record<string, string>>;
}

/** Activates the extension and gives what it offers. */
export async function activated(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>(extensionId);
  assert.ok(extension, `${extensionId} is not installed.`);
  return extension.activate();
}

/** What the server says of the workspace once it has read all documents. */
export async function settledStatus(): Promise<Status> {
  const { status } = await activated();
  return until('the server to have read the documents', () => {
    const current = status.current();
    return current && !current.indexing ? current : undefined;
  });
}

/** Our findings in a document, as VS Code shows them. */
export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'isms');
}

/** The id of the rule that a finding is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Runs `work`, then puts the document's text back as it was, on the disk too. */
export async function restoring(
  editor: vscode.TextEditor,
  work: () => Promise<void>,
): Promise<void> {
  const { document } = editor;
  const before = document.getText();
  try {
    await work();
  } finally {
    await replaceAll(document, before);
    await document.save();
  }
}

/** Inserts the text, and waits until the document has it. */
export async function insert(
  document: vscode.TextDocument,
  position: vscode.Position,
  text: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, position, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const all = new vscode.Range(
    new vscode.Position(0, 0),
    document.positionAt(document.getText().length),
  );
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, all, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
