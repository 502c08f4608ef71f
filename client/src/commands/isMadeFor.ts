import type { WorkspaceEdit } from 'vscode-languageclient';

/**
 * Whether `edit` was made for the texts that the editor has now: each change names the version in which
 * its document is open. The client's library drops these versions, so an edit that is applied without
 * this question could land in a text that somebody has changed meanwhile. A change without a version
 * was made for a file on the disk, of which nobody here can tell.
 */
export function isMadeFor(
  { documentChanges = [], changes }: WorkspaceEdit,
  openVersionOf: (uri: string) => number | undefined,
): boolean {
  const isOpenAs = (uri: string, version: number | null): boolean =>
    version !== null && version === openVersionOf(uri);
  return changes === undefined && documentChanges.every((change) => isOf(change, isOpenAs));
}

/**
 * Whether `edit` was made for files on the disk that the editor shows as they are there. Such is a
 * document that the editor never tells of, because its language is not ours.
 */
export function isMadeForDisk(
  { documentChanges = [], changes }: WorkspaceEdit,
  isAsOnDisk: (uri: string) => boolean,
): boolean {
  const isOnDisk = (uri: string, version: number | null): boolean =>
    version === null && isAsOnDisk(uri);
  return changes === undefined && documentChanges.every((change) => isOf(change, isOnDisk));
}

type Change = NonNullable<WorkspaceEdit['documentChanges']>[number];

function isOf(change: Change, fits: (uri: string, version: number | null) => boolean): boolean {
  return 'textDocument' in change && fits(change.textDocument.uri, change.textDocument.version);
}
