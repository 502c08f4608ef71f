import * as vscode from 'vscode';

import type {
  CoverageGroup,
  CoverageTree,
  GroupedControl,
} from '../../../server/src/protocol/coverageTree.js';

/** Which controls the coverage tree shows: those that fit the words and, of each kind, an option. */
export interface CoverageFilter {
  /** What the user has typed; empty for all. */
  readonly words: string;
  readonly options: readonly FilterOption[];
}

/** Something to filter by. */
export interface FilterOption {
  readonly kind: 'state' | 'role' | 'edition' | 'owner';
  readonly name: string;
  keeps(control: GroupedControl, group: CoverageGroup): boolean;
}

/** Shows every control. */
export const everyControl: CoverageFilter = { words: '', options: [] };

/** Where a control stands: its group, and the names of the files that it numbers. */
export interface ControlPlace {
  readonly group: CoverageGroup;
  readonly files: readonly string[];
}

/** Whether the filter shows the control. */
export function keeps(
  { words, options }: CoverageFilter,
  control: GroupedControl,
  place: ControlPlace,
): boolean {
  const kinds = new Set(options.map(({ kind }) => kind));
  return (
    [...kinds].every((kind) =>
      options.some((option) => option.kind === kind && option.keeps(control, place.group)),
    ) && fits(words, control, place)
  );
}

/** The filter in a few words; empty where it shows everything. */
export function filterName({ words, options }: CoverageFilter): string {
  const typed = words.trim();
  return [...options.map(({ name }) => name), ...(typed === '' ? [] : [`"${typed}"`])].join(', ');
}

/** The options that make sense for these trees: by gaps, by role, by edition, by owner. */
export function optionsFor(trees: readonly CoverageTree[]): readonly FilterOption[] {
  const groups = trees.flatMap((tree) => tree.groups);
  return [...byState(), ...byRole(), ...byEdition(groups), ...byOwner(groups)];
}

function byState(): readonly FilterOption[] {
  const kind = 'state';
  return [
    { kind, name: vscode.l10n.t('Gaps'), keeps: ({ state }) => state === 'gap' },
    { kind, name: vscode.l10n.t('Partly covered'), keeps: ({ state }) => state === 'partial' },
  ];
}

function byRole(): readonly FilterOption[] {
  const kind = 'role';
  return [
    {
      kind,
      name: vscode.l10n.t('Cloud guidance missing for the customer'),
      keeps: ({ cloud }) => cloud?.customer === 'missing',
    },
    {
      kind,
      name: vscode.l10n.t('Cloud guidance missing for the provider'),
      keeps: ({ cloud }) => cloud?.provider === 'missing',
    },
  ];
}

function byEdition(groups: readonly CoverageGroup[]): readonly FilterOption[] {
  const names = new Set(groups.map(({ standard }) => standard));
  return [...names].map((name) => ({
    kind: 'edition',
    name,
    keeps: (_control, { standard }) => standard === name,
  }));
}

function byOwner(groups: readonly CoverageGroup[]): readonly FilterOption[] {
  const owners = groups.flatMap(({ controls }) => controls.flatMap((control) => control.owners));
  const named = [...new Set(owners)].toSorted().map((owner): FilterOption => ({
    kind: 'owner',
    name: owner,
    keeps: (control) => control.owners.includes(owner),
  }));
  const none: FilterOption = {
    kind: 'owner',
    name: vscode.l10n.t('Without an owner'),
    keeps: (control) => control.owners.length === 0,
  };
  return named.length > 0 ? [...named, none] : [];
}

/** Every word has to stand somewhere in what is known of the control. */
function fits(words: string, control: GroupedControl, { group, files }: ControlPlace): boolean {
  if (words.trim() === '') {
    return true;
  }
  const { id, title, decision, owners, risks } = control;
  const documents = control.documents.map((place) => files[place]);
  const text = [id, title, group.name, group.standard, decision, ...owners, ...documents, ...risks]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
