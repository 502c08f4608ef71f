import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell } from '../../model/riskRowSense.js';
import { ownerInProse } from '../../model/words/proseOfFields.js';
import { isOpenQuestion } from '../../model/words/riskWords.js';
import { openRisks, type RiskQuestion } from '../openRisks.js';
import type { DocumentRule } from '../rule.js';
import { messages } from './messages.js';

export const riskMissingOwner: DocumentRule = {
  id: 'risk-missing-owner',
  theme: 'risks',
  severity: 'warning',
  summary: 'Each risk of a register has an owner.',
  germanSummary: 'Jedes Risiko eines Registers hat einen Risikoeigentümer.',
  scope: 'document',
  needs: 'riskRows',

  check: (context) => openRisks(context, owner),
};

const owner: RiskQuestion = {
  answer: 'owner',
  saidInstead,
  nothingSaid: messages.empty,
  noAnswer: messages.unnamed,
  isAsked: () => true,
  isGiven: (row) => row.owner !== undefined,
  meanings: ['owner'],
  words:
    /owner|owned|responsib|accountab|eigent|eigner|verantw|zuständig|propri|propie|respons[aá]|titular|due[ñn]|eigena|verantwoord|所有|責任|担当|オーナー/iu,
  wordsOfProse: ownerInProse,
};

/** What stands in the place of an owner where that is none: nothing, or a word such as "TBD". */
function saidInstead(row: RiskRow): string | undefined {
  if (emptyCell(row.owner)) {
    return '';
  }
  const text = row.owner?.text ?? '';
  return isOpenQuestion(text) ? text : undefined;
}
