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
  context: ChoiceContext,
): readonly string[] {
  const all = uris.filter((uri) => context.session.isDocument(uri));
  const chosen = all.slice(0, mostDocuments);
  if (chosen.length < all.length) {
    readInPart(root, all.length, context);
  } else {
    context.session.setInPart(root, false);
  }
  return chosen;
}

/** A folder is read in part from now on, since it has so many documents as `all`; the user is told. */
export function readInPart(
  root: string,
  all: number,
  { connection, session, occasion }: ChoiceContext,
): void {
  session.setInPart(root, true);
  // A notification: there is nothing to choose, and not every client answers the question.
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message: tooMany(occasion().language, relativePath(parentOf(root), root), {
      all,
      read: mostDocuments,
    }),
  });
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
