import { flatOf } from '../base/flatOf.js';
import { memoize } from '../base/memo.js';
import type { Chunk, PlacedChunk } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { plainText } from '../syntax/plainText.js';
import { counterparts, isRating, mayRate, type Rating } from './exampleHeadings.js';
import { senseOfHeading } from './headingSense.js';
import { declaredKind } from './profile/kindOf.js';
import { isStatementTitle } from './profile/titleSense.js';
import { titleOf, topHeadingsIn } from './profile/topHeadings.js';
import { areNearlyAllOfAnnex, numbersOfStandardIn } from './standardNumbers.js';
import { ownCompanyOf } from './ownCompany.js';
import { frontMatterIn } from './readFrontMatter.js';
import { noLegend, statusLegendIn } from './statusLegend.js';
import type { Vocabulary } from './vocabulary.js';

/** What a document as a whole says of how its tables are read. */
export interface DocumentSense {
  /** Its header or its title calls it a statement of applicability. */
  readonly isStatement: boolean;
  /** The ratings above its tables whose counterparts stand there, too: "Good" and "Bad". */
  readonly ratings: readonly Rating[];
  /** What the signs of a statement mean, as `statusLegendIn` gives it. */
  readonly legend: string;
  /** Its tables hold nearly all numbers of Annex A together, below a word for those of a standard. */
  readonly numbersAnnex: boolean;
  /** The company whose statement it is, as `ownCompanyOf` gives it; empty for any other document. */
  readonly company: string;
}

export const saysNothing: DocumentSense = {
  isStatement: false,
  ratings: [],
  legend: noLegend,
  numbersAnnex: false,
  company: '',
};

export function documentSenseOf(
  chunks: readonly PlacedChunk[],
  vocabulary: Vocabulary,
): DocumentSense {
  if (isCalledStatement(chunks, vocabulary)) {
    const legend = statusLegendIn(
      chunks.map(({ chunk }) => chunk),
      vocabulary,
    );
    const company = ownCompanyOf(titleIn(chunks, vocabulary), chunks[0]?.chunk);
    return { ...saysNothing, isStatement: true, legend, company };
  }
  const found = new Set(flatOf(chunks, ({ chunk }) => ratingsIn(chunk)));
  const ratings = [...found].filter((rating) => found.has(counterparts[rating])).sort();
  const numbersAnnex = holdNearlyAll(chunks);
  return numbersAnnex || ratings.length > 0
    ? { ...saysNothing, ratings, numbersAnnex }
    : saysNothing;
}

export function isSameDocumentSense(one: DocumentSense, other: DocumentSense): boolean {
  return (
    one.isStatement === other.isStatement &&
    one.legend === other.legend &&
    one.company === other.company &&
    one.numbersAnnex === other.numbersAnnex &&
    one.ratings.join() === other.ratings.join()
  );
}

function holdNearlyAll(chunks: readonly PlacedChunk[]): boolean {
  const numbers = flatOf(chunks, ({ chunk }) => numbersOfStandardIn(chunk));
  return numbers.length > 0 && areNearlyAllOfAnnex(numbers);
}

/** What the header says of the kind outweighs the title. */
function isCalledStatement(chunks: readonly PlacedChunk[], vocabulary: Vocabulary): boolean {
  const [first] = chunks;
  const frontMatter = first && frontMatterIn(first.chunk, vocabulary);
  const declared = declaredKind(frontMatter);
  if (declared) {
    return declared === 'statement-of-applicability';
  }
  return isStatementTitle(titleIn(chunks, vocabulary));
}

function titleIn(chunks: readonly PlacedChunk[], vocabulary: Vocabulary): string | undefined {
  const [first] = chunks;
  return titleOf(
    first && frontMatterIn(first.chunk, vocabulary),
    chunks.map(({ chunk }) => topHeadingsIn(chunk)),
  );
}

/** The ratings in headings and in the lines right above tables. */
const ratingsIn = memoize((chunk: Chunk): readonly Rating[] =>
  flatOf(chunk.blocks, (block) => {
    if (block.kind === 'heading') {
      return ratingsOf([blockText(chunk, block).text]);
    }
    return block.kind === 'table' ? ratingsOf(block.header.above ?? []) : [];
  }),
);

function ratingsOf(lines: readonly string[]): readonly Rating[] {
  return lines.map(ratingIn).filter((rating) => rating !== undefined);
}

/** What else a heading says is not asked here, and nearly none of them begins like a rating. */
function ratingIn(line: string): Rating | undefined {
  const below = mayRate(plainText(line)) ? senseOfHeading(line).below : undefined;
  return below !== undefined && isRating(below) ? below : undefined;
}
