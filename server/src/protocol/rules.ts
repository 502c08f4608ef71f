import { RequestType0 } from 'vscode-languageserver-protocol';
import type { RuleSetting } from './settings.js';

/** A rule as a list shows it. */
export interface RuleSummary {
  readonly id: string;
  /** What must hold, in a sentence. */
  readonly summary: string;
  /** How much a finding of it weighs in this workspace. */
  readonly severity: RuleSetting;
}

/** Asks for all rules, in the order in which they are documented. */
export const rulesRequest = new RequestType0<readonly RuleSummary[], never>('isms/rules');
