import { memoize } from '../base/memo.js';
import { treated } from './cellCounts.js';
import { headerMeanings, type TableLayout } from './columns.js';
import { holdsIds } from './controlColumn.js';
import { holdsRiskIdsAlone } from './riskIdColumn.js';
import type { Column, ColumnRole, TableKind } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { WholeTable } from './wholeTable.js';

/**
 * `layout`, as a treatment plan where the table is one: its first column says "Risk" and holds nothing
 * but ids, and it names controls but neither what the risks are nor how high nor how they are treated.
 * Such rows go on with the risks of a register. Who carries out what is planned owns no risk.
 */
export function asTreatmentPlan(
  table: WholeTable,
  layout: TableLayout,
  vocabulary: Vocabulary,
): TableLayout {
  const { kind, columns } = layout;
  const isPlan =
    mayBePlan.has(kind) &&
    !table.isOfStatement &&
    isOfRisks(table, columns, vocabulary) &&
    columns.every((column, index) => index === 0 || mayStandInPlan(table, column, index)) &&
    holdsRiskIdsAlone(table);
  const control = isPlan ? controlColumnOf(table, columns) : 0;
  return control > 0 ? { kind: 'treatmentPlan', columns: inPlan(columns)(control) } : layout;
}

/** "Risk | Implementation | Control | Status" has the columns of a statement, too. */
const mayBePlan: ReadonlySet<TableKind> = new Set<TableKind>([
  ...(['other', 'riskRegister', 'statement'] as const),
]);

/** "Risk ID" heads the ids of a register, too, which has no column for what is done. */
function isOfRisks(
  { header }: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): boolean {
  const [first, ...others] = headerMeanings(header, vocabulary);
  if (others.includes('description')) {
    return false;
  }
  const says = first === 'risk' || severalRisks.test(columns[0]?.header ?? '');
  return (
    says ||
    (first === 'riskId' && columns.some((column) => column.role !== 'control' && isAction(column)))
  );
}

const severalRisks =
  /^\s*(?:(?:for |to |zu |pour |para |per |voor )?(?:risks?|risik(?:o|en)|risques?|riesgos?|riscos?|rischi(?:o)?|risico['’]?s?)(?: concern(?:ed|és?)| addressed| visés?| trattat[io]| tratad[oa]s?)?|対象リスク|該当リスク|関連リスク)\s*$/iu;

/** The column for the controls; where no header says so, the first one that holds their ids. */
function controlColumnOf(table: WholeTable, columns: readonly Column[]): number {
  const named = columns.findIndex(({ role }) => role === 'control');
  return named >= 0
    ? named
    : columns.findIndex(({ role }, index) => index > 0 && !role && holdsIds(table, index));
}

/** Columns are told apart by identity, so the same ones are made only once. */
const inPlan = memoize((columns: readonly Column[]) => {
  const known = new Map<number, readonly Column[]>();
  return (control: number): readonly Column[] => {
    const planned = known.get(control) ?? columns.map((one, at) => inPlanAt(one, at, control));
    known.set(control, planned);
    return planned;
  };
});

function inPlanAt(column: Column, index: number, control: number): Column {
  const { header, role } = column;
  if (index === 0 || index === control) {
    return { header, role: index === 0 ? 'riskId' : 'control' };
  }
  return role === 'owner' || role === 'treatment' ? { header } : column;
}

/** What describes or rates a risk stands in a register, and so does its treatment in words for it. */
function mayStandInPlan(table: WholeTable, column: Column, index: number): boolean {
  const { role } = column;
  if (role === undefined || !describing.has(role)) {
    return true;
  }
  return role === 'treatment' && isAction(column) && treated(table, index).fitting === 0;
}

/** What is done in words: in a register without another column for it "Action" is the treatment. */
function isAction({ header }: Column): boolean {
  return action.test(header);
}

const action =
  /^\s*(?:(?:planned |treatment |agreed )?(?:actions?|tasks?|activit(?:y|ies)|steps?|work|measures?)|what we do|(?:geplante )?(?:aktion|aufgabe|tätigkeit|maßnahme|massnahme)(?:en|n)?|was(?: zu tun ist)?|(?:actions?|mesures?)(?: (?:prévues?|planifiées?))?|tâches?|(?:acci(?:ón|ones)|medidas?)(?: previstas?)?|tareas?|actividad(?:es)?|aç(?:ão|ões)(?: previstas?)?|tarefas?|atividades?|(?:azion[ei]|misur[ae])(?: previst[ae])?|attività|intervent[oi]|(?:geplande )?(?:acties?|maatregel(?:en)?)|taak|taken|wat|(?:対応|実施)(?:内容|事項)|対策(?:内容)?|処置|タスク|アクション)\s*$/iu;

const describing: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['risk', 'title', 'asset', 'threat', 'vulnerability', 'likelihood', 'impact'] as const),
  ...([
    'level',
    'treatment',
    'applicable',
    'justification',
    'inclusionReason',
    'exclusionReason',
  ] as const),
  'evidence',
]);
