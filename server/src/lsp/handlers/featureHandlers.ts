import type { CodeAction, CompletionItem, DocumentSymbol } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';

import { codeActions, fixAllOf } from '../../core/features/codeActions.js';
import { completions } from '../../core/features/completions.js';
import { documentSymbols } from '../../core/features/documentSymbols.js';
import { hover } from '../../core/features/hover.js';
import type { IsmsDocument } from '../../core/model/ismsDocument.js';
import type { World } from '../../core/rules/runRules.js';
import { offsetAt } from '../../core/syntax/sourceText.js';
import { isIsmsFolder } from '../folder.js';
import { canonicalUri, textRange } from '../fromProto.js';
import type { Server } from '../server.js';
import * as toProto from '../toProto.js';

/** Answers what editors ask about a place in a document. A document that is not known gets nothing. */
export function registerFeatureHandlers({ connection, session, rules }: Server): void {
  /** The document and its world, unless its folder holds no ISMS: an ordinary README stays untouched. */
  function known(uri: string): { document: IsmsDocument; world: World } | undefined {
    const canonical = canonicalUri(uri);
    const document = session.documentAt(canonical);
    return document && isIsmsFolder(session.folderOf(canonical))
      ? { document, world: session.worldFor(canonical) }
      : undefined;
  }

  connection.onHover(({ textDocument, position }) => {
    const at = known(textDocument.uri);
    const found = at && hover(at.document, offsetAt(at.document, position), at.world);
    return found ? toProto.hover(at.document, found) : null;
  });

  connection.onCompletion(({ textDocument, position }): CompletionItem[] => {
    const at = known(textDocument.uri);
    const entries = at ? completions(at.document, offsetAt(at.document, position), at.world) : [];
    return at ? entries.map((entry) => toProto.completion(at.document, entry)) : [];
  });

  connection.onCodeAction(({ textDocument, range, context }): CodeAction[] => {
    const at = known(textDocument.uri);
    if (!at) {
      return [];
    }
    const { document, world } = at;
    const lookup = (uri: string): IsmsDocument | undefined => world.workspace.documents.get(uri);
    const wanted = (kind: CodeActionKind): boolean =>
      context.only === undefined || context.only.some((only) => isWithin(kind, only));
    const actions = wanted(CodeActionKind.QuickFix)
      ? codeActions(document, textRange(document, range), world, rules)
      : [];
    const fixAll =
      context.only !== undefined && wanted(fixAllKind)
        ? rules.flatMap((rule) => fixAllOf(rule, document, world) ?? [])
        : [];
    return [
      ...actions.flatMap((action) => toProto.codeAction(document, action, CodeActionKind.QuickFix, lookup) ?? []),
      ...fixAll.flatMap((action) => toProto.codeAction(document, action, fixAllKind, lookup) ?? []),
    ];
  });

  connection.onDocumentSymbol(({ textDocument }): DocumentSymbol[] => {
    const at = known(textDocument.uri);
    return at
      ? documentSymbols(at.document, at.world.catalogue).map((symbol) => toProto.documentSymbol(at.document, symbol))
      : [];
  });
}

const fixAllKind = 'source.fixAll.isms';

/** `source.fixAll` asks for `source.fixAll.isms`, too. */
function isWithin(kind: CodeActionKind, only: CodeActionKind): boolean {
  return kind === only || kind.startsWith(`${only}.`);
}
