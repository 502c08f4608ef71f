import * as vscode from 'vscode';

import type { Extension } from '../activate.js';
import type { StatusWatch } from '../workspaceStatus.js';
import { type FolderAnswer, folderAnswers, type Question } from './folderAnswers.js';
import { listItem, type ListNode, type PlacedNode, placedNodes } from './listNodes.js';

/** A view that lists what the server answers to a question. */
export interface ListView<Answer> extends Question<Answer> {
  /** As the manifest names it. */
  readonly id: string;
  readonly nodes: (answer: Answer) => readonly ListNode[];
}

/** What tests and other parts read of a list view. */
export type ListTree = vscode.TreeDataProvider<PlacedNode> & {
  getChildren(node?: PlacedNode): Promise<PlacedNode[]>;
  getTreeItem(node: PlacedNode): vscode.TreeItem;
};

/** Shows the view; it follows the documents while it is seen, and keeps what is unfolded. */
export function showListView<Answer>(
  extension: Extension,
  status: StatusWatch,
  list: ListView<Answer>,
): ListTree {
  const answers = folderAnswers(extension, status, list, () => view.visible);
  const changed = new vscode.EventEmitter<void>();
  async function roots(): Promise<readonly ListNode[]> {
    const found = await answers.current();
    const nodes = rootsOf(found, list);
    // Until there is an answer, the view must not say that there is nothing.
    tellEmpty(list.id, found.length > 0 && nodes.length === 0);
    return nodes;
  }
  const tree: ListTree = {
    onDidChangeTreeData: changed.event,
    getTreeItem: listItem,
    async getChildren(parent) {
      return parent
        ? [...placedNodes(parent.node.children ?? [], parent.id)]
        : [...placedNodes(await roots())];
    },
  };
  const view = vscode.window.createTreeView(list.id, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  extension.context.subscriptions.push(
    changed,
    view,
    answers.onDidChange(() => {
      changed.fire();
    }),
  );
  return tree;
}

/** Sets what the manifest's welcome text of the view asks for: `isms.risks.empty`. */
function tellEmpty(id: string, isEmpty: boolean): void {
  void vscode.commands.executeCommand('setContext', `${id}.empty`, isEmpty);
}

/** One folder needs no level of its own. */
function rootsOf<Answer>(
  answers: readonly FolderAnswer<Answer>[],
  { nodes }: ListView<Answer>,
): readonly ListNode[] {
  const [only] = answers;
  if (answers.length === 1 && only) {
    return nodes(only.answer);
  }
  return answers.map(({ uri, answer }) => {
    const folder = vscode.Uri.parse(uri);
    return {
      key: uri,
      label: vscode.workspace.getWorkspaceFolder(folder)?.name ?? folder.path,
      icon: { name: 'root-folder' },
      children: nodes(answer),
      isOpen: true,
    };
  });
}
