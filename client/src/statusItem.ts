import * as vscode from 'vscode';

import type { WorkspaceStatus } from '../../server/src/protocol/status.js';
import type { Extension } from './activate.js';
import { documentSelector } from './clientOptions.js';
import { counted, findingList, roleName } from './words.js';
import type { StatusWatch } from './workspaceStatus.js';

/** Shows role, editions and counts beside the language of a document, in workspaces with an ISMS. */
export function showStatusItem({ context }: Extension, status: StatusWatch): void {
  let item: vscode.LanguageStatusItem | undefined;
  function update(): void {
    const current = status.current();
    if (!current?.ismsWorkspace) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= createItem();
    fill(item, current);
  }
  context.subscriptions.push(status.onDidChange(update), { dispose: () => item?.dispose() });
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('isms.status', [...documentSelector]);
  item.name = 'ISMS Author';
  item.command = { title: vscode.l10n.t('Show Coverage'), command: 'isms.coverage.focus' };
  return item;
}

function fill(item: vscode.LanguageStatusItem, status: WorkspaceStatus): void {
  item.busy = status.indexing;
  item.text = `ISMS ${status.editionNames}`;
  // The role stands last: it hardly ever changes, and the box of the status item cuts off what is long.
  item.detail = [
    counted(status.gaps, vscode.l10n.t('gap'), vscode.l10n.t('gaps')),
    findingList(status.findings) || vscode.l10n.t('no findings'),
    roleName(status.role),
  ].join(' · ');
  item.accessibilityInformation = { label: `${item.text}, ${item.detail}` };
}
