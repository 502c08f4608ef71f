import { deepStrictEqual } from 'node:assert/strict';

import { endOfForce } from './endOfForce.js';

describe('endOfForce', () => {
  const ended: Readonly<Record<string, readonly string[]>> = {
    '2025-09-01': [
      ...[
        'Retired on 2025-09-01',
        'Withdrawn (1 September 2025)',
        'Withdrawn since September 2025',
      ],
      ...['Superseded by POL-02 (2025-09-01)', 'No longer in force as of 1 September 2025'],
      ...['Aufgehoben per 01.09.2025', 'Außer Kraft seit 01.09.2025', 'Ausser Kraft (01.09.2025)'],
      ...['Per 01.09.2025 aufgehoben', 'Am 1. September 2025 außer Kraft getreten'],
      ...['Ersetzt durch AIA-RL-02 per 1.9.2025', '**Nicht mehr gültig** seit 1.9.2025'],
      ...['Abrogée le 01.09.2025', 'Remplacée par POL-02 (1er septembre 2025)'],
      ...['Derogada el 1 de septiembre de 2025', 'Sustituida por POL-02, 2025-09-01'],
      ...['Revogada em 1 de setembro de 2025', 'Já não está em vigor desde 2025-09-01'],
      ...['Ritirata il 1° settembre 2025', 'Abrogata dal 01.09.2025', 'Superata da settembre 2025'],
      ...['Vervallen per 1 september 2025', 'Ingetrokken met ingang van 1 september 2025'],
      ...['廃止（2025年9月1日）', '2025年9月1日廃止', '2025年9月1日付で廃止', '廃止 2025/9/1'],
      ...['令和7年9月1日をもって失効', '廃止日 2025年9月1日'],
    ],
    '': [
      ...['Superseded by POL-02', 'Replaced by POL-2027', 'No longer in force'],
      ...[
        'Ersetzt durch AIA-RL-02',
        'Obsolet',
        'Aufgehoben, ersetzt durch RL-02',
        'wurde aufgehoben',
      ],
      ...['Remplacée par POL-02', 'Annulée et remplacée par POL-02', "N'est plus en vigueur"],
      ...['Sustituida por la POL-02', 'Ya no vigente', 'Substituída pela POL-02', 'Sem efeito'],
      ...['Superata dalla PO-02', "Sostituita dall'IO-02", 'Non più in vigore', 'Non più valida'],
      ...['Vervangen door BL-02', 'Niet meer van kracht', 'POL-02に統合', 'POL-02 により廃止'],
    ],
  };
  for (const [day, texts] of Object.entries(ended)) {
    for (const text of texts) {
      it(`reads the end in "${text}"`, () => {
        deepStrictEqual(endOfForce(text), day === '' ? {} : { day });
      });
    }
  }

  it('finds no end in a document that takes the place of another, or is still to end', () => {
    for (const text of [
      ...['Replaces POL-01', 'Approved, supersedes POL-01', 'Replaced by this policy: POL-01'],
      ...['Superseded versions are kept', 'Not yet withdrawn', 'Replaced documents: POL-01 (2020)'],
      ...['Ersetzt AIA-RL-01', 'Ersetzt AIA-RL-01 vom 01.09.2025', 'Ersetzt Version 1.2 (2020)'],
      ...[
        'Ersetzt per 01.09.2025 die Weisung AIA-RL-01',
        'In Kraft, ersetzt durch Beschluss RL-01',
      ],
      ...['Annule et remplace POL-01 du 01.09.2025', 'Remplace (POL-01)', 'Remplace POL-01'],
      ...['Sustituye a POL-01', 'Substitui a POL-01', 'Sostituisce la PO-01', 'Vervangt BL-01'],
      ...['Approvata; annulla la PO-01', 'Wird aufgehoben', 'komt te vervallen', '廃止予定'],
      ...['Expired, under review', 'Expired (being renewed)', 'Abgelaufen, in Überarbeitung'],
      ...['Verlopen, in herziening', 'Caducada, en revisión', 'Caduc, en cours de révision'],
      ...[
        '失効（見直し中）',
        'Withdrawn version 2025',
        'Archivée copie 2025',
        'Archiviert Band 2025',
      ],
      ...['旧版を廃止', '本規程に統合', 'POL-01を廃止', 'Freigegeben am 01.09.2025', ''],
      ...['x'.repeat(100_000), `Aufgehoben ${'per '.repeat(100_000)}`],
    ]) {
      deepStrictEqual(endOfForce(text), undefined, text);
    }
  });
});
