import type { Editions } from '../../catalogue/catalogue.js';
import { type CloudParties, type Control } from '../../catalogue/control.js';
import type { DutyState } from '../../features/responsibility/sharedResponsibility.js';
import { modelNames } from '../../features/responsibility/cloudServices.js';
import type { ChosenService } from '../../features/responsibility/guidedParts.js';
import type { Party } from '../../model/words/parties.js';

/** Who does something, as a sentence or cell names it. */
export const partyNames: Readonly<Record<Party, string>> = {
  csp: 'provider',
  csc: 'customer',
  both: 'customer and provider',
};

/** The party that the standard's addressees stand for. */
export const partyOfAddressees: Readonly<Record<Exclude<CloudParties, 'none'>, Party>> = {
  both: 'both',
  'both-same': 'both',
  'customer-only': 'csc',
  'provider-only': 'csp',
};

export const dutyStateNames: Readonly<Record<DutyState, string>> = {
  assigned: 'split and described',
  unwritten: 'split, our part not described',
  misfit: 'laid on the other party than the standard addresses',
  unassigned: 'nobody named',
  excluded: 'excluded',
};

/** `AWS (IaaS)`, `SaaS`, or `the cloud service` where nothing is known of it. */
export function serviceTitle({ name, model }: ChosenService): string {
  const called = model && modelNames[model];
  if (name === '' || name === called) {
    return called ?? 'the cloud service';
  }
  return called === undefined ? name : `${name} (${called})`;
}

/** What a document made from the guidance says of where that comes from. */
export function guidanceNote({ iso27017 }: Editions): string {
  const reported =
    iso27017 === '2026'
      ? ' Of that edition only reports were read: check them against the standard.'
      : '';
  return `It follows the guidance of ISO/IEC 27017:${iso27017} in our own words.${reported}`;
}

/** Controls by what an outline shows them under, in their order. */
export function byGroup<Item extends { readonly control: Control }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { standard, edition, group } = item.control;
    const title =
      standard === 'iso27017' ? `Cloud controls of ISO/IEC 27017:${edition}` : group.title;
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return groups;
}
