import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { DocumentKind, FrontMatterEntry } from '../../model/frontMatter.js';
import { entryWith } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { DocumentRule, Problem } from '../rule.js';
import { additionTo, removalFrom } from './entryEdits.js';

export const controlNotDeclared: DocumentRule = {
  id: 'control-not-declared',
  severity: 'hint',
  summary: 'The controls that a policy treats are those in the controls of its front matter.',
  scope: 'document',

  *check({ document, catalogue }) {
    const [head] = document.parts;
    const entry = kinds.has(document.profile.kind) ? controlsEntry(head) : undefined;
    if (!head || !entry) {
      return;
    }
    const declared = declaredIn(head);
    const known = new Set([...declared.keys()].flatMap((id) => relatives(id, catalogue)));
    for (const [id, range] of firstTreatments(document)) {
      if (!known.has(id) && catalogue.find(id)) {
        yield undeclared(id, range, entry, head.text);
      }
    }
    const named = new Set(document.parts.flatMap(namedIn));
    yield* untreated(declared, named, entry, { text: head.text, catalogue });
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

/** The controls that the text of a document treats, with the first place of each. */
function firstTreatments(document: IsmsDocument): ReadonlyMap<ControlId, TextRange> {
  const treated = new Map<ControlId, TextRange>();
  for (const { part, start } of placedParts(document)) {
    for (const { id, range } of treatedIn(part)) {
      if (!treated.has(id)) {
        treated.set(id, shifted(range, start));
      }
    }
  }
  return treated;
}

interface Treated {
  readonly id: ControlId;
  readonly range: TextRange;
}

/**
 * The controls that a part's text names one by one. In a link they are another document's, and a
 * sentence with a negation may say that they are left out.
 */
const treatedIn = memoize((part: DocumentFacts): readonly Treated[] =>
  part.references
    .filter(
      ({ kind, place, edition, range }) =>
        kind === 'control' &&
        edition === undefined &&
        (place === 'prose' || place === 'heading' || place === 'cell') &&
        !isElsewhere(part.text, range),
    )
    .map(({ id, range }) => ({ id, range })),
);

/** Every control that a part's text names, be it in a range, a link or a negation. */
const namedIn = memoize((part: DocumentFacts): readonly ControlId[] =>
  part.references.flatMap(({ ids, place }) => (place === 'frontMatter' ? [] : ids)),
);

function isElsewhere(text: string, { start, end }: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(
    Math.max(lineStart, start - 200),
    lineEnd < 0 ? end + 200 : Math.min(lineEnd, end + 200),
  );
  return pointsElsewhere.test(line);
}

const pointsElsewhere =
  /\b(?:not|excluded?|n\/a|see|related|refer|siehe|nicht|ausgeschlossen|out of scope|former|voir|cf)\b/i;

const declaredIn = memoize(
  ({ references }: DocumentFacts): ReadonlyMap<ControlId, TextRange | undefined> => {
    const ranges = new Map<ControlId, TextRange | undefined>();
    for (const { ids, kind, range, place } of references) {
      for (const id of place === 'frontMatter' ? ids : []) {
        ranges.set(id, kind === 'control' ? range : undefined);
      }
    }
    return ranges;
  },
);

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
  text: string,
): Problem {
  const edit = additionTo(entry, id, text);
  return {
    range,
    message: `This document treats ${id}, which does not stand in the controls of its front matter, so the coverage for the Statement of Applicability (ISO/IEC 27001, 6.1.3 d) counts it as mentioned only. Add it to the front matter, or take the id out of the text if another document treats it.`,
    ...(edit && {
      fixes: [
        {
          title: `Add ${id} to the controls of the front matter`,
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
}

/** Only where the text names most of what is declared do its writers name what they treat. */
function* untreated(
  declared: ReadonlyMap<ControlId, TextRange | undefined>,
  named: ReadonlySet<ControlId>,
  entry: FrontMatterEntry,
  { text, catalogue }: Head,
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
        message: `The front matter says that this document treats ${id}, but its text does not name it as it does the others. An auditor who follows the Statement of Applicability (ISO/IEC 27001, 6.1.3 d) to this document looks for it. Name ${id} where it is treated, or take it out of the front matter.`,
        ...(edit && {
          fixes: [
            { title: `Remove ${id} from the front matter`, edits: [edit], needsPerson: true },
          ],
        }),
      };
    }
  }
}
