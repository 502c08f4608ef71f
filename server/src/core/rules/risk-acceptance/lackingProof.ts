import { readDate } from '../../model/calendarDate.js';
import type { RiskRow } from '../../model/riskRow.js';
import type { Cell } from '../../model/table.js';
import { isOpenQuestion } from '../../model/words/riskWords.js';
import { isNothing } from '../../model/words/values.js';
import type { RiskInPart } from '../continuedRisks.js';
import { hasAcceptor } from './acceptor.js';
import { date } from './dates.js';
import type { Lacking } from './messages.js';

/** What the rows about a risk do not say about the acceptance; nothing where a document is linked as its proof. */
export function lackingProof(rows: readonly RiskInPart[], today: string): Lacking | undefined {
  if (rows.some(({ row }) => says(row.evidence))) {
    return undefined;
  }
  const isNamed = rows.some(
    ({ row, part }) =>
      says(row.owner) || namesSomebody.test(decisionOf(row)) || hasAcceptor(row, part),
  );
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

const someDate = new RegExp(date.source, 'iu');

const namesSomebody =
  /(?<!\p{L})(?:by|von|vom|durch|par|por|pel[oa]|dal(?:la)?|door)\s+\p{L}{2}|\b(?:dall|dell)['’]\p{L}{2}|CEO|CISO|CTO|CFO|management|leitung|vorstand|direct|direcci|dire[cç][aã]o|direzione|diret|director|gerenci|gerênci|presiden|amministra|comit[éêaè]|経営|社長|役員|委員会/iu;
