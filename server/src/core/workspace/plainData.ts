import { type YamlMap, type YamlNode, type YamlScalar, isNothing } from '../syntax/yamlNodes.js';

/** The plain content of a YAML text, and where each part of it stands. */
export interface PlacedData {
  readonly data: unknown;
  /** By JSON pointer: `/rules/vague-wording`, `/serviceModels/0`. */
  readonly places: ReadonlyMap<string, DataPlace>;
}

export interface DataPlace {
  readonly node: YamlNode;
  /** The key whose value it is; absent in lists. */
  readonly key?: YamlScalar;
}

/** What is not taken over as it stands. */
export interface DataChoice {
  /** Nodes that are left out, with their keys. */
  readonly dropped: ReadonlySet<YamlNode>;
  /** Numbers and such that stand where a text is wanted: `organisation: 365`. */
  readonly asText: ReadonlySet<YamlNode>;
}

/**
 * Makes plain data of what YAML says. Keys without a value count as left out, and of two equal keys
 * the first counts. Maps have no prototype, so that no key of a user can meet one of its names.
 */
export function dataOf(root: YamlNode | undefined, choice: DataChoice): PlacedData {
  const places = new Map<string, DataPlace>();
  const visit = (node: YamlNode, pointer: string, key?: YamlScalar): unknown => {
    places.set(pointer, { node, ...(key && { key }) });
    switch (node.kind) {
      case 'scalar':
        return choice.asText.has(node) ? node.text : valueOf(node);
      case 'list':
        return node.items
          .filter((item) => !choice.dropped.has(item))
          .map((item, index) => visit(item, `${pointer}/${String(index)}`));
      case 'map': {
        const data = emptyRecord<unknown>();
        for (const [name, { key: written, value }] of entriesOf(node, choice)) {
          data[name] = visit(value, `${pointer}/${escaped(name)}`, written);
        }
        return data;
      }
    }
  };
  const data = root && !choice.dropped.has(root) && !isNothing(root) ? visit(root, '') : null;
  return { data, places };
}

/** A record for keys that a user chose. */
export function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

interface FullEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

function entriesOf({ entries }: YamlMap, { dropped }: DataChoice): ReadonlyMap<string, FullEntry> {
  const byName = new Map<string, FullEntry>();
  for (const { key, value } of entries) {
    if (value && !isNothing(value) && !dropped.has(value) && !byName.has(key.text)) {
      byName.set(key.text, { key, value });
    }
  }
  return byName;
}

function valueOf({ style, text }: YamlScalar): unknown {
  if (style !== 'plain') {
    return text;
  }
  if (/^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(text)) {
    return Number(text);
  }
  if (/^(?:true|false)$/i.test(text)) {
    return text.toLowerCase() === 'true';
  }
  return isNothing({ kind: 'scalar', style, text, textRange: noRange, range: noRange })
    ? null
    : text;
}

const noRange = { start: 0, end: 0 };

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
