import { cloudPartiesFor } from '../../catalogue/cloudParties.js';
import type { CloudParties, Control } from '../../catalogue/control.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import { type Party, partyOf } from '../../model/words/parties.js';
import { addressedBy, type Knowledge } from '../../rules/responsibility-party/addressed.js';
import type { World } from '../../rules/runRules.js';
import { type CloudParty, partiesAskedFor } from '../cloudParties.js';
import type { FileLine } from '../coverage.js';
import { statementPlaces, type StatementPlace } from '../statementPlaces.js';
import {
  type CloudService,
  cloudServices,
  modelNames,
  type ServiceModel,
} from './cloudServices.js';
import { type DescribedParts, describedParts, type NamedPlace } from './describedParts.js';
import { type MatrixAnswer, type SplitColumn, splitColumns } from './splitColumns.js';

/** For each cloud service and service model of a workspace, who does what for each guided control. */
export interface SharedResponsibility {
  /** Service models and named services of the matrices first, then the services of the registers. */
  readonly services: readonly ServiceSplit[];
  /** How many duties are in each state, over all services. */
  readonly totals: Readonly<Record<DutyState, number>>;
}

export interface ServiceSplit {
  readonly name: string;
  readonly model?: ServiceModel;
  readonly detail?: string;
  /** Its row in the register; absent for a column of a matrix. */
  readonly place?: FileLine;
  /**
   * The column of the matrices that splits its duties, empty for one that is about all services; absent
   * where no matrix treats it.
   */
  readonly column?: string;
  /** One for each control with cloud guidance, in the catalogue's order. */
  readonly duties: readonly Duty[];
}

/**
 * `excluded`: the Statement of Applicability leaves the control out with a reason. `unassigned`:
 * nobody is named. `misfit`: one party alone is named, and ISO/IEC 27017 addresses the other alone.
 * `unwritten`: it is said who does it, and a part that is the workspace's own is described nowhere.
 */
export type DutyState = 'assigned' | 'unwritten' | 'misfit' | 'unassigned' | 'excluded';

export interface Duty {
  readonly id: string;
  readonly title: string;
  /** Whom ISO/IEC 27017 addresses in the edition that the workspace works to. */
  readonly addressed: Exclude<CloudParties, 'none'>;
  readonly state: DutyState;
  /** Who does it by all that is said; absent where nobody is named. */
  readonly party?: Party;
  readonly stated: readonly StatedDuty[];
  /** Where the part of each party is described. */
  readonly described: DescribedParts;
  /** The parties whose part is the workspace's own and is described nowhere. */
  readonly missing: readonly CloudParty[];
  /** How well it is known whom the standard addresses, where the duty is a misfit. */
  readonly knowledge?: Knowledge;
}

/** A place that says who does a duty. */
export interface StatedDuty extends NamedPlace {
  readonly kind: 'matrix' | 'statement';
  /** What stands there, as a reader sees it; empty for an empty cell. */
  readonly text: string;
  readonly party?: Party;
}

/**
 * Who does what for each control with cloud guidance. Where no register and no matrix names a
 * service, the service models in scope stand for them. Empty where the workspace leaves ISO/IEC
 * 27017 out.
 */
export function sharedResponsibility(world: World): SharedResponsibility {
  const guided = guidedControls(world);
  const services = servicesOf(world).map(({ answers, ...service }) => ({
    ...service,
    duties: guided.map((control) => dutyOf(control, answers, world)),
  }));
  const totals = { assigned: 0, unwritten: 0, misfit: 0, unassigned: 0, excluded: 0 };
  for (const { state } of services.flatMap(({ duties }) => duties)) {
    totals[state] += 1;
  }
  return { services: guided.length === 0 ? [] : services, totals };
}

/** A control with cloud guidance, and what is the same for every service. */
interface GuidedControl {
  readonly control: Control;
  readonly parties: Exclude<CloudParties, 'none'>;
  readonly statement: readonly StatementPlace[];
  readonly described: DescribedParts;
}

function guidedControls(world: World): readonly GuidedControl[] {
  const { catalogue, configuration } = world;
  return controlsInUse(catalogue, configuration.editions).flatMap((control) => {
    const parties = cloudPartiesFor(control, catalogue, configuration.editions);
    if (parties === 'none') {
      return [];
    }
    const statement = statementPlaces(control.id, world);
    return [
      { control, parties, statement, described: describedParts(control.id, statement, world) },
    ];
  });
}

type ServiceWithAnswers = Omit<ServiceSplit, 'duties'> & {
  readonly answers: SplitColumn['answers'];
};

function servicesOf(world: World): readonly ServiceWithAnswers[] {
  const inScope = world.configuration.serviceModels;
  const all = splitColumns(world).filter(({ model }) => !model || inScope.includes(model));
  const columns = all.filter(({ header }) => header !== '');
  const general = all.find(({ header }) => header === '');
  const registered = cloudServices(world);
  const ofColumns = columns.map((column) => ({
    ...serviceOfColumn(column, registered),
    ...splitBy(column, general),
  }));
  const ofRegisters = registered
    .filter((service) => !columns.some((column) => isColumnOf(column, service)))
    .map((service) => {
      const column = columns.find(({ model }) => model === service.model);
      return { ...service, ...splitBy(column, general) };
    });
  const known = [...ofColumns, ...ofRegisters];
  return known.length > 0
    ? known
    : inScope.map((model) => ({
        name: modelNames[model],
        model,
        ...splitBy(undefined, general),
      }));
}

/** What a column answers, and what is answered for all services. */
function splitBy(
  column: SplitColumn | undefined,
  general: SplitColumn | undefined,
): Pick<ServiceWithAnswers, 'column' | 'answers'> {
  const named = column ?? general;
  const answers = new Map(column?.answers);
  for (const [id, further] of general?.answers ?? []) {
    answers.set(id, [...(answers.get(id) ?? []), ...further]);
  }
  return { ...(named && { column: named.header }), answers };
}

/** What a register says of the service that a column is named after. */
function serviceOfColumn(
  column: SplitColumn,
  registered: readonly CloudService[],
): Omit<ServiceSplit, 'duties' | 'column'> {
  const { header, model } = column;
  return (
    registered.find((service) => isColumnOf(column, service)) ?? {
      name: model ? modelNames[model] : header,
      ...(model && { model }),
    }
  );
}

/** Whether a column is named after `service`, by itself or with its service model. */
function isColumnOf({ header, model }: SplitColumn, service: CloudService): boolean {
  const names = [service.name, `${service.name} ${modelNames[service.model]}`];
  return !model && names.some((name) => name.toLowerCase() === header.trim().toLowerCase());
}

function dutyOf(
  { control, parties, statement, described }: GuidedControl,
  answers: SplitColumn['answers'],
  world: World,
): Duty {
  const stated = [
    ...(answers.get(control.id) ?? []).map(fromMatrix),
    ...statement.flatMap((place) => fromStatement(place, world)),
  ];
  const party = partyOfAll(stated);
  const base = { id: control.id, title: control.title, addressed: parties, stated, described };
  const named = { ...base, ...(party && { party }) };
  if (statement.some(isExcluded)) {
    return { ...named, state: 'excluded', missing: [] };
  }
  const missing = partiesAskedFor(parties, world.configuration.role).filter(
    (one) => does(party, one) && described[one].length === 0,
  );
  const knowledge = misfitOf(control, party, world);
  return knowledge === undefined
    ? { ...named, state: settledState(party, missing), missing }
    : { ...named, state: 'misfit', missing, knowledge };
}

function isExcluded({ applicability, justified }: StatementPlace): boolean {
  return applicability === 'excluded' && justified;
}

/** How well it is known that the standard addresses the other party alone; absent where it does not. */
function misfitOf(control: Control, party: Party | undefined, world: World): Knowledge | undefined {
  const addressed = addressedBy(control, world.catalogue, world.configuration.editions);
  const isMisfit = addressed && party && party !== 'both' && party !== addressed.party;
  return isMisfit ? addressed.knowledge : undefined;
}

function settledState(party: Party | undefined, missing: readonly CloudParty[]): DutyState {
  if (!party) {
    return 'unassigned';
  }
  return missing.length > 0 ? 'unwritten' : 'assigned';
}

function fromMatrix({ activity, text, party, place }: MatrixAnswer): StatedDuty {
  return { kind: 'matrix', label: activity, text, ...(party && { party }), ...place };
}

function fromStatement(place: StatementPlace, { configuration }: World): readonly StatedDuty[] {
  const { responsibility: text, file, line } = place;
  if (text === undefined) {
    return [];
  }
  const party = partyOf(text, configuration.vocabulary);
  return [{ kind: 'statement', label: file, text, ...(party && { party }), file, line }];
}

/**
 * By the matrices, which know the service; only where they name nobody, by the statement. Several
 * activities of one control can lie with different parties: then both have a part.
 */
function partyOfAll(stated: readonly StatedDuty[]): Party | undefined {
  const named = (kind: StatedDuty['kind']): readonly Party[] => [
    ...new Set(stated.filter((one) => one.kind === kind).flatMap(({ party }) => party ?? [])),
  ];
  const inMatrix = named('matrix');
  const [first, ...others] = inMatrix.length > 0 ? inMatrix : named('statement');
  return others.length > 0 ? 'both' : first;
}

function does(party: Party | undefined, one: CloudParty): boolean {
  return party === 'both' || party === (one === 'customer' ? 'csc' : 'csp');
}
