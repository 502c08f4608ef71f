import * as vscode from 'vscode';

import type { ControlPlace } from '../../../server/src/protocol/controls.js';
import type { CoverageState } from '../../../server/src/protocol/coverage.js';
import { counted, shortStateName, stateName } from '../words.js';
import {
  type ControlNode,
  type CoverageNode,
  countsOf,
  type FolderNode,
  nodeId,
  placeCount,
  type PlaceNode,
  statementPlace,
  type ThemeNode,
} from './coverageNodes.js';

/** How a node of the coverage tree looks: icon and words, so that no state is told by colour alone. */
export function coverageItem(node: CoverageNode): vscode.TreeItem {
  const item = itemOf(node);
  item.id = nodeId(node);
  item.accessibilityInformation = {
    label: [labelOf(item), descriptionOf(item)].filter(Boolean).join(', '),
  };
  return item;
}

function itemOf(node: CoverageNode): vscode.TreeItem {
  switch (node.kind) {
    case 'folder':
      return folderItem(node);
    case 'theme':
      return themeItem(node);
    case 'control':
      return controlItem(node);
    case 'place':
      return placeItem(node);
  }
}

function folderItem({ uri, themes }: FolderNode): vscode.TreeItem {
  const folder = vscode.Uri.parse(uri);
  const name = vscode.workspace.getWorkspaceFolder(folder)?.name ?? folder.path;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon('root-folder');
  item.description = summary(themes.flatMap(({ controls }) => controls));
  return item;
}

function themeItem({ group, controls }: ThemeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(group.name, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('folder');
  item.description = summary(controls);
  item.tooltip = [...new Set([group.standard, group.name, item.description])].join('\n');
  return item;
}

function controlItem(node: ControlNode): vscode.TreeItem {
  const { control } = node;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  // The state is what this tree is looked at for, so a narrow side bar must not cut it off.
  const label = `${control.id} ${shortStateName(control.state)}: ${control.title}`;
  const item = new vscode.TreeItem(label, placeCount(control) > 0 ? Collapsed : None);
  const row = statementPlace(node);
  item.iconPath = stateIcon(control.state);
  item.description = decisionWords(node);
  item.tooltip = controlTooltip(node);
  item.contextValue = row ? 'control.stated' : control.canBeAdded ? 'control.addable' : 'control';
  item.command = row
    ? { title: vscode.l10n.t('Open Its Row'), command: 'isms.openPlace', arguments: [...row] }
    : {
        title: vscode.l10n.t('Show the Control'),
        command: 'isms.showControl',
        arguments: [control.id, control.edition],
      };
  return item;
}

function placeItem({ place }: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(place.label, vscode.TreeItemCollapsibleState.None);
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(place.uri));
  const line = `${file}:${place.range.start.line + 1}`;
  item.iconPath = placeIcon(place.kind);
  item.description = [placeKindName(place.kind), place.detail].filter(Boolean).join(' · ');
  item.tooltip = line;
  item.contextValue = 'place';
  item.command = {
    title: vscode.l10n.t('Open'),
    command: 'isms.openPlace',
    arguments: [place.uri, place.range],
  };
  return item;
}

/** `3 gaps, 2 partly covered of 37 controls`: what is left to do, and of how many. */
function summary(controls: readonly ControlNode[]): string {
  const { controls: number, gap, partial } = countsOf(controls);
  const open = [
    ...(gap > 0 ? [counted(gap, vscode.l10n.t('gap'), vscode.l10n.t('gaps'))] : []),
    ...(partial > 0 ? [`${partial} ${stateName('partial')}`] : []),
  ];
  const all = counted(number, vscode.l10n.t('control'), vscode.l10n.t('controls'));
  return open.length > 0
    ? vscode.l10n.t('{0} of {1}', open.join(', '), all)
    : vscode.l10n.t('{0}, no gap', all);
}

function decisionWords({ control }: ControlNode): string {
  const places = placeCount(control);
  return [
    ...(control.decision === '' ? [] : [control.decision]),
    ...(places > 0 ? [counted(places, vscode.l10n.t('place'), vscode.l10n.t('places'))] : []),
  ].join(' · ');
}

function controlTooltip({ control, group, files }: ControlNode): string {
  const documents = control.documents.map((place) => files[place] ?? '');
  const lines = [
    `${control.id} ${control.title}`,
    `${group.standard}: ${stateName(control.state)}`,
    vscode.l10n.t(
      'Statement of Applicability: {0}',
      decisionOf(control.decision, control.soa.length),
    ),
    countLine(vscode.l10n.t('Owner'), control.owners),
    countLine(vscode.l10n.t('Documents'), documents),
    countLine(vscode.l10n.t('Risks'), control.risks),
    countLine(vscode.l10n.t('Evidence'), control.evidence),
    ...cloudLines(control.cloud),
  ];
  return lines.join('\n');
}

function decisionOf(decision: string, rows: number): string {
  if (decision !== '') {
    return decision;
  }
  return rows > 0 ? vscode.l10n.t('undecided') : vscode.l10n.t('no row');
}

/** The items of a large workspace are made anew after each key, so a tooltip is no list of documents. */
const mostNamed = 8;

function countLine(name: string, values: readonly string[]): string {
  const more = values.length - mostNamed;
  const named = values.slice(0, mostNamed);
  const all = more > 0 ? [...named, vscode.l10n.t('{0} more', more)] : named;
  return `${name}: ${all.length > 0 ? all.join(', ') : vscode.l10n.t('none')}`;
}

function cloudLines(cloud: ControlNode['control']['cloud']): readonly string[] {
  return [
    ...(cloud?.customer ? [vscode.l10n.t('Cloud guidance, customer: {0}', cloud.customer)] : []),
    ...(cloud?.provider ? [vscode.l10n.t('Cloud guidance, provider: {0}', cloud.provider)] : []),
  ];
}

function stateIcon(state: CoverageState): vscode.ThemeIcon {
  const icons: Record<CoverageState, readonly [icon: string, colour: string]> = {
    gap: ['warning', 'list.warningForeground'],
    partial: ['color-mode', 'charts.yellow'],
    covered: ['pass', 'charts.green'],
    excluded: ['circle-slash', 'disabledForeground'],
  };
  const [icon, colour] = icons[state];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

function placeIcon(kind: ControlPlace['kind']): vscode.ThemeIcon {
  const icons: Record<ControlPlace['kind'], string> = {
    statement: 'checklist',
    document: 'file',
    risk: 'flame',
    evidence: 'verified',
  };
  return new vscode.ThemeIcon(icons[kind]);
}

function placeKindName(kind: ControlPlace['kind']): string {
  const names: Record<ControlPlace['kind'], string> = {
    statement: vscode.l10n.t('Statement of Applicability'),
    document: vscode.l10n.t('document'),
    risk: vscode.l10n.t('risk'),
    evidence: vscode.l10n.t('evidence'),
  };
  return names[kind];
}

function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

function descriptionOf({ description }: vscode.TreeItem): string {
  return typeof description === 'string' ? description : '';
}
