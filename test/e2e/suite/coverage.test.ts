import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activated,
  type CoverageNode,
  type CoverageTree,
  restoring,
  settledStatus,
} from './api.js';
import { open, positionOf, until } from './kit.js';

const themes2022 = ['Organizational', 'People', 'Physical', 'Technological'];
const states = ['gap', 'partly', 'covered', 'excluded'];

describe('coverage tree', () => {
  let tree: CoverageTree;

  before(async () => {
    await settledStatus();
    tree = (await activated()).coverageTree;
    await vscode.commands.executeCommand('isms.coverage.focus');
  });

  it('has the themes of 2022, the cloud controls, and every control of both standards', async () => {
    const themes = await themesOf(tree);
    const names = themes.map((theme) => labelOf(tree.getTreeItem(theme)));
    for (const name of [...themes2022, 'ISO/IEC 27017:2015']) {
      assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}.`);
    }
    const controls = await controlsOf(tree);
    assert.equal(controls.length, 100);
  });

  it('says each state in words and in an icon, for screen readers too', async () => {
    for (const control of await controlsOf(tree)) {
      const item = tree.getTreeItem(control);
      assert.ok(states.includes(stateIn(item)), labelOf(item));
      assert.ok(item.iconPath instanceof vscode.ThemeIcon);
      assert.ok(item.accessibilityInformation?.label.startsWith(labelOf(item)));
      assert.match(tooltipOf(item), /: (?:gap|partly covered|covered|excluded)\n/);
    }
  });

  it('has the gaps of a theme first', async () => {
    for (const theme of await themesOf(tree)) {
      const controls = await tree.getChildren(theme);
      const order = controls.map((control) => stateOf(tree, control));
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
    }
  });

  it('leads from a control to the places that treat it', async () => {
    const control = await controlNamed(tree, 'A.5.16');
    const places = await until('the places of A.5.16', async () => {
      const found = await tree.getChildren(control);
      return found.length > 0 ? found : undefined;
    });
    const tooltips = places.map((place) => tooltipOf(tree.getTreeItem(place)));
    assert.match(tooltips[0] ?? '', /^statement-of-applicability\.md:\d+$/);
    assert.ok(
      tooltips.some((tooltip) => tooltip.startsWith('policies/access-control-policy.md:')),
      tooltips.join('\n'),
    );
    assert.ok(
      places.some((place) => labelOf(tree.getTreeItem(place)).startsWith('R-009')),
      'R-009 names A.5.16 and is missing.',
    );
  });

  it('opens the row of the Statement of Applicability on a click', async () => {
    const { command } = tree.getTreeItem(await controlNamed(tree, 'A.8.30'));
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    const editor = await until('the row', () => vscode.window.activeTextEditor);
    const { document, selection } = editor;
    assert.match(document.uri.path, /statement-of-applicability\.md$/);
    assert.match(document.lineAt(selection.active.line).text, /^\| A\.8\.30 \|/);
  });

  it('shows the controls with the words that are searched for, and every control again', async () => {
    await vscode.commands.executeCommand('isms.searchCoverage', 'access policies/');
    const found = await labelsOf(tree);
    assert.ok(found.length > 0 && found.length < 100, String(found.length));
    assert.ok(found.some((label) => label.startsWith('A.5.15 ')));
    await vscode.commands.executeCommand('isms.searchCoverage', 'a.8.30');
    assert.deepEqual(
      (await labelsOf(tree)).map((label) => label.split(' ')[0]),
      ['A.8.30'],
    );
    await vscode.commands.executeCommand('isms.clearCoverageFilter');
    assert.equal((await controlsOf(tree)).length, 100);
  });

  it('follows an edit while it is typed, and keeps the identity of its items', async () => {
    const before = await idsOf(tree);
    const { document } = await open('statement-of-applicability.md');
    const line = document.lineAt(positionOf(document, '| A.8.30 |').line);
    await restoring(await vscode.window.showTextDocument(document), async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.delete(document.uri, line.rangeIncludingLineBreak);
      assert.ok(await vscode.workspace.applyEdit(edit));
      const item = await until('the row to be gone from the tree', async () => {
        const found = tree.getTreeItem(await controlNamed(tree, 'A.8.30'));
        return found.contextValue === 'control.addable' ? found : undefined;
      });
      assert.equal(stateIn(item), 'gap');
      assert.deepEqual((await idsOf(tree)).toSorted(), before.toSorted());
    });
  });

  it('keeps the identity of its items when it is refreshed', async () => {
    const before = await idsOf(tree);
    tree.refresh();
    const after = await idsOf(tree);
    assert.deepEqual(after, before);
    assert.equal(new Set(after).size, after.length);
  });
});

async function themesOf(tree: CoverageTree): Promise<readonly CoverageNode[]> {
  return until('the coverage tree', async () => {
    const themes = await tree.getChildren();
    return themes.length > 0 ? themes : undefined;
  });
}

async function controlsOf(tree: CoverageTree): Promise<readonly CoverageNode[]> {
  const themes = await themesOf(tree);
  return (await Promise.all(themes.map((theme) => tree.getChildren(theme)))).flat();
}

async function controlNamed(tree: CoverageTree, id: string): Promise<CoverageNode> {
  const controls = await controlsOf(tree);
  const control = controls.find((node) => labelOf(tree.getTreeItem(node)).startsWith(`${id} `));
  assert.ok(control, `${id} is not in the tree.`);
  return control;
}

async function labelsOf(tree: CoverageTree): Promise<readonly string[]> {
  return (await controlsOf(tree)).map((control) => labelOf(tree.getTreeItem(control)));
}

async function idsOf(tree: CoverageTree): Promise<readonly (string | undefined)[]> {
  const nodes = [...(await themesOf(tree)), ...(await controlsOf(tree))];
  return nodes.map((node) => tree.getTreeItem(node).id);
}

function stateOf(tree: CoverageTree, control: CoverageNode): number {
  return states.indexOf(stateIn(tree.getTreeItem(control)));
}

/** The state as the label of a control says it: `gap` of `A.8.30 gap: Outsourced development`. */
function stateIn(item: vscode.TreeItem): string {
  return /^[\w.]+ (\w+): ./.exec(labelOf(item))?.[1] ?? '';
}

function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

function tooltipOf({ tooltip }: vscode.TreeItem): string {
  return typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? '');
}
