import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Texts } from '../core/base/language.js';
import { reasonOf } from './problem.js';
import type { Progress } from './progress.js';
import { noRegularFile } from './readText.js';

/** What lies below a folder; paths are relative to it, with `/`, in a fixed order. */
export interface FileList {
  /** Regular files. */
  readonly files: readonly string[];
  /** Links, pipes, sockets and devices: their names are known, and they are never opened. */
  readonly others: readonly { readonly path: string; readonly reason: Texts }[];
  /** Folders that could not be read; the empty path is the root. */
  readonly unreadable: readonly { readonly path: string; readonly reason: Texts }[];
  /** All folders below the root. */
  readonly folders: readonly string[];
}

/** Folders that never hold documents and can be very large. */
const foldersLeftOut = new Set(['node_modules', '.git']);

/**
 * Lists what lies below the folder `root`. Links are not followed, so nothing outside of the folder
 * is read and a circle of links cannot hold it up.
 */
export function walkFiles(root: string, progress: Progress): FileList {
  const list = {
    files: new Array<string>(),
    others: new Array<FileList['others'][number]>(),
    unreadable: new Array<FileList['unreadable'][number]>(),
    folders: new Array<string>(),
  };
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(root, folder, list.unreadable)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!foldersLeftOut.has(entry.name)) {
          list.folders.push(path);
          waiting.push(path);
        }
      } else if (entry.isFile()) {
        list.files.push(path);
      } else {
        list.others.push({ path, reason: kindOf(entry) });
      }
    }
    progress.report('Looking for documents', list.files.length);
  }
  return { ...list, files: list.files.sort() };
}

function entriesOf(
  root: string,
  folder: string,
  unreadable: { path: string; reason: Texts }[],
): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    unreadable.push({ path: folder, reason: reasonOf(error) });
    return [];
  }
}

function kindOf(entry: Dirent): Texts {
  return entry.isSymbolicLink() ? linksNotFollowed : noRegularFile;
}

const linksNotFollowed = { en: 'links are not followed', de: 'Links wird nicht gefolgt' };
