import { memoize, memoizePassingPair } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type PlacedPart, placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { isLiveRisk } from '../model/riskRowSense.js';
import { maySay, type SectionWording, sectionWording } from '../model/sectionWording.js';
import { singleRows, tableRowOf } from '../model/statementCells.js';
import type { StatementRow } from '../model/statementRow.js';
import type { ColumnRole } from '../model/table.js';

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
    lacking(document, field, statementSections),
);

/** The sections for a risk that leave `field` out, where the others of the document have it. */
export const riskSectionsLacking = memoizePassingPair(
  (document: IsmsDocument, field: SectionField<RiskRow>) => lacking(document, field, riskSections),
);

/** So many sections that have a field show that each should; and so many times as many as lack it. */
const siblingsThatTell = 3;

/** The sections of a part that are asked for a field, and the names of what they are about. */
interface Sections<Row> {
  readonly in: (part: DocumentFacts) => readonly Row[];
  readonly namesOf: (row: Row) => readonly string[];
}

function lacking<Row extends StatementRow | RiskRow>(
  document: IsmsDocument,
  field: SectionField<Row>,
  sections: Sections<Row>,
): readonly PlacedRow<Row>[] {
  const without: PlacedRow<Row>[] = [];
  const having: PlacedRow<Row>[] = [];
  for (const placed of placedParts(document)) {
    for (const row of sections.in(placed.part).filter((one) => field.isAsked(one))) {
      (field.isGiven(row) ? having : without).push({ ...placed, row });
    }
  }
  const given = new Set(having.flatMap(({ row }) => sections.namesOf(row)));
  // An overview of the highest risks says of each only a part of what its own section says.
  const open = without.filter(({ row }) => !sections.namesOf(row).every((name) => given.has(name)));
  if (open.length === 0 || given.size < siblingsThatTell * open.length) {
    return [];
  }
  const usual = sharedLabels(having.map((placed) => wordingOf(placed, document)));
  return open.filter(
    (placed) => !goesOn(placed, document) && !saysOtherwise(placed, document, { field, usual }),
  );
}

/** Whether a section may give the field under another label than the others have, or in prose. */
function saysOtherwise<Row extends StatementRow | RiskRow>(
  placed: PlacedRow<Row>,
  document: IsmsDocument,
  { field, usual }: { readonly field: SectionField<Row>; readonly usual: ReadonlySet<string> },
): boolean {
  const { labels, prose } = wordingOf(placed, document);
  const { vocabulary } = document.reading;
  return (
    field.words.test(textOf(placed)) ||
    prose.some((text) => field.wordsOfProse.test(text)) ||
    labels.some((label) => !usual.has(label) && maySay(label, field.meanings, vocabulary))
  );
}

function sharedLabels(sections: readonly SectionWording[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of sections.flatMap(({ labels }) => [...new Set(labels)])) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set(
    [...counts.keys()].filter((label) => (counts.get(label) ?? 0) >= siblingsThatTell),
  );
}

function wordingOf<Row extends StatementRow | RiskRow>(
  { row, start }: PlacedRow<Row>,
  { chunks }: IsmsDocument,
): SectionWording {
  const chunk = chunks.find((one) => one.start === start)?.chunk;
  const name = 'idRange' in row ? row.idRange : row.reference.range;
  return chunk ? sectionWording(chunk, row.range, name) : { labels: [], prose: [] };
}

/** A long section is read in pieces: what the first leaves out may stand in the next chunk. */
function goesOn<Row extends StatementRow | RiskRow>(
  { row, part, start }: PlacedRow<Row>,
  { chunks }: IsmsDocument,
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

function textOf<Row extends StatementRow | RiskRow>({ row, part }: PlacedRow<Row>): string {
  return part.text.slice(row.range.start, row.range.end);
}

const statementSections: Sections<StatementRow> = {
  in: memoize((part: DocumentFacts) =>
    part.statementRows.length === 0
      ? []
      : singleRows(part).filter((row) => row.applicabilityCell && !tableRowOf(row, part)),
  ),
  namesOf: ({ reference }) => reference.ids,
};

const riskSections: Sections<RiskRow> = {
  in: memoize((part: DocumentFacts) =>
    part.riskRows.length === 0
      ? []
      : part.riskRows.filter((row) => !standsInTable(row, part) && isLiveRisk(row, part.text)),
  ),
  namesOf: ({ id }) => [id],
};

function standsInTable({ range }: RiskRow, { tables }: DocumentFacts): boolean {
  return tables.some(
    (table) =>
      table.kind === 'riskRegister' &&
      table.range.start <= range.start &&
      range.end <= table.range.end,
  );
}
