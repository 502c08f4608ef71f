import * as vscode from 'vscode';

import { counted } from '../words.js';
import { type FilterOption, keeps, optionsFor } from './coverageFilter.js';
import type { CoverageTree } from './coverageTree.js';

type OptionItem = vscode.QuickPickItem & { readonly option?: FilterOption };

/** Lets the user tick what the tree is to show; nothing ticked shows everything. */
export async function chooseFilter(coverageTree: CoverageTree): Promise<void> {
  const trees = (await coverageTree.trees()).map(({ answer }) => answer);
  const { options: current, words } = coverageTree.filter();
  const options = optionsFor(trees);
  const count = (option: FilterOption): number =>
    trees
      .flatMap(({ groups, files }) => groups.map((group) => ({ group, files })))
      .flatMap((place) =>
        place.group.controls.filter((control) =>
          keeps({ words: '', options: [option] }, control, place),
        ),
      ).length;
  const items = options.flatMap((option, index): readonly OptionItem[] => [
    ...(options[index - 1]?.kind === option.kind ? [] : [separator(option.kind)]),
    {
      label: option.name,
      description: counted(count(option), vscode.l10n.t('control'), vscode.l10n.t('controls')),
      picked: current.some(({ kind, name }) => kind === option.kind && name === option.name),
      option,
    },
  ]);
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Filter the Coverage'),
    placeHolder: vscode.l10n.t('Tick what is to be shown; nothing ticked shows every control'),
    canPickMany: true,
  });
  if (chosen) {
    coverageTree.setFilter({ words, options: chosen.flatMap(({ option }) => option ?? []) });
  }
}

function separator(kind: FilterOption['kind']): OptionItem {
  const names: Record<FilterOption['kind'], string> = {
    state: vscode.l10n.t('State'),
    role: vscode.l10n.t('Role'),
    edition: vscode.l10n.t('Edition'),
    owner: vscode.l10n.t('Owner'),
  };
  return { label: names[kind], kind: vscode.QuickPickItemKind.Separator };
}
