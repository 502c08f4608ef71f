import * as vscode from 'vscode';

import { type ListedRisk, type Risks, risksRequest } from '../../../server/src/protocol/risks.js';
import { counted } from '../words.js';
import type { ListIcon, ListNode } from './listNodes.js';
import type { ListView } from './listView.js';

/** The risks by level, the highest first, with treatment and residual risk. */
export const risksView: ListView<Risks> = {
  id: 'isms.risks',
  request: risksRequest,
  news: 'onDidChangeDocuments',
  nodes: ({ groups, closed }) => [
    ...groups.map(({ key, name, risks }, index) =>
      groupNode({ key, label: name, isOpen: index === 0 }, risks),
    ),
    ...(closed.length > 0
      ? [groupNode({ key: 'closed', label: vscode.l10n.t('Closed'), isOpen: false }, closed)]
      : []),
  ],
};

function groupNode(
  group: Pick<ListNode, 'key' | 'label'> & { readonly isOpen: boolean },
  risks: readonly ListedRisk[],
): ListNode {
  return {
    ...group,
    description: counted(risks.length, vscode.l10n.t('risk'), vscode.l10n.t('risks')),
    icon: { name: 'folder' },
    children: risks.map(riskNode),
  };
}

function riskNode(risk: ListedRisk): ListNode {
  const { id, name, uri, range } = risk;
  return {
    key: `${uri} ${id}`,
    label: name === undefined ? id : `${id} ${name}`,
    description: [levels(risk), treatmentOf(risk)].filter((text) => text !== '').join(' · '),
    tooltip: tooltipOf(risk),
    icon: iconOf(risk),
    place: [uri, range],
  };
}

/** `16 → 6`: before and after treatment. */
function levels({ level, residual }: ListedRisk): string {
  if (level === undefined) {
    return residual === undefined ? '' : `→ ${residual}`;
  }
  return residual === undefined ? level : `${level} → ${residual}`;
}

function treatmentOf({ treatment, isDecided }: ListedRisk): string {
  return isDecided ? (treatment ?? '') : vscode.l10n.t('no decision on its treatment');
}

function iconOf(risk: ListedRisk): ListIcon {
  if (!risk.isDecided) {
    return { name: 'question' };
  }
  if (risk.isResidualAboveAcceptable) {
    return { name: 'flame', colour: 'list.warningForeground' };
  }
  return { name: risk.isAboveAcceptable ? 'shield' : 'circle-outline' };
}

function tooltipOf(risk: ListedRisk): string {
  const { id, name = '', level, residual, owner, status, controls } = risk;
  const line = (title: string, text: string | undefined): readonly string[] =>
    text === undefined || text === '' ? [] : [`${title}: ${text}`];
  return [
    `${id} ${name}`.trim(),
    ...line(vscode.l10n.t('Level'), level),
    ...(risk.isAboveAcceptable ? [vscode.l10n.t('above the acceptable level')] : []),
    ...line(vscode.l10n.t('Treatment'), treatmentOf(risk)),
    ...line(vscode.l10n.t('Residual risk'), residual),
    ...(risk.isResidualAboveAcceptable
      ? [vscode.l10n.t('above the acceptable level after treatment')]
      : []),
    ...line(vscode.l10n.t('Owner'), owner),
    ...line(vscode.l10n.t('Status'), status),
    ...line(vscode.l10n.t('Controls'), controls.join(', ')),
  ].join('\n');
}
