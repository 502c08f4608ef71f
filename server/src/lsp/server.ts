import type { Connection } from 'vscode-languageserver';

import type { Rule } from '../core/rules/rule.js';
import type { Occasion } from '../core/rules/runRules.js';
import type { Diagnostics } from './diagnostics.js';
import type { Host } from './host.js';
import type { Indexing } from './indexing.js';
import type { KeptReadings } from './keptReadings.js';
import type { Session } from './session.js';
import type { Changes } from './workspaceDiagnostics.js';

/** What the handlers of one connection share. */
export interface Server {
  readonly connection: Connection;
  readonly session: Session;
  readonly host: Host;
  /** What work that nobody waits for does between its steps; see {@link createRest}. */
  readonly rest: () => Promise<void>;
  /** The day, and the language that the client has asked for. */
  readonly occasion: () => Occasion;
  readonly rules: readonly Rule[];
  readonly diagnostics: Diagnostics;
  readonly indexing: Indexing;
  readonly readings: KeptReadings;
  readonly changes: Changes;
  /** Where the client opens the page of a rule, with `{rule}` for its id. */
  readonly rulePage: () => string | undefined;
  /** Whether an edit may make a file for the client. */
  readonly createsFiles: () => boolean;
  /** Whether an edit may be a snippet. */
  readonly takesSnippets: () => boolean;
  /** Whether completion and hover in `isms.yaml` are wanted: no other extension gives them. */
  readonly assistsYaml: () => boolean;
  /** Tells the client that nothing is said any more about a document. */
  readonly gone: (uri: string) => void;
}
