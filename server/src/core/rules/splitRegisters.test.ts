import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { rules } from './index.js';
import { findingsOf } from './runRules.js';

/** What the rules on risks find in files: the rule and the line that it tells. */
function foundIn(files: string): readonly string[] {
  const world = worldOf(readFiles(files));
  return [...world.workspace.documents.values()].flatMap((document) =>
    findingsOf(rules, document, world)
      .filter(({ rule }) => rule.startsWith('risk-'))
      .map(({ rule, range }) => {
        const end = document.text.indexOf('\n', range.start);
        const start = document.text.lastIndexOf('\n', range.start) + 1;
        return `${rule}: ${document.text.slice(start, end)}`;
      }),
  );
}

function table(header: string, ...rows: readonly string[]): string {
  const line = header.split('|').map(() => '---');
  return [header, line.join(' | '), ...rows].map((row) => `| ${row} |\n`).join('');
}

function foundInParts(...parts: readonly string[]): readonly string[] {
  return foundIn(`-- register.md --\n# Risk register\n\n${parts.join('\n')}`);
}

const identified = table(
  'ID | Risk | Asset | Risk owner',
  ...['R-1 | Theft | Laptops | CISO', 'R-2 | Fire | Site 1 | ', 'R-3 | Flood | Site 2 | CISO'],
);
const rated = table('ID | L | I | Level', 'R-1 | 3 | 4 | 12', 'R-2 | 2 | 2 | 4', 'R-3 | 3 | 3 | 9');
const treated = table(
  'ID | Option | Controls | Residual risk | Acceptance',
  ...['R-1 | Accept | | 12 | Board', 'R-2 | Mitigate | A.7.5 | 2 | ', 'R-3 | Mitigate | | 4 | '],
);

describe('a register that is split over several tables', () => {
  it('is asked for the owner where the risks are listed, and for the rest where they are treated', () => {
    deepStrictEqual(foundInParts(identified, rated, treated), [
      'risk-missing-owner: | R-2 | Fire | Site 1 |  |',
      'risk-acceptance: | R-1 | Accept | | 12 | Board |',
      'risk-untreated: | R-3 | Mitigate | | 4 |  |',
    ]);
  });

  it('is asked so in all languages', () => {
    for (const [list, rating, treatment, accept] of [
      ['ID | Risiko | Risikoeigentümer', 'EW | SH | Risikowert', 'Behandlung', 'Akzeptieren'],
      ['Réf. | Risque | Propriétaire', 'P | G | Niveau de risque', 'Traitement', 'Accepter'],
      ['ID | Riesgo | Propietario', 'P | I | Nivel', 'Tratamiento', 'Aceptar'],
      ['ID | Risco | Responsável', 'P | I | Nível', 'Tratamento', 'Aceitar'],
      ['ID | Descrizione | Proprietario', 'P | G | R', 'Opzione', 'Accettare'],
      ['ID | Risico | Eigenaar', 'Kans | Impact | Niveau', 'Behandeling', 'Accepteren'],
      ['番号 | リスク | リスク所有者', '可能性 | 影響 | レベル', '対応方針', '受容'],
    ] as const) {
      const found = foundInParts(
        table(list, 'R-1 | a | Anna', 'R-2 | b | '),
        table(`ID | ${rating}`, 'R-1 | 3 | 4 | 12', 'R-2 | 2 | 2 | 4'),
        table(`ID | ${treatment} | Residual risk`, `R-1 | ${accept} | 12`, `R-2 | ${accept} | 4`),
      );
      deepStrictEqual(found, [
        'risk-missing-owner: | R-2 | b |  |',
        `risk-acceptance: | R-1 | ${accept} | 12 |`,
      ]);
    }
  });

  it('may say in any of the tables who accepted a risk, and when', () => {
    const accepted = 'R-1 | Theft | Laptops | CISO';
    const list = table('ID | Risk | Asset | Risk owner', accepted);
    const level = table('ID | L | I | Level', 'R-1 | 3 | 4 | 12');
    const option = (...[acceptance]: readonly string[]): string =>
      table('ID | Option | Residual risk | Acceptance', `R-1 | Accept | 12 | ${acceptance ?? ''}`);
    deepStrictEqual(foundInParts(list, level, option('Board, 3 June 2026')), []);
    deepStrictEqual(foundInParts(list, level, option('2026-06-03')), []);
    deepStrictEqual(foundInParts(level, option('2026-06-03')).length, 1);
    deepStrictEqual(foundInParts(level, option('Accepted 2026-06-03')).length, 1);
    deepStrictEqual(foundInParts(level, option('Board, 2026-06-03')), []);
    deepStrictEqual(foundInParts(level, option('3 June 2026')).length, 1);
    const records = (row: string): string => table('Risk | Accepted by | Date', row);
    deepStrictEqual(foundInParts(level, option(''), records('R-1 | Board | 2026-06-03')), []);
    deepStrictEqual(foundInParts(level, option(''), records('R-2 | Board | 2026-06-03')).length, 1);
    deepStrictEqual(foundInParts(level, option(''), records('R-1 | Board | ')).length, 1);
    const decided = table('ID | L | I | Level | Treatment', 'R-1 | 3 | 4 | 12 | Accept');
    const below = table('Risk ID | Controls | Residual risk', 'R-1 | A.7.5 | 4');
    deepStrictEqual(foundInParts(list, decided, below), []);
  });

  it('is asked once where two tables decide the same', () => {
    const decided = table('ID | Risk | L | I | Level | Treatment', 'R-1 | a | 3 | 4 | 12 | Accept');
    const again = table('ID | Option | Residual risk', 'R-1 | Accept | 12');
    deepStrictEqual(foundInParts(decided, again), [
      'risk-acceptance: | R-1 | a | 3 | 4 | 12 | Accept |',
    ]);
    const open = decided
      .replace('Treatment', 'Treatment | Controls')
      .replace('Accept', 'Mitigate | ');
    const controls = table('ID | Option | Controls | Residual risk', 'R-1 | Mitigate | | 4');
    deepStrictEqual(foundInParts(open.replace('--- |\n', '--- | --- |\n'), controls), [
      'risk-untreated: | R-1 | a | 3 | 4 | 12 | Mitigate |  |',
    ]);
  });

  it('may have a heading with bullets in the place of a table', () => {
    const bullets = (id: string, ...lines: readonly string[]): string =>
      `## ${id}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
    deepStrictEqual(
      foundInParts(
        identified,
        bullets('R-1 Theft', 'Likelihood: 3', 'Impact: 4', 'Level: 12', 'Treatment: Accept'),
        bullets('R-2 Fire', 'Likelihood: 2', 'Impact: 2', 'Level: 4', 'Treatment: Accept'),
        bullets('R-3 Flood', 'Likelihood: 3', 'Impact: 3', 'Level: 9', 'Treatment: Avoid'),
      ),
      ['risk-missing-owner: | R-2 | Fire | Site 1 |  |', 'risk-acceptance: ## R-1 Theft'],
    );
    deepStrictEqual(
      foundInParts(
        rated,
        bullets('R-1 Theft', 'Owner: CISO', 'Treatment: Accept', 'Residual: 12'),
        bullets('R-2 Fire', 'Owner: CISO', 'Treatment: Accept', 'Residual: 5'),
        bullets('R-3 Flood', 'Owner: CISO', 'Treatment: Mitigate', 'Controls:', 'Residual: 4'),
      ),
      [
        'risk-acceptance: ## R-1 Theft',
        'risk-residual: - Residual: 5',
        'risk-untreated: ## R-3 Flood',
      ],
    );
  });

  it('has no owner missing where another place of the document names one', () => {
    const register = table(
      'ID | Risk | L | I | Level | Owner',
      ...['R-1 | Theft | 2 | 2 | 4 | ', 'R-2 | Fire | 2 | 2 | 4 | CISO'],
    );
    const section = '## R-1 Theft\n\n- Owner: CISO\n- Treatment: Accept\n- Review: 2027-01-01\n';
    deepStrictEqual(foundInParts(register, section), []);
    deepStrictEqual(foundInParts(register, section.replace('Theft', 'Storm')), [
      'risk-missing-owner: | R-1 | Theft | 2 | 2 | 4 |  |',
    ]);
  });
});

describe('a table that is no part of a register', () => {
  const of = (header: string, ...rows: readonly string[]): readonly string[] =>
    foundInParts(table(header, ...rows), rated);

  it('is not asked for owners', () => {
    const all = ['R-1 | Theft | ', 'R-2 | Fire | ', 'R-3 | Flood | CISO'];
    deepStrictEqual(of('ID | Risk | Owner', ...all).length, 2);
    deepStrictEqual(of('ID | Risk | Owner', ...all.slice(0, 1)), []);
    deepStrictEqual(
      of('ID | Risk | Owner', ...['1', '2', '3', '4'].map((id) => `R-${id}0 | Theft | `)),
      [],
    );
    deepStrictEqual(
      of('ID | Risk | Action | Owner', ...all.map((row) => row.replace(' | ', ' | a | '))),
      [],
    );
    deepStrictEqual(foundInParts(rated, table('ID | Risk | Owner', ...all)), []);
    deepStrictEqual(foundInParts(table('ID | Risk | Owner', ...all), treated), []);
  });

  it('is not asked for risks that are closed or to be filled in', () => {
    const rows = ['R-1 | Theft | CISO | Open', 'R-2 | Fire | | Closed', 'R-3 | [Risk] | | '];
    deepStrictEqual(of('ID | Risk | Owner | Status', ...rows), []);
    const closed = table('ID | Risk | Owner | Status', 'R-1 | Theft | CISO | Closed');
    const level = table('ID | L | I | Level', 'R-1 | 3 | 4 | 12');
    deepStrictEqual(
      foundInParts(closed, level, table('ID | Option | Residual', 'R-1 | Accept | 12')),
      [],
    );
  });

  it('is not joined with what calls the risk otherwise, or with two levels', () => {
    const option = table('ID | Risk | Option | Residual', 'R-1 | Theft | Accept | 12');
    const level = (risk: string, value: string): string =>
      table('ID | Risk | L | I | Level', `R-1 | ${risk} | 3 | 4 | ${value}`);
    deepStrictEqual(foundInParts(level('Theft', '12'), option).length, 1);
    deepStrictEqual(foundInParts(level('Storm', '12'), option), []);
    const other = table('ID | Asset | L | I | Level', 'R-1 | Laptops | 3 | 3 | 9');
    deepStrictEqual(foundInParts(level('Theft', '12'), other, option), []);
  });

  it('says nothing of the risks of another document', () => {
    const files = [identified, rated, treated].map(
      (text, index) => `-- part-${String(index)}.md --\n# Risk register\n\n${text}`,
    );
    deepStrictEqual(foundIn(files.join('\n')), []);
  });

  it('is no decision where it is a plan that says how far it is', () => {
    const plan = table(
      'Risk | Action | Controls | Responsible | Status',
      'R-1 | Train | A.6.3 | CISO | Accepted',
    );
    const register = table(
      'ID | Risk | L | I | Level | Treatment',
      'R-1 | Theft | 3 | 4 | 12 | Mitigate',
    );
    deepStrictEqual(foundInParts(register, plan), []);
  });
});
