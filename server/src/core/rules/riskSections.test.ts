import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { rules } from './index.js';
import { findingsOf } from './runRules.js';

const register = `# Risk register

## R-001 Stolen laptop

- Asset: Laptops
- Likelihood: 4
- Impact: 3
- Level: 12
- Owner:
- Treatment: Mitigate
- Controls: A.8.1, A.8.24
- Residual: 4

## R-002 Data leak

- Asset: Customer data
- Likelihood: 3
- Impact: 4
- Level: 12
- Owner: CISO
- Treatment:
- Controls:
- Residual: 15

## R-003 Outage of the provider

- Asset: Service
- Likelihood: 2
- Impact: 5
- Level: 10
- Owner: CISO
- Treatment: Accept
- Controls:
- Residual: 10
- Status: Open

## R-004 Malware

- Asset: Laptops
- Likelihood: 3
- Impact: 3
- Level: 12
- Owner: CISO
- Treatment: Mitigate
- Controls:
- Residual: 4

## R-005 Forged invoice

- Asset: Money
- Likelihood: 2
- Impact: 2
- Level: 4
- Owner: CFO
- Treatment: Accept
- Controls:
- Residual: 4
`;

function riskFindings(text: string): readonly string[] {
  const world = worldOf(readFiles(`-- risks.md --\n${text}`));
  const [document] = [...world.workspace.documents.values()];
  const found = document ? findingsOf(rules, document, world) : [];
  return found
    .filter(({ rule }) => rule.startsWith('risk-'))
    .map(({ rule, range }) => `${rule} ${text.slice(range.start, range.end)}`);
}

const givenSections = ['Theft', 'Fire', 'Flood', 'Storm']
  .map(
    (title, index) => `
## R-${String(index + 1)} ${title}

- Likelihood: 2
- Impact: 2
- Category: People
- Owner: CISO
- Treatment: Accept
`,
  )
  .join('');

const ownedOtherwise = [
  '- Whoever is responsible: CISO',
  '- Lead: CISO',
  '- Ansprechpartner: ISB',
  '- In charge: Anna',
  '**Contact**: Anna',
  '**Anna** keeps an eye on it',
  'Wer – Anna',
  '### Who\n\nAnna',
  '| Who | Anna |\n|---|---|\n| When | 2026 |',
  'The CISO looks after it.',
  'Anna kümmert sich darum.',
  'Pilote du risque, Anna.',
  'A cargo de Anna.',
  'Anna é a gestora, encarregada disto.',
  'Referente interno, Anna.',
  'Aanspreekpunt is Anna.',
  '窓口は情報システム部。',
];

const treatedOtherwise = [
  '- Plan: We reduce it by A.8.7',
  '- Entscheidung: Wir senken es mit A.8.7',
  '- Maßnahme: Virenschutz',
  '- What we do: scan all mail',
  'We reduce it by A.8.7.',
  'Wir senken es mit einem Virenschutz.',
  'Nous le réduisons par un antivirus.',
  'Se reduce con un antivirus.',
  'Será reduzido com um antivírus; decisão de 2026.',
  'Viene ridotto con un antivirus.',
  'Besluit van 2026: een virusscanner.',
  '対策としてメールを検査する。',
];

describe('a register with a section for each risk', () => {
  it('is asked for what a table is asked for', () => {
    deepStrictEqual(riskFindings(register), [
      'risk-missing-owner R-001',
      'risk-missing-treatment R-002',
      'risk-residual 15',
      'risk-acceptance R-003',
      'risk-untreated R-004',
      'risk-score-mismatch 12',
    ]);
  });

  it('is asked for a field that only one section leaves out', () => {
    const given = ['- Likelihood: 2', '- Impact: 2', '- Owner: CISO', '- Treatment: Accept'];
    const section = (id: number, fields: readonly string[]): string =>
      `## R-${String(id)} Theft\n\n${fields.join('\n')}\n`;
    const without = (word: string): readonly string[] =>
      given.filter((field) => !field.includes(word));
    const found = (sections: readonly (readonly string[])[]): readonly string[] =>
      riskFindings(
        `# Risk register\n\n${sections.map((fields, index) => section(index + 1, fields)).join('\n')}`,
      );
    deepStrictEqual(found([given, without('Owner'), given, given]), ['risk-missing-owner R-2']);
    deepStrictEqual(found([given, given, given, without('Treatment')]), [
      'risk-missing-treatment R-4',
    ]);
    deepStrictEqual(found([given, given, without('Owner')]), []);
    deepStrictEqual(found([given, without('Owner'), given, without('Owner'), given]), []);
    const long = [...without('Owner'), '', 'What was assessed. '.repeat(2_000), ''];
    deepStrictEqual(found([given, [...long, '- Owner: CISO'], given, given]), []);
    const overview = `## Top risk\n\n### R-1 Theft\n\n- Likelihood: 2\n- Impact: 2\n`;
    deepStrictEqual(found([given, given, [...given, '', overview], given]), []);
    const last = [...without('Owner'), '', overview];
    deepStrictEqual(found([given, given, given, last]), ['risk-missing-owner R-4']);
  });

  it('is not asked for what a section says in another way', () => {
    const found = (lines: readonly string[]): readonly string[] =>
      riskFindings(`# Risk register\n${givenSections}\n## R-9 Fraud\n\n${lines.join('\n\n')}\n`);
    const rated = ['- Likelihood: 2', '- Impact: 2', '- Category: People'];
    const treated = [...rated, '- Treatment: Accept'];
    const owned = [...rated, '- Owner: CISO'];
    deepStrictEqual(found(treated), ['risk-missing-owner R-9']);
    deepStrictEqual(found(owned), ['risk-missing-treatment R-9']);
    deepStrictEqual(
      ownedOtherwise.filter((line) => found([...treated, line]).length > 0),
      [],
    );
    deepStrictEqual(
      treatedOtherwise.filter((line) => found([...owned, line]).length > 0),
      [],
    );
  });

  it('is asked for the treatment where only a label of what remains speaks of it', () => {
    for (const label of [
      ...['Rating after treatment', 'Level before treatment', 'Post-mitigation score'],
      ...['Wert nach Behandlung', 'Stufe vor der Risikobehandlung', 'Niveau après traitement'],
      ...['Note avant le traitement', 'Valor tras el tratamiento', 'Valor antes del tratamiento'],
      ...['Classificação após o tratamento', 'Valore dopo il trattamento', 'Waarde na behandeling'],
      ...['対応後の評価', 'リスク対応前の値', '対応後のリスクレベル'],
    ]) {
      for (const [before, behind, head] of [
        ['- ', ': ', ''],
        ['- **', ':** ', ''],
        ['| **', '** | ', '| | |\n|---|---|\n'],
      ] as const) {
        const fields = ['Likelihood', 'Impact', 'Owner', label, 'Response'];
        const section = (id: number, labels: readonly string[]): string =>
          `## R-${String(id)} Theft\n\n${head}${labels.map((one) => `${before}${one}${behind}2${head && ' |'}\n`).join('')}\n`;
        const register = (last: readonly string[]): string =>
          `# Risks\n\n${[1, 2, 3].map((id) => section(id, fields)).join('')}${section(4, last)}`;
        deepStrictEqual(riskFindings(register(fields.slice(0, -1))), [
          'risk-missing-treatment R-4',
        ]);
        deepStrictEqual(riskFindings(register([...fields.slice(0, -1), 'Treated by a lock'])), []);
      }
    }
  });

  it('is not asked for the treatment where a value speaks of it', () => {
    const section = (id: number, field: string): string =>
      `## R-${String(id)} Theft\n\n- Likelihood: 2\n- Impact: 2\n- Owner: CISO\n- ${field}\n\n`;
    const given = [1, 2, 3].map((id) => section(id, 'Response: Accept')).join('');
    for (const field of [
      'Rating after treatment: 4, accepted by the board',
      'Wert nach Behandlung: 4 (durch das Schloss gemindert)',
      'Treatment after mitigation: 4',
      'Treatment owner: CISO',
    ]) {
      deepStrictEqual(riskFindings(`# Risks\n\n${given}${section(4, field)}`), []);
    }
  });
});
