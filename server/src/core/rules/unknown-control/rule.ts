import { overlaps } from '../../base/textRange.js';
import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { ChunkRule } from '../rule.js';
import { isOfEdition2005 } from '../edition2005.js';
import { cloudControl2026, ownOf2026 } from './cloudControls2026.js';
import { isDenied } from './denials.js';
import { type Instead, messages } from './messages.js';
import { fixesFor } from './suggestions.js';

export const unknownControl: ChunkRule = {
  id: 'unknown-control',
  theme: 'controls',
  severity: 'error',
  summary: 'Every control that a document names is in the catalogue or among the custom controls.',
  germanSummary:
    'Jede Maßnahme, die ein Dokument nennt, steht im Katalog oder unter den eigenen Maßnahmen.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, profile, catalogue, configuration, language }) {
    const { editions } = profile;
    for (const reference of part.references) {
      const unknown = unknownIds(reference, catalogue);
      if (unknown.length === 0 || isNoMistake(reference, part)) {
        continue;
      }
      for (const id of unknown) {
        yield {
          range: reference.range,
          message: messages.unknown(language, id, insteadOf(id, catalogue, editions)),
          fixes:
            reference.kind === 'control'
              ? fixesFor(reference, {
                  ...{ part, catalogue, editions, language },
                  place: configuration.place,
                  customControls: configuration.customControls,
                })
              : [],
        };
      }
    }
  },
};

function isNoMistake(reference: ControlReference, part: DocumentFacts): boolean {
  return (
    isInPicture(reference, part) || isOfEdition2005(reference, part) || isDenied(reference, part)
  );
}

/** Whether an id stands in the description of a picture, which numbers things of its own; not in a badge. */
function isInPicture({ place, range }: ControlReference, part: DocumentFacts): boolean {
  return (
    place === 'image' &&
    part.links.some(
      (link) =>
        link.kind === 'image' && overlaps(link.range, range) && !isBadge.test(link.destination),
    )
  );
}

const isBadge = /badge|shields\.io/i;

/**
 * Of a range, its ends are looked up; what lies between comes from the catalogue anyway. A group that
 * the standard does not name has controls all the same: `CLD.9.x`.
 */
function unknownIds(reference: ControlReference, catalogue: Catalogue): readonly ControlId[] {
  const { id, ids, lastId, kind } = reference;
  if (kind === 'group' && ids.length > 0) {
    return [];
  }
  const named = lastId === undefined || lastId === id ? [id] : [id, lastId];
  return named.filter(
    (one) =>
      catalogue.find(one) === undefined &&
      catalogue.groups(one).length === 0 &&
      (kind !== 'group' || catalogue.groups(`A.${one}`).length === 0),
  );
}

function insteadOf(id: ControlId, catalogue: Catalogue, editions: Editions): Instead {
  if (id.startsWith('CLD.')) {
    return insteadInCloud(id, catalogue, editions);
  }
  return insteadInFramework(id, catalogue) ?? insteadInStandard(id, catalogue);
}

/** For an id that has the letters of a framework that the workspace adds. */
function insteadInFramework(id: ControlId, { added }: Catalogue): Instead | undefined {
  const letters = lettersOf(id);
  const alike = added.filter((control) => lettersOf(control.id) === letters);
  const [first, last] = [alike[0], alike.at(-1)];
  return first && last
    ? {
        kind: 'framework',
        name: first.framework?.name ?? first.standard,
        first: first.id,
        last: last.id,
      }
    : undefined;
}

function lettersOf(id: string): string {
  return /^\P{N}*/u.exec(id)?.[0] ?? '';
}

/** The controls of 27017:2026 are known from reports only, so the message says so. */
function insteadInCloud(id: ControlId, catalogue: Catalogue, { iso27017 }: Editions): Instead {
  const ids = catalogue.edition('iso27017', '2015').map((control) => control.id);
  const meant = cloudControl2026(id, catalogue);
  return {
    kind: 'cloud',
    ids,
    ...(meant && { meant: namedControl(meant) }),
    ...(iso27017 === '2026' && { of2026: ownOf2026(catalogue).map((control) => control.id) }),
  };
}

function insteadInStandard(id: ControlId, catalogue: Catalogue): Instead {
  const section = id.split('.').slice(0, 2).join('.');
  const last = catalogue
    .edition('iso27001', '2022')
    .filter((control) => control.id.startsWith(`${section}.`))
    .at(-1);
  const isSimple = id.split('.').length === 3;
  if (!last || !isSimple) {
    return { kind: 'annexA' };
  }
  const meant = ownOf2026(catalogue).find((control) => `A.${control.id}` === id);
  return {
    kind: 'section',
    section,
    last: last.id,
    ...(meant && { meant: namedControl(meant) }),
  };
}
