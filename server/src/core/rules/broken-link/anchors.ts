import { memoize } from '../../base/memo.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { slugsOf } from '../../syntax/slugs.js';
import { namesItsId, pandocIds } from './pandocIds.js';

/** Says whether `fragment` (decoded, without `#`) leads to a place in `target`. */
export function hasFragment(target: IsmsDocument, fragment: string): boolean {
  // Forges number lines and highlight text by fragments that no document defines.
  return (
    anchorsOf(target).all.has(loosened(fragment)) ||
    /^(?:l\d+(?:-l?\d+)?|:~:text=.*|top)$/i.test(fragment)
  );
}

interface Anchors {
  /** The slugs of the headings, as a forge or pandoc makes them, and the ids that are given. */
  readonly headings: ReadonlySet<string>;
  /** Everything that a fragment can lead to, in the form in which fragments are compared. */
  readonly all: ReadonlySet<string>;
}

/** The fragments of a document: its headings in the form of forges, of site generators and of pandoc, and ids in HTML and headings. */
export const anchorsOf = memoize(({ headings, text }: IsmsDocument): Anchors => {
  const slugs = slugsOf(headings);
  const given = text.matchAll(
    /\b(?:id|name)=["']([^"'\n]{1,200})["']|\{(?:[^{}#\n]{0,100}\s)?#([^}\s]{1,200})(?:\s[^}\n]{0,200})?\}/g,
  );
  const ids = Array.from(given, (match) => match[1] ?? match[2] ?? '');
  const sites = headings.map((heading) => siteSlug(heading.text));
  const ofPandoc = pandocIds(headings);
  const isOfPandoc = markOfPandoc.test(text);
  const called = isOfPandoc ? ofPandoc : slugs;
  // A heading that names its own id is best reached by that.
  const best = called.filter((_, index) => !namesItsId(headings[index]?.text ?? ''));
  const further = isOfPandoc ? ofPandoc.filter((id) => id !== '') : [];
  return {
    headings: new Set([...ids, ...best.map((slug) => slug.toLowerCase())]),
    all: new Set([...slugs, ...ids, ...sites, ...further].map(loosened)),
  };
});

/**
 * What pandoc marks headings with when it makes Markdown of a file of Word, and a numbered heading with an
 * id. Elsewhere a link that leaves out the number of a heading leads nowhere.
 */
const markOfPandoc =
  /\.(?:anchor|unnumbered)\}|^#{1,6}[^\S\n]+\d[\d.]{0,12}[^\S\n][^\n{]{1,200}\{[^}\n]{0,100}#/mu;

/**
 * The form in which fragments are compared. Tools differ in what an emoji, a number or a run of
 * hyphens becomes, and in accents; a link that works in one of them is not broken.
 */
function loosened(fragment: string): string {
  return fragment
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F\uFE0E\uFE0F\u200D]/g, '')
    .replaceAll(/[-_]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Site generators on markdown-it put a hyphen for every run of signs. */
function siteSlug(heading: string): string {
  return heading.replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-');
}
