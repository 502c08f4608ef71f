import { memoize, memoizePassingPair, once } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { PlacedPart } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { isLiveRisk } from '../model/riskRowSense.js';
import { maySay, type SectionWording, sectionWording } from '../model/sectionWording.js';
import { singleRows, tableRowOf } from '../model/statementCells.js';
import type { StatementRow } from '../model/statementRow.js';
import type { ColumnRole } from '../model/table.js';
import type { Chunk } from '../syntax/blocks.js';

/** What a section says, and the part that it stands in. */
export interface PlacedRow<Row> extends PlacedPart {
  readonly row: Row;
}

/**
 * A field of sections that there are for each control or risk. Nothing marks its place where one leaves
 * it out, as an empty cell does in a table; the other sections show that it has one. One object for each
 * field: answers are kept by it.
 */
export interface SectionField<Row> {
  /** Whether a section has to give the field at all. */
  readonly isAsked: (row: Row) => boolean;
  readonly isGiven: (row: Row) => boolean;
  /** What the labels of the field mean. */
  readonly meanings: readonly ColumnRole[];
  /** Words of the field: a section that holds one may say it in another way. */
  readonly words: RegExp;
  /** More ordinary ones, which tell only in what stands behind no label. */
  readonly wordsOfProse: RegExp;
}

/** The sections for a control that leave `field` out, where the others of the document have it. */
export const statementSectionsLacking = memoizePassingPair(
  (document: IsmsDocument, field: SectionField<StatementRow>) =>
    lacking(document, field, { in: statementAnswers(field), namesOf: namesOfControl }),
);

/** The sections for a risk that leave `field` out, where the others of the document have it. */
export const riskSectionsLacking = memoizePassingPair(
  (document: IsmsDocument, field: SectionField<RiskRow>) =>
    lacking(document, field, { in: riskAnswers(field), namesOf: namesOfRisk }),
);

/** So many sections that have a field show that each should; and so many times as many as lack it. */
const siblingsThatTell = 3;

type AnyRow = StatementRow | RiskRow;

/** What the sections of one part say about a field. It is kept with the part, so an edit costs no more than its own. */
interface PartAnswers<Row> {
  readonly having: readonly Row[];
  readonly without: readonly { readonly row: Row; readonly wording: () => SectionWording }[];
  /** How many of those that have the field say something under each label. */
  readonly labels: () => ReadonlyMap<string, number>;
}

interface Answers<Row> {
  readonly in: (part: DocumentFacts, chunk: Chunk) => PartAnswers<Row>;
  /** What a section is about. */
  readonly namesOf: (row: Row) => readonly string[];
}

function lacking<Row extends AnyRow>(
  // Functions made here outlive the call in V8's compiler, so they may hold the chunks but not the document.
  { chunks, parts, reading: { vocabulary } }: IsmsDocument,
  field: SectionField<Row>,
  answers: Answers<Row>,
): readonly PlacedRow<Row>[] {
  const placed = chunks.map(({ chunk, start }, index) => {
    const part = parts[index];
    return { start, part, said: part && answers.in(part, chunk) };
  });
  const without = placed.flatMap(({ part, start, said }) =>
    part && said ? said.without.map((one) => ({ ...one, part, start })) : [],
  );
  if (without.length === 0) {
    return [];
  }
  const said = placed.flatMap((one) => one.said ?? []);
  const given = new Set(said.flatMap(({ having }) => having.flatMap(answers.namesOf)));
  // An overview of the highest risks says of each only a part of what its own section says.
  const open = without.filter(({ row }) => !answers.namesOf(row).every((name) => given.has(name)));
  if (open.length === 0 || given.size < siblingsThatTell * open.length) {
    return [];
  }
  const usual = sharedLabels(said.map(({ labels }) => labels()));
  const hasOwnLabel = ({ labels }: SectionWording): boolean =>
    labels.some((label) => !usual.has(label) && maySay(label, field.meanings, vocabulary));
  return open.filter(
    (one) =>
      !goesOn(one, chunks) && !saysInWords(field, one.wording()) && !hasOwnLabel(one.wording()),
  );
}

function saysInWords<Row extends AnyRow>(
  { words, wordsOfProse }: SectionField<Row>,
  { prose, said }: SectionWording,
): boolean {
  return words.test(said()) || prose.some((text) => wordsOfProse.test(text));
}

function sharedLabels(counts: readonly ReadonlyMap<string, number>[]): ReadonlySet<string> {
  const sums = summed(counts.flatMap((one) => [...one]));
  return new Set([...sums].flatMap(([label, sum]) => (sum >= siblingsThatTell ? [label] : [])));
}

function summed(counts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [label, count] of counts) {
    sums.set(label, (sums.get(label) ?? 0) + count);
  }
  return sums;
}

function partAnswers<Row extends AnyRow>(
  rows: readonly Row[],
  { isAsked, isGiven }: SectionField<Row>,
  chunk: Chunk,
): PartAnswers<Row> {
  const asked = rows.filter(isAsked);
  const having = asked.filter(isGiven);
  return {
    having,
    without: asked
      .filter((row) => !isGiven(row))
      .map((row) => ({ row, wording: once(() => wordingOf(row, chunk)) })),
    labels: once(() =>
      summed(
        having.flatMap((row) =>
          [...new Set(wordingOf(row, chunk).labels)].map((label) => [label, 1] as const),
        ),
      ),
    ),
  };
}

function wordingOf(row: AnyRow, chunk: Chunk): SectionWording {
  return sectionWording(chunk, row.range, 'idRange' in row ? row.idRange : row.reference.range);
}

/** A long section is read in pieces: what the first leaves out may stand in the next chunk. */
function goesOn<Row extends StatementRow | RiskRow>(
  { row, part, start }: PlacedRow<Row>,
  chunks: IsmsDocument['chunks'],
): boolean {
  const behind = part.text.slice(row.range.end);
  const next = chunks.find((chunk) => chunk.start > start)?.chunk;
  if (/\S/u.test(behind) || !next) {
    return false;
  }
  const level = /^#{1,6}(?=\s)/.exec(part.text.slice(row.range.start))?.[0].length ?? 0;
  const [first] = next.blocks;
  return !(first?.kind === 'heading' && first.level <= level);
}

/** The sections of a part that are about a control each and decide on it. */
export const statementSections = memoize((part: DocumentFacts): readonly StatementRow[] =>
  part.statementRows.length === 0
    ? []
    : singleRows(part).filter((row) => row.applicabilityCell && !tableRowOf(row, part)),
);

const riskSections = memoize((part: DocumentFacts): readonly RiskRow[] =>
  part.riskRows.length === 0
    ? []
    : part.riskRows.filter((row) => !standsInTable(row, part) && isLiveRisk(row, part.text)),
);

const statementAnswers = memoize((field: SectionField<StatementRow>) =>
  memoizePassingPair((part: DocumentFacts, chunk: Chunk) =>
    partAnswers(statementSections(part), field, chunk),
  ),
);

const riskAnswers = memoize((field: SectionField<RiskRow>) =>
  memoizePassingPair((part: DocumentFacts, chunk: Chunk) =>
    partAnswers(riskSections(part), field, chunk),
  ),
);

function namesOfControl({ reference }: StatementRow): readonly string[] {
  return reference.ids;
}

function namesOfRisk({ id }: RiskRow): readonly string[] {
  return [id];
}

function standsInTable({ range }: RiskRow, { tables }: DocumentFacts): boolean {
  return tables.some(
    (table) =>
      (table.kind === 'riskRegister' || table.kind === 'treatmentPlan') &&
      table.range.start <= range.start &&
      range.end <= table.range.end,
  );
}
