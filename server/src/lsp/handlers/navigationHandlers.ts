import {
  type CancellationToken,
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  type Location,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';

import { definition } from '../../core/features/definition.js';
import { newIdRefusal } from '../../core/features/newId.js';
import { mentionsOf } from '../../core/features/references.js';
import { renameRefusal } from '../../core/features/rename.js';
import { type IdTarget, type Target, targetAt } from '../../core/features/target.js';
import {
  searchSymbols,
  type WorkspaceSymbol,
  workspaceSymbols,
} from '../../core/features/workspaceSymbols.js';
import type { IsmsDocument } from '../../core/model/ismsDocument.js';
import { offsetAt } from '../../core/syntax/sourceText.js';
import type { ClientAbilities } from '../clientAbilities.js';
import { documentsInTurn } from '../documentsInTurn.js';
import { isIsmsFolder } from '../folder.js';
import type { Server } from '../server.js';
import * as toProto from '../toProtoNavigation.js';
import { type KnownDocument, knownDocument, lookupIn } from './featureHandlers.js';
import { gatherRenames } from './gatherRenames.js';

/** Answers where things are defined and named, and changes names. What is not known gets nothing. */
export function registerNavigationHandlers(server: Server, abilities: ClientAbilities): void {
  const { connection } = server;

  connection.onDefinition(({ textDocument, position }): Definition | DefinitionLink[] | null => {
    const at = knownDocument(server, textDocument.uri);
    const found = at && definition(at.document, offsetAt(at.document, position), at.world);
    if (!found) {
      return null;
    }
    return abilities.linksDefinitions
      ? toProto.definitionLinks(at.document, found, lookupIn(at.world))
      : toProto.definitionLocations(found, lookupIn(at.world));
  });

  connection.onReferences(({ textDocument, position, context }, token) =>
    references(server, knownTarget(server, textDocument.uri, position), context, token),
  );

  connection.onDocumentHighlight(({ textDocument, position }): DocumentHighlight[] => {
    const at = knownTarget(server, textDocument.uri, position);
    return at?.target
      ? mentionsOf(at.target, at.document, at.world).map((mention) =>
          toProto.highlight(at.document, mention),
        )
      : [];
  });

  connection.onPrepareRename(({ textDocument, position }) => {
    const at = knownTarget(server, textDocument.uri, position);
    // Other extensions may know how to rename what says nothing to us.
    if (!at?.target) {
      return null;
    }
    const { range, id } = renamable(at);
    return toProto.renamable(at.document, range, id);
  });

  connection.onRenameRequest(({ textDocument, position, newName }, token) => {
    const at = knownTarget(server, textDocument.uri, position);
    return at ? rename(server, { ...at, newName, ...abilities }, token) : null;
  });

  connection.onWorkspaceSymbol(({ query }, token) => symbols(server, query, token));
}

interface KnownTarget extends KnownDocument {
  readonly target: Target | undefined;
}

function knownTarget(server: Server, uri: string, position: Position): KnownTarget | undefined {
  const at = knownDocument(server, uri);
  return at && { ...at, target: targetAt(at.document, offsetAt(at.document, position), at.world) };
}

async function references(
  { host }: Server,
  at: KnownTarget | undefined,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
  token: CancellationToken,
): Promise<Location[]> {
  if (!at?.target) {
    return [];
  }
  const { target, world } = at;
  const found: Location[] = [];
  for await (const document of documentsInTurn([world.workspace], host.pause, token)) {
    const mentions = mentionsOf(target, document, world);
    found.push(
      ...mentions
        .filter(({ isDefinition }) => includeDeclaration || !isDefinition)
        .map((mention) => toProto.reference(document, mention)),
    );
  }
  return found.toSorted(byUri);
}

/** What stands at a place, where it can be renamed. @throws ResponseError that says why it cannot. */
function renamable({ target, world }: KnownTarget): IdTarget {
  const refusal = renameRefusal(target, world);
  if (!target || target.kind === 'control' || refusal !== undefined) {
    throw refused(refusal);
  }
  return target;
}

interface RenameRequest extends KnownTarget, Pick<ClientAbilities, 'annotatesChanges'> {
  readonly newName: string;
}

async function rename(
  { host }: Server,
  request: RenameRequest,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const { world, newName, annotatesChanges } = request;
  const target = renamable(request);
  if (newName === target.id) {
    return null;
  }
  const refusal = newIdRefusal(target, newName, world);
  if (refusal !== undefined) {
    throw refused(refusal);
  }
  const renames = await gatherRenames(host, { target, world, newName }, token);
  const sorted = renames.toSorted((a, b) => byUri(a.document, b.document));
  return annotatesChanges
    ? toProto.annotatedRename(sorted, world.language)
    : toProto.plainRename(sorted);
}

function refused(reason = 'This cannot be renamed.'): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

/** The symbols of all folders that hold an ISMS, of which the best fitting are shown. */
async function symbols(
  { session, host }: Server,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const folders = session.folders().filter(isIsmsFolder);
  const workspaces = folders.map(({ workspace }) => workspace);
  const worlds = new Map(folders.map(({ root }) => [root, session.worldFor(`${root}/`)]));
  const all: WorkspaceSymbol[] = [];
  const documents = new Map<string, IsmsDocument>();
  for await (const document of documentsInTurn(workspaces, host.pause, token)) {
    const world = worlds.get(session.folderOf(document.uri).root);
    all.push(...(world ? workspaceSymbols(document, world) : []));
    documents.set(document.uri, document);
  }
  return searchSymbols(query, all).flatMap(
    (symbol) => toProto.workspaceSymbol(symbol, (uri) => documents.get(uri)) ?? [],
  );
}

function byUri(a: { readonly uri: string }, b: { readonly uri: string }): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
