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
 * Tickets, forms and standards are numbered so, too, and only some of them are files: a series has at
 * least two documents, and three with the others of one numbering (`TMS-POL-01`, `TMS-REG-01`) or a
 * word for documents in its ids; its numbers lie close together.
 */
export function titledSeriesOf(
  pageIds: WorkspaceIndex['pageIds'],
  riskIds: WorkspaceIndex['riskIds'],
): readonly TitledSeries[] {
  const parted = idsInTitles(pageIds).flatMap(partsOf);
  const riskPrefixes = new Set([...riskIds.keys()].map((id) => id.replace(/\d+$/u, '')));
  const families = groupedBy(parted, ({ family }) => family);
  return [...groupedBy(parted, ({ prefix, digits }) => `${prefix}${String(digits)}`).values()]
    .filter(([first]) => first && !riskPrefixes.has(first.prefix) && !isOfOthers(first.prefix))
    .flatMap((members) => {
      const [first] = members;
      const kin = families.get(first?.family ?? '')?.length ?? 0;
      return first && isSeries(members, kin) ? [seriesFrom(first, members)] : [];
    });
}

/** How far behind the last known number the next documents can be. */
export const nextNumbers = 10;

interface ParedId {
  readonly id: string;
  readonly prefix: string;
  /** What all ids of one numbering have in common, with the number of digits. */
  readonly family: string;
  readonly digits: number;
  readonly number: number;
}

function idsInTitles(pageIds: WorkspaceIndex['pageIds']): readonly string[] {
  return [...pageIds.values()].flatMap((byDocument) => {
    const written = [...byDocument.values()].find((id) => id !== '');
    return written === undefined ? [] : [written];
  });
}

/** Capitals only: `sec-01-intro.md` puts files into an order. */
const parts = /^(?<family>(?:\p{Lu}{1,10}-)*?)(?<code>\p{Lu}{1,10}-)(?<number>\d{2,3})$/u;

function partsOf(id: string): readonly ParedId[] {
  const { family = '', code = '', number = '' } = parts.exec(id)?.groups ?? {};
  const prefix = `${family}${code}`;
  return prefix.length > shortest
    ? [
        {
          id,
          prefix,
          family: `${family === '' ? prefix : family}${String(number.length)}`,
          digits: number.length,
          number: Number(number),
        },
      ]
    : [];
}

/** `A-01` and `V-02` count much else. */
const shortest = 2;

function isSeries(members: readonly ParedId[], kin: number): boolean {
  const numbers = members.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const isDense = last - Math.min(first, nextNumbers) <= members.length * nextNumbers;
  const isTold = kin >= documentsThatTell || ofDocuments.test(members[0]?.prefix ?? '');
  return members.length >= 2 && isTold && isDense;
}

const documentsThatTell = 3;

/** Policies, procedures, standards, plans, guidelines and their like, as ids shorten them in the eight languages. */
const ofDocuments =
  /(?:^|-)(?:P|POL|PO|PR|PRO|PROC|PRC|SOP|STD|STA|GL|GDL|GUI|PLN|PLAN|WI|RL|LL|VA|AA|RIL|WEI|KON|DIR|PG|PT|POLIT|PROCED|NOR|PSI|IT|BEL|REG|KITEI)-$/u;

/** What is numbered without being a document of the ISMS, or is kept elsewhere for the most part. */
const ofOthers =
  /(?:^|-)(?:INC|CHG|CHANGE|CR|RFC|CVE|CWE|JIRA|TICKET|TASK|BUG|REQ|PRB|SR|NC|NCR|CAPA|CAR|OFI|FND|FIND|OBS|ACT|ACTION|ISO|DIN|TR|EN|BS|BSI|NEN|FRM|FORM|FO|F|FB|FV|MOD|REC|TPL|TMP|R|RSK|RISK|RI|ER|KR|AST|ASSET|SUP|VEN|KPI|OBJ|EX|EXC|WP|CTL|CTRL|DPIA|PIA|MIN|MOM|PV|CERT|TEST|DR|LOG|SRV|PC|SITE|ROOM|INV|PROJ|PRJ|ADR|US|EPIC|LES|Q|VLAN|CHAPTER|PART|SECTION|ANNEX|ANHANG|ANNEXE|ANEXO|TEIL|KAPITEL|STEP|WEEK|MODULE)-$/u;

function isOfOthers(prefix: string): boolean {
  return ofOthers.test(prefix);
}

function seriesFrom({ prefix, digits }: ParedId, members: readonly ParedId[]): TitledSeries {
  return {
    prefix,
    digits: [digits],
    ids: members.map(({ id }) => id),
    last: Math.max(...members.map(({ number }) => number)),
  };
}
