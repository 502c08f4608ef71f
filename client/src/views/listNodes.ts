import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

/** An entry of a list view, with all that it shows. */
export interface ListNode {
  /** Unique among its siblings, and the same from answer to answer, so that it stays unfolded. */
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: ListIcon;
  /** Where a click leads: a document, and the range to select in it. */
  readonly place?: readonly [uri: string, range?: Range];
  readonly children?: readonly ListNode[];
  /** Whether the children are shown at first. */
  readonly isOpen?: boolean;
}

/** An icon whose shape says what it stands for; its colour only stresses that. */
export interface ListIcon {
  readonly name: string;
  readonly colour?: string;
}

/** A node in its view, with the ids of those above it. */
export interface PlacedNode {
  readonly id: string;
  readonly node: ListNode;
}

/** The nodes below another, each with an id that no other node of the view has. */
export function placedNodes(nodes: readonly ListNode[], above = ''): readonly PlacedNode[] {
  return nodes.map((node) => ({ id: `${above}|${node.key}`, node }));
}

/** How a node looks, and what a screen reader says of it. */
export function listItem({ id, node }: PlacedNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, stateOf(node));
  const { description = '', tooltip, icon, place } = node;
  item.id = id;
  item.description = description;
  item.tooltip = tooltip ?? [node.label, description].filter((text) => text !== '').join('\n');
  item.iconPath = new vscode.ThemeIcon(
    icon.name,
    icon.colour === undefined ? undefined : new vscode.ThemeColor(icon.colour),
  );
  item.accessibilityInformation = { label: spoken([node.label, description, item.tooltip]) };
  if (place) {
    item.command = {
      title: vscode.l10n.t('Open'),
      command: 'isms.openPlace',
      arguments: [...place],
    };
  }
  return item;
}

/** All that is shown of a node, each part once. */
function spoken(texts: readonly string[]): string {
  const parts = texts.flatMap((text) => text.split(/\n| · /)).filter((part) => part !== '');
  return [...new Set(parts)].join(', ');
}

function stateOf({ children = [], isOpen }: ListNode): vscode.TreeItemCollapsibleState {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  if (children.length === 0) {
    return None;
  }
  return isOpen === true ? Expanded : Collapsed;
}
