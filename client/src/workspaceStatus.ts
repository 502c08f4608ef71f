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

/** Follows the server's status, and keeps the context key `isms.active` for menus and views. */
export function watchStatus({ context, client }: Extension): StatusWatch {
  const changed = new vscode.EventEmitter<void>();
  let current: WorkspaceStatus | undefined;
  function become(status: WorkspaceStatus | undefined): void {
    current = status;
    void vscode.commands.executeCommand(
      'setContext',
      'isms.active',
      status?.ismsWorkspace === true,
    );
    changed.fire();
  }
  context.subscriptions.push(
    changed,
    client.onNotification(statusNotification, become),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) {
        become(undefined);
      }
    }),
  );
  return { current: () => current, onDidChange: changed.event };
}
