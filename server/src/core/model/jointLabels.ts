import type { Block } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { columnsOf } from './columns.js';
import { labelledIn } from './fields.js';
import type { ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * What the labels in `blocks`, which say something of one risk, mean together, as the headers of a register
 * do: "L" and "I" are likelihood and impact only side by side, and "Frequency" only beside an impact.
 */
export function jointMeanings(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): (label: string) => HeaderMeaning | undefined {
  const labels = blocks
    .flatMap((block) => labelledIn(text, block))
    .map(({ label }) => plainText(text.slice(label.start, label.end)));
  if (labels.length > mostLabels) {
    return () => undefined;
  }
  const columns = columnsOf({ cells: ['Risk ID', ...new Set(labels)] }, vocabulary);
  const found = new Map(columns.map(({ header, role }) => [header, role]));
  return (label) => {
    const role = found.get(label);
    return role !== undefined && rating.has(role) ? role : undefined;
  };
}

/** More are a whole page, of which not all is about the risk. */
const mostLabels = 30;

const rating: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['likelihood', 'impact', 'level', 'treatment', 'owner', 'control'] as const),
  ...(['residual', 'residualLikelihood', 'residualImpact'] as const),
]);
