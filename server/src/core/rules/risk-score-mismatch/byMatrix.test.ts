import { checkConfiguredFix, checkFindings } from '../../../../../test/kit/check.js';
import { drawnMatrix, scoredMatrix } from '../../../../../test/kit/matrices.js';
import type { Configuration } from '../../workspace/configuration.js';
import { riskScoreMismatch } from './rule.js';

const head = '| Risk ID | Risk | Likelihood | Impact | Level |\n| --- | --- | --- | --- | --- |\n';

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
