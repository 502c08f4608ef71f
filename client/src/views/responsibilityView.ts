import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

import type { FileLine } from '../../../server/src/protocol/coverage.js';
import {
  type Duty,
  type DutyParty,
  type DutyState,
  type NamedPlace,
  type ServiceSplit,
  type SharedResponsibility,
  sharedResponsibilityRequest,
  type StatedDuty,
} from '../../../server/src/protocol/responsibility.js';
import { counted } from '../words.js';
import type { ListIcon, ListNode } from './listNodes.js';
import type { ListView } from './listView.js';

/** Who does what in the cloud: service, control, and the places that say so or describe the parts. */
export const responsibilityView: ListView<SharedResponsibility> = {
  id: 'isms.responsibility',
  request: sharedResponsibilityRequest,
  news: 'onDidChangeDocuments',
  nodes: ({ root, services }) => services.map((service) => serviceNode(service, root)),
};

function serviceNode(service: ServiceSplit, root: string): ListNode {
  const { title, detail, column, duties, place } = service;
  const open = duties.filter(isOpen).length;
  const settled =
    open > 0
      ? counted(open, vscode.l10n.t('duty not settled'), vscode.l10n.t('duties not settled'))
      : vscode.l10n.t('all duties settled');
  const unlisted = column === undefined ? [vscode.l10n.t('in no matrix')] : [];
  const description = [settled, ...unlisted].join(' · ');
  return {
    key: [title, place?.file, place?.line].join('|'),
    label: title,
    description,
    tooltip: [title, ...(detail === undefined ? [] : [detail]), description].join('\n'),
    icon: { name: 'cloud' },
    children: duties
      .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
      .map((duty) => dutyNode(duty, root)),
  };
}

/** What is not settled comes first. */
const order: readonly DutyState[] = ['unassigned', 'misfit', 'unwritten', 'assigned', 'excluded'];

function isOpen({ state }: Duty): boolean {
  return state !== 'assigned' && state !== 'excluded';
}

function dutyNode(duty: Duty, root: string): ListNode {
  const { id, title, party, state, missing, stated, described } = duty;
  // Who does it is what this view is looked at for, so a narrow side bar must not cut it off.
  const label = `${id} ${party ? partyName(party) : stateName(state)}: ${title}`;
  const description = [
    ...(party && state !== 'assigned' ? [stateName(state)] : []),
    ...(state === 'unwritten' ? [missing.map(sideName).join(', ')] : []),
  ].join(' · ');
  return {
    key: id,
    label,
    description,
    tooltip: dutyTooltip(duty, [label, description]),
    icon: stateIcon(state),
    children: [
      ...stated.map((place) => statedNode(place, root)),
      ...(['customer', 'provider', 'unsaid'] as const).flatMap((side) =>
        described[side].map((place) => describedNode(side, place, root)),
      ),
    ],
  };
}

function dutyTooltip({ addressed, knowledge }: Duty, lines: readonly string[]): string {
  return [
    ...lines.filter((line) => line !== ''),
    vscode.l10n.t('ISO/IEC 27017 addresses: {0}', addresseeName(addressed)),
    ...(knowledge === undefined ? [] : [knowledge]),
  ].join('\n');
}

function statedNode(place: StatedDuty, root: string): ListNode {
  const { label, text } = place;
  const says = vscode.l10n.t('says “{0}”', text);
  return {
    ...placeNode('stated', place, root),
    label,
    description: text === '' ? vscode.l10n.t('says nothing') : says,
    icon: { name: 'table' },
  };
}

type Side = keyof Duty['described'];

function describedNode(side: Side, place: NamedPlace, root: string): ListNode {
  return {
    ...placeNode(side, place, root),
    label: place.label,
    description: descriptionOf(side),
    icon: { name: 'file' },
  };
}

function placeNode(
  kind: string,
  { file, line }: FileLine,
  root: string,
): Pick<ListNode, 'key' | 'place'> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(root), ...file.split('/')).toString();
  const start = { line: line - 1, character: 0 };
  const range: Range = { start, end: start };
  return { key: [kind, file, line].join('|'), place: [uri, range] };
}

function stateIcon(state: DutyState): ListIcon {
  const icons: Record<DutyState, ListIcon> = {
    unassigned: { name: 'warning', colour: 'list.warningForeground' },
    misfit: { name: 'arrow-swap', colour: 'list.warningForeground' },
    unwritten: { name: 'edit', colour: 'charts.yellow' },
    assigned: { name: 'pass', colour: 'charts.green' },
    excluded: { name: 'circle-slash', colour: 'disabledForeground' },
  };
  return icons[state];
}

function stateName(state: DutyState): string {
  const names: Record<DutyState, string> = {
    unassigned: vscode.l10n.t('nobody is named'),
    misfit: vscode.l10n.t('the standard addresses the other party'),
    unwritten: vscode.l10n.t('part not described'),
    assigned: vscode.l10n.t('settled'),
    excluded: vscode.l10n.t('excluded'),
  };
  return names[state];
}

function partyName(party: DutyParty): string {
  const names: Record<DutyParty, string> = {
    csp: vscode.l10n.t('provider'),
    csc: vscode.l10n.t('customer'),
    both: vscode.l10n.t('customer and provider'),
  };
  return names[party];
}

function sideName(side: 'customer' | 'provider'): string {
  return partyName(side === 'customer' ? 'csc' : 'csp');
}

function addresseeName(addressed: string): string {
  const sides: Readonly<Record<string, DutyParty>> = {
    'customer-only': 'csc',
    'provider-only': 'csp',
  };
  return partyName(sides[addressed] ?? 'both');
}

function descriptionOf(side: Side): string {
  const names: Record<Side, string> = {
    customer: vscode.l10n.t('describes the part of the customer'),
    provider: vscode.l10n.t('describes the part of the provider'),
    unsaid: vscode.l10n.t('treats it, without saying for which party'),
  };
  return names[side];
}
