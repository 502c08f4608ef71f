import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

import type { ControlPlace } from '../../../server/src/protocol/controls.js';
import type { CoverageTotals } from '../../../server/src/protocol/coverage.js';
import type {
  CoverageGroup,
  CoverageTree,
  GroupedControl,
} from '../../../server/src/protocol/coverageTree.js';
import { type CoverageFilter, keeps } from './coverageFilter.js';

/** What stands in the coverage tree: folders, where there are several; groups, controls, places. */
export type CoverageNode = FolderNode | ThemeNode | ControlNode | PlaceNode;

/** A workspace folder with documents of an ISMS, and how it treats the controls. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly uri: string;
  readonly tree: CoverageTree;
  /** With those controls that the filter keeps; groups without any are left out. */
  readonly themes: readonly ThemeNode[];
}

/** A group of controls, such as a theme. */
export interface ThemeNode {
  readonly kind: 'theme';
  readonly folderUri: string;
  readonly group: CoverageGroup;
  readonly controls: readonly ControlNode[];
}

export interface ControlNode {
  readonly kind: 'control';
  readonly folderUri: string;
  readonly group: CoverageGroup;
  readonly control: GroupedControl;
  /** The names of the documents that the control numbers. */
  readonly files: readonly string[];
}

export interface PlaceNode {
  readonly kind: 'place';
  readonly parent: ControlNode;
  readonly place: ControlPlace;
}

/** The folder with those controls that the filter keeps. */
export function folderNode(uri: string, tree: CoverageTree, filter: CoverageFilter): FolderNode {
  const { groups, files } = tree;
  const themes = groups.map((group): ThemeNode => {
    const controls = group.controls.filter((control) => keeps(filter, control, { group, files }));
    return {
      kind: 'theme',
      folderUri: uri,
      group,
      controls: controls.map((control) => ({
        kind: 'control',
        folderUri: uri,
        group,
        control,
        files,
      })),
    };
  });
  return {
    kind: 'folder',
    uri,
    tree,
    themes: themes.filter(({ controls }) => controls.length > 0),
  };
}

/** The node's id, which stays the same when the tree is refreshed, so that it stays unfolded. */
export function nodeId(node: CoverageNode): string {
  switch (node.kind) {
    case 'folder':
      return node.uri;
    case 'theme':
      return [node.folderUri, node.group.key].join('|');
    case 'control':
      return [node.folderUri, node.group.key, node.control.id].join('|');
    case 'place': {
      const { kind, uri, label } = node.place;
      return [nodeId(node.parent), kind, uri, label].join('|');
    }
  }
}

/** The nodes without those that VS Code could not tell from an earlier one. */
export function distinct(nodes: readonly PlaceNode[]): readonly PlaceNode[] {
  return [...new Map(nodes.map((node) => [nodeId(node), node])).values()];
}

/** The first row of the Statement of Applicability that decides about the control. */
export function statementPlace({
  folderUri,
  control,
}: Pick<ControlNode, 'folderUri' | 'control'>): readonly [uri: string, range: Range] | undefined {
  const [row] = control.soa;
  if (!row) {
    return undefined;
  }
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(folderUri), row.file).toString();
  const start = { line: row.line - 1, character: 0 };
  return [uri, { start, end: start }];
}

/** Number of places that treat the control. */
export function placeCount({ soa, documents, risks, evidence }: GroupedControl): number {
  return soa.length + documents.length + risks.length + evidence.length;
}

/** Number of controls that are shown, in all and in the states that leave something to do. */
export function countsOf(
  controls: readonly ControlNode[],
): Pick<CoverageTotals, 'controls' | 'gap' | 'partial'> {
  const count = (state: string) => controls.filter(({ control }) => control.state === state).length;
  return { controls: controls.length, gap: count('gap'), partial: count('partial') };
}

/** Whether a value that a menu hands over is a control of the tree. */
export function isControlNode(node: unknown): node is ControlNode {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'control';
}
