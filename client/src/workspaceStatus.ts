import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';

import { statusNotification, type WorkspaceStatus } from '../../server/src/protocol/status.js';
import type { Extension } from './activate.js';

/** The latest that the server has said about the workspace. */
export interface StatusWatch {
  /** Undefined before the server's first word and while it does not run. */
  current(): WorkspaceStatus | undefined;
  /** Fires after `current` has changed. */
  readonly onDidChange: vscode.Event<void>;
}

/** What the manifest's menus and welcome texts ask for: `isms.state`. */
type StateKey = 'starting' | 'active' | 'inactive' | 'stopped';

/** Follows the server's status, and keeps `isms.active` and `isms.state` for menus and views. */
export function watchStatus({ context, client }: Extension): StatusWatch {
  const changed = new vscode.EventEmitter<void>();
  let current: WorkspaceStatus | undefined;
  function become(status: WorkspaceStatus | undefined, key: StateKey): void {
    current = status;
    setContext('isms.active', key === 'active');
    setContext('isms.state', key);
    changed.fire();
  }
  context.subscriptions.push(
    changed,
    client.onNotification(statusNotification, (status) => {
      become(status, stateOf(status));
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) {
        become(undefined, newState === State.Stopped ? 'stopped' : 'starting');
      }
    }),
  );
  return { current: () => current, onDidChange: changed.event };
}

/** As long as documents are being read, nobody can say that none belongs to an ISMS. */
function stateOf({ ismsWorkspace, indexing }: WorkspaceStatus): StateKey {
  if (ismsWorkspace) {
    return 'active';
  }
  return indexing ? 'starting' : 'inactive';
}

function setContext(key: string, value: string | boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
