import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';

import type { TextRange } from '../core/base/textRange.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { parseDocument, withEdit } from '../core/model/parseDocument.js';
import { offsetAt, type SourceText, sourceText } from '../core/syntax/sourceText.js';

/**
 * The one spelling of a uri under which a document is kept, whatever way a client escapes it and
 * writes the drive. A text that is no uri stays as it is.
 */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** A range in offsets; ends in the wrong order are put right, places outside the text are cut to it. */
export function textRange(source: SourceText, range: Range): TextRange {
  const start = offsetAt(source, range.start);
  const end = offsetAt(source, range.end);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** The document after the changes of one notification, each applied to the result of the one before. */
export function afterChanges(
  document: IsmsDocument,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
): IsmsDocument {
  return changes.reduce<IsmsDocument>(
    (before, change) =>
      'range' in change
        ? withEdit(before, version, {
            range: textRange(before, change.range),
            newText: change.text,
          })
        : parseDocument(document.uri, version, change.text, document.reading),
    document,
  );
}

/** The same for a text that is not kept as a document. */
export function textAfterChanges(
  text: string,
  changes: readonly TextDocumentContentChangeEvent[],
): string {
  return changes.reduce<string>((before, change) => {
    if (!('range' in change)) {
      return change.text;
    }
    const { start, end } = textRange(sourceText(before), change.range);
    return before.slice(0, start) + change.text + before.slice(end);
  }, text);
}
