import * as vscode from 'vscode';

import type { CoverageState, Role } from '../../server/src/protocol/coverage.js';
import type { FindingCounts } from '../../server/src/protocol/status.js';

/** The number with its noun: `1 gap`, `3 gaps`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a state of coverage is called. */
export function stateName(state: CoverageState): string {
  const names: Record<CoverageState, string> = {
    gap: vscode.l10n.t('gap'),
    partial: vscode.l10n.t('partly covered'),
    covered: vscode.l10n.t('covered'),
    excluded: vscode.l10n.t('excluded'),
  };
  return names[state];
}

/** What a state of coverage is called where there is room for one word. */
export function shortStateName(state: CoverageState): string {
  return state === 'partial' ? vscode.l10n.t('partly') : stateName(state);
}

/** What a role is called. */
export function roleName(role: Role): string {
  const names: Record<Role, string> = {
    csp: vscode.l10n.t('Cloud provider'),
    csc: vscode.l10n.t('Cloud customer'),
    both: vscode.l10n.t('Cloud provider and customer'),
  };
  return names[role];
}

/** The findings that there are, heaviest first: `1 error, 3 hints`; empty where there are none. */
export function findingList(findings: FindingCounts): string {
  const kinds = [
    [findings.error, vscode.l10n.t('error'), vscode.l10n.t('errors')],
    [findings.warning, vscode.l10n.t('warning'), vscode.l10n.t('warnings')],
    [findings.information, vscode.l10n.t('note'), vscode.l10n.t('notes')],
    [findings.hint, vscode.l10n.t('hint'), vscode.l10n.t('hints')],
  ] as const;
  return kinds
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
    .join(', ');
}
