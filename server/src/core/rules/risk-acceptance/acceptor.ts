import { groupedBy } from '../../base/groupedBy.js';
import { memoize, memoizePassing } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { withPlainHyphens } from '../../model/namedIds.js';
import type { RiskRow } from '../../model/riskRow.js';
import type { Column } from '../../model/table.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import { isOpenQuestion } from '../../model/words/riskWords.js';
import { applicabilityOf, isNothing } from '../../model/words/values.js';
import type { RiskInPart } from '../continuedRisks.js';
import { date } from './dates.js';

/** Whether a cell below "Accepted by" or "Sign-off" in the row of `part` says more than that it is so. */
export function hasAcceptor({ range }: RiskRow, part: DocumentFacts): boolean {
  const table = tablesWithAcceptor(part).find(
    (one) => one.range.start <= range.start && range.end <= one.range.end,
  );
  const row = table?.rows.find((one) => one.range.start === range.start);
  return (
    table?.columns.some(
      (column, index) => isOfAcceptance(column) && namesOne(row?.cells[index]?.text ?? ''),
    ) ?? false
  );
}

const tablesWithAcceptor = memoize(({ tables }: DocumentFacts) =>
  tables.filter(({ columns }) => columns.some(isOfAcceptance)),
);

/** The rows of lists of acceptances that name the risk with `id`. */
export function acceptancesOf(id: string, document: IsmsDocument): readonly RiskInPart[] {
  return acceptancesIn(document).get(id) ?? [];
}

/**
 * The rows of lists of acceptances, which are no registers, by the risks they name: "Risk | Accepted by |
 * Date". They are looked up for each accepted risk, so they are found only once.
 */
export const acceptancesIn = memoizePassing((document: IsmsDocument) =>
  groupedBy(document.parts.flatMap(acceptancesInPart), ({ row }) => row.id),
);

const acceptancesInPart = memoize((part: DocumentFacts): readonly RiskInPart[] =>
  tablesWithAcceptor(part)
    .filter(({ kind }) => kind === 'other')
    .flatMap(({ rows }) => rows)
    .flatMap(({ range, cells }) => {
      const named = new Map(cells.map((cell) => [withPlainHyphens(cell.text), cell]));
      return [...named].map(([id, cell]) => ({
        row: { range, id, idRange: cell.range, references: [] },
        part,
      }));
    }),
);

function isOfAcceptance({ header, role }: Column): boolean {
  return role === undefined && ofAcceptance.test(header);
}

/** "Acceptance criteria" and "Acceptable until" head other things. */
const ofAcceptance =
  /^\s*(?:(?:residual )?risk )?(?:accept(?:ed|ance)|sign(?:ed)?[- ]?off|approved|approval)(?: by)?\s*$|^\s*(?:risiko)?(?:akzeptiert|akzeptanz|freigegeben|freigabe|genehmigt|genehmigung)(?: von| durch)?\s*$|^\s*(?:accepté|acceptation|approuvé|approbation|validé|validation)(?: du risque)?(?: par)?\s*$|^\s*(?:acept(?:ado|ación)|aprobado|aprobación)(?: del riesgo)?(?: por)?\s*$|^\s*(?:aceit[eo]|aceitação|aprovado|aprovação)(?: do risco)?(?: por)?\s*$|^\s*(?:accettat[oa]|accettazione|approvat[oa]|approvazione)(?: del rischio)?(?: da)?\s*$|^\s*(?:geaccepteerd|acceptatie|goedgekeurd|goedkeuring|akkoord)(?: door)?\s*$|^\s*(?:リスク)?(?:受容|承認)(?:者|の?承認)?\s*$/iu;

/** A date alone, yes and "Accepted" name nobody. */
function namesOne(text: string): boolean {
  return (
    !isNothing(text) &&
    !isOpenQuestion(text) &&
    applicabilityOf(text, defaultVocabulary) === 'unknown' &&
    /\p{L}{2}/u.test(text.replaceAll(date, '').replace(saysSo, ''))
  );
}

const saysSo =
  /^\P{L}*(?:accept|approv|sign|akzept|freigeg|genehm|approuv|valid|acept|aprob|aceit|aprov|accett|geaccept|goedgek|受容|承認)\p{L}*\P{L}*$/iu;
