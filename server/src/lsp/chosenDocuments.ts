import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

import { message } from '../core/base/language.js';
import type { Occasion } from '../core/rules/runRules.js';
import { mostDocuments } from '../core/workspace/mostDocuments.js';
import { relativePath } from '../core/workspace/paths.js';
import type { Session } from './session.js';

interface ChoiceContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly occasion: () => Occasion;
}

/** The documents that are read of a folder, among the uris of all its files; the user is told where there are more. */
export function chosenDocuments(
  root: string,
  uris: readonly string[],
  { connection, session, occasion }: ChoiceContext,
): readonly string[] {
  const all = uris.filter((uri) => session.isDocument(uri));
  const chosen = all.slice(0, mostDocuments);
  const isInPart = chosen.length < all.length;
  session.setInPart(root, isInPart);
  if (isInPart) {
    const counts = { all: all.length, read: chosen.length };
    // A notification: there is nothing to choose, and not every client answers the question.
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: tooMany(occasion().language, relativePath(parentOf(root), root), counts),
    });
  }
  return chosen;
}

function parentOf(root: string): string {
  return root.slice(0, root.lastIndexOf('/'));
}

interface Counts {
  readonly all: number;
  readonly read: number;
}

const tooMany = message({
  en: (name: string, { all, read }: Counts) =>
    `The folder “${name}” has ${all.toLocaleString('en')} documents, too many to be read at once. ${read.toLocaleString('en')} are read, and findings about links, ids and documents that may be among the rest are left out. Open the folder of your ISMS alone, or choose its documents with documents.include in isms.yaml.`,
  de: (name, { all, read }) =>
    `Der Ordner „${name}“ enthält ${all.toLocaleString('de')} Dokumente, zu viele, um sie auf einmal zu lesen. ${read.toLocaleString('de')} werden gelesen, und Befunde zu Links, Kennungen und Dokumenten, die unter den übrigen sein können, entfallen. Öffnen Sie nur den Ordner Ihres ISMS, oder wählen Sie dessen Dokumente mit documents.include in isms.yaml aus.`,
});
