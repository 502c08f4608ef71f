import { strictEqual } from 'node:assert/strict';

import { isClosed } from './closedRisks.js';

describe('isClosed', () => {
  it('knows the end of a risk in each language', () => {
    for (const status of [
      ...[
        'Closed',
        'Closed on 3 March 2025',
        'Closed (2025)',
        'Closed after the assessment of 2025',
      ],
      ...[
        'Removed from the register',
        'Merged into R-05',
        'Cancelled',
        'Lapsed',
        'Resolved in 2025',
      ],
      ...['Geschlossen', 'Geschlossenes Risiko', 'Erledigt am 1.2.2025', 'Erledigt zu 100 %'],
      ...['Aufgehoben', 'Gestrichen nach der Analyse', 'Archiviert', 'Clos', 'Clôturée', 'Clôture'],
      ...['Supprimé', 'Archivé', 'Cerrado', 'Superado', 'Anulada', 'Dado de baja', 'Cancelada'],
      ...['Encerrado', 'Extinto', 'Arquivado', 'Chiuso', 'Archiviato', 'Superato nel 2025'],
      ...['Gesloten', 'Vervallen', 'Gearchiveerd', 'クローズ', '完了（2025年）', '終了'],
    ]) {
      strictEqual(isClosed(status), true, status);
    }
  });

  it('takes a step that ended, and what goes on elsewhere, for no end', () => {
    for (const status of [
      ...['Deleted by mistake, restored', 'Lapsed (acceptance of 2024)', 'Close monitoring'],
      ...['Removed from top ten', 'Cancellation of contract planned', 'Closed-loop check monthly'],
      ...[
        'Merged view, see R-09',
        'Geschlossen: nein',
        'Erledigt zu 50 %',
        'Clôture prévue en mai',
      ],
      ...['Abgeschlossen ist die Analyse, Behandlung offen', 'Teilweise geschlossen'],
      ...['Aufgehoben (Akzeptanz vom 01.02.2025)', 'Superado en 2025 el umbral'],
      ...[
        'Finalizado por la auditoría el análisis',
        'Anulada (aceptación)',
        'Cerrado parcialmente',
      ],
      ...['Annulée (acceptation de 2024)', 'Anulada (aceitação)', 'Annullata (accettazione)'],
      ...[
        'Opgeheven (acceptatie van 2024)',
        '終了（東京）、継続（大阪）',
        '完了していない',
        '解消されず',
      ],
    ]) {
      strictEqual(isClosed(status), false, status);
    }
  });
});
