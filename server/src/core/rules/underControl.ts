import { detailsOf, hasControlBlock } from '../model/documentDetails.js';
import type { FrontMatterEntry } from '../model/frontMatter.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { namesDiaryDate } from '../model/pageKeys.js';
import type { Workspace } from '../workspace/workspace.js';

/**
 * Whether what the first page of `document` says of its approval and review is the ISMS's business: it
 * belongs to the ISMS, or has a whole control block beside documents that do.
 */
export function isUnderControl(document: IsmsDocument, { index }: Workspace): boolean {
  return document.profile.belongsToIsms || (index.belonging.size > 0 && hasControlBlock(document));
}

/** What `document` says about itself, as far as it counts in `workspace`; its front matter always does, but for a day in a diary. */
export function countedDetails(
  document: IsmsDocument,
  workspace: Workspace,
): readonly FrontMatterEntry[] {
  return isUnderControl(document, workspace)
    ? detailsOf(document)
    : (document.frontMatter?.entries ?? []).filter(({ writtenKey }) => !namesDiaryDate(writtenKey));
}
