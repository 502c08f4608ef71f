import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { keyByValue } from './keysByValue.js';

describe('keyByValue', () => {
  it('takes what was approved for the date or for who did it', () => {
    deepStrictEqual(
      ['2026-03-01', '1 de marzo de 2026', 'Comité de Dirección', 'CEO', 'Dirección'].map((value) =>
        keyByValue('Aprobado', value),
      ),
      ['approved', 'approved', 'approver', 'approver', 'approver'],
    );
  });

  it('takes the act of approval for its date, and for nothing where no date stands', () => {
    for (const word of [
      'approbation',
      'Freigabe',
      'aprobación',
      'Aprovação',
      'Goedkeuring',
      '承認',
    ]) {
      strictEqual(keyByValue(word, '2026-01-20'), 'approved', word);
      strictEqual(keyByValue(word, 'Required'), undefined, word);
      strictEqual(keyByValue(word, '2'), undefined, word);
    }
  });

  it('takes a reference for the id of the document where it looks like one', () => {
    strictEqual(keyByValue('Referência', 'AV-POL-04'), 'id');
    strictEqual(keyByValue('Clave', 'PG-SI-003'), 'id');
    strictEqual(keyByValue('kenmerk', 'IB-004'), 'id');
    strictEqual(keyByValue('Nummer', 'BT-04'), 'id');
    strictEqual(keyByValue('Nummer', '4'), undefined);
  });

  it('is silent where the value says something else', () => {
    for (const [key, value] of [
      ['Aprobado', 'pendiente'],
      ['Aprobado', 'sí'],
      ['freigegeben', 'Nein'],
      ['genehmigt', 'Noch nicht durch die Leitung'],
      ['Referencia', 'ISO-27001'],
      ['Referencia', 'A.5.15'],
      ['Riferimento', 'Ufficio legale'],
      ['Clave', 'seguridad, nube'],
      ['Otro', 'POL-04'],
    ] as const) {
      strictEqual(keyByValue(key, value), undefined, `${key}: ${value}`);
    }
  });
});
