import { checkFindings } from '../../../../../test/kit/check.js';
import { drawnMatrix } from '../../../../../test/kit/matrices.js';
import { riskResidual } from './rule.js';

const head =
  '| Risk ID | Risk | Likelihood | Impact | Level | Residual |\n| --- | --- | --- | --- | --- | --- |\n';

describe('risk-residual', () => {
  it('compares words with words', () => {
    checkFindings(
      riskResidual,
      `${head}| R-001 | a | 3 | 4 | High | Medium |
| R-002 | b | 2 | 2 | Low | Medium |
                            ^^^^^^ warning Risk R-002 has a residual risk (Medium) above its risk before treatment (Low). …
| R-003 | c | 2 | 2 | Very low | Very low |
`,
    );
  });

  it('leaves equal values, mixed kinds and columns on different scales alone', () => {
    checkFindings(
      riskResidual,
      `${head}| R-001 | a | 3 | 4 | 12 | 12 |\n| R-002 | b | 2 | 2 | 4 | Medium |\n| R-003 | c | 2 | 2 | 4 (Low) | – |\n`,
    );
    checkFindings(
      riskResidual,
      `${head}| R-001 | a | 3 | 4 | 3 | 12 |\n| R-002 | b | 2 | 2 | 2 | 4 |\n| R-003 | c | 2 | 2 | 4 | 2 |\n`,
    );
  });

  it('compares with the level that another table of the document gives', () => {
    const register = `# Risk register

| Ref. | Feared event | Likelihood | Impact | Score |
|---|---|---|---|---|
| R-01 | Loss of a key | 3 | 4 | 12 |
| R-02 | Loss of a disk | 2 | 4 | 8 |
| R-03 | Loss of a site | 2 | 4 | 8 |

## Treatment

`;
    for (const header of [
      'Option | Residual',
      'Decision | Residual level',
      'Treatment | Net risk',
    ]) {
      checkFindings(
        riskResidual,
        `${register}| Ref. | ${header} |
|---|---|---|
| R-01 | Reduce | 4 |
| R-02 | Reduce | 14 |
                  ^^ warning Risk R-02 has a residual risk (14) above its risk before treatment (8). …
| R-04 | Reduce | 20 |
`,
      );
    }
    checkFindings(
      riskResidual,
      `${register}| Ref. | Task | Done by | Points |
|---|---|---|---|
| R-01 | Reduce | Ann | 40 |
`,
    );
  });

  it('compares what remains by a treatment plan with the level in the register', () => {
    checkFindings(
      riskResidual,
      `${head.replace(' Residual |', ' Owner |')}| R-01 | a | 3 | 4 | 12,0 | Ann |
| R-02 | b | 2 | 4 | 8,0 | Ann |

| Risk | Action | Controls | Responsible | Due | Residual level |
|---|---|---|---|---|---|
| R-01 | Patch | 8.8 | IT | 2027 | 4,0 |
| R-02 | Copy | 8.13 | IT | 2027 | 12,0 |
                                   ^^^^ warning Risk R-02 has a residual risk (12,0) above its risk before treatment (8,0). …
`,
    );
  });

  it('reads what is left afterwards in other words', () => {
    for (const header of [
      'Rating afterwards',
      'Score after measures',
      'Bewertung danach',
      'Niveau après mesures',
    ]) {
      checkFindings(
        riskResidual,
        `| Risk ID | Risk | Likelihood | Impact | Rating | ${header} |
|---|---|---|---|---|---|
| R-01 | A key | 3 | 4 | 12 | 4 |
| R-02 | A disk | 2 | 4 | 8 | 14 |
                              ^^ warning Risk R-02 has a residual risk (14) …
`,
      );
    }
  });

  it('compares levels of the matrix by their place in it', () => {
    checkFindings(
      riskResidual,
      `${head}| R-001 | a | häufig | hoch | rot | gelb |
| R-002 | b | selten | selten | grün | Gelb |
                                       ^^^^ warning Risk R-002 has a residual risk (Gelb) above its risk before treatment (grün). …
| R-003 | c | 2 | 2 | gelb | gelb |
`,
      drawnMatrix,
    );
  });

  it('reads what a sum comes to, below a title with the id of the document, too', () => {
    for (const title of [
      'Risk register',
      'FH-ISMS-02 Risk register',
      'FH-ISMS-02 How we weigh risks',
    ]) {
      for (const [likelihood, impact, level, residual] of [
        ['Likelihood', 'Impact', 'Score', 'Residual risk'],
        ['How likely', 'How bad', 'Sum', 'What is left'],
        ['Wie wahrscheinlich', 'Wie schlimm', 'Summe', 'Was bleibt'],
        ['Probabilité', 'Impact', 'Somme', 'Ce qui reste'],
      ] as const) {
        const risk = (id: string, name: string): string =>
          `### ${id} ${name}\n\n- **${likelihood}:** 3\n- **${impact}:** 3\n- **${level}:** 6 (amber)\n- **Owner:** Ida\n`;
        checkFindings(
          riskResidual,
          `# ${title}\n\n## The list\n\n${risk('K01', 'A rota')}- **${residual}:** 1 + 3 = 4\n\n${risk('K02', 'A token')}- **${residual}:** 4 + 3 = 7 (red)\n${' '.repeat(`- **${residual}:** `.length)}^^^^^^^^^^^^^^^ warning …\n`,
        );
      }
    }
  });

  it('reads what remains below the header that the cells make that of the level, though Word has divided it', () => {
    const table = (behind: string): string => `# Risikoregister

| Nr. | Risiko | EW | SH | KZ | Strategie | Maßnahmen | ${behind} |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-01 | Ransomware | 4 | 5 | 20 | Reduzieren | A.8.7 | 8 |
| R-02 | Diebstahl | 4 | 4 | 16 | Reduzieren | A.8.1 | 8 |
| R-03 | Ausfall | 3 | 3 | 9 | Reduzieren | A.8.14 | 3 |
| R-04 | Weggang | 2 | 4 | 8 | Reduzieren | A.6.5 | 10 |
`;
    const mark = `${' '.repeat('| R-04 | Weggang | 2 | 4 | 8 | Reduzieren | A.6.5 | '.length)}^^ warning …\n`;
    checkFindings(riskResidual, `${table('KZ nach Be-<br />handlung')}${mark}`);
    checkFindings(riskResidual, table('Tage nach Behandlung'));
  });
});
