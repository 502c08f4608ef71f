import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { riskScoreMismatch } from './rule.js';

const head = '| Risk ID | Risk | Likelihood | Impact | Level |\n| --- | --- | --- | --- | --- |\n';
const rows =
  '| R-001 | a | 3 | 4 | 12 (High) |\n| R-002 | b | 2 | 2 | 4 (Low) |\n| R-003 | c | 5 | 2 | 10 (High) |\n';

describe('risk-score-mismatch', () => {
  it('reports the row that does not multiply, and takes the text of an equal level', () => {
    const before = `${head}${rows}| R-004 | d | 2 | 5 | $07 (Medium) |\n`;
    const after = `${head}${rows}| R-004 | d | 2 | 5 | 10 (High) |\n`;
    checkFix(riskScoreMismatch, before, after);
    checkFindings(riskScoreMismatch, after);
  });

  it('keeps the marks around a number', () => {
    checkFix(
      riskScoreMismatch,
      `${head}${rows}| R-004 | d | 3 – Possible | 3 – Moderate | **1$05** |\n`,
      `${head}${rows}| R-004 | d | 3 – Possible | 3 – Moderate | **9** |\n`,
    );
  });

  it('leaves a row alone whose likelihood is not on the scale', () => {
    checkFindings(riskScoreMismatch, `${head}${rows}| R-004 | d | 9 | 5 | 15 (High) |\n`);
  });

  it('offers no number where a word would have to change with it', () => {
    checkFixTitles(riskScoreMismatch, `${head}${rows}| R-004 | d | 3 | 3 | $015 (High) |\n`, []);
  });

  it('reports a word that differs from all equal rows', () => {
    const same = ['R-1', 'R-2', 'R-3']
      .map((id) => `| ${id} | x | Likely | High | Critical |\n`)
      .join('');
    checkFindings(
      riskScoreMismatch,
      `${head}${same}| R-4 | y | likely | High | Medium |
                            ^^^^^^ warning Risk R-4 is "Medium", but 3 others with the likelihood "likely" and the impact "High" are "Critical". …
`,
    );
    checkFix(
      riskScoreMismatch,
      `${head}${same}| R-4 | y | Likely | High | $0Medium |\n`,
      `${head}${same}| R-4 | y | Likely | High | Critical |\n`,
    );
  });

  it('leaves registers alone that do not multiply, and too few rows', () => {
    checkFindings(
      riskScoreMismatch,
      `${head}| R-1 | a | 3 | 4 | 7 |\n| R-2 | b | 2 | 2 | 4 |\n| R-3 | c | 5 | 2 | 7 |\n| R-4 | d | 1 | 2 | 3 |\n`,
    );
    checkFindings(riskScoreMismatch, `${head}| R-1 | a | 3 | 4 | 12 |\n| R-2 | b | 2 | 2 | 5 |\n`);
  });

  it('leaves a register alone that adds, where many a sum is the product as well', () => {
    const both = [1, 2, 3, 4].map((id) => `| R-${String(id)} | a | 2 | 2 | 4 |\n`).join('');
    checkFindings(riskScoreMismatch, `${head}${both}| R-5 | b | 1 | 3 | 4 |\n`);
  });

  const section = (id: number, values: string): string =>
    `## R-00${String(id)} A risk with a section of its own\n\n${values}\n\n${'It is described at some length here. '.repeat(60)}\n\n`;

  it('reads a register with a section for each risk as one, however long they are', () => {
    const values = (level: string): string => `- Likelihood: 3\n- Impact: 4\n- Level: ${level}`;
    const others = [1, 2, 3, 4].map((id) => section(id, values('12'))).join('');
    checkFix(
      riskScoreMismatch,
      `# Risk register\n\n${others}${section(5, values('2$01'))}`,
      `# Risk register\n\n${others}${section(5, values('12'))}`,
    );
  });

  const words = `
| Risk ID | Risk | Likelihood | Impact | Level |
| --- | --- | --- | --- | --- |
`;

  it('writes the level with the word that the scores around it have', () => {
    const rows = `${words}| R-001 | a | 3 | 4 | 12 (High) |
| R-002 | b | 4 | 4 | 16 (High) |
| R-003 | c | 2 | 2 | 4 (Low) |
`;
    checkFix(
      riskScoreMismatch,
      `${rows}| R-004 | d | 3 | 5 | 8$0 (Low) |\n`,
      `${rows}| R-004 | d | 3 | 5 | 15 (High) |\n`,
    );
  });

  const matrix = `${words}| R-001 | a | Low | Low | Low |
| R-002 | b | Low | Medium | Low |
| R-003 | c | Medium | Medium | Medium |
| R-004 | d | Medium | High | High |
| R-005 | e | High | Low | Medium |
| R-006 | f | High | High | Critical |
`;

  it('reports the one level in words that is lower than that of a lesser risk', () => {
    checkFindings(
      riskScoreMismatch,
      `${matrix}| R-007 | g | High | Medium | Low |
                              ^^^ warning Risk R-007 is "Low" with the likelihood "High" and the impact "Medium", but R-003 is "Medium" with "Medium" and "Medium". …
`,
    );
  });

  it('says nothing where the levels are in order, or more than one can be wrong', () => {
    checkFindings(riskScoreMismatch, `${matrix}| R-007 | g | High | Medium | High |\n`);
    checkFindings(
      riskScoreMismatch,
      `${matrix}| R-007 | g | High | Medium | Low |\n| R-008 | h | Medium | Low | Critical |\n`,
    );
  });

  it('reads a product with what it comes to', () => {
    const formula =
      '| Risk no. | Threat | Likelihood | Impact | Score = L × I | Risk level |\n|---|---|---|---|---|---|\n| GR-01 | a | 3 – Possible | 5 – Critical | 3 × 5 = 15 | High |\n| GR-02 | b | 4 – Likely | 4 – Major | 4 × 4 = 16 | High |\n| GR-03 | c | 4 – Likely | 2 – Minor | 4 × 2 = 8 | Medium |\n';
    checkFix(
      riskScoreMismatch,
      `${formula}| GR-04 | d | 3 – Possible | 4 – Major | 3 × 4 = $014 | Medium |\n`,
      `${formula}| GR-04 | d | 3 – Possible | 4 – Major | 3 × 4 = 12 | Medium |\n`,
    );
    checkFindings(
      riskScoreMismatch,
      `${formula}| GR-04 | d | 3 – Possible | 4 – Major | 3 × 4 = 12 | Medium |\n`,
    );
  });

  it('reads full-width figures', () => {
    const japanese =
      '| リスクNo. | 脅威 | 発生可能性 | 影響度 | リスク値 |\n|---|---|---|---|---|\n| RK-01 | a | ３ | ５ | １５ |\n| RK-02 | b | ２ | ５ | １０ |\n| RK-03 | c | ３ | ３ | ９ |\n';
    checkFix(
      riskScoreMismatch,
      `${japanese}| RK-04 | d | ３ | ４ | $0１０ |\n`,
      `${japanese}| RK-04 | d | ３ | ４ | 12 |\n`,
    );
    checkFindings(riskScoreMismatch, `${japanese}| RK-04 | d | ３ | ４ | １２ |\n`);
  });

  it('tells the numbers of factors with words', () => {
    checkFindings(
      riskScoreMismatch,
      `${head}${rows}| R-004 | d | 4 (Likely) | 5 (Severe) | 16 |
                                        ^^ warning The level 16 of risk R-004 is not its likelihood times its impact, 4 × 5 = 20, …
`,
    );
  });

  it('looks at the words beside a score, and at the score beside words', () => {
    const rows = `| R-001 | Theft | 4 | 5 | 20 | 🔴 Critical |
| R-002 | Fire | 2 | 5 | 10 | 🟠 High |
| R-003 | Flood | 4 | 3 | 12 | 🟠 High |
| R-005 | Fraud | 3 | 3 | 9 | 🟡 Medium |
| R-006 | Outage | 3 | 4 | 12 | 🟠 High |
| R-007 | Noise | 2 | 2 | 4 | 🟢 Low |
| R-008 | Leak | 3 | 4 | 12 | 🟠 High |
`;
    checkFindings(
      riskScoreMismatch,
      `
| 🆔 ID | Risk | Likelihood | Impact | 🔢 Score | 🚦 Level |
|---|---|---|---|---|---|
${rows}| R-004 | Malware | 3 | 4 | 12 | 🟡 Medium |
                                 ^^^^^^^^^ warning …
`,
    );
    checkFindings(
      riskScoreMismatch,
      `
| ID | Risk | Likelihood | Impact | Level | Score |
|---|---|---|---|---|---|
${rows.replaceAll(/\| (\d+) \| ([^|]*) \|$/gm, '| $2 | $1 |')}| R-004 | Malware | 3 | 4 | 🟠 High | 13 |
                                      ^^ warning The level 13 of risk R-004 is not its likelihood times its impact, 3 × 4 = 12, …
`,
    );
    checkFindings(
      riskScoreMismatch,
      `
| ID | Risk | Likelihood | Impact | Score | Treatment | Level |
|---|---|---|---|---|---|---|
${rows.replaceAll(/\| ([^|]*) \|$/gm, '| Mitigate | $1 |')}| R-004 | Malware | 3 | 4 | 12 | Mitigate | 🟡 Medium |
`,
    );
  });
});
