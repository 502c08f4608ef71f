import { memoize } from '../base/memo.js';
import { plainText } from '../syntax/plainText.js';
import {
  columnsOf,
  type FoundColumn,
  headerMeanings,
  layoutByCells,
  tableKindOf,
} from './columns.js';
import { controlColumn, holdsIds } from './controlColumn.js';
import { columnsForControls } from './possibleColumns.js';
import { decidesOnControls } from './statementLayout.js';
import type { Column, ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, type WholeTable } from './wholeTable.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { isOwnOrganisation, partyOf } from './words/parties.js';
import { tickedFor } from './words/values.js';

/**
 * What the cells tell of a table of controls whose headers mislead: "Applies to Northgrid" heads the
 * decision if its cells say yes and no, and "Cloud control" titles if the ids stand in another column.
 * Absent where neither is so.
 */
export function foundInStatement(
  table: WholeTable,
  vocabulary: Vocabulary,
): readonly FoundColumn[] | undefined {
  const decision = decisionFor(table, vocabulary);
  const decided: readonly FoundColumn[] = decision ? [decision] : [];
  const named = titlesAndIds(table, decided, vocabulary);
  const found = [...decided, ...named];
  if (found.length === 0) {
    return undefined;
  }
  const control = named.length === 0 ? controlColumn(table, vocabulary) : undefined;
  return control === undefined ? found : [...found, { index: control, role: 'control' }];
}

/** The one column that asks whether the controls apply to somebody, if its cells say so. */
function decisionFor(table: WholeTable, vocabulary: Vocabulary): FoundColumn | undefined {
  const columns = columnsOf(table.header, vocabulary);
  const kind = tableKindOf(table.header, vocabulary);
  const isOpen =
    (kind === 'statement' || kind === 'other') &&
    columns.some(({ role }) => role === 'control') &&
    !columns.some(({ role }) => role !== undefined && deciding.has(role));
  const asking = isOpen
    ? columns.flatMap((column, index) => (asks(column, table, vocabulary) ? [index] : []))
    : [];
  const [index] = asking;
  return index !== undefined && asking.length === 1 && holdsDecisions(table, index, vocabulary)
    ? { index, role: 'applicable' }
    : undefined;
}

const deciding: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['applicable', 'exclusionReason', 'riskId', 'risk', 'treatment'] as const),
]);

/**
 * "Applies to suppliers" and "Applies to GDPR" say in a mapping what concerns them. So only a statement
 * may name anybody there; elsewhere it has to be a party or the writer's own organisation.
 */
function asks(
  { header, role }: Column,
  { isOfStatement }: WholeTable,
  vocabulary: Vocabulary,
): boolean {
  const whom = role === undefined ? whomItConcerns(header) : undefined;
  return (
    whom !== undefined &&
    !concernsOther.test(whom) &&
    (isOfStatement || isOwnOrganisation(whom) || partyOf(whom, vocabulary) !== undefined)
  );
}

/** Laws, other standards, audits, suppliers and groups of people, of which a statement may tell, too. */
const concernsOther =
  /gdpr|dsgvo|ds-gvo|rgpd|lgpd|\bavg\b|data protection|privacy|datenschutz|protection des données|protecci[oó]n de datos|proteção de dados|protezione dei dati|gegevensbescherming|個人情報|\b(?:pci|soc|nist|nis|dora|tisax|hipaa|bsi|c5|sox|swift|iso|hr|it)\b|customers|development|supplier|vendor|contractor|third part|lieferant|dienstleister|auftragnehmer|fournisseur|prestataire|proveedor|fornecedor|fornitor|leverancier|委託先|audit|prüfung|監査|staff|employee|personnel|mitarbeit|beschäftigt|personal\b|colaborador|dipendent|medewerker|従業員|training|schulung|awareness|formation|\b(?:law|regulation|gesetz|loi|ley|lei|legge|wet)\b/iu;

/** Northgrid in "Applies to Northgrid", the provider in "Gilt für Anbieter", 当社 in "当社への適用". */
function whomItConcerns(header: string): string | undefined {
  const said = header.trim();
  const japanese = japaneseWhom.exec(said)?.groups?.['whom'];
  const [verb] = appliesTo.exec(said) ?? [];
  return japanese ?? (verb === undefined ? undefined : said.slice(verb.length));
}

const japaneseWhom = /^(?<whom>.{1,30})(?:への|での|における|に)適用/u;
const appliesTo =
  /^(?:(?:applies|applicable) (?:to|for|at) |(?:gilt|anwendbar|zutreffend) (?:für|auf|bei) |(?:s['’]applique|applicable) (?:à|au|aux|chez|pour) |(?:se aplica|aplica|aplicable) (?:al?|en|para) |(?:aplica-se|aplicável) (?:à|ao?|na|no|para) |(?:si applica|applicabile) (?:all?['’]?|al?|alla|per|in) ?|(?:van toepassing (?:op|voor|bij)|geldt voor) )(?=\S)/iu;

function holdsDecisions(table: WholeTable, column: number, vocabulary: Vocabulary): boolean {
  const { filled, fitting } = decisionsBy(vocabulary)(table, column);
  return fitting > 0 && fitting * 5 >= filled * 4;
}

const decisionsBy = memoize((vocabulary: Vocabulary) =>
  counting((cell) => tickedFor(plainText(cell.slice(0, longestCell)), vocabulary) !== undefined),
);

/**
 * Where only words stand below the header for the ids, and ids in a column before it, those are the
 * controls; in a table that decides on applicability also the numbers of Annex A without its letter.
 */
function titlesAndIds(
  table: WholeTable,
  decided: readonly FoundColumn[],
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const { kind, columns } = layoutByCells(table.header, vocabulary, ...decided);
  const named = columns.findIndex(({ role }) => role === 'control');
  const decides = decidesOnControls(columns);
  const mayBe = named > 0 && (kind === 'statement' || (kind === 'other' && decides));
  if (!mayBe || numbered(table, named).fitting > 0) {
    return [];
  }
  const meanings = headerMeanings(table.header, vocabulary);
  const ids = columnsForControls(table.header, vocabulary).find(
    (index) =>
      index < named &&
      (holdsIds(table, index) ||
        (decides && mayNumber(meanings[index]) && holdsAnnexNumbers(table, index))),
  );
  if (ids === undefined) {
    return [];
  }
  const titles: readonly FoundColumn[] = columns.some(({ role }) => role === 'title')
    ? []
    : [{ index: named, role: 'title' }];
  return [{ index: ids, role: 'control' }, ...titles];
}

/** A column for clauses has numbers of its own, and "Title" or "Question" none. */
function mayNumber(meaning: HeaderMeaning | undefined): boolean {
  return meaning === undefined || meaning === 'number' || meaning === 'none';
}

/** Whether nearly all cells are numbers that Annex A can have; between them stand those of its themes. */
function holdsAnnexNumbers(table: WholeTable, column: number): boolean {
  const { filled, fitting } = annexNumbers(table, column);
  return fitting > 0 && fitting * 4 >= filled * 3;
}

const annexNumbers = counting((cell) => annexNumber.test(cell));
const annexNumber = /^[\s*_[`~]*(?:[5-9]|1[0-8])(?:\.\d{1,2}){1,2}[\s*_\]`~.]*$/;

const numbered = counting((cell) => /\d/.test(cell.slice(0, longestCell)));
const longestCell = 120;
