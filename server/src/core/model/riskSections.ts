import { memoizePassingPair } from '../base/memo.js';
import { contains } from '../base/textRange.js';
import type { Chunk } from '../syntax/blocks.js';
import { cellsOfFields, type Field, fieldsBy, withDecisionAs } from './fields.js';
import { headedFieldsIn } from './headedFields.js';
import { jointMeanings } from './jointLabels.js';
import { openingsByIdField } from './riskIdFields.js';
import { compactOpenings, openersIn, type RiskOpenings, riskOpenings } from './riskOpenings.js';
import type { RiskRow } from './riskRow.js';
import { riskRowFrom } from './riskRowFrom.js';
import type { RowCells } from './rowCells.js';
import { type Section, sectionsIn } from './sections.js';
import type { ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { meaningOf } from './words/headers.js';
import { riskLabel } from './words/riskLabels.js';
import { treatmentOf } from './words/riskWords.js';

const telling: readonly ColumnRole[] = [
  ...(['risk', 'asset', 'threat', 'vulnerability', 'likelihood', 'impact', 'level'] as const),
  ...(['treatment', 'residual', 'residualLikelihood', 'residualImpact', 'owner'] as const),
];

/** What only risks have; an owner and an impact are had by tasks and findings, too. */
const assessing: readonly ColumnRole[] = [
  ...(['likelihood', 'impact', 'level', 'treatment', 'residual', 'threat'] as const),
  ...(['residualLikelihood', 'residualImpact'] as const),
];

const ofRisksAlone = assessing.filter((role) => role !== 'impact' && role !== 'level');

/**
 * The risks of a register that has a heading or a list item for each, with labelled values or a small
 * table below. Ids such as `ER01`, without a sign in them, count where no heading has another one. The
 * controls that they name are not looked for: bare numbers are read as such only once it is known
 * where the fields for them are.
 */
export const riskSectionsIn = memoizePassingPair(sectionsOfRisks);

function sectionsOfRisks(chunk: Chunk, vocabulary: Vocabulary): readonly RiskRow[] {
  const openers = openersIn(chunk.text, chunk.blocks);
  const within = { chunk, openers, vocabulary };
  const openings = riskOpenings(chunk.text, openers);
  const rows = risksOpenedBy(openings, within, tellsRisk);
  const isHeaded = rows.length > 0 && [...openings.keys()].some(({ kind }) => kind === 'heading');
  const inHeadings = isHeaded ? withoutTitles(rows, within) : [];
  if (inHeadings.length > 0) {
    return inHeadings;
  }
  return rows.length > 0 && !isHeaded
    ? firstNotEmpty([() => assessedIn('heading', within), () => rows])
    : firstNotEmpty([
        () => assessedIn('heading', within),
        () => assessedIn('paragraph', within),
        () => namedBelow(within),
      ]);
}

function firstNotEmpty(readings: readonly (() => readonly RiskRow[])[]): readonly RiskRow[] {
  for (const read of readings) {
    const rows = read();
    if (rows.length > 0) {
      return rows;
    }
  }
  return [];
}

/** Headings in words, with the id in a row or line below. */
function namedBelow(within: WithinChunk): readonly RiskRow[] {
  const { text, blocks } = within.chunk;
  return risksOpenedBy(openingsByIdField(text, blocks, within.vocabulary), within, weighsRisk);
}

/** A title with the id of the document, "FH-ISMS-02 Risk register", stands above the risks and is none. */
function withoutTitles(rows: readonly RiskRow[], within: WithinChunk): readonly RiskRow[] {
  const below = [...compactOpenings(within.chunk.text, within.openers, 'heading').keys()];
  const headed = below.length > 1 ? assessedIn('heading', within) : [];
  return rows.filter(
    ({ range }) => headed.filter((risk) => contains(range, risk.range.start)).length < 2,
  );
}

function assessedIn(kind: Section['opener']['kind'], within: WithinChunk): readonly RiskRow[] {
  return risksOpenedBy(
    compactOpenings(within.chunk.text, within.openers, kind),
    within,
    weighsRisk,
  );
}

interface WithinChunk {
  readonly chunk: Chunk;
  readonly openers: readonly Section['opener'][];
  readonly vocabulary: Vocabulary;
}

function risksOpenedBy(
  openings: RiskOpenings,
  { chunk: { text, blocks }, vocabulary }: WithinChunk,
  tells: (cells: RowCells, opener: Section['opener']) => boolean,
): readonly RiskRow[] {
  if (openings.size === 0) {
    return [];
  }
  return sectionsIn(blocks, (block) => openings.has(block)).flatMap((section) => {
    const opening = openings.get(section.opener);
    const body = section.body.filter(isOfOneRisk);
    const known = fieldsOfRisk(text, body, (label) => riskMeaning(label, vocabulary), vocabulary);
    // Records of decisions have "Decision" and "Impact", too: a decision alone makes no risk.
    if (!opening || !tells(cellsOfFields(known), section.opener)) {
      return [];
    }
    const joint = jointMeanings(text, body, vocabulary);
    const fields = fieldsOfRisk(
      text,
      body,
      (label) => {
        const meaning = riskMeaning(label, vocabulary);
        return meaning === undefined || onlyTogether.has(meaning)
          ? (joint(label) ?? meaning)
          : meaning;
      },
      vocabulary,
    );
    const cells = cellsOfFields(withDecisionAs('treatment', fields));
    const range = { start: section.range.start, end: (body.at(-1) ?? section.opener).range.end };
    const row = riskRowFrom(range, opening, cells, []);
    return [row.description ? row : { ...row, description: opening.title }];
  });
}

function riskMeaning(label: string, vocabulary: Vocabulary): HeaderMeaning | undefined {
  return riskLabel(label) ?? meaningOf(label, vocabulary);
}

/** Letters, and words such as "Frequency", say something beside others only. */
const onlyTogether: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...([
    'likelihoodLetter',
    'impactLetter',
    'standing',
    'selection',
    'remarks',
    'frequency',
  ] as const),
]);

function fieldsOfRisk(
  text: string,
  body: Section['body'],
  meaning: (label: string) => HeaderMeaning | undefined,
  vocabulary: Vocabulary,
): readonly Field[] {
  const found = [...fieldsBy(text, body, meaning), ...headedFieldsIn(text, body, vocabulary)];
  return withMeasuresAsControls(withMeasureAsTreatment(found.map(riskField)));
}

/** "Measure: reduce" says how the risk is treated where nothing else does. */
function withMeasureAsTreatment(fields: readonly Field[]): readonly Field[] {
  return fields.some(({ meaning }) => meaning === 'treatment')
    ? fields
    : fields.map((field) =>
        field.meaning === 'measure' && treatmentOf(field.value.text) !== undefined
          ? { ...field, meaning: 'treatment' }
          : field,
      );
}

/** A table with more columns is a register of its own. */
function isOfOneRisk(block: Section['body'][number]): boolean {
  return block.kind !== 'table' || block.header.cells.length <= 2;
}

function tellsRisk(cells: RowCells, opener: Section['opener']): boolean {
  return countOf(opener.kind === 'heading' ? telling : assessing, cells) >= 2;
}

/** A key result or a finding may have an impact and a score below such an id, too. */
function weighsRisk(cells: RowCells): boolean {
  return countOf(assessing, cells) >= 2 && countOf(ofRisksAlone, cells) >= 1;
}

function countOf(roles: readonly ColumnRole[], cells: RowCells): number {
  return roles.filter((role) => cells.has(role)).length;
}

/** As in a register: beside the treatment, measures are the controls, where nothing else names those. */
function withMeasuresAsControls(fields: readonly Field[]): readonly Field[] {
  const meanings = fields.map(({ meaning }) => meaning);
  const isTreated = meanings.includes('treatment') || meanings.includes('decision');
  return isTreated && !meanings.includes('control')
    ? fields.map((field) =>
        field.meaning === 'measure' ? { ...field, meaning: 'control' } : field,
      )
    : fields;
}

/** Controls below a risk are those that treat it. */
function riskField(field: Field): Field {
  const isControls = field.meaning === 'controlName' || field.meaning === 'controlMapping';
  return isControls ? { ...field, meaning: 'control' } : field;
}
