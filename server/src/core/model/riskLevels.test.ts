import { strictEqual } from 'node:assert/strict';

import { numberIn, rankIn } from './riskLevels.js';

function checkRank(rank: number | undefined, texts: readonly string[]): void {
  for (const text of texts) {
    strictEqual(rankIn(text), rank, text);
  }
}

describe('numberIn', () => {
  it('reads whole numbers as sheets write them', () => {
    for (const text of ['10', '10,0', '10.0', '10,00', '2 × 5 = 10,0', '10,0 (High)']) {
      strictEqual(numberIn(text), 10, text);
    }
  });

  it('leaves fractions, versions, dates, shares and money alone', () => {
    for (const text of [
      '7,5',
      '7.5',
      '1.0.2',
      '10.000',
      '01.01.2026',
      '10,0 %',
      '10,00 €',
      '2,0 – 3,0',
    ]) {
      strictEqual(numberIn(text), undefined, text);
    }
  });
});

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
    checkRank(5, [
      'Altíssima',
      'Altísimo',
      'Altissima',
      'Elevadíssimo',
      'Gravíssima',
      'Extremely high',
    ]);
    checkRank(5, ['Muitíssimo alto', 'Äußerst hoch', 'Très haut', 'Uiterst hoog', 'きわめて高い']);
    checkRank(1, ['Baixíssimo', 'Bajísima', 'Bassissimo', 'Rarissime', 'Extremely low']);
    checkRank(1, [
      'Extremamente baixo',
      'Äußerst gering',
      'Très bas',
      'Uiterst laag',
      'きわめて低い',
    ]);
    checkRank(5, ['Catastrófico', 'Quase certo', 'Casi seguro', 'Muy probable', 'Zeer hoog']);
  });

  it('reads accents as they are typed, and a number beside the word', () => {
    checkRank(4, ['Elevé', 'ELEVÉ', '4 – Élevé', 'e\u0301leve\u0301']);
  });

  it('takes what is too much for no level', () => {
    checkRank(undefined, ['Altíssimo demais', 'Alto demais', 'Too high', 'Zu hoch', 'Trop élevée']);
    checkRank(undefined, [
      'Demasiado alto',
      'Troppo bassa',
      'Te hoog',
      '高すぎる',
      'Altíssimamente',
    ]);
    checkRank(4, ['Hoch – zu behandeln', 'Hoog – te behandelen', 'Alto, como os demais']);
  });

  it('gives none for two levels and for other words', () => {
    checkRank(undefined, ['Low to high', 'Green', '', 'Moyen/Élevé', 'Not critical', 'Alta-mente']);
  });
});
