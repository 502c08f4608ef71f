import { NotificationType0, RequestType } from 'vscode-languageserver-protocol';

/** Which part of the workspace a question is about. */
export interface CoverageParams {
  /** A workspace folder, or a document in one; absent for the whole workspace. */
  readonly uri?: string;
}

/** How a workspace treats each control; the same shape as `isms coverage --format json` writes. */
export interface Coverage {
  readonly version: 1;
  readonly role: Role;
  readonly editions: EditionsInUse;
  readonly totals: CoverageTotals;
  /** In the order of the catalogue. */
  readonly controls: readonly ControlCoverage[];
}

/** Which side of a cloud service the organisation is on: provider, customer, or both. */
export type Role = 'csp' | 'csc' | 'both';

/** The edition that is worked to, by standard: `{ iso27001: '2022', iso27017: '2015' }`. */
export type EditionsInUse = Readonly<Record<string, string>>;

/** Number of controls, in all and by state. */
export interface CoverageTotals {
  readonly controls: number;
  readonly covered: number;
  readonly partial: number;
  readonly gap: number;
  readonly excluded: number;
}

/**
 * `excluded` by a justified row of the Statement of Applicability; `covered`: applicable, implemented,
 * with a document or evidence behind it; `partial`: some of it; `gap`: not decided, or applicable with
 * nothing behind it.
 */
export type CoverageState = 'covered' | 'partial' | 'gap' | 'excluded';

export interface ControlCoverage {
  readonly id: string;
  /** `iso27001`, `iso27017`, or the name of a further catalogue. */
  readonly standard: string;
  readonly edition: string;
  readonly title: string;
  /** The group it is shown under, such as `organizational`. */
  readonly theme: string;
  readonly state: CoverageState;
  /** What the Statement of Applicability decides; absent where no row does. */
  readonly applicability?: string;
  readonly status?: string;
  /** Rows of the Statement of Applicability that decide about it. */
  readonly soa: readonly FileLine[];
  /** Files that treat it, relative to the folder that was asked for, with `/`. */
  readonly documents: readonly string[];
  /** Ids of the risks that it treats. */
  readonly risks: readonly string[];
  readonly evidence: readonly string[];
  /** Absent where ISO/IEC 27017 adds nothing to the control. */
  readonly cloud?: CloudCoverage;
}

/** A party is absent where ISO/IEC 27017 has no guidance for it, or where it is not the workspace's role. */
export interface CloudCoverage {
  readonly customer?: 'addressed' | 'missing';
  readonly provider?: 'addressed' | 'missing';
}

/** A line of a file. */
export interface FileLine {
  /** Relative to the folder that was asked for, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Asks how the workspace treats each control of its editions. */
export const coverageRequest = new RequestType<CoverageParams, Coverage, never>('isms/coverage');

/**
 * Says that an answer about coverage may now be another one. Sent within a tenth of a second after a
 * change, while a person types, too.
 */
export const coverageChanged = new NotificationType0('isms/coverageChanged');
