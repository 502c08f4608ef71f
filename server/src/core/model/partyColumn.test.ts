import { strictEqual } from 'node:assert/strict';

import { scanBlocks } from '../syntax/scanBlocks.js';
import { tablesIn } from './readTables.js';
import { defaultVocabulary } from './vocabulary.js';

/** What the column `header` of a table holds, whose rows have `cells` in it. */
function roleOf(head: string, header: string, ...cells: readonly string[]): string | undefined {
  const columns = `${head} | ${header}`.split(' | ');
  const rows = cells.map(
    (cell, index) =>
      `| A.8.1${String(index)} | ${columns
        .slice(2)
        .map(() => 'Yes')
        .join(' | ')} | ${cell} |`,
  );
  const text = [`| ${columns.join(' | ')} |`, '|---'.repeat(columns.length) + '|', ...rows];
  const tables = scanBlocks(`${text.join('\n')}\n`).chunks.flatMap(({ chunk }) =>
    tablesIn(chunk, defaultVocabulary),
  );
  return tables[0]?.columns.at(-1)?.role;
}

describe('the column for who is responsible', () => {
  it('divides the duties where its cells name the parties', () => {
    const statement = 'Control | Applicable';
    strictEqual(roleOf(statement, 'Responsible', 'CSP', '', 'Both', 'Customer'), 'responsibility');
    strictEqual(roleOf(statement, 'Verantwortlich', 'Kunde', 'Anbieter'), 'responsibility');
    strictEqual(roleOf(statement, 'Responsable', 'Proveedor', 'Cliente'), 'responsibility');
  });

  it('divides the duties where it names who is responsible for the control, and the parties', () => {
    for (const header of [
      ...['Responsible for the control', 'Verantwortlich für die Umsetzung'],
      ...['Responsable de la mesure', 'Responsable de la medida', 'Responsável pela medida'],
      ...['Responsabile della misura', 'Verantwoordelijk voor de maatregel', '管理策の実施者'],
    ]) {
      strictEqual(roleOf('Control | Applicable', header, 'CSP', 'CSC'), 'responsibility', header);
      strictEqual(roleOf('Task | Due', header, 'Supplier', 'Client') === 'responsibility', false);
    }
  });

  it('names the owner where it names people and roles', () => {
    const statement = 'Control | Applicable';
    strictEqual(roleOf(statement, 'Responsible', 'Head of IT', 'SOC'), 'owner');
    strictEqual(roleOf(statement, 'Responsible', 'Customer', 'Head of IT'), 'owner');
    strictEqual(roleOf(statement, 'Control owner', 'Customer'), 'owner');
    strictEqual(roleOf(`${statement} | Responsibility`, 'Responsible', 'Customer'), 'owner');
  });

  it('names the owner of a task where nothing tells of duties', () => {
    strictEqual(roleOf('Task | Due', 'Responsible', 'Supplier', 'Client'), 'owner');
    strictEqual(roleOf('Task | SaaS service', 'Responsible', 'Supplier'), 'responsibility');
  });
});
