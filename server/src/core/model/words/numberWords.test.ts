import { strictEqual } from 'node:assert/strict';

import { withFigures } from './numberWords.js';

describe('withFigures', () => {
  it('reads "onze" as eleven in French and Portuguese, and as "our" in Dutch', () => {
    for (const eleven of [
      'Des 93 mesures, onze sont exclues',
      'Des 93 mesures, nous excluons onze.',
      'Sur 93, onze mesures ne s’appliquent pas',
      'Dos 93 controlos, onze são excluídos',
      'De 93, onze controles não se aplicam',
    ]) {
      strictEqual(withFigures(eleven).text, eleven.replace('onze', '11  '), eleven);
    }
    for (const our of [
      'Bijlage A telt 93 maatregelen. Onze maatregelen zijn van toepassing.',
      'Bijlage A telt er 93, en onze controles zijn van toepassing',
      'Onze organisatie past 93 maatregelen toe',
    ]) {
      strictEqual(withFigures(our).text, our, our);
    }
  });
});
