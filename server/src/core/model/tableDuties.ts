import { memoizePair } from '../base/memo.js';
import { type AssignedRow, matrixColumns } from './matrixColumns.js';
import { besideTable, isProviderByLegend, ownByLegend } from './ownLegend.js';
import { hasTicksBesideCrosses } from './partyColumns.js';
import type { Column, TableDuties } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { type CellCount, ofEachPiece, rowsOf, type WholeTable } from './wholeTable.js';
import { isCalledProvider, isOwnOrganisation, namesCustomer } from './words/parties.js';
import { isPlaceholder } from './words/placeholders.js';
import { isOpenQuestion } from './words/riskWords.js';
import { isNothing } from './words/values.js';

/** What the rows of a responsibility matrix tell together. After an edit only its piece is read again. */
export function dutiesOf(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): Omit<TableDuties, 'letters'> {
  const { strikeOut, namingParties, mayBeBeside, legends, sold } = inPieces(columns, vocabulary);
  // Where a row has a tick beside it, a cross is a no; elsewhere it ticks.
  const crossMeans = strikeOut(table).includes(true) ? 'none' : 'part';
  const counts = inColumns(namingParties[crossMeans](table));
  const isBeside = ({ index, said, fitting }: ColumnCount): boolean =>
    mayBeBeside.has(index) && said > 0 && fitting === 0;
  const [own] = legends(table);
  const bought = vocabulary.own?.party ? [] : boughtIn(counts, columns);
  const assigning = counts.filter((count) => !isBeside(count));
  const filled = assigning.reduce((sum, count) => sum + count.filled, 0);
  const fitting = assigning.reduce((sum, count) => sum + count.fitting, 0);
  return {
    crossMeans,
    areAssigned: fitting > 0 && fitting * 2 >= filled,
    beside: counts.filter(isBeside).map(({ index }) => index),
    bought: bought.length > 0 && !sold(table).includes(true) ? bought : [],
    ...(own && { own }),
  };
}

/**
 * The columns of services in which "Us" stands beside "Provider" or "Vendor", where no cell of the table
 * names the customer: so do those write who buy. A provider's own matrix names its customers.
 */
function boughtIn(counts: readonly ColumnCount[], columns: readonly Column[]): readonly number[] {
  const providers = counts.reduce((sum, { provider }) => sum + provider, 0);
  const isOfCustomer = providers >= 2 && counts.every(({ customer }) => customer === 0);
  return isOfCustomer
    ? counts.flatMap(({ index, ours, provider }) =>
        ours > 0 && provider > 0 && isNamedService(columns[index]) ? [index] : [],
      )
    : [];
}

/** Below "SaaS" alone may stand what the writers provide themselves. */
function isNamedService({ header = '', role }: Partial<Column> = {}): boolean {
  return role !== 'responsibility' && /[\p{L}\p{N}]/u.test(header.replaceAll(serviceModel, ''));
}

const serviceModel = /(?<!\p{L})(?:[ips]aas|cloud|services?|models?)(?!\p{L})/giu;

/** By identity, since the pieces are remembered with it. */
const inPieces = memoizePair((columns: readonly Column[], vocabulary: Vocabulary) => {
  const naming = (crossMeans: TableDuties['crossMeans']): ReturnType<typeof countsOf> =>
    countsOf(columns, crossMeans, vocabulary);
  const { services, areNamed } = matrixColumns(columns, nothingBeside('part'), vocabulary);
  return {
    strikeOut: ofEachPiece((piece) => hasTicksBesideCrosses(rowsOf(piece), services)),
    namingParties: { part: naming('part'), none: naming('none') },
    // A legend stands where the table begins.
    legends: ofEachPiece((piece) => ownByLegend(besideTable(piece), vocabulary)),
    sold: ofEachPiece(
      ({ text }) => sellsToOthers.test(text) || isProviderByLegend(text, vocabulary),
    ),
    mayBeBeside: new Set(areNamed ? services : []),
  };
});

function nothingBeside(
  crossMeans: TableDuties['crossMeans'],
): Pick<TableDuties, 'crossMeans' | 'beside'> {
  return { crossMeans, beside: [] };
}

function countsOf(
  columns: readonly Column[],
  crossMeans: TableDuties['crossMeans'],
  vocabulary: Vocabulary,
): (table: WholeTable) => readonly (readonly ColumnCount[])[] {
  const { services, assigned } = matrixColumns(columns, nothingBeside(crossMeans), vocabulary);
  return ofEachPiece((piece) => {
    const rows = assigned(rowsOf(piece), piece.text);
    return services.map((index, place) => countIn({ index, place }, rows, vocabulary));
  });
}

/** Of one service: the assignments that are not empty, those that are words, and those that name a party. */
interface ColumnCount extends CellCount {
  readonly index: number;
  /** Without what only says that nobody is named yet. */
  readonly said: number;
  /** Those that call somebody the provider, that name the customer in any way, and nobody but the writers. */
  readonly provider: number;
  readonly customer: number;
  readonly ours: number;
}

/** Where provider and customer have columns of their own, there are fewer assignments than columns. */
function countIn(
  { index, place }: { readonly index: number; readonly place: number },
  rows: readonly AssignedRow[],
  vocabulary: Vocabulary,
): ColumnCount {
  const filled = rows
    .flatMap(({ assignments }) => assignments[place] ?? [])
    .filter(({ cell }) => !isNothing(cell.text));
  const ours = filled.filter(
    ({ party, cell }) => party === undefined && isOwnOrganisation(cell.text, vocabulary),
  );
  const said = filled.filter(({ cell: { text } }) => !isPlaceholder(text) && !isOpenQuestion(text));
  const named = filled.filter(({ party }) => party !== undefined);
  return {
    index,
    filled: filled.length,
    said: said.length,
    fitting: named.length + ours.length,
    provider: named.filter(({ cell }) => isCalledProvider(cell.text, vocabulary)).length,
    customer: named.filter(({ cell }) => namesCustomer(cell.text, vocabulary)).length,
    ours: ours.length,
  };
}

function inColumns(pieces: readonly (readonly ColumnCount[])[]): readonly ColumnCount[] {
  const [first = [], ...others] = pieces;
  return first.map((count, place) => {
    const all = [count, ...others.flatMap((piece) => piece[place] ?? [])];
    const sum = (key: keyof ColumnCount): number => all.reduce((total, one) => total + one[key], 0);
    return {
      index: count.index,
      filled: sum('filled'),
      said: sum('said'),
      fitting: sum('fitting'),
      provider: sum('provider'),
      customer: sum('customer'),
      ours: sum('ours'),
    };
  });
}

/** Who has customers of its own runs software on what it buys, and is both: "our customers", "we offer". */
const sellsToOthers = new RegExp(
  [
    String.raw`(?<!\p{L})(?:our|unsere[rn]?|nos|nuestr[oa]s|noss[oa]s|(?:i |dei |ai )?nostri|onze) (?:\p{L}+ )?(?:customers?|clients?|tenants?|subscribers|kund\p{L}*|mandanten|abonnés|locataires|clientes?|inquilinos?|clienti|klanten|afnemers)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:we|wir|nous|noi|wij|nós|nosotros) (?:\p{L}+ )?(?:provide|offer|sell|host|operate|bieten|betreiben|verkaufen|hébergeons|proposons|fournissons|ofrecemos|proporcionamos|oferecemos|fornecemos|offriamo|forniamo|bieden|leveren|hosten)(?!\p{L})`,
    '当社(?:の|が提供する)(?:顧客|お客様|利用者|サービス)|弊社サービス|お客様',
  ].join('|'),
  'iu',
);
