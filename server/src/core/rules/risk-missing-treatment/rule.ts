import { shifted } from '../../base/textRange.js';
import { placedParts } from '../../model/placedParts.js';
import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell } from '../../model/riskRowSense.js';
import { isOpenQuestion, treatmentOf } from '../../model/words/riskWords.js';
import { openRisks } from '../openRisks.js';
import type { DocumentRule } from '../rule.js';
import { riskSectionsLacking, type SectionField } from '../sectionSiblings.js';
import { messages } from './messages.js';

export const riskMissingTreatment: DocumentRule = {
  id: 'risk-missing-treatment',
  theme: 'risks',
  severity: 'warning',
  summary: 'Each risk of a register has a decision on its treatment.',
  germanSummary: 'Jedes Risiko eines Registers hat eine Entscheidung über seine Behandlung.',
  scope: 'document',

  *check({ document, language }) {
    for (const { part, start } of placedParts(document)) {
      for (const { row, said } of undecidedIn(part)) {
        yield {
          range: shifted(said === '' || !row.treatment ? row.idRange : row.treatment.range, start),
          message:
            said === '' ? messages.empty(language, row.id) : messages.open(language, row.id, said),
        };
      }
    }
    for (const { row, start } of riskSectionsLacking(document, treatment)) {
      yield {
        range: shifted(row.idRange, start),
        message: messages.empty(language, row.id),
      };
    }
  },
};

const undecidedIn = openRisks(saidInstead);

const treatment: SectionField<RiskRow> = {
  isAsked: ({ status }) => !(status && statesOption(status.text)),
  isGiven: (row) => row.treatment !== undefined,
  words:
    /treat|mitigat|accept|avoid|behandl|minder|vermeid|akzept|trait|atténu|trat(?:am|ad)|mitig|acept|aceit|accett|behandel|beperk|mitiger|対応|低減|受容|回避|移転|保有/iu,
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
