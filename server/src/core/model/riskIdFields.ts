import { flatOf } from '../base/flatOf.js';
import type { Block, HeadingBlock } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { labelledIn, type Labelled, mayHoldLabels } from './fields.js';
import { cellAt } from './lazyCell.js';
import type { RiskOpening, RiskOpenings } from './riskOpenings.js';
import type { Vocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';

/**
 * The headings of `blocks` that call a risk by words alone and have its id right below: in the row
 * "Risk ID" of a small table, or behind such a label. The heading is what the risk is called.
 */
export function openingsByIdField(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): RiskOpenings {
  const labelled = flatOf(blocks, (block, index) => {
    const below = blocks[index + 1];
    return block.kind === 'heading' && below && mayHoldLabels(text, below)
      ? [{ heading: block, below }]
      : [];
  });
  if (labelled.length === 0 || !mayLabelId.test(text)) {
    return new Map();
  }
  return new Map(
    flatOf(labelled, ({ heading, below }) => {
      const opening = openingBelow(text, heading, below, vocabulary);
      return opening ? [[heading, opening] as const] : [];
    }),
  );
}

/** Told by one look: a label with the word "risk" in it. */
const mayLabelId =
  /(?:risk|risiko|risque|riesgo|risco|rischio|risico|リスク)[^\n|:：]{0,20}[|:：]/iu;

function openingBelow(
  text: string,
  { content: [line] }: HeadingBlock,
  below: Block,
  vocabulary: Vocabulary,
): RiskOpening | undefined {
  const field = labelledIn(text, below).find(({ label }) => labelsId(text, label, vocabulary));
  if (!line || !field) {
    return undefined;
  }
  const { marks = '', id } =
    riskId.exec(text.slice(field.value.start, field.value.end))?.groups ?? {};
  const start = field.value.start + marks.length;
  return id === undefined
    ? undefined
    : {
        id: id.replaceAll(/[\u2010\u2011]/gu, '-'),
        idRange: { start, end: start + id.length },
        title: cellAt(text, line),
      };
}

function labelsId(
  text: string,
  { start, end }: Labelled['label'],
  vocabulary: Vocabulary,
): boolean {
  return meaningOf(plainText(text.slice(start, end)), vocabulary) === 'riskId';
}

/** One word of letters and a number. */
const riskId =
  /^(?<marks>[*_`[]{0,3})(?<id>\p{L}[\p{L}\p{N}]{0,11}(?:[-_.\u2010\u2011][\p{L}\p{N}]{1,12}){0,4})[\]*_`]{0,3}$/u;
