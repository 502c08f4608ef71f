import { RequestType } from 'vscode-languageserver-protocol';

import type { ControlParams } from './controls.js';
import type { Draft } from './responsibility.js';

export interface FirstStepParams {
  /** The document or folder whose workspace folder is meant; absent for the first that holds an ISMS. */
  readonly uri?: string;
}

export type NewPolicyParams = ControlParams & FirstStepParams;

/**
 * Asks for a new policy that treats a control, at a path that no file has; null for an id that no
 * catalogue has. Nothing is written to disk.
 */
export const newPolicyRequest = new RequestType<NewPolicyParams, Draft | null, never>(
  'isms/newPolicy',
);

/**
 * Asks for a new Statement of Applicability with every control of the editions in use, at a path that
 * no file has. Nothing is written to disk.
 */
export const newStatementRequest = new RequestType<FirstStepParams, Draft, never>(
  'isms/newStatement',
);

/** What was understood of each document of a folder, to be read by a person. */
export interface Recognised {
  /** Links lead to the documents by their uris. */
  readonly markdown: string;
}

/** Asks what was recognised, in a folder that holds no ISMS as well. */
export const recognisedRequest = new RequestType<FirstStepParams, Recognised, never>(
  'isms/recognised',
);
