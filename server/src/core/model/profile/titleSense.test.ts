import { deepStrictEqual } from 'node:assert/strict';

import { isStatementTitle } from './titleSense.js';

describe('isStatementTitle', () => {
  it('knows the short names, and that German records of processing have one of them', () => {
    const titles = [
      ...['DdA v4', 'DDA – Hôpital', 'VvT Zorggroep', 'VVT versie 3', 'VVT van Maasduin'],
      ...['VVT (ISO 27001)', 'VVT – Verzeichnis von Verarbeitungstätigkeiten'],
      ...['VVT der Musterstadt', 'VVT Musterstadt'],
    ];
    deepStrictEqual(titles.filter(isStatementTitle), titles.slice(0, 6));
  });
});
