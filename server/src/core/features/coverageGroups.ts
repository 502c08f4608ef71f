import { groupedBy } from '../base/groupedBy.js';
import type { Language } from '../base/language.js';
import type { Control, ControlGroup } from '../catalogue/control.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import { editionName } from '../catalogue/names.js';
import { outlineGroup } from '../catalogue/outlineGroup.js';
import type { World } from '../rules/runRules.js';
import {
  type ControlCoverage,
  coverageOf,
  type CoverageState,
  type CoverageTotals,
  totalsOf,
} from './coverage.js';
import { decisionWords } from './decisionWords.js';
import { canTakeRows } from './newStatementRow.js';
import { statementPlaces } from './statementPlaces.js';
import { themeName } from './themeNames.js';

/** The controls of a workspace as a tree shows them, with the numbers of `coverageOf`. */
export interface CoverageGroups {
  readonly totals: CoverageTotals;
  /** In the order of the catalogue. */
  readonly groups: readonly CoverageGroup[];
}

/** The controls of a theme of 2022 or a domain of 2013; of a standard, where its themes hold too few to be told apart. */
export interface CoverageGroup {
  /** Unique, and the same from call to call. */
  readonly key: string;
  readonly name: string;
  /** `ISO/IEC 27001:2022`. */
  readonly standard: string;
  readonly totals: CoverageTotals;
  /** What is left to do first: gaps, partly covered, covered, excluded. */
  readonly controls: readonly GroupedControl[];
}

export interface GroupedControl extends ControlCoverage {
  /** `applicable, partly implemented`; empty where no row decides. */
  readonly decision: string;
  /** Those that the rows of Statements of Applicability name. */
  readonly owners: readonly string[];
  /** Whether no row decides about it and a statement has a place for one. */
  readonly canBeAdded: boolean;
}

/** Groups what `coverageOf` gives for `world`. */
export function coverageGroups(world: World): CoverageGroups {
  const { totals, controls } = coverageOf(world);
  const inUse = controlsInUse(world.catalogue, world.configuration.editions);
  const takesRows = canTakeRows(world);
  const known = controls.flatMap((coverage, index) => {
    const control = inUse[index];
    return control
      ? [
          {
            control,
            group: outlineGroup(control, world.catalogue),
            coverage: groupedControl(coverage, control, world, takesRows),
          },
        ]
      : [];
  });
  const divided = dividedStandards(known);
  const groups = groupedBy(known, (one) => groupKey(one, divided));
  return {
    totals,
    groups: [...groups].flatMap(([key, [first, ...others]]) =>
      first ? [groupOf(key, { divided, language: world.language }, [first, ...others])] : [],
    ),
  };
}

interface KnownControl {
  readonly control: Control;
  readonly group: ControlGroup;
  readonly coverage: GroupedControl;
}

function groupedControl(
  coverage: ControlCoverage,
  { id }: Control,
  world: World,
  takesRows: boolean,
): GroupedControl {
  const { applicability = 'missing', status = 'missing', soa } = coverage;
  const owners =
    soa.length > 0 ? statementPlaces(id, world).flatMap(({ owner }) => owner ?? []) : [];
  return {
    ...coverage,
    decision: decisionWords({ applicability, status })?.[world.language] ?? '',
    owners: [...new Set(owners)],
    canBeAdded: takesRows && soa.length === 0,
  };
}

function groupOf(
  key: string,
  { divided, language }: { readonly divided: ReadonlySet<string>; readonly language: Language },
  members: readonly [KnownControl, ...KnownControl[]],
): CoverageGroup {
  const [{ control, group }] = members;
  const standard = standardName(control);
  const controls = members.map(({ coverage }) => coverage);
  return {
    key,
    name: divided.has(standardKey(control))
      ? themeName(control.theme ?? group.title, language)
      : standard,
    standard,
    totals: totalsOf(controls),
    controls: order.flatMap((state) => controls.filter((one) => one.state === state)),
  };
}

const order: readonly CoverageState[] = ['gap', 'partial', 'covered', 'excluded'];

/** The standards whose themes hold enough controls to be worth a level. */
function dividedStandards(controls: readonly KnownControl[]): ReadonlySet<string> {
  const standards = [...groupedBy(controls, ({ control }) => standardKey(control))];
  const divided = standards.filter(
    ([, own]) => own.length >= 3 * new Set(own.map(({ group }) => group)).size,
  );
  return new Set(divided.map(([key]) => key));
}

function groupKey({ control, group }: KnownControl, divided: ReadonlySet<string>): string {
  const key = standardKey(control);
  return divided.has(key) ? `${key} ${group.id}` : key;
}

function standardKey({ standard, edition }: Control): string {
  return `${standard}:${edition}`;
}

function standardName({ framework, standard, edition, group }: Control): string {
  return standard === 'custom' ? group.title : (framework?.name ?? editionName(standard, edition));
}
