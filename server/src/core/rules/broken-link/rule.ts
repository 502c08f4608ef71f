import { flatOf } from '../../base/flatOf.js';
import type { Language } from '../../base/language.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { relativePath, workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Problem, ReferringRule, ReferringRuleContext } from '../rule.js';
import { changeTo } from '../wording.js';
import { anchorsOf, hasFragment } from './anchors.js';
import { closestFragment, closestPath, relativeLink } from './closest.js';
import { followLinks, type LinkedFragment, type MissingFile } from './followLinks.js';
import { decoded } from './linkTarget.js';
import { type Ignoring, ignoredIn } from './ignoredLinks.js';
import { messages } from './messages.js';
import { isAddressBySlug } from './slugRoutes.js';
import { wikiProblems } from './wikiProblems.js';

export const brokenLink: ReferringRule = {
  id: 'broken-link',
  theme: 'documents',
  severity: 'warning',
  summary: 'A relative link leads to a file of the workspace, and its fragment to a heading there.',
  germanSummary:
    'Ein relativer Link führt zu einer Datei des Arbeitsbereichs und sein Fragment zu einer Überschrift darin.',
  scope: 'referring',
  needs: 'links',

  *check(context) {
    const { workspace, language } = context;
    const { missing, fragments } = linksOf(context);
    const fromPath = relativePath(workspace.root, context.document.uri);
    for (const { path, problem } of missing) {
      // Kept apart from what the names of files tell: addresses change with each front matter.
      if (!isAddressBySlug(path, fromPath, workspace)) {
        yield problem;
      }
    }
    for (const { link, fragment, uri, path } of fragments) {
      const target = workspace.documents.get(uri);
      if (target && !hasFragment(target, fragment)) {
        yield missingFragment(language, { link, fragment, path }, target, styleOf(workspace));
      }
    }
    yield* wikiProblems(context);
  },
};

interface LinkProblems {
  readonly missing: readonly { readonly path: string; readonly problem: Problem }[];
  readonly fragments: readonly LinkedFragment[];
}

const known = new WeakMap<
  DocumentFacts,
  {
    readonly fileSet: object;
    readonly language: Language;
    readonly isIgnored: Ignoring;
    readonly links: LinkProblems;
  }
>();

/** Follows the links of a chunk once, as long as no file comes or goes. */
function linksOf({
  part,
  document,
  workspace,
  configuration,
  language,
}: ReferringRuleContext): LinkProblems {
  const isIgnored = ignoredIn(configuration);
  const before = known.get(part);
  const isSame = before?.fileSet === workspace.fileSet && before.language === language;
  if (isSame && before.isIgnored === isIgnored) {
    return before.links;
  }
  const followed = followLinks(part, document.uri, workspace).filter(
    ({ link }) => !isIgnored(link),
  );
  const links = {
    missing: flatOf(followed, (one) =>
      one.kind === 'missing'
        ? [
            {
              path: decoded(one.writtenPath),
              problem: missingFile(language, one, document.uri, workspace),
            },
          ]
        : [],
    ),
    fragments: followed.filter((one) => one.kind === 'fragment'),
  };
  known.set(part, { fileSet: workspace.fileSet, language, isIgnored, links });
  return links;
}

function missingFile(
  language: Language,
  { link, writtenPath }: MissingFile,
  uri: string,
  workspace: Workspace,
): Problem {
  const fromPath = relativePath(workspace.root, uri);
  const closest = closestPath(decoded(writtenPath), fromPath, workspacePaths(workspace).files);
  const end = link.destinationRange.start + writtenPath.length;
  const range = {
    start: link.destinationRange.start,
    end: Math.min(end, link.destinationRange.end),
  };
  return {
    range,
    message: messages.file(language, decoded(writtenPath)),
    fixes: closest.map((path) => ({
      title: changeTo(language, relativeLink(fromPath, path)),
      edits: [{ range, newText: relativeLink(fromPath, path) }],
      needsPerson: true,
    })),
  };
}

function missingFragment(
  language: Language,
  { link, fragment, path }: Pick<LinkedFragment, 'link' | 'fragment' | 'path'>,
  target: IsmsDocument,
  style: SlugStyle,
): Problem {
  const start = link.destinationRange.start + link.destination.indexOf('#') + 1;
  const range = {
    start: Math.min(start, link.destinationRange.end),
    end: link.destinationRange.end,
  };
  const headings = anchorsOf(target).headings;
  const closest = closestFragment(fragment, headings).map((slug) =>
    inStyleOf(fragment, slug, style),
  );
  return {
    range,
    message: messages.heading(language, path, fragment),
    fixes: closest.map((slug) => ({
      title: changeTo(language, `#${slug}`),
      edits: [{ range, newText: slug }],
      needsPerson: true,
    })),
  };
}

type SlugStyle = 'mkdocs' | 'other';

/** MkDocs leaves no hyphen where an emoji or a sign was, as forges do. */
function styleOf(workspace: Workspace): SlugStyle {
  const { files } = workspacePaths(workspace);
  return files.has('mkdocs.yml') || files.has('mkdocs.yaml') ? 'mkdocs' : 'other';
}

/** VitePress puts an underscore before a heading's number, and whoever writes one links to its pages. */
function inStyleOf(fragment: string, slug: string, style: SlugStyle): string {
  if (style === 'mkdocs') {
    return slug.replaceAll(/-{2,}/g, '-').replaceAll(/^-|-$/g, '');
  }
  return /^_\d/.test(fragment) && /^\d/.test(slug) ? `_${slug}` : slug;
}
