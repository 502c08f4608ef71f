import type { Chunk } from '../syntax/blocks.js';
import type { ControlReference } from './controlReference.js';
import { cellsOfFields, fieldsIn } from './fields.js';
import { referencesWithin } from './referencesWithin.js';
import type { RowCells } from './rowCells.js';
import { type Section, sectionsIn } from './sections.js';
import type { StatementRow } from './statementRow.js';
import { statementRowFrom } from './statementRowFrom.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The rows of a statement that has a heading or a list item for each control, with labelled values
 * or a small table below. Only what gives the applicability, or a status and a reason, is a row.
 */
export function statementSectionsIn(
  chunk: Chunk,
  references: readonly ControlReference[],
  vocabulary: Vocabulary,
): readonly StatementRow[] {
  const openers = new Map<Section['opener'], readonly ControlReference[]>();
  const sections = sectionsIn(chunk.blocks, (block) => {
    const controls = openingControls(chunk.text, block, references);
    openers.set(block, controls);
    return controls.length > 0;
  });
  return sections.flatMap((section) => {
    const cells = cellsOfFields(
      fieldsIn(chunk.text, [section.opener, ...section.body], vocabulary),
    );
    const controls = decides(cells) ? (openers.get(section.opener) ?? []) : [];
    return controls
      .map((reference) =>
        statementRowFrom(section.range, reference, cells, { vocabulary, crossMeans: 'applicable' }),
      )
      .filter(isDecision);
  });
}

/** The controls with which the first line of `block` begins, markup and a word like "Control" apart. */
function openingControls(
  text: string,
  block: Section['opener'],
  references: readonly ControlReference[],
): readonly ControlReference[] {
  const [line] = block.content;
  const named = line ? referencesWithin(references, line) : [];
  const [first] = named;
  if (!line || !first || named.some(({ kind }) => kind === 'group')) {
    return [];
  }
  const before = text.slice(line.start, first.range.start);
  return before.length <= 40 && before.replace(/[^\p{L}\p{N}]/gu, '').length <= 12 ? named : [];
}

/** "Applicability: all employees" below a policy's heading decides nothing about the control. */
function isDecision({ applicability, has }: StatementRow): boolean {
  return applicability !== 'unknown' || has.justification || has.status;
}

function decides(cells: RowCells): boolean {
  const isReasoned = cells.has('justification') || cells.has('inclusionReason');
  return (
    cells.has('applicable') || cells.has('exclusionReason') || (isReasoned && cells.has('status'))
  );
}
