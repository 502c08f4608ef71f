import { builtInData, type Clause, type DocumentedInformation } from '../catalogue/builtIn.js';
import { type ClauseGuidance, clauseGuidanceOf } from '../catalogue/guidance.js';

/** A clause of ISO/IEC 27001:2022 with what it asks for in writing. */
export interface ClauseDetails extends Clause, ClauseGuidance {
  readonly id: string;
  readonly documentedInformation: readonly DocumentedInformation[];
}

/** What the catalogue holds about a clause such as `6.1.3`; `undefined` for other numbers. */
export function clauseDetails(id: string): ClauseDetails | undefined {
  const { clauses, documentedInformation } = builtInData().clauses;
  const clause = clauses.find((one) => one.id === id);
  const guidance = clauseGuidanceOf(id);
  return clause && guidance
    ? {
        ...clause,
        ...guidance,
        documentedInformation: documentedInformation.filter((one) => one.clause === id),
      }
    : undefined;
}
