import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';

import type { ControlParams } from './controls.js';
import type { ControlCoverage, CoverageParams, CoverageTotals } from './coverage.js';

/** The coverage of a workspace in groups, as a tree shows it; the same numbers as `isms/coverage` gives. */
export interface CoverageTree {
  readonly totals: CoverageTotals;
  /** The documents that controls name by their place in this list, relative to the folder, with `/`. */
  readonly files: readonly string[];
  /** In the order of the catalogue. */
  readonly groups: readonly CoverageGroup[];
}

/** The controls of a theme or domain, or of a whole standard. */
export interface CoverageGroup {
  /** Unique, and the same from answer to answer. */
  readonly key: string;
  readonly name: string;
  /** Standard and edition in words: `ISO/IEC 27001:2022`. */
  readonly standard: string;
  readonly totals: CoverageTotals;
  /** What is left to do first. */
  readonly controls: readonly GroupedControl[];
}

export interface GroupedControl extends Omit<ControlCoverage, 'documents'> {
  /**
   * Documents that treat it, as places in the tree's `files`: in a large workspace hundreds of documents
   * treat each control, and their names written out for each would take longer than all the rest.
   */
  readonly documents: readonly number[];
  /** What the Statement of Applicability decides, in words; empty where it decides nothing. */
  readonly decision: string;
  /** Who answers for it by the Statement of Applicability. */
  readonly owners: readonly string[];
  /** Whether {@link newStatementRowRequest} would have an answer. */
  readonly canBeAdded: boolean;
}

/** Asks for the coverage in groups. */
export const coverageTreeRequest = new RequestType<CoverageParams, CoverageTree, never>(
  'isms/coverageTree',
);

export interface NewStatementRowParams extends ControlParams {
  /** The workspace folder whose Statement of Applicability is meant. */
  readonly uri?: string;
}

/** A row to add to a Statement of Applicability; nothing is written before the client applies it. */
export interface NewStatementRow {
  readonly edit: WorkspaceEdit;
  readonly uri: string;
  /** Where the control stands once the edit is applied. */
  readonly range: Range;
}

/**
 * Asks for the row that the Statement of Applicability lacks for a control; null where a row decides
 * about it already, and where no statement has a table.
 */
export const newStatementRowRequest = new RequestType<
  NewStatementRowParams,
  NewStatementRow | null,
  never
>('isms/newStatementRow');
