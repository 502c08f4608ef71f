import type { Chunk } from '../syntax/blocks.js';
import type { ControlReference } from './controlReference.js';
import { cellsOfFields, type Field, fieldsIn } from './fields.js';
import { referencesWithin } from './referencesWithin.js';
import type { RiskRow } from './riskRow.js';
import { riskRowFrom } from './riskRowFrom.js';
import { type Section, sectionsIn } from './sections.js';
import type { ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';

/** `R-001`, `RISK-2024-07`, `R1`, with hyphens of any kind; markup and the word "Risk" may stand before. */
const openingId =
  /^[^\p{L}\p{N}]{0,12}(?:(?:risk|risiko|risque|riesgo|risco)[^\p{L}\p{N}]{1,4})?(?<id>(?:R\d{1,4}|[A-Z][A-Z0-9]*(?:[-_\u2010\u2011][A-Z0-9]+)*[-_\u2010\u2011]\d+[a-z]?))(?![\p{L}\p{N}])/iu;

const telling: readonly ColumnRole[] = [
  ...(['risk', 'asset', 'threat', 'vulnerability', 'likelihood', 'impact', 'level'] as const),
  ...(['treatment', 'residual', 'owner'] as const),
];

/** The risks of a register that has a heading for each, with labelled values or a small table below. */
export function riskSectionsIn(
  chunk: Chunk,
  references: readonly ControlReference[],
  vocabulary: Vocabulary,
): readonly RiskRow[] {
  const { text } = chunk;
  const sections = sectionsIn(
    chunk.blocks,
    (block) => block.kind === 'heading' && idOf(text, block) !== undefined,
  );
  return sections.flatMap((section) => {
    const id = idOf(text, section.opener);
    const fields = fieldsIn(text, section.body, vocabulary).map(riskField);
    const cells = cellsOfFields(fields);
    if (!id || telling.filter((role) => cells.has(role)).length < 2) {
      return [];
    }
    return [riskRowFrom(section.range, id, cells, referencesWithin(references, section.range))];
  });
}

function idOf(
  text: string,
  opener: Section['opener'],
): Pick<RiskRow, 'id' | 'idRange'> | undefined {
  const [line] = opener.content;
  const found = line && openingId.exec(text.slice(line.start, Math.min(line.end, line.start + 80)));
  const written = found?.groups?.['id'];
  if (!line || !found || written === undefined) {
    return undefined;
  }
  const start = line.start + found[0].length - written.length;
  return {
    id: written.replace(/[\u2010\u2011]/gu, '-'),
    idRange: { start, end: start + written.length },
  };
}

/** Controls below a risk are those that treat it. */
function riskField(field: Field): Field {
  const isControls = field.meaning === 'controlName' || field.meaning === 'controlMapping';
  return isControls ? { ...field, meaning: 'control' } : field;
}
