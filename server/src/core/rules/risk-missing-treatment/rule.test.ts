import { checkFindings } from '../../../../../test/kit/check.js';
import { riskMissingTreatment } from './rule.js';

describe('risk-missing-treatment', () => {
  it('reports an empty cell and a decision that is still open', () => {
    checkFindings(
      riskMissingTreatment,
      `
| Risk ID | Risk | Likelihood | Impact | Treatment |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 | |
  ^^^^^ warning Nothing is decided about risk R-001. …
| R-002 | Lost laptop | 3 | 4 | TBD |
                                ^^^ warning "TBD" decides nothing about risk R-002. …
| R-003 | Data leak | 3 | 4 | Encrypt all laptops |
`,
    );
  });

  it('does not take "Treated" for a decision between the options', () => {
    checkFindings(
      riskMissingTreatment,
      `
| Risk ID | Risk | Likelihood | Treatment | Status |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | | Treated |
  ^^^^^ warning Nothing is decided about risk R-001. …
`,
    );
  });

  it('accepts a decision in the status, closed risks, rows to fill in and layouts without a place', () => {
    checkFindings(
      riskMissingTreatment,
      `
| Risk ID | Risk | Likelihood | Treatment | Status |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | | Mitigated by A.8.7 |
| R-002 | Fax | 1 | | Closed |
| R-003 | ... | | | |

| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-004 | Malware | 3 | 4 |
`,
    );
  });

  it('asks a table that goes on with the risks of another one', () => {
    const register = `# Risk register

| Ref. | Feared event | Likelihood | Impact | Score |
|---|---|---|---|---|
| R-01 | Loss of a key | 3 | 4 | 12 |
| R-02 | Loss of a disk | 2 | 4 | 8 |
`;
    checkFindings(
      riskMissingTreatment,
      `${register}
## Treatment

| Ref. | Option | Controls | Residual risk |
|---|---|---|---|
| R-01 | ? | A.8.24 | 4 |
         ^ warning "?" decides nothing about risk R-01. …
| R-02 | | A.8.10 | 4 |
  ^^^^ warning Nothing is decided about risk R-02. …
| R-09 | | A.8.10 | 4 |
`,
    );
  });

  it('is silent where one of several tables decides', () => {
    checkFindings(
      riskMissingTreatment,
      `# Risk register

| Risk ID | Risk | Likelihood | Impact | Treatment |
|---|---|---|---|---|
| R-01 | Loss of a key | 3 | 4 | see below |
| R-02 | Loss of a disk | 2 | 4 | |
| R-03 | Loss of a site | 2 | 4 | Accept |

| Risk ID | Treatment | Residual risk |
|---|---|---|
| R-01 | Reduce | 4 |
| R-02 | Reduce | 4 |
| R-03 | | 4 |
`,
    );
  });

  it('takes a risk for closed that is only said to be done with, and about which nothing is decided', () => {
    const head =
      '| Risk ID | Risk | Impact | Likelihood | Level | Treatment | Owner | Remarks |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n';
    for (const said of [
      'Erledigt am 03.02.2025',
      'Done in March 2025',
      'Resolved on 2025-02-03',
      'Traité le 3 février 2025',
      'Resuelto',
      'Concluído em 03/02/2025',
      'Risolto il 3 febbraio 2025',
      'Afgehandeld op 3 februari 2025',
      '2025年3月廃止、完了',
      '完了',
      '対応完了',
      '廃止済み',
    ]) {
      checkFindings(riskMissingTreatment, `${head}| R-001 | a | 2 | 3 | 6 | | | ${said} |\n`);
    }
    for (const said of ['Erledigt wird das im Mai', 'Backup resolved?', '対応中', 'Almost done']) {
      checkFindings(
        riskMissingTreatment,
        `${head}| R-001 | a | 2 | 3 | 6 | | CEO | ${said} |\n  ^^^^^ warning …\n`,
      );
    }
  });

  it('asks a table that gives the level of each risk once more, be the risks described or not', () => {
    const register = `# Registre des risques

| Réf. | Scénario | Vraisemblance | Gravité | Niveau |
|---|---|---|---|---|
| RH-01 | Rançongiciel | 3 | 5 | 15 |
| RH-02 | Vol | 3 | 4 | 12 |

`;
    const plan = `| Réf. | Niveau brut | Option de traitement | Mesures de l'annexe A | Risque résiduel | Avancement |
|---|---|---|---|---|---|
| RH-01 | 15 | Réduire | A.8.7 | 8 | En cours |
| RH-02 | 12 | | A.6.5 | 4 | À faire |
  ^^^^^ warning Nothing is decided about risk RH-02. …
`;
    checkFindings(riskMissingTreatment, `${register}${plan}`);
    checkFindings(riskMissingTreatment, `# Registre des risques\n\n${plan}`);
    checkFindings(
      riskMissingTreatment,
      `| Risk ID | Score | Treatment | Controls | Residual | Status |
|---|---|---|---|---|---|
| R-01 | 15 | Reduce | A.8.7 | 8 | Open |
| R-02 | 12 | | A.6.5 | 4 | Open |
  ^^^^ warning Nothing is decided about risk R-02. …
| R-03 | 12 | | A.6.5 | 4 | Closed |
| R-04 | | | | | |
`,
    );
  });

  it('is silent about a level that is given once more where the register decides, or the risk is closed', () => {
    checkFindings(
      riskMissingTreatment,
      `# Risk register

| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Status |
|---|---|---|---|---|---|---|
| R-01 | Loss of a key | 3 | 4 | 12 | Reduce | Open |
| R-02 | Loss of a disk | 2 | 4 | 8 | | Closed |

| Risk ID | Level | Treatment | Residual risk |
|---|---|---|---|
| R-01 | 12 | | 4 |
| R-02 | 8 | | 4 |
`,
    );
  });
});
