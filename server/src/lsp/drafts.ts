import { emptyFolder, type Folder, withSettingOf } from './folder.js';

/**
 * The documents that the editor holds, that are not saved yet and that have a place in a folder, apart
 * from that folder: they are read as it says, and nothing in it counts them before they are its files.
 */
export interface Drafts {
  /** Those of `folder`, read by its configuration as it is now. */
  of(folder: Folder): Folder;
  /** Those of all `folders` that have some, read as they are now. */
  all(folders: readonly Folder[]): readonly Folder[];
  /** Puts `after` in the place of `before`; says whether `before` was one of these at all. */
  replace(before: Folder, after: Folder): boolean;
  clear(): void;
}

/** Starts with no drafts. */
export function createDrafts(): Drafts {
  const known = new Map<string, Folder>();

  function of(folder: Folder): Folder {
    const drafts = withSettingOf(known.get(folder.root) ?? emptyFolder(''), folder);
    known.set(folder.root, drafts);
    return drafts;
  }

  return {
    of,
    all: (folders) => folders.filter(({ root }) => known.has(root)).map(of),
    replace(before, after) {
      const found = [...known].find(([, drafts]) => drafts === before);
      if (found) {
        known.set(found[0], after);
      }
      return found !== undefined;
    },
    clear: () => {
      known.clear();
    },
  };
}

/** Whether a document that is not saved yet would lie below `root` once it is. */
export function isDraftIn(uri: string, root: string): boolean {
  const path = /^untitled:(?:\/\/[^/]*)?(\/.*)$/.exec(uri)?.[1];
  const folder = /^[a-z][a-z\d+.-]*:\/\/[^/]*(\/.*)$/i.exec(root)?.[1];
  return path !== undefined && folder !== undefined && path.startsWith(`${folder}/`);
}
