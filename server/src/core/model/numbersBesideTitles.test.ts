import { strictEqual } from 'node:assert/strict';

import { scanBlocks } from '../syntax/scanBlocks.js';
import { tablesIn } from './readTables.js';
import type { Table } from './table.js';
import { defaultVocabulary } from './vocabulary.js';

/** A statement with the `numbers` below the second header, beside titles. */
function statement(header: string, numbers: readonly string[]): Table | undefined {
  const columns = header.split(' | ').length;
  const rest = ' | Yes | By law'.slice(0, columns > 3 ? undefined : 0);
  const rows = numbers
    .map((number, index) => `| ${String(index + 1)} | ${number} | What it is called${rest} |`)
    .join('\n');
  const text = `| ${header} |\n|${'---|'.repeat(columns)}\n${rows}\n`;
  return scanBlocks(text).chunks.flatMap(({ chunk }) => tablesIn(chunk, defaultVocabulary))[0];
}

function controlsIn(header: string, numbers: readonly string[]): string | undefined {
  const table = statement(header, numbers);
  return table?.kind === 'statement'
    ? table.columns.find(({ role }) => role === 'control')?.header
    : undefined;
}

const people = ['6.1', '6.2', '**6.3**', '6.4', 'A.6.5', '[6.6](#a)', '6.7', '6.8'];
const clauses = ['5.1', '5.2', '5.3', '6.1', '6.2', '7.1', '7.2', '7.3', '7.4', '7.5', '8.1'];

describe('numbersBesideTitles', () => {
  it('finds numbers of Annex A beside titles below a header that is not known', () => {
    strictEqual(controlsIn('Zeile | Kürzel | Titel | Anwendbar | Begründung', people), 'Kürzel');
    strictEqual(controlsIn(' | Unit | Title | Applicable | Reason', people), 'Unit');
    strictEqual(controlsIn('Row | Unit | Measure | Applicable | Reason', people), 'Unit');
  });

  it('leaves clauses, few numbers, other numbers and tables that decide nothing alone', () => {
    for (const numbers of [clauses, people.slice(0, 4), [...people, '9.1', '4.1', '10.2']]) {
      strictEqual(controlsIn(' | Unit | Title | Applicable | Reason', numbers), undefined);
    }
    strictEqual(controlsIn(' | Unit | Title | Place | Floor', people), undefined);
    strictEqual(controlsIn(' | Unit | Place | Applicable | Reason', people), undefined);
  });

  it('knows words for the numbers of the standard, also above few of them', () => {
    for (const header of [
      ...['Ref. ISO', 'ISO Ref', 'ISO reference', 'ISO-Ref.', 'Norm-Ref.', 'Réf. ISO'],
      ...['Référence ISO 27001:2022', 'Ref.ª ISO', 'Referência ISO', 'Referencia ISO', 'Rif. ISO'],
      ...['Riferimento ISO', 'ISO-referentie', 'ISO参照', 'ISO番号', '規格番号'],
    ]) {
      for (const numbers of [['5.1', '8.3'], ['A.8.30'], ['9.1.1', '9.1.2']]) {
        strictEqual(
          controlsIn(`Pos | ${header} | Title | Applicable | Reason`, numbers),
          header,
          header,
        );
      }
    }
  });

  it('leaves clauses below such a word alone', () => {
    for (const header of ['Ref. ISO', 'Ref.ª ISO', 'Rif. ISO', 'ISO参照']) {
      const numbers = ['4.1', '9.1', '10.2'];
      strictEqual(
        controlsIn(`Row | ${header} | Title | Applicable | Reason`, numbers),
        undefined,
        header,
      );
    }
  });

  it('knows words for the controls of the standard behind the number of the row', () => {
    for (const header of [
      ...['Controlo ISO', 'Controle ISO', 'Control ISO', 'Controllo ISO', 'Mesure ISO'],
      ...['ISO-Maßnahme', 'ISO-maatregel', 'ISO control'],
    ]) {
      strictEqual(controlsIn(`No. | ${header} | Title | Applicable | Reason`, ['5.1']), header);
      strictEqual(controlsIn(` | ${header} | Title | Applicable | Reason`, ['5.1']), header);
      strictEqual(
        controlsIn(`Law | ${header} | Title | Applicable | Reason`, ['5.1', '5.2']),
        undefined,
      );
    }
  });
});
