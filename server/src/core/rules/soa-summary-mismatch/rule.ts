import type { Language } from '../../base/language.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { shifted } from '../../base/textRange.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { totalsIn } from '../../model/readTotals.js';
import { sitesOf } from '../../model/sites.js';
import type { StatedTotal, TotalsGroup } from '../../model/statedTotal.js';
import type { DocumentRule, Fix, Problem } from '../rule.js';
import { type Counting, countingsOf } from './countings.js';
import { changeTo } from '../wording.js';
import { areRowsMissing, meant } from './meantCounting.js';
import { areBelowOlder } from './olderFigures.js';
import { messages } from './messages.js';

export const soaSummaryMismatch: DocumentRule = {
  id: 'soa-summary-mismatch',
  theme: 'statement',
  severity: 'warning',
  summary: 'Totals that a Statement of Applicability states equal its rows.',
  germanSummary:
    'Summen, die eine Erklärung zur Anwendbarkeit nennt, stimmen mit ihren Zeilen überein.',
  scope: 'document',
  needs: 'statementRows',

  *check({ document, catalogue, language, today }) {
    const groups = groupsIn(document, today);
    if (groups.length === 0) {
      return;
    }
    const sites = sitesOf(document);
    const known = new Map<number | undefined, readonly Counting[]>();
    for (const placed of groups) {
      const site = sites.at(placed.start + (placed.group[0]?.range.start ?? 0));
      const countings = known.get(site) ?? countingsFor(site, document, catalogue);
      known.set(site, countings);
      const counting = meant(placed.group, countings);
      if (counting && !areRowsMissing(placed.group, counting, countings)) {
        yield* problems(language, placed, counting);
      }
    }
  },
};

/** Of several statements side by side, totals are those of the one they stand in. */
function countingsFor(
  site: number | undefined,
  document: IsmsDocument,
  catalogue: Catalogue,
): readonly Counting[] {
  const sites = sitesOf(document);
  const rows = placedParts(document).flatMap(({ part, start }) =>
    site === undefined
      ? part.statementRows
      : part.statementRows.filter(({ range }) => sites.at(start + range.start) === site),
  );
  return countingsOf(rows, catalogue, document.profile.editions);
}

interface PlacedGroup {
  readonly group: TotalsGroup;
  readonly start: number;
  readonly text: string;
}

function groupsIn(document: IsmsDocument, today: string): readonly PlacedGroup[] {
  if (!document.parts.some(({ statementRows }) => statementRows.length > 0)) {
    return [];
  }
  return document.chunks.flatMap(({ chunk, start }, index) => {
    const part = document.parts[index];
    return (part ? totalsIn(part, chunk) : [])
      .filter(
        ([first]) => !areBelowOlder({ chunk, offset: first?.range.start ?? 0 }, document, today),
      )
      .map((group) => ({ group, start, text: chunk.text }));
  });
}

function* problems(
  language: Language,
  { group, start, text }: PlacedGroup,
  counting: Counting,
): Iterable<Problem> {
  for (const figure of group) {
    const counted = counting.counts[figure.measure];
    if (counted !== undefined && counted !== figure.value) {
      yield problem(language, figure, { counted, counting, start, text });
    }
  }
}

function problem(
  language: Language,
  { measure, value, range }: StatedTotal,
  {
    counted,
    counting,
    start,
    text,
  }: {
    readonly counted: number;
    readonly counting: Counting;
    readonly start: number;
    readonly text: string;
  },
): Problem {
  const written = text.slice(range.start, range.end);
  const newText = written.replace(String(value), String(counted));
  const fix: Fix = {
    title: changeTo(language, String(counted)),
    edits: [{ range: shifted(range, start), newText }],
    preferred: true,
    // It may as well be the row that was forgotten, and the figure may have been approved.
    needsPerson: true,
  };
  return {
    range: shifted(range, start),
    message: messages.mismatch(language, {
      measure,
      stated: value,
      counted,
      rows: counting.rows,
    }),
    fixes: [fix],
  };
}
