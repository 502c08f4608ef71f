import type { Texts } from '../base/language.js';
import { canBeFound } from '../catalogue/frameworkIds.js';
import type { YamlNode } from '../syntax/yamlNodes.js';
import type { DataPlace, PlacedData } from './plainData.js';
import { type ConfigurationProblem, closestTo, entryOf } from './configurationProblems.js';
import { knownRuleIds } from './generated/validateConfiguration.js';
import { isTriedQuickly } from './filePatterns.js';
import { configurationMessages } from './configurationMessages.js';
import { matrixFaults } from './matrixSense.js';
import { axesOf, highestStep, type RiskData } from './riskMeasure.js';

/** A mistake that a schema cannot see, and what is left out because of it. */
export interface SemanticFault {
  readonly node: YamlNode;
  readonly problem: ConfigurationProblem;
}

/** Looks at data that is right by the schema. */
export function semanticFaults(placed: PlacedData): readonly SemanticFault[] {
  const faults: SemanticFault[] = [];
  for (const [pointer, place] of placed.places) {
    const [, part, name, field] = pointer.split('/');
    const check = patternPlace.test(pointer)
      ? quickPattern
      : checks[`${part ?? ''}/${field ?? ''}`];
    const fault = name === undefined ? undefined : check?.(place, placed, pointer);
    if (fault) {
      faults.push(fault);
    }
  }
  return faults.concat(matrixFaults(placed));
}

/** Where patterns of files stand: in `documents`, in overrides, and in options of rules. */
const patternPlace =
  /^\/(?:documents\/(?:include|exclude)|overrides\/\d+\/files|(?:.*\/)?rules\/[^/]+\/ignore)\/\d+$/;

type Check = (place: DataPlace, placed: PlacedData, pointer: string) => SemanticFault | undefined;

/** By the first and the third name of a place: `customControls/2/id`, `rules/vague-wording`. */
const checks: Readonly<Record<string, Check>> = {
  'rules/': knownRule,
  'overrides/rules': knownRuleWithin,
  'catalogues/': pathWithin,
  'customControls/id': controlId,
  'risk/': levelOnScale,
};

function knownRule({ node, key }: DataPlace): SemanticFault | undefined {
  if (!key || knownRuleIds.includes(key.text)) {
    return undefined;
  }
  const near = closestTo(key.text, knownRuleIds);
  const message = configurationMessages.unknownRule(key.text.slice(0, 60), near);
  return { node, problem: { range: key.range, severity: 'warning', message } };
}

/** Below the rules of an override stand their names: `overrides/0/rules/vague-wording`. */
function knownRuleWithin(
  place: DataPlace,
  _: PlacedData,
  pointer: string,
): SemanticFault | undefined {
  return pointer.split('/').length === 5 ? knownRule(place) : undefined;
}

function quickPattern({ node }: DataPlace): SemanticFault | undefined {
  const pattern = node.kind === 'scalar' ? node.text : '';
  return isTriedQuickly(pattern)
    ? undefined
    : faultAt(node, configurationMessages.slowPattern(pattern.slice(0, 60)));
}

function pathWithin({ node }: DataPlace): SemanticFault | undefined {
  const path = node.kind === 'scalar' ? node.text : '';
  const leaves = /^(?:[/\\]|[A-Za-z][\w+.-]*:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);
  return leaves ? faultAt(node, configurationMessages.outsideFolder(path.slice(0, 80))) : undefined;
}

function controlId(
  { node }: DataPlace,
  { places }: PlacedData,
  pointer: string,
): SemanticFault | undefined {
  const id = node.kind === 'scalar' ? node.text : '';
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(id) || canBeFound(id)
    ? undefined
    : withoutEntry(
        entryOf(pointer, places),
        node,
        configurationMessages.unfindableId(id.slice(0, 60)),
      );
}

/** The level is the product of likelihood and impact, so none is above the square of the scale. */
function levelOnScale({ node, key }: DataPlace, { data }: PlacedData): SemanticFault | undefined {
  const { risk = {} } = data as { readonly risk?: RiskData };
  const scale = highestStep(axesOf(risk));
  const level = node.kind === 'scalar' ? Number(node.text) : 0;
  return key?.text === 'acceptableLevel' && level > scale * scale
    ? faultAt(node, configurationMessages.levelOffScale(level, scale))
    : undefined;
}

function faultAt(node: YamlNode, message: Texts): SemanticFault {
  return { node, problem: { range: node.range, severity: 'error', message } };
}

function withoutEntry(entry: YamlNode | undefined, node: YamlNode, message: Texts): SemanticFault {
  return { ...faultAt(node, message), node: entry ?? node };
}
