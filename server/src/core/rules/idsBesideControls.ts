import { memoize } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import { tellingIdsIn } from '../model/namedIds.js';
import { referencesWithin } from '../model/referencesWithin.js';
import { lineAround } from './lineAround.js';

/**
 * The ids that a line, a row or the heading of a section names in which a control stands as well, with
 * plain hyphens. Controls in rows of registers and statements do not count: they are those of another
 * risk, or what is decided.
 */
export const idsBesideControls = memoize((part: DocumentFacts): ReadonlySet<string> => {
  const counted = new Set(
    [
      ...part.riskRows.flatMap(({ references }) => references),
      ...part.statementRows.map(({ reference }) => reference),
    ].map(({ range }) => range.start),
  );
  const treating = part.references.filter(({ range: { start } }) => !counted.has(start));
  if (treating.length === 0) {
    return new Set();
  }
  const lines = treating.map(({ range }) => lineAround(part.text, range.start));
  const rows = part.tables.flatMap((table) => table.rows.map(({ range }) => range));
  const beside = [...rows, ...sectionsOf(part)].filter(
    ({ start, end }) => referencesWithin(treating, { start, end }).length > 0,
  );
  return new Set([...linesOnce(lines), ...beside].flatMap((range) => idsNamedBy(part.text, range)));
});

/** A passage with a control; of a section only its heading names what it is about. */
interface Passage extends TextRange {
  readonly heading?: string;
}

function idsNamedBy(text: string, { start, end, heading }: Passage): readonly string[] {
  return tellingIdsIn(heading ?? text.slice(start, end));
}

function linesOnce(lines: readonly TextRange[]): readonly TextRange[] {
  return [...new Map(lines.map((line) => [line.start, line])).values()];
}

/** From each heading to the next one of its level or above. */
function sectionsOf({ headings, text }: DocumentFacts): readonly Passage[] {
  return headings.map((heading, index) => {
    const next = headings.find((one, at) => at > index && one.level <= heading.level);
    return {
      start: heading.range.start,
      end: next?.range.start ?? text.length,
      heading: heading.text,
    };
  });
}
