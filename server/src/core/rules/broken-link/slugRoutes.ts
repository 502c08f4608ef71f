import { memoize } from '../../base/memo.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { linkedPath, relativePath, workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import { sitesOf, withinSite } from './docusaurusSites.js';

/**
 * Whether `path`, as a link at `fromPath` has it, is the address that a document of a Docusaurus site
 * gives itself by the `slug` (or `id`) of its front matter. An absolute slug hangs below the route of
 * its documents, `/docs` or what the site's configuration says instead; a relative one in its folder.
 */
export function isAddressBySlug(path: string, fromPath: string, workspace: Workspace): boolean {
  const sites = sitesOf(workspacePaths(workspace));
  const direct = sites.length === 0 ? undefined : linkedPath(fromPath, path);
  if (direct === undefined || /\.mdx?$/iu.test(path)) {
    return false;
  }
  const address = tidied(path.startsWith('/') ? direct : withinSite(direct, sites));
  const { relative, absolute } = addressesOf(workspace);
  const [inSite, inRoute, inRouteOfSite] = [0, 1, 2].map((count) => behind(address, count));
  return (
    [inSite, inRoute].some((one) => one !== undefined && relative.has(one)) ||
    [inSite, inRoute, inRouteOfSite].some((one) => one !== undefined && absolute.has(one))
  );
}

/** The address without its first words: the site and its documents can each be served below one. */
function behind(address: string, count: number): string | undefined {
  const words = address.split('/').slice(1);
  return words.length > count ? `/${words.slice(count).join('/')}` : undefined;
}

interface Addresses {
  /** By a slug without a slash before it: below the folder of the document. */
  readonly relative: ReadonlySet<string>;
  /** By a slug with one, which hangs below the route of the documents. */
  readonly absolute: ReadonlySet<string>;
}

/** Asked only where a link leads to no file: the documents are other ones after each key. */
const addressesOf = memoize((workspace: Workspace): Addresses => {
  const sites = sitesOf(workspacePaths(workspace));
  const relative = new Set<string>();
  const absolute = new Set<string>();
  for (const document of workspace.documents.values()) {
    const slug = slugOf(document);
    if (slug.startsWith('/')) {
      absolute.add(tidied(slug));
    } else if (slug !== '') {
      const path = withinSite(relativePath(workspace.root, document.uri), sites);
      const folders = path.split('/').slice(0, -1);
      relative.add(tidied(`${folders.join('/')}/${slug}`));
      relative.add(tidied(`${folders.map(withoutNumber).join('/')}/${slug}`));
    }
  }
  return { relative, absolute };
});

const slugOf = memoize(({ frontMatter }: IsmsDocument): string => {
  const entries = frontMatter?.entries ?? [];
  const stated = (key: string): string | undefined =>
    entries.find(({ writtenKey }) => writtenKey === key)?.values[0]?.text;
  return stated('slug') ?? stated('id') ?? '';
});

/** Docusaurus leaves the number out by which the folder `02-risks` is sorted. */
function withoutNumber(folder: string): string {
  return folder.replace(/^\d+\s*[-_.]+\s*(?=\S)/u, '');
}

/** With one slash before it and none behind. */
function tidied(path: string): string {
  return `/${path.split('/').filter(Boolean).join('/')}`;
}
