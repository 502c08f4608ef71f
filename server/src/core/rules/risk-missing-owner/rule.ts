import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { isOpenQuestion } from '../../model/words/riskWords.js';
import type { ChunkRule } from '../rule.js';

export const riskMissingOwner: ChunkRule = {
  id: 'risk-missing-owner',
  severity: 'warning',
  summary: 'Each risk of a register has an owner.',
  scope: 'chunk',

  *check({ part }) {
    for (const row of part.riskRows) {
      const said = saidInstead(row);
      if (said !== undefined && isLiveRisk(row, part.text)) {
        yield {
          range: said === '' || !row.owner ? row.idRange : row.owner.range,
          message: `${said === '' ? `Risk ${row.id} has no owner` : `"${said}" names no owner of risk ${row.id}`}. Each risk needs somebody who may decide on it and who approves its treatment (ISO/IEC 27001, 6.1.2 c and 6.1.3 f); an auditor asks that person. Name the role or the person that answers for it.`,
        };
      }
    }
  },
};

/** What stands in the place of an owner where that is none: nothing, or a word such as "TBD". */
function saidInstead(row: RiskRow): string | undefined {
  if (emptyCell(row.owner, row)) {
    return '';
  }
  const text = row.owner?.text ?? '';
  return isOpenQuestion(text) ? text : undefined;
}
