import { checkFindings } from '../../../../../test/kit/check.js';
import { scoredMatrix, drawnMatrix } from '../../../../../test/kit/matrices.js';
import { riskUnknownLevel } from './rule.js';

describe('risk-unknown-level', () => {
  it('reports a typing error among words', () => {
    checkFindings(
      riskUnknownLevel,
      `
| Risk ID | Risk | Likelihood | Impact | Level |
| --- | --- | --- | --- | --- |
| R-001 | Malware | Possible | High | 🔴 High |
| R-002 | Lost laptop | Likely | Medium | Medium |
| R-003 | Data leak | Unlikely | Hgih | High |
                                 ^^^^ warning "Hgih" is no impact of this register. …
| R-004 | Burglary | Rare | Low | Low |
`,
    );
  });

  it('reports a level above the square of the scale', () => {
    checkFindings(
      riskUnknownLevel,
      `
| Risk ID | Risk | Likelihood | Impact | Score |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 | 12 |
| R-002 | Lost laptop | 4 | 3 | **12** |
| R-003 | Data leak | 5 | 5 | 52 |
                              ^^ warning "52" is no level of this register. …
| R-004 | Burglary | 1 | 3 | 3 (Low) |
`,
    );
  });

  it('leaves scales alone that it does not know', () => {
    checkFindings(
      riskUnknownLevel,
      `
| Risk ID | Risk | Likelihood | Impact | Score |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 30 % | 9 | 240 |
| R-002 | Lost laptop | 10 % | 7 | 120 |
| R-003 | Data leak | weekly | 8 | 300 |
| R-004 | Burglary | 5 % | 3 | 3 |
`,
    );
  });

  it("takes words that several rows use for the register's own", () => {
    checkFindings(
      riskUnknownLevel,
      `
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | a | High | Low |
| R-002 | b | Medium | Low |
| R-003 | c | Low | High |
| R-004 | d | Low | High |
| R-005 | e | Low | High |
| R-006 | f | Low | High |
| R-007 | g | Elevated | Low |
| R-008 | h | Elevated | Low |
`,
    );
  });

  it('takes the scale of the configuration', () => {
    checkFindings(
      riskUnknownLevel,
      `
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | a | 3 | 4 |
| R-002 | b | 2 | 3 |
| R-003 | c | 6 | 1 |
| R-004 | d | 2 | 1 |
`,
      { risk: { scale: 6, acceptableLevel: 9 } },
    );
  });

  it('reports a word among numbers', () => {
    checkFindings(
      riskUnknownLevel,
      `
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | a | 3 | 4 |
| R-002 | b | 2 | high |
                  ^^^^ warning "high" is no impact of this register. …
| R-003 | c | 4 | 1 |
| R-004 | d | 2 | 1 |
`,
    );
  });

  it('reads a register with a section for each risk as one', () => {
    const section = (id: number, impact: string): string =>
      `## R-00${String(id)} A risk\n\n- Likelihood: 2\n- Impact: ${impact}\n\n${'It is described at length. '.repeat(90)}\n\n`;
    const others = [1, 2, 3, 4].map((id) => section(id, '3')).join('');
    checkFindings(
      riskUnknownLevel,
      `# Risk register\n\n${others}## R-005 A risk\n\n- Likelihood: 2\n- Impact: 9\n          ^ warning "9" is no impact of this register…\n`,
    );
  });

  it('leaves levels alone that multiply the value of the asset, the threat and the vulnerability', () => {
    const head =
      '| 管理№ | 情報資産 | 脅威の内容 | 資産価値 | 脅威 | ぜい弱性 | リスク値 | リスク対応 | リスク所有者 |\n' +
      '|---|---|---|---|---|---|---|---|---|\n';
    checkFindings(
      riskUnknownLevel,
      `# リスクアセスメント表\n\n${head}| RA-01 | 図面 | 盗難 | 3 | 3 | 3 | 27 | 低減 | 部長 |\n| RA-02 | 試作品 | 盗難 | 1 | 2 | 3 | 6 | 低減 | 部長 |\n| RA-03 | 帳簿 | 紛失 | 1 | 1 | 3 | 3 | 低減 | 部長 |\n`,
    );
  });

  const assessed =
    '| Risk ID | Risk | Likelihood | Impact | Level |\n| --- | --- | --- | --- | --- |\n';

  it('takes steps and levels from the matrix of the configuration', () => {
    checkFindings(
      riskUnknownLevel,
      `${assessed}| R-1 | a | selten | hoch | gelb |
| R-2 | b | 2 – möglich | hoch | rot |
| R-3 | c | häufig | gering | gelb |
| R-4 | d | oft | hoch | rot |
            ^^^ warning "oft" is no likelihood of this register. Risks are compared by one set of criteria (ISO/IEC 27001, 6.1.2): write selten, möglich or häufig, as risk.matrix in isms.yaml has it.
| R-5 | e | 3 | 4 | 12 |
                ^ warning "4" is no impact of this register. …
`,
      drawnMatrix,
    );
  });

  it('leaves words of the matrix alone in a register on another scale', () => {
    checkFindings(
      riskUnknownLevel,
      `${assessed}| R-1 | a | low | high | medium |\n| R-2 | b | low | high | medium |\n| R-3 | c | high | high | high |\n| R-4 | d | low | high | rot |\n`,
      drawnMatrix,
    );
    checkFindings(
      riskUnknownLevel,
      `${assessed}| R-1 | a | 1 | 4 | 4 |\n| R-2 | b | 2 | 5 | 10 |\n| R-3 | c | 3 (Possible) | 1 | 7 |\n`,
      scoredMatrix,
    );
  });
});
