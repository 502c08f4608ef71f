import { closest, distance } from 'fastest-levenshtein';
import type { Texts } from '../base/language.js';
import type { Severity } from '../base/severity.js';
import type { TextRange } from '../base/textRange.js';
import type { YamlNode } from '../syntax/yamlNodes.js';
import type { PlacedData } from './plainData.js';
import type { SchemaFault } from './generated/validateConfiguration.js';
import { configurationMessages } from './configurationMessages.js';

/** A mistake in `isms.yaml`. */
export interface ConfigurationProblem {
  /** UTF-16 offsets into the file. */
  readonly range: TextRange;
  readonly message: Texts;
  readonly severity: Severity;
}

/** A problem and the part of the file that is not used because of it. */
export interface ExplainedFault {
  readonly problem: ConfigurationProblem;
  readonly dropped: YamlNode;
}

/** Says what a fault means for the person who wrote the file; absent where nothing stands at its place. */
export function explained(fault: SchemaFault, { places }: PlacedData): ExplainedFault | undefined {
  const pointer = `${fault.instancePath}${childOf(fault)}`;
  const place = places.get(pointer);
  if (!place) {
    return undefined;
  }
  if (fault.keyword === 'additionalProperties') {
    return { problem: unknownKey(fault, place.key ?? place.node), dropped: place.node };
  }
  return {
    problem: {
      range: firstLineOf(place.node),
      message: messageOf(fault, nameOf(pointer), place.node),
      severity: 'error',
    },
    dropped: entryOf(pointer, places) ?? place.node,
  };
}

/**
 * An entry of a list is of no use without one of its keys, so all of it is left out; the rules of an
 * entry stand each by itself.
 */
export function entryOf(pointer: string, places: PlacedData['places']): YamlNode | undefined {
  const entry = /^.*\/\d+(?=\/(?!rules\/)|$)/.exec(pointer)?.[0];
  return entry === undefined ? undefined : places.get(entry)?.node;
}

/** The closest of `allowed` to `value`, where a person may well have meant it. */
export function closestTo(value: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || value.length > 60) {
    return undefined;
  }
  const lower = value.toLowerCase();
  const found = closest(
    lower,
    allowed.map((one) => one.toLowerCase()),
  );
  const original = allowed.find((one) => one.toLowerCase() === found);
  return distance(lower, found) <= Math.max(1, Math.floor(found.length / 3)) ? original : undefined;
}

function messageOf(fault: SchemaFault, name: string, node: YamlNode): Texts {
  const { keyword, params, parentSchema } = fault;
  const explain = messages[keyword];
  return explain
    ? explain({ name, node, params, schema: parentSchema })
    : configurationMessages.unusable(name);
}

interface Matter {
  readonly name: string;
  /** What stands in the wrong place. */
  readonly node: YamlNode;
  readonly params: SchemaFault['params'];
  readonly schema: SchemaFault['parentSchema'];
}

/** By the keyword of the schema. */
const messages: Readonly<Record<string, (matter: Matter) => Texts>> = {
  enum: unknownValue,
  const: unknownValue,
  oneOf: unknownValue,
  anyOf: unknownValue,
  required: ({ name, params }) =>
    configurationMessages.missingKey(name, String(params['missingProperty'])),
  uniqueItems: ({ name }) => configurationMessages.repeatedValue(name),
  minimum: outOfBounds,
  maximum: outOfBounds,
  minItems: outOfCount,
  maxItems: outOfCount,
  minProperties: outOfCount,
  maxProperties: outOfCount,
  type: ({ name, params }) => configurationMessages.otherType(name, String(params['type'])),
  pattern: ({ name, node }) => configurationMessages.impossible(name, written(node)),
};

function unknownKey(fault: SchemaFault, key: YamlNode): ConfigurationProblem {
  const name = textOf(key);
  const allowed = Object.keys(recordOf(fault.parentSchema['properties']));
  const near = closestTo(name, allowed);
  return {
    range: key.range,
    message: configurationMessages.unknownKey(name, nameOf(fault.instancePath), {
      near,
      allowed,
    }),
    severity: 'warning',
  };
}

function unknownValue({ name, node, schema }: Matter): Texts {
  const allowed = allowedIn(schema);
  return configurationMessages.unknownValue(name, written(node), {
    near: closestTo(textOf(node), allowed),
    allowed,
  });
}

function outOfBounds({ name, node, schema }: Matter): Texts {
  const [least = 0, most = 0] = [schema['minimum'], schema['maximum']].map(Number);
  const bounds = { least, most: Number.isNaN(most) ? undefined : most };
  return configurationMessages.outOfBounds(name, textOf(node), bounds);
}

/** A list that may be as long as one likes only lacks something. */
function outOfCount({ name, schema }: Matter): Texts {
  const [least, most] = [
    schema['minItems'] ?? schema['minProperties'],
    schema['maxItems'] ?? schema['maxProperties'],
  ].map(Number);
  return most === undefined || Number.isNaN(most)
    ? configurationMessages.unusable(name)
    : configurationMessages.outOfCount(name, least ?? 0, most);
}

/** The values that an enumeration allows, each once: 2022 and "2022" are the same to a reader. */
function allowedIn(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const values = [schema['enum'], schema['const'], schema['oneOf'], schema['anyOf']].flat();
  const texts = values.flatMap((value): readonly string[] => {
    if (typeof value === 'string' || typeof value === 'number') {
      return [String(value)];
    }
    return typeof value === 'object' ? allowedIn(recordOf(value)) : [];
  });
  return [...new Set(texts)];
}

/** Faults that speak of a child of their place. */
function childOf({ keyword, params }: SchemaFault): string {
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return keyword === 'uniqueItems'
    ? `/${String(Math.max(Number(params['i']), Number(params['j'])))}`
    : '';
}

/** `/columns/control/0` is `columns.control` to a reader. */
function nameOf(pointer: string): string {
  const parts = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  return parts.length === 0
    ? 'isms.yaml'
    : parts.join('.').replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 80);
}

/** What is written, as the beginning of a sentence. */
function written(node: YamlNode): Texts {
  if (node.kind === 'scalar') {
    return { en: `"${textOf(node)}"`, de: `„${textOf(node)}“` };
  }
  return node.kind === 'list'
    ? { en: 'A list', de: 'Eine Liste' }
    : { en: 'A group of keys', de: 'Eine Gruppe von Schlüsseln' };
}

/** What a scalar says; nothing for a map or a list. */
function textOf(node: YamlNode): string {
  return node.kind === 'scalar' ? node.text.slice(0, 60) : '';
}

/** A map or list is marked at its first entry only. */
function firstLineOf(node: YamlNode): TextRange {
  if (node.kind === 'map') {
    return node.entries[0]?.key.range ?? node.range;
  }
  return node.kind === 'list' && node.items[0] ? firstLineOf(node.items[0]) : node.range;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
