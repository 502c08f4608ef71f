import { checkFindings, checkFix, readFiles, worldOf } from '../../../../../test/kit/check.js';
import { scoredMatrix, withMatrix } from '../../../../../test/kit/matrices.js';
import { checkLinear } from '../../../../../test/kit/work.js';
import { findingsOf } from '../runRules.js';
import { riskUntreated } from './rule.js';

const head =
  '| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Controls |\n| --- | --- | --- | --- | --- | --- | --- |\n';

describe('risk-untreated', () => {
  it('reports numbers and words above the acceptable level', () => {
    checkFindings(
      riskUntreated,
      `${head}| R-001 | a | 3 | 4 | 12 | Mitigate | |
  ^^^^^ warning Risk R-001 (12) is to be mitigated and names no control, …
| R-002 | b | Likely | Major | Critical | Risikominderung | – |
  ^^^^^ warning Risk R-002 (Critical) is to be mitigated and names no control, …
`,
    );
  });

  it('takes the acceptable level that a policy states, unless isms.yaml or another document says otherwise', () => {
    const register = `-- register.md --\n${head}| R-001 | a | 3 | 3 | 9 | Mitigate | |\n`;
    const policy = (name: string, level: string): string =>
      `-- ${name}.md --\n# Risk policy of the ISMS\n\nRisks up to ${level} are accepted.\n`;
    const found = (level: string): string =>
      `  ^^^^^ warning Risk R-001 (9) is to be mitigated and names no control, and the acceptable level is ${level}. …\n`;
    checkFindings(riskUntreated, `${register}${found('6')}`);
    checkFindings(riskUntreated, `${register}${policy('policy', '9')}`);
    checkFindings(riskUntreated, `${register}${found('8')}${policy('policy', '8')}`);
    checkFindings(
      riskUntreated,
      `${register}${found('6')}${policy('policy', '9')}${policy('other', '12')}`,
    );
    checkFindings(riskUntreated, `${register}${found('4')}${policy('policy', '9')}`, {
      risk: { scale: 5, acceptableLevel: 4, isStated: true },
    });
    checkFindings(
      riskUntreated,
      `${register}${found('6')}-- minutes.md --\n# Management review 2025\n\nRisks up to 9 are accepted.\n`,
    );
  });

  it('accepts controls in any cell, controls in words, low risks and other treatments', () => {
    checkFindings(
      riskUntreated,
      `${head}| R-001 | a | 3 | 4 | 12 | Reduce by A.8.7 | |
| R-002 | b | 3 | 4 | 12 | Mitigate | Multi-factor login |
| R-003 | c | 2 | 3 | 6 | Mitigate | |
| R-004 | d | 3 | 4 | 12 | Accept | |
| R-005 | e | 3 | 4 | Medium | Mitigate | |
| R-006 | f | 9 | 9 | 81 | Mitigate | |
`,
    );
  });

  it('says nothing where the layout has no place for controls', () => {
    checkFindings(
      riskUntreated,
      '| Risk ID | Risk | Likelihood | Impact | Level | Treatment |\n| --- | --- | --- | --- | --- | --- |\n| R-001 | a | 3 | 4 | 12 | Mitigate |\n',
    );
  });

  it('says nothing of a risk whose controls stand elsewhere beside its id', () => {
    const row = '| R-001 | a | 3 | 4 | 12 | Mitigate | |\n';
    for (const plan of [
      '| Risk | Action | Controls | Responsible | Due | Residual level |\n| --- | --- | --- | --- | --- | --- |\n| R-001 | Train | A.6.3 | CISO | 2026-12-01 | 4 |\n',
      '| Risk | Action | Controls | Responsible | Due | Residual level |\n| --- | --- | --- | --- | --- | --- |\n| R-001 | Train | Lessons | CISO | 2026-12-01 | 4 |\n',
      '| Action | What we do | Risks | Annex A | Due |\n| --- | --- | --- | --- | --- |\n| M-01 | Train | R-001, R-007 | A.6.3 | 2026-12-01 |\n',
      '## R-001 Phishing\n\nWe train everybody twice a year.\n\nSee A.6.3.\n',
      '- R-001: A.6.3 by December.\n',
    ]) {
      checkFindings(riskUntreated, `${head}${row}\n## Plan\n\n${plan}`);
      checkFindings(
        riskUntreated,
        `-- register.md --\n${head}${row}-- plan.md --\n---\ntype: risk-treatment-plan\n---\n# Plan\n\n${plan}`,
      );
    }
    checkFindings(
      riskUntreated,
      `-- register.md --\n${head}${row}-- other.md --\n${head}| R-001 | a | 3 | 4 | 12 | Mitigate | A.8.7 |\n`,
    );
  });

  it('reports a risk beside which only other risks, statements and other documents name controls', () => {
    const row = `| R-001 | a | 3 | 4 | 12 | Mitigate | |
  ^^^^^ warning Risk R-001 (12) is to be mitigated and names no control, …
`;
    for (const others of [
      '| R-002 | b, as R-001 | 3 | 4 | 12 | Mitigate | A.8.7 |\n',
      // An id that was given twice is that of another risk.
      '| R-001 | Something else | 3 | 4 | 12 | Mitigate | A.8.7 |\n',
      '\n## Plan for R-010\n\nA.6.3\n',
      '\n| Control | Applicable | Justification |\n| --- | --- | --- |\n| A.8.7 | Yes | R-001 |\n',
      '-- policy.md --\n# Policy on backups\n\nA.8.13 is for R-001.\n',
      '-- plan.md --\n---\ntype: risk-treatment-plan\n---\n## R-001\n\nTo be planned.\n\n## R-002\n\nA.8.7\n',
    ]) {
      checkFindings(
        riskUntreated,
        `-- register.md --\n## Risks R-001 to R-009\n\n${head}${row}${others}`,
      );
    }
    const number = (id: string, controls: string): string =>
      `${head}| ${id} | a | 3 | 4 | 12 | Mitigate | ${controls} |\n`;
    checkFindings(
      riskUntreated,
      `-- register.md --\n${number('1', '')}  ^ warning Risk 1 (12) …\n-- other.md --\n${number('1', 'A.8.7')}`,
    );
  });

  it('tells no number to a register in words', () => {
    checkFindings(
      riskUntreated,
      `${head}| R-001 | a | Likely | Major | High | Mitigate | |
  ^^^^^ warning Risk R-001 (High) is to be mitigated and names no control, and only lower levels are acceptable. …
| R-002 | b | 3 | 4 | 12 | Mitigate | |
  ^^^^^ warning Risk R-002 (12) is to be mitigated and names no control, and the acceptable level is 6. …
`,
    );
  });

  it('goes by the products that give a level of the matrix', () => {
    checkFindings(
      riskUntreated,
      `${head}| R-001 | a | Likely | Major | High | Mitigate | |
  ^^^^^ warning Risk R-001 (High) is to be mitigated and names no control, …
| R-002 | b | 2 | 3 | Medium | Mitigate | |
`,
      scoredMatrix,
    );
    // Which colour is above the acceptable level, the matrix alone tells.
    const coloured = withMatrix('\n    levels: { Green: 1-4, Amber: 5-6, Red: 8-25 }\n');
    checkFindings(
      riskUntreated,
      `${head}| R-001 | a | 4 | 4 | Red | Mitigate | |
  ^^^^^ warning Risk R-001 (Red) is to be mitigated and names no control, …
| R-002 | b | 2 | 3 | Amber | Mitigate | |
`,
      coloured,
    );
  });

  it('measures a scale of three factors by the level that is stated above the register', () => {
    const table =
      '| リスクID | リスク | 資産価値 | 脅威 | 脆弱性 | リスク値 | 対応方針 | 管理策 |\n|---|---|---|---|---|---|---|---|\n';
    const rows =
      '| RK-01 | 盗聴 | 2 | 2 | 3 | 12 | 低減 | |\n| RK-02 | 旧OS | 3 | 3 | 3 | 27 | 低減 | |\n';
    const mark =
      '  ^^^^^ warning Risk RK-02 (27) is to be mitigated and names no control, and the acceptable level is 12.…\n';
    for (const stated of [
      'リスク値＝資産価値×脅威×脆弱性。最大は36、12以下を受容可能とする。',
      'リスク値 = 資産価値 × 脅威 × 脆弱性（最大36）、受容可能は12以下',
      'リスク値＝資産価値（1～3）×脅威（1～3）×脆弱性（1～3）。受容基準は 12 以下とする。',
      'Risk appetite: up to 12',
      'Akzeptanzschwelle: 12',
    ]) {
      checkFindings(riskUntreated, `${stated}\n\n${table}${rows}${mark}`);
    }
    for (const open of [
      '最大は36。',
      '12以下を受容可能とする。ただし8以下を受容可能とする部門がある。',
    ]) {
      checkFindings(riskUntreated, `${open}\n\n${table}${rows}`);
    }
  });

  it('measures a scale of three factors by the level of the organisation, and by no usual one', () => {
    const values =
      '| Risk ID | Risk | Asset value | Threat | Vulnerability | Level | Treatment | Controls |\n|---|---|---|---|---|---|---|---|\n| R-001 | Theft | 3 | 3 | 3 | 27 | Mitigate | |\n';
    const detected = (header: string): string =>
      `| Risk ID | Risk | Likelihood | Impact | ${header} | Level | Treatment | Controls |\n|---|---|---|---|---|---|---|---|\n| R-001 | Theft | 3 | 3 | 3 | 27 | Mitigate | |\n`;
    const mark =
      '  ^^^^^ warning Risk R-001 (27) is to be mitigated and names no control, and the acceptable level is 9.…\n';
    const risk = { scale: 5, acceptableLevel: 9, isStated: true as const };
    for (const register of [
      values,
      ...['Detectability', 'Entdeckbarkeit', 'Détectabilité', 'Detectabilidad'].map(detected),
      ...['Deteção', 'Rilevabilità', 'Detecteerbaarheid', '検出度'].map(detected),
    ]) {
      checkFindings(riskUntreated, register + mark, { risk });
      // 12 is low where the highest is 125.
      checkFindings(riskUntreated, register.replace('3 | 3 | 3 | 27', '3 | 2 | 2 | 12'));
    }
    // The third column is no factor: levels are likelihood times impact.
    checkFindings(
      riskUntreated,
      `${detected('Detection').replace('27', '9')}  ^^^^^ warning Risk R-001 (9) …\n`,
    );
  });

  it('asks a table that gives the level once more, and looks for controls in the other table', () => {
    const register = `# Risk register

| Risk ID | Risk | Likelihood | Impact | Level | Controls | Status |
| --- | --- | --- | --- | --- | --- | --- |
| R-01 | a | 3 | 4 | 12 | | Open |
| R-02 | b | 3 | 4 | 12 | A.8.7 | Open |
| R-03 | c | 3 | 4 | 12 | | Closed |

`;
    checkFindings(
      riskUntreated,
      `${register}| Risk ID | Level | Treatment | Controls | Residual |
| --- | --- | --- | --- | --- |
| R-01 | 12 | Mitigate | | 4 |
  ^^^^ warning Risk R-01 (12) is to be mitigated and names no control, …
| R-02 | 12 | Mitigate | | 4 |
| R-03 | 12 | Mitigate | | 4 |
| R-04 | 12 | Mitigate | | 4 |
  ^^^^ warning Risk R-04 (12) is to be mitigated and names no control, …
`,
    );
  });

  it('is silent where the plan for a risk of the register names its controls', () => {
    checkFindings(
      riskUntreated,
      `# Risk register

${head}| R-01 | a | 3 | 4 | 12 | Mitigate | |

| Risk ID | Treatment | Controls | Residual |
| --- | --- | --- | --- |
| R-01 | Mitigate | A.8.7 | 4 |
`,
    );
  });

  it('takes the controls of a plan into a register that names those of other risks itself', () => {
    const plan =
      '-- plan.md --\n---\ntype: risk-treatment-plan\n---\n# Plan\n\n| Risk | Action | Controls | Responsible | Due | Residual level |\n| --- | --- | --- | --- | --- | --- |\n| R-003 | Train | A.6.3, A.8.7 | CISO | 2026-12-01 | 4 |\n';
    const others =
      '| R-001 | a | 3 | 4 | 12 | Mitigate | A.8.1 |\n| R-002 | b | 3 | 4 | 12 | Mitigate | A.8.2 |\n';
    checkFindings(
      riskUntreated,
      `-- register.md --\n${head}${others}| R-003 | c | 3 | 4 | 12 | Mitigate | |
  ^^^^^ warning Risk R-003 (12) is to be mitigated and names no control, and the acceptable level is 6. An auditor follows each high risk to its controls (ISO/IEC 27001, 6.1.3 b): the treatment plan names A.6.3 and A.8.7, so write them here, too.
${plan}`,
    );
    checkFix(
      riskUntreated,
      `-- register.md --\n${head}${others}| R-$0003 | c | 3 | 4 | 12 | Mitigate |     |\n${plan}`,
      `-- register.md --\n${head}${others}| R-003 | c | 3 | 4 | 12 | Mitigate | A.6.3, A.8.7 |\n${plan}`,
    );
  });

  it('takes time in line with the rows of the register and the lines of the plan', () => {
    const numbered = (n: number, row: (id: string) => string): string =>
      Array.from({ length: n }, (_, at) => row(`R-${String(1000 + at)}`)).join('');
    const documents = (n: number): string =>
      `-- register.md --\n${head}${numbered(n, (id) => `| ${id} | a | 3 | 4 | 12 | Mitigate | |\n`)}` +
      `-- plan.md --\n---\ntype: risk-treatment-plan\n---\n# Plan\n\n${numbered(n, (id) => `- ${id}: training (A.6.3)\n`)}`;
    checkLinear(documents, 400, (text) => {
      const world = worldOf(readFiles(text));
      for (const document of world.workspace.documents.values()) {
        findingsOf([riskUntreated], document, world);
      }
    });
  }).timeout(60_000);
});
