import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { isOpenQuestion } from '../../model/words/riskWords.js';
import type { ChunkRule } from '../rule.js';
import { messages } from './messages.js';

export const riskMissingOwner: ChunkRule = {
  id: 'risk-missing-owner',
  theme: 'risks',
  severity: 'warning',
  summary: 'Each risk of a register has an owner.',
  germanSummary: 'Jedes Risiko eines Registers hat einen Risikoeigentümer.',
  scope: 'chunk',
  needs: 'riskRows',

  *check({ part, language }) {
    for (const row of part.riskRows) {
      const said = saidInstead(row);
      if (said !== undefined && isLiveRisk(row, part.text)) {
        yield {
          range: said === '' || !row.owner ? row.idRange : row.owner.range,
          message:
            said === ''
              ? messages.empty(language, row.id)
              : messages.unnamed(language, row.id, said),
        };
      }
    }
  },
};

/** What stands in the place of an owner where that is none: nothing, or a word such as "TBD". */
function saidInstead(row: RiskRow): string | undefined {
  if (emptyCell(row.owner)) {
    return '';
  }
  const text = row.owner?.text ?? '';
  return isOpenQuestion(text) ? text : undefined;
}
