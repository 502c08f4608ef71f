import type { Language } from '../../base/language.js';
import { memoizePair } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import type { Link } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { slugsOf } from '../../syntax/slugs.js';
import { relativePath, uriAt, workspacePaths, type WorkspacePaths } from '../../workspace/paths.js';
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
  const paths = workspacePaths(workspace);
  const uris =
    page === '' ? [document.uri] : pagesNamed(page, paths).map((path) => uriAt(root, path));
  if (uris.length === 0) {
    return isIdAlone(page) || namesPage(link.label, paths) ? [] : missingPage(link, page, context);
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
  const paths = workspacePaths(workspace);
  const closest = closestPath(page, from, paths.files).map(pageName);
  const whole = workspace.documents.get(document.uri);
  const isMeant =
    closest.some((name) => isAlmost(name, page)) || (whole && usesWikiLinks(whole, paths));
  const place = placeAt(link, link.destination.indexOf(page), page);
  return isMeant
    ? [problem(messages.page(language, page), place, { names: closest, language })]
    : [];
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
  const place = placeAt(link, link.destination.lastIndexOf(heading), heading);
  return [problem(message, place, { names, language })];
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

/** Where `part` stands, which begins at `index` of a link's destination. */
function placeAt({ destinationRange }: Link, index: number, part: string): TextRange {
  const start = destinationRange.start + Math.max(0, index);
  return { start, end: start + part.length };
}

/** Some wikis write `[[text|page]]`, so that what looks like the text is the page. */
function namesPage(label: string, paths: WorkspacePaths): boolean {
  const page = wikiTarget({ destination: label })?.page ?? '';
  return page !== '' && pagesNamed(page, paths).length > 0;
}

/** Asked for each missing page of a document, and the same for all of them. */
const usesWikiLinks = memoizePair(({ parts }: IsmsDocument, paths: WorkspacePaths): boolean =>
  parts.some(({ links }) =>
    links.some((link) => link.kind === 'wiki' && namesPage(link.destination, paths)),
  ),
);
