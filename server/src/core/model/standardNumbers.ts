import { flatOf } from '../base/flatOf.js';
import { memoize } from '../base/memo.js';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import type { ControlId } from '../catalogue/control.js';
import type { Chunk, TableBlock } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { namesAnyStandard } from './numbersBesideTitles.js';

/** The numbers that the tables of a chunk have below a word for those of a standard: "Norm-Ref.". */
export const numbersOfStandardIn = memoize(({ text, blocks }: Chunk): readonly string[] =>
  flatOf(blocks, (block) => (block.kind === 'table' ? numbersIn(text, block) : [])),
);

function numbersIn(text: string, { header, rows }: TableBlock): readonly string[] {
  const column = header.cells.findIndex(
    (cell) => sign.test(cell) && namesAnyStandard(plainText(cell)),
  );
  return column < 0
    ? []
    : rows.flatMap(({ cells }) => {
        const cell = cells[column];
        const number = cell && bare.exec(text.slice(cell.start, cell.end));
        return number?.[1] ?? [];
      });
}

/** What each word for the numbers of a standard has in it. */
const sign = /iso|norm|standard|規格/iu;

/**
 * Whether `numbers` are nearly all those of Annex A, and nearly all of them are there: clauses and chapters
 * of a handbook are numbered alike, but not as many.
 */
export function areNearlyAllOfAnnex(numbers: readonly string[]): boolean {
  const distinct = new Set(numbers);
  const known = [...distinct].filter((number) => {
    const control = builtInCatalogue().find(`A.${number}` as ControlId);
    return control?.edition === '2022';
  });
  return known.length >= nearlyAll && known.length * 10 >= distinct.size * 9;
}

/** Of the 93 controls of Annex A. */
const nearlyAll = 60;

const bare = /^[^\p{L}\p{N}]{0,4}(\d\.\d{1,2})(?![\d.])/u;
