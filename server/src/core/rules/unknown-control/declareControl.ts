import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import type { ControlReference } from '../../model/controlReference.js';
import { readYaml } from '../../syntax/yaml.js';
import type { YamlEntry, YamlList } from '../../syntax/yamlNodes.js';
import type { ConfigurationPlace } from '../../workspace/configuration.js';
import type { Fix, TextEdit } from '../rule.js';
import { messages } from './messages.js';

/**
 * The fix that adds the control to `customControls` of the configuration at `place`. A person has to
 * give it its title. `undefined` for an id that only a standard gives, such as `A.5.99` and
 * `CLD.6.3.9`, and for a configuration that cannot be added to without changing what it says.
 */
export function declaration(
  language: Language,
  { id, title }: ControlReference,
  place: ConfigurationPlace | undefined,
): Fix | undefined {
  if (!place || !mayBeOwn(id)) {
    return undefined;
  }
  const edit = added(place, { id: quoted(id), title: quoted(title?.text ?? `Own control ${id}`) });
  return (
    edit && {
      title: messages.declare(language, id),
      edits: [{ ...edit, uri: place.uri }],
      needsPerson: true,
    }
  );
}

/** A control below one of Annex A or of 27017, or an id that is not written like theirs. */
function mayBeOwn(id: string): boolean {
  const [letters = '', ...numbers] = id.split('.');
  return letters === 'CLD' ? numbers.length > 3 : letters !== 'A' || numbers.length > 2;
}

interface Entry {
  readonly id: string;
  readonly title: string;
}

function added(place: ConfigurationPlace, entry: Entry): TextEdit | undefined {
  const { text = '' } = place;
  const written = customControlsIn(place);
  switch (written.kind) {
    case 'none':
      return at(text.length, `${lineEndBefore(text)}customControls:\n${blockEntry('  ', entry)}\n`);
    case 'empty':
      return at(written.behind, `\n${blockEntry('  ', entry)}`);
    case 'list':
      return addedToList(text, written.list, entry);
    case 'other':
      return undefined;
  }
}

type WrittenControls =
  | { readonly kind: 'none' | 'other' }
  | { readonly kind: 'empty'; readonly behind: number }
  | { readonly kind: 'list'; readonly list: YamlList };

/** What stands under `customControls`. It is looked at for each finding, so it is remembered. */
const customControlsIn = memoize(({ text = '' }: ConfigurationPlace): WrittenControls => {
  const { root, problems } = readYaml(text, text.length);
  if (problems.length > 0) {
    return { kind: 'other' };
  }
  if (!root) {
    return { kind: 'none' };
  }
  // A second document or a map in braces would need more than a line at the end.
  const isPlain = root.kind === 'map' && text[root.range.start] !== '{';
  if (!isPlain || /^(?:---|\.\.\.)/m.test(text.slice(root.range.start))) {
    return { kind: 'other' };
  }
  const entry = root.entries.find(({ key }) => key.text === 'customControls');
  return entry ? valueOf(entry, text) : { kind: 'none' };
});

function valueOf({ key, value }: YamlEntry, text: string): WrittenControls {
  if (value?.kind === 'list') {
    return { kind: 'list', list: value };
  }
  const behind = key.range.end + (/^\s*:/.exec(text.slice(key.range.end))?.[0].length ?? 0);
  const isEmpty =
    (!value || value.range.start === value.range.end) &&
    /^[ \t]*(?:\r?\n|$)/.test(text.slice(behind));
  return isEmpty ? { kind: 'empty', behind } : { kind: 'other' };
}

function addedToList(text: string, { items, range }: YamlList, entry: Entry): TextEdit | undefined {
  const last = items.at(-1);
  if (text[range.start] === '[') {
    const end = last?.range.end ?? range.start + 1;
    return at(end, `${last ? ', ' : ''}{ id: ${entry.id}, title: ${entry.title} }`);
  }
  const indent = items[0] && indentOf(text, items[0].range.start);
  return last && indent !== undefined
    ? at(lineEndAfter(text, last.range.end), `\n${blockEntry(indent, entry)}`)
    : undefined;
}

/** What stands before the dash of the entry at `start`; absent where it does not begin its line. */
function indentOf(text: string, start: number): string | undefined {
  return /^([ \t]*)-[ \t]+$/.exec(text.slice(lineStartAt(text, start), start))?.[1];
}

function blockEntry(indent: string, { id, title }: Entry): string {
  return `${indent}- id: ${id}\n${indent}  title: ${title}`;
}

function at(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

function lineEndBefore(text: string): string {
  return text === '' || /[\r\n]$/.test(text) ? '' : '\n';
}

function lineStartAt(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** A comment behind the entry stays with it. */
function lineEndAfter(text: string, offset: number): number {
  // What ends with a line's end is behind it already.
  const end = offset > 0 && /[\r\n]/.test(text[offset - 1] ?? '') ? offset - 1 : offset;
  return end + text.slice(end).search(/\r|\n|$/);
}

/** Between quotes nothing in a title can be taken for YAML. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N}.-]*$/u.test(text) ? text : JSON.stringify(text);
}
