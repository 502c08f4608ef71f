import type { Language, Message } from '../base/language.js';
import { memoize } from '../base/memo.js';
import { shifted } from '../base/textRange.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { goesOnWithRisk, isFollowed, isLiveRisk } from '../model/riskRowSense.js';
import { goesOnWithNoLiveRisk, otherRowsOf } from './continuedRisks.js';
import { identifiedRisks } from './identifiedRisks.js';
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

/**
 * The problems of the risks of `document` that somebody follows and that leave `question` open: rows
 * first, then those of tables that only list the risks of a register, then sections.
 */
export function* openRisks(
  { document, language }: DocumentRuleContext,
  question: RiskQuestion,
): Generator<Problem> {
  const openIn = openRowsOf(question);
  const inRegisters = placedParts(document).flatMap(({ part, start }) =>
    openIn(part).map((one) => ({ ...one, start })),
  );
  const inSections = riskSectionsLacking(document, question).map((one) => ({ ...one, said: '' }));
  const open = [...inRegisters, ...openListed(document, question), ...inSections];
  for (const { row, said, start } of open) {
    if (!isSettledElsewhere(row, question, document)) {
      const place = said === '' ? undefined : row[question.answer]?.range;
      yield {
        range: shifted(place ?? row.idRange, start),
        message: tellingOf(question, row.id, said)(language),
      };
    }
  }
}

/** Tells that nothing is said of a risk, or that what is said is no answer. */
function tellingOf(
  { nothingSaid, noAnswer }: RiskQuestion,
  risk: string,
  said: string,
): (language: Language) => string {
  return (language) => (said === '' ? nothingSaid(language, risk) : noAnswer(language, risk, said));
}

interface OpenRow {
  readonly row: RiskRow;
  readonly said: string;
}

/** The open rows of tables that list the risks of a register, where that has no place for the answer itself. */
function openListed(
  document: IsmsDocument,
  { answer, saidInstead }: RiskQuestion,
): readonly (OpenRow & { readonly start: number })[] {
  return identifiedRisks(document).flatMap(({ row, part, start }) => {
    const said = saidInstead(row);
    const isAsked =
      said !== undefined &&
      isLiveRisk(row, part.text) &&
      otherRowsOf(row, document).every((other) => other.row[answer] === undefined);
    return isAsked ? [{ row, said, start }] : [];
  });
}

/** Gives the open rows of a part, each time the same ones. */
const openRowsOf = memoize(({ saidInstead }: RiskQuestion) =>
  memoize((part: DocumentFacts): readonly OpenRow[] =>
    part.riskRows.flatMap((row) => {
      const said = saidInstead(row);
      const isAsked = goesOnWithRisk(row) ? isFollowed : isLiveRisk;
      return said !== undefined && isAsked(row, part.text) ? [{ row, said }] : [];
    }),
  ),
);

/**
 * Whether another table or section of the document answers for the risk of `row` or says that nobody
 * follows it, or `row` goes on with a risk that the document does not describe.
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
