import { checkConfiguredFix, checkFindings } from '../../../../../test/kit/check.js';
import { drawnMatrix, scoredMatrix, withMatrix } from '../../../../../test/kit/matrices.js';
import type { Configuration } from '../../workspace/configuration.js';
import { riskScoreMismatch } from './rule.js';

const head = '| Risk ID | Risk | Likelihood | Impact | Level |\n| --- | --- | --- | --- | --- |\n';
const smallMatrix = withMatrix(`
    likelihood: [Rare, Possible, Likely]
    impact: [Minor, Moderate, Major]
    levels: { Low: 1-3, Medium: 4-5, High: 6-9 }
`);
const gradedMatrix = withMatrix(`
    likelihood: [1, 2, 3]
    levels: { ★: 1-3, Medium: 4-5, Medium+: 6, ★★: 9 }
`);

describe('risk-score-mismatch with a matrix of scores', () => {
  it('reports a level that the matrix does not give, in a single row, too', () => {
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | Likely | Major | Medium |
                               ^^^^^^ warning Risk R-001 is "Medium", but by the risk matrix in isms.yaml the likelihood "Likely" and the impact "Major" make it "High". …
| R-002 | b | Rare | Severe | Medium |
`,
      scoredMatrix,
    );
  });

  it('reads numbers, names and both', () => {
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | 4 | 4 | 16 (High) |
| R-002 | b | 4 – Likely | Major (4) | **HIGH** |
| R-003 | c | 5 | almost certain | Low |
| R-004 | d | 4 (likely) | 5 | 4 × 5 = 20 (High) |
                               ^^^^^^^^^^^^^^^^^ warning Risk R-004 is "4 × 5 = 20 (High)", but …
`,
      scoredMatrix,
    );
  });

  it('writes the level as other rows do, else by its name', () => {
    const other = `${head}| R-001 | a | Likely | Major | 🟠 High |\n`;
    fix(
      scoredMatrix,
      `${other}| R-002 | b | Possible | Severe | 🟡 $0Medium |\n`,
      `${other}| R-002 | b | Possible | Severe | 🟠 High |\n`,
    );
    fix(
      scoredMatrix,
      `${head}| R-001 | a | 3 | 5 | 8$0 (Low) |\n`,
      `${head}| R-001 | a | 3 | 5 | 15 (High) |\n`,
    );
    fix(
      scoredMatrix,
      `${head}| R-001 | a | 3 | 5 | Low$0 – 15 |\n`,
      `${head}| R-001 | a | 3 | 5 | High – 15 |\n`,
    );
  });

  it('reports the words beside a score, and the score beside words', () => {
    const table =
      '| ID | Risk | Likelihood | Impact | Score | Level |\n|---|---|---|---|---|---|\n| R-001 | a | Likely | Major | 16 | High |\n';
    checkFindings(
      riskScoreMismatch,
      `${table}| R-002 | b | Rare | Minor | 2 | Medium |
                                 ^^^^^^ warning Risk R-002 is "Medium", …
| R-003 | c | Possible | Minor | 7 | Medium |
                                 ^ warning The level 7 of risk R-003 is not its likelihood times its impact, Possible × Minor = 6, …
`,
      scoredMatrix,
    );
  });

  it('leaves registers on other scales alone', () => {
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | Low | High | Low |\n| R-002 | b | Medium | High | Low |\n| R-003 | c | Likely | Major | Low |\n`,
      scoredMatrix,
    );
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | 3 | 4 | 7 |\n| R-002 | b | 2 | 2 | 4 |\n| R-003 | c | 5 | 2 | 7 |\n`,
      scoredMatrix,
    );
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | 3 per year | 4 | Low |\n| R-002 | b | 7 | 9 | Low |\n`,
      scoredMatrix,
    );
  });

  it('leaves a register alone whose numbers no step has, in two rows, or in one of few', () => {
    const own = `${head}| R-001 | a | 4 | 5 | Critical |
| R-002 | b | 5 | 5 | Critical |
| R-003 | c | 2 | 2 | Low |
| R-004 | d | 2 | 2 | Low |
| R-005 | e | 1 | 2 | Low |
`;
    checkFindings(riskScoreMismatch, own, smallMatrix);
    const rows = ['4', '5', '6', '7', '8', '9', '10', '11', '12'].map(
      (id) => `| R-${id} | x | 3 | 3 | High |\n`,
    );
    checkFindings(riskScoreMismatch, `${own}${rows.join('')}`, smallMatrix);
    const one = `${head}| R-001 | a | 5 (Often) | 3 | High |\n| R-002 | b | 2 | 2 | Low |\n`;
    checkFindings(riskScoreMismatch, one, smallMatrix);
    const withoutLevel = `${head}| R-001 | a | 5 | 4 | |\n| R-002 | b | 4 | 4 | |\n| R-003 | c | 2 | 2 | Low |\n`;
    checkFindings(riskScoreMismatch, withoutLevel, smallMatrix);
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | 5 (Often) | 3 | High |\n${rows.slice(1).join('')}| R-013 | c | 2 | 2 | Low |
                      ^^^ warning Risk R-013 is "Low", …
`,
      smallMatrix,
    );
  });

  it('takes no row for a product that can be a sum', () => {
    const adds = `${head}| R-001 | a | 1 | 3 | 4 |\n| R-002 | b | 2 | 2 | 4 |\n| R-003 | c | 2 | 2 | 4 |\n| R-004 | d | 1 | 4 | 5 |\n`;
    checkFindings(riskScoreMismatch, adds, scoredMatrix);
    // Two of three other rows multiply, which is less than four fifths.
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | 3 | 4 | 12 |\n| R-002 | b | 3 | 3 | 9 |\n| R-003 | c | 2 | 5 | 7 |\n| R-004 | d | 1 | 4 | 5 |\n`,
      scoredMatrix,
    );
  });

  it('tells apart levels by plus, minus and repeated signs', () => {
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | 2 | 2 | Medium+ |
                      ^^^^^^^ warning Risk R-001 is "Medium+", but by the risk matrix in isms.yaml the likelihood "2" and the impact "2" make it "Medium". …
| R-002 | b | 3 | 2 | 🟠 Medium+ |
| R-003 | c | 1 | 1 | ★ |
| R-004 | d | 3 | 3 | ★★ |
`,
      gradedMatrix,
    );
    fix(
      gradedMatrix,
      `${head}| R-001 | a | 2 | 2 | Medium$0+ |\n`,
      `${head}| R-001 | a | 2 | 2 | Medium |\n`,
    );
  });

  it('leaves a level alone that the matrix does not have', () => {
    checkFindings(
      riskScoreMismatch,
      `${head}| R-001 | a | 4 | 4 | Severe |\n| R-002 | b | 4 | 4 | High |\n| R-003 | c | 4 | 4 | High |\n| R-004 | d | 4 | 4 | High |\n`,
      scoredMatrix,
    );
  });
});

describe('risk-score-mismatch with a matrix of rows', () => {
  it('reports and mends a level that stands elsewhere in the matrix', () => {
    const table =
      '| Risiko-ID | Risiko | Eintrittswahrscheinlichkeit | Auswirkung | Risikoniveau |\n| --- | --- | --- | --- | --- |\n';
    checkFindings(
      riskScoreMismatch,
      `${table}| R-1 | Brand | selten | hoch | gelb |
| R-2 | Diebstahl | 3 | hoch | gelb |
                               ^^^^ warning Risk R-2 is "gelb", but by the risk matrix in isms.yaml the likelihood "3" and the impact "hoch" make it "rot". …
`,
      drawnMatrix,
    );
    fix(
      drawnMatrix,
      `${table}| R-2 | Diebstahl | Häufig | hoch | **ge$0lb** |\n`,
      `${table}| R-2 | Diebstahl | Häufig | hoch | **rot** |\n`,
    );
  });
});

function fix(configuration: Configuration, before: string, after: string): void {
  checkConfiguredFix(configuration, riskScoreMismatch, before, after);
}
