import { memoize } from '../base/memo.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { isLiveRisk } from '../model/riskRowSense.js';
import { riskSectionsLacking, type SectionField } from './sectionSiblings.js';

/** What has to be decided about each risk. One object for each question: answers are kept by it. */
export interface RiskQuestion extends SectionField<RiskRow> {
  readonly answer: 'owner' | 'treatment';
  /** What stands in the place of an answer, such as nothing or "TBD"; absent where nothing is open. */
  readonly saidInstead: (row: RiskRow) => string | undefined;
}

/** A risk of which something is not decided, and what stands in its place: nothing, or a word such as "TBD". */
export interface OpenRisk {
  readonly id: string;
  readonly said: string;
  /** In the document: of what is said, or of the risk's id. */
  readonly range: TextRange;
}

/** The risks of `document` that somebody follows and that leave `question` open: rows first, then sections. */
export function* openRisks(document: IsmsDocument, question: RiskQuestion): Generator<OpenRisk> {
  const openIn = openRowsOf(question);
  for (const { part, start } of placedParts(document)) {
    for (const { row, said } of openIn(part)) {
      const place = said === '' ? undefined : row[question.answer]?.range;
      yield { id: row.id, said, range: shifted(place ?? row.idRange, start) };
    }
  }
  for (const { row, start } of riskSectionsLacking(document, question)) {
    yield { id: row.id, said: '', range: shifted(row.idRange, start) };
  }
}

/** Gives the open rows of a part, each time the same ones. */
const openRowsOf = memoize(({ saidInstead }: RiskQuestion) =>
  memoize((part: DocumentFacts) =>
    part.riskRows.flatMap((row) => {
      const said = saidInstead(row);
      return said !== undefined && isLiveRisk(row, part.text) ? [{ row, said }] : [];
    }),
  ),
);
