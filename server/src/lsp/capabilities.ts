import type {
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

import type { ClientAbilities } from './clientAbilities.js';
import { tokenLegend } from './tokenLegend.js';

/** What is answered to `initialize`. */
export function initializeResult({
  hasFolders,
  preparesRename,
}: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: 'ISMS Author' },
    capabilities: {
      ...capabilities,
      // Without the question before, a client gets its refusal from the answer itself.
      renameProvider: preparesRename ? { prepareProvider: true } : true,
      ...(hasFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}

// The value stands here itself, since this answer is given before the package is loaded.
const incremental: typeof TextDocumentSyncKind.Incremental = 2;

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: incremental },
  diagnosticProvider: {
    identifier: 'isms',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: ['.', ' ', '|', ':', '[', ','] },
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.isms'] },
  documentSymbolProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: true },
  semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
};
