import { shifted } from '../../base/textRange.js';
import { placedParts } from '../../model/placedParts.js';
import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell } from '../../model/riskRowSense.js';
import { isOpenQuestion } from '../../model/words/riskWords.js';
import { openRisks } from '../openRisks.js';
import type { DocumentRule } from '../rule.js';
import { riskSectionsLacking, type SectionField } from '../sectionSiblings.js';
import { messages } from './messages.js';

export const riskMissingOwner: DocumentRule = {
  id: 'risk-missing-owner',
  theme: 'risks',
  severity: 'warning',
  summary: 'Each risk of a register has an owner.',
  germanSummary: 'Jedes Risiko eines Registers hat einen Risikoeigentümer.',
  scope: 'document',

  *check({ document, language }) {
    for (const { part, start } of placedParts(document)) {
      for (const { row, said } of ownerlessIn(part)) {
        yield {
          range: shifted(said === '' || !row.owner ? row.idRange : row.owner.range, start),
          message:
            said === ''
              ? messages.empty(language, row.id)
              : messages.unnamed(language, row.id, said),
        };
      }
    }
    for (const { row, start } of riskSectionsLacking(document, owner)) {
      yield {
        range: shifted(row.idRange, start),
        message: messages.empty(language, row.id),
      };
    }
  },
};

const ownerlessIn = openRisks(saidInstead);

const owner: SectionField<RiskRow> = {
  isAsked: () => true,
  isGiven: (row) => row.owner !== undefined,
  words:
    /owner|owned|responsib|accountab|eigent|eigner|verantw|zuständig|propri|propie|respons|titular|due[ñn]|eigena|verantwoord|所有|責任|担当|オーナー/iu,
};

/** What stands in the place of an owner where that is none: nothing, or a word such as "TBD". */
function saidInstead(row: RiskRow): string | undefined {
  if (emptyCell(row.owner)) {
    return '';
  }
  const text = row.owner?.text ?? '';
  return isOpenQuestion(text) ? text : undefined;
}
