import type { Range } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';

import type { CoverageParams } from './coverage.js';

/** A document as a list shows it. Absent: its header does not say. */
export interface ListedDocument {
  readonly uri: string;
  readonly title: string;
  /** What its kind is called. */
  readonly kind: string;
  /** What its status is called. */
  readonly status?: string;
  readonly version?: string;
  readonly owner?: string;
  /** The day of its next review, as `2026-11-22`, and where that stands. */
  readonly review?: { readonly due: string; readonly range: Range };
}

/** The documents of a workspace, against what clauses 4 to 10 of ISO/IEC 27001 ask for. */
export interface Documents {
  /** In the order of the clauses. */
  readonly required: readonly RequiredInformation[];
  /** What the list of them is called. */
  readonly requiredName: string;
  readonly totals: Readonly<Record<InformationState, number>>;
  /** All documents of the ISMS by kind; kinds without any are left out. */
  readonly kinds: readonly DocumentsOfKind[];
}

/**
 * `unclear`: something speaks of it, or it is kept in too many forms to be found by name; a person has
 * to look.
 */
export type InformationState = 'present' | 'unclear' | 'missing';

export interface RequiredInformation {
  /** Such as `6.1.3 d)`; unique. */
  readonly place: string;
  readonly name: string;
  readonly state: InformationState;
  /** Those that hold it, or where it is unclear, those that may. */
  readonly documents: readonly ListedDocument[];
  /** The uris of files other than documents that bear its name. */
  readonly otherFiles: readonly string[];
}

export interface DocumentsOfKind {
  /** The same from answer to answer. */
  readonly key: string;
  readonly name: string;
  readonly documents: readonly ListedDocument[];
}

/** Asks which of the documented information is there, and for all documents by kind. */
export const documentsRequest = new RequestType<CoverageParams, Documents, never>('isms/documents');
