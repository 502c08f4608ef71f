import { strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';

/** A table for each theme of Annex A, numbers below `header` and titles of one's own beside. */
function selection(header: string, themes: readonly (readonly [number, number])[]): string {
  const tables = themes.map(([theme, count]) => {
    const rows = Array.from(
      { length: count },
      (_, index) => `| ${String(theme)}.${String(index + 1)} | Thema | Ja | Vertrag |`,
    );
    const head = `| ${header} | Maßnahme | Anwendbar | Begründung |\n|---|---|---|---|`;
    return `## ${String(theme)} Thema\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `# Maßnahmenauswahl\n\n${tables.join('\n')}`;
}

const all = [
  [5, 37],
  [6, 8],
  [7, 14],
  [8, 34],
] as const;

describe('numbers of a standard in several tables', () => {
  it('are those of Annex A where nearly all of them are there', () => {
    for (const header of ['Norm-Ref.', 'Normnummer', 'Réf. norme', 'Ref. norma', 'Rif. norma']) {
      strictEqual(parsed(selection(header, all)).statementRows.length, 93, header);
    }
  });

  it('are left alone where they are few, or of another numbering', () => {
    strictEqual(parsed(selection('Norm-Ref.', all.slice(0, 3))).statementRows.length, 0);
    const chapters = [...all, [4, 20], [9, 20]] as const;
    strictEqual(parsed(selection('Norm-Ref.', chapters)).statementRows.length, 0);
  });
});
