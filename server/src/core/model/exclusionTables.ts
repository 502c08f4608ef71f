import type { TableBlock } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import type { FoundColumn, TableLayout } from './columns.js';
import { columnsForControls } from './possibleColumns.js';
import { holdsIds } from './controlColumn.js';
import { meaningsOf } from './readHeaders.js';
import type { ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * What the columns of a table hold that lists exclusions by what stands above it: "Controls we have left
 * out", and its reasons below any header for one. Empty for all other tables, and for those that decide
 * or give a status themselves. `layout` is what its headers alone say.
 */
export function exclusionColumns(
  text: string,
  block: TableBlock,
  { columns }: TableLayout,
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const roles = columns.map(({ role }) => role);
  const isOther = roles.some((role) => role !== undefined && deciding.has(role));
  if (isOther || !(block.header.above ?? []).some(listsExclusions)) {
    return [];
  }
  const reason = reasonColumn(block, { roles, vocabulary });
  if (reason === undefined) {
    return [];
  }
  const found: FoundColumn = { index: reason, role: 'exclusionReason' };
  if (roles.includes('control')) {
    return [found];
  }
  const control = columnsForControls(block.header, vocabulary).find(
    (index) => index !== reason && holdsIds(text, block.rows, index),
  );
  return control === undefined ? [] : [{ index: control, role: 'control' }, found];
}

const deciding: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['applicable', 'inapplicable', 'exclusionReason', 'status', 'riskId', 'risk'] as const),
  ...(['likelihood', 'impact', 'treatment', 'iaas', 'paas', 'saas'] as const),
]);

/** The column for reasons; without one, that of the longest texts below a header that is open. */
function reasonColumn(
  { header, rows }: TableBlock,
  reading: { readonly roles: readonly (ColumnRole | undefined)[]; readonly vocabulary: Vocabulary },
): number | undefined {
  const named = reading.roles.indexOf('justification');
  if (named >= 0) {
    return named;
  }
  const meanings = meaningsOf(header.cells.map(plainText), reading.vocabulary);
  const [longest] = meanings
    .map((meaning, index) => ({ index, length: open.has(meaning) ? lengthOf(rows, index) : 0 }))
    .toSorted((first, second) => second.length - first.length);
  return longest && longest.length >= shortestReason * rows.length ? longest.index : undefined;
}

const open: ReadonlySet<HeaderMeaning | undefined> = new Set<HeaderMeaning | undefined>([
  ...([undefined, 'remarks', 'description', 'none'] as const),
]);

/** In the mean, so that a column of names or dates is none of reasons. */
const shortestReason = 12;

function lengthOf(rows: TableBlock['rows'], index: number): number {
  return rows.reduce((sum, { cells }) => {
    const cell = cells[index];
    return sum + (cell ? cell.end - cell.start : 0);
  }, 0);
}

/** Whether a heading, or a line that introduces what follows, says that it is about exclusions only. */
function listsExclusions(line: string): boolean {
  const said = plainText(line).replace(notIncluded, 'excluded');
  const isHeading = said.length <= longestHeading && !/[.!。]\s*$/u.test(said);
  return isHeading && excludes.test(said) && !otherwise.test(said);
}

const longestHeading = 100;
const notIncluded =
  /\b(?:not (?:included|applicable|selected|needed|used|relevant|required|adopted)|nicht (?:anwendbar\w*|ausgewählt\w*|relevant\w*|benötigt\w*|zutreffend\w*)|non (?:applicables?|retenue?s?|inclus\w*|applicabil[ei]|selezionat\w+)|no (?:aplicables?|incluid\w+|seleccionad\w+)|não (?:aplicáve(?:l|is)|incluíd\w+|selecionad\w+)|niet (?:van toepassing|geselecteerd\w*|toepasselijk\w*))(?!\p{L})/giu;
const excludes =
  /\b(?:exclu(?:ded|sions?|e|es|s|re)|left out|leave out|ruled out|out of scope|omitted|omissions?)\b|ausschl[uü]ss|ausgeschlossen|weggelassen|entfallen|\bexclu(?:e?s?|sions?)\b|écartée?s|exclu(?:id[oa]s|siones|sión)|excluíd[oa]s|exclus(?:ões|ão)|esclus(?:ion[ei]|[ei]|[oa])\b|uitsluiting|uitgesloten|適用外|適用除外|除外|対象外|非適用|不適用/iu;
const otherwise =
  /\binclu|\b(?:selected|applicable|applies|applicables?|aplicables?|applicabil[ei]|seleccionad\w+|selecionad\w+|no|none|without|keine?|ohne|aucune?|sans|ningun[oa]?|nenhuma?|nessun[oa]?|geen|zonder|van toepassing)\b|anwendbare?\b|einbez|einschl|aufnahme|retenu|aplicáve(?:l|is)|適用(?!外|除外|され|しな)|なし|含/iu;
