import { plainText } from '../syntax/plainText.js';
import { type FoundColumn, headerMeanings, type TableLayout } from './columns.js';
import { columnsForControls } from './possibleColumns.js';
import { holdsIds } from './controlColumn.js';
import type { ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { ofPieces, rowCountOf, type WholeTable } from './wholeTable.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * What the columns of a table hold that lists exclusions by what stands above it: "Controls we have left
 * out", and its reasons below any header for one. Empty for all other tables, and for those that decide
 * or give a status themselves. `layout` is what its headers alone say.
 */
export function exclusionColumns(
  table: WholeTable,
  { columns }: TableLayout,
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const roles = columns.map(({ role }) => role);
  const isOther = roles.some((role) => role !== undefined && deciding.has(role));
  const isReasoned = roles.includes('justification');
  const above = [table.heading, ...(table.header.above ?? []).map(exclusionHeading)];
  const isAbove = above.some((said) => said === 'ofControls' || (isReasoned && said !== undefined));
  if (isOther || !isAbove) {
    return [];
  }
  const reason = reasonColumn(table, { roles, vocabulary });
  if (reason === undefined) {
    return [];
  }
  const found: FoundColumn = { index: reason, role: 'exclusionReason' };
  if (roles.includes('control')) {
    return [found];
  }
  const control = columnsForControls(table.header, vocabulary).find(
    (index) => index !== reason && holdsIds(table, index),
  );
  return control === undefined ? [] : [{ index: control, role: 'control' }, found];
}

const deciding: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['applicable', 'inapplicable', 'exclusionReason', 'status', 'riskId', 'risk'] as const),
  ...(['likelihood', 'impact', 'treatment', 'iaas', 'paas', 'saas'] as const),
]);

/** The column for reasons; without one, that of the longest texts below a header that is open. */
function reasonColumn(
  table: WholeTable,
  reading: { readonly roles: readonly (ColumnRole | undefined)[]; readonly vocabulary: Vocabulary },
): number | undefined {
  const named = reading.roles.indexOf('justification');
  if (named >= 0) {
    return named;
  }
  const meanings = headerMeanings(table.header, reading.vocabulary);
  const [longest] = meanings
    .map((meaning, index) => ({ index, length: open.has(meaning) ? lengthOf(table, index) : 0 }))
    .toSorted((first, second) => second.length - first.length);
  return longest && longest.length >= shortestReason * rowCountOf(table)
    ? longest.index
    : undefined;
}

const open: ReadonlySet<HeaderMeaning | undefined> = new Set<HeaderMeaning | undefined>([
  ...([undefined, 'remarks', 'description', 'none'] as const),
]);

/** In the mean, so that a column of names or dates is none of reasons. */
const shortestReason = 12;

function lengthOf(table: WholeTable, column: number): number {
  return lengths(table, column).reduce((sum, length) => sum + length, 0);
}

const lengths = ofPieces(({ block }, column): number =>
  block.rows.reduce((sum, { cells }) => {
    const cell = cells[column];
    return sum + (cell ? cell.end - cell.start : 0);
  }, 0),
);

/** What a heading above says of the controls in the tables below it. */
export type ExclusionHeading = 'ofControls' | 'beforeReasons';

/**
 * What `heading` introduces: a list of excluded controls, or one only where a column for reasons follows.
 * `undefined` for all other headings. It is given as written, and cut off where it is long.
 */
export function exclusionHeading(heading: string): ExclusionHeading | undefined {
  // Nearly all headings are told by one look to speak of nothing of the kind; their marks need not be read.
  if (!excludes.test(heading) && heading.search(notIncluded) < 0) {
    return undefined;
  }
  if (listsExclusions(heading, false)) {
    return 'ofControls';
  }
  return listsExclusions(heading, true) ? 'beforeReasons' : undefined;
}

/**
 * Whether a heading, or a line that introduces what follows, says that it is about excluded controls
 * only. Much else is excluded, from scans, backups and liability: so it has to name the controls, or to
 * say nothing but "Exclusions" above a column for reasons.
 */
function listsExclusions(line: string, isReasoned: boolean): boolean {
  const said = plainText(line).replace(notIncluded, 'excluded');
  const isHeading = said.length <= longestHeading && !/[.!。]\s*$/u.test(said);
  const isAboutControls = namesControls.test(said) || (isReasoned && onlyExclusions.test(said));
  return isHeading && isAboutControls && excludes.test(said) && !otherwise.test(said);
}

const namesControls =
  /(?<!\p{L})(?:controls?|measures?|soa|(?:statement|declaration) of applicability|erklärung zur anwendbarkeit|annex|\p{L}*ma(?:ß|ss)nahmen?|anhang|mesures?|annexe|controles?|controlos?|medidas?|anexo|controll[oi]|misur[ae]|allegato|\p{L}*maatregel(?:en)?|bijlage)(?!\p{L})|管理策|附属書|適用宣言書/iu;
const onlyExclusions =
  /^[^\p{L}]*(?:(?:justifications?|reasons?|list|begründung(?:en)?|gründe|liste|justificaci(?:ón|ones)|lista|motiv[oi]s?|justificativas?|justificações|giustificazion[ei]|onderbouwing|redenen)\s(?:(?:of|for|the|der|für|von|des|les|de|las|los|das|dos|delle|di|per|van|voor)\s){1,2})?(?:exclusions?|excluded|ausschl[uü]ss(?:e|en)?|ausgeschlossen|exclusiones|exclusões|esclusioni|uitsluitingen|適用除外)[^\p{L}]*$/iu;

const longestHeading = 100;
const notIncluded =
  /\b(?:not (?:included|applicable|selected|needed|used|relevant|required|adopted)|nicht (?:anwendbar\w*|ausgewählt\w*|relevant\w*|benötigt\w*|zutreffend\w*)|non (?:applicables?|retenue?s?|inclus\w*|applicabil[ei]|selezionat\w+)|no (?:aplicables?|incluid\w+|seleccionad\w+)|não (?:aplicáve(?:l|is)|incluíd\w+|selecionad\w+)|niet (?:van toepassing|geselecteerd\w*|toepasselijk\w*))(?!\p{L})/giu;
const excludes =
  /\b(?:exclu(?:ded|sions?|e|es|s|re)|left out|leave out|ruled out|out of scope|omitted|omissions?)\b|ausschl[uü]ss|ausgeschlossen|weggelassen|entfallen|\bexclu(?:e?s?|sions?)\b|écartée?s|exclu(?:id[oa]s|siones|sión)|excluíd[oa]s|exclus(?:ões|ão)|esclus(?:ion[ei]|[ei]|[oa])\b|uitsluiting|uitgesloten|適用外|適用除外|除外|対象外|非適用|不適用/i;
const otherwise =
  /\b(?:audits?|auditor\w+|scans?|tests?|samples?|backups?|liability|polic(?:y|ies)|assessments?|prüfung\w*|haftung)\b|監査|\binclu|\b(?:selected|applicable|applies|applicables?|aplicables?|applicabil[ei]|seleccionad\w+|selecionad\w+|no|none|without|keine?|ohne|aucune?|sans|ningun[oa]?|nenhuma?|nessun[oa]?|geen|zonder|van toepassing)\b|anwendbare?\b|einbez|einschl|aufnahme|retenu|aplicáve(?:l|is)|適用(?!外|除外|され|しな)|なし|含/iu;
