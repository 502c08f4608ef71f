import { memoize } from '../../base/memo.js';
import { workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';

/**
 * The path that a link leads to: the file itself, or what a site generator or a forge would show
 * for it. A path from the site's root can also start at a folder of documents below the workspace.
 */
export function existingPath(
  fromPath: string,
  path: string,
  direct: string,
  workspace: Workspace,
): string | undefined {
  const { files, folders } = workspacePaths(workspace);
  const roots = path.startsWith('/') ? siteRoots(fromPath) : [''];
  if (path.startsWith('/') && !isOfSite(direct, roots, { files, folders })) {
    return direct;
  }
  for (const root of roots) {
    const base = root === '' ? direct : `${root}/${direct}`;
    const found = shownFor(base, files);
    if (found !== undefined) {
      return found;
    }
    if (isOneOf(folders, base.replace(/\/$/, ''))) {
      return base;
    }
  }
  return undefined;
}

function shownFor(base: string, files: ReadonlySet<string>): string | undefined {
  const clean = base.replace(/\.html?$/, '');
  const candidates = [
    base,
    `${clean}.md`,
    `${clean}.mdx`,
    `${clean}/index.md`,
    `${clean}/README.md`,
  ];
  return (
    candidates.find((candidate) => files.has(candidate)) ??
    candidates.map((candidate) => composed(files).get(inOneForm(candidate))).find((path) => path)
  );
}

function isOneOf(folders: ReadonlySet<string>, path: string): boolean {
  return folders.has(path) || composed(folders).has(inOneForm(path));
}

/**
 * `ü` is one character or a `u` and a mark: macOS names files in the second form, and writers link in
 * the first. By their common form the paths that have such characters.
 */
const composed = memoize(
  (paths: ReadonlySet<string>): ReadonlyMap<string, string> =>
    new Map([...paths].filter(isBeyondAscii).map((path) => [inOneForm(path), path])),
);

function inOneForm(path: string): string {
  return path.normalize('NFC');
}

function isBeyondAscii(path: string): boolean {
  return /[^\p{ASCII}]/u.test(path);
}

function isOfSite(
  path: string,
  roots: readonly string[],
  { files, folders }: Pick<ReturnType<typeof workspacePaths>, 'files' | 'folders'>,
): boolean {
  return isKnownSitePath(path, roots, folders) || isPictureOfSite(path, roots, files);
}

/** A site can be mounted anywhere; only a path whose first folder is here is one of ours. */
function isKnownSitePath(
  path: string,
  roots: readonly string[],
  folders: ReadonlySet<string>,
): boolean {
  const [first = ''] = path.split('/');
  return (
    path.includes('/') &&
    roots.some((root) => folders.has(root === '' ? first : `${root}/${first}`))
  );
}

/** A picture at the root of a site lies beside others in the folder that is served as it is. */
function isPictureOfSite(
  path: string,
  roots: readonly string[],
  files: ReadonlySet<string>,
): boolean {
  return (
    isPicture.test(path) &&
    !path.includes('/') &&
    roots.some((root) => servedAsIs.test(root) && holdsPicture(files).has(root))
  );
}

/** Those that tools make or themes bring are called so. */
const isPicture =
  /^(?!favicon|apple-touch|android-chrome|og-).*\.(?:svg|png|jpe?g|gif|webp|avif)$/i;
const servedAsIs = /(?:^|\/)(?:public|static)$/;

/** The folders that hold a picture themselves. */
const holdsPicture = memoize(
  (files: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(
      [...files]
        .filter((file) => isPicture.test(file.slice(file.lastIndexOf('/') + 1)))
        .map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))),
    ),
);

/** The folders that a document lies in, outermost first: any of them can be the root of a site. */
function siteRoots(fromPath: string): readonly string[] {
  const folders = fromPath.split('/').slice(0, -1);
  const roots = ['', ...folders.map((_, index) => folders.slice(0, index + 1).join('/'))];
  const served = (name: string): readonly string[] =>
    roots.map((root) => (root === '' ? name : `${root}/${name}`));
  return [...roots, ...served('public'), ...served('static')];
}
