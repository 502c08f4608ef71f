import { cloudPartiesFor } from '../catalogue/cloudParties.js';
import type { Control } from '../catalogue/control.js';
import type { Applicability, ImplementationStatus } from '../model/statementRow.js';
import type { World } from '../rules/runRules.js';
import type { Configuration } from '../workspace/configuration.js';
import { type CloudParty, partiesAskedFor } from './cloudParties.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import { outlineGroup } from '../catalogue/outlineGroup.js';
import { type StatementPlace, statementPlaces } from './statementPlaces.js';
import { treatmentOf } from './treatment.js';

/** How a workspace treats each control of the editions that it works to. */
export interface Coverage {
  readonly version: 1;
  readonly role: Configuration['role'];
  readonly editions: { readonly iso27001: string; readonly iso27017: string };
  readonly totals: CoverageTotals;
  /** In the order of the catalogue. */
  readonly controls: readonly ControlCoverage[];
}

export interface CoverageTotals {
  readonly controls: number;
  readonly covered: number;
  readonly partial: number;
  readonly gap: number;
  readonly excluded: number;
}

/**
 * `excluded`: by a Statement of Applicability that says why. `covered`: applicable, implemented, with
 * a document or evidence behind it. `partial`: applicable, and either implemented (at least in part)
 * or with something behind it. `gap`: all else, so also an exclusion without a reason or of a control
 * that is in place, and a control that rows decide in different ways.
 */
export type CoverageState = 'covered' | 'partial' | 'gap' | 'excluded';

export interface ControlCoverage {
  readonly id: string;
  readonly standard: string;
  readonly edition: string;
  readonly title: string;
  /** `organizational`, … for controls of 2022, else the title of the domain or objective. */
  readonly theme: string;
  readonly state: CoverageState;
  /**
   * Absent where no row of a Statement of Applicability decides about the control; `undecided` also
   * where one row includes it and another excludes it.
   */
  readonly applicability?: Applicability;
  readonly status?: ImplementationStatus;
  readonly soa: readonly FileLine[];
  /** Documents that treat or declare it; see `treatmentOf` for those that do not count. */
  readonly documents: readonly string[];
  readonly risks: readonly string[];
  /** What the evidence cells link to or, without links, say. */
  readonly evidence: readonly string[];
  /** Absent where ISO/IEC 27017 adds nothing to the control. */
  readonly cloud?: CloudCoverage;
}

/** A party is absent where nothing is asked of it, or where the workspace does not have its role. */
export type CloudCoverage = Readonly<Partial<Record<CloudParty, 'addressed' | 'missing'>>>;

export interface FileLine {
  /** Relative to the workspace's folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Gives the coverage of a workspace: what `isms coverage --format json` writes. The same world gives
 * the same value in the same order. What is read from a document is remembered with the document,
 * and what comes from the indexes with the index, so a call costs little while a person types.
 */
export function coverageOf(world: World): Coverage {
  const { role, editions } = world.configuration;
  const controls = controlsInUse(world.catalogue, editions).map((control) =>
    controlCoverage(control, world),
  );
  return {
    version: 1,
    role,
    editions: { iso27001: editions.iso27001, iso27017: editions.iso27017 },
    totals: totalsOf(controls),
    controls,
  };
}

function controlCoverage(control: Control, world: World): ControlCoverage {
  const places = statementPlaces(control.id, world);
  const { documents, risks } = treatmentOf(world.workspace, control.id);
  const evidence = unique(places.flatMap((place) => place.evidence));
  const decision = decisionOf(places);
  const state = stateOf(decision, documents.length + evidence.length > 0);
  const cloud = cloudCoverage(control, { world, places, state });
  return {
    id: control.id,
    standard: control.standard,
    edition: control.edition,
    title: control.title,
    theme: control.theme ?? outlineGroup(control, world.catalogue).title,
    state,
    ...(decision && { applicability: decision.applicability, status: decision.status }),
    soa: places.map(({ file, line }) => ({ file, line })),
    documents,
    risks,
    evidence,
    ...(cloud && { cloud }),
  };
}

interface Decided {
  readonly applicability: Applicability;
  readonly status: ImplementationStatus;
  readonly justified: boolean;
}

/**
 * Where several rows speak of one control, the first that decides counts, unless they decide in
 * different ways: then nothing is decided. A status that it lacks is taken from the first row that has
 * one, for statements that keep both in tables of their own.
 */
function decisionOf(places: readonly StatementPlace[]): Decided | undefined {
  const deciding = places.find(isDecided) ?? places[0];
  if (!deciding) {
    return undefined;
  }
  const withStatus = hasStatus(deciding) ? deciding : (places.find(hasStatus) ?? deciding);
  return {
    applicability: contradict(places) ? 'undecided' : deciding.applicability,
    status: withStatus.status,
    justified: deciding.justified || places.some(givesReasonOf(deciding)),
  };
}

/** The reason of an exclusion may stand in a table of its own, as `soa-missing-justification` knows. */
function givesReasonOf({ applicability }: StatementPlace): (place: StatementPlace) => boolean {
  return (place) =>
    place.justified && (place.isReasonOnly || place.applicability === applicability);
}

function stateOf(decision: Decided | undefined, isBacked: boolean): CoverageState {
  if (decision?.applicability === 'excluded') {
    return decision.justified && !isInPlace(decision) ? 'excluded' : 'gap';
  }
  return decision?.applicability === 'applicable' ? carriedOut(decision.status, isBacked) : 'gap';
}

function contradict(places: readonly StatementPlace[]): boolean {
  return new Set(places.filter(isDecided).map(({ applicability }) => applicability)).size > 1;
}

function isInPlace({ status }: Decided): boolean {
  return status === 'implemented' || status === 'partial';
}

/** The state of an applicable control. */
function carriedOut(status: ImplementationStatus, isBacked: boolean): CoverageState {
  const isBegun = status === 'implemented' || status === 'partial';
  if (status === 'implemented' && isBacked) {
    return 'covered';
  }
  return isBacked || isBegun ? 'partial' : 'gap';
}

interface CloudContext {
  readonly world: World;
  readonly places: readonly StatementPlace[];
  readonly state: CoverageState;
}

/** A control of 27017 itself is addressed as well by what stands behind it in documents and evidence. */
function cloudCoverage(control: Control, context: CloudContext): CloudCoverage | undefined {
  const { world, places, state } = context;
  const parties = cloudPartiesFor(control, world.catalogue, world.configuration.editions);
  if (parties === 'none') {
    return undefined;
  }
  if (state === 'excluded') {
    return {};
  }
  const isCloudControl = control.standard === 'iso27017';
  const treated = isCloudControl && (state === 'covered' || state === 'partial');
  return Object.fromEntries(
    partiesAskedFor(parties, world.configuration.role).map((party) => [
      party,
      treated || places.some(({ addressed }) => addressed.includes(party))
        ? 'addressed'
        : 'missing',
    ]),
  );
}

/** Number of controls, in all and by state. */
export function totalsOf(controls: readonly ControlCoverage[]): CoverageTotals {
  const totals = { controls: controls.length, covered: 0, partial: 0, gap: 0, excluded: 0 };
  for (const { state } of controls) {
    totals[state] += 1;
  }
  return totals;
}

function isDecided({ applicability }: StatementPlace): boolean {
  return applicability === 'applicable' || applicability === 'excluded';
}

function hasStatus({ status }: StatementPlace): boolean {
  return status !== 'missing' && status !== 'unknown';
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
