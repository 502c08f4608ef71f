import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import { tablesIn } from './readTables.js';
import type { Table } from './table.js';
import { defaultVocabulary, type Vocabulary } from './vocabulary.js';

/** The roles of the columns of a register with these headers, whose rows have these cells. */
function roles(
  header: string,
  rows: readonly string[],
  vocabulary: Vocabulary = defaultVocabulary,
): string {
  const chunks = scanBlocks(table(header, rows)).chunks;
  const [only] = chunks.flatMap(({ chunk }) => tablesIn(chunk, vocabulary));
  return only ? written(only) : '';
}

function written({ columns }: Table): string {
  return columns.map(({ role }) => role ?? '-').join(' | ');
}

function table(header: string, rows: readonly string[]): string {
  const count = header.split(' | ').length;
  const lines = [header, Array.from({ length: count }, () => '---').join(' | '), ...rows];
  return lines.map((line) => `| ${line} |\n`).join('');
}

/** Three risks, with what stands under the two headers between the likelihood and the level. */
function risks(...pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.map(
    ([first, second], index) => `R-00${String(index)} | Fire | 3 | ${first} | ${second} | 12 | Ida`,
  );
}

const words = risks(
  ['Servers stand still for days', '4'],
  ['High fines for 3 customers', '2 (Minor)'],
  ['Data loss', 'as they say'],
  ['Significant loss', '3 – Orders are lost'],
);

const inWords = [
  ...[['Consequence', 'Impact'] as const, ['Consequences', 'Impact (1-5)'] as const],
  ...[['Consequence', 'Damage'] as const, ['Impact', 'Impact score'] as const],
  ...[['Effect', 'Impact'] as const, ['Auswirkung', 'Schadenshöhe'] as const],
  ...[['Auswirkungen', 'Schadensausmaß'] as const, ['Conséquences', 'Gravité'] as const],
  ...[['Gevolg', 'Impact'] as const, ['Consecuencia', 'Impacto'] as const],
  ...[['Consequência', 'Impacto'] as const, ['Conseguenze', 'Impatto'] as const],
  ...[['Consequenza', 'Gravità'] as const, ['影響', '影響度'] as const],
];

describe('wordsBesideScales', () => {
  it('takes the column with values of a scale for the impact, whichever stands first', () => {
    for (const [first, second] of inWords) {
      const likelihood = 'ID | Risk | Likelihood';
      strictEqual(
        roles(`${likelihood} | ${first} | ${second} | Score | Owner`, words),
        'riskId | risk | likelihood | - | impact | level | owner',
        `${first}, ${second}`,
      );
    }
  });

  it('reads words of a scale as its values, in every language', () => {
    const rows = [
      ...[['Incendie', 'Élevé'] as const, ['Vazamento', 'Muito alto'] as const],
      ...[['Ausfall', '**Hoch** (Bußgeld)'] as const, ['業務の停止', '中'] as const],
      ...[['Multas', 'Enorme'] as const, ['Boete', 'Stufe 4'] as const],
    ];
    strictEqual(
      roles('ID | Risiko | Wahrsch. | Consequence | Impact | Level | Owner', risks(...rows)),
      'riskId | risk | likelihood | - | impact | level | owner',
    );
  });

  it('takes the column with values for the likelihood as well', () => {
    const rows = [
      'R-1 | Fire | Once in ten years here | 2 | 4 | 8',
      'R-2 | Flood | Often so far | 3 | 4 | 12',
    ];
    strictEqual(
      roles('ID | Risk | Likelihood | Likelihood score | Impact | Level', rows),
      'riskId | risk | - | likelihood | impact | level',
    );
  });

  it('keeps the first one where both hold values, and where neither does', () => {
    const header = 'ID | Risk | Likelihood | Consequence | Impact | Score | Owner';
    const kept = 'riskId | risk | likelihood | impact | - | level | owner';
    strictEqual(roles(header, risks(['High', '4'], ['Low', '2'], ['Medium: fines', '3'])), kept);
    strictEqual(roles(header, risks(['Data loss', 'Fines'], ['Theft', 'Staff leaves'])), kept);
    strictEqual(roles(header, risks(['Data loss', ''], ['Theft', '–'])), kept);
  });

  it('keeps the column that the workspace names', () => {
    strictEqual(
      roles('ID | Risk | Likelihood | Consequence | Impact | Score | Owner', words, {
        ...defaultVocabulary,
        columns: { impact: ['Consequence'] },
      }),
      'riskId | risk | likelihood | impact | - | level | owner',
    );
  });

  it('takes no impact that remains, and no severity that is the level', () => {
    strictEqual(
      roles('ID | Risk | Consequence | Likelihood | Level | Treatment | Likelihood | Impact', [
        'R-1 | Fire | Data loss | 3 | 12 | Mitigate | 1 | 4',
      ]),
      'riskId | risk | impact | likelihood | level | treatment | residualLikelihood | residualImpact',
    );
    strictEqual(
      roles('ID | Risk | Impact | Likelihood | Severity | Treatment', [
        'R-1 | Fire | Data loss | 3 | High | Mitigate',
      ]),
      'riskId | risk | impact | likelihood | level | treatment',
    );
  });

  it('looks at all rows of a long table', () => {
    const header = 'ID | Risk | Likelihood | Consequence | Impact | Score | Owner';
    const first = Array.from({ length: 300 }, () => ['Data loss', ''] as const);
    const last = Array.from({ length: 400 }, () => ['Data loss', '3'] as const);
    const kept = 'riskId | risk | likelihood | impact | - | level | owner';
    const found = 'riskId | risk | likelihood | - | impact | level | owner';
    deepStrictEqual(rolesInPieces(header, risks(...first)), [kept]);
    deepStrictEqual(rolesInPieces(header, risks(...first, ...last)), [found]);
  });
});

/** The roles in each piece of the table, each told once. */
function rolesInPieces(header: string, rows: readonly string[]): readonly string[] {
  const { parts } = parsed(table(header, rows));
  return [...new Set(parts.flatMap(({ tables }) => tables.map(written)))];
}
