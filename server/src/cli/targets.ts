import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { globSync } from 'tinyglobby';

import type { Texts } from '../core/base/language.js';
import { type Problem, problem, reasonOf } from './problem.js';

/** Which part of which workspace folder a command is about. */
export interface Target {
  /** The workspace folder, an absolute path. */
  readonly root: string;
  /** The folder or the files asked for, absolute paths; equal to the root for the whole folder. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

export const configurationName = 'isms.yaml';

/**
 * Finds what `paths` (folders, files, patterns; relative to `cwd`) mean. What lies in one workspace
 * folder becomes one target. The workspace folder is the nearest one, from a path upwards within its
 * repository, that holds an `isms.yaml`; else the folder asked for or, for a file, its repository or
 * its own folder. So a part of a workspace is checked with all that belongs to it.
 */
export function targetsOf(paths: readonly string[], cwd: string): readonly Target[] | Problem {
  const targets = new Map<string, { root: string; folders: string[]; files: string[] }>();
  for (const path of paths) {
    const found = placesOf(path, cwd);
    if ('problem' in found) {
      return found;
    }
    for (const { absolute, isFolder } of found) {
      const root = rootOf(absolute, isFolder);
      const target = targets.get(root) ?? { root, folders: [], files: [] };
      targets.set(root, target);
      (isFolder ? target.folders : target.files).push(absolute);
    }
  }
  return [...targets.values()];
}

interface Place {
  readonly absolute: string;
  readonly isFolder: boolean;
}

function placesOf(path: string, cwd: string): readonly Place[] | Problem {
  const absolute = resolve(cwd, path);
  if (existsSync(absolute)) {
    return placeOf(path, absolute);
  }
  if (!picomatch.scan(path).isGlob) {
    return nothingThere(path);
  }
  const matches = globSync(path, {
    cwd,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return matches.length > 0
    ? matches.toSorted().map((match) => ({ absolute: match, isFolder: false }))
    : noMatch(path);
}

function placeOf(path: string, absolute: string): readonly Place[] | Problem {
  try {
    return [{ absolute, isFolder: statSync(absolute).isDirectory() }];
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
}

const nothingThere = problem({
  en: (path: string) =>
    `There is no file or folder "${path}"; check the name, or run "isms check" in the folder that holds your documents.`,
  de: (path) =>
    `Es gibt weder Datei noch Ordner „${path}“; prüfen Sie den Namen, oder führen Sie „isms check“ im Ordner Ihrer Dokumente aus.`,
});

const noMatch = problem({
  en: (path: string) => `No file matches "${path}"; check the pattern, or name a folder.`,
  de: (path) =>
    `Keine Datei passt zu „${path}“; prüfen Sie das Muster, oder nennen Sie einen Ordner.`,
});

const unreadable = problem({
  en: (path: string, reason: Texts) => `"${path}" cannot be read: ${reason.en}.`,
  de: (path, reason) => `„${path}“ lässt sich nicht lesen: ${reason.de}.`,
});

/** Why a command about one workspace does nothing for a `path` that lies in several. */
export const severalWorkspaces = problem({
  en: (path: string) => `"${path}" lies in several workspaces; name the folder of one.`,
  de: (path) => `„${path}“ liegt in mehreren Arbeitsbereichen; nennen Sie den Ordner von einem.`,
});

/** The workspace folder of a folder or file; the search goes up to the top of the repository. */
function rootOf(absolute: string, isFolder: boolean): string {
  const start = isFolder ? absolute : dirname(absolute);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, configurationName))) {
      return folder;
    }
    if (existsSync(join(folder, '.git'))) {
      return isFolder ? start : folder;
    }
    if (dirname(folder) === folder) {
      return start;
    }
  }
}

/** The nearest folder, from `folder` upwards within its repository, with an `isms.yaml`; else `folder`. */
export function workspaceFolderOf(folder: string): string {
  return rootOf(folder, true);
}
