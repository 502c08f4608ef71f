import { once } from '../base/memo.js';
import type { Workspace } from './workspace.js';

/**
 * The path of `uri` below the workspace's folder, decoded, with `/`: `policies/access control.md`.
 * For a document outside of the folder, its whole path.
 */
export function relativePath(root: string, uri: string): string {
  const inside = root !== '' && uri.startsWith(`${root}/`);
  return decoded(
    inside ? uri.slice(root.length + 1) : uri.replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?\/?/i, ''),
  );
}

/** The uri of the file at `path` (decoded, relative to the root, with `/`), which need not exist. */
export function uriAt(root: string, path: string): string {
  return `${root}/${path.split('/').map(encodeSegment).join('/')}`;
}

/**
 * Follows a relative or site-root link from the document at `fromPath`. Gives the path below the
 * root, or `undefined` where the link leads out of the folder; then nothing may be said about what
 * is there.
 */
export function linkedPath(fromPath: string, linkPath: string): string | undefined {
  const folders = linkPath.startsWith('/') ? [] : fromPath.split('/').slice(0, -1);
  for (const segment of linkPath.split('/')) {
    if (segment === '..') {
      if (folders.length === 0) {
        return undefined;
      }
      folders.pop();
    } else if (segment !== '.' && segment !== '') {
      folders.push(segment);
    }
  }
  return folders.join('/');
}

/** All paths of a workspace, documents and other files, and the folders that they lie in. */
export interface WorkspacePaths {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

const known = new WeakMap<object, WorkspacePaths>();

/** The paths of `workspace`. The same value as long as no file comes or goes. */
export function workspacePaths(workspace: Workspace): WorkspacePaths {
  const { root, otherFiles, documents, fileSet } = workspace;
  const before = known.get(fileSet);
  if (before) {
    return before;
  }
  const uris = [...documents.keys(), ...otherFiles];
  const paths = pathsOf(new Set(uris.map((uri) => relativePath(root, uri))));
  known.set(fileSet, paths);
  return paths;
}

function pathsOf(files: ReadonlySet<string>): WorkspacePaths {
  const folders = once(() => foldersOf(files));
  return {
    files,
    get folders() {
      return folders();
    },
  };
}

function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>(['']);
  for (const file of files) {
    let end = file.lastIndexOf('/');
    while (end > 0 && !folders.has(file.slice(0, end))) {
      folders.add(file.slice(0, end));
      end = file.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
