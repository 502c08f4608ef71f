import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

import { type ExtensionApi, startExtension } from './activate.js';
import { clientOptions } from './clientOptions.js';

let client: LanguageClient | undefined;

/** What VS Code on a desktop or a server calls when the extension is first needed. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const log = vscode.window.createOutputChannel('ISMS Author', { log: true });
  context.subscriptions.push(log);
  const options = clientOptions(log, context.storageUri);
  client = new LanguageClient('isms', 'ISMS Author', serverOptions(context), options);
  return startExtension({ context, client, log });
}

/** Ends the server with the window. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) {
    await client.stop();
  }
}

function serverOptions(context: vscode.ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath('dist/server.cjs');
  // Node keeps there what it has compiled, for the next start; a Node older than 22 does not look at it.
  const compiled = vscode.Uri.joinPath(context.globalStorageUri, 'compiled').fsPath;
  const options = { env: { NODE_COMPILE_CACHE: compiled } };
  const run = { module, transport: TransportKind.ipc, options };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}
