import type { TextRange } from '../base/textRange.js';
import type { OtherNotation } from '../syntax/blocks.js';

/** What a column holds, found by its header's words, never by its position. */
export type ColumnRole =
  | 'control'
  | 'title'
  | 'applicable'
  /** Ticked where the control does not apply, beside a column that is ticked where it does. */
  | 'inapplicable'
  | 'justification'
  | 'inclusionReason'
  | 'exclusionReason'
  | 'status'
  | 'implementation'
  | 'cloudGuidance'
  | 'responsibility'
  | 'owner'
  | 'evidence'
  | 'risks'
  | 'riskId'
  | 'risk'
  | 'asset'
  | 'threat'
  | 'vulnerability'
  | 'likelihood'
  | 'impact'
  | 'level'
  | 'treatment'
  | 'residual'
  | 'residualLikelihood'
  | 'residualImpact'
  | 'review'
  | 'activity'
  | 'iaas'
  | 'paas'
  | 'saas'
  | 'clause';

export type TableKind =
  | 'statement'
  | 'riskRegister'
  /** What is done about risks that a register defines: "Risk | Action | Controls | Owner | Residual level". */
  | 'treatmentPlan'
  | 'responsibilityMatrix'
  | 'assetInventory'
  | 'supplierRegister'
  | 'other';

/** A table, or in a chunk the piece of one that stands there. */
export interface Table {
  readonly range: TextRange;
  readonly kind: TableKind;
  /** How it is written, where it is no table of Markdown: rows and bars are then no lines and `|`. */
  readonly notation?: OtherNotation['notation'];
  readonly columns: readonly Column[];
  /** Absent in a piece that continues a table from the chunk before. */
  readonly headerRange?: TextRange;
  /** How many rows above `rows`, and below the line of dashes, belong to the header. */
  readonly headerRowsBelow: number;
  readonly rows: readonly TableRowFacts[];
  /** What signs mean in it, where it is a statement. */
  readonly signs?: TableSigns;
  /** Of a responsibility matrix. */
  readonly duties?: TableDuties;
}

/** What can be read in two ways and is told by the other rows of a table. */
export interface TableSigns {
  /** Whether an `X` ticks, or strikes out beside other marks for yes. */
  readonly crossMeans: 'applicable' | 'excluded';
  /** Whether a box that is not ticked says no, as beside ticked ones, or nothing yet. */
  readonly emptyBoxMeans?: 'excluded';
}

/** What all rows of a responsibility matrix tell of how each is read. */
export interface TableDuties {
  /** Whether at least half of what its cells say names a party; else it compares services. */
  readonly areAssigned: boolean;
  /** Below a party: whether an `X` says that it has a part, or that it has none. */
  readonly crossMeans: 'part' | 'none';
  /** The columns that could be called after a service, and whose cells name no party: "How it is done". */
  readonly beside: readonly number[];
  /** Whom "Us" in a cell stands for by a legend, where the organisation's role does not tell. */
  readonly own?: 'csp' | 'csc';
  /** The columns in which "Us" stands beside the provider of what is bought, so that it is the customer. */
  readonly bought: readonly number[];
  /** What letters in its cells stand for by a legend: `K=csc;A=csp`; empty without one. */
  readonly letters: string;
}

export interface Column {
  /** The header as a reader sees it: without markup, soft hyphens and surrounding space. */
  readonly header: string;
  readonly role?: ColumnRole;
}

export interface TableRowFacts {
  readonly range: TextRange;
  /** As many as the row has, whatever the header has. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The trimmed source range; empty (start = end) for an empty cell. */
  readonly range: TextRange;
  /** As a reader sees it: without emphasis, link targets and image markup; alternative texts are kept, full-width figures are plain ones. */
  readonly text: string;
  /** The row ends before it. */
  readonly isCutOff?: true;
}
