import { distance } from 'fastest-levenshtein';

import { memoize } from '../../base/memo.js';
import type { Link } from '../../model/documentFacts.js';
import type { WorkspacePaths } from '../../workspace/paths.js';

/** A wiki link as it is followed: `[[page#heading|text]]`. */
export interface WikiTarget {
  /** The page as written; empty for a heading of the document itself. */
  readonly page: string;
  /** Without `#`; absent where there is none. */
  readonly heading?: string;
}

/**
 * Reads a wiki link. Gives `undefined` for what looks like one and leads to no page: a table of
 * contents, a namespace or an address, a number, a block of a page, a place to fill in.
 */
export function wikiTarget({ destination }: Pick<Link, 'destination'>): WikiTarget | undefined {
  const [page = '', ...below] = destination.split('#').map((part) => part.trim());
  const heading = below.at(-1) ?? '';
  if (isNoPage.test(page) || heading.startsWith('^')) {
    return undefined;
  }
  return heading === '' ? { page } : { page, heading };
}

const isNoPage = /^(?:_?toc_?|[^\p{L}]+|[-!<%{$_^].*|.*[:{}<>*=?].*)$/iu;

/** An id such as `R-001` or `A.5.15` in double brackets may be a mark of the writer's own. */
export function isIdAlone(page: string): boolean {
  return /^\p{L}{1,8}[-. ]?\d[\d.-]*$/u.test(page);
}

/** The paths of the pages that `page` can name: by their file's name, alone or with folders before it. */
export function pagesNamed(page: string, paths: WorkspacePaths): readonly string[] {
  const wanted = alike(page.replace(/^(?:\.{0,2}\/)+/, ''));
  const name = wanted.slice(wanted.lastIndexOf('/') + 1);
  const pages = pagesByName(paths).get(name) ?? [];
  return pages.filter((path) => `/${alike(path)}`.endsWith(`/${wanted}`));
}

/** The name of the file at `path` as a wiki link gives it. */
export function pageName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/i, '');
}

/** Whether `page` is most likely a typing error for `name`. */
export function isAlmost(name: string, page: string): boolean {
  const most = Math.max(1, Math.floor(page.length / 6));
  return distance(alike(name), alike(pageName(page))) <= most;
}

/** The files and folders of a workspace by the name that wiki links give them. */
const pagesByName = memoize(({ files, folders }: WorkspacePaths): Map<string, string[]> => {
  const byName = new Map<string, string[]>();
  for (const path of [...files, ...folders]) {
    const name = alike(path.slice(path.lastIndexOf('/') + 1));
    const paths = byName.get(name);
    if (paths) {
      paths.push(path);
    } else {
      byName.set(name, [path]);
    }
  }
  return byName;
});

/** The form in which names are compared: tools differ in capitals, spaces and hyphens. */
function alike(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.mdx?$/, '')
    .replaceAll(/[\s_-]+/g, '-');
}
