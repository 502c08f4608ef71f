import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { Link } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { slugsOf } from '../../syntax/slugs.js';
import { relativePath, uriAt, workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Problem, ReferringRuleContext } from '../rule.js';
import { changeTo } from '../wording.js';
import { hasFragment } from './anchors.js';
import { closestFragment, closestPath } from './closest.js';
import { ignoredIn } from './ignoredLinks.js';
import { decoded } from './linkTarget.js';
import { messages } from './messages.js';
import {
  isAlmost,
  isIdAlone,
  pageName,
  pagesNamed,
  type WikiTarget,
  wikiTarget,
} from './wikiPages.js';

/**
 * What is wrong with the wiki links of a chunk. That a page is missing is told only where the document
 * has another such link that leads to a page, or where a page is called almost so: in many folders
 * double brackets are something else.
 */
export function* wikiProblems(context: ReferringRuleContext): Generator<Problem> {
  const isIgnored = ignoredIn(context.configuration);
  for (const link of context.part.links) {
    const target = link.kind === 'wiki' && !isIgnored(link) ? wikiTarget(link) : undefined;
    if (target) {
      yield* problemsOf(link, target, context);
    }
  }
}

function problemsOf(
  link: Link,
  { page, heading }: WikiTarget,
  context: ReferringRuleContext,
): readonly Problem[] {
  const { document, workspace, language } = context;
  const { root, documents } = workspace;
  const uris =
    page === '' ? [document.uri] : pagesNamed(page, workspace).map((path) => uriAt(root, path));
  if (uris.length === 0) {
    return missingPage(link, page, context);
  }
  const pages = uris.flatMap((uri) => documents.get(uri) ?? []);
  return heading === undefined ? [] : missingHeading(link, heading, pages, language);
}

function missingPage(
  link: Link,
  page: string,
  { document, workspace, language }: ReferringRuleContext,
): readonly Problem[] {
  const from = relativePath(workspace.root, document.uri);
  const closest = closestPath(page, from, workspacePaths(workspace).files).map(pageName);
  const isMeant =
    closest.some((name) => isAlmost(name, page)) || usesWikiLinks(document.uri, workspace);
  return isIdAlone(page) || !isMeant
    ? []
    : [problem(messages.page(language, page), placeOf(link, page), { names: closest, language })];
}

function missingHeading(
  link: Link,
  heading: string,
  pages: readonly IsmsDocument[],
  language: Language,
): readonly Problem[] {
  const [page] = pages;
  const [slug = ''] = slugsOf([{ text: heading }]);
  if (!page || pages.some((one) => hasFragment(one, slug))) {
    return [];
  }
  const slugs = slugsOf(page.headings);
  const names = closestFragment(slug, new Set(slugs)).flatMap(
    (one) => page.headings[slugs.indexOf(one)]?.text ?? [],
  );
  const message = messages.wikiHeading(language, pageName(decoded(page.uri)), heading);
  return [problem(message, placeOf(link, heading), { names, language })];
}

interface Proposed {
  readonly names: readonly string[];
  readonly language: Language;
}

function problem(message: string, range: TextRange, { names, language }: Proposed): Problem {
  return {
    range,
    message,
    fixes: names.map((name) => ({
      title: changeTo(language, name),
      edits: [{ range, newText: name }],
      needsPerson: true,
    })),
  };
}

/** Where the last `part` of a link stands. */
function placeOf({ destination, destinationRange }: Link, part: string): TextRange {
  const start = destinationRange.start + Math.max(0, destination.lastIndexOf(part));
  return { start, end: start + part.length };
}

function usesWikiLinks(uri: string, workspace: Workspace): boolean {
  const parts = workspace.documents.get(uri)?.parts ?? [];
  return parts.some(({ links }) =>
    links.some((link) => {
      const page = link.kind === 'wiki' ? wikiTarget(link)?.page : undefined;
      return page !== undefined && page !== '' && pagesNamed(page, workspace).length > 0;
    }),
  );
}
