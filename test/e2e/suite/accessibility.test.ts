import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, settledStatus } from './api.js';
import { extensionId, until } from './kit.js';

/** What every tree of the extension can be asked. */
interface Tree<Node> {
  getChildren(node?: Node): Promise<readonly Node[]>;
  getTreeItem(node: Node): vscode.TreeItem;
}

/** A word for what each coloured icon of a tree stands for; the icon's form alone is no word. */
const wordsOfIcons: Readonly<Record<string, RegExp>> = {
  warning: /gap|missing|nobody is named|late|overdue|duty|duties/i,
  'color-mode': /partly/,
  pass: /covered|present|approved|version|customer|provider|all duties settled/,
  'circle-slash': /excluded/,
  'arrow-swap': /addresses the other party/,
  edit: /part not described/,
  flame: /above the acceptable level after treatment/,
};

describe('accessibility', () => {
  before(settledStatus);

  it('has a label for screen readers on each item of each tree, with its state in words', async () => {
    const { coverageTree, lists } = await activated();
    const counts = [await checkTree('coverage', coverageTree)];
    for (const [name, tree] of Object.entries(lists)) {
      counts.push(await checkTree(name, tree));
    }
    assert.ok(
      counts.every((count) => count > 0),
      counts.join(', '),
    );
  });

  it('runs each command of the extension from the palette, so without a mouse', async () => {
    const manifest: unknown = vscode.extensions.getExtension(extensionId)?.packageJSON;
    const { contributes } = manifest as {
      readonly contributes: {
        readonly commands: readonly { readonly command: string }[];
        readonly menus: {
          readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
        };
      };
    };
    const registered = await vscode.commands.getCommands(true);
    for (const { command } of contributes.commands) {
      assert.ok(registered.includes(command), `${command} is not registered.`);
    }
    for (const { command, when } of contributes.menus.commandPalette) {
      assert.match(when, /^isms\.active\b/, `${command} is hidden from the palette.`);
    }
  });
});

/** Walks the whole tree; gives the number of its items. */
async function checkTree<Node>(name: string, tree: Tree<Node>): Promise<number> {
  const roots = await until(`the tree ${name}`, async () => {
    const found = await tree.getChildren();
    return found.length > 0 ? found : undefined;
  });
  let count = 0;
  const left = [...roots];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    checkItem(name, tree.getTreeItem(node));
    left.push(...(await tree.getChildren(node)));
    count += 1;
  }
  return count;
}

function checkItem(tree: string, item: vscode.TreeItem): void {
  const { label = '' } = item.accessibilityInformation ?? {};
  const text = typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
  const description = typeof item.description === 'string' ? item.description : '';
  assert.notEqual(text, '', tree);
  for (const part of [text, ...description.split(' · ')]) {
    assert.ok(label.includes(part), `${tree}: "${label}" lacks "${part}".`);
  }
  assert.doesNotMatch(label, /undefined|\[object|^[\s,]|,\s*$/, tree);
  checkIcon(`${tree}: ${label}`, item.iconPath);
}

function checkIcon(label: string, icon: vscode.TreeItem['iconPath']): void {
  assert.ok(icon instanceof vscode.ThemeIcon, label);
  if (icon.color) {
    const words = wordsOfIcons[icon.id];
    assert.ok(words, `${label}: no words for the icon ${icon.id}`);
    assert.match(label, words);
  }
}
