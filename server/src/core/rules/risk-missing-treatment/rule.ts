import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell } from '../../model/riskRowSense.js';
import { treatmentInProse } from '../../model/words/proseOfFields.js';
import { isOpenQuestion, treatmentOf } from '../../model/words/riskWords.js';
import { openRisks, type RiskQuestion } from '../openRisks.js';
import type { DocumentRule } from '../rule.js';
import { messages } from './messages.js';

export const riskMissingTreatment: DocumentRule = {
  id: 'risk-missing-treatment',
  theme: 'risks',
  severity: 'warning',
  summary: 'Each risk of a register has a decision on its treatment.',
  germanSummary: 'Jedes Risiko eines Registers hat eine Entscheidung über seine Behandlung.',
  scope: 'document',
  needs: 'riskRows',

  check: (context) => openRisks(context, treatment),
};

const treatment: RiskQuestion = {
  answer: 'treatment',
  saidInstead,
  nothingSaid: messages.empty,
  noAnswer: messages.open,
  isAsked: ({ status }) => !(status && statesOption(status.text)),
  isGiven: (row) => row.treatment !== undefined,
  meanings: ['treatment'],
  words:
    /treat|mitigat|accept|avoid|behandl|minder|vermeid|akzept|trait|atténu|trat(?:am|ad)|mitig|acept|aceit|accett|behandel|beperk|mitiger|対応|低減|受容|回避|移転|保有/iu,
  wordsOfProse: treatmentInProse,
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
