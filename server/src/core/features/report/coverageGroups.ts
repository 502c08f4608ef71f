import { type Language, message } from '../../base/language.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlAttributes, ControlId } from '../../catalogue/control.js';
import { editionName } from '../../catalogue/names.js';
import { cardWords } from '../cardWords.js';
import type { CloudParty } from '../cloudParties.js';
import type { ControlCoverage, CoverageState } from '../coverage.js';
import { themeName } from '../themeNames.js';

/** How many of some controls are in each state. */
export type StateCounts = Readonly<Record<CoverageState, number>>;

/** Controls that are counted together, under the name by which a person knows them. */
export interface ControlGroupCounts {
  readonly name: string;
  readonly counts: StateCounts;
  readonly controls: readonly ControlCoverage[];
}

/** How many of `controls` are in each state. */
export function stateCounts(controls: readonly ControlCoverage[]): StateCounts {
  const counts = { covered: 0, partial: 0, gap: 0, excluded: 0 };
  for (const { state } of controls) {
    counts[state] += 1;
  }
  return counts;
}

/** Where names of frameworks come from, and in which language own controls are called. */
export interface GroupContext {
  readonly catalogue?: Catalogue;
  readonly language?: Language;
}

/**
 * The controls by theme, in the catalogue's order. A standard whose themes hold a control or two each
 * is one theme under the standard's name, as in the coverage tree; a framework that a workspace adds has
 * its own name where `catalogue` knows it.
 */
export function coverageByTheme(
  controls: readonly ControlCoverage[],
  { catalogue, language = 'en' }: GroupContext = {},
): readonly ControlGroupCounts[] {
  const nameOf = (control: ControlCoverage): string =>
    standardOf(control, { ...(catalogue && { catalogue }), language });
  const divided = dividedStandards(controls, nameOf);
  return grouped(controls, (control) => [
    divided.has(nameOf(control)) ? themeName(control.theme, language) : nameOf(control),
  ]);
}

/** How many controls with cloud guidance for a party say how it is followed. */
export interface PartyCounts {
  readonly party: CloudParty;
  readonly addressed: number;
  readonly missing: number;
}

/** The cloud guidance by party; a party whose role the workspace does not have is left out. */
export function coverageByParty(controls: readonly ControlCoverage[]): readonly PartyCounts[] {
  return (['customer', 'provider'] as const).flatMap((party) => {
    const said = controls.flatMap(({ cloud }) => cloud?.[party] ?? []);
    const addressed = said.filter((how) => how === 'addressed').length;
    return said.length === 0 ? [] : [{ party, addressed, missing: said.length - addressed }];
  });
}

/** One of the five attributes of ISO/IEC 27002:2022, with the controls of each of its values. */
export interface AttributeCounts {
  readonly name: string;
  readonly values: readonly ControlGroupCounts[];
}

/**
 * The controls by the values of their attributes. A control has several values of most attributes and
 * counts under each. Empty for a workspace that works to the edition of 2013, which has none.
 */
export function coverageByAttribute(
  controls: readonly ControlCoverage[],
  catalogue: Catalogue,
  language: Language,
): readonly AttributeCounts[] {
  // In the order of ISO/IEC 27002:2022, Annex A.
  const attributeNames = cardWords[language].attributes;
  const keys = Object.keys(attributeNames) as readonly (keyof ControlAttributes)[];
  return keys.flatMap((key) => {
    const values = grouped(
      controls,
      ({ id }) => catalogue.find(id as ControlId)?.attributes?.[key] ?? [],
    );
    return values.length === 0 ? [] : [{ name: attributeNames[key], values }];
  });
}

function grouped(
  controls: readonly ControlCoverage[],
  namesOf: (control: ControlCoverage) => readonly string[],
): readonly ControlGroupCounts[] {
  const groups = new Map<string, ControlCoverage[]>();
  for (const control of controls) {
    for (const name of namesOf(control)) {
      groups.set(name, [...(groups.get(name) ?? []), control]);
    }
  }
  return [...groups].map(([name, members]) => ({
    name,
    counts: stateCounts(members),
    controls: members,
  }));
}

/** The standards whose themes hold enough controls to be told apart. */
function dividedStandards(
  controls: readonly ControlCoverage[],
  nameOf: (control: ControlCoverage) => string,
): ReadonlySet<string> {
  const standards = [...new Set(controls.map(nameOf))];
  return new Set(
    standards.filter((standard) => {
      const own = controls.filter((control) => nameOf(control) === standard);
      return own.length >= 3 * new Set(own.map(({ theme }) => theme)).size;
    }),
  );
}

function standardOf(
  { id, standard, edition }: ControlCoverage,
  { catalogue, language = 'en' }: GroupContext,
): string {
  if (standard === 'custom') {
    return ownControls(language);
  }
  const { framework } = catalogue?.find(id as ControlId) ?? {};
  return framework?.name ?? editionName(standard, edition);
}

const ownControls = message({ en: () => 'Own controls', de: () => 'Eigene Maßnahmen' });
