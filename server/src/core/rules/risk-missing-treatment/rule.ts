import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { isOpenQuestion, treatmentOf } from '../../model/words/riskWords.js';
import type { ChunkRule } from '../rule.js';
import { messages } from './messages.js';

export const riskMissingTreatment: ChunkRule = {
  id: 'risk-missing-treatment',
  theme: 'risks',
  severity: 'warning',
  summary: 'Each risk of a register has a decision on its treatment.',
  germanSummary: 'Jedes Risiko eines Registers hat eine Entscheidung über seine Behandlung.',
  scope: 'chunk',
  needs: 'riskRows',

  *check({ part, language }) {
    for (const row of part.riskRows) {
      const said = saidInstead(row);
      if (said !== undefined && isLiveRisk(row, part.text)) {
        yield {
          range: said === '' || !row.treatment ? row.idRange : row.treatment.range,
          message:
            said === '' ? messages.empty(language, row.id) : messages.open(language, row.id, said),
        };
      }
    }
  },
};

/** What stands in the place of a decision; absent where there is one, be it in the status. */
function saidInstead(row: RiskRow): string | undefined {
  if (row.status && statesOption(row.status.text)) {
    return undefined;
  }
  if (emptyCell(row.treatment)) {
    return '';
  }
  const text = row.treatment?.text ?? '';
  return isOpenQuestion(text) ? text : undefined;
}

/** "Accepted" and "Mitigated" say what was decided; "Treated" and "In treatment" only that something was. */
function statesOption(status: string): boolean {
  return treatmentOf(status) !== undefined && !/^\P{L}*(?:treat|behand|trait|trat)/iu.test(status);
}
