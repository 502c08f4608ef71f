import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { checkHeaders, rolesOf } from '../../../../../test/kit/headers.js';
import { defaultVocabulary } from '../vocabulary.js';
import { meaningOf } from './headers.js';

describe('headers of regional forms', () => {
  it('head the risk, how high it is and how it is treated', () => {
    checkHeaders(
      'risk',
      'Evento de risco; Riesgo identificado; Evento di rischio; 想定されるリスク',
    );
    checkHeaders('level', 'Zona de riesgo inherente; Calificación del riesgo; Fascia di rischio');
    checkHeaders('residual', 'Zona de riesgo residual; Valoración residual');
    checkHeaders('treatment', 'Opción de manejo; Manejo del riesgo; Opção de resposta; 対処方針');
    deepStrictEqual(
      rolesOf('ID | Evento de risco | Causa | P | I | NR | Resposta | Dono do risco'),
      ['riskId', 'risk', '-', 'likelihood', 'impact', 'level', 'treatment', 'owner'],
    );
  });

  it('head the columns of Japanese statements', () => {
    checkHeaders('responsibility', '責任; 役割分担; 責任の所在; 責任主体');
    checkHeaders(
      'evidence',
      '関連文書・記録; 関連文書／記録; 規程・記録; エビデンス・記録; 関連文書及び記録',
    );
    checkHeaders(
      'cloudGuidance',
      'クラウドガイダンス; クラウドサービス固有の実施の手引; ISO/IEC 27017への対応',
    );
    strictEqual(
      meaningOf('ISO/IEC 27017への対応状況', defaultVocabulary) === 'cloudGuidance',
      false,
    );
  });

  it('are risks only where the table weighs them', () => {
    deepStrictEqual(rolesOf('リスクID | シナリオ | 発生可能性 | 影響度 | 責任'), [
      ...['riskId', 'risk', 'likelihood', 'impact', 'responsibility'],
    ]);
    deepStrictEqual(rolesOf('Fecha | Evento | Manejo | Responsable'), ['-', '-', '-', 'owner']);
    deepStrictEqual(rolesOf('日付 | 事象 | 対処 | 担当'), ['-', '-', '-', 'owner']);
  });
});
