import type { TextRange } from '../base/textRange.js';
import { linesOf } from './yamlLines.js';
import {
  mapOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from './yamlNodes.js';

const mostCharacters = 8_000;
const mostEntries = 100;

const keyAndValue = /^([A-Za-z_][\w-]*(?: [\w-]+){0,6}):(?:( +)(\S.*?))? *$/u;
const item = /^( *)-( +)(\S.*?) *$/u;
const flow = /^\[(.+)\]$/u;

/** Begins with a letter or digit, and holds nothing that could mean something else to YAML. */
const plainText = /^[\p{L}\p{N}](?!.*(?::(?:\s|$)|\s#))[^\p{Cc}\u2028\u2029]*$/u;
const plainInList = /^[\p{L}\p{N}][^\p{Cc}\u2028\u2029[\]{},:#"']*$/u;
const quotedText = /^(["'])[^"'\\\p{Cc}\u2028\u2029]*\1$/u;

/**
 * Reads the YAML that nearly all headers are: keys at the margin, each with a word, a quoted text or
 * a list of words. Gives exactly what the library would, in a small part of the time, and nothing
 * at all where a line is of any other form.
 */
export function plainYaml(text: string): YamlMap | undefined {
  if (text.length > mostCharacters) {
    return undefined;
  }
  const entries: OpenEntry[] = [];
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (line !== '' && !addLine(entries, line, start)) {
      return undefined;
    }
  }
  return isPlainMap(entries) ? mapOf(entries.map(closed)) : undefined;
}

/** Keys that stand twice are for the library to tell, and so is where an empty last value ends. */
function isPlainMap(entries: readonly OpenEntry[]): boolean {
  const names = new Set(entries.map(({ key }) => key.text));
  const isDistinct = entries.length <= mostEntries && names.size === entries.length;
  const last = entries.at(-1);
  return isDistinct && last !== undefined && valueOf(last) !== undefined;
}

interface OpenEntry {
  readonly key: YamlScalar;
  value?: YamlNode;
  /** A list on lines of its own, and how far its items are indented. */
  list?: OpenList;
}

interface OpenList {
  readonly items: YamlScalar[];
  readonly start: number;
  readonly indent: number;
}

/** Says whether the line could be read. */
function addLine(entries: OpenEntry[], line: string, start: number): boolean {
  const [, key, gap = '', value] = keyAndValue.exec(line) ?? [];
  if (key === undefined) {
    return addItem(entries.at(-1), line, start);
  }
  const range = { start, end: start + key.length };
  const entry: OpenEntry = { key: scalar('plain', key, range, range) };
  entries.push(entry);
  if (value === undefined) {
    return true;
  }
  const node = valueAt(value, range.end + 1 + gap.length);
  if (node) {
    entry.value = node;
  }
  return node !== undefined;
}

function addItem(entry: OpenEntry | undefined, line: string, start: number): boolean {
  const found = itemIn(line, start);
  if (!entry || entry.value || !found) {
    return false;
  }
  const { node, indent } = found;
  entry.list ??= { items: [], start: start + indent, indent };
  entry.list.items.push(node);
  return entry.list.indent === indent;
}

interface Item {
  readonly node: YamlScalar;
  readonly indent: number;
}

function itemIn(line: string, start: number): Item | undefined {
  const [, margin = '', gap = '', text = ''] = item.exec(line) ?? [];
  const indent = margin.length;
  const node = scalarAt(text, start + indent + 1 + gap.length);
  return node && { node, indent };
}

function valueAt(text: string, start: number): YamlNode | undefined {
  const inner = flow.exec(text)?.[1];
  return inner === undefined ? scalarAt(text, start) : flowList(text, inner, start);
}

function flowList(text: string, inner: string, start: number): YamlNode | undefined {
  const items: YamlScalar[] = [];
  let at = start + 1;
  for (const part of inner.split(',')) {
    const word = part.trim();
    if (!plainInList.test(word)) {
      return undefined;
    }
    const begin = at + part.indexOf(word);
    const range = { start: begin, end: begin + word.length };
    items.push(scalar('plain', word, range, range));
    at += part.length + 1;
  }
  return { kind: 'list', items, range: { start, end: start + text.length } };
}

function scalarAt(text: string, start: number): YamlScalar | undefined {
  const range = { start, end: start + text.length };
  if (plainText.test(text) && text.trim() === text) {
    return scalar('plain', text, range, range);
  }
  return quotedText.test(text)
    ? scalar('quoted', text.slice(1, -1), { start: start + 1, end: range.end - 1 }, range)
    : undefined;
}

function scalar(
  style: YamlScalar['style'],
  text: string,
  textRange: TextRange,
  range: TextRange,
): YamlScalar {
  return { kind: 'scalar', style, text, textRange, range };
}

function closed(entry: OpenEntry): YamlEntry {
  const value = valueOf(entry);
  return value ? { key: entry.key, value } : { key: entry.key };
}

function valueOf({ value, list }: OpenEntry): YamlNode | undefined {
  const last = list?.items.at(-1);
  return list && last
    ? { kind: 'list', items: list.items, range: { start: list.start, end: last.range.end } }
    : value;
}
