import { numberingOf, titledIdIn } from './titledIds.js';
import { ofPieces, rowCountOf, type WholeTable } from './wholeTable.js';

/** Whether most of the first cells are ids such as `R-001` and nothing else, or ids with a title behind. */
export function holdsRiskIds(table: WholeTable): boolean {
  const titled = titledIdsOf(table);
  return holdsRiskIdsAlone(table) || (titled >= 2 && titled * 4 >= rowCountOf(table) * 3);
}

/** Whether most of the first cells are ids such as `R-001` and nothing else. */
export function holdsRiskIdsAlone(table: WholeTable): boolean {
  const alone = riskIdsAlone(table, 0).reduce((sum, count) => sum + count, 0);
  return alone > 0 && alone * 4 >= rowCountOf(table) * 3;
}

const riskIdsAlone = ofPieces(({ text, block }, column): number => {
  const ids = block.rows.filter(({ cells }) => {
    const cell = cells[column];
    const written = cell ? text.slice(cell.start, Math.min(cell.end, cell.start + 60)) : '';
    return riskIdAlone.test(written);
  });
  return ids.length;
});

const riskIdAlone =
  /^[*_`[]{0,4}\p{Lu}{1,10}(?:[-_.\u2011]\p{Lu}{1,10}){0,2}[-_.\u2011]?\d{1,5}[*_`\]]{0,4}(?:\([^)\s]*\))?$/u;

/** How many of the first cells are ids of the first one's numbering with a title behind: "RR-1 Ransomware". */
function titledIdsOf(table: WholeTable): number {
  const numberings = titledIds(table, 0);
  const usual = numberings.find(({ first }) => first !== undefined)?.first ?? '';
  return numberings.reduce((sum, { counts }) => sum + (counts.get(usual) ?? 0), 0);
}

interface Numberings {
  readonly first: string | undefined;
  readonly counts: ReadonlyMap<string, number>;
}

const titledIds = ofPieces(({ text, block }, column): Numberings => {
  const counts = new Map<string, number>();
  for (const { cells } of block.rows) {
    const cell = cells[column];
    const titled = cell && titledIdIn(text, cell);
    if (titled) {
      const numbering = numberingOf(text, titled.id);
      counts.set(numbering, (counts.get(numbering) ?? 0) + 1);
    }
  }
  const [first] = counts.keys();
  return { first, counts };
});
