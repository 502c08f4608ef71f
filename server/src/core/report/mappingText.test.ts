import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import { mappingTable } from '../features/mappingTable.js';

import { csvOf } from './csv.js';
import { mappingText } from './mappingText.js';

const table = mappingTable(builtInCatalogue(), { iso27001: '2022', iso27017: '2015' });

describe('csvOf', () => {
  it('quotes what has a comma, a quotation mark or a line break', () => {
    strictEqual(
      csvOf([
        ['a', 'b,c', 'd"e'],
        ['f\ng', '', 'h i'],
      ]),
      'a,"b,c","d""e"\r\n"f\ng",,h i\r\n',
    );
  });

  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1']) {
    it(`lets no spreadsheet calculate ${JSON.stringify(formula)}`, () => {
      match(csvOf([[formula]]), /^"?'/);
    });
  }
});

describe('mappingText', () => {
  it('is a document with the counts above a table of all rows', () => {
    const text = mappingText(table, 'markdown');
    match(text, /^# Cloud guidance by control\n\nISO\/IEC 27017:2015 gives /);
    const document = parsed(text);
    strictEqual(document.tables.length, 1);
    strictEqual(document.tables[0]?.rows.length, table.rows.length);
    // It is neither a statement nor a register: it decides nothing.
    deepStrictEqual([document.statementRows.length, document.riskRows.length], [0, 0]);
  });

  it('lets no text break its table', () => {
    const row = { id: 'X', title: 'a | b\n# c', parties: '', from2015: '', known: '' };
    const text = mappingText(
      { summary: [], rows: [{ ...row, cloudControls: '<b>', in2026: '' }] },
      'markdown',
    );
    match(text, /\n\| X \| a \\\| b # c \| {2}\| {2}\| {2}\| \\<b\\> \| {2}\|\n$/);
  });

  it('is a table without rows nowhere', () => {
    const none = { summary: ['Nothing.'], rows: [] };
    strictEqual(mappingText(none, 'markdown'), '# Cloud guidance by control\n\nNothing.\n');
    strictEqual(mappingText(none, 'csv').split('\r\n').length, 2);
  });
});
