import { groupedBy } from '../base/groupedBy.js';
import type { YamlNode } from '../syntax/yamlNodes.js';
import type { Configuration } from './configuration.js';
import {
  closestTo,
  type ConfigurationProblem,
  entryOf,
  explained,
} from './configurationProblems.js';
import { semanticFaults } from './configurationSense.js';
import { type SchemaFault, faultsIn } from './generated/validateConfiguration.js';
import { matrixSpoiledBy } from './matrixSense.js';
import { type PlacedData, dataOf } from './plainData.js';
import type { RiskData } from './riskMeasure.js';

/** The content of isms.yaml as the schema allows it. */
export interface ConfigurationData {
  readonly organisation?: string;
  readonly role?: Configuration['role'];
  readonly serviceModels?: Configuration['serviceModels'];
  readonly editions?: { readonly iso27001?: string | number; readonly iso27017?: string | number };
  readonly documents?: Partial<Configuration['documents']>;
  readonly rules?: Readonly<Record<string, RuleLevel | RuleMatters>>;
  readonly overrides?: readonly {
    readonly files: readonly string[];
    readonly rules: NonNullable<ConfigurationData['rules']>;
  }[];
  readonly columns?: Configuration['vocabulary']['columns'];
  readonly vocabulary?: Configuration['vocabulary']['values'];
  readonly parties?: Configuration['vocabulary']['parties'];
  readonly customControls?: Configuration['customControls'];
  readonly catalogues?: Configuration['catalogues'];
  readonly risk?: RiskData;
}

type RuleLevel = Configuration['rules'][string] | false;

/** A rule's severity, where it is given, and its options. */
export type RuleMatters = { readonly severity?: RuleLevel } & Readonly<Record<string, unknown>>;

interface Choice {
  readonly dropped: Set<YamlNode>;
  readonly asText: Set<YamlNode>;
}

/** What is left out can leave a gap that is a fault in turn; if that does not end, whole parts go. */
const mostRounds = 6;

/** Leaves out what is wrong, in as small parts as can be, until the rest is right. */
export function validData(root: YamlNode | undefined): {
  readonly data: ConfigurationData;
  readonly problems: readonly ConfigurationProblem[];
} {
  const choice: Choice = { dropped: new Set(), asText: new Set() };
  let problems: readonly ConfigurationProblem[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const placed = dataOf(root, choice);
    const faults = mainFaults(faultsIn(placed.data));
    const found =
      faults.length > 0 ? schemaProblems(faults, placed, choice) : senseProblems(placed, choice);
    if (round >= mostRounds - 2) {
      dropWholeParts(faults, placed, choice);
    }
    if (faults.length === 0 && found.length === 0) {
      return { data: placed.data ?? {}, problems };
    }
    problems = problems.concat(found);
  }
  return { data: {}, problems };
}

function schemaProblems(
  faults: readonly SchemaFault[],
  placed: PlacedData,
  choice: Choice,
): readonly ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  const misspelt = misspeltIn(faults);
  misspelt.forEach((fault) => {
    dropEntry(fault, placed, choice);
  });
  for (const fault of faults.filter((one) => !misspelt.has(one))) {
    const scalar = textAtFault(fault, placed);
    if (scalar) {
      choice.asText.add(scalar);
      continue;
    }
    const found = explained(fault, placed);
    if (found && !choice.dropped.has(found.dropped)) {
      choice.dropped.add(found.dropped);
      problems.push(found.problem);
      dropMatrix(fault, placed, choice);
    }
    if (fault.keyword === 'uniqueItems') {
      dropRepeated(placed.places.get(fault.instancePath)?.node, choice);
    }
  }
  return problems;
}

/** The keys that are missing only for a slip of the pen: that is told, and not that they are missing. */
function misspeltIn(faults: readonly SchemaFault[]): ReadonlySet<SchemaFault> {
  const unknownKeys = groupedBy(
    faults.filter(({ keyword }) => keyword === 'additionalProperties'),
    ({ instancePath }) => instancePath,
  );
  return new Set(
    faults.filter(
      (fault) =>
        fault.keyword === 'required' &&
        unknownKeys.get(fault.instancePath)?.some((other) => isMeantFor(fault, other)),
    ),
  );
}

/** Where a step or a level is missing, the others would say something else. */
function dropMatrix(fault: SchemaFault, { places }: PlacedData, choice: Choice): void {
  const matrix = matrixSpoiledBy(fault, places);
  if (matrix) {
    choice.dropped.add(matrix);
  }
}

/** Whether the unknown key of `other` is the one that `missing` misses. */
function isMeantFor(missing: SchemaFault, other: SchemaFault): boolean {
  return (
    closestTo(String(other.params['additionalProperty']), [
      String(missing.params['missingProperty']),
    ]) !== undefined
  );
}

function dropEntry({ instancePath }: SchemaFault, { places }: PlacedData, choice: Choice): void {
  const entry = entryOf(instancePath, places) ?? places.get(instancePath)?.node;
  if (entry) {
    choice.dropped.add(entry);
  }
}

function dropRepeated(list: YamlNode | undefined, { dropped }: Choice): void {
  const seen = new Set<string>();
  for (const item of list?.kind === 'list' ? list.items : []) {
    const text = item.kind === 'scalar' ? item.text : undefined;
    if (text !== undefined && seen.has(text)) {
      dropped.add(item);
    }
    seen.add(text ?? '');
  }
}

function dropWholeParts(
  faults: readonly SchemaFault[],
  { places }: PlacedData,
  { dropped }: Choice,
): void {
  for (const { instancePath } of faults) {
    const [, part = ''] = instancePath.split('/');
    const node = places.get(part === '' ? '' : `/${part}`)?.node;
    if (node) {
      dropped.add(node);
    }
  }
}

function senseProblems(placed: PlacedData, choice: Choice): readonly ConfigurationProblem[] {
  return semanticFaults(placed).map(({ node, problem }) => {
    choice.dropped.add(node);
    return problem;
  });
}

/** One fault a place: that of the enumeration rather than those of its members. */
function mainFaults(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const byPlace = new Map<string, SchemaFault>();
  // That a branch was not met says nothing beside why it was not.
  for (const fault of faults.filter(({ keyword }) => keyword !== 'if')) {
    const { keyword, params, instancePath } = fault;
    const key = keyword === 'additionalProperties' ? String(params['additionalProperty']) : '';
    const place = JSON.stringify([instancePath, key]);
    const before = byPlace.get(place);
    if (!before || ['oneOf', 'anyOf', 'required'].includes(keyword)) {
      byPlace.set(place, fault);
    }
  }
  return [...byPlace.values()];
}

/** A number or `true` where a text is wanted is meant as a text. */
function textAtFault(
  { keyword, params, instancePath }: SchemaFault,
  { places }: PlacedData,
): YamlNode | undefined {
  const node = places.get(instancePath)?.node;
  return keyword === 'type' && params['type'] === 'string' && node?.kind === 'scalar'
    ? node
    : undefined;
}
