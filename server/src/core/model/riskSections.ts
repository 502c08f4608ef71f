import type { Chunk } from '../syntax/blocks.js';
import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';
import { cellsOfFields, type Field, fieldsIn, withDecisionAs } from './fields.js';
import { headedFieldsIn } from './headedFields.js';
import { referencesWithin } from './referencesWithin.js';
import { cellAt } from './lazyCell.js';
import type { RiskRow } from './riskRow.js';
import { riskRowFrom } from './riskRowFrom.js';
import type { RowCells } from './rowCells.js';
import { type Section, sectionsIn } from './sections.js';
import type { Cell, ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';

/** `R-001`, `RISK-2024-07`, `R-A1`, `R1`, with hyphens of any kind; markup and the word "Risk" may stand before. */
const openingId =
  /^[^\p{L}\p{N}]{0,12}(?:(?:risk|risiko|risque|riesgo|risco)[^\p{L}\p{N}]{1,4})?(?<id>(?:R\d{1,4}|[A-Z][A-Z0-9]*(?:[-_\u2010\u2011][A-Z0-9]+)*[-_\u2010\u2011][A-Z]{0,3}\d+[a-z]?))(?![\p{L}\p{N}])/iu;

/** "Vendor lock-in (R-004)": a heading may end with the id in brackets, too. */
const closingId =
  /[([](?<id>(?:R\d{1,4}|[A-Z][A-Z0-9]*(?:[-_\u2010\u2011][A-Z0-9]+)*[-_\u2010\u2011][A-Z]{0,3}\d+[a-z]?))[)\]]\s*[#*_\s]*$/iu;

const longestHeading = 200;

/** What every such id holds; few headings do. */
const mayHoldId = /(?:R|[_\-\u2010\u2011][A-Z]{0,3})\d/i;

const telling: readonly ColumnRole[] = [
  ...(['risk', 'asset', 'threat', 'vulnerability', 'likelihood', 'impact', 'level'] as const),
  ...(['treatment', 'residual', 'residualLikelihood', 'residualImpact', 'owner'] as const),
];

/** What only risks have; an owner and an impact are had by tasks and findings, too. */
const assessing: readonly ColumnRole[] = [
  ...(['likelihood', 'impact', 'level', 'treatment', 'residual', 'threat'] as const),
  ...(['residualLikelihood', 'residualImpact'] as const),
];

/**
 * The risks of a register that has a heading or a list item for each, with labelled values or a small
 * table below.
 */
export function riskSectionsIn(
  chunk: Chunk,
  references: readonly ControlReference[],
  vocabulary: Vocabulary,
): readonly RiskRow[] {
  const { text } = chunk;
  const openers = new Map<Section['opener'], Opening>();
  const sections = sectionsIn(chunk.blocks, (block) => {
    const opening = openingOf(text, block);
    if (opening) {
      openers.set(block, opening);
    }
    return opening !== undefined;
  });
  return sections.flatMap((section) => {
    const opening = openers.get(section.opener);
    const body = section.body.filter(isOfOneRisk);
    const found = [...fieldsIn(text, body, vocabulary), ...headedFieldsIn(text, body, vocabulary)];
    const fields = found.map(riskField);
    // Records of decisions have "Decision" and "Impact", too: a decision alone makes no risk.
    if (!opening || !tellsRisk(cellsOfFields(fields), section.opener)) {
      return [];
    }
    const cells = cellsOfFields(withDecisionAs('treatment', fields));
    const range = { start: section.range.start, end: (body.at(-1) ?? section.opener).range.end };
    const row = riskRowFrom(range, opening, cells, referencesWithin(references, range));
    return [row.description ? row : { ...row, description: opening.title }];
  });
}

/** A table with more columns is a register of its own. */
function isOfOneRisk(block: Section['body'][number]): boolean {
  return block.kind !== 'table' || block.header.cells.length <= 2;
}

function tellsRisk(cells: RowCells, opener: Section['opener']): boolean {
  const told = (roles: readonly ColumnRole[]): number =>
    roles.filter((role) => cells.has(role)).length;
  return opener.kind === 'heading' ? told(telling) >= 2 : told(assessing) >= 2;
}

/** The id with which a section opens, and what it calls the risk beside it. */
interface Opening extends Pick<RiskRow, 'id' | 'idRange'> {
  readonly title: Cell;
}

function openingOf(text: string, opener: Section['opener']): Opening | undefined {
  const [line] = opener.content;
  if (!line) {
    return undefined;
  }
  const written = text.slice(line.start, Math.min(line.end, line.start + longestHeading));
  if (!mayHoldId.test(written)) {
    return undefined;
  }
  const found = openingId.exec(written.slice(0, 80));
  const id = found?.groups?.['id'];
  if (found && id !== undefined) {
    const end = line.start + found[0].length;
    return openingAt(text, { start: end - id.length, end }, { start: end, end: line.end });
  }
  return opener.kind === 'heading' ? closingOf(text, line.start, written) : undefined;
}

function closingOf(text: string, start: number, written: string): Opening | undefined {
  const found = closingId.exec(written);
  const id = found?.groups?.['id'];
  if (!found || id === undefined) {
    return undefined;
  }
  const idStart = start + found.index + 1;
  const title = { start, end: start + found.index };
  return openingAt(text, { start: idStart, end: idStart + id.length }, title);
}

function openingAt(text: string, idRange: TextRange, title: TextRange): Opening {
  const id = text.slice(idRange.start, idRange.end).replace(/[\u2010\u2011]/gu, '-');
  return { id, idRange, title: cellAt(text, titleRange(text, title)) };
}

/** Without the signs that part the title from the id, and the marks of bold around both. */
function titleRange(text: string, { start, end }: TextRange): TextRange {
  const source = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(source)?.[0].length ?? 0;
  const after = /[\s*_#:–—-]*$/u.exec(source.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

/** Controls below a risk are those that treat it. */
function riskField(field: Field): Field {
  const isControls = field.meaning === 'controlName' || field.meaning === 'controlMapping';
  return isControls ? { ...field, meaning: 'control' } : field;
}
