import { memoize } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import {
  acceptableBeside,
  isAboveAcceptable,
  measureOf,
  type RiskMeasure,
} from '../../model/acceptableRisk.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { numberIn } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import { goesOnWithRisk, isFollowed, isLiveRisk, isUnrated } from '../../model/riskRowSense.js';
import { treatmentOf } from '../../model/words/riskWords.js';
import {
  goesOnWithNoLiveRisk,
  joinedRisk,
  otherRowsOf,
  type RiskInPart,
} from '../continuedRisks.js';
import type { DocumentRule } from '../rule.js';
import { languageOfPart } from '../textLanguage.js';
import { acceptancesOf } from './acceptor.js';
import { lackingProof } from './lackingProof.js';
import { examples, messages, type Unproven } from './messages.js';

export const riskAcceptance: DocumentRule = {
  id: 'risk-acceptance',
  theme: 'risks',
  severity: 'warning',
  summary: 'An accepted risk above the acceptable level names who accepted it and when.',
  germanSummary:
    'Ein akzeptiertes Risiko über dem akzeptablen Risikoniveau nennt, wer es wann akzeptiert hat.',
  scope: 'document',
  needs: 'riskRows',

  *check({ document, configuration, today, language }) {
    for (const { part, start } of placedParts(document)) {
      for (const row of acceptedRisks(part)) {
        const said = unprovenOf({ row, part }, document, { ...configuration, today });
        if (said) {
          yield {
            range: shifted(row.idRange, start),
            message: messages.unproven(language, said),
          };
        }
      }
    }
  },
};

/** What is told of an accepted risk; nothing where its level is acceptable or the acceptance is proven. */
function unprovenOf(
  one: RiskInPart,
  document: IsmsDocument,
  { risk, today }: { readonly risk: RiskMeasure; readonly today: string },
): Unproven | undefined {
  const whole = acceptedRisk(one.row, document);
  const measure = whole && measureOf(whole, risk);
  if (!measure || !isAbove(whole, measure) || goesOnWithNoLiveRisk(one.row, document)) {
    return undefined;
  }
  const rows = [...otherRowsOf(one.row, document), ...acceptancesOf(one.row.id, document)];
  const lacking = lackingProof([one, ...rows], today);
  return (
    lacking && { ...saidOf(whole, measure), lacking, example: examples[languageOfPart(one.part)] }
  );
}

/** The risks of a part that are accepted, whatever their level, which may stand in another table. */
const acceptedRisks = memoize(({ riskRows, text }: DocumentFacts): readonly RiskRow[] =>
  riskRows.filter((row) => {
    const isAsked = goesOnWithRisk(row) ? isFollowed : isLiveRisk;
    const mayHaveLevel = row.level !== undefined || (isUnrated(row) && !row.refersOnly);
    return mayHaveLevel && isAccepted(row) && isAsked(row, text);
  }),
);

/**
 * The risk of an accepted row with what other tables say of it; absent where these decide otherwise,
 * or accept it beside its level, so that it is asked there.
 */
function acceptedRisk(row: RiskRow, document: IsmsDocument): RiskRow | undefined {
  const whole = joinedRisk(row, document);
  const isAskedElsewhere =
    row.level === undefined &&
    otherRowsOf(row, document).some((other) => other.row.level && isAccepted(other.row));
  return isAccepted(whole) && !isAskedElsewhere ? whole : undefined;
}

function saidOf(
  { id, level, status }: RiskRow,
  measure: RiskMeasure,
): Omit<Unproven, 'lacking' | 'example'> {
  const text = level?.text ?? '';
  return {
    risk: id,
    level: text,
    acceptable: acceptableBeside(text, measure),
    place: status ? 'status' : 'treatment',
  };
}

function isAccepted({ treatment, status }: RiskRow): boolean {
  const decided = [treatment, status].map((cell) => cell && treatmentOf(cell.text));
  return decided[0] === 'accept' || (!decided[0] && decided[1] === 'accept');
}

function isAbove({ level, residual }: RiskRow, measure: RiskMeasure): boolean {
  if (level === undefined || !isAboveAcceptable(level.text, measure)) {
    return false;
  }
  const rest = residual && numberIn(residual.text);
  return rest === undefined || rest > measure.acceptableLevel;
}
