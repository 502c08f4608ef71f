import { inAnyCase } from '../base/inAnyCase.js';
import type { StatedTotal, TotalsGroup } from './statedTotal.js';
import type { Cell, Column, Table, TableRowFacts } from './table.js';
import { type Measure, measureOf, tellsOfPast } from './words/totalWords.js';

/**
 * The totals in a table: those of each row, where the columns are measures and the rows themes; those
 * of each column, where it is the other way round; else those of its two columns of labels and figures.
 */
export function tabledTotals(table: Table): readonly TotalsGroup[] {
  // The header "Controls | Applicable" makes a statement of a summary, too.
  const canSumUp = table.kind === 'other' || table.kind === 'statement';
  if (!canSumUp || table.rows.length > mostRows) {
    return [];
  }
  const measures = table.columns.map(({ header }) => measureOf(header));
  // "Controls | Organizational | People | Total" heads themes, with one measure twice.
  const isOfMeasures = new Set(measures.filter((measure) => measure !== undefined)).size >= 2;
  return isOfMeasures ? totalsOfRows(table, measures) : totalsOfColumns(table);
}

const mostRows = 12;

function totalsOfRows(
  { rows }: Table,
  measures: readonly (Measure | undefined)[],
): readonly TotalsGroup[] {
  const isOnlyRow = measures[0] !== undefined && rows.length === 1;
  return rows.map(({ cells }) =>
    namesControls(cells[0]?.text ?? '') || isOnlyRow
      ? cells.flatMap((cell, index) => figureOf(cell, measures[index]))
      : [],
  );
}

/** The columns of themes and of the sum, whatever else is beside them; without any, the first one behind the labels. */
function totalsOfColumns({ columns, rows }: Table): readonly TotalsGroup[] {
  const own = columns.flatMap((one, index) =>
    index > 0 && (columns.length === 2 || !isComparing(one)) ? [index] : [],
  );
  const themes = own.filter((index) => isTheme(columns[index]?.header ?? ''));
  // Several columns that are neither are those of sites or services.
  const first = own.length === 1 && own.includes(1) ? [1] : [];
  return (themes.length > 1 ? themes : first).map((index) => totalsOfColumn(index, rows));
}

/** A theme or the sum and nothing else: "Physical sites" and "Technical department" are no themes. */
function isTheme(header: string): boolean {
  return header.trim().split(/\s+/u).length <= mostWords(header) && namesControls(header);
}

/** "A.5 Organizational controls" has three, "Total" one. */
function mostWords(header: string): number {
  return /control|ma(?:ß|ss)nahmen|mesures|controles|controlli|maatregelen|管理策|^\W*(?:A\.)?\d/iu.test(
    header,
  )
    ? 4
    : 1;
}

function totalsOfColumn(index: number, rows: readonly TableRowFacts[]): TotalsGroup {
  return rows.flatMap(({ cells }) => {
    const [label, value] = [cells[0], cells[index]];
    return label && value ? figureOf(value, measureOf(label.text)) : [];
  });
}

/** One of several columns that compares a year or version with others, or holds shares. */
function isComparing({ header = '' }: Partial<Column> = {}): boolean {
  return (
    tellsOfPast.test(header) ||
    /[%％]|20\d\d|\bv\.? ?\d|(?<!\p{L})(?:anteil|share|percent|part|quota|aandeel|parte|porcentaje)(?!\p{L})|割合/iu.test(
      header,
    )
  );
}

/** Whether `label` names a theme, one of our standards or the sum of all. */
function namesControls(label: string): boolean {
  return themes.test(label);
}

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese; the sum last. */
const themes = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:organi[sz]a(?:tional|tions?$|tions? controls|tionnel|toris|tiv|ciona|zional)|organizzativ)`,
    String.raw`(?<!\p{L})(?:people|person(?:en|ell|al|nel|nes?|as?|e|eel|enbezogen\p{L}*)(?!\p{L})|pessoas?(?!\p{L})|mensen(?!\p{L}))`,
    String.raw`(?<!\p{L})(?:physi|f[ií]sic|fysiek|technolog|technisch|techni(?:cal|ques?)|t[eé]cnic|tecnol)`,
    String.raw`(?<!\p{L})(?:annexe?|anhang|anexo|allegato|bijlage)(?!\p{L})|\b(?:a\.\d|cld)|cloud|nube(?!\p{L})|nuvem`,
    '組織|人的|物理|技術|管理策|附属書|クラウド|合計|総計|総数|全体|^[人計]$',
    String.raw`total|totaal|gesamt|(?<!\p{L})(?:sum|summen?|overall|all|alle|tous|toutes|ensemble|tod[oa]s|tutt[ie]|conjunto|som)(?!\p{L})`,
  ].join('|'),
);

/** A figure that stands at the beginning of its cell: `88`, `**88**`, `88 (95 %)`. */
function figureOf(cell: Cell, measure: Measure | undefined): readonly StatedTotal[] {
  const value = measure && /^(\d{1,3})(?:\s*\(|$)/.exec(cell.text)?.[1];
  return measure && value !== undefined
    ? [{ measure, value: Number(value), range: cell.range }]
    : [];
}
