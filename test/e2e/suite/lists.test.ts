import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Api, activated, type ListNode, type ListTree, settledStatus } from './api.js';
import { until } from './kit.js';

describe('lists beside the coverage', () => {
  let lists: Api['lists'];

  before(async () => {
    await settledStatus();
    ({ lists } = await activated());
  });

  it('tells which required documents are there, and opens one', async () => {
    await vscode.commands.executeCommand('isms.documents.focus');
    const [required, ...kinds] = await rootsOf(lists.documents);
    assert.ok(required);
    assert.match(descriptionOf(lists.documents, required), /^18 of 18 present/);
    assert.ok(kinds.some((kind) => labelOf(lists.documents, kind) === 'Policy'));
    const asked = await lists.documents.getChildren(required);
    assert.equal(asked.length, 18);
    const scope = asked.find((node) => labelOf(lists.documents, node).startsWith('4.3 '));
    assert.ok(scope);
    assert.match(
      descriptionOf(lists.documents, scope),
      /^approved · version .* · review 2027-02-09$/,
    );
    await click(lists.documents, scope);
    assert.match(String(vscode.window.activeTextEditor?.document.uri), /governance\/scope\.md$/);
  });

  it('has the risks by level, the highest first, and opens the row', async () => {
    await vscode.commands.executeCommand('isms.risks.focus');
    const [above] = await rootsOf(lists.risks);
    assert.ok(above);
    assert.match(labelOf(lists.risks, above), /^Above the acceptable level of 6$/);
    const [highest] = await lists.risks.getChildren(above);
    assert.ok(highest);
    assert.match(labelOf(lists.risks, highest), /^R-006 /);
    assert.equal(descriptionOf(lists.risks, highest), '16 → 6 · Mitigate');
    await click(lists.risks, highest);
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.getText(selection), 'R-006');
  });

  it('has the overdue reviews first, and opens the date', async () => {
    await vscode.commands.executeCommand('isms.reviews.focus');
    const roots = await rootsOf(lists.reviews);
    assert.deepEqual(roots.map((root) => labelOf(lists.reviews, root)).slice(0, 1), ['Overdue']);
    const [overdue] = roots;
    const [review] = overdue ? await lists.reviews.getChildren(overdue) : [];
    assert.ok(review);
    assert.match(descriptionOf(lists.reviews, review), /^2026-06-30 · \d+ days late$/);
    await click(lists.reviews, review);
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.getText(selection), '2026-06-30');
  });

  it('says everything to a screen reader, and gives each item an id of its own', async () => {
    for (const tree of Object.values(lists)) {
      const items = (await everyNode(tree)).map((node) => tree.getTreeItem(node));
      assert.ok(items.length > 0);
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      for (const item of items) {
        assert.ok(item.accessibilityInformation?.label.includes(textOf(item)));
        assert.ok(item.iconPath instanceof vscode.ThemeIcon);
      }
    }
  });
});

async function rootsOf(tree: ListTree): Promise<readonly ListNode[]> {
  return until('the list', async () => {
    const roots = await tree.getChildren();
    return roots.length > 0 ? roots : undefined;
  });
}

async function everyNode(tree: ListTree, node?: ListNode): Promise<readonly ListNode[]> {
  const children = node ? await tree.getChildren(node) : await rootsOf(tree);
  const below = await Promise.all(children.map((child) => everyNode(tree, child)));
  return [...children, ...below.flat()];
}

async function click(tree: ListTree, node: ListNode): Promise<void> {
  const { command } = tree.getTreeItem(node);
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
}

function labelOf(tree: ListTree, node: ListNode): string {
  return textOf(tree.getTreeItem(node));
}

function textOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

function descriptionOf(tree: ListTree, node: ListNode): string {
  return String(tree.getTreeItem(node).description);
}
