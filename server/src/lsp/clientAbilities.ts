import type { InitializeParams } from 'vscode-languageserver';

/** What the client can do, and wants. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsProgress: boolean;
  readonly hasConfiguration: boolean;
  readonly hasFolders: boolean;
  readonly watchesFiles: boolean;
  /** Whether an edit may make a file. */
  readonly createsFiles: boolean;
  /** Whether an edit may be a snippet, whose stops a person goes through. */
  readonly takesSnippets: boolean;
  /** Whether an edit may say of its parts what they are, so that a person can confirm them. */
  readonly annotatesChanges: boolean;
  /** Whether it asks whether something can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Whether it marks the whole text that leads to a definition. */
  readonly linksDefinitions: boolean;
  /** What it asks for again when it is told to. */
  readonly refreshes: readonly Annotation[];
  /** Whether it has our commands, which show the places that a lens counts. */
  readonly hasCommands: boolean;
  readonly rulePage: string | undefined;
  /** Whether nothing else of the client gives completion and hover in `isms.yaml`. */
  readonly assistsYaml: boolean;
  /** The folder in which something may be kept for the next start. */
  readonly storage: string | undefined;
}

/** What an editor draws into a text. */
export type Annotation = 'inlayHint' | 'codeLens' | 'semanticTokens';

/** Reads the abilities of a client from what it says of itself. */
export function abilitiesOf({
  capabilities,
  initializationOptions,
}: InitializeParams): ClientAbilities {
  const { workspace, textDocument, window } = capabilities;
  return {
    ...workspaceAbilities(workspace ?? {}),
    ...textAbilities(textDocument ?? {}),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    showsProgress: window?.workDoneProgress === true,
    hasCommands: hasCommands(initializationOptions),
    rulePage: textOption(initializationOptions, 'rulePage'),
    assistsYaml: !hasYamlAssistance(initializationOptions),
    storage: textOption(initializationOptions, 'storage'),
  };
}

function workspaceAbilities(
  workspace: NonNullable<InitializeParams['capabilities']['workspace']>,
): Pick<
  ClientAbilities,
  | 'refreshesDiagnostics'
  | 'hasConfiguration'
  | 'hasFolders'
  | 'watchesFiles'
  | 'createsFiles'
  | 'takesSnippets'
  | 'annotatesChanges'
  | 'refreshes'
> {
  return {
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace.configuration === true,
    hasFolders: workspace.workspaceFolders === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    takesSnippets: workspace.workspaceEdit?.snippetEditSupport === true,
    annotatesChanges: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    refreshes: annotations.filter((one) => workspace[one]?.refreshSupport === true),
  };
}

function textAbilities({
  rename,
  definition,
}: NonNullable<InitializeParams['capabilities']['textDocument']>): Pick<
  ClientAbilities,
  'preparesRename' | 'linksDefinitions'
> {
  return {
    preparesRename: rename?.prepareSupport === true,
    linksDefinitions: definition?.linkSupport === true,
  };
}

const annotations: readonly Annotation[] = ['inlayHint', 'codeLens', 'semanticTokens'];

function hasCommands(options: unknown): boolean {
  const given: { readonly clientCommands?: unknown } =
    typeof options === 'object' ? { ...options } : {};
  return given.clientCommands === true;
}

function hasYamlAssistance(options: unknown): boolean {
  const given: { readonly yamlAssistance?: unknown } =
    typeof options === 'object' ? { ...options } : {};
  return given.yamlAssistance === true;
}

/** Only text is taken: any client may send anything. */
function textOption(options: unknown, name: 'rulePage' | 'storage'): string | undefined {
  const given: Readonly<Partial<Record<typeof name, unknown>>> =
    typeof options === 'object' ? { ...options } : {};
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
}
