import { distance } from 'fastest-levenshtein';

import { memoize } from '../../base/memo.js';

/** How many suggestions a person wants to choose from. */
const mostSuggestions = 3;

/**
 * The files of the workspace that a broken link most likely meant: the same name in another folder,
 * then names that differ by a typing error. Paths are decoded and relative to the workspace.
 */
export function closestPath(
  written: string,
  fromPath: string,
  files: ReadonlySet<string>,
): readonly string[] {
  const name = nameOf(written).toLowerCase();
  const most = Math.max(1, Math.floor(name.length / 3));
  return (
    pagesOf(files)
      // Names whose lengths differ by more are further apart than that.
      .filter((page) => Math.abs(page.name.length - name.length) <= most && page.path !== fromPath)
      .map((page) => ({ path: page.path, cost: nameCost(name, page.name) }))
      .filter(({ cost }) => cost <= most)
      .toSorted((a, b) => a.cost - b.cost || compared(a.path, b.path))
      .slice(0, mostSuggestions)
      .map(({ path }) => path)
  );
}

/** The Markdown files that a link can mean, with their names in small letters. */
const pagesOf = memoize((files: ReadonlySet<string>) =>
  [...files]
    .filter((path) => /\.mdx?$/i.test(path))
    .map((path) => ({ path, name: nameOf(path).toLowerCase() }))
    // Every folder has one of these; the same name says nothing.
    .filter(({ name }) => !/^(?:readme|index|overview)$/.test(name)),
);

/** The slugs that a broken fragment most likely meant, best first. */
export function closestFragment(fragment: string, slugs: ReadonlySet<string>): readonly string[] {
  const wanted = fragment.toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length / 2));
  return [...slugs]
    .map((slug) => ({ slug, cost: slug.includes(wanted) ? 1 : distance(wanted, slug) }))
    .filter(({ cost }) => cost <= most)
    .toSorted((a, b) => a.cost - b.cost || compared(a.slug, b.slug))
    .slice(0, mostSuggestions)
    .map(({ slug }) => slug);
}

/** A link from one file to another, with the characters escaped that would end it. */
export function relativeLink(fromPath: string, toPath: string): string {
  const from = fromPath.split('/').slice(0, -1);
  const to = toPath.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) {
    shared += 1;
  }
  const up = from.slice(shared).map(() => '..');
  return [...up, ...to.slice(shared)]
    .join('/')
    .replaceAll(/[ ()<>%#?]/g, (character) => encodeURIComponent(character))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

function nameCost(a: string, b: string): number {
  return a === b ? 0 : distance(a, b);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/i, '');
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
