import { rules } from '../../server/src/core/rules/index.js';
import { findingsOf } from '../../server/src/core/rules/runRules.js';
import type { Finding } from '../../server/src/core/rules/rule.js';
import { worldOf } from './check.js';

/** The words of a list, of which `sign` parts what can stand for one another. */
export function listed(list: string, sign = ';'): readonly string[] {
  return list.split(sign).map((one) => one.trim());
}

/** The lists of a wording, in their order; the language is only its name. */
export function listsOf(wording: { readonly language: string }): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(wording).filter(([name]) => name !== 'language'));
}

/** The first word of each list, and then the same with one of them changed, for each of the others. */
export function variants(lists: readonly string[]): readonly (readonly string[])[] {
  const columns = lists.map((list) => listed(list));
  const usual = columns.map(([first = '']) => first);
  return columns.flatMap((words, place) => words.map((word) => usual.with(place, word)));
}

/** What all rules find in the document `name` of a workspace with these files. */
export function findingsIn(
  files: Readonly<Record<string, string>>,
  name: string,
): readonly Finding[] {
  const uriOf = (file: string): string => `file:///isms/${file}`;
  const world = worldOf(
    Object.entries(files).map(([file, text]) => ({
      ...{ uri: uriOf(file), text },
      ...{ cursor: -1, annotations: [] },
    })),
  );
  const document = world.workspace.documents.get(uriOf(name));
  return document ? findingsOf(rules, document, world) : [];
}
