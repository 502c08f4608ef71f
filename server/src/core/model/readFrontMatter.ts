import { flatOf } from '../base/flatOf.js';
import { memoizePair } from '../base/memo.js';
import type { Mutable } from '../base/mutable.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { Chunk, FrontMatterBlock } from '../syntax/blocks.js';
import { readToml, type TomlEntry } from '../syntax/toml.js';
import { readYaml } from '../syntax/yaml.js';
import {
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
  isNothing,
} from '../syntax/yamlNodes.js';
import type {
  FrontMatter,
  FrontMatterEntry,
  FrontMatterKey,
  FrontMatterProblem,
  FrontMatterValue,
} from './frontMatter.js';
import { canonicalKey, configuredKey } from './frontMatterKeys.js';
import { withKeysByValue } from './keysByValue.js';
import { withOwnId } from './ownDocumentId.js';
import { defaultVocabulary, type Vocabulary } from './vocabulary.js';
import { frontMatterMessages } from './frontMatterMessages.js';

/**
 * The front matter that `chunk` starts with, ranges relative to the chunk; absent where it has none.
 * Keys are also known by the words of `vocabulary`. Remembered by both.
 */
export function frontMatterIn(
  chunk: Chunk,
  vocabulary: Vocabulary = defaultVocabulary,
): FrontMatter | undefined {
  return remembered(chunk, vocabulary);
}

const remembered = memoizePair((chunk: Chunk, vocabulary: Vocabulary): FrontMatter | undefined => {
  const block = chunk.blocks.find((one) => one.kind === 'frontMatter');
  return block && frontMatterOf(chunk.text, block, vocabulary);
});

function frontMatterOf(text: string, block: FrontMatterBlock, vocabulary: Vocabulary): FrontMatter {
  const yaml = text.slice(block.yaml.start, block.yaml.end);
  const frame = { range: block.range, contentRange: block.yaml };
  if (block.language === 'toml') {
    const entries = readToml(text, block.yaml).map((entry) => tomlEntry(entry, vocabulary));
    return { ...frame, language: 'toml', entries: withTitle(entries), problems: [] };
  }
  if (isProse(yaml)) {
    return { ...frame, entries: [], problems: [] };
  }
  const { root, problems } = readYaml(yaml);
  const entries = root?.kind === 'map' ? root.entries : [];
  return {
    ...frame,
    entries: withTitle(
      entries.map((entry) => {
        const key = canonicalKey(entry.key.text) ?? configuredKey(entry.key.text, vocabulary);
        return entryOf(entry, key, yaml, block.yaml.start);
      }),
    ),
    problems: block.closed
      ? [
          ...noKeys(root, yaml, block.yaml.start),
          // Marks of a merge are found everywhere in a document, so here they are not told again.
          ...problems
            .filter(({ kind }) => kind !== 'conflict')
            .map(({ range, message }) => ({ range: shifted(range, block.yaml.start), message })),
        ]
      : [unclosed(text, block)],
  };
}

function tomlEntry({ key, ...rest }: TomlEntry, vocabulary: Vocabulary): FrontMatterEntry {
  const canonical = canonicalKey(key) ?? configuredKey(key, vocabulary);
  return { writtenKey: key, ...(canonical && { key: canonical }), ...rest };
}

/** A document may begin with a thematic break, prose and another break. */
function isProse(yaml: string): boolean {
  const firstLine = /^[ \t]*[^\s#].*$/m.exec(yaml)?.[0];
  return firstLine !== undefined && !/[:[\]{}]/.test(firstLine);
}

function noKeys(root: YamlNode | undefined, yaml: string, offset: number): FrontMatterProblem[] {
  if (!root || root.kind === 'map') {
    return [];
  }
  const line = yaml.slice(root.range.start).search(/[\r\n]|$/);
  return [
    {
      range: { start: offset + root.range.start, end: offset + root.range.start + line },
      message: frontMatterMessages.noKeys,
    },
  ];
}

function unclosed(text: string, block: FrontMatterBlock): FrontMatterProblem {
  const { start } = block.range;
  const length = text.slice(start, block.range.end).search(/[\r\n]|$/);
  return {
    range: { start, end: start + length },
    message: frontMatterMessages.unclosed,
  };
}

function entryOf(
  { key, value }: YamlEntry,
  canonical: FrontMatterKey | undefined,
  yaml: string,
  offset: number,
): FrontMatterEntry {
  const values = isNothing(value) ? [] : valuesOf(value, canonical === 'controls');
  const entry: Mutable<FrontMatterEntry> = {
    writtenKey: key.text,
    keyRange: shifted(key.range, offset),
    valueRange: shifted(value?.range ?? behindColon(key, yaml), offset),
    values: values.map((scalar) => valueAt(scalar, offset)),
    shape: shapeOf(value, values),
  };
  if (canonical) {
    entry.key = canonical;
  }
  return entry;
}

/** Where the value of a key would begin that has none. */
function behindColon({ range: { end } }: YamlScalar, yaml: string): TextRange {
  const start = end + (/^[ \t]*:/.exec(yaml.slice(end, end + 20))?.[0].length ?? 0);
  return { start, end: start };
}

function shapeOf(
  value: YamlNode | undefined,
  values: readonly YamlScalar[],
): FrontMatterEntry['shape'] {
  if (value?.kind === 'scalar') {
    return values.length === 0 ? 'empty' : 'scalar';
  }
  return value?.kind ?? 'empty';
}

function valueAt(scalar: YamlScalar, offset: number): FrontMatterValue {
  return { text: scalar.text, range: shifted(scalar.textRange, offset) };
}

function valuesOf(node: YamlNode | undefined, ofControls: boolean): readonly YamlScalar[] {
  switch (node?.kind) {
    case 'scalar':
      return hasText(node) ? [node] : [];
    case 'list':
      return flatOf(node.items, (item) => itemValues(item, ofControls));
    case 'map':
      return flatOf(node.entries, (entry) => mapValues(entry, ofControls));
    case undefined:
      return [];
  }
}

function itemValues(item: YamlNode, ofControls: boolean): readonly YamlScalar[] {
  if (item.kind === 'map') {
    const own = ownValue(item, ofControls);
    return own && hasText(own) ? [own] : [];
  }
  return item.kind === 'scalar' && hasText(item) ? [item] : [];
}

const itemKeys = new Set(['control', 'controlid', 'control_id', 'id', 'ref', 'reference', 'name']);

/** What a map in a list is about: its own key's value, the id that is its first key, or its first value. */
function ownValue({ entries }: YamlMap, ofControls: boolean): YamlScalar | undefined {
  const named = entries.find(({ key }) => itemKeys.has(key.text.toLowerCase()));
  const chosen = named ?? entries[0];
  const isId = !named && ofControls && chosen !== undefined && looksLikeId(chosen.key);
  return isId ? chosen.key : scalarOf(chosen?.value);
}

function scalarOf(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' ? node : undefined;
}

/**
 * In a map, too, an id may be the key (`A.5.1: yes`). Where keys name standards, other standards'
 * ids are left out: `satisfies: { TSC: [CC6.1] }`.
 */
function mapValues({ key, value }: YamlEntry, ofControls: boolean): readonly YamlScalar[] {
  if (ofControls && looksLikeId(key)) {
    return [key];
  }
  if (!value || (ofControls && !/iso|270\d\d|annex|cld|control/i.test(key.text))) {
    return [];
  }
  return value.kind === 'list' ? valuesOf(value, ofControls) : itemValues(value, ofControls);
}

function looksLikeId({ text }: YamlScalar): boolean {
  return /^(?:A\.?|CLD\.?)? ?\d{1,2}(?:\.\d{1,2}){1,2}$/i.test(text);
}

function hasText(scalar: YamlScalar): boolean {
  return !isNothing(scalar) && scalar.text.trim() !== '';
}

/** comply's documents have their title in `name:`; other tools have a short name there, without spaces. */
function withTitle(written: readonly FrontMatterEntry[]): readonly FrontMatterEntry[] {
  const entries = withOwnId(withKeysByValue(written));
  if (entries.some(({ key }) => key === 'title')) {
    return entries;
  }
  return entries.map((entry) =>
    entry.writtenKey === 'name' && entry.shape === 'scalar' && entry.values[0]?.text.includes(' ')
      ? { ...entry, key: 'title' }
      : entry,
  );
}
