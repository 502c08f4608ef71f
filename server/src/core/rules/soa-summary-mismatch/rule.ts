import { shifted } from '../../base/textRange.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { type StatedTotal, totalsIn, type TotalsGroup } from '../../model/readTotals.js';
import type { DocumentRule, Fix, Problem } from '../rule.js';
import { type Counting, countingsOf } from './countings.js';
import { meant } from './meantCounting.js';

export const soaSummaryMismatch: DocumentRule = {
  id: 'soa-summary-mismatch',
  severity: 'warning',
  summary: 'Totals that a Statement of Applicability states equal its rows.',
  scope: 'document',

  *check({ document, catalogue }) {
    const groups = groupsIn(document);
    if (groups.length === 0) {
      return;
    }
    const countings = countingsOf(placedParts(document), catalogue);
    for (const placed of groups) {
      const counting = meant(placed.group, countings);
      if (counting) {
        yield* problems(placed, counting);
      }
    }
  },
};

interface PlacedGroup {
  readonly group: TotalsGroup;
  readonly start: number;
  readonly text: string;
}

function groupsIn(document: IsmsDocument): readonly PlacedGroup[] {
  if (!document.parts.some(({ statementRows }) => statementRows.length > 0)) {
    return [];
  }
  return document.chunks.flatMap(({ chunk, start }, index) => {
    const part = document.parts[index];
    return part ? totalsIn(part, chunk).map((group) => ({ group, start, text: part.text })) : [];
  });
}

function* problems({ group, start, text }: PlacedGroup, counting: Counting): Iterable<Problem> {
  for (const figure of group) {
    const counted = counting.counts[figure.measure];
    if (counted !== undefined && counted !== figure.value) {
      yield problem(figure, { counted, counting, start, text });
    }
  }
}

const what: Readonly<Record<StatedTotal['measure'], string>> = {
  total: 'controls',
  applicable: 'applicable controls',
  excluded: 'excluded controls',
  implemented: 'implemented controls',
  partial: 'partially implemented controls',
  planned: 'planned controls',
  notImplemented: 'controls that are not implemented',
};

function problem(
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
    title: `Change to ${String(counted)}`,
    edits: [{ range: shifted(range, start), newText }],
    preferred: true,
  };
  return {
    range: shifted(range, start),
    message:
      `The summary states ${String(value)} ${what[measure]}, the rows ${counting.of} give ${String(counted)}. ` +
      'An auditor who counts after it trusts neither (ISO/IEC 27001, 6.1.3 d and 7.5.3): ' +
      'correct the figure, or the row that was forgotten.',
    fixes: [fix],
  };
}
