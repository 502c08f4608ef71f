import { deepStrictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';

/** The controls that `text` names, and those that its risks name. */
function controlsIn(text: string): readonly (readonly string[])[] {
  const { parts } = parsed(text);
  return [
    parts.flatMap(({ references }) => references.map(({ id }) => id)),
    parts.flatMap(({ riskRows }) => riskRows.flatMap((row) => row.references.map(({ id }) => id))),
  ];
}

function section(fields: readonly string[]): string {
  return `# Risks\n\n## R-01 – Theft\n\n| | |\n|---|---|\n${fields.map((field) => `| ${field} |`).join('\n')}\n`;
}

const assessed = ['Likelihood | 4', 'Impact | 2', 'Owner | CISO', 'Treatment | Mitigate'];

describe('withRiskFieldReferences', () => {
  it('reads bare numbers in the field of a risk that names its controls, in each language', () => {
    for (const [likelihood, treatment, label] of [
      ['Likelihood', 'Treatment', 'Controls'],
      ['Likelihood', 'Treatment', 'Measures'],
      ['Likelihood', 'Treatment', 'Annex A controls'],
      ['Eintrittswahrscheinlichkeit', 'Behandlung', 'Maßnahmen'],
      ['Vraisemblance', 'Option de traitement', 'Mesures'],
      ['Probabilidad', 'Tratamiento', 'Medidas'],
      ['Probabilidade', 'Tratamento', 'Controlos'],
      ['Probabilità', 'Trattamento', 'Misure'],
      ['Kans', 'Behandeling', 'Maatregelen'],
      ['発生可能性', '対応', '管理策'],
    ]) {
      const fields = [`${likelihood} | 4`, `${treatment} | x`, `**${label}** | 8.12, 8.28`];
      const read = ['A.8.12', 'A.8.28'];
      deepStrictEqual(controlsIn(section(fields)), [read, read], label);
    }
  });

  it('reads them in labelled lines, in lists below a label, and before their titles', () => {
    const lines = (controls: string): string =>
      `# Risks\n\n## R-01 – Theft\n\n- Likelihood: 4\n- Impact: 2\n- Treatment: Mitigate\n${controls}\n`;
    for (const [controls = '', ...read] of [
      ['- Measures: 8.12 and 8.28', 'A.8.12', 'A.8.28'],
      ['- **Measures:**\n  - 8.12\n  - 8.28 Secure coding\n', 'A.8.12', 'A.8.28'],
      ['- Measures: 8.12 (Data leakage prevention)', 'A.8.12'],
      ['- Measures: 9.2.1, 9.2.2', 'A.9.2.1', 'A.9.2.2'],
      ['- Measures: 5.24-28', 'A.5.24'],
      // A single one is mistyped.
      ['- Measures: 8.41', 'A.8.41'],
    ]) {
      deepStrictEqual(controlsIn(lines(controls)), [read, read], controls);
    }
  });

  it('leaves numbers of anything else alone', () => {
    for (const fields of [
      [...assessed, 'Version | 8.12'],
      [...assessed, 'Budget | 8.12'],
      [...assessed, 'Controls | 8.12 % of the budget'],
      [...assessed, 'Measures | 5.2 million euros'],
      [...assessed, 'Controls | 3 of 5'],
      // The measures of the house are counted from 1.1 on.
      [...assessed, 'Measures | 1.2, 3.4, 5.1'],
      [...assessed, 'Controls (NIST CSF) | 8.12'],
      // No risk: nothing is assessed.
      ['Author | CISO', 'Measures | 8.12'],
    ]) {
      deepStrictEqual(controlsIn(section(fields)), [[], []], fields.at(-1));
    }
    const below = (title: string): string =>
      section([...assessed, 'Controls | 8.12']).replace('Risks', title);
    deepStrictEqual(controlsIn(below('Risks by ISO/IEC 42001')), [[], []]);
  });

  it('takes numbers beyond the last control of several sections for measures of the house', () => {
    const risks = (numbers: readonly string[]): string =>
      numbers
        .map((number) => section([...assessed, `Measures | ${number}`]).replace('# Risks\n\n', ''))
        .join('\n');
    deepStrictEqual(controlsIn(`# Risks\n\n${risks(['5.12', '5.41', '6.3', '8.41'])}`)[0], []);
    const one = ['5.12', '5.41', '6.3', '8.4', '8.5', '8.6'];
    deepStrictEqual(
      controlsIn(`# Risks\n\n${risks(one)}`)[0],
      one.map((number) => `A.${number}`),
    );
  });
});
