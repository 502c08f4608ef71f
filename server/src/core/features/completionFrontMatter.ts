import type { Language } from '../base/language.js';
import type { TextRange } from '../base/textRange.js';
import { builtInData } from '../catalogue/builtIn.js';
import type { FrontMatter, FrontMatterEntry, FrontMatterKey } from '../model/frontMatter.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { lineEndAt, positionAt } from '../syntax/sourceText.js';
import { controlCompletions, type IdForm } from './completionControls.js';
import { type CompletionEntry, sortTextOf, type Typed, wordEntries } from './completionEntry.js';
import { riskCompletions, wordsInUse } from './completionNames.js';
import { factsOfKey, frontMatterKeys } from './frontMatterKeys.js';

/** What can be written in the front matter at `offset`: a key that is missing, or a key's value. */
export function frontMatterCompletions(
  document: IsmsDocument,
  frontMatter: FrontMatter,
  offset: number,
  world: World,
): readonly CompletionEntry[] {
  const line = positionAt(document, offset).line;
  const start = document.lineStarts[line] ?? 0;
  const before = document.text.slice(start, offset);
  const rest = document.text.slice(offset, lineEndAt(document, line));
  return /^[\w-]*$/.test(before)
    ? keysAt(frontMatter, { before, rest, offset }, world.language)
    : valuesAt(document, placeOf(frontMatter, before, typedValue(before, rest, offset)), world);
}

function keysAt(
  frontMatter: FrontMatter,
  {
    before,
    rest,
    offset,
  }: { readonly before: string; readonly rest: string; readonly offset: number },
  language: Language,
): readonly CompletionEntry[] {
  const behind = /^[\w-]*/.exec(rest)?.[0].length ?? 0;
  // A word that a colon follows is a key already.
  const isKey = /^\s*:/.test(rest.slice(behind));
  const range = { start: offset - before.length, end: offset + behind };
  return isKey ? [] : keyCompletions(frontMatter, range, language);
}

function keyCompletions(
  { entries }: FrontMatter,
  range: TextRange,
  language: Language,
): readonly CompletionEntry[] {
  const present = new Set(entries.map(({ key }) => key));
  return frontMatterKeys
    .filter(({ key }) => !present.has(key))
    .map(({ key, about }, index) => ({
      label: key,
      documentation: about[language],
      filterText: key,
      sortText: sortTextOf(0, index),
      edit: { range, newText: `${key}: ` },
      kind: 'key' as const,
    }));
}

/** A value that is being typed, and the key that it belongs to: the last one before it. */
interface ValuePlace {
  readonly key: FrontMatterKey | undefined;
  readonly entry: FrontMatterEntry | undefined;
  readonly typed: Typed;
}

function placeOf(frontMatter: FrontMatter, before: string, typed: Typed): ValuePlace {
  const entry = frontMatter.entries.findLast(({ keyRange }) => keyRange.start <= typed.range.start);
  return { key: entry?.key ?? writtenKey(before), entry, typed };
}

type Complete = (
  document: IsmsDocument,
  place: ValuePlace,
  world: World,
) => readonly CompletionEntry[];

function valuesAt(
  document: IsmsDocument,
  place: ValuePlace,
  world: World,
): readonly CompletionEntry[] {
  const { key, typed } = place;
  if (!key) {
    return [];
  }
  const complete = byKey[key];
  return complete
    ? complete(document, place, world)
    : wordEntries(factsOfKey(key)?.values ?? [], typed, 'value');
}

const people: Complete = (_, { typed }, { workspace }) =>
  wordEntries(wordsInUse(workspace).people, typed, 'person');

/** Keys that are not here have the values of a list, or any text. */
const byKey: Readonly<Partial<Record<FrontMatterKey, Complete>>> = {
  controls: (document, { entry, typed }, world) =>
    controlCompletions(document, typed, idFormOf(entry, typed), world),
  risks: (_, { typed }, world) => riskCompletions(typed, world),
  clauses: (_, { typed }) => clauseCompletions(typed),
  owner: people,
  author: people,
  approver: people,
  classification: (_, { typed }, { workspace }) =>
    wordEntries(wordsInUse(workspace).classifications, typed, 'value'),
  services: (_, { typed }, { workspace }) =>
    wordEntries(wordsInUse(workspace).services, typed, 'value'),
};

function clauseCompletions(typed: Typed): readonly CompletionEntry[] {
  return builtInData().clauses.clauses.map(({ id, title }, index) => ({
    label: id,
    detail: title,
    filterText: `${id} ${title}`,
    sortText: sortTextOf(0, index),
    edit: { range: typed.range, newText: id },
    kind: 'clause' as const,
  }));
}

/** As the list writes its ids: with the number alone where its first one does. */
function idFormOf(entry: FrontMatterEntry | undefined, { range }: Typed): IdForm {
  const first = entry?.values.find(
    (value) => value.range.start !== range.start && value.text !== '',
  );
  return first && /^\d/.test(first.text) ? 'number' : 'full';
}

/** What is typed of a value: behind the key, the list's dash, comma or bracket, and a quote. */
function typedValue(before: string, rest: string, offset: number): Typed {
  const text =
    /(?:^|[[,]|:(?=\s)|^\s*-(?=\s))\s*["']?(?<value>(?:(?!:\s)[^[,"'])*)$/.exec(before)?.groups?.[
      'value'
    ] ?? '';
  const value = text
    .replace(/^\s*-\s+/, '')
    .replace(/^[\w-]+:\s+/, '')
    .trimStart();
  const behind = /^[\w.-]*/.exec(rest)?.[0].length ?? 0;
  return { text: value, range: { start: offset - value.length, end: offset + behind } };
}

function writtenKey(before: string): FrontMatterKey | undefined {
  const written = /^\s*([\w-]+)\s*:/.exec(before)?.[1];
  return frontMatterKeys.find(({ key }) => key === written)?.key;
}
