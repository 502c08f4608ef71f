import type { Texts } from '../base/language.js';
import { memoize, memoizePair } from '../base/memo.js';
import { contains } from '../base/textRange.js';
import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import type { CloudParties, Control, ControlId } from '../catalogue/control.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { type CompletionEntry, sortTextOf, type Typed } from './completionEntry.js';
import { aboutOf } from './controlDetails.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import { partAt } from './partAt.js';

/** How the id is to be written: as the standard prints it, or with the number alone. */
export type IdForm = 'full' | 'number';

/**
 * The controls of the document's editions that go on from `typed`: by id or number, with or without
 * its prefix, or by the beginnings of words of the title. All of them where nothing is typed. Those
 * that the document already names come last.
 */
export function controlCompletions(
  document: IsmsDocument,
  typed: Typed,
  form: IdForm,
  world: World,
): readonly CompletionEntry[] {
  const used = isUsed(document, typed);
  const matching = matchingControls(typed.text, candidatesFor(document, world));
  return matching.map(({ control, index, number, documentation }) => {
    const id = form === 'number' ? number : control.id;
    return {
      label: id,
      detail: control.title,
      documentation: documentation[world.language],
      filterText: filterTextFor(typed.text, id, control.title),
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

interface Candidate {
  readonly control: Control;
  readonly index: number;
  /** The id without its `A.`; ids of 27017:2015 keep their prefix, which is part of their number. */
  readonly number: string;
  readonly words: readonly string[];
  readonly documentation: Texts;
}

function candidatesFor(document: IsmsDocument, { catalogue }: World): readonly Candidate[] {
  return candidatesOf(document.profile.editions, catalogue);
}

const candidatesOf = memoizePair((editions: Editions, catalogue: Catalogue): readonly Candidate[] =>
  controlsInUse(catalogue, editions).map((control, index) => ({
    control,
    index,
    number: control.id.replace(/^A\./, ''),
    words: wordsOf(control.title),
    documentation: documentationOf(control, catalogue),
  })),
);

function documentationOf(control: Control, catalogue: Catalogue): Texts {
  const note = partyNotes[control.cloudParties];
  return {
    en: `${aboutOf(control, catalogue, 'en')} ${note.en}`.trim(),
    de: `${aboutOf(control, catalogue, 'de')} ${note.de}`.trim(),
  };
}

const partyNotes: Readonly<Record<CloudParties, Texts>> = {
  both: {
    en: 'ISO/IEC 27017 guides customer and provider.',
    de: 'ISO/IEC 27017 wendet sich an Kunde und Anbieter.',
  },
  'both-same': {
    en: 'ISO/IEC 27017 guides customer and provider alike.',
    de: 'ISO/IEC 27017 wendet sich an Kunde und Anbieter gleichermaßen.',
  },
  'customer-only': {
    en: 'ISO/IEC 27017 guides the customer.',
    de: 'ISO/IEC 27017 wendet sich an den Kunden.',
  },
  'provider-only': {
    en: 'ISO/IEC 27017 guides the provider.',
    de: 'ISO/IEC 27017 wendet sich an den Anbieter.',
  },
  none: { en: '', de: '' },
};

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

function matchingControls(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const [, prefix = '', number = '', words = ''] =
    /^\s*((?:A|CLD)(?=[\s.\d]|$)[.\s]*)?([\d.]*)\s*(.*)$/isu.exec(typed) ?? [];
  const wanted = wordsOf(words);
  const family = prefix.replaceAll(/[\s.]/g, '').toUpperCase();
  // Who searches by words may not know to which family the control belongs.
  const isAnyFamily = family === '' || wanted.length > 0;
  return candidates.filter(
    (candidate) =>
      goesOn(candidate, typed) ||
      ((isAnyFamily || candidate.control.id.startsWith(`${family}.`)) &&
        hasNumber(candidate, number) &&
        hasWords(candidate, wanted)),
  );
}

/** Ids of frameworks have any form, so what is typed is compared as it is. */
function goesOn({ control }: Candidate, typed: string): boolean {
  const text = typed.trim().toLowerCase();
  return (
    control.framework !== undefined && text !== '' && control.id.toLowerCase().startsWith(text)
  );
}

function hasNumber({ number }: Candidate, typed: string): boolean {
  return typed === '' || number.replace('CLD.', '').startsWith(withoutZeros(typed));
}

function withoutZeros(number: string): string {
  return number.replaceAll(/(^|\.)0+(?=\d)/g, '$1');
}

function hasWords({ words }: Candidate, wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
