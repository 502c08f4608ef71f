import { memoize } from '../base/memo.js';
import { contains } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { type CompletionEntry, sortTextOf, type Typed } from './completionEntry.js';
import { candidatesFor, matchingControls } from './controlCandidates.js';
import { partAt } from './partAt.js';

/** How the id is to be written: as the standard prints it, or with the number alone. */
export type IdForm = 'full' | 'number';

/**
 * The controls of the document's editions that go on from `typed`: by id or number, with or without
 * its prefix, or by the beginnings of words of the title, in English or else in another language. All
 * of them where nothing is typed. Those that the document already names come last.
 */
export function controlCompletions(
  document: IsmsDocument,
  typed: Typed,
  form: IdForm,
  world: World,
): readonly CompletionEntry[] {
  const used = isUsed(document, typed);
  const matching = matchingControls(typed.text, candidatesFor(document, world));
  return matching.map(({ candidate: { control, index, number, documentation }, translation }) => {
    const id = form === 'number' ? number : control.id;
    return {
      label: id,
      detail: translation ?? control.title,
      documentation: documentation[world.language],
      filterText: filterTextFor(typed.text, id, translation ?? control.title),
      sortText: sortTextOf(used(control.id) ? 1 : 0, index),
      edit: { range: typed.range, newText: id },
      kind: 'control',
    };
  });
}

/**
 * As {@link controlCompletions}, only the controls of further frameworks whose ids go on from what is
 * typed, written as there.
 */
export function frameworkCompletions(
  document: IsmsDocument,
  typed: Typed,
  world: World,
): readonly CompletionEntry[] {
  const isBegun = world.catalogue.added.some(({ id }) => id.startsWith(typed.text));
  return isBegun
    ? controlCompletions(document, typed, 'full', world).filter(({ label }) =>
        label.startsWith(typed.text),
      )
    : [];
}

/** As {@link controlCompletions}, only by words of the title, at most `most`. */
export function controlsByTitle(
  document: IsmsDocument,
  typed: Typed,
  most: number,
  world: World,
): readonly CompletionEntry[] {
  const isId = /\d/.test(typed.text);
  return isId ? [] : controlCompletions(document, typed, 'full', world).slice(0, most);
}

/** A client leaves out what does not begin like the text that was typed, in whatever form that is. */
function filterTextFor(typed: string, id: string, title: string): string {
  return id.toLowerCase().startsWith(typed.toLowerCase())
    ? `${id} ${title}`
    : `${typed} ${id} ${title}`;
}

/** Tells of a control whether the document names it in another place than where the cursor is. */
function isUsed(document: IsmsDocument, { range }: Typed): (id: ControlId) => boolean {
  const uses = usesIn(document);
  const part = partAt(document, range.start);
  const here = part?.facts.references.find((reference) =>
    contains(reference.range, range.start - part.start),
  );
  const isHere = (id: ControlId): boolean =>
    here !== undefined && here.kind !== 'group' && here.ids.includes(id);
  return (id) => (uses.get(id) ?? 0) > (isHere(id) ? 1 : 0);
}

const usesIn = memoize(({ parts }: IsmsDocument): ReadonlyMap<ControlId, number> => {
  const uses = new Map<ControlId, number>();
  for (const id of parts.flatMap(usedInPart)) {
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return uses;
});

const usedInPart = memoize(({ references }: DocumentFacts): readonly ControlId[] =>
  references.flatMap(({ kind, ids }) => (kind === 'group' ? [] : ids)),
);
