import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { defaultVocabulary } from '../vocabulary.js';
import type { HeaderMeaning } from './headerMeaning.js';
import { headerTables, meaningOf } from './headers.js';
import { listed, normalised } from './normalise.js';

function checkHeaders(meaning: HeaderMeaning, headers: string): void {
  for (const header of headers.split(';').map((one) => one.trim())) {
    strictEqual(meaningOf(header, defaultVocabulary), meaning, header);
  }
}

/** The words that head a column alone and stand with more than one meaning. */
function wordsOfTwoMeanings(): readonly string[] {
  const meanings = new Map<string, Set<string>>();
  for (const [meaning, words] of headerTables.flatMap((table) => Object.entries(table))) {
    // What is also found within longer headers may mean something else there than alone.
    for (const word of listed(words).filter((one) => !one.startsWith('~'))) {
      const known = meanings.get(normalised(word)) ?? new Set();
      meanings.set(normalised(word), known.add(meaning));
    }
  }
  return [...meanings].filter(([, known]) => known.size > 1).map(([word]) => word);
}

describe('headerTables', () => {
  it('give each word one meaning', () => {
    deepStrictEqual(wordsOfTwoMeanings(), []);
  });
});

describe('meaningOf', () => {
  it('knows the wordings that other languages vary', () => {
    checkHeaders('control', 'N° de mesure; Réf. Annexe A; Cód. control; Nº do controle');
    checkHeaders('control', 'Rif. controllo; Nr. maatregel; 附属書A 管理策');
    checkHeaders('applicable', 'Sélectionné; ¿Es aplicable?; 適用要否; Inclus; 適用の可否; VvT');
    checkHeaders('justification', 'Argumentaire; Verantwoording; Fundamentación; 根拠');
    checkHeaders('justification', 'Warum / warum nicht; Pourquoi ?; ¿Por qué?; Perché; Waarom');
    checkHeaders('justification', '適用・除外の根拠; 採否の根拠');
    checkHeaders('evidence', '根拠文書; 根拠文書・記録');
    checkHeaders(
      'justification',
      'Grund für die Aufnahme bzw. den Ausschluss; Grund für Aufnahme bzw. Ausschluss',
    );
    checkHeaders('justification', '採用/除外理由; 採用・除外理由; Begründung (Ein-/Ausschluss)');
    checkHeaders(
      'justification',
      'Begründung (Auf- bzw. Ausschluss); Begründung Ein- bzw. Ausschluss; Motivering (in- of uitsluiting)',
    );
    checkHeaders('exclusionReason', 'Begründung (bei Ausschluss); Motivering (uitsluiting)');
    checkHeaders(
      'exclusionReason',
      "Razón de exclusión; Ragione dell'esclusione; Ausschlussgründe",
    );
    checkHeaders('status', "État d'avancement; Stato implementazione; Status implementatie");
    checkHeaders(
      'status',
      'Estado de la implementación; Status da implementação; Realisierungsgrad',
    );
    checkHeaders('evidence', 'Mitgeltende Dokumente; Documents liés; Riferimenti documentali');
    checkHeaders(
      'owner',
      'Assignee; Who owns it; Risiko-Owner; Verantw.; Titolare del rischio; Responsável pelo risco; Maatregeleigenaar',
    );
    checkHeaders('riskId', 'Nº do risco; Risiconr.; Cod. rischio');
    checkHeaders('risk', 'Cenário de risco; Risicoomschrijving; Intitulé du risque');
    checkHeaders('likelihood', "Verosimilhança; Probabilité d'occurrence; 発生の可能性");
    checkHeaders('impact', 'Gravità; Sévérité; Gravidade; Schade');
    checkHeaders('level', 'Risque brut; Riesgo inicial; Rischio inerente; Bruto risico; L x I');
    checkHeaders('treatment', 'Stratégie de traitement; Umgang; Tratamento do risco');
    checkHeaders('residual', 'Risque net; Riesgo neto; Rischio netto; Netto risico');
    checkHeaders('asset', 'Betroffene Werte; Activo afectado; Asset coinvolto');
  });

  it('knows the words of BSI-Standard 200-3 and of Switzerland', () => {
    checkHeaders('level', 'Risikokategorie; RZ; Risikoeinstufung');
    checkHeaders('owner', 'Risikoträger; Risikoeigner/in; Risikoverantwortliche');
    checkHeaders('controlMapping', 'Massnahmen Anhang A; Ergänzende Maßnahmen (ISO)');
    checkHeaders('residual', 'RZ nach Massnahmen; Restrisikokategorie; Nach Maßnahmen');
    checkHeaders('residual', 'Na maatregelen; Risico na behandeling; Après mesures');
    checkHeaders('applicable', 'Anw.; Anwend.; Anw. (j/n)');
    checkHeaders('controlName', 'Referenzmaßnahme');
    checkHeaders('controlMapping', 'Controls we lean on; Mesures mobilisées; 依拠する管理策');
    checkHeaders('evidence', 'Where to look; Fundstelle; Où le trouver; Vindplaats; 参照先');
    checkHeaders(
      'cloudGuidance',
      'Cómo seguimos 27017; Comment nous suivons 27017; Wie wir 27017 befolgen; 27017の遵守方法',
    );
    checkHeaders(
      'cloudGuidance',
      'Cloud-Hinweis; Cloud-spezifische Umsetzung; Hinweis für Anbieter',
    );
  });

  it('tells likelihood and impact after the treatment from those before it', () => {
    checkHeaders(
      'residualLikelihood',
      'Residual likelihood; Likelihood (residual); Net probability; Target Likelihood; Residual L',
    );
    checkHeaders(
      'residualLikelihood',
      'Restwahrscheinlichkeit; Eintrittswahrscheinlichkeit nach Behandlung; Probabilité résiduelle',
    );
    checkHeaders('residualLikelihood', 'Probabilidad residual; Resterende kans; 残留発生可能性');
    checkHeaders(
      'residualImpact',
      'Residual risk impact; Impact after treatment; Auswirkung (netto); Restschaden; Gravité nette',
    );
    checkHeaders('residualImpact', 'Impacto residual; Impatto residuo; Restimpact; 対応後の影響度');
    checkHeaders('residual', 'Risk score after treatment; Risikostufe nach Behandlung');
    checkHeaders(
      'likelihood',
      'Inherent likelihood; Likelihood (1-5); Eintrittswahrscheinlichkeit',
    );
    checkHeaders('impact', 'Impact (gross); Auswirkung');
  });
});
