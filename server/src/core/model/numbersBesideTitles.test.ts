import { strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import { tablesIn } from './readTables.js';
import type { Table } from './table.js';
import { defaultVocabulary } from './vocabulary.js';

/** A table with the `numbers` below the second header, beside titles, and with `above` above it. */
function statement(header: string, numbers: readonly string[], above: string): Table | undefined {
  const columns = header.split(' | ').length;
  const rest = ' | Yes | By law'.slice(0, columns > 3 ? undefined : 0);
  const rows = numbers
    .map((number, index) => `| ${String(index + 1)} | ${number} | What it is called${rest} |`)
    .join('\n');
  const text = `${above}\n\n| ${header} |\n|${'---|'.repeat(columns)}\n${rows}\n`;
  return scanBlocks(text).chunks.flatMap(({ chunk }) => tablesIn(chunk, defaultVocabulary))[0];
}

function controlsIn(
  header: string,
  numbers: readonly string[],
  above = '## Annex A',
): string | undefined {
  const table = statement(header, numbers, above);
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

  it('leaves numbers alone of which nothing says that they are those of Annex A', () => {
    const header = 'Row | Chapter | Title | Applicable | Reason';
    for (const above of ['', '## Requirements', '## Applicability', '## Anwendbarkeit']) {
      strictEqual(controlsIn(header, people, above), undefined, above);
      strictEqual(controlsIn(header.replace('Chapter', 'Norm-Ref.'), people, above), undefined);
    }
    const named = 'Pos | Ref. ISO 27001 | Title | Applicable | Reason';
    strictEqual(controlsIn(named, people, ''), 'Ref. ISO 27001');
    strictEqual(controlsIn(header, people, '## People controls'), 'Chapter');
    strictEqual(controlsIn(header, people, '## Personenbezogene Maßnahmen'), 'Chapter');
  });

  it('takes all numbers of Annex A, or one beside its title, for those', () => {
    const header = 'Row | Chapter | Title | Applicable | Reason';
    const organisational = Array.from({ length: 37 }, (_, index) => `5.${String(index + 1)}`);
    const technological = Array.from({ length: 34 }, (_, index) => `8.${String(index + 1)}`);
    strictEqual(controlsIn(header, organisational, ''), undefined);
    const both = [...organisational, ...technological];
    const listed = both.map((number) => `| 1 | ${number} | What it is called | Yes | By law |`);
    const whole = parsed(`| ${header} |\n|---|---|---|---|---|\n${listed.join('\n')}\n`);
    strictEqual(whole.parts.flatMap(({ statementRows }) => statementRows).length, both.length);
    const titled = [
      '6.1 | Screening',
      '6.2 | Terms',
      '6.3 | Awareness',
      '6.7 | Home',
      '6.8 | Events',
    ];
    const rows = titled.map((row) => `| 1 | ${row} | Yes | By law |`).join('\n');
    const text = `| ${header} |\n|---|---|---|---|---|\n${rows}\n`;
    const [table] = scanBlocks(text).chunks.flatMap(({ chunk }) =>
      tablesIn(chunk, defaultVocabulary),
    );
    strictEqual(table?.kind, 'statement');
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
