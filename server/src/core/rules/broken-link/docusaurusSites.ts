import { memoize } from '../../base/memo.js';
import { linkedPath, type WorkspacePaths } from '../../workspace/paths.js';

/** The folders of the sites below the workspace's root, each with a slash at its end unless it is the root. */
export const sitesOf = memoize((paths: WorkspacePaths): readonly string[] =>
  [...paths.files]
    .filter((file) => isConfiguration.test(file))
    .map((file) => file.slice(0, file.lastIndexOf('/') + 1)),
);

const isConfiguration = /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/iu;

/** `path` as the site calls it that it lies in. */
export function withinSite(path: string, sites: readonly string[]): string {
  const site = sites.find((folder) => folder !== '' && path.startsWith(folder)) ?? '';
  return path.slice(site.length);
}

/** What stands before a path from the folder of the site that the document is part of: `@site/docs/soa.md`. */
const fromSite = '@site/';

/** Whether `path`, as a link has it, begins at the folder of its Docusaurus site. */
export function beginsAtSite(path: string): boolean {
  return path.startsWith(fromSite);
}

/**
 * The path below the workspace's root that a link at `fromPath` means, which begins at its site; nothing
 * where no folder that the document lies in is a site's: then nobody knows what is there.
 */
export function pathFromSite(
  fromPath: string,
  path: string,
  paths: WorkspacePaths,
): string | undefined {
  const around = sitesOf(paths).filter((site) => fromPath.startsWith(site));
  const [site] = around.toSorted((a, b) => b.length - a.length);
  return site === undefined ? undefined : linkedPath(site, path.slice(fromSite.length));
}
