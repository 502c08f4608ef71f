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
  it('is one below a word for duties, too, if parties stand there', () => {
    for (const header of ['Zuständigkeit', 'Verantwortung', 'Responsabilité', 'Responsabilità']) {
      strictEqual(
        roleOf('Control | Task', header, 'Kunde', 'Provider', 'beide'),
        'responsibility',
        header,
      );
    }
    strictEqual(roleOf('Control | Task', 'Zuständigkeit', 'IT-Leitung', 'Anbieter'), 'owner');
  });

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

  it('names the owner of a task where another column says how far it is, and not in a statement', () => {
    for (const head of ['Control | Activity | Status', 'Control | Activity | Closed on']) {
      strictEqual(roleOf(head, 'Owner', 'CSC', 'CSP') === 'responsibility', false, head);
    }
    for (const head of [
      'Control | Activity',
      'Control | Activity | Notes',
      'Control | Applicable | Status',
    ]) {
      strictEqual(roleOf(head, 'Owner', 'CSC', 'CSP'), 'responsibility', head);
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

  it('divides the duties below a header for duties, in a register of suppliers that names controls', () => {
    for (const [head, header] of [
      ...[['Fournisseur | Prestation | Mesure', 'Responsabilités'] as const],
      ...[['Fournisseur | Prestation | Mesure', 'Partie responsable'] as const],
      ...[['Fournisseur | Prestation | Mesure', 'Responsable de la mesure'] as const],
      ...[['Supplier | Service | Control', 'Responsibilities'] as const],
      ...[['Lieferant | Dienst | Maßnahme', 'Verantwortliche Partei'] as const],
      ...[['Proveedor | Servicio | Medida', 'Parte responsable'] as const],
      ...[['Fornecedor | Serviço | Medida', 'Parte responsável'] as const],
      ...[['Fornitore | Servizio | Misura', 'Parte responsabile'] as const],
      ...[['Leverancier | Dienst | Maatregel', 'Verantwoordelijke partij'] as const],
      ...[['委託先 | サービス | 管理策', '実施主体'] as const],
    ]) {
      strictEqual(registerRole(head, header, 'CSP', 'CSC'), 'responsibility', header);
      strictEqual(
        registerRole(head, header, 'CSP', 'Head of IT') === 'responsibility',
        false,
        header,
      );
    }
  });
});

/** What the last column of a register of suppliers holds, whose rows name a control and end with `cells`. */
function registerRole(
  head: string,
  header: string,
  ...cells: readonly string[]
): string | undefined {
  const rows = cells.map((cell) => `| Acme | Hosting | A.8.14 | ${cell} |`);
  const text = [`| ${head} | ${header} |`, '|---|---|---|---|', ...rows].join('\n');
  const [table] = scanBlocks(`${text}\n`).chunks.flatMap(({ chunk }) =>
    tablesIn(chunk, defaultVocabulary),
  );
  return table?.columns.at(-1)?.role;
}
