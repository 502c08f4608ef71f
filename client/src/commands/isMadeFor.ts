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
  return (
    changes === undefined &&
    documentChanges.every((change) => {
      if (!('textDocument' in change)) {
        return false;
      }
      const { uri, version } = change.textDocument;
      return version !== null && version === openVersionOf(uri);
    })
  );
}
