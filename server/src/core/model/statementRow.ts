import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';
import type { Cell } from './table.js';

/** `missing`: an empty cell or none; `unknown`: a word that is not understood. */
export type Applicability = 'applicable' | 'excluded' | 'undecided' | 'missing' | 'unknown';

/** `notApplicable` is a status cell that says so; `missing` and `unknown` as for {@link Applicability}. */
export type ImplementationStatus =
  | 'implemented'
  | 'partial'
  | 'planned'
  | 'notImplemented'
  | 'notApplicable'
  | 'missing'
  | 'unknown';

/** What a Statement of Applicability decides about one control, or about each control of a range. */
export interface StatementRow {
  /** The row, list item or section. */
  readonly range: TextRange;
  readonly reference: ControlReference;
  readonly applicability: Applicability;
  /** The cell that decides, or where a decision would stand. Absent where the layout has no place for it. */
  readonly applicabilityCell?: Cell;
  readonly status: ImplementationStatus;
  readonly statusCell?: Cell;
  /** Of a section: nothing but its status decides. */
  readonly isByStatus?: true;
  /** In a section without a status, a word or two below "Implementation": perhaps a status that is mistyped. */
  readonly implementationCell?: Cell;
  /** The reason that goes with the decision: of exclusion for an excluded control, else of inclusion. */
  readonly justificationCell?: Cell;
  readonly cloudGuidanceCell?: Cell;
  readonly responsibilityCell?: Cell;
  readonly ownerCell?: Cell;
  readonly evidenceCell?: Cell;
  readonly risksCell?: Cell;
  /** Which roles the layout has a place for at all, so that a rule does not ask for what cannot be written. */
  readonly has: {
    readonly applicability: boolean;
    readonly justification: boolean;
    readonly status: boolean;
    readonly evidence: boolean;
  };
}
