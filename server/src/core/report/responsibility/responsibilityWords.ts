import type { Language } from '../../base/language.js';
import { type CloudParties, type Control } from '../../catalogue/control.js';
import { modelNames } from '../../features/responsibility/cloudServices.js';
import type { ChosenService } from '../../features/responsibility/guidedParts.js';
import { sectionTitle } from '../../features/themeNames.js';
import { draftWords } from '../draftWords.js';
import type { Party } from '../../model/words/parties.js';

/** The party that the standard's addressees stand for. */
export const partyOfAddressees: Readonly<Record<Exclude<CloudParties, 'none'>, Party>> = {
  both: 'both',
  'both-same': 'both',
  'customer-only': 'csc',
  'provider-only': 'csp',
};

/** `AWS (IaaS)` or `SaaS`; `undefined` where nothing is known of it. */
export function serviceTitle({ name, model }: ChosenService): string | undefined {
  const called = model && modelNames[model];
  if (name === '' || name === called) {
    return called;
  }
  return called === undefined ? name : `${name} (${called})`;
}

/** Controls by what an outline shows them under, in their order. */
export function byGroup<Item extends { readonly control: Control }>(
  items: readonly Item[],
  language: Language,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { standard, edition, group } = item.control;
    const title =
      standard === 'iso27017'
        ? draftWords[language].cloudControls(edition)
        : sectionTitle(group.title, language);
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return groups;
}
