import { afterChanges, canonicalUri, textAfterChanges } from '../fromProto.js';
import type { Server } from '../server.js';

/**
 * Keeps the session in step with the editor. What a client sends in the wrong order does no harm: a
 * change or close of a document that is not open is left out, a second open replaces the text.
 */
export function registerDocumentHandlers({ connection, session, indexing, gone }: Server): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    session.open(canonicalUri(uri), version, text);
  });

  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const uri = canonicalUri(textDocument.uri);
    const before = session.openDocumentAt(uri);
    if (before) {
      session.edit(afterChanges(before, textDocument.version, contentChanges));
      return;
    }
    // The configuration is no document; its whole text is kept and changed as one.
    session.changeConfiguration(uri, textDocument.version, (text) =>
      textAfterChanges(text, contentChanges),
    );
  });

  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = canonicalUri(textDocument.uri);
    session.close(uri);
    void readAgain(uri);
  });

  // A file that was deleted while it was open is gone only now.
  async function readAgain(uri: string): Promise<void> {
    if (session.documentAt(uri) || session.isConfiguration(uri)) {
      await indexing.refreshFile(uri);
    }
    if (!session.documentAt(uri) && !session.isConfiguration(uri)) {
      gone(uri);
    }
  }
}
