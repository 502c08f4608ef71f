import { checkFindings } from '../../../../test/kit/check.js';
import { riskMissingOwner } from './risk-missing-owner/rule.js';

const title = '# Risk register of the group\n\n';
const short = (owner: string): string =>
  `| ID | Risk | Level | Owner | Treatment |\n|---|---|---|---|---|\n| R-01 | Fire | 20 | ${owner} | Mitigate |\n`;
const long = (owner: string): string =>
  `| ID | Risk | Likelihood | Impact | Level | Owner | Treatment |\n|---|---|---|---|---|---|---|\n| R-01 | Fire | 4 | 5 | 20 | ${owner} | Mitigate |\n`;

describe('two registers in one document', () => {
  it('do not answer for one another below the names of two sites or companies', () => {
    for (const [one, other] of [
      ...[
        ['Northgrid Ltd', 'Northgrid Energy Ltd'],
        ['Leeds', 'York'],
        ['Standort Bonn', 'Standort Wien'],
      ],
      ...[
        ['Usine de Lyon', 'Agence de Nantes'],
        ['大阪工場', '東京支社'],
      ],
    ] as const) {
      checkFindings(
        riskMissingOwner,
        `${title}## ${one}\n\n${short('CIO')}\n## ${other}\n\n${long('')}  ^^^^ warning Risk R-01 has no owner. …\n`,
      );
    }
  });

  it('are one below headings that speak of its parts, or where one table goes on with the other', () => {
    for (const [one, other] of [
      ...[
        ['Assessment', 'Treatment plan'],
        ['Übersicht', 'Risiken im Einzelnen'],
        ['Registre', 'Traitement'],
      ],
      ...[
        ['リスク一覧', 'リスク評価'],
        ['Resumen', 'Riesgos'],
        ['Register 2025', 'Register 2026'],
      ],
    ] as const) {
      checkFindings(
        riskMissingOwner,
        `${title}## ${one}\n\n${short('CIO')}\n## ${other}\n\n${long('')}`,
      );
    }
    const owners = '| ID | Risk | Owner |\n|---|---|---|\n| R-01 | Fire | CIO |\n';
    checkFindings(riskMissingOwner, `${title}## Leeds\n\n${owners}\n## York\n\n${long('')}`);
    checkFindings(riskMissingOwner, `${title}## Leeds\n\n${short('CIO')}\n${long('')}`);
  });
});
