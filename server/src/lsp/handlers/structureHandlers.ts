import type {
  CancellationToken,
  DocumentLink,
  FoldingRange,
  SelectionRange,
} from 'vscode-languageserver';

import { documentLinks } from '../../core/features/documentLinks.js';
import { foldingRanges } from '../../core/features/foldingRanges.js';
import { selectionRanges } from '../../core/features/selectionRanges.js';
import { offsetAt } from '../../core/syntax/sourceText.js';
import type { Server } from '../server.js';
import * as toProto from '../toProtoAnnotations.js';
import { knownDocument, lookupIn } from './featureHandlers.js';

/** Answers how a document is built: where its ids lead, what folds, and what a selection grows to. */
export function registerStructureHandlers(server: Server): void {
  const { connection } = server;

  connection.onDocumentLinks(async ({ textDocument }, token): Promise<DocumentLink[]> => {
    // Nothing has a client ask again for links, and it asks before the other documents are read.
    await untilRead(server, token);
    const at = knownDocument(server, textDocument.uri);
    const links = at ? documentLinks(at.document, at.world) : [];
    return links.flatMap((link) =>
      at ? (toProto.documentLink(at.document, link, lookupIn(at.world)) ?? []) : [],
    );
  });

  connection.onFoldingRanges(({ textDocument }): FoldingRange[] => {
    const at = knownDocument(server, textDocument.uri);
    const ranges = at ? foldingRanges(at.document, at.world.catalogue) : [];
    return ranges.flatMap((one) => (at ? (toProto.foldingRange(at.document, one) ?? []) : []));
  });

  connection.onSelectionRanges(({ textDocument, positions }): SelectionRange[] | null => {
    const at = knownDocument(server, textDocument.uri);
    return at
      ? positions.map((position) => {
          const offset = offsetAt(at.document, position);
          const ranges = selectionRanges(at.document, offset, at.world.catalogue);
          return toProto.selectionRange(at.document, ranges);
        })
      : null;
  });
}

const pauseWhileReading = 50;
/** A client that never says that it is ready is answered all the same. */
const mostPauses = 400;

/** Waits until the documents of the workspace have been read, or nobody wants the answer any more. */
async function untilRead({ indexing, host }: Server, token: CancellationToken): Promise<void> {
  for (let pauses = 0; pauses < mostPauses; pauses += 1) {
    if (!indexing.isIndexing() || token.isCancellationRequested) {
      return;
    }
    await new Promise<void>((resolve) => {
      host.later(pauseWhileReading, resolve);
    });
  }
}
