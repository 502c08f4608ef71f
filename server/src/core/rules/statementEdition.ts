import { memoizePair } from '../base/memo.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { EditionId } from '../catalogue/control.js';
import type { DocumentProfile } from '../model/ismsDocument.js';
import type { Workspace, WorkspaceIndex } from '../workspace/workspace.js';

/**
 * Whether a document works to ISO/IEC 27001:2013: by what it says itself, else because the controls
 * that the workspace's statements decide are those of that edition.
 */
export function worksTo2013(
  { editions, assumesEdition }: DocumentProfile,
  { index }: Pick<Workspace, 'index'>,
  catalogue: Catalogue,
): boolean {
  return (
    editions.iso27001 === '2013' ||
    (assumesEdition === true && decides2013(index.decisions, catalogue))
  );
}

const decides2013 = memoizePair(
  (decisions: WorkspaceIndex['decisions'], catalogue: Catalogue): boolean => {
    const editions = [...decisions.keys()].map((id) => catalogue.find(id)?.edition);
    const of2013 = countOf(editions, '2013');
    return of2013 >= fewestDecided && of2013 >= countOf(editions, '2022') * timesAsMany;
  },
);

/** Fewer are an extract, which may be of what was. */
const fewestDecided = 20;

/** Single controls of 2022 are slips in a statement of 2013; a second statement is none. */
const timesAsMany = 10;

function countOf(editions: readonly (EditionId | undefined)[], edition: EditionId): number {
  return editions.filter((one) => one === edition).length;
}
