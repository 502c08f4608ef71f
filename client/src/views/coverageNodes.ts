import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

import type { ControlPlace } from '../../../server/src/protocol/controls.js';
import type {
  ControlCoverage,
  Coverage,
  CoverageState,
} from '../../../server/src/protocol/coverage.js';
import type { CoverageFilter } from './coverageFilter.js';

/** What stands in the coverage tree: folders, where there are several; themes, controls, places. */
export type CoverageNode = FolderNode | ThemeNode | ControlNode | PlaceNode;

/** A workspace folder with documents of an ISMS, and how it treats the controls. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly uri: string;
  readonly coverage: Coverage;
  readonly controls: readonly ControlNode[];
}

export interface ThemeNode {
  readonly kind: 'theme';
  readonly folderUri: string;
  readonly standard: string;
  readonly edition: string;
  readonly theme: string;
  readonly controls: readonly ControlNode[];
}

export interface ControlNode {
  readonly kind: 'control';
  readonly folderUri: string;
  readonly control: ControlCoverage;
}

export interface PlaceNode {
  readonly kind: 'place';
  readonly parent: ControlNode;
  readonly place: ControlPlace;
}

/** The folder with those controls that the filter keeps. */
export function folderNode(uri: string, coverage: Coverage, filter: CoverageFilter): FolderNode {
  const controls = coverage.controls
    .filter((control) => filter.keeps(control))
    .map((control): ControlNode => ({ kind: 'control', folderUri: uri, control }));
  return { kind: 'folder', uri, coverage, controls };
}

/**
 * The themes in the order in which the catalogue has them, each with its gaps first. A standard whose
 * themes hold a control or two each is one theme without a name.
 */
export function themeNodes({ controls, coverage }: FolderNode): readonly ThemeNode[] {
  const divided = dividedStandards(coverage.controls);
  const themes = new Map<string, ThemeNode>();
  for (const node of controls) {
    const { folderUri, control } = node;
    const { standard, edition } = control;
    const theme = divided.has(standardKey(control)) ? control.theme : '';
    const key = [standard, edition, theme].join('|');
    const before = themes.get(key)?.controls ?? [];
    const grown = [...before, node];
    themes.set(key, { kind: 'theme', folderUri, standard, edition, theme, controls: grown });
  }
  return [...themes.values()].map((theme) => ({ ...theme, controls: gapsFirst(theme.controls) }));
}

/** The standards whose themes hold enough controls to be worth a level. */
function dividedStandards(controls: readonly ControlCoverage[]): ReadonlySet<string> {
  const standards = [...new Set(controls.map(standardKey))];
  return new Set(
    standards.filter((key) => {
      const own = controls.filter((control) => standardKey(control) === key);
      return own.length >= 3 * new Set(own.map(({ theme }) => theme)).size;
    }),
  );
}

function standardKey({ standard, edition }: ControlCoverage): string {
  return `${standard}|${edition}`;
}

/** The node's id, which stays the same when the tree is refreshed, so that it stays unfolded. */
export function nodeId(node: CoverageNode): string {
  switch (node.kind) {
    case 'folder':
      return node.uri;
    case 'theme':
      return [node.folderUri, node.standard, node.edition, node.theme].join('|');
    case 'control': {
      const { standard, edition, theme, id } = node.control;
      return [node.folderUri, standard, edition, theme, id].join('|');
    }
    case 'place': {
      const { kind, uri, range, label } = node.place;
      const start = `${range.start.line}:${range.start.character}`;
      return [nodeId(node.parent), kind, uri, start, label].join('|');
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
}: ControlNode): readonly [uri: string, range: Range] | undefined {
  const [row] = control.soa;
  if (!row) {
    return undefined;
  }
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(folderUri), row.file).toString();
  const start = { line: row.line - 1, character: 0 };
  return [uri, { start, end: start }];
}

/** Number of places that treat the control. */
export function placeCount({ soa, documents, risks, evidence }: ControlCoverage): number {
  return soa.length + documents.length + risks.length + evidence.length;
}

/** Number of controls in the state. */
export function countIn(controls: readonly ControlNode[], state: CoverageState): number {
  return controls.filter(({ control }) => control.state === state).length;
}

function gapsFirst(controls: readonly ControlNode[]): readonly ControlNode[] {
  const order: readonly CoverageState[] = ['gap', 'partial', 'covered', 'excluded'];
  return controls.toSorted(
    (a, b) => order.indexOf(a.control.state) - order.indexOf(b.control.state),
  );
}
