import type { Settings } from '../protocol/settings.js';
import { createDrafts, isDraftIn } from './drafts.js';
import { emptyFolder, type Folder, withSettings } from './folder.js';
import { withoutParsed } from './folderDocuments.js';

export type FolderChange = (folder: Folder) => Folder;

/** The folders of a session. The set changes; each folder is a value and stays as it was. */
export class FolderSet {
  readonly #drafts = createDrafts();
  #folders: readonly Folder[] = [];
  /** Holds the documents that lie in no folder. */
  #loose = emptyFolder('');

  /** The folders that the editor has open. */
  opened(): readonly Folder[] {
    return this.#folders;
  }

  /** The folders that the editor has open, and last those for drafts and for documents without a folder, whose root is empty. */
  all(): readonly Folder[] {
    return [...this.#folders, ...this.#drafts.all(this.#folders), this.#loose];
  }

  /** The folder that a document belongs to: the innermost, else the one for documents without. */
  at(uri: string): Folder {
    const isUnsaved = uri.startsWith('untitled:');
    const holds = isUnsaved ? isDraftIn : isBelow;
    let found = this.#loose;
    for (const folder of this.#folders) {
      if (folder.root.length > found.root.length && holds(uri, folder.root)) {
        found = folder;
      }
    }
    return isUnsaved && found !== this.#loose ? this.#drafts.of(found) : found;
  }

  /** Holds these folders from now on; known ones are kept as they are. The documents under `open` have to be put in again. */
  set(roots: readonly string[], settings: Settings, open: readonly string[]): void {
    const known = new Map(this.#folders.map((folder) => [folder.root, folder]));
    this.#folders = roots.map((root) => known.get(root) ?? emptyFolder(root, settings));
    this.#drafts.clear();
    this.#loose = open.reduce((folder, uri) => withoutParsed(folder, uri), this.#loose);
  }

  setSettings(settings: Settings): void {
    this.#folders = this.#folders.map((folder) => withSettings(folder, settings));
    this.#loose = withSettings(this.#loose, settings);
  }

  /** Changes the folder that `uri` belongs to; says whether that changed anything. */
  take(uri: string, change: FolderChange): boolean {
    const before = this.at(uri);
    const after = change(before);
    if (before === this.#loose) {
      this.#loose = after;
    } else if (before !== after && !this.#drafts.replace(before, after)) {
      this.#folders = this.#folders.map((folder) => (folder === before ? after : folder));
    }
    return before !== after;
  }
}

function isBelow(uri: string, root: string): boolean {
  return uri.startsWith(`${root}/`);
}
