import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { checkHeaders, rolesOf } from '../../../../../test/kit/headers.js';
import { tableKindOf } from '../columns.js';
import { defaultVocabulary } from '../vocabulary.js';

describe('headers of practice', () => {
  it('head the controls of a risk', () => {
    checkHeaders('measure', 'Salvaguardas (Anexo A); Contromisure; Gegenmaßnahmen');
    checkHeaders('controlMapping', 'Controles ISO; Controlos aplicáveis; Controlli Annex A');
  });

  it('head levels, impact and what remains', () => {
    checkHeaders('level', 'Riesgo potencial; Indice di rischio; Nível do risco; R = P x D');
    checkHeaders('impact', 'Danno; Daño; Magnitudo; Dommage');
    checkHeaders('residual', 'R residuo');
  });

  it('head owners and decisions', () => {
    checkHeaders('owner', 'Gestor do risco; Área responsable; Referente; Resp.; Federführung');
    checkHeaders('treatment', 'Tipo di trattamento; Tipo de tratamiento; Type de traitement');
  });

  it('head the columns of statements', () => {
    checkHeaders('justification', 'Fundamento; Sustento; Ragione; Razão para inclusão/exclusão');
    checkHeaders('justification', 'Grondslag; Grondslag van het besluit; Fondement de la décision');
    checkHeaders('inclusionReason', 'Grondslag voor opname');
    checkHeaders('exclusionReason', 'Grondslag voor uitsluiting');
    checkHeaders('inclusionReason', 'Motivação da inclusão; Razón de la selección');
    checkHeaders('exclusionReason', 'Giustificazione (se escluso); Motivo (se excluído)');
    checkHeaders('exclusionReason', 'Motivation (si exclue); Motivering (indien uitgesloten)');
    checkHeaders('status', 'Estatus; Livello di attuazione; Nivel de cumplimiento');
    checkHeaders('evidence', 'Soporte documental; Registos; Documentazione a supporto');
    checkHeaders('title', 'Denominación; Designação; Denominazione; Benennung');
    checkHeaders(
      'cloudGuidance',
      'Guida 27017; Linee guida cloud; Orientación para la nube; Orientación de nube',
    );
  });

  it('are read by the headers beside them', () => {
    deepStrictEqual(rolesOf('ID do risco | Ameaça | P | I | NR | Resposta | Controles'), [
      ...['riskId', 'threat', 'likelihood', 'impact', 'level', 'treatment', 'control'],
    ]);
    deepStrictEqual(rolesOf('N. | Rischio | P | D | R | Azione | Misure (Allegato A) | RR'), [
      ...['riskId', 'risk', 'likelihood', 'impact', 'level', 'treatment', 'control', 'residual'],
    ]);
    deepStrictEqual(rolesOf('Risk ID | Risk | Frecuencia | Impacto | Riesgo potencial'), [
      ...['riskId', 'risk', 'likelihood', 'impact', 'level'],
    ]);
  });

  it('say nothing in other tables', () => {
    deepStrictEqual(rolesOf('Attività | P | D | C'), ['activity', '-', '-', '-']);
    deepStrictEqual(rolesOf('Copia | Frecuencia | Retención'), ['-', '-', '-']);
    deepStrictEqual(rolesOf('Tema | Acción | Plazo'), ['-', '-', '-']);
    deepStrictEqual(rolesOf('Actividad | R | A | C | I'), ['activity', '-', '-', '-', '-']);
    // The legal ground of processing.
    const processing = { cells: ['Verwerking', 'Doel', 'Grondslag', 'Maatregel'] };
    strictEqual(tableKindOf(processing, defaultVocabulary), 'other');
  });
});
