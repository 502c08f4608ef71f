import type { Range } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';

import type { CoverageParams } from './coverage.js';

/** The risks of a workspace's registers. */
export interface Risks {
  /** The highest level that needs no treatment, by `isms.yaml`. */
  readonly acceptableLevel: number;
  /** Of the risks that are followed; closed ones do not count. */
  readonly totals: {
    readonly risks: number;
    readonly aboveAcceptable: number;
    /** Those whose residual risk is said to be above the acceptable level, too. */
    readonly residualAboveAcceptable: number;
    /** Without a decision on their treatment. */
    readonly undecided: number;
  };
  /** The highest level first. */
  readonly groups: readonly RisksOfLevel[];
  readonly closed: readonly ListedRisk[];
}

export interface RisksOfLevel {
  /** The same from answer to answer. */
  readonly key: string;
  readonly name: string;
  readonly risks: readonly ListedRisk[];
}

/** A risk as a list shows it; texts as written, absent where nothing is written. */
export interface ListedRisk {
  readonly id: string;
  readonly name?: string;
  readonly level?: string;
  readonly residual?: string;
  readonly treatment?: string;
  readonly owner?: string;
  readonly status?: string;
  readonly controls: readonly string[];
  readonly isDecided: boolean;
  readonly isAboveAcceptable: boolean;
  readonly isResidualAboveAcceptable: boolean;
  readonly uri: string;
  /** Where its id stands. */
  readonly range: Range;
}

/** Asks for the risks by level. */
export const risksRequest = new RequestType<CoverageParams, Risks, never>('isms/risks');
