import type { DocumentFacts, Link } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { relativePath, workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import { movedProblem } from '../movedProblem.js';
import type { Problem, WorkspaceRule } from '../rule.js';
import { anchorsOf, hasFragment } from './anchors.js';
import { closestFragment, closestPath, relativeLink } from './closest.js';
import { followLinks, type LinkedFragment } from './followLinks.js';
import { decoded } from './linkTarget.js';

export const brokenLink: WorkspaceRule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'A relative link leads to a file of the workspace, and its fragment to a heading there.',
  scope: 'workspace',

  *check({ document, workspace }) {
    for (const { part, start } of placedParts(document)) {
      const links = linksOf(part, document, workspace);
      if (links.missing.length > 0 || links.fragments.length > 0) {
        for (const problem of problemsOf(links, document, workspace)) {
          yield movedProblem(problem, start, document.uri);
        }
      }
    }
  },
};

function* problemsOf(
  { missing, fragments }: LinkProblems,
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

interface LinkProblems {
  readonly missing: readonly Problem[];
  readonly fragments: readonly LinkedFragment[];
}

const known = new WeakMap<
  DocumentFacts,
  { readonly fileSet: object; readonly links: LinkProblems }
>();

/** Follows the links of a chunk once, as long as no file comes or goes. */
function linksOf(part: DocumentFacts, document: IsmsDocument, workspace: Workspace): LinkProblems {
  const before = known.get(part);
  if (before?.fileSet === workspace.fileSet) {
    return before.links;
  }
  const fromPath = relativePath(workspace.root, document.uri);
  const followed = followLinks(part, document.uri, workspace);
  const links = {
    missing: followed.flatMap((one) =>
      one.kind === 'missing' ? [missingFile(one.link, one.writtenPath, fromPath, workspace)] : [],
    ),
    fragments: followed.filter((one) => one.kind === 'fragment'),
  };
  known.set(part, { fileSet: workspace.fileSet, links });
  return links;
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
