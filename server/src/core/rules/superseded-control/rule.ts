import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import { editionName, namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRule, Fix } from '../rule.js';

export const supersededControl: ChunkRule = {
  id: 'superseded-control',
  severity: 'warning',
  summary: 'The id of a control belongs to the edition that the document works to.',
  scope: 'chunk',

  *check({ part, catalogue, profile }) {
    for (const reference of part.references) {
      const control = catalogue.find(reference.id);
      // A text that names the edition itself, as a mapping or a history does, means what it says.
      if (!control || reference.kind === 'group' || reference.edition !== undefined) {
        continue;
      }
      if (isOlder(control, profile.editions)) {
        yield {
          range: reference.range,
          message: messageFor(control, profile.editions, catalogue),
          fixes: reference.kind === 'control' ? successorFixes(reference, control, catalogue) : [],
        };
      }
    }
  },
};

function isOlder({ standard, edition }: Control, editions: Editions): boolean {
  return (
    (standard === 'iso27001' && edition === '2013' && editions.iso27001 === '2022') ||
    (standard === 'iso27017' && edition === '2015' && editions.iso27017 === '2026')
  );
}

function messageFor(control: Control, editions: Editions, catalogue: Catalogue): string {
  const { id, standard, edition } = control;
  const worksTo =
    standard === 'iso27001'
      ? editionName('iso27001', editions.iso27001)
      : editionName('iso27017', editions.iso27017);
  const successors = catalogue.successors(id);
  const named = successors.map((relation) => namedControl(relation.control)).join(' and ');
  const reported = successors.some(({ verification }) => verification !== 'verified')
    ? ' (as reported, not read in the standard)'
    : '';
  return `${id} belongs to ${editionName(standard, edition)}, this document works to ${worksTo}. There it became ${named}${reported}. An auditor checks against the current edition; use its number.`;
}

function successorFixes(
  { range }: ControlReference,
  control: Control,
  catalogue: Catalogue,
): readonly Fix[] {
  const successors = catalogue.successors(control.id);
  const single: readonly Fix[] = successors.map((relation) => ({
    title: `Change to ${namedControl(relation.control)}`,
    edits: [{ range, newText: relation.control.id }],
    preferred: successors.length === 1,
  }));
  return single;
}
