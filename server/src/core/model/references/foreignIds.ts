import { contains, shifted, type TextRange } from '../../base/textRange.js';
import type { Chunk } from '../../syntax/blocks.js';
import { type AnchoredSequence, sequencesIn } from './anchors.js';
import { type Nearby, nearbyStandardsOf } from './nearbyStandards.js';
import type { Setting } from './resolve.js';
import { standardsIn } from './standards.js';
import { type TextUnit, unitsOf } from './textUnits.js';

/** An id that looks like one of ours and belongs to another standard. */
export interface ForeignId {
  /** In the chunk. */
  readonly range: TextRange;
  /** As its readers call it: `ISO/IEC 42001`. */
  readonly standard: string;
}

/**
 * The id at `offset` of a chunk that the sentence, the column or the document gives to another
 * standard; `undefined` where that is not certain, and for ids of ours.
 */
export function foreignIdAt(
  chunk: Chunk,
  { otherStandards }: Setting,
  offset: number,
): ForeignId | undefined {
  const unit = unitsOf(chunk).find(
    ({ start, text }) => start <= offset && offset <= start + text.length,
  );
  const found = unit && idAt(unit, offset - unit.start);
  if (!found) {
    return undefined;
  }
  const { owner, other } = found.nearby;
  const standard = owner === 'open' ? standardAround(unit, otherStandards) : other;
  return standard === undefined ? undefined : { range: shifted(found.range, unit.start), standard };
}

interface FoundId {
  readonly range: TextRange;
  readonly nearby: Nearby;
}

function idAt({ text }: TextUnit, offset: number): FoundId | undefined {
  const nearbyOf = nearbyStandardsOf(text);
  for (const sequence of sequencesIn(text)) {
    const nearby = nearbyOf(sequence);
    const range = rangesOf(sequence).find((one) => contains(one, offset));
    if (range) {
      return { range, nearby };
    }
  }
  return undefined;
}

function rangesOf({ items }: AnchoredSequence): readonly TextRange[] {
  return items.map(({ first, last = first }) => ({ start: first.start, end: last.end }));
}

/** What the header of the column or a cell before it names, else the heading, else the document. */
function standardAround(
  { section, cell }: TextUnit,
  [standard, ...further]: readonly string[],
): string | undefined {
  const nearest = [cell?.names, section].find((names) => names && (names.ours || names.annex));
  if (nearest) {
    return nearest.other;
  }
  const isAnnex = standardsIn(standard ?? '').some(({ family }) => family === 'annex');
  return isAnnex && further.length === 0 ? standard : undefined;
}
