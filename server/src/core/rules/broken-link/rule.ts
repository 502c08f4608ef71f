import type { DocumentFacts, Link } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { linkedPath, relativePath, uriAt, workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import { movedProblem } from '../movedProblem.js';
import type { Problem, WorkspaceRule } from '../rule.js';
import { anchorsOf, hasFragment } from './anchors.js';
import { closestFragment, closestPath, relativeLink } from './closest.js';

export const brokenLink: WorkspaceRule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'A relative link leads to a file of the workspace, and its fragment to a heading there.',
  scope: 'workspace',

  *check({ document, workspace }) {
    for (const { part, start } of placedParts(document)) {
      const links = followed(part, document, workspace);
      if (links.missing.length > 0 || links.fragments.length > 0) {
        for (const problem of problemsOf(links, document, workspace)) {
          yield movedProblem(problem, start, document.uri);
        }
      }
    }
  },
};

function* problemsOf(
  { missing, fragments }: Followed,
  document: IsmsDocument,
  workspace: Workspace,
): Iterable<Problem> {
  yield* missing;
  for (const { link, fragment, uri, path } of fragments) {
    const target = uri === document.uri ? document : workspace.documents.get(uri);
    if (target && !hasFragment(target, fragment)) {
      yield missingFragment(link, fragment, target, path);
    }
  }
}

/** Where the links of a chunk lead, as far as the names of files tell. */
interface Followed {
  readonly missing: readonly Problem[];
  /** Links to a place within a document; whether it is there changes with that document. */
  readonly fragments: readonly LinkedFragment[];
}

interface LinkedFragment {
  readonly link: Link;
  readonly fragment: string;
  readonly uri: string;
  readonly path: string;
}

const known = new WeakMap<
  DocumentFacts,
  { readonly fileSet: object; readonly followed: Followed }
>();

/** Follows the links of a chunk once, as long as no file comes or goes. */
function followed(part: DocumentFacts, document: IsmsDocument, workspace: Workspace): Followed {
  const before = known.get(part);
  if (before?.fileSet === workspace.fileSet) {
    return before.followed;
  }
  const fromPath = relativePath(workspace.root, document.uri);
  const all = part.links.map((link) => follow(link, fromPath, document.uri, workspace));
  const result: Followed = {
    missing: all.flatMap((one) => (one && 'message' in one ? [one] : [])),
    fragments: all.flatMap((one) => (one && 'fragment' in one ? [one] : [])),
  };
  known.set(part, { fileSet: workspace.fileSet, followed: result });
  return result;
}

/** What is wrong with a link, or the place in a document that it leads to; else nothing. */
function follow(
  link: Link,
  fromPath: string,
  fromUri: string,
  workspace: Workspace,
): Problem | LinkedFragment | undefined {
  const target = link.kind === 'wiki' ? undefined : targetOf(link);
  if (!target) {
    return undefined;
  }
  const { path, fragment } = target;
  if (path === '') {
    return linkedFragment(link, fragment, fromUri, fromPath);
  }
  const direct = linkedPath(fromPath, path);
  // Out of the folder nothing may be looked at.
  if (direct === undefined) {
    return undefined;
  }
  const found = existingPath(fromPath, path, direct, workspace);
  return found === undefined
    ? missingFile(link, target.writtenPath, fromPath, workspace)
    : linkedFragment(link, fragment, uriAt(workspace.root, found), found);
}

function linkedFragment(
  link: Link,
  fragment: string | undefined,
  uri: string,
  path: string,
): LinkedFragment | undefined {
  return fragment === undefined ? undefined : { link, fragment, uri, path };
}

interface Target {
  /** As written, with percent escapes; empty for a link within the document. */
  readonly writtenPath: string;
  readonly path: string;
  /** Decoded, without `#`; absent where there is none. */
  readonly fragment?: string;
}

/** Reads a destination as a place in the workspace; gives `undefined` for every other kind of link. */
function targetOf({ destination }: Link): Target | undefined {
  if (destination === '' || isElsewhere(destination)) {
    return undefined;
  }
  const [beforeFragment, fragment] = splitAt(destination, '#');
  const [writtenPath] = splitAt(beforeFragment, '?');
  const path = decoded(writtenPath);
  return {
    writtenPath,
    path,
    ...(fragment !== undefined && fragment !== '' && { fragment: decoded(fragment) }),
  };
}

/** Other schemes and hosts, placeholders of templates, and paths of Windows are not ours to follow. */
function isElsewhere(destination: string): boolean {
  return /^(?:[a-z][\w+.-]*:|\/\/|\\)|\{\{|\{%|<%|\$\{|^(?:[{<%]|\[\[)/i.test(destination);
}

/**
 * The path that a link leads to: the file itself, or what a site generator or a forge would show
 * for it. A path from the site's root can also start at a folder of documents below the workspace.
 */
function existingPath(
  fromPath: string,
  path: string,
  direct: string,
  workspace: Workspace,
): string | undefined {
  const { files, folders } = workspacePaths(workspace);
  const roots = path.startsWith('/') ? siteRoots(fromPath) : [''];
  if (path.startsWith('/') && !isKnownSitePath(direct, roots, folders)) {
    return direct;
  }
  for (const root of roots) {
    const base = root === '' ? direct : `${root}/${direct}`;
    const found = shownFor(base, files);
    if (found !== undefined) {
      return found;
    }
    if (folders.has(base.replace(/\/$/, ''))) {
      return base;
    }
  }
  return undefined;
}

function shownFor(base: string, files: ReadonlySet<string>): string | undefined {
  const clean = base.replace(/\.html?$/, '');
  return [base, `${clean}.md`, `${clean}.mdx`, `${clean}/index.md`, `${clean}/README.md`].find(
    (candidate) => files.has(candidate),
  );
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

/** The folders that a document lies in, outermost first: any of them can be the root of a site. */
function siteRoots(fromPath: string): readonly string[] {
  const folders = fromPath.split('/').slice(0, -1);
  const roots = ['', ...folders.map((_, index) => folders.slice(0, index + 1).join('/'))];
  return [...roots, ...roots.map((root) => (root === '' ? 'public' : `${root}/public`))];
}

function missingFile(
  link: Link,
  writtenPath: string,
  fromPath: string,
  workspace: Workspace,
): Problem {
  const closest = closestPath(decoded(writtenPath), fromPath, workspacePaths(workspace).files);
  const end = link.destinationRange.start + writtenPath.length;
  const range = {
    start: link.destinationRange.start,
    end: Math.min(end, link.destinationRange.end),
  };
  return {
    range,
    message: `There is no file ${decoded(writtenPath)} here. Who follows the link, an auditor for one, ends nowhere; correct the path or add the file.`,
    fixes: closest.map((path) => ({
      title: `Change to ${relativeLink(fromPath, path)}`,
      edits: [{ range, newText: relativeLink(fromPath, path) }],
      needsPerson: true,
    })),
  };
}

function missingFragment(
  link: Link,
  fragment: string,
  target: IsmsDocument,
  path: string,
): Problem {
  const start = link.destinationRange.start + link.destination.indexOf('#') + 1;
  const range = {
    start: Math.min(start, link.destinationRange.end),
    end: link.destinationRange.end,
  };
  const closest = closestFragment(fragment, anchorsOf(target).headings);
  return {
    range,
    message: `${path} has no heading #${fragment}. An auditor who follows the link does not find the place; name a heading that exists.`,
    fixes: closest.map((slug) => ({
      title: `Change to #${slug}`,
      edits: [{ range, newText: slug }],
      needsPerson: true,
    })),
  };
}

function splitAt(text: string, separator: string): readonly [string, string?] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
