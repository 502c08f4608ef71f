import type { FoundColumn, TableLayout } from './columns.js';
import { cellAt } from './lazyCell.js';
import type { Column, ColumnRole } from './table.js';
import { tellsOfDuties } from './tellsOfDuties.js';
import type { Vocabulary } from './vocabulary.js';
import { firstRows, type WholeTable } from './wholeTable.js';
import { normalised } from './words/normalise.js';
import { partyOf } from './words/parties.js';

/**
 * The column "Responsible" where its cells name provider, customer or both: then it divides the duties,
 * and names no owner. Absent where another column does so, and in tables that know no duties.
 */
export function partyColumn(
  table: WholeTable,
  { kind, columns }: TableLayout,
  vocabulary: Vocabulary,
): FoundColumn | undefined {
  const index = columns.findIndex(namesSomebody);
  const divides = columns.some(({ role }) => role !== undefined && dividing.has(role));
  if (index < 0 || divides || kind === 'riskRegister' || kind === 'assetInventory') {
    return undefined;
  }
  const named = firstRows(table, rowsLookedAt).flatMap(({ text, row: { cells } }) => {
    const cell = cells[index];
    return cell && cell.end > cell.start
      ? [partyOf(cellAt(text, cell).text.slice(0, longestName), vocabulary) !== undefined]
      : [];
  });
  const isParties = named.length > 0 && named.every(Boolean);
  return isParties && tellsOfDuties(table, columns) ? { index, role: 'responsibility' } : undefined;
}

const rowsLookedAt = 20;
const longestName = 60;

const dividing: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['responsibility', 'iaas', 'paas', 'saas'] as const),
]);

function namesSomebody({ header, role }: Column): boolean {
  return role === 'owner'
    ? responsible.has(normalised(header)) || responsibleForControl.test(header)
    : role === undefined && responsibleForControl.test(header);
}

/** "Responsable de la medida", "Responsible for the control", "Verantwortlich für die Umsetzung". */
const responsibleForControl =
  /^(?:(?:part(?:y|ei|ie|e|ij)|side|seite|parte) )?(?:responsible|accountable|verantwortlich(?:er|e)?|zuständig|responsable|responsável|responsabile|verantwoordelijke?)(?: (?:party|side))? (?:for|of|für|de|del|do|da|della|dell['’]|pour|per|pel[ao]|voor|van)\s?(?:(?:the|die|den|das|la|le|el|il|l['’]|o|a|het|de) ?)?(?:controls?|measures?|implementation|maßnahmen?|umsetzung|mesures?|mise en œuvre|medidas?|implantación|implementación|controles?|controlos?|implementação|misur[ae]|controll[oi]|attuazione|(?:beheers)?maatregel(?:en)?|uitvoering)$|^(?:管理策|対策|実施)の?(?:責任|担当|実施)(?:者|主体|区分)?$/iu;

const responsible: ReadonlySet<string> = new Set(
  [
    ...['responsible', 'who is responsible', 'accountable', 'responsible side', 'verantwortlich'],
    ...[
      'zuständig',
      'responsable',
      'responsável',
      'responsabile',
      'verantwoordelijk',
      '担当',
      '責任者',
    ],
  ].map(normalised),
);
