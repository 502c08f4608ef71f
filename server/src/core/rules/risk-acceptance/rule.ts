import { memoize } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import { readDate } from '../../model/calendarDate.js';
import {
  acceptableBeside,
  isAboveAcceptable,
  measureOf,
  type RiskMeasure,
} from '../../model/acceptableRisk.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { placedParts } from '../../model/placedParts.js';
import { numberIn } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import { isLiveRisk } from '../../model/riskRowSense.js';
import type { Cell } from '../../model/table.js';
import { isOpenQuestion, treatmentOf } from '../../model/words/riskWords.js';
import { isNothing } from '../../model/words/values.js';
import { goesOnWithNoLiveRisk, otherRowsOf, type RiskInPart } from '../continuedRisks.js';
import type { DocumentRule } from '../rule.js';
import { languageOfPart } from '../textLanguage.js';
import { examples, type Lacking, messages } from './messages.js';

export const riskAcceptance: DocumentRule = {
  id: 'risk-acceptance',
  theme: 'risks',
  severity: 'warning',
  summary: 'An accepted risk above the acceptable level names who accepted it and when.',
  germanSummary:
    'Ein akzeptiertes Risiko über dem akzeptablen Risikoniveau nennt, wer es wann akzeptiert hat.',
  scope: 'document',
  needs: 'riskRows',

  *check({ document, configuration, today, language }) {
    for (const { part, start } of placedParts(document)) {
      for (const row of acceptedRisks(part)) {
        const measure = measureOf(row, configuration.risk);
        const isOpen = measure && isAbove(row, measure) && !goesOnWithNoLiveRisk(row, document);
        const lacking = isOpen
          ? lackingIn([{ row, part }, ...otherRowsOf(row, document)], today)
          : undefined;
        if (measure && lacking !== undefined) {
          const said = {
            ...saidOf(row, measure),
            lacking,
            example: examples[languageOfPart(part)],
          };
          yield {
            range: shifted(row.idRange, start),
            message: messages.unproven(language, said),
          };
        }
      }
    }
  },
};

/** The risks of a part that are accepted, whatever their level. */
const acceptedRisks = memoize(({ riskRows, text }: DocumentFacts): readonly RiskRow[] =>
  riskRows.filter((row) => row.level && isAccepted(row) && isLiveRisk(row, text)),
);

function saidOf(
  { id, level, status }: RiskRow,
  measure: RiskMeasure,
): Pick<Parameters<typeof messages.unproven>[1], 'risk' | 'level' | 'acceptable' | 'place'> {
  const text = level?.text ?? '';
  return {
    risk: id,
    level: text,
    acceptable: acceptableBeside(text, measure),
    place: status ? 'status' : 'treatment',
  };
}

function isAccepted({ treatment, status }: RiskRow): boolean {
  const decided = [treatment, status].map((cell) => cell && treatmentOf(cell.text));
  return decided[0] === 'accept' || (!decided[0] && decided[1] === 'accept');
}

function isAbove({ level, residual }: RiskRow, measure: RiskMeasure): boolean {
  if (level === undefined || !isAboveAcceptable(level.text, measure)) {
    return false;
  }
  const rest = residual && numberIn(residual.text);
  return rest === undefined || rest > measure.acceptableLevel;
}

/** What the rows about a risk do not say about the acceptance; nothing where a document is linked as its proof. */
function lackingIn(rows: readonly RiskInPart[], today: string): Lacking | undefined {
  if (rows.some(({ row }) => says(row.evidence))) {
    return undefined;
  }
  const isNamed = rows.some(({ row }) => says(row.owner) || namesSomebody.test(decisionOf(row)));
  // A decision may name the day until which it counts.
  const isDated = rows.some(
    ({ row, part }) =>
      someDate.test(decisionOf(row)) || namesPast(without(row.review, row, part.text), today),
  );
  if (isNamed && isDated) {
    return undefined;
  }
  return isNamed ? 'date' : isDated ? 'name' : 'both';
}

function decisionOf({ treatment, status }: RiskRow): string {
  return [treatment, status].map((cell) => cell?.text ?? '').join(' ');
}

function says(cell: Cell | undefined): boolean {
  return cell !== undefined && !isNothing(cell.text) && !isOpenQuestion(cell.text);
}

/**
 * The source of the row without its id, which can look like a date (`R-2026-03`), and without the cell
 * for its next review, whose date is another one.
 */
function without(review: Cell | undefined, { range, idRange }: RiskRow, text: string): string {
  return [idRange, ...(review ? [review.range] : [])]
    .toSorted((first, second) => second.start - first.start)
    .reduce(
      (source, { start, end }) =>
        `${source.slice(0, start - range.start)} ${source.slice(end - range.start)}`,
      text.slice(range.start, range.end),
    );
}

/** Whether a date stands there on which something can have been accepted: one to come is that of a review. */
function namesPast(source: string, today: string): boolean {
  return Array.from(source.matchAll(date)).some(([written]) => !isToCome(written, today));
}

/** Of a month or a quarter the reading is the last day, so there only another year leaves no doubt. */
function isToCome(written: string, today: string): boolean {
  const read = readDate(written);
  const isDay = /^\d+[-/.]\s?\d+[-/.]\s?\d+$/.test(written);
  return (
    read.kind === 'date' && read.iso > today && (isDay || read.iso.slice(0, 4) > today.slice(0, 4))
  );
}

/** A month is known by how its name begins in any of the languages, and by the year behind it. */
const date =
  /\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d{4}年|\b[QT][1-4][ /-]?20\d\d|(?<!\p{L})(?:[jg][aäe]n|fe[bv]|fév|mar|mär|maa|mrt|a[pbv]r|ma[iyg]|mei|jui?n|giu|jui?l|lug|a[ug]o|aug|aoû|sep|set|o[ckt]t|out|nov|de[cz]|dic|déc|ene)\p{L}*\.? (?:del? |\d{1,2}, )?\d{4}|(?<!\d)\d{1,2}\/20\d\d(?!\d)/giu;

const someDate = new RegExp(date.source, 'iu');

const namesSomebody =
  /(?<!\p{L})(?:by|von|vom|durch|par|por|pel[oa]|dal(?:la)?|door)\s+\p{L}{2}|\b(?:dall|dell)['’]\p{L}{2}|CEO|CISO|CTO|CFO|management|leitung|vorstand|direct|direcci|dire[cç][aã]o|direzione|diret|director|gerenci|gerênci|presiden|amministra|comit[éêaè]|経営|社長|役員|委員会/iu;
