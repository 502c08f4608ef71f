import type { InitializeParams } from 'vscode-languageserver';

/** What the client can do, and wants. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsProgress: boolean;
  readonly hasConfiguration: boolean;
  readonly hasFolders: boolean;
  readonly watchesFiles: boolean;
  readonly rulePage: string | undefined;
}

/** Reads the abilities of a client from what it says of itself; of one that has said nothing yet, none. */
export function abilitiesOf(params: InitializeParams | undefined): ClientAbilities {
  const { workspace, textDocument, window } = params?.capabilities ?? {};
  return {
    ...workspaceAbilities(workspace ?? {}),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    showsProgress: window?.workDoneProgress === true,
    rulePage: rulePageOf(params?.initializationOptions),
  };
}

function workspaceAbilities(
  workspace: NonNullable<InitializeParams['capabilities']['workspace']>,
): Pick<
  ClientAbilities,
  'refreshesDiagnostics' | 'hasConfiguration' | 'hasFolders' | 'watchesFiles'
> {
  return {
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace.configuration === true,
    hasFolders: workspace.workspaceFolders === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

/** Only text is taken: any client may send anything. */
function rulePageOf(options: unknown): string | undefined {
  const given: { readonly rulePage?: unknown } = typeof options === 'object' ? { ...options } : {};
  return typeof given.rulePage === 'string' ? given.rulePage : undefined;
}
