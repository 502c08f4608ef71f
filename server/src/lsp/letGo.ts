import { documentTitle } from '../core/features/documentTitle.js';
import { firstMentions } from '../core/features/controlPlaces.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { forgetRead, forgetWorkings } from '../core/model/parseDocument.js';
import { forgetTexts } from '../core/syntax/boundedMemo.js';
import { contributionOf } from '../core/workspace/contribution.js';
import type { Workspace } from '../core/workspace/workspace.js';
import type { Server } from './server.js';

/** So many documents take well below a millisecond. */
const atOnce = 32;

/** Of a folder with more documents, each one is let go at once: held together, they would fill the memory. */
const mostHeldRead = 2_000;

/**
 * Lets go what was read of a document that has just been looked at, where its workspace has very many
 * documents or is to have `expected` ones; open ones are kept.
 */
export function letGoInLarge(
  document: IsmsDocument,
  { documents }: Workspace,
  expected = documents.size,
): void {
  if (Math.max(documents.size, expected) > mostHeldRead && document.version === 0) {
    forgetRead(document);
  }
}

/**
 * Lets go what was read of documents that nobody has open, once their findings are known: the indexes
 * know what they say, and a closed policy need not be held in pieces. Statements and registers keep
 * theirs, since their rows are looked up at each card and in each view. Says whether some have to be
 * looked at later, because their findings are not known yet.
 */
export async function letGoOfClosed({
  session,
  diagnostics,
  rest,
}: Pick<Server, 'session' | 'diagnostics' | 'rest'>): Promise<boolean> {
  let isMoreLeft = false;
  for (const { workspace } of session.folders()) {
    for (const [index, document] of [...workspace.documents.values()].entries()) {
      if (index % atOnce === 0) {
        await rest();
      }
      if (!diagnostics.knows(document.uri)) {
        isMoreLeft = true;
      } else if (!session.isOpen(document.uri)) {
        letGo(document);
      }
    }
  }
  forgetTexts();
  return isMoreLeft;
}

function hasRows(document: IsmsDocument): boolean {
  const { decisions, riskIds, kinds } = contributionOf(document);
  return decisions.size + riskIds.size > 0 || kinds.has('responsibility-matrix');
}

function letGo(document: IsmsDocument): void {
  if (hasRows(document)) {
    forgetWorkings(document);
    return;
  }
  // What a card says of a document that names its control is kept.
  documentTitle(document);
  firstMentions(document);
  forgetRead(document);
}
