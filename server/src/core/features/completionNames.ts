import { memoize } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import type { Workspace, WorkspaceIndex } from '../workspace/workspace.js';
import { type CompletionEntry, sortTextOf, type Typed } from './completionEntry.js';
import { documentTitle } from './documentTitle.js';

const mostNames = 100;
const longestId = 60;

/** The ids of risks and documents that begin with the word before `offset`, where that looks like an id. */
export function namedCompletions(
  document: IsmsDocument,
  offset: number,
  world: World,
): readonly CompletionEntry[] {
  const before = document.text.slice(Math.max(0, offset - longestId), offset);
  const word = /(?<![\p{L}\p{N}_-])\p{L}[\p{L}\p{N}_-]*$/u.exec(before)?.[0] ?? '';
  if (!/^(?:\p{Lu}{2,}|\p{L}+(?:-|\d))/u.test(word)) {
    return [];
  }
  const typed = { text: word, range: { start: offset - word.length, end: offset } };
  return [...riskCompletions(typed, world), ...documentCompletions(typed, world)];
}

/** The ids of risks that begin as `typed` does, with what they are about; case does not count. */
export function riskCompletions(typed: Typed, { workspace }: World): readonly CompletionEntry[] {
  return beginning(idsOf(workspace.index).risks, typed).map((id, index) => {
    const detail = riskName(id, workspace);
    return {
      label: id,
      ...(detail !== '' && { detail }),
      filterText: detail === '' ? id : `${id} ${detail}`,
      sortText: sortTextOf(0, index),
      edit: { range: typed.range, newText: id },
      kind: 'risk' as const,
    };
  });
}

/** The ids of documents that begin as `typed` does, with their titles; case does not count. */
export function documentCompletions(
  typed: Typed,
  { workspace }: World,
): readonly CompletionEntry[] {
  return beginning(idsOf(workspace.index).documents, typed).map((id, index) => {
    const [uri] = workspace.index.documentIds.get(id)?.keys() ?? [];
    const document = uri === undefined ? undefined : workspace.documents.get(uri);
    return {
      label: id,
      ...(document && { detail: documentTitle(document) }),
      filterText: id,
      sortText: sortTextOf(0, index),
      edit: { range: typed.range, newText: id },
      kind: 'document' as const,
    };
  });
}

/** What people have written elsewhere in the workspace, each word once, the most frequent first. */
export interface WordsInUse {
  /** Owners, authors and approvers. */
  readonly people: readonly string[];
  readonly classifications: readonly string[];
  readonly services: readonly string[];
}

/**
 * The words in use, read anew when an index of the workspace has changed; for a word in between, the
 * wait is no loss, and no key has to read all documents.
 */
export function wordsInUse({ index, documents }: Workspace): WordsInUse {
  const known = words.get(index);
  if (known) {
    return known;
  }
  const all = [...documents.values()].map(documentWords);
  const result = {
    people: byFrequency(all.flatMap(({ people }) => people)),
    classifications: byFrequency(all.flatMap(({ classifications }) => classifications)),
    services: byFrequency(all.flatMap(({ services }) => services)),
  };
  words.set(index, result);
  return result;
}

const words = new WeakMap<WorkspaceIndex, WordsInUse>();

const documentWords = memoize(({ parts }: IsmsDocument): WordsInUse => {
  const all = parts.map(partWords);
  return {
    people: all.flatMap(({ people }) => people),
    classifications: all.flatMap(({ classifications }) => classifications),
    services: all.flatMap(({ services }) => services),
  };
});

/** Each text once, the most frequent first; of equally frequent ones the first that was met. */
export function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([text]) => text);
}

const partWords = memoize((part: DocumentFacts): WordsInUse => {
  const valuesOf = (...keys: readonly string[]): readonly string[] =>
    (part.frontMatter?.entries ?? []).flatMap(({ key, values }) =>
      key && keys.includes(key) ? values.map(({ text }) => text).filter(isWord) : [],
    );
  return {
    people: [...valuesOf('owner', 'author', 'approver'), ...ownerCells(part)],
    classifications: valuesOf('classification'),
    services: valuesOf('services'),
  };
});

function ownerCells({ tables }: DocumentFacts): readonly string[] {
  return tables.flatMap(({ columns, rows }) => {
    const index = columns.findIndex(({ role }) => role === 'owner');
    return index < 0 ? [] : rows.map(({ cells }) => cells[index]?.text ?? '').filter(isWord);
  });
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= longestId;
}

interface Ids {
  readonly risks: readonly string[];
  readonly documents: readonly string[];
}

const idsOf = memoize(({ riskIds, documentIds }: WorkspaceIndex): Ids => ({
  risks: [...riskIds.keys()].toSorted(inOrder),
  documents: [...documentIds.keys()].toSorted(inOrder),
}));

const collator = new Intl.Collator('en', { numeric: true });

function inOrder(a: string, b: string): number {
  return collator.compare(a, b);
}

function beginning(ids: readonly string[], { text }: Typed): readonly string[] {
  const start = text.toLowerCase();
  const found: string[] = [];
  for (const id of ids) {
    if (id.toLowerCase().startsWith(start)) {
      found.push(id);
    }
    if (found.length === mostNames) {
      break;
    }
  }
  return found;
}

/** What the register says that the risk `id` is; empty where no register has it. */
export function riskName(id: string, { index, documents }: Workspace): string {
  const [uri] = index.riskIds.get(id)?.keys() ?? [];
  const document = uri === undefined ? undefined : documents.get(uri);
  for (const part of document?.parts ?? []) {
    const name = namesIn(part).get(id);
    if (name !== undefined) {
      return name;
    }
  }
  return '';
}

const namesIn = memoize(
  ({ riskRows }: DocumentFacts): ReadonlyMap<string, string> =>
    new Map(riskRows.map(({ id, description }) => [id, description?.text ?? ''])),
);
