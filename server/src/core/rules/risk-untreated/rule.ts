import { isAboveAcceptable } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { treatmentOf } from '../../model/words/riskWords.js';
import type { ChunkRule } from '../rule.js';

export const riskUntreated: ChunkRule = {
  id: 'risk-untreated',
  severity: 'warning',
  summary: 'A risk above the acceptable level that is to be mitigated names controls.',
  scope: 'chunk',
  needs: 'riskRows',

  *check({ part, configuration }) {
    for (const row of part.riskRows) {
      const { level } = row;
      if (!level || !lacksControls(row) || !isLiveRisk(row, part.text)) {
        continue;
      }
      if (isAboveAcceptable(level.text, configuration.risk)) {
        yield {
          range: row.idRange,
          message: `Risk ${row.id} (${level.text}) is to be mitigated and names no control, and the acceptable level is ${String(configuration.risk.acceptableLevel)}. All controls that the treatment needs have to be determined (ISO/IEC 27001, 6.1.3 b); an auditor follows each high risk to them. Name the controls that bring it down.`,
        };
      }
    }
  },
};

/** Controls that are named in words only are for a reader to find. */
function lacksControls(row: RiskRow): boolean {
  const { treatment, controlsCell, references } = row;
  const isMitigated = treatment !== undefined && treatmentOf(treatment.text) === 'mitigate';
  return isMitigated && references.length === 0 && emptyCell(controlsCell, row) !== undefined;
}
