import { strictEqual } from 'node:assert/strict';

import { defaultVocabulary } from '../vocabulary.js';
import { meaningOf } from './headers.js';

describe('evidenceHeaders', () => {
  it('knows rarer words for evidence, in each language', () => {
    for (const header of [
      ...['Evidenced by', 'Supporting records', 'Belegt durch', 'Nachweisunterlagen'],
      ...['Attesté par', 'Pièces à l’appui', 'Documentación de respaldo', 'Acreditado por'],
      ...['Documentos comprobatórios', 'Comprovado por', 'Riscontri oggettivi', 'Attestato da'],
      ...['Aangetoond door', 'Bewijsmiddelen', '根拠資料', '確認資料', '裏付け資料', '運用記録'],
    ]) {
      strictEqual(meaningOf(header, defaultVocabulary), 'evidence', header);
    }
  });

  it('leaves alone what heads other things as well', () => {
    for (const header of [
      'Backing',
      'Supported by',
      'Respaldo',
      'Prova',
      'Suporte',
      'Registratie',
      '裏付け',
    ]) {
      strictEqual(meaningOf(header, defaultVocabulary), undefined, header);
    }
  });
});
