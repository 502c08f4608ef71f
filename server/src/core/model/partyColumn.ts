import { inAnyCase } from '../base/inAnyCase.js';
import type { FoundColumn, TableLayout } from './columns.js';
import { isOfTasks } from './controlsOfDuties.js';
import { cellAt } from './lazyCell.js';
import type { Column, ColumnRole, TableKind } from './table.js';
import { tellsOfDuties } from './tellsOfDuties.js';
import type { Vocabulary } from './vocabulary.js';
import { firstRows, type WholeTable } from './wholeTable.js';
import { listed, normalised } from './words/normalise.js';
import { isCertainParty, partyOf } from './words/parties.js';

/**
 * The column "Responsible" where its cells name provider, customer or both: then it divides the duties,
 * and names no owner. Absent where another column does so, and in tables that know no duties.
 */
export function partyColumn(
  table: WholeTable,
  layout: TableLayout,
  vocabulary: Vocabulary,
): FoundColumn | undefined {
  const { kind, columns } = layout;
  const hasTasks = listsTasks(table, layout);
  const index = columns.findIndex(
    (one) => namesSomebody(one) && !(hasTasks && namesOwner.test(one.header)),
  );
  if (index < 0 || knowsNoDuties.has(kind) || isDivided(columns)) {
    return undefined;
  }
  const tells = kind === 'supplierRegister' ? namesDuties : tellsOfDuties;
  const isTold = tells(table, columns);
  const mayTell = isTold || table.duties() === 'matrix';
  return mayTell && holdsParties(table, index, { vocabulary, takesCertain: !isTold })
    ? { index, role: 'responsibility' }
    : undefined;
}

/** Duties are divided once; tasks have an owner, and are open, done and due. A statement has both. */
function listsTasks(table: WholeTable, { kind, columns }: TableLayout): boolean {
  const tellsProgress = ({ header, role }: Column): boolean =>
    role === 'status' || role === 'review' || dates.test(header);
  return isOfTasks(table) || (kind !== 'statement' && columns.some(tellsProgress));
}

const dates =
  /^\s*(?:dates?|datum|started?|closed(?: on)?|done(?: on)?|erledigt(?: am)?|begonnen|fecha|data|clôturée?(?: le)?|cerrado|fechado|chiuso|gesloten|日付|完了日|実施日)\s*$/iu;

const knowsNoDuties: ReadonlySet<TableKind> = new Set<TableKind>([
  ...(['riskRegister', 'assetInventory'] as const),
]);

function isDivided(columns: readonly Column[]): boolean {
  return columns.some(({ role }) => role !== undefined && dividing.has(role));
}

function namesDuties(table: WholeTable, columns: readonly Column[]): boolean {
  return tellsOfDuties(table, columns) || namesControls(table);
}

interface Parties {
  readonly vocabulary: Vocabulary;
  /** Whether one has to be named by a word for just that. */
  readonly takesCertain: boolean;
}

/** Whether every cell of the column that is filled names a party. */
function holdsParties(
  table: WholeTable,
  index: number,
  { vocabulary, takesCertain }: Parties,
): boolean {
  const named = firstRows(table, rowsLookedAt).flatMap(({ text, row: { cells } }) => {
    const cell = cells[index];
    return cell && cell.end > cell.start ? [cellAt(text, cell).text.slice(0, longestName)] : [];
  });
  const isClear = !takesCertain || named.some((text) => isCertainParty(text, vocabulary));
  return (
    isClear && named.length > 0 && named.every((text) => partyOf(text, vocabulary) !== undefined)
  );
}

/** In a register of suppliers: whether the first rows name controls, whatever their column is called ("Mesure"). */
function namesControls(table: WholeTable): boolean {
  return firstRows(table, rowsLookedAt).some(({ text, row: { cells } }) =>
    cells.some((cell) => controlId.test(cellAt(text, cell).text)),
  );
}

const controlId = /^(?:A[. ]?\d{1,2}\.\d|CLD[. ]?\d)/u;

const rowsLookedAt = 20;
const longestName = 60;

const dividing: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['responsibility', 'iaas', 'paas', 'saas'] as const),
]);

function namesSomebody({ header, role }: Column): boolean {
  const isOpen = role === undefined || role === 'owner';
  const key = isOpen ? normalised(header) : '';
  return (
    isOpen &&
    (shared.has(key) ||
      (role === 'owner' && responsible.has(key)) ||
      responsibleForControl.test(header))
  );
}

/** What heads duties in words as well, so that only parties below it divide them. */
const shared: ReadonlySet<string> = new Set(
  listed(
    `responsibilities, responsible parties, responsible side, accountable party, duties, who, done by,
    verantwortlichkeit, verantwortlichkeiten, verantwortliche partei, verantwortliche seite, zuständigkeit, zuständigkeiten,
    zuständige partei, zuständige seite, responsabilités, partie responsable, partie en charge, parties responsables, à la charge de,
    responsabilité de la mesure, responsabilité des mesures, responsabilidades, parte responsable, partes responsables, a cargo de,
    responsabilidad de la medida, responsabilidad del control, parte responsável, partes responsáveis, responsabilidade da medida,
    responsabilidade do controlo, responsabilidade do controle, parte responsabile, parti responsabili,
    responsabilità della misura, responsabilità del controllo, a carico di, verantwoordelijkheden, verantwoordelijke partij, verantwoordelijke partijen,
    verantwoordelijkheid voor de maatregel, 責任主体, 責任者区分, 責任区分, 責任分担, 担当区分, 実施主体`,
  ).map(normalised),
);

/** "Responsable de la medida", "Responsible for the control", "Verantwortlich für die Umsetzung". */
const responsibleForControl = inAnyCase(
  /^(?:(?:part(?:y|ei|ie|e|ij)|side|seite|parte) )?(?:responsible|accountable|verantwortlich(?:er|e)?|zuständig|responsable|responsável|responsabile|verantwoordelijke?)(?: (?:party|side))? (?:for|of|für|de|del|do|da|della|dell['’]|pour|per|pel[ao]|voor|van)\s?(?:(?:the|die|den|das|la|le|el|il|l['’]|o|a|het|de) ?)?(?:controls?|measures?|implementation|maßnahmen?|umsetzung|mesures?|mise en œuvre|medidas?|implantación|implementación|controles?|controlos?|implementação|misur[ae]|controll[oi]|attuazione|(?:beheers)?maatregel(?:en)?|uitvoering)$|^(?:管理策|対策|実施)の?(?:責任|担当|実施)(?:者|主体|区分)?$/u,
);

/** Who has a finding or a task. */
const namesOwner =
  /^\s*(?:owner|owned by|assigned to|eigner|zugewiesen an|propriétaire|propietario|asignado a|dono|proprietário|titolare|assegnato a|eigenaar|toegewezen aan|所有者|担当者)\s*$/iu;

const responsible: ReadonlySet<string> = new Set(
  listed(
    `responsible, who is responsible, accountable, responsible side, owner, owned by, assigned to,
    verantwortlich, verantwortlicher, zuständig, eigner, zugewiesen an, responsable, propriétaire, propietario, asignado a,
    responsável, dono, proprietário, responsabile, titolare, assegnato a, verantwoordelijk, verantwoordelijke, eigenaar,
    toegewezen aan, 担当, 担当者, 責任者, 所有者`,
  ).map(normalised),
);
