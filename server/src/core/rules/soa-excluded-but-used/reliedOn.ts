import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { DocumentKind } from '../../model/frontMatter.js';
import { isDeclaredInBody } from './declaredControls.js';
import type { Relying } from './messages.js';

export interface Reliance {
  readonly reference: ControlReference;
  readonly who: Relying;
}

/**
 * Where a document relies on controls: in the rows of a risk register, in the tables of a treatment
 * plan, in the `controls:` of any document, and behind a label such as "Related controls:" in a policy
 * or procedure. Other prose can name a control to say that it is excluded, so it does not count.
 */
export function* reliedOn(
  { text, references, riskRows, statementRows }: DocumentFacts,
  kind: DocumentKind,
): Iterable<Reliance> {
  const counted = new Set(statementRows.map(({ reference }) => reference.range.start));
  for (const row of riskRows) {
    for (const reference of row.references) {
      counted.add(reference.range.start);
      // A theme stands for controls that nobody has chosen yet; that is for `control-group` to say.
      if (reference.kind !== 'group') {
        yield { reference, who: { kind: 'risk', id: row.id } };
      }
    }
  }
  for (const reference of references) {
    if (reference.kind !== 'group' && !counted.has(reference.range.start)) {
      yield* reliance(reference, kind);
      if (isDeclaredInBody(reference, text, kind)) {
        yield { reference, who: { kind: 'document' } };
      }
    }
  }
}

function* reliance(reference: ControlReference, kind: DocumentKind): Iterable<Reliance> {
  if (reference.place === 'frontMatter' && kind !== 'statement-of-applicability') {
    yield { reference, who: { kind: 'frontMatter' } };
  } else if (reference.place === 'cell' && kind === 'risk-treatment-plan') {
    yield { reference, who: { kind: 'treatmentPlan' } };
  }
}
