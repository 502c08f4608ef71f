import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';

import type { Extension } from './activate.js';
import { isSwitchedOff } from './settings.js';

/**
 * Gives what `request` answers. Where there is no answer, gives undefined, writes the reason to the log
 * and tells the user what to do; a cancelled request is passed over in silence.
 */
export async function ask<T>(
  extension: Extension,
  request: () => Promise<T>,
): Promise<T | undefined> {
  if (isSwitchedOff()) {
    void tellSwitchedOff();
    return undefined;
  }
  try {
    return await request();
  } catch (error) {
    if (!isCancellation(error)) {
      logFailure(extension, error);
      void tellNoAnswer(extension);
    }
    return undefined;
  }
}

/** As {@link ask}, without a word to the user: for what nobody asked for by a command. */
export async function askQuietly<T>(
  extension: Extension,
  request: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    logFailure(extension, error);
    return undefined;
  }
}

function isCancellation(error: unknown): boolean {
  return (
    error instanceof vscode.CancellationError ||
    (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled)
  );
}

function logFailure({ log }: Extension, error: unknown): void {
  log.error(error instanceof Error ? error : String(error));
}

async function tellSwitchedOff(): Promise<void> {
  const openSettings = vscode.l10n.t('Open Settings');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('ISMS Author is switched off here by the setting isms.enable.'),
    openSettings,
  );
  if (chosen === openSettings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'isms.enable');
  }
}

async function tellNoAnswer({ log }: Extension): Promise<void> {
  const restart = vscode.l10n.t('Restart Server');
  const showLog = vscode.l10n.t('Show Log');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      'ISMS Author could not answer. Your documents are untouched. Restart its server; if it happens again, the log says why.',
    ),
    restart,
    showLog,
  );
  if (chosen === restart) {
    await vscode.commands.executeCommand('isms.restartServer');
  } else if (chosen === showLog) {
    log.show();
  }
}
