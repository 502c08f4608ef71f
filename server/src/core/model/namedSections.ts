import { memoize, memoizePassing } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { DocumentFacts } from './documentFacts.js';
import type { IsmsDocument } from './ismsDocument.js';
import { placedParts } from './placedParts.js';
import { siteNamed } from './siteNames.js';

/** What stands below a heading of a document, and whom that names. */
export interface NamedSection {
  /** From its heading to the next one of its level or above, in the document. */
  readonly range: TextRange;
  readonly level: number;
  /** Where the heading above it stands, which siblings have in common. */
  readonly parent: number;
  readonly name: readonly string[];
  /** Whether its heading names a site, a company or a service. */
  readonly isNamed: boolean;
  readonly heading: string;
}

/** The sections of `document` in the order of their headings; those within others, too. */
export const namedSections = memoizePassing((document: IsmsDocument): readonly NamedSection[] => {
  const sections: NamedSection[] = [];
  let open: readonly OpenHeading[] = [];
  const closeTo = (level: number, end: number): void => {
    for (const { name, start, heading, ...one } of open.filter(
      (heading) => heading.level >= level,
    )) {
      const isNamed = name !== undefined;
      sections.push({ name: name ?? [], isNamed, heading, ...one, range: { start, end } });
    }
    open = open.filter((heading) => heading.level < level);
  };
  for (const { part, start: at } of placedParts(document)) {
    const names = namesIn(part);
    for (const [index, { level, range, text: heading }] of part.headings.entries()) {
      const start = at + range.start;
      closeTo(level, start);
      const parent = open.at(-1)?.start ?? 0;
      open = [...open, { level, start, parent, heading, name: names[index] }];
    }
  }
  closeTo(0, document.text.length);
  return sections.toSorted((one, other) => one.range.start - other.range.start);
});

/** Whom each heading of a part names; an edit leaves most parts as they are. */
const namesIn = memoize(({ headings }: DocumentFacts): readonly (readonly string[] | undefined)[] =>
  headings.map(({ text }) => siteNamed(text)),
);

interface OpenHeading {
  readonly level: number;
  readonly start: number;
  readonly parent: number;
  readonly name: readonly string[] | undefined;
  readonly heading: string;
}
