import type { Catalogue } from '../../catalogue/catalogue.js';
import { cellAppendix, type CellEdit } from '../../model/cellEdits.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, singleRows, statementCellEdit } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import type { ChunkRule, Fix } from '../rule.js';
import { applicableWord } from '../soa-excluded-but-used/applicableWord.js';
import { namedReference, quoted } from '../wording.js';
import { developmentControls } from './developmentControls.js';
import { leavesToProvider } from './providerWords.js';

export const soaProviderExcuse: ChunkRule = {
  id: 'soa-provider-excuse',
  severity: 'warning',
  summary: 'A control is not excluded because a provider carries it out.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, configuration }) {
    for (const row of singleRows(part)) {
      const { parties } = configuration.vocabulary;
      const cell = reasonsOf(row).find(({ text }) => leavesToProvider(text, parties));
      if (cell) {
        yield {
          range: cell.range,
          message: messageFor(row, cell, catalogue),
          fixes: fixesFor(row, part),
        };
      }
    }
  },
};

/** Software that others develop is a fair reason to leave out the controls of one's own development. */
function reasonsOf(row: StatementRow): readonly Cell[] {
  const { applicability, justificationCell, applicabilityCell, evidenceCell, reference } = row;
  if (applicability !== 'excluded' || reference.ids.some((id) => developmentControls.has(id))) {
    return [];
  }
  // A layout without a place for reasons has them beside the evidence.
  return [justificationCell ?? evidenceCell, applicabilityCell].flatMap((cell) =>
    cell ? [cell] : [],
  );
}

function messageFor({ reference }: StatementRow, { text }: Cell, catalogue: Catalogue): string {
  return (
    `${namedReference(reference, catalogue)} is excluded because somebody else does it: ${quoted(text)}. ` +
    'A control that a provider carries out for us applies and is shared: we choose the provider, agree ' +
    'on it and check it. An auditor does not accept this as a reason for leaving it out ' +
    '(ISO/IEC 27001, 6.1.3 d; ISO/IEC 27002, 5.19 to 5.23): mark it as applicable and state who does what.'
  );
}

/** Only where a word of its own decides can the decision be changed by itself. */
function fixesFor(row: StatementRow, part: DocumentFacts): readonly Fix[] {
  const { applicabilityCell: decision, statusCell, justificationCell: reason } = row;
  const isOwn =
    decision &&
    decision.range.end > decision.range.start &&
    !isSameCell(decision, reason) &&
    !isSameCell(decision, statusCell);
  if (!isOwn || row.reference.kind !== 'control') {
    return [];
  }
  const word = applicableWord(decision, part.statementRows);
  const edits = [
    { range: decision.range, newText: word },
    ...responsibilityEdits(row, part),
    ...statusEdits(row),
  ];
  return [{ title: 'Make it applicable, with shared responsibility', edits, needsPerson: true }];
}

/** Only the writer knows how the duty is shared. */
const toComplete = 'shared: [say what the provider does, and what we agree on and check]';

function responsibilityEdits(row: StatementRow, part: DocumentFacts): readonly CellEdit[] {
  const { responsibilityCell: cell, justificationCell: reason } = row;
  const edit = cell && statementCellEdit(part, row, { cell, roles: ['responsibility'] }, 'Shared');
  const isReasoned = reason && reason.range.end > reason.range.start;
  return [...(edit ? [edit] : []), ...(isReasoned ? [cellAppendix(reason.range, toComplete)] : [])];
}

/** "Not applicable" would contradict the decision; how far the control is, only the writer knows. */
function statusEdits({ status, statusCell }: StatementRow): readonly CellEdit[] {
  return statusCell && status === 'notApplicable' ? [{ range: statusCell.range, newText: '' }] : [];
}
