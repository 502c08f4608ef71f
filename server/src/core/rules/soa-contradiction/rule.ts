import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, singleRows, tableRowOf } from '../../model/statementCells.js';
import { isCross } from '../../model/statementDecision.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { applicabilityOf } from '../../model/words/values.js';
import type { ChunkRule } from '../rule.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';
import { hasBothTicked } from './tickedBoxes.js';

export const soaContradiction: ChunkRule = {
  id: 'soa-contradiction',
  theme: 'statement',
  severity: 'warning',
  summary: 'A row of a Statement of Applicability does not contradict itself.',
  germanSummary: 'Eine Zeile der Erklärung zur Anwendbarkeit widerspricht sich nicht.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, configuration, language }) {
    for (const row of singleRows(part)) {
      const second = tickedTwice(row, part, configuration.vocabulary);
      if (second) {
        const control = namedReference(row.reference, { catalogue, language });
        yield { range: second.range, message: messages.both(language, control) };
      }
      const { applicability, applicabilityCell, statusCell, reference } = row;
      const isApart = !isSameCell(applicabilityCell, statusCell);
      if (applicabilityCell && statusCell && isApart && contradicts(row)) {
        const about = applicability === 'applicable' ? messages.applicable : messages.excluded;
        yield {
          range: statusCell.range,
          message: about(language, {
            control: namedReference(reference, { catalogue, language }),
            decision: applicabilityCell.text,
            status: statusCell.text,
          }),
        };
      }
    }
  },
};

/** The cell of the second tick, or that in which both boxes are ticked. */
function tickedTwice(
  row: StatementRow,
  part: DocumentFacts,
  vocabulary: Vocabulary,
): Cell | undefined {
  const { applicabilityCell: cell } = row;
  return cell && hasBothTicked(cell.text, vocabulary) ? cell : secondTick(row, part, vocabulary);
}

/**
 * The tick in the second of two columns such as "Yes" and "No", where the first one has the same, too. A
 * cross in the second one beside a tick of another kind in the first one may well say "not so".
 */
function secondTick(
  row: StatementRow,
  part: DocumentFacts,
  vocabulary: Vocabulary,
): Cell | undefined {
  const { applicability, applicabilityCell: first } = row;
  if (applicability !== 'unknown' || !first || !isTick(first, vocabulary)) {
    return undefined;
  }
  const second = inapplicableCell(row, part);
  return second?.text.toLowerCase() === first.text.toLowerCase() ? second : undefined;
}

function inapplicableCell(row: StatementRow, part: DocumentFacts): Cell | undefined {
  const place = tableRowOf(row, part);
  const column = place?.table.columns.findIndex(({ role }) => role === 'inapplicable') ?? -1;
  return column < 0 ? undefined : place?.row.cells[column];
}

/** In words, both cells may well say one thing. */
function isTick(cell: Cell, vocabulary: Vocabulary): boolean {
  const isShort = cell.text.length <= longestTick;
  return isShort && (isCross(cell) || applicabilityOf(cell.text, vocabulary) === 'applicable');
}

/** `[x]`, `✅`, `X`. */
const longestTick = 3;

function contradicts({ applicability, status, statusCell }: StatementRow): boolean {
  if (applicability === 'applicable') {
    return status === 'notApplicable';
  }
  const isUnderWay = status === 'implemented' || status === 'partial';
  return applicability === 'excluded' && isUnderWay && !saidOfDecision.test(statusCell?.text ?? '');
}

/** The decision to exclude is in force, closed or compliant as well. */
const saidOfDecision =
  /^[^\p{L}]*(?:conform(?:e|ant)?|compliant|in force|in effect|active|closed|satisfied|fulfilled|existing|finished|konform|in kraft|aktiv|besteht|abgeschlossen|erfüllt|actif|active|acquise?|en vigueur|vigente|en vigor|em vigor|cerrad[oa]|concluíd[oa]|efetiv[oa]|concluso|in vigore|attiv[oa]|voldoet|van kracht|actief|適合|有効)[^\p{L}]*$/iu;
