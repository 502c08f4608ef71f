import type { Language } from '../../base/language.js';
import type { Control } from '../../catalogue/control.js';
import { editionName, namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRuleContext, Problem } from '../rule.js';
import { changeTo } from '../wording.js';
import { messages } from './messages.js';

/**
 * Controls of 2022 that a statement of 2013 decides: they are not in the Annex A that it states. In
 * running text they may tell of what is to come.
 */
export function* newerRows({
  part,
  catalogue,
  profile,
  language,
}: Pick<ChunkRuleContext, 'part' | 'catalogue' | 'profile' | 'language'>): Iterable<Problem> {
  const rows = profile.editions.iso27001 === '2013' ? part.statementRows : [];
  for (const { reference } of rows) {
    const control = catalogue.find(reference.id);
    const isPlain = reference.kind === 'control' && reference.edition === undefined;
    if (isPlain && control?.standard === 'iso27001' && control.edition === '2022') {
      const earlier = catalogue.predecessors(control.id).map((relation) => relation.control);
      yield problem(language, reference, control, earlier);
    }
  }
}

function problem(
  language: Language,
  reference: ControlReference,
  { id, standard, edition }: Control,
  earlier: readonly Control[],
): Problem {
  return {
    range: reference.range,
    message: messages.newer(language, {
      id,
      edition: editionName(standard, edition),
      worksTo: editionName(standard, '2013'),
      predecessors: earlier.map(namedControl),
    }),
    fixes: earlier.map((control) => ({
      title: changeTo(language, namedControl(control)),
      edits: [{ range: reference.range, newText: control.id }],
      needsPerson: true,
    })),
  };
}
