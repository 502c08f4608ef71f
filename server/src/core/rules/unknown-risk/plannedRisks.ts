import { flatOf } from '../../base/flatOf.js';
import { memoize, memoizePair } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import { type IdMention, mentionsIn, opensRow } from '../../model/idShapes.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { RiskRow } from '../../model/riskRow.js';
import type { Table } from '../../model/table.js';
import { goesOnWithRisk } from '../../model/riskRowSense.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';
import { currentPassages, registerPattern, speaksOfFormer } from './currentPassages.js';
import { shortPattern } from './shortRisks.js';

/**
 * The risks that open rows of a treatment plan and are in no register. A plan defines no risks; but
 * where not most of its rows are of the register's risks, it is a plan for something else.
 */
export function unknownInPlan(
  { chunks, parts, profile, uri }: IsmsDocument,
  riskIds: WorkspaceIndex['riskIds'],
): readonly IdMention[] {
  if (profile.kind !== 'risk-treatment-plan') {
    return [];
  }
  const isOther = (other: string): boolean => other !== uri;
  const planned = flatOf(chunks, ({ chunk, start }) =>
    openingRows(chunk, riskIds).map(({ id, range }) => ({ id, range: shifted(range, start) })),
  );
  // Rows that only go on with risks, saying how they are treated, define none either.
  const described = new Set(
    flatOf(parts, ({ riskRows }) => riskRows.filter(isDescribed).map(idOf)),
  );
  const unknown = planned.filter(
    ({ id }) => !described.has(id) && ![...(riskIds.get(id)?.keys() ?? [])].some(isOther),
  );
  const known = planned.length - unknown.length;
  return known >= knownThatTell && unknown.length * 2 <= known ? unknown : [];
}

/**
 * The risks that rows of a treatment plan beside a register refer to and that are in no register, if
 * most of its rows are of known ones.
 */
export function unknownInTables(
  document: IsmsDocument,
  riskIds: WorkspaceIndex['riskIds'],
): readonly IdMention[] {
  const planned = flatOf(placedParts(document), ({ part, start }) =>
    rowsThatRefer(part).map(({ id, idRange }) => ({ id, range: shifted(idRange, start) })),
  );
  const unknown = planned.filter(({ id }) => !riskIds.has(id));
  const known = planned.length - unknown.length;
  return known >= knownThatTell && unknown.length * 2 <= known ? unknown : [];
}

const rowsThatRefer = memoize(({ riskRows }: DocumentFacts): readonly RiskRow[] =>
  riskRows.filter(({ refersOnly }) => refersOnly),
);

const knownThatTell = 2;

/**
 * The risks that open rows of a table which is no register, and that are in no register, where nearly all
 * other rows of it open with known ones: a plan "ID | Task | Who", or the risks of a report.
 */
export function unknownInLists(
  { chunks, parts }: IsmsDocument,
  riskIds: WorkspaceIndex['riskIds'],
): readonly IdMention[] {
  return flatOf(chunks, ({ chunk, start }, index) => {
    const lists = parts[index]?.tables.filter(mayListRisks) ?? [];
    const opening = lists.length > 0 ? openingRows(chunk, riskIds) : [];
    return flatOf(lists, ({ rows }) => {
      const [from = 0, to = 0] = [rows[0]?.range.start, rows.at(-1)?.range.end];
      const own = opening.filter(({ range }) => range.start >= from && range.end <= to);
      const unknown = own.filter(({ id }) => !riskIds.has(id) && !isNextTo(id, riskIds));
      const isList = own.length - unknown.length >= unknown.length * knownForEach;
      return isList && own.length * 4 >= rows.length * 3
        ? unknown.map(({ id, range }) => ({ id, range: shifted(range, start) }))
        : [];
    });
  });
}

/** Whether the number before is a risk and the next is none: what counts on by itself may be another list. */
function isNextTo(id: string, riskIds: WorkspaceIndex['riskIds']): boolean {
  const before = id.replace(/\d+$/u, (digits) =>
    String(Number(digits) - 1).padStart(digits.length, '0'),
  );
  return riskIds.has(before);
}

/** "Recommendation", "Role" and "Asset" head ids of their own, and a list of findings may go on where a register ends. */
function mayListRisks({ kind, columns }: Table): boolean {
  return kind === 'other' && idHeader.test(columns[0]?.header ?? '');
}

const idHeader =
  /^[^\p{L}#]*(?:#|ids?|no|nr|nº|n°|num|ref(?:erence|erenz|erencia|erência)?|réf(?:érence)?|rif(?:erimento)?|kennung|code|código|codice|番号|項番|(?:.*(?<!\p{L}))?(?:risk|risiko|risque|riesgo|risco|rischio|risico)(?:[ -]?(?:id|no|nr|ref))?|リスク(?:ID|番号)?)[^\p{L}]*$/iu;

const knownForEach = 4;

function isDescribed(row: RiskRow): boolean {
  return !goesOnWithRisk(row);
}

function idOf({ id }: RiskRow): string {
  return id;
}

const openingRows = memoizePair(
  (chunk: Chunk, riskIds: WorkspaceIndex['riskIds']): readonly IdMention[] => {
    return flatOf([registerPattern(riskIds), shortPattern(riskIds)], (pattern) =>
      pattern && chunk.text.search(pattern) >= 0 ? openingRowsBy(chunk, pattern) : [],
    );
  },
);

function openingRowsBy(chunk: Chunk, pattern: RegExp): readonly IdMention[] {
  return flatOf(
    currentPassages(chunk, pattern).filter(({ kind }) => kind === 'cell'),
    ({ text, start }) => mentionsIn(text, pattern, start),
  )
    .filter(({ range: { start } }) => opensRow(chunk.text, start))
    .filter(({ range: { start } }) => !speaksOfFormer(restOfLine(chunk.text, start), pattern));
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}
