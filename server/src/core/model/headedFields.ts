import type { TextRange } from '../base/textRange.js';
import type { Block, HeadingBlock } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import type { Field } from './fields.js';
import { cellAt } from './lazyCell.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { meaningOf } from './words/headers.js';

/**
 * The headings in `blocks` that are labels, with the paragraphs and lists below each as its value:
 * "### Treatment" and what is done. Where a word or number of a scale is asked for, a text is none.
 */
export function headedFieldsIn(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): readonly Field[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' ? headedField(text, block, blocks.slice(index + 1), vocabulary) : [],
  );
}

const longestLabel = 60;
const longestLevel = 24;

const levels: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['likelihood', 'impact', 'level', 'residual', 'status'] as const),
  ...(['residualLikelihood', 'residualImpact'] as const),
]);

function headedField(
  text: string,
  { content: [line] }: HeadingBlock,
  below: readonly Block[],
  vocabulary: Vocabulary,
): readonly Field[] {
  const label = line ? plainText(text.slice(line.start, line.end)) : '';
  const meaning = label.length <= longestLabel ? meaningOf(label, vocabulary) : undefined;
  const range = paragraphsIn(below);
  if (!range || !meaning || meaning === 'none') {
    return [];
  }
  const isText = levels.has(meaning) && range.end - range.start > longestLevel;
  return isText ? [] : [{ meaning, value: cellAt(text, range) }];
}

/** The paragraphs and list items with which `blocks` begin. */
function paragraphsIn(blocks: readonly Block[]): TextRange | undefined {
  const end = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  const paragraphs = end < 0 ? blocks : blocks.slice(0, end);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  return first && last ? { start: first.range.start, end: last.range.end } : undefined;
}
