import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { type PlacedPart, placedParts } from '../../model/placedParts.js';
import { singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import type { DocumentRule } from '../rule.js';
import { optionsFor } from '../ruleOptions.js';
import { messages } from './messages.js';
import { namesReason } from './namesReason.js';

/** One reason can serve a few controls of one topic; from these numbers on it cannot be about them. */
const optionsOf = optionsFor('soa-boilerplate', { fewestControls: 8 });
const fewestThemes = 3;

const mostRelated = 10;

export const soaBoilerplate: DocumentRule = {
  id: 'soa-boilerplate',
  theme: 'statement',
  severity: 'information',
  summary: 'One justification does not serve many unrelated controls.',
  germanSummary:
    'Eine Begründung dient nicht vielen Maßnahmen, die nichts miteinander zu tun haben.',
  scope: 'document',
  needs: 'statementRows',

  *check({ document, catalogue, configuration, language }) {
    const { fewestControls } = optionsOf(configuration);
    for (const uses of usesByReason(placedParts(document), fewestControls).values()) {
      const [first, ...others] = uses;
      const themes = countThemes(uses, catalogue);
      // Statements for several sites give the reason for a control each.
      const controls = new Set(uses.map(({ row }) => row.reference.id)).size;
      if (!first || themes < fewestThemes || controls < fewestControls) {
        continue;
      }
      yield {
        range: first.range,
        message: messages.many(
          language,
          first.text,
          controls,
          themes,
          document.profile.editions.iso27001,
        ),
        related: others.slice(0, mostRelated).map(({ row, range }) => ({
          uri: document.uri,
          range,
          message: messages.same(language, row.reference.id),
        })),
      };
    }
  },
};

interface Use {
  readonly row: StatementRow;
  readonly text: string;
  /** Of the justification, in the document. */
  readonly range: TextRange;
}

/** The places of each justification that is frequent enough to be looked at, by its text. */
function usesByReason(
  parts: readonly PlacedPart[],
  fewest: number,
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>(frequentReasons(parts, fewest).map((key) => [key, []]));
  if (uses.size > 0) {
    for (const { part, start } of parts) {
      for (const { key, row, cell } of reasonsIn(part)) {
        uses.get(key)?.push({ row, text: cell.text, range: shifted(cell.range, start) });
      }
    }
  }
  return uses;
}

/** Most statements have none, and that has to be found out at each key. */
function frequentReasons(parts: readonly PlacedPart[], fewest: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { part } of parts) {
    for (const [key, count] of countsIn(part)) {
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  return [...counts].flatMap(([key, count]) => (count < fewest ? [] : [key]));
}

const countsIn = memoize((part: DocumentFacts): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { key } of reasonsIn(part)) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts];
});

interface Reason {
  readonly key: string;
  readonly row: StatementRow;
  readonly cell: Cell;
}

const reasonsIn = memoize((part: DocumentFacts): readonly Reason[] =>
  singleRows(part).flatMap((row) => {
    const { applicability, justificationCell: cell } = row;
    const isDecided = applicability === 'applicable' || applicability === 'excluded';
    const key = cell && isDecided ? keyOf(cell.text) : undefined;
    return cell && key !== undefined ? [{ key, row, cell }] : [];
  }),
);

/**
 * What has to be the same; nothing for a code or category from a legend, such as "Risk assessment", and
 * for what names a risk, an article of law or a contract: many controls can have that reason.
 */
function keyOf(text: string): string | undefined {
  const key = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const isDense = /[\p{sc=Han}\p{sc=Katakana}]/u.test(key);
  const isLong = key.length >= (isDense ? 15 : 30);
  return isLong && !isPlaceholder(text) && !namesReason(text) ? key : undefined;
}

function countThemes(uses: readonly Use[], catalogue: Catalogue): number {
  const themes = uses.flatMap(({ row }) => {
    const control = catalogue.find(row.reference.id);
    // The sections of ISO/IEC 27017 are no themes of Annex A.
    return control?.standard === 'iso27001' ? [themeOf(control.group.id)] : [];
  });
  return new Set(themes).size;
}

/** Of 2013, objectives such as `A.14.2` are parts of one domain. */
function themeOf(groupId: string): string {
  return groupId.split('.').slice(0, 2).join('.');
}
