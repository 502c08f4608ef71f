import { inAnyCase } from '../base/inAnyCase.js';
import { headerMeanings } from './columns.js';
import { type ExampleHeading, exampleHeading, isRating } from './exampleHeadings.js';
import type { Column } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, rowCountOf, type WholeTable } from './wholeTable.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * Whether a table that answers with yes and no is a checklist: most cells of one of its columns, and
 * those of at least half of its rows, are questions, whatever heads them but what is said of a control.
 */
export function asksQuestions(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): boolean {
  if (!answersYesOrNo(columns)) {
    return false;
  }
  const rows = rowCountOf(table);
  const meanings = headerMeanings(table.header, vocabulary);
  return columns.some(({ role }, index) => {
    if ([role, meanings[index]].some((meaning) => meaning && saidOfControls.has(meaning))) {
      return false;
    }
    const { filled, fitting } = questions(table, index);
    return fitting >= fewestQuestions && fitting * 2 > filled && fitting * 2 >= rows;
  });
}

/** In these columns stands what is still open: "Still needed?". */
const saidOfControls: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['applicable', 'justification', 'inclusionReason', 'exclusionReason', 'ground'] as const),
  ...(['remarks', 'evidence'] as const),
]);

const fewestQuestions = 2;

/** Only the end is searched for the sign: a cell can be as long as it likes. */
const questions = counting(
  (cell) => /[?？][\s*_"”»]*$/u.test(cell.slice(-longestEnd)) && /\p{L}/u.test(cell),
);

const longestEnd = 20;

/** Whether nothing but "Yes", "No" or both heads what a table says of its rows. In a checklist these are answers. */
export function answersYesOrNo(columns: readonly Column[]): boolean {
  const header = columns.find(({ role }) => role === 'applicable')?.header ?? '';
  return yes.test(header);
}

const yes =
  /^\P{L}*(?:y|yes|j|ja|o|oui|s|s[iíì]|sim|はい)(?:\s?\/\s?(?:n|no|nein|non|não|nee|いいえ)\P{L}*)?$|^\s*○(?:\s?\/\s?[×✕x])?\s*$/iu;

/** What a heading makes of the tables below it, where they are read otherwise than by themselves. */
export type TablesBelow = 'checklist' | 'statement' | ExampleHeading;

/** What a heading, as a reader sees it, says of the tables below. */
export function tablesBelow(heading: string): TablesBelow | undefined {
  if (heading.length > longestHeading) {
    return undefined;
  }
  if (ofStatement.test(heading)) {
    return 'statement';
  }
  const isAsked = isChecklistTitle(heading) || asksForConformity.test(heading);
  return exampleHeading(heading) ?? (isAsked ? 'checklist' : undefined);
}

/** A gap analysis or an audit asks whether a requirement is met. */
const asksForConformity =
  /(?<!\p{L})gap[\s-]{0,3}(?:analy|assess|bewert)|lückenanalyse|soll-ist|(?:analyse|évaluation) (?:des |d['’])écarts|análisis de (?:brechas|deficiencias)|análise de lacunas|analisi (?:dei gap|delle lacune|degli scostamenti)|verschilanalyse|(?<!\p{L})(?:pre-?|vor-?)?audit(?:s|bericht|orí?a|rapport|verslag)?(?!\p{L})|ギャップ(?:分析|アセスメント)|差異分析|監査/iu;

/** Whether a title or heading is that of a checklist. */
export function isChecklistTitle(title: string): boolean {
  return ofChecklist.test(title);
}

/** Whether the nearest of `headings`, outermost first, that says so heads a checklist. */
export function isBelowChecklist(
  headings: readonly { readonly below?: TablesBelow | undefined }[],
): boolean {
  const nearest = headings.findLast(({ below }) => below !== undefined && !isRating(below));
  return nearest?.below === 'checklist';
}

const longestHeading = 120;

const ofStatement = inAnyCase(
  /(?<!\p{L})soa(?!\p{L})|applicab|anwendbar|aplicab|aplicáve|toepas|適用宣言/u,
);

const ofChecklist = inAnyCase(
  /check-?\s?list|fragebogen|fragenkatalog|prüfliste|(?:prüf|audit)fragen|questionnaire|(?<!\p{L})listes? de (?:contrôle|vérification)s?(?!\p{L})|grille d['’]audit|cuestionario|listas? de (?:verificaci[oó]n|comprobaci[oó]n|chequeo)|question[aá]rio|listas? de verificação|list[ae] di (?:controllo|riscontro|verifica)|controlelijst|vragenlijst|(?:audit|interview) questions|チェック(?:リスト|シート|表)|点検表|質問(?:票|書|表)|調査票/u,
);
