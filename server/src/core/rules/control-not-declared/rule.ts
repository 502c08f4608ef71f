import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { DocumentKind, FrontMatterEntry } from '../../model/frontMatter.js';
import { entryWith } from '../../model/frontMatterValues.js';
import type { DocumentRule, Problem } from '../rule.js';
import { additionTo, removalFrom } from './entryEdits.js';
import { messages } from './messages.js';
import { declaredIn, firstTreatments, namedIn } from './treatedControls.js';

export const controlNotDeclared: DocumentRule = {
  id: 'control-not-declared',
  theme: 'frontMatter',
  severity: 'hint',
  summary: 'The controls that a policy treats are those in the controls of its front matter.',
  germanSummary:
    'Die Maßnahmen, die eine Richtlinie behandelt, sind die in den Kopfdaten unter controls.',
  scope: 'document',

  *check({ document, catalogue, language }) {
    const [head] = document.parts;
    const entry = kinds.has(document.profile.kind) ? controlsEntry(head) : undefined;
    if (!head || !entry) {
      return;
    }
    const declared = declaredIn(head);
    const known = new Set([...declared.keys()].flatMap((id) => relatives(id, catalogue)));
    for (const [id, range] of firstTreatments(document)) {
      if (!known.has(id) && catalogue.find(id)) {
        yield undeclared(id, range, entry, { text: head.text, language });
      }
    }
    const named = new Set(document.parts.flatMap(namedIn));
    yield* untreated(declared, named, entry, { text: head.text, catalogue, language });
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

/** A control and what it was or became: an older number declares the newer one, too. */
function relatives(id: ControlId, catalogue: Catalogue): readonly ControlId[] {
  return [
    id,
    ...catalogue.successors(id).map(({ control }) => control.id),
    ...catalogue.predecessors(id).map(({ control }) => control.id),
  ];
}

function undeclared(
  id: ControlId,
  range: TextRange,
  entry: FrontMatterEntry,
  { text, language }: Pick<Head, 'text' | 'language'>,
): Problem {
  const edit = additionTo(entry, id, text);
  return {
    range,
    message: messages.undeclared(language, id),
    ...(edit && {
      fixes: [
        {
          title: messages.add(language, id),
          edits: [edit],
          needsPerson: true,
        },
      ],
    }),
  };
}

interface Head {
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** Only where the text names most of what is declared do its writers name what they treat. */
function* untreated(
  declared: ReadonlyMap<ControlId, TextRange | undefined>,
  named: ReadonlySet<ControlId>,
  entry: FrontMatterEntry,
  { text, catalogue, language }: Head,
): Iterable<Problem> {
  const missing = [...declared.keys()].filter(
    (id) => catalogue.find(id) && !relatives(id, catalogue).some((one) => named.has(one)),
  );
  if (declared.size < 3 || missing.length * 3 > declared.size) {
    return;
  }
  for (const id of missing) {
    const range = declared.get(id);
    if (range) {
      const edit = removalFrom(entry, range, text);
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
