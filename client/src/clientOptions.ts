import * as vscode from 'vscode';
import {
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type TextDocumentFilter,
} from 'vscode-languageclient';

import { clientCommands, type InitializationOptions } from '../../server/src/protocol/commands.js';

/** The documents that are ours to read: Markdown, saved or not yet, and the configuration file. */
export const documentSelector = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
  // VS Code knows no language of this kind by itself.
  { scheme: 'file', pattern: '**/*.mdx' },
  { language: 'yaml', scheme: 'file', pattern: '**/isms.yaml' },
] as const satisfies readonly TextDocumentFilter[];

/**
 * The extension that completes and explains YAML files by the schemas that extensions contribute. It
 * starts with the first YAML file, maybe after us, so it counts as soon as it is there and enabled.
 */
const yamlExtension = 'redhat.vscode-yaml';

/** How the client talks to the server; the same for every kind of VS Code. */
export function clientOptions(
  log: vscode.LogOutputChannel,
  storage: vscode.Uri | undefined,
): LanguageClientOptions {
  return {
    documentSelector: [...documentSelector],
    initializationOptions: initializationOptions(storage),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: true },
    // Document text reaches hovers, so nothing in them may run a command or be HTML.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

function initializationOptions(storage: vscode.Uri | undefined): InitializationOptions {
  // The argument of a command link is JSON, percent-encoded: ["{rule}"].
  return {
    clientCommands: true,
    yamlAssistance: vscode.extensions.getExtension(yamlExtension) !== undefined,
    ...(storage?.scheme === 'file' && { storage: storage.fsPath }),
    rulePage: `command:${clientCommands.openRule}?%5B%22{rule}%22%5D`,
  };
}
