import type { DocumentFacts } from '../../model/documentFacts.js';
import { placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { isNothing } from '../../model/words/values.js';
import type { ChunkRule } from '../rule.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';

export const soaEvidenceMissing: ChunkRule = {
  id: 'soa-evidence-missing',
  theme: 'statement',
  severity: 'information',
  summary: 'A control that is implemented names evidence or a document.',
  germanSummary: 'Eine umgesetzte Maßnahme nennt einen Nachweis oder ein Dokument.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, language }) {
    for (const row of singleRows(part)) {
      if (lacksEvidence(row) && !linksDocument(row, part)) {
        yield {
          range: placeOfCell(row, row.evidenceCell),
          message: messages.missing(
            language,
            namedReference(row.reference, { catalogue, language }),
          ),
        };
      }
    }
  },
};

/** Only where the layout has a place for evidence. */
function lacksEvidence({ applicability, status, evidenceCell }: StatementRow): boolean {
  return (
    applicability === 'applicable' &&
    status === 'implemented' &&
    evidenceCell !== undefined &&
    (isNothing(evidenceCell.text) || isPlaceholder(evidenceCell.text))
  );
}

/** A document that another cell of the row links proves as well. Links of ids and badges do not. */
function linksDocument({ range, reference }: StatementRow, { links }: DocumentFacts): boolean {
  return links.some(
    (link) =>
      link.kind !== 'image' &&
      range.start <= link.range.start &&
      link.range.end <= range.end &&
      !(link.range.start <= reference.range.start && reference.range.end <= link.range.end) &&
      /\.(?:md|pdf|docx?|xlsx?|html?)(?:[#?]|$)/iu.test(link.destination),
  );
}
