import { flatOf } from '../../base/flatOf.js';
import type { DocumentFacts, Link } from '../../model/documentFacts.js';
import { linkedPath, relativePath, uriAt, workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import { beginsAtSite, pathFromSite } from './docusaurusSites.js';
import { existingPath } from './existingPath.js';
import { targetOf } from './linkTarget.js';

/** Where a link leads, as far as the names of files tell: to nothing, or to a place within a document. */
export type Followed = MissingFile | LinkedFragment;

export interface MissingFile {
  readonly kind: 'missing';
  readonly link: Link;
  /** As written, with percent escapes. */
  readonly writtenPath: string;
}

/** A link to a place within a document; whether it is there changes with that document. */
export interface LinkedFragment {
  readonly kind: 'fragment';
  readonly link: Link;
  readonly fragment: string;
  readonly uri: string;
  readonly path: string;
}

/** What has to be said or looked at about the links of `part`; a link to a file that exists is left out. */
export function followLinks(
  part: DocumentFacts,
  documentUri: string,
  workspace: Workspace,
): readonly Followed[] {
  const path = relativePath(workspace.root, documentUri);
  const from = { uri: () => documentUri, path };
  return flatOf(part.links, (link) => {
    const followed = follow(link, from, workspace);
    return followed ? [followed] : [];
  });
}

interface Origin {
  /** Asked only where a fragment is looked for: to make one takes longer than to follow the link. */
  readonly uri: () => string;
  readonly path: string;
}

function follow(link: Link, from: Origin, workspace: Workspace): Followed | undefined {
  const target = link.kind === 'wiki' ? undefined : targetOf(link);
  if (!target) {
    return undefined;
  }
  const { path, fragment } = target;
  if (path === '') {
    return linkedFragment(link, fragment, from);
  }
  const direct = beginsAtSite(path)
    ? pathFromSite(from.path, path, workspacePaths(workspace))
    : linkedPath(from.path, path);
  // Out of the folder nothing may be looked at.
  if (direct === undefined) {
    return undefined;
  }
  const found =
    existingPath(from.path, path, direct, workspace) ?? shownAsFolder(from.path, path, workspace);
  return found === undefined
    ? { kind: 'missing', link, writtenPath: target.writtenPath }
    : linkedFragment(link, fragment, { uri: () => uriAt(workspace.root, found), path: found });
}

/**
 * Site generators show `a/b.md` as the page `a/b/`, from which a link `../c/` leads to `a/c.md`. So
 * are links meant that name no file of Markdown.
 */
function shownAsFolder(fromPath: string, path: string, workspace: Workspace): string | undefined {
  if (!path.startsWith('..') || /\.mdx?$/i.test(path)) {
    return undefined;
  }
  const shown = `${fromPath.replace(/\.[^./]+$/, '')}/page`;
  const linked = linkedPath(shown, path);
  return linked === undefined ? undefined : existingPath(shown, path, linked, workspace);
}

function linkedFragment(
  link: Link,
  fragment: string | undefined,
  { uri, path }: Origin,
): LinkedFragment | undefined {
  return fragment === undefined
    ? undefined
    : { kind: 'fragment', link, fragment, uri: uri(), path };
}
