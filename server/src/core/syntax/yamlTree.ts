import {
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isScalar,
  isSeq,
} from 'yaml';
import type { TextRange } from '../base/textRange.js';
import type { YamlEntry, YamlNode, YamlScalar } from './yamlNodes.js';

/**
 * The plain tree of what the parser found in `source`, which starts at `offset` of the whole text.
 * Aliases stand for scalars before them only, so nothing can grow beyond what is written; any other
 * is text (`*important*` is an alias to YAML, and emphasis to the person who wrote it).
 */
export function nodeOf(contents: unknown, source: string, offset: number): YamlNode | undefined {
  return converted(contents, { source, offset, anchors: new Map(), depth: 0 });
}

interface Conversion {
  readonly source: string;
  readonly offset: number;
  readonly anchors: Map<string, YamlScalar>;
  readonly depth: number;
}

/** Deeper than the limit on nesting; a guard of the stack for texts whose depth was misjudged. */
const deepest = 100;

function converted(node: unknown, conversion: Conversion): YamlNode | undefined {
  if (isScalar(node)) {
    return scalarOf(node, conversion);
  }
  if (isAlias(node)) {
    const written = writtenScalar(node, conversion);
    return { ...written, text: conversion.anchors.get(node.source)?.text ?? written.text };
  }
  return isSeq(node) || isMap(node) ? collectionOf(node, conversion) : undefined;
}

function collectionOf(node: YAMLSeq | YAMLMap, conversion: Conversion): YamlNode {
  if (conversion.depth >= deepest || isTemplate(node, conversion)) {
    return writtenScalar(node, conversion);
  }
  const inner = { ...conversion, depth: conversion.depth + 1 };
  const range = rangeOf(node, conversion);
  if (isSeq(node)) {
    const items = node.items.map((item) => converted(item, inner));
    return { kind: 'list', items: items.filter((item) => item !== undefined), range };
  }
  const entries = node.items.map((pair) => entryOf(pair, inner));
  return { kind: 'map', entries: entries.filter((entry) => entry !== undefined), range };
}

function entryOf(pair: Pair, conversion: Conversion): YamlEntry | undefined {
  const key = converted(pair.key, conversion);
  if (!key) {
    return undefined;
  }
  const value = converted(pair.value, conversion);
  // A list or map as a key means nothing here; what is written stands for it.
  const written: YamlScalar = key.kind === 'scalar' ? key : plain(key.range, conversion);
  const empty = value?.kind === 'scalar' && value.range.start === value.range.end;
  return { key: written, ...(value && !empty && { value }) };
}

function scalarOf(node: Scalar, conversion: Conversion): YamlScalar {
  const range = rangeOf(node, conversion);
  const scalar = withoutMarks(node.type, range, conversion);
  if (node.anchor) {
    conversion.anchors.set(node.anchor, scalar);
  }
  return scalar;
}

function withoutMarks(type: Scalar['type'], range: TextRange, conversion: Conversion): YamlScalar {
  switch (type) {
    case 'QUOTE_DOUBLE':
      return withoutQuotes('"', range, conversion);
    case 'QUOTE_SINGLE':
      return withoutQuotes("'", range, conversion);
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return withoutHeader(range, conversion);
    case 'PLAIN':
    case undefined:
      return plain(range, conversion);
  }
}

function withoutQuotes(quote: string, range: TextRange, conversion: Conversion): YamlScalar {
  const written = textAt(range, conversion);
  const closed = written.length > 1 && written.endsWith(quote);
  const textRange = { start: range.start + 1, end: range.end - (closed ? 1 : 0) };
  return { ...scalarAt(textRange, conversion), style: 'quoted', range };
}

/** A block of text begins under the line of its `|` or `>`. */
function withoutHeader(range: TextRange, conversion: Conversion): YamlScalar {
  const header = textAt(range, conversion).indexOf('\n') + 1;
  const start = header === 0 ? range.end : range.start + header;
  const textRange = trimmed({ start, end: range.end }, conversion);
  return { ...scalarAt(textRange, conversion), style: 'block', range };
}

function plain(range: TextRange, conversion: Conversion): YamlScalar {
  return scalarAt(range, conversion);
}

function writtenScalar(node: Node, conversion: Conversion): YamlScalar {
  return plain(rangeOf(node, conversion), conversion);
}

function scalarAt(range: TextRange, conversion: Conversion): YamlScalar {
  const text = textAt(range, conversion);
  return { kind: 'scalar', style: 'plain', text, textRange: range, range };
}

/** `{{ name }}` of a template is a map with a map as its key to YAML; the writer means a text. */
function isTemplate(node: unknown, conversion: Conversion): boolean {
  if (!isMap(node) || !node.flow) {
    return false;
  }
  const written = textAt(rangeOf(node, conversion), conversion);
  return written.startsWith('{{') && written.endsWith('}}');
}

/** From the node's first character to its last; the parser's own end takes in line ends and comments. */
function rangeOf(node: Node, conversion: Conversion): TextRange {
  const [start, end] = node.range ?? [0, 0];
  const { offset } = conversion;
  return trimmed({ start: start + offset, end: end + offset }, conversion);
}

function trimmed(range: TextRange, conversion: Conversion): TextRange {
  const text = textAt(range, conversion);
  const end = range.start + text.trimEnd().length;
  const start = Math.min(end, range.end - text.trimStart().length);
  return { start, end };
}

function textAt({ start, end }: TextRange, { source, offset }: Conversion): string {
  return source.slice(start - offset, end - offset);
}
