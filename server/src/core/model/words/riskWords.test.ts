import { strictEqual } from 'node:assert/strict';

import { treatmentOf } from './riskWords.js';

describe('treatmentOf', () => {
  it('knows the options of BSI-Standard 200-3 with their letters', () => {
    strictEqual(treatmentOf('A Risikovermeidung'), 'avoid');
    strictEqual(treatmentOf('B – Risikoreduktion'), 'mitigate');
    strictEqual(treatmentOf('C) Risikotransfer'), 'transfer');
    strictEqual(treatmentOf('D Risikoakzeptanz, Vorstand'), 'accept');
    strictEqual(treatmentOf('Risikoübernahme'), 'accept');
  });

  it('knows Swiss and Dutch words', () => {
    strictEqual(treatmentOf('überwälzen (Gebäudeversicherung)'), 'transfer');
    strictEqual(treatmentOf('Aanvaarden'), 'accept');
    strictEqual(treatmentOf('Verzekeren'), 'transfer');
  });

  it('says nothing of other texts', () => {
    strictEqual(treatmentOf('A firewall reduces it'), undefined);
    strictEqual(treatmentOf('D'), undefined);
    strictEqual(treatmentOf('Baustein Risiko'), undefined);
  });
});
