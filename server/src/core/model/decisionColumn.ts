import { memoize } from '../base/memo.js';
import type { CellRange } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { columnsOf, type FoundColumn, tableKindOf } from './columns.js';
import { controlColumn } from './controlColumn.js';
import type { Column, ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { areNearlyAll, counting, firstRows, rowCountOf, type WholeTable } from './wholeTable.js';
import { looseMeaning } from './words/headers.js';
import { normalised } from './words/normalise.js';
import { isOwnOrganisation, partyOf } from './words/parties.js';
import { statusOf, tickedFor } from './words/values.js';

/**
 * The column of a table of controls that decides whether they apply, if its cells say so and the header
 * does not: one that asks whether they apply to somebody, and in a document that is called a statement one
 * for a choice, or one that leaves no doubt. Absent where a header decides, and in tables of anything else.
 */
export function decisionColumn(table: WholeTable, vocabulary: Vocabulary): FoundColumn | undefined {
  const columns = columnsOf(table.header, vocabulary);
  if (!mayDecide(table, columns, vocabulary)) {
    return undefined;
  }
  const open = [...columns.entries()].filter(
    ([index, { role }]) => role === undefined && !isAgainstStatus(table, index, vocabulary),
  );
  const [index] =
    askingFor(table, open, vocabulary) ?? plainlyDeciding(table, open, vocabulary) ?? [];
  return index === undefined ? undefined : { index, role: 'applicable' };
}

/**
 * Whether more rows say no where the status is that of a control which applies, or yes where it is "N/A",
 * than agree: then the status is the decision, and the column says yes and no to something else.
 */
export function isAgainstStatus(
  table: WholeTable,
  column: number,
  vocabulary: Vocabulary,
): boolean {
  const status = columnsOf(table.header, vocabulary).findIndex(({ role }) => role === 'status');
  if (status < 0) {
    return false;
  }
  const said = firstRows(table, rowsLookedAt).map(({ text, row: { cells } }) => ({
    decision: tickedFor(wordIn(text, cells[column]), vocabulary),
    done: statusOf(wordIn(text, cells[status]), vocabulary),
  }));
  const contradicting = said.filter(({ decision, done }) =>
    done === 'notApplicable'
      ? decision === 'applicable'
      : decision === 'excluded' && isUnderWay.has(done),
  );
  const agreeing = said.filter(
    ({ decision, done }) => done === 'notApplicable' && decision === 'excluded',
  );
  return contradicting.length >= fewestDecisions && contradicting.length > agreeing.length;
}

/** What is excluded may well be called "Not implemented" or "Open". */
const isUnderWay: ReadonlySet<string> = new Set(['implemented', 'partial', 'planned']);

function wordIn(text: string, cell: CellRange | undefined): string {
  return cell
    ? plainText(text.slice(cell.start, Math.min(cell.end, cell.start + longestCell)))
    : '';
}

const rowsLookedAt = 200;

/** Only a statement has reasons for exclusions without being a list of nothing but exclusions. */
function mayDecide(table: WholeTable, columns: readonly Column[], vocabulary: Vocabulary): boolean {
  const kind = tableKindOf(table.header, vocabulary);
  const roles = new Set(columns.map(({ role }) => role));
  const isOther =
    (kind !== 'statement' && kind !== 'other') || others.some((role) => roles.has(role));
  if (isOther || (roles.has('exclusionReason') && !table.isOfStatement)) {
    return false;
  }
  return (
    roles.has('control') || (table.isOfStatement && controlColumn(table, vocabulary) !== undefined)
  );
}

/** What decides already, or lists risks. */
const others: readonly ColumnRole[] = ['applicable', 'riskId', 'risk', 'treatment'];

type OpenColumn = readonly [index: number, column: Column];

/** The only one that asks for a decision by its header, if its cells say yes and no. */
function askingFor(
  table: WholeTable,
  open: readonly OpenColumn[],
  vocabulary: Vocabulary,
): OpenColumn | undefined {
  const asking = open.filter(([, { header }]) => asks(header, table, vocabulary));
  const [only] = asking;
  return only && asking.length === 1 && holdsDecisions(table, only[0], vocabulary)
    ? only
    : undefined;
}

/** The only one of `open` that leaves no doubt by its cells, whatever heads it: "In scope", "Not applicable". */
function plainlyDeciding(
  table: WholeTable,
  open: readonly OpenColumn[],
  vocabulary: Vocabulary,
): OpenColumn | undefined {
  if (!table.isOfStatement) {
    return undefined;
  }
  const deciding = open.filter(
    ([index, { header }]) =>
      !concernsOther.test(header) && holdsPlainDecisions(table, index, vocabulary),
  );
  return deciding.length === 1 ? deciding[0] : undefined;
}

/**
 * "Choice" and the like head the decision where the document is a statement and their cells decide.
 * "Applies to suppliers" and "Applies to GDPR" say in a mapping what concerns them. So only a statement
 * may name anybody there; elsewhere it has to be a party or the writer's own organisation.
 */
function asks(header: string, { isOfStatement }: WholeTable, vocabulary: Vocabulary): boolean {
  const whom = whomItConcerns(header);
  if (whom === undefined) {
    return isOfStatement && looseMeaning(header) === 'selection';
  }
  const isAnybody = isOfStatement || isOwnOrganisation(whom, vocabulary);
  return !concernsOther.test(whom) && (isAnybody || partyOf(whom, vocabulary) !== undefined);
}

/** Whether a column is about somebody or something else by its header. */
export function isHeadedByOther(header: string): boolean {
  return concernsOther.test(header);
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

function holdsPlainDecisions(table: WholeTable, column: number, vocabulary: Vocabulary): boolean {
  const decided = decisionsBy(vocabulary)(table, column);
  const plain = plainDecisionsBy(vocabulary)(table, column);
  return (
    plain.fitting >= fewestDecisions &&
    plain.fitting * 2 >= decided.filled &&
    areNearlyAll(decided) &&
    decided.filled * 4 >= rowCountOf(table) * 3
  );
}

const fewestDecisions = 3;

const plainDecisionsBy = memoize((vocabulary: Vocabulary) =>
  counting((cell) => {
    const text = plainText(cell.slice(0, longestCell));
    return normalised(text).length >= shortestPlain && tickedFor(text, vocabulary) !== undefined;
  }),
);

/** "Yes", "Nein" and "N/A" can answer any question. */
const shortestPlain = 7;

function holdsDecisions(table: WholeTable, column: number, vocabulary: Vocabulary): boolean {
  const { filled, fitting } = decisionsBy(vocabulary)(table, column);
  return fitting > 0 && fitting * 5 >= filled * 4;
}

const decisionsBy = memoize((vocabulary: Vocabulary) =>
  counting((cell) => tickedFor(plainText(cell.slice(0, longestCell)), vocabulary) !== undefined),
);

const longestCell = 120;
