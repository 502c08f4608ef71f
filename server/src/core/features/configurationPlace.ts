import type { TextRange } from '../base/textRange.js';
import { readYaml } from '../syntax/yaml.js';
import type { YamlMap, YamlNode, YamlScalar } from '../syntax/yamlNodes.js';
import type { SettingStep } from './configurationSchema.js';

/** A key or a value of `isms.yaml`, with the path of the map or list that it stands in. */
export interface SettingPlace {
  readonly kind: 'key' | 'value';
  readonly scalar: YamlScalar;
  /** Where the key's own map, or the value, is. */
  readonly path: readonly SettingStep[];
  /** The map of a key. */
  readonly map?: YamlMap;
}

/** Where something can be written: the word that is being typed, and as what it would be read. */
export interface WritingPlace {
  /** From the start of the word to its end; empty where nothing is typed yet. */
  readonly range: TextRange;
  /** Whether a quote stands before the word. */
  readonly isQuoted: boolean;
  /** Where a key could stand: the path of its map, and the keys that the map has. */
  readonly key?: { readonly path: readonly SettingStep[]; readonly used: ReadonlySet<string> };
  /** Where a value could stand: its path. */
  readonly value?: readonly SettingStep[];
}

/** A configuration of 100 own controls has about 6,000 characters. */
const mostCharacters = 200_000;

/** Stands for the word that is being typed while the text is read. */
const mark = 'wordAtTheCursor';

/** All keys and single values of `text`, in no promised order; nothing for a text that is too long. */
export function settingPlaces(text: string): readonly SettingPlace[] {
  if (text.length > mostCharacters) {
    return [];
  }
  const { root } = readYaml(text, mostCharacters);
  return root ? placesIn(root, []) : [];
}

/**
 * What could be written at `offset`, found by reading the text with a word put there. `undefined` in
 * comments, in text that goes over lines, behind other words, and where the text is not YAML.
 */
export function writingPlace(text: string, offset: number): WritingPlace | undefined {
  const { range, before, rest } = wordAround(text, offset);
  const written = before.replaceAll(/"[^"]*"|'[^']*'/g, '""');
  if (text.includes(mark) || !isOpen(written, rest)) {
    return undefined;
  }
  const quote = /["']$/.exec(before)?.[0] ?? '';
  const around = { text, range, quote, closers: closersFor(written) };
  const key = keyAt(around, written);
  const value = valueAt(around, before);
  return { range, isQuoted: quote !== '', ...(key && { key }), ...(value && { value }) };
}

/** No comment has begun, and no colon follows, which would make the word a key already. */
function isOpen(written: string, rest: string): boolean {
  return !/(?:^|\s)#/.test(written) && !/^[ \t]*:(?:\s|$)/.test(rest);
}

function placesIn(node: YamlNode, path: readonly SettingStep[]): readonly SettingPlace[] {
  switch (node.kind) {
    case 'scalar':
      return [{ kind: 'value', scalar: node, path }];
    case 'list':
      return node.items.flatMap((item) => placesIn(item, [...path, 'item']));
    case 'map':
      return node.entries.flatMap(({ key, value }) => [
        { kind: 'key' as const, scalar: key, path, map: node },
        ...(value ? placesIn(value, [...path, { key: key.text }]) : []),
      ]);
  }
}

interface WordAround {
  readonly range: TextRange;
  /** The line before and behind the word. */
  readonly before: string;
  readonly rest: string;
}

function wordAround(text: string, offset: number): WordAround {
  const lineStart =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(lineStart)) ?? [];
  const at = offset - lineStart;
  let start = at;
  while (start > 0 && isOfWord(line.charAt(start - 1))) {
    start -= 1;
  }
  let end = at;
  while (end < line.length && isOfWord(line.charAt(end))) {
    end += 1;
  }
  return {
    range: { start: lineStart + start, end: lineStart + end },
    before: line.slice(0, start),
    rest: line.slice(end),
  };
}

function isOfWord(character: string): boolean {
  return /[\w.-]/.test(character);
}

interface Around {
  readonly text: string;
  readonly range: TextRange;
  /** The quote before the word, or nothing. */
  readonly quote: string;
  /** The brackets that the line has opened and not closed before the word. */
  readonly closers: string;
}

/** A key stands at the start of a line, of an item or of a map in braces, or behind a comma there. */
function keyAt(around: Around, written: string): WritingPlace['key'] {
  if (around.quote !== '' || !/(?:^|[{,]|-\s)\s*$/.test(written)) {
    return undefined;
  }
  const found = placeOfMark(around, `${mark}: `, 'key');
  const others = found?.map?.entries.map(({ key }) => key.text).filter((key) => key !== mark);
  return found && { path: found.path, used: new Set(others) };
}

/** A value stands behind a colon, a dash, a bracket or a comma, or alone on its line. */
function valueAt(around: Around, before: string): WritingPlace['value'] {
  if (!/(?:^|[[,]|:\s|-\s)\s*["']?$/.test(before)) {
    return undefined;
  }
  const closed = closesQuote(around) ? '' : around.quote;
  return placeOfMark(around, `${mark}${closed}`, 'value')?.path;
}

function closesQuote({ text, range, quote }: Around): boolean {
  return quote !== '' && text.charAt(range.end) === quote;
}

/** Reads the text as it stands and, where that is no YAML, with the line's brackets closed. */
function placeOfMark(
  { text, range, closers }: Around,
  word: string,
  kind: SettingPlace['kind'],
): SettingPlace | undefined {
  const [before, behind] = [text.slice(0, range.start), text.slice(range.end)];
  for (const closing of closers === '' ? [''] : ['', closers]) {
    const completed = `${before}${word}${closing}${behind}`;
    const found = settingPlaces(completed).find(
      (place) => place.kind === kind && place.scalar.text === mark && isAligned(place, completed),
    );
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** Of a map without braces all keys stand below one another; one that does not is in no map for sure. */
function isAligned({ map, scalar }: SettingPlace, text: string): boolean {
  const first = map?.entries[0];
  if (!map || !first || text.charAt(map.range.start) === '{') {
    return true;
  }
  return columnOf(first.key.range.start, text) === columnOf(scalar.range.start, text);
}

function columnOf(offset: number, text: string): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
}

function closersFor(written: string): string {
  const open: string[] = [];
  for (const character of written) {
    if (character === '{' || character === '[') {
      open.unshift(character === '{' ? '}' : ']');
    } else if (character === open[0]) {
      open.shift();
    }
  }
  return open.join('');
}
