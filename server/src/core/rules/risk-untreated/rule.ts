import { acceptableBeside, isAboveAcceptable, measureOf } from '../../model/acceptableRisk.js';
import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { treatmentOf } from '../../model/words/riskWords.js';
import type { ChunkRule } from '../rule.js';
import { messages } from './messages.js';

export const riskUntreated: ChunkRule = {
  id: 'risk-untreated',
  theme: 'risks',
  severity: 'warning',
  summary: 'A risk above the acceptable level that is to be mitigated names controls.',
  germanSummary:
    'Ein Risiko über dem akzeptablen Risikoniveau, das gemindert werden soll, nennt Maßnahmen.',
  scope: 'chunk',
  needs: 'riskRows',

  *check({ part, configuration, language }) {
    for (const row of part.riskRows) {
      const { level } = row;
      if (!level || !lacksControls(row) || !isLiveRisk(row, part.text)) {
        continue;
      }
      const measure = measureOf(row, configuration.risk);
      if (measure && isAboveAcceptable(level.text, measure)) {
        yield {
          range: row.idRange,
          message: messages.untreated(language, {
            risk: row.id,
            level: level.text,
            acceptable: acceptableBeside(level.text, measure),
          }),
        };
      }
    }
  },
};

/** Controls that are named in words only are for a reader to find. */
function lacksControls(row: RiskRow): boolean {
  const { treatment, controlsCell, references } = row;
  const isMitigated = treatment !== undefined && treatmentOf(treatment.text) === 'mitigate';
  const isOpen = controlsCell !== undefined && isPlaceholder(controlsCell.text);
  return (
    isMitigated && references.length === 0 && (isOpen || emptyCell(controlsCell) !== undefined)
  );
}
