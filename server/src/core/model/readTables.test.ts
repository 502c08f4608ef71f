import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { scanBlocks } from '../syntax/scanBlocks.js';
import { tablesIn } from './readTables.js';
import type { Table } from './table.js';
import { defaultVocabulary } from './vocabulary.js';

function tables(text: string): readonly Table[] {
  return scanBlocks(text).chunks.flatMap(({ chunk }) => tablesIn(chunk, defaultVocabulary));
}

describe('tablesIn', () => {
  it('gives the cells as a reader sees them, with the ranges of their source', () => {
    const text =
      '| Control | Status |\n|---|---|\n| [**A.5.1**](#a-5-1) | ![Implemented](x.svg) |\n';
    const [table] = tables(text);
    deepStrictEqual(
      table?.rows[0]?.cells.map(({ range, text: seen }) => [
        text.slice(range.start, range.end),
        seen,
      ]),
      [
        ['[**A.5.1**](#a-5-1)', 'A.5.1'],
        ['![Implemented](x.svg)', 'Implemented'],
      ],
    );
  });

  it('reads the level of a register whose rows alone show that they are risks', () => {
    const rolesOf = (ids: string, level: string): readonly (string | undefined)[] | undefined =>
      tables(
        `| Key | Summary | Likelihood | Impact | ${level} | Net |\n|---|---|---|---|---|---|\n| ${ids} | A disk is lost | 3 | 4 | 12 | 4 |\n`,
      )[0]?.columns.map(({ role }) => role);
    for (const level of ['Inherent', 'Brutto', 'Brut', 'Inherente', 'Inerente', 'Lordo', '固有']) {
      deepStrictEqual(rolesOf('RSK-001', level), [
        ...['riskId', undefined, 'likelihood', 'impact', 'level', 'residual'],
      ]);
    }
    deepStrictEqual(rolesOf('Disk', 'Gross')?.slice(4), [undefined, undefined]);
  });

  it('reads a table of actions for risks that it only names as a treatment plan', () => {
    const planOf = (head: string, first = 'R-001', second = 'R-002'): Table | undefined =>
      tables(
        `| ${head} |\n|---|---|---|---|---|---|\n| ${first} | Patch | A.8.8 | Ann | 2027 | 4 |\n| ${second} | Copy | A.8.13 | Ann | 2027 | 6 |\n`,
      )[0];
    const rolesOfPlan = (head: string): readonly (string | undefined)[] => {
      const plan = planOf(head);
      strictEqual(plan?.kind, 'treatmentPlan', head);
      return plan.columns.map(({ role }) => role);
    };
    for (const head of [
      'Risk | Action | Controls | Owner | Due | Residual level',
      'Risiko | Aktion | Controls Anhang A | Verantwortlich | Frist | Restrisiko',
      'Risque | Action | Mesures ISO | Responsable | Échéance | Risque résiduel',
      'Riesgo | Acción | Controles ISO | Responsable | Plazo | Riesgo residual',
      'Risco | Ação | Controlos ISO | Responsável | Prazo | Nível residual',
      'Rischio | Azione | Controlli ISO | Responsabile | Scadenza | Rischio residuo',
      'Risico | Actie | Maatregelen bijlage A | Eigenaar | Termijn | Restrisico',
      'リスク | 処置 | 管理策 | 責任者 | 期限 | 残留リスク',
    ]) {
      const roles = rolesOfPlan(head);
      deepStrictEqual([roles[0], roles[3], roles[5]], ['riskId', undefined, 'residual'], head);
    }
    for (const head of [
      'Risk | Task | Control | Lead | Due | Progress',
      'Risk ID | Planned action | Annex A | Who | By when | Status',
      'Zu Risiko | Maßnahme | Maßnahme (Anhang A) | Wer | Frist | Stand',
      'Risiko-ID | Maßnahme | Control | Wer | Bis wann | Status',
      'Risques | Action | Mesures | Pilote | Délai | Avancement',
      'リスク | 実施内容 | 管理策 | 担当 | 期限 | 進捗',
    ]) {
      const roles = rolesOfPlan(head);
      deepStrictEqual([roles[0], roles[2]], ['riskId', 'control'], head);
    }
    const head = 'Risk | Action | Controls | Owner | Due | Residual level';
    strictEqual(planOf(head, 'Theft', 'Fire')?.kind, 'other');
    strictEqual(
      planOf('Risk ID | Treatment | Control | Owner | Due | Status')?.kind,
      'riskRegister',
    );
    strictEqual(planOf('Risk | Description | Controls | Owner | Due | Status')?.kind, 'other');
    strictEqual(planOf('ID | Action | Control | Lead | Due | Status')?.kind, 'other');
    strictEqual(planOf(head.replace('Action', 'Threat'))?.kind, 'riskRegister');
  });

  it('finds the controls behind a number that only counts the rows', () => {
    const rolesOf = (text: string): readonly (string | undefined)[] | undefined =>
      tables(text)[0]?.columns.map(({ role }) => role);
    const rules = '| 1 | Disks are encrypted | 8.24 |\n| 2 | Keys end with the job | 10.1.2 |\n';
    for (const head of ['# | Rule | Control', 'No | Rule | Controls', 'Nr. | Regel | Kontrolle']) {
      deepStrictEqual(rolesOf(`| ${head} |\n|---|---|---|\n${rules}`), [
        ...[undefined, undefined, 'control'],
      ]);
    }
    const plan =
      '| 管理番号 | 対応内容 | 管理策 |\n|---|---|---|\n| R-001 | 複製 | A.8.13 |\n| R-002 | 柵 | A.7 |\n';
    deepStrictEqual(rolesOf(plan), [undefined, undefined, 'control']);
    const titles =
      '| # | Rule | Control |\n|---|---|---|\n| 1 | Disks | 8.24 |\n| 2 | Keys | Vault |\n';
    deepStrictEqual(rolesOf(titles), ['control', undefined, 'title']);
    const ids = '| No. | Rule | Control |\n|---|---|---|\n| 8.24 | Disks | 4.5.1 |\n';
    deepStrictEqual(rolesOf(ids), ['control', undefined, 'title']);
    const tasks =
      '| # | Task | Control | Status | Evidence |\n|---|---|---|---|---|\n| 1 | Keys | 8.24 | Open | Log |\n';
    deepStrictEqual(rolesOf(tasks), ['control', 'activity', 'title', 'status', 'evidence']);
  });

  it('keeps short and long rows as they are', () => {
    const [table] = tables(
      '| Control | Applicable |\n|---|---|\n| A.5.1 |\n| A.5.2 | Yes | more |\n',
    );
    deepStrictEqual(
      table?.rows.map(({ cells }) => cells.length),
      [1, 3],
    );
  });

  it('reads all pieces of a long table by one header', () => {
    const rows = Array.from({ length: 400 }, (_, index) => `| A.5.${String(index)} | Yes |`);
    const pieces = tables(`| Control | Applicable |\n|---|---|\n${rows.join('\n')}\n`);
    strictEqual(pieces.length > 1, true);
    strictEqual(
      pieces.every(({ kind }) => kind === 'statement'),
      true,
    );
    strictEqual(pieces.filter(({ headerRange }) => headerRange).length, 1);
    strictEqual(pieces.flatMap((piece) => piece.rows).length, 400);
  });

  it('takes activities with parties as a matrix, whatever the services are called', () => {
    const [matrix, other] = tables(
      '| Activity | Ledger | Mail |\n|---|---|---|\n| Patching | CSP | Shared |\n| Accounts | CSC | CSC |\n\n' +
        '| Activity | Ledger | Mail |\n|---|---|---|\n| Patching | weekly | daily |\n',
    );
    strictEqual(matrix?.kind, 'responsibilityMatrix');
    strictEqual(other?.kind, 'other');
  });

  it('gives the same tables for the same chunk', () => {
    const [first] = scanBlocks('| Control | Applicable |\n|---|---|\n| A.5.1 | Yes |\n').chunks;
    strictEqual(
      first && tablesIn(first.chunk, defaultVocabulary),
      first && tablesIn(first.chunk, defaultVocabulary),
    );
  });
});
