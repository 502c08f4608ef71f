import type { Message } from '../base/language.js';
import { memoize } from '../base/memo.js';
import { shifted } from '../base/textRange.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { goesOnWithRisk, isFollowed, isLiveRisk } from '../model/riskRowSense.js';
import { goesOnWithNoLiveRisk, otherRowsOf } from './continuedRisks.js';
import type { DocumentRuleContext, Problem } from './rule.js';
import { riskSectionsLacking, type SectionField } from './sectionSiblings.js';

/** What has to be decided about each risk. One object for each question: answers are kept by it. */
export interface RiskQuestion extends SectionField<RiskRow> {
  readonly answer: 'owner' | 'treatment';
  /** What stands in the place of an answer, such as nothing or "TBD"; absent where nothing is open. */
  readonly saidInstead: (row: RiskRow) => string | undefined;
  /** Tells that nothing is said of a risk. */
  readonly nothingSaid: Message<[risk: string]>;
  /** Tells that what is said of a risk is no answer. */
  readonly noAnswer: Message<[risk: string, said: string]>;
}

/** The problems of the risks of `document` that somebody follows and that leave `question` open: rows first, then sections. */
export function* openRisks(
  { document, language }: DocumentRuleContext,
  question: RiskQuestion,
): Generator<Problem> {
  const { nothingSaid, noAnswer } = question;
  const openIn = openRowsOf(question);
  for (const { part, start } of placedParts(document)) {
    const open = openIn(part).filter(({ row }) => !isSettledElsewhere(row, question, document));
    for (const { row, said } of open) {
      const place = said === '' ? undefined : row[question.answer]?.range;
      yield {
        range: shifted(place ?? row.idRange, start),
        message: said === '' ? nothingSaid(language, row.id) : noAnswer(language, row.id, said),
      };
    }
  }
  for (const { row, start } of riskSectionsLacking(document, question)) {
    yield { range: shifted(row.idRange, start), message: nothingSaid(language, row.id) };
  }
}

/** Gives the open rows of a part, each time the same ones. */
const openRowsOf = memoize(({ saidInstead }: RiskQuestion) =>
  memoize((part: DocumentFacts) =>
    part.riskRows.flatMap((row) => {
      const said = saidInstead(row);
      const isAsked = goesOnWithRisk(row) ? isFollowed : isLiveRisk;
      return said !== undefined && isAsked(row, part.text) ? [{ row, said }] : [];
    }),
  ),
);

/**
 * Whether another table of the document answers for the risk of `row`, or `row` goes on with a risk
 * that nobody follows, or that the document does not describe.
 */
function isSettledElsewhere(
  row: RiskRow,
  { answer, saidInstead }: RiskQuestion,
  document: IsmsDocument,
): boolean {
  const isAnswered = otherRowsOf(row, document).some(
    (other) => other.row[answer] !== undefined && saidInstead(other.row) === undefined,
  );
  return isAnswered || goesOnWithNoLiveRisk(row, document);
}
