import * as vscode from 'vscode';

import { controlPlacesRequest } from '../../../server/src/protocol/controls.js';
import {
  type Coverage,
  coverageChanged,
  coverageRequest,
} from '../../../server/src/protocol/coverage.js';
import type { Extension } from '../activate.js';
import { askQuietly } from '../ask.js';
import type { StatusWatch } from '../workspaceStatus.js';
import { type CoverageFilter, everyControl } from './coverageFilter.js';
import { coverageItem } from './coverageItems.js';
import {
  type ControlNode,
  type CoverageNode,
  distinct,
  folderNode,
  type PlaceNode,
  themeNodes,
} from './coverageNodes.js';

/** Theme → control → the places that treat it; asked of the server when it is looked at. */
export interface CoverageTree extends vscode.TreeDataProvider<CoverageNode> {
  getChildren(node?: CoverageNode): Promise<CoverageNode[]>;
  getTreeItem(node: CoverageNode): vscode.TreeItem;
  /** Asks the server anew; what is unfolded stays so. */
  refresh(): void;
  filter(): CoverageFilter;
  setFilter(filter: CoverageFilter): void;
  /** The coverage of each folder with documents of an ISMS, without regard to the filter. */
  coverages(): Promise<readonly FolderCoverage[]>;
}

export interface FolderCoverage {
  readonly uri: string;
  readonly coverage: Coverage;
}

/** Makes the tree, which has nothing in it until the server knows of documents of an ISMS. */
export function createCoverageTree(extension: Extension, status: StatusWatch): CoverageTree {
  const { client, context } = extension;
  const changed = new vscode.EventEmitter<undefined>();
  const source = coverageSource(extension, status);
  let filter = everyControl;

  function refresh(): void {
    source.forget();
    changed.fire(undefined);
  }
  context.subscriptions.push(
    changed,
    client.onNotification(coverageChanged, refresh),
    onDidChangeFolders(status, refresh),
  );
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: coverageItem,
    async getChildren(node) {
      const children = node
        ? await childrenOf(extension, node)
        : roots(await source.coverages(), filter);
      return [...children];
    },
    refresh,
    filter: () => filter,
    setFilter(chosen) {
      filter = chosen;
      changed.fire(undefined);
    },
    coverages: () => source.coverages(),
  };
}

/** The last answers of the server, asked for once until they are forgotten. */
function coverageSource(extension: Extension, status: StatusWatch) {
  let coverages: Promise<readonly FolderCoverage[]> | undefined;
  return {
    coverages: () => (coverages ??= askCoverages(extension, status)),
    forget() {
      coverages = undefined;
    },
  };
}

async function askCoverages(
  extension: Extension,
  status: StatusWatch,
): Promise<readonly FolderCoverage[]> {
  const folders = status.current()?.ismsWorkspace ? (status.current()?.folders ?? []) : [];
  const answers = await Promise.all(
    folders.map(async (uri) => {
      const coverage = await askQuietly(extension, () =>
        extension.client.sendRequest(coverageRequest, { uri }),
      );
      return coverage ? [{ uri, coverage }] : [];
    }),
  );
  return answers.flat();
}

/** Calls `listener` when other folders than before hold documents of an ISMS. */
function onDidChangeFolders(status: StatusWatch, listener: () => void): vscode.Disposable {
  let before = '';
  return status.onDidChange(() => {
    const current = status.current();
    const now = current?.ismsWorkspace ? current.folders.join('\n') : '';
    if (now !== before) {
      before = now;
      listener();
    }
  });
}

/** One folder needs no level of its own. */
function roots(
  coverages: readonly FolderCoverage[],
  filter: CoverageFilter,
): readonly CoverageNode[] {
  const folders = coverages.map(({ uri, coverage }) => folderNode(uri, coverage, filter));
  const [only] = folders;
  return folders.length === 1 && only ? themeNodes(only) : folders;
}

async function childrenOf(
  extension: Extension,
  node: CoverageNode,
): Promise<readonly CoverageNode[]> {
  switch (node.kind) {
    case 'folder':
      return themeNodes(node);
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
