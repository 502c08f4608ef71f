import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';
import type { Cell } from './table.js';

/** One risk of a register: a row, or a section with its table or bullets. */
export interface RiskRow {
  readonly range: TextRange;
  /** As written, with U+2011 hyphens read as `-`. */
  readonly id: string;
  readonly idRange: TextRange;
  readonly description?: Cell;
  readonly asset?: Cell;
  readonly likelihood?: Cell;
  readonly impact?: Cell;
  readonly level?: Cell;
  /** The level once more, right beside: in words beside the score, or the score beside the words. */
  readonly otherLevel?: Cell;
  /** The level is no product of likelihood and impact, such as asset value × threat × vulnerability: its scale is not known. */
  readonly hasOwnScale?: true;
  /** The level that is acceptable on that scale, where the text above the register states it. */
  readonly ownAcceptable?: number;
  /** It is no longer followed: a cell says nothing else, or the risk is struck out. */
  readonly isEnded?: true;
  /** A row of a treatment plan: it refers to the risk, which a register defines. */
  readonly refersOnly?: true;
  readonly owner?: Cell;
  readonly treatment?: Cell;
  readonly residual?: Cell;
  readonly residualLikelihood?: Cell;
  readonly residualImpact?: Cell;
  readonly status?: Cell;
  readonly review?: Cell;
  readonly evidence?: Cell;
  /** The cell that names controls, if the layout has one, and the controls named anywhere in the row. */
  readonly controlsCell?: Cell;
  readonly references: readonly ControlReference[];
}
