import type { Connection, InitializeParams } from 'vscode-languageserver';

import { initializeResult } from './capabilities.js';
import { abilitiesOf } from './clientAbilities.js';
import { type Lifecycle, refuseWrongMessages } from './lifecycle.js';

/** What a host brings to load the server behind the first answer. */
export interface Opening {
  /** Loads the server and has it serve the client that has said `params` of itself. */
  readonly load: (params: InitializeParams) => Promise<void>;
  /** Calls `run` once the answer that is being given has been written. */
  readonly afterAnswer: (run: () => void) => void;
  /** Called where the server cannot be loaded; nothing will ever be answered then. */
  readonly failed: (error: unknown) => void;
  readonly lifecycle: Lifecycle;
}

/**
 * Answers `initialize` at once and loads everything else behind the answer: an editor waits for the
 * first answer before it shows a document, and needs nothing else of us until then.
 */
export function openServer(
  connection: Connection,
  { load, afterAnswer, failed, lifecycle }: Opening,
): void {
  refuseWrongMessages(connection);
  connection.onInitialize((params) => {
    afterAnswer(() => {
      load(params).then(() => {
        lifecycle.loaded();
      }, failed);
    });
    return initializeResult(abilitiesOf(params));
  });
  connection.listen();
}
