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

  it('takes what is kept or borne for an acceptance alone, or with the risk, and not for a measure', () => {
    for (const text of [
      ...['Retain', 'Retained (CEO, 2026-01-10)', 'Risk retention', 'Retain the residual risk'],
      ...[
        'Retention of the risk',
        'Retained by the CEO',
        'Retain as low',
        'Tragen',
        'Risiko tragen',
      ],
      ...['Tragen: gering', 'Conserver', 'Conserver le risque', 'Maintien du risque', 'Asumir'],
      ...[
        'Asumir el riesgo residual',
        'Retención',
        'Assumir o risco',
        'Reter',
        'Retenção do risco',
      ],
      ...['Ritenzione del rischio', '保有', 'リスクの保有', 'リスクを受け入れる', '受け入れ可能'],
    ]) {
      strictEqual(treatmentOf(text), 'accept', text);
    }
    for (const text of [
      ...['Retain staff by bonuses', 'Retention of logs for a year', 'Retain 90 days of logs'],
      ...['Tragen von Ausweisen wird Pflicht', 'Conserver les journaux un an'],
      ...['Maintien en condition du pare-feu', 'Asumir internamente la operación'],
      ...['Retener registros un año', 'Assumir a gestão internamente', 'Reter registos um ano'],
      ...['Retenção de talentos', '受け入れ時に検査する', '受け入れ検査', '保有ログを1年保管'],
    ]) {
      strictEqual(treatmentOf(text), undefined, text);
    }
  });

  it('says nothing of other texts', () => {
    strictEqual(treatmentOf('A firewall reduces it'), undefined);
    strictEqual(treatmentOf('D'), undefined);
    strictEqual(treatmentOf('Baustein Risiko'), undefined);
  });
});
