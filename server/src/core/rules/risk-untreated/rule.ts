import { isAboveAcceptable } from '../../model/riskLevels.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { treatmentOf } from '../../model/words/riskWords.js';
import type { ChunkRule } from '../rule.js';

export const riskUntreated: ChunkRule = {
  id: 'risk-untreated',
  severity: 'warning',
  summary: 'A risk above the acceptable level that is to be mitigated names controls.',
  scope: 'chunk',

  *check({ part, configuration }) {
    for (const row of part.riskRows) {
      const { level, treatment, controlsCell, references } = row;
      const isMitigated = treatment && treatmentOf(treatment.text) === 'mitigate';
      if (!level || !isMitigated || references.length > 0 || !emptyCell(controlsCell, row)) {
        continue;
      }
      if (isAboveAcceptable(level.text, configuration.risk) && isLiveRisk(row, part.text)) {
        yield {
          range: row.idRange,
          message: `Risk ${row.id} (${level.text}) is to be mitigated and names no control, and the acceptable level is ${String(configuration.risk.acceptableLevel)}. All controls that the treatment needs have to be determined (ISO/IEC 27001, 6.1.3 b); an auditor follows each high risk to them. Name the controls that bring it down.`,
        };
      }
    }
  },
};
