import type {
  CodeLens,
  InlayHint,
  Range,
  SemanticTokens,
  TextDocumentIdentifier,
} from 'vscode-languageserver';

import type { TextRange } from '../../core/base/textRange.js';
import { codeLenses, lensContent } from '../../core/features/codeLenses.js';
import { controlTokens } from '../../core/features/controlTokens.js';
import { inlayHints } from '../../core/features/inlayHints.js';
import type { Settings } from '../../protocol/settings.js';
import type { ClientAbilities } from '../clientAbilities.js';
import { textRange } from '../fromProto.js';
import type { Server } from '../server.js';
import * as toProto from '../toProtoAnnotations.js';
import { type KnownDocument, knownDocument, lookupIn } from './featureHandlers.js';

/** Answers what an editor draws into a text: titles behind ids, counts above rows, colours. */
export function registerAnnotationHandlers(
  server: Server,
  { hasCommands }: Pick<ClientAbilities, 'hasCommands'>,
): void {
  const { connection } = server;

  connection.languages.inlayHint.on(({ textDocument, range }): InlayHint[] => {
    const at = wanted(server, textDocument, 'inlayHints');
    const hints = at ? inlayHints(at.document, textRange(at.document, range), at.world) : [];
    return at ? hints.map((hint) => toProto.inlayHint(at.document, hint)) : [];
  });

  connection.onCodeLens(({ textDocument }): CodeLens[] => {
    const at = wanted(server, textDocument, 'codeLens');
    const lenses = at ? codeLenses(at.document, at.world) : [];
    return at ? lenses.map((lens) => toProto.codeLens(at.document, lens)) : [];
  });

  connection.onCodeLensResolve((lens): CodeLens => {
    const data = lensDataIn(lens.data);
    const at = data && knownDocument(server, data.uri);
    return at
      ? toProto.resolvedLens(lens, lensContent(data, at.world), {
          uri: data.uri,
          lookup: lookupIn(at.world),
          hasCommands,
        })
      : lens;
  });

  connection.languages.semanticTokens.on(({ textDocument }) => tokens(server, textDocument));
  connection.languages.semanticTokens.onRange(({ textDocument, range }) =>
    tokens(server, textDocument, range),
  );
}

/** A known document, unless the person does without what is asked for. */
function wanted(
  server: Server,
  { uri }: TextDocumentIdentifier,
  what: 'inlayHints' | 'codeLens' | 'semanticTokens',
): KnownDocument | undefined {
  const at = knownDocument(server, uri);
  const settings: Settings | undefined = at && server.session.folderOf(at.document.uri).settings;
  return settings?.[what].enabled === true ? at : undefined;
}

function tokens(
  server: Server,
  textDocument: TextDocumentIdentifier,
  asked?: Range,
): SemanticTokens {
  const at = wanted(server, textDocument, 'semanticTokens');
  if (!at) {
    return { data: [] };
  }
  const { document, world } = at;
  const range: TextRange = asked
    ? textRange(document, asked)
    : { start: 0, end: document.text.length };
  return toProto.semanticTokens(document, controlTokens(document, range, world));
}

/** What comes back from a client may be anything. */
function lensDataIn(data: unknown): toProto.LensData | undefined {
  if (typeof data !== 'object' || data === null) {
    return undefined;
  }
  const { uri, kind, id }: { uri?: unknown; kind?: unknown; id?: unknown } = data;
  return typeof uri === 'string' &&
    typeof id === 'string' &&
    (kind === 'control' || kind === 'risk')
    ? { uri, kind, id }
    : undefined;
}
