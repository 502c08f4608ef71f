import { groupedBy } from '../../base/groupedBy.js';
import type { IdShape } from '../../model/idShapes.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';

/** Ids that only titles and names of files give to documents: `TMS-POL-01 Information security policy`. */
export interface TitledSeries extends IdShape {
  readonly ids: readonly string[];
  /** The highest number of the series. */
  readonly last: number;
}

/**
 * The series of ids of documents that bear them in the title or the name of the file and nowhere else.
 * Minutes, servers, use cases, tickets and much else are numbered so, too, so only a series counts whose
 * ids have the sign of the organisation and a word for documents (`TMS-POL-01`), of which there are two
 * at least, with numbers that lie close together.
 */
export function titledSeriesOf(
  pageIds: WorkspaceIndex['pageIds'],
  riskIds: WorkspaceIndex['riskIds'],
): readonly TitledSeries[] {
  const parted = idsInTitles(pageIds).flatMap(partsOf);
  const riskPrefixes = new Set([...riskIds.keys()].map((id) => id.replace(/\d+$/u, '')));
  return [...groupedBy(parted, ({ prefix, digits }) => `${prefix}${String(digits)}`).values()]
    .filter(([first]) => first && !riskPrefixes.has(first.prefix))
    .flatMap((members) => {
      const [first] = members;
      return first && isSeries(members) ? [seriesFrom(first, members)] : [];
    });
}

/** How far behind the last known number the next document can be. */
export const nextNumbers = 5;

interface ParedId {
  readonly id: string;
  readonly prefix: string;
  readonly digits: number;
  readonly number: number;
}

function idsInTitles(pageIds: WorkspaceIndex['pageIds']): readonly string[] {
  return [...pageIds.values()].flatMap((byDocument) => {
    const written = [...byDocument.values()].find((id) => id !== '');
    return written === undefined ? [] : [written];
  });
}

/**
 * The sign of an organisation and a word for policies, procedures, standards, plans, guidelines and
 * their like, as ids shorten them in the eight languages. Capitals only: `sec-doc-01-intro.md` puts files into an order.
 */
const parts =
  /^(?<prefix>(?:\p{Lu}{2,10}-)+(?:P|POL|POLIT|PRO|PROC|PROCED|PRC|SOP|STD|GL|GDL|GUI|PLN|PLAN|WI|RL|RIL|LL|VA|AA|DOC|REG|DIR|PSI|PSSI|NOR|BEL|KITEI)-)(?<number>\d{2,3})$/u;

function partsOf(id: string): readonly ParedId[] {
  const { prefix = '', number = '' } = parts.exec(id)?.groups ?? {};
  return prefix === '' ? [] : [{ id, prefix, digits: number.length, number: Number(number) }];
}

/** Each document accounts for so many numbers at most: tickets of which a few are files lie further apart. */
const numbersOfOne = 10;

function isSeries(members: readonly ParedId[]): boolean {
  const numbers = members.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const isDense = last - Math.min(first, numbersOfOne) <= members.length * numbersOfOne;
  return members.length >= 2 && isDense;
}

function seriesFrom({ prefix, digits }: ParedId, members: readonly ParedId[]): TitledSeries {
  return {
    prefix,
    digits: [digits],
    ids: members.map(({ id }) => id),
    last: Math.max(...members.map(({ number }) => number)),
  };
}
