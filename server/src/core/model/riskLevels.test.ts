import { strictEqual } from 'node:assert/strict';

import { rankIn } from './riskLevels.js';

function checkRank(rank: number | undefined, texts: readonly string[]): void {
  for (const text of texts) {
    strictEqual(rankIn(text), rank, text);
  }
}

describe('rankIn', () => {
  it('knows the words of scales in all languages', () => {
    checkRank(1, ['Very low', 'Sehr gering', 'Négligeable', 'Muy bajo', 'Muito baixa', '極低']);
    checkRank(1, ['Trascurabile', 'Verwaarloosbaar', 'Raro', 'Sehr unwahrscheinlich']);
    checkRank(2, ['Low', 'Niedrig', 'Faible', 'Baja', 'Baixo', 'Bassa', 'Laag', '低', '小さい']);
    checkRank(2, ['Improbable', 'Poco probable', 'Mineur', 'Improvável', 'Beperkt']);
    checkRank(3, ['Medium', 'Mittel', 'Moyenne', 'Media', 'Média', 'Gemiddeld', '中程度']);
    checkRank(4, [
      'High',
      'Hoch',
      'Élevée',
      'Alta',
      'Alto',
      'Hoog',
      '高い',
      'Probabile',
      'Provável',
    ]);
    checkRank(5, [
      'Critical',
      'Sehr hoch',
      'Très élevé',
      'Crítico',
      'Molto alto',
      'Kritiek',
      '極高',
    ]);
    checkRank(4, ['Elevado', 'Elevada', 'Elevato']);
    checkRank(5, ['Muito elevado', 'Muy elevada', 'Altíssimo', 'Inaceptable', 'Untragbar']);
    checkRank(5, ['Catastrófico', 'Quase certo', 'Casi seguro', 'Muy probable', 'Zeer hoog']);
  });

  it('reads accents as they are typed, and a number beside the word', () => {
    checkRank(4, ['Elevé', 'ELEVÉ', '4 – Élevé', 'e\u0301leve\u0301']);
  });

  it('gives none for two levels and for other words', () => {
    checkRank(undefined, ['Low to high', 'Green', '', 'Moyen/Élevé', 'Not critical', 'Alta-mente']);
  });
});
