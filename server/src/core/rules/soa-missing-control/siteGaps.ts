import type { TextRange } from '../../base/textRange.js';
import { shifted } from '../../base/textRange.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { sitesOf } from '../../model/sites.js';

/** What the statement for one of several sites leaves undecided, though that for another one decides it. */
export interface SiteGap {
  /** The number of the site. */
  readonly site: number;
  /** How its heading calls it. */
  readonly heading: string;
  readonly controls: readonly Control[];
  /** The id of its first row. */
  readonly first: TextRange;
}

/**
 * The gaps of the statements that stand side by side in `document`, in their order. `order` is what they
 * have to decide without what other documents do. What is decided outside of them is so for all; a site
 * with less than four fifths of what all decide together has no statement of its own. What a site
 * leaves to another one in so many words is no gap.
 */
export function siteGaps(document: IsmsDocument, order: readonly Control[]): readonly SiteGap[] {
  const sites = sitesOf(document);
  if (sites.count < 2) {
    return [];
  }
  const decided = decidedBySite(document);
  const forAll = decided.get(undefined)?.ids ?? new Set();
  const asked = order.filter(
    ({ id }) => !forAll.has(id) && [...decided.values()].some(({ ids }) => ids.has(id)),
  );
  const left = leftToOthers(document);
  return sites.headings.flatMap((heading, site) => {
    const own = decided.get(site);
    // Not every site has to do with the cloud.
    const isCloud = order.some(({ id, standard }) => standard === 'iso27017' && own?.ids.has(id));
    const controls = asked.filter(
      ({ id, standard }) => own?.ids.has(id) !== true && (isCloud || standard !== 'iso27017'),
    );
    const isStatement = controls.length * 5 <= asked.length;
    const open = controls.filter(({ id }) => left.get(site)?.has(id) !== true);
    return own && isStatement && open.length > 0
      ? [{ site, heading, controls: open, first: own.first }]
      : [];
  });
}

interface Decided {
  readonly ids: Set<ControlId>;
  readonly first: TextRange;
}

function decidedBySite(document: IsmsDocument): ReadonlyMap<number | undefined, Decided> {
  const sites = sitesOf(document);
  const decided = new Map<number | undefined, Decided>();
  for (const { part, start } of placedParts(document)) {
    for (const { range, reference } of part.statementRows) {
      const site = sites.at(start + range.start);
      const known = decided.get(site) ?? {
        ids: new Set<ControlId>(),
        first: shifted(reference.range, start),
      };
      reference.ids.forEach((id) => known.ids.add(id));
      decided.set(site, known);
    }
  }
  return decided;
}

/**
 * The controls that sentences below the heading of a site leave to another one: "A.5.20 to A.5.29 are
 * those of the headquarters."
 */
function leftToOthers(
  document: IsmsDocument,
): ReadonlyMap<number | undefined, ReadonlySet<ControlId>> {
  const sites = sitesOf(document);
  const left = new Map<number | undefined, Set<ControlId>>();
  for (const { part, start } of placedParts(document)) {
    for (const { ids, range, place } of part.references) {
      const site = sites.at(start + range.start);
      if (place !== 'prose' || site === undefined || isInTable(range, part)) {
        continue;
      }
      const line = sentenceAround(part.text, range.start).toLowerCase();
      if (namesOfOthers(sites.headings, site).some((name) => line.includes(name))) {
        const known = left.get(site) ?? new Set<ControlId>();
        ids.forEach((id) => known.add(id));
        left.set(site, known);
      }
    }
  }
  return left;
}

function isInTable({ start }: TextRange, { tables }: DocumentFacts): boolean {
  return tables.some(({ range }) => range.start <= start && start < range.end);
}

/** What stands around an offset on its line, as far as a sentence reaches. */
function sentenceAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - longestSentence), offset);
  const behind = text.slice(offset, offset + longestSentence);
  return (before.split('\n').at(-1) ?? '') + (behind.split('\n', 1)[0] ?? '');
}

const longestSentence = 300;

/** The words by which the headings of the other sites differ from that of `site`. */
function namesOfOthers(headings: readonly string[], site: number): readonly string[] {
  const own = new Set(wordsOf(headings[site] ?? ''));
  return headings.flatMap(wordsOf).filter((word) => !own.has(word));
}

function wordsOf(heading: string): readonly string[] {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= shortestName || /\p{Lo}{2}/u.test(word));
}

const shortestName = 4;
