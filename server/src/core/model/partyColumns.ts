import type { Assignment } from './matrixColumns.js';
import type { Cell, Column, TableDuties, TableRowFacts } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { Party } from './words/parties.js';
import { areBothThere, type PartyHeader, partyHeaders } from './words/partyHeaders.js';
import { isPlaceholder } from './words/placeholders.js';
import { applicabilityOf, isNothing } from './words/values.js';

/** A matrix in which provider and customer have a column each, for all services or for each model. */
export interface PartyColumns {
  readonly indexes: readonly number[];
  readonly assignments: (row: TableRowFacts) => readonly Assignment[];
}

/**
 * Those of `columns` that tick who does it, or tell each party's part in words; absent where the
 * headers do not give both of them one.
 */
export function partyColumns(
  columns: readonly Column[],
  crossMeans: TableDuties['crossMeans'],
  vocabulary: Vocabulary,
): PartyColumns | undefined {
  const headers = partyHeaders(columns, vocabulary);
  if (!areBothThere(headers)) {
    return undefined;
  }
  const indexes = [...headers.keys()].filter((index) => headers[index] !== undefined);
  const marks = { crossMeans, vocabulary };
  const models = [...new Set(indexes.map((index) => headers[index]?.model))];
  return {
    indexes,
    assignments: (row) =>
      models.map((model) => {
        const own = indexes.filter((index) => headers[index]?.model === model);
        return assignmentOf(
          own.map((index) => placedPart(headers[index], row, index)),
          model,
          marks,
        );
      }),
  };
}

interface PlacedPart {
  readonly party: PartyHeader['party'] | undefined;
  readonly cell: Cell;
}

function placedPart(
  header: PartyHeader | undefined,
  { cells, range }: TableRowFacts,
  index: number,
): PlacedPart {
  const cell = cells[index] ?? { range: { start: range.end, end: range.end }, text: '' };
  return { party: header?.party, cell };
}

interface Marks {
  readonly crossMeans: TableDuties['crossMeans'];
  readonly vocabulary: Vocabulary;
}

const modelNames = { iaas: 'IaaS', paas: 'PaaS', saas: 'SaaS' } as const;

function assignmentOf(
  parts: readonly PlacedPart[],
  model: PartyHeader['model'],
  marks: Marks,
): Assignment {
  const doing = parts.filter(({ cell }) => takesPart(cell.text, marks));
  const party = partyOf(doing);
  const [first] = doing.length > 0 ? doing : parts;
  return {
    header: model ? modelNames[model] : '',
    cell: first?.cell ?? { range: { start: 0, end: 0 }, text: '' },
    ...(model && { model }),
    ...(party && { party }),
    ...(areDeclined(parts) && { isDeclined: true as const }),
  };
}

function areDeclined(parts: readonly PlacedPart[]): boolean {
  return parts.every(({ cell }) => negativeMark.test(cell.text.trim()));
}

function partyOf(doing: readonly PlacedPart[]): Party | undefined {
  const parties = new Set(doing.map(({ party }) => party));
  return parties.size > 1 || parties.has('both') ? 'both' : doing[0]?.party;
}

const codes = /^[RASCIV](?:\s*[/,+&;]?\s*[RASCIV]){0,4}$/u;
const negativeMark = /^[×✗✘❌✖⛔🚫➖]\uFE0F?$/u;
const negativeWords =
  /^(?:none|nothing|nil|informed|consulted|keine[rs]?|nichts|informiert|konsultiert|aucune?|informé|consulté|ninguna?|nenhuma?|nessun[oa]?|geen|なし|無し)\b/iu;

/**
 * Whether the text of a party's cell says that the party does something: a tick, a word, an R, A or S
 * of a RACI; not a dash, "No", "None", nor a C or I, which only ask and inform.
 */
function takesPart(text: string, { crossMeans, vocabulary }: Marks): boolean {
  const plain = text.trim();
  if (isLeftOpen(plain)) {
    return false;
  }
  if (/^[xX]$/u.test(plain)) {
    return crossMeans === 'part';
  }
  return codes.test(plain) ? /[RAS]/u.test(plain) : !declines(plain, vocabulary);
}

function isLeftOpen(text: string): boolean {
  return isNothing(text) || /^(?:[?？]+|[❓❔⏳⌛]\uFE0F?)$/u.test(text) || isPlaceholder(text);
}

function declines(text: string, vocabulary: Vocabulary): boolean {
  const isNo = text.length <= longestNo && applicabilityOf(text, vocabulary) === 'excluded';
  return isNo || negativeMark.test(text) || negativeWords.test(text);
}

/** "No" and "Not applicable" are short; a part told in words may begin with "No". */
const longestNo = 20;

/** Says whether one of `rows` has a tick beside a cross in the columns `indexes`. */
export function hasTicksBesideCrosses(
  rows: readonly TableRowFacts[],
  indexes: readonly number[],
): boolean {
  return rows.some(({ cells }) => {
    const texts = indexes.map((index) => cells[index]?.text ?? '');
    return (
      texts.some((text) => /^[xX]$/u.test(text)) &&
      texts.some((text) => /^[✓✔✅☑〇○◯●]/u.test(text))
    );
  });
}
