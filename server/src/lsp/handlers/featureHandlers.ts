import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  type DocumentSymbol,
} from 'vscode-languageserver';

import { codeActions } from '../../core/features/codeActions.js';
import { fixAllOf } from '../../core/features/fixAll.js';
import { completions } from '../../core/features/completions.js';
import { documentSymbols } from '../../core/features/documentSymbols.js';
import { hover } from '../../core/features/hover.js';
import type { IsmsDocument } from '../../core/model/ismsDocument.js';
import type { World } from '../../core/rules/runRules.js';
import { offsetAt, sourceText } from '../../core/syntax/sourceText.js';
import { isIsmsFolder } from '../folder.js';
import { canonicalUri, textRange } from '../fromProto.js';
import type { Server } from '../server.js';
import * as toProto from '../toProto.js';
import { configurationCompletionsAt, configurationHoverAt } from './configurationHandlers.js';

/** Answers what editors ask about a place in a document. A document that is not known gets nothing. */
export function registerFeatureHandlers(server: Server): void {
  const { connection } = server;

  connection.onHover(({ textDocument, position }) => {
    const at = knownDocument(server, textDocument.uri);
    const found = at && hover(at.document, offsetAt(at.document, position), at.world);
    return found
      ? toProto.hover(at.document, found)
      : (configurationHoverAt(server, textDocument.uri, position) ?? null);
  });

  connection.onCompletion(({ textDocument, position }): CompletionItem[] => {
    const at = knownDocument(server, textDocument.uri);
    const entries = at ? completions(at.document, offsetAt(at.document, position), at.world) : [];
    return at
      ? entries.map((entry) => toProto.completion(at.document, entry))
      : [...configurationCompletionsAt(server, textDocument.uri, position)];
  });

  connection.onCodeAction((params): CodeAction[] => {
    const at = knownDocument(server, params.textDocument.uri);
    return at ? [...quickFixes(server, at, params), ...fixAlls(server, at, params)] : [];
  });

  connection.onDocumentSymbol(({ textDocument }): DocumentSymbol[] => {
    const at = knownDocument(server, textDocument.uri);
    const symbols = at ? documentSymbols(at.document, at.world.catalogue) : [];
    return at
      ? symbols.map((symbol) => toProto.documentSymbol(at.document, symbol, at.world.language))
      : [];
  });
}

export interface KnownDocument {
  readonly document: IsmsDocument;
  readonly world: World;
}

/** The document and its world, unless its folder holds no ISMS: an ordinary README stays untouched. */
export function knownDocument({ session }: Server, uri: string): KnownDocument | undefined {
  const canonical = canonicalUri(uri);
  const document = session.documentAt(canonical);
  return document && isIsmsFolder(session.folderOf(canonical))
    ? { document, world: session.worldFor(canonical) }
    : undefined;
}

const fixAllKind = `${CodeActionKind.SourceFixAll}.isms`;

function quickFixes(
  server: Server,
  { document, world }: KnownDocument,
  { range, context }: CodeActionParams,
): readonly CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, context.only ?? [CodeActionKind.QuickFix])) {
    return [];
  }
  const { rules, rulePage, takesSnippets } = server;
  const shown = {
    lookup: editableIn(world, server),
    rulePage: rulePage(),
    takesSnippets: takesSnippets(),
  };
  return codeActions(document, textRange(document, range), world, rules).flatMap(
    (action) => toProto.codeAction(document, action, CodeActionKind.QuickFix, shown) ?? [],
  );
}

/** Mending everything at once is offered only to a client that asks for it by name. */
function fixAlls(
  { rules, rulePage }: Server,
  { document, world }: KnownDocument,
  { context }: CodeActionParams,
): readonly CodeAction[] {
  if (!isWanted(fixAllKind, context.only ?? [])) {
    return [];
  }
  const shown = { lookup: lookupIn(world), rulePage: rulePage() };
  return rules.flatMap((rule) => {
    const action = fixAllOf(rule, document, world);
    return (action && toProto.codeAction(document, action, fixAllKind, shown)) ?? [];
  });
}

export function lookupIn({ workspace }: World): toProto.DocumentLookup {
  return (uri) => workspace.documents.get(uri);
}

/** The documents and the configuration, which fixes can add to; where there is none, a new one. */
function editableIn(world: World, { session, createsFiles }: Server): toProto.DocumentLookup {
  const documents = lookupIn(world);
  const { place } = world.configuration;
  return (uri) => {
    if (uri !== place?.uri) {
      return documents(uri);
    }
    const { text } = place;
    const version = session.configurationVersion(uri);
    return text === undefined && !createsFiles()
      ? undefined
      : { ...sourceText(text ?? ''), version, isNew: text === undefined };
  };
}

/** `source.fixAll` asks for `source.fixAll.isms`, too. */
function isWanted(kind: CodeActionKind, wanted: readonly CodeActionKind[]): boolean {
  return wanted.some((one) => kind === one || kind.startsWith(`${one}.`));
}
