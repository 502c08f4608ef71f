import { flatOf } from '../../base/flatOf.js';
import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { matrixRowsIn } from '../../model/readMatrix.js';
import type { ControlReference } from '../../model/controlReference.js';
import { singleRows } from '../../model/statementCells.js';
import type { Cell } from '../../model/table.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { type Party, partyOf } from '../../model/words/parties.js';
import type { ChunkRule } from '../rule.js';
import { namedReference } from '../wording.js';
import { type Addressed, addressedBy } from './addressed.js';
import { messages } from './messages.js';

export const responsibilityParty: ChunkRule = {
  id: 'responsibility-party',
  theme: 'cloud',
  severity: 'warning',
  summary: 'The party that a control is laid on fits ISO/IEC 27017.',
  germanSummary: 'Die Partei, der eine Maßnahme zugeordnet ist, passt zu ISO/IEC 27017.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, profile, catalogue, configuration, language }) {
    for (const duty of dutiesIn(part, configuration.vocabulary)) {
      const addressed = misfit(duty, catalogue, profile.editions);
      if (addressed) {
        yield {
          range: duty.cell.range,
          message: messages.misfit(language, {
            control: namedReference(duty.reference, { catalogue, language }),
            party: duty.party,
            written: duty.cell.text,
            service: duty.service,
            addressed,
          }),
        };
      }
    }
  },
};

/** A control that is laid on the provider alone, or on the customer alone. */
interface Duty {
  readonly reference: ControlReference;
  readonly cell: Cell;
  readonly party: 'csp' | 'csc';
  /** For which service, where it is a matrix. */
  readonly service?: string;
}

function dutiesIn(part: DocumentFacts, vocabulary: Vocabulary): readonly Duty[] {
  const inMatrices = flatOf(matrixRowsIn(part, vocabulary), ({ references, assignments }) => {
    // A row about several controls cannot say which of them a party is for.
    const [reference, ...others] = references;
    return reference && others.length === 0
      ? flatOf(assignments, ({ cell, party, header }) =>
          isAlone(party)
            ? [{ reference, cell, party, ...(header !== '' && { service: header }) }]
            : [],
        )
      : [];
  });
  const inStatements = flatOf(singleRows(part), ({ reference, responsibilityCell: cell }) => {
    const party = cell && partyOf(cell.text, vocabulary);
    return cell && isAlone(party) ? [{ reference, cell, party }] : [];
  });
  return [...inMatrices, ...inStatements];
}

function isAlone(party: Party | undefined): party is 'csp' | 'csc' {
  return party === 'csp' || party === 'csc';
}

/** What the standard says where it addresses the other party alone. */
function misfit(
  { reference, party }: Duty,
  catalogue: Catalogue,
  editions: Editions,
): Addressed | undefined {
  const control = reference.kind === 'control' ? catalogue.find(reference.id) : undefined;
  const addressed = control && addressedBy(control, catalogue, editions);
  return addressed && addressed.party !== party ? addressed : undefined;
}
