import * as vscode from 'vscode';

import { controlPlacesRequest } from '../../../server/src/protocol/controls.js';
import {
  coverageTreeRequest,
  type CoverageTree as Answer,
} from '../../../server/src/protocol/coverageTree.js';
import type { Extension } from '../activate.js';
import { askQuietly } from '../ask.js';
import type { StatusWatch } from '../workspaceStatus.js';
import { type CoverageFilter, everyControl } from './coverageFilter.js';
import { coverageItem } from './coverageItems.js';
import {
  type ControlNode,
  type CoverageNode,
  distinct,
  type FolderNode,
  folderNode,
  type PlaceNode,
} from './coverageNodes.js';
import { type FolderAnswer, folderAnswers } from './folderAnswers.js';

/** Group → control → the places that treat it; asked of the server when it is looked at. */
export interface CoverageTree extends vscode.TreeDataProvider<CoverageNode> {
  getChildren(node?: CoverageNode): Promise<CoverageNode[]>;
  getTreeItem(node: CoverageNode): vscode.TreeItem;
  /** Asks the server anew; what is unfolded and selected stays so. */
  refresh(): void;
  filter(): CoverageFilter;
  setFilter(filter: CoverageFilter): void;
  /** The coverage of each folder with documents of an ISMS, without regard to the filter. */
  trees(): Promise<readonly FolderAnswer<Answer>[]>;
  /** Says where the tree is shown; it follows the documents while that is seen. */
  showIn(view: SeenView): void;
  /** Fires after other controls, states or counts than before are shown. */
  readonly onDidChange: vscode.Event<void>;
}

type SeenView = Pick<vscode.TreeView<CoverageNode>, 'visible'>;

/** Makes the tree, which has nothing in it until the server knows of documents of an ISMS. */
export function createCoverageTree(extension: Extension, status: StatusWatch): CoverageTree {
  const changed = new vscode.EventEmitter<void>();
  const question = { request: coverageTreeRequest, news: 'onDidChangeCoverage' } as const;
  let view: SeenView | undefined;
  const answers = folderAnswers(extension, status, question, () => view?.visible ?? false);
  let filter = everyControl;
  extension.context.subscriptions.push(
    changed,
    answers.onDidChange(() => {
      changed.fire();
    }),
  );
  return {
    onDidChangeTreeData: changed.event,
    onDidChange: changed.event,
    getTreeItem: coverageItem,
    async getChildren(node) {
      const children = node
        ? await childrenOf(extension, node)
        : roots(await answers.current(), filter);
      return [...children];
    },
    refresh() {
      answers.refresh();
    },
    filter: () => filter,
    setFilter(chosen) {
      filter = chosen;
      changed.fire();
    },
    trees: () => answers.current(),
    showIn(place) {
      view = place;
    },
  };
}

/** One folder needs no level of its own. */
function roots(
  answers: readonly FolderAnswer<Answer>[],
  filter: CoverageFilter,
): readonly CoverageNode[] {
  const folders = answers.map(({ uri, answer }): FolderNode => folderNode(uri, answer, filter));
  const [only] = folders;
  return folders.length === 1 && only ? only.themes : folders;
}

async function childrenOf(
  extension: Extension,
  node: CoverageNode,
): Promise<readonly CoverageNode[]> {
  switch (node.kind) {
    case 'folder':
      return node.themes;
    case 'theme':
      return node.controls;
    case 'control':
      return placeNodes(extension, node);
    case 'place':
      return [];
  }
}

async function placeNodes(
  extension: Extension,
  parent: ControlNode,
): Promise<readonly PlaceNode[]> {
  const { id, edition } = parent.control;
  const places = await askQuietly(extension, () =>
    extension.client.sendRequest(controlPlacesRequest, { id, edition, uri: parent.folderUri }),
  );
  return distinct((places ?? []).map((place) => ({ kind: 'place', parent, place })));
}
