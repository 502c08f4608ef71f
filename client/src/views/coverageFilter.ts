import * as vscode from 'vscode';

import type { ControlCoverage } from '../../../server/src/protocol/coverage.js';
import { standardName } from '../words.js';

/** Which controls the coverage tree shows. */
export interface CoverageFilter {
  readonly name: string;
  keeps(control: ControlCoverage): boolean;
}

/** Shows every control. */
export const everyControl: CoverageFilter = {
  name: vscode.l10n.t('All controls'),
  keeps: () => true,
};

/** The filters that make sense for these controls: by gaps, by role, by edition. */
export function filtersFor(controls: readonly ControlCoverage[]): readonly CoverageFilter[] {
  return [everyControl, ...byState(), ...byParty(), ...byEdition(controls)];
}

function byState(): readonly CoverageFilter[] {
  return [
    { name: vscode.l10n.t('Gaps'), keeps: ({ state }) => state === 'gap' },
    {
      name: vscode.l10n.t('Gaps and partly covered'),
      keeps: ({ state }) => state === 'gap' || state === 'partial',
    },
  ];
}

function byParty(): readonly CoverageFilter[] {
  return [
    {
      name: vscode.l10n.t('Cloud guidance missing for the customer'),
      keeps: ({ cloud }) => cloud?.customer === 'missing',
    },
    {
      name: vscode.l10n.t('Cloud guidance missing for the provider'),
      keeps: ({ cloud }) => cloud?.provider === 'missing',
    },
  ];
}

function byEdition(controls: readonly ControlCoverage[]): readonly CoverageFilter[] {
  const names = new Set(controls.map(nameOfEdition));
  return [...names].map((name) => ({ name, keeps: (control) => nameOfEdition(control) === name }));
}

function nameOfEdition({ standard, edition }: ControlCoverage): string {
  return standardName(standard, edition);
}
