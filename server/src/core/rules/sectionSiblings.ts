import { memoize, memoizePair } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type PlacedPart, placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { isLiveRisk } from '../model/riskRowSense.js';
import { singleRows, tableRowOf } from '../model/statementCells.js';
import type { StatementRow } from '../model/statementRow.js';

/**
 * In a document with a section for each control or risk, nothing marks the place of a field that one of
 * them leaves out, as an empty cell does in a table. The other sections show that it has one.
 */
export interface PlacedRow<Row> extends PlacedPart {
  readonly row: Row;
}

/** What is asked of the sections of one kind. One object for each question: answers are kept by it. */
export interface SectionField<Row> {
  /** Whether a section has to give the field at all. */
  readonly isAsked: (row: Row) => boolean;
  readonly isGiven: (row: Row) => boolean;
  /** Words of the field: a section that holds one may say it in another way. */
  readonly words: RegExp;
}

/** The sections for a control that leave `field` out, where the others of the document have it. */
export const statementSectionsLacking = memoizePair(
  (document: IsmsDocument, field: SectionField<StatementRow>) =>
    lacking(document, field, statementSections),
);

/** The sections for a risk that leave `field` out, where the others of the document have it. */
export const riskSectionsLacking = memoizePair(
  (document: IsmsDocument, field: SectionField<RiskRow>) => lacking(document, field, riskSections),
);

/** So many sections that have a field show that each should; and so many times as many as lack it. */
const siblingsThatTell = 3;

type Sections<Row> = (part: DocumentFacts) => readonly Row[];

function lacking<Row extends StatementRow | RiskRow>(
  document: IsmsDocument,
  field: SectionField<Row>,
  sectionsOf: Sections<Row>,
): readonly PlacedRow<Row>[] {
  const without: PlacedRow<Row>[] = [];
  let given = 0;
  for (const placed of placedParts(document)) {
    const asked = sectionsOf(placed.part).filter((row) => field.isAsked(row));
    const lacks = asked.filter((row) => !field.isGiven(row));
    given += asked.length - lacks.length;
    without.push(...lacks.map((row) => ({ ...placed, row })));
  }
  return given >= siblingsThatTell * Math.max(1, without.length)
    ? without.filter((placed) => !field.words.test(textOf(placed)) && !goesOn(placed, document))
    : [];
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

const statementSections: Sections<StatementRow> = memoize((part: DocumentFacts) =>
  part.statementRows.length === 0
    ? []
    : singleRows(part).filter((row) => row.applicabilityCell && !tableRowOf(row, part)),
);

const riskSections: Sections<RiskRow> = memoize((part: DocumentFacts) =>
  part.riskRows.length === 0
    ? []
    : part.riskRows.filter((row) => !standsInTable(row, part) && isLiveRisk(row, part.text)),
);

function standsInTable({ range }: RiskRow, { tables }: DocumentFacts): boolean {
  return tables.some(
    (table) =>
      table.kind === 'riskRegister' &&
      table.range.start <= range.start &&
      range.end <= table.range.end,
  );
}
