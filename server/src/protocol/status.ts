import { NotificationType, RequestType0 } from 'vscode-languageserver-protocol';
import type { EditionsInUse, Role } from './coverage.js';

/** Number of findings by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

/** What the server knows of the workspace as a whole. */
export interface WorkspaceStatus {
  /**
   * Whether the workspace holds documents of an ISMS, as the server decides with `isms.enable`.
   * Where it does not, the extension shows nothing.
   */
  readonly ismsWorkspace: boolean;
  /** The workspace folders that hold such documents, by uri, in the editor's order. */
  readonly folders: readonly string[];
  /** Whether documents are still being read for the first time. */
  readonly indexing: boolean;
  /** Number of documents that were read. */
  readonly documents: number;
  readonly role: Role;
  readonly editions: EditionsInUse;
  /** The same for a person, short: `27001:2022, 27017:2015`. */
  readonly editionNames: string;
  /** Number of controls in the state `gap`. */
  readonly gaps: number;
  readonly findings: FindingCounts;
}

/** Sent once the server knows, and again after each change of what it says. */
export const statusNotification = new NotificationType<WorkspaceStatus>('isms/status');

/** What a check of the whole workspace found. */
export interface WorkspaceCheck {
  /** Number of documents that were checked. */
  readonly documents: number;
  readonly findings: FindingCounts;
}

/**
 * Checks every document of the workspace, open or not, has the editor ask for the diagnostics again,
 * and gives the counts. May be cancelled.
 */
export const checkWorkspaceRequest = new RequestType0<WorkspaceCheck, never>('isms/checkWorkspace');
