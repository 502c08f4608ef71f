import { flatOf } from '../../base/flatOf.js';
import type { Language } from '../../base/language.js';
import { memoizePair } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { DocumentKind, FrontMatterEntry } from '../../model/frontMatter.js';
import { entryWith } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { DocumentRule, Problem } from '../rule.js';
import { isOlder } from '../superseded-control/rule.js';
import { additionTo, removalFrom } from './entryEdits.js';
import { messages } from './messages.js';
import { type Declared, declaredIn, firstUndeclared, namedIn } from './treatedControls.js';

export const controlNotDeclared: DocumentRule = {
  id: 'control-not-declared',
  theme: 'frontMatter',
  severity: 'hint',
  summary: 'The controls that a policy treats are those in the controls of its front matter.',
  germanSummary:
    'Die Maßnahmen, die eine Richtlinie behandelt, sind die in den Kopfdaten unter controls.',
  scope: 'document',
  needs: 'frontMatter',

  *check({ document, catalogue, language }) {
    const [head] = document.parts;
    const entry = kinds.has(document.profile.kind) ? controlsEntry(head) : undefined;
    if (!head || !entry) {
      return;
    }
    const known = knownTo(head, catalogue);
    const add = additionTo(entry, head.text);
    for (const [id, range] of firstUndeclared(document, known)) {
      const control = catalogue.find(id);
      // That its number is an old one is told; its successor is what may have to be declared.
      if (control && isOlder(control, document.profile.editions)) {
        continue;
      }
      yield undeclared(language, id, range, add);
    }
    yield* untreated(document, entry, { head, catalogue, language });
  },
};

/** Registers, reports and statements name controls that they do not treat. */
const kinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...(['policy', 'procedure', 'incident-response-plan', 'continuity-plan'] as const),
]);

function controlsEntry(head: DocumentFacts | undefined): FrontMatterEntry | undefined {
  const entry = entryWith(head?.frontMatter, 'controls');
  return entry && entry.values.length > 0 ? entry : undefined;
}

/** The controls that need not be declared any more, and those that are none. */
const knownTo = memoizePair((head: DocumentFacts, catalogue: Catalogue): Declared => {
  const declared = new Set(flatOf([...declaredIn(head).keys()], (id) => relatives(id, catalogue)));
  return { has: (id) => declared.has(id) || !catalogue.find(id) };
});

/** A control and what it was or became: an older number declares the newer one, too. */
function relatives(id: ControlId, catalogue: Catalogue): readonly ControlId[] {
  return [
    id,
    ...catalogue.successors(id).map(({ control }) => control.id),
    ...catalogue.predecessors(id).map(({ control }) => control.id),
  ];
}

function undeclared(
  language: Language,
  id: ControlId,
  range: TextRange,
  add: ReturnType<typeof additionTo>,
): Problem {
  return {
    range,
    message: messages.undeclared(language, id),
    ...(add && {
      fixes: [
        {
          title: messages.add(language, id),
          edits: [add(id)],
          needsPerson: true,
        },
      ],
    }),
  };
}

interface Head {
  readonly head: DocumentFacts;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** Only where the text names most of what is declared do its writers name what they treat. */
function* untreated(
  { parts }: IsmsDocument,
  entry: FrontMatterEntry,
  { head, catalogue, language }: Head,
): Iterable<Problem> {
  const declared = declaredIn(head);
  if (declared.size < 3) {
    return;
  }
  const missing = [...declared.keys()].filter((id) => {
    const alike = catalogue.find(id) ? relatives(id, catalogue) : [];
    return alike.length > 0 && !parts.some((part) => namesAny(part, alike));
  });
  if (missing.length * 3 > declared.size) {
    return;
  }
  for (const id of missing) {
    const range = declared.get(id);
    if (range) {
      const edit = removalFrom(entry, range, head.text);
      yield {
        range,
        message: messages.untreated(language, id),
        ...(edit && {
          fixes: [{ title: messages.remove(language, id), edits: [edit], needsPerson: true }],
        }),
      };
    }
  }
}

function namesAny(part: DocumentFacts, ids: readonly ControlId[]): boolean {
  const named = namedIn(part);
  return ids.some((id) => named.has(id));
}
