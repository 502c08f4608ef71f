import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parsed } from '../../../../test/kit/check.js';
import { acceptanceIn, statedAcceptance } from './statedAcceptance.js';

/** What sentences in each language say that is still accepted. */
const stated: Readonly<Record<string, number>> = {
  'Risk appetite: up to 12.': 12,
  'Risks with a score of up to 8 are accepted.': 8,
  'Risks scoring 8 or less are acceptable.': 8,
  'We accept no risk: a level below 9 is tolerable, if it is a risk of ours.': 8,
  'Risks above 8 must be treated.': 8,
  'Any risk with a score of 9 or more is treated.': 8,
  'Risks of at least 10 need treatment.': 9,
  'Risks above 8 are not acceptable.': 8,
  'Accepted are risks up to 8.': 8,
  'Risiken bis 8 werden akzeptiert.': 8,
  'Risiken bis einschließlich 8 Punkten sind tragbar.': 8,
  'Risiken ab 9 sind zu behandeln.': 8,
  'Risiken über 8 werden behandelt.': 8,
  'Ein Risiko mit einem Wert von 9 oder mehr ist zu mindern.': 8,
  'Risiken bis zur Risikozahl 8 sind ohne Weiteres tragbar.': 8,
  'Akzeptiert werden Risiken bis zu einem Risikowert von 8.': 8,
  'Nous acceptons les risques jusqu’à 8.': 8,
  'Au-dessus de 8, un risque est traité ou accepté par la direction.': 8,
  'Acima de 8 o risco tem de ser tratado ou aceite pelo Presidente.': 8,
  'Above 8 a risk is treated, or accepted in writing by the risk owner.': 8,
  'Risks up to a score of 8 are accepted.': 8,
  'Les risques jusqu’à 8 sont acceptés.': 8,
  'Les risques supérieurs à 8 doivent être traités.': 8,
  'Les risques de niveau inférieur ou égal à 8 sont acceptables.': 8,
  'Los riesgos hasta 8 se aceptan.': 8,
  'Los riesgos superiores a 8 deben tratarse.': 8,
  'Los riesgos con nivel 9 o superior requieren tratamiento.': 8,
  'Os riscos até 8 são aceites.': 8,
  'Os riscos acima de 8 são tratados.': 8,
  'I rischi fino a 8 sono accettati.': 8,
  'I rischi superiori a 8 devono essere trattati.': 8,
  'Risico’s tot en met 8 worden aanvaard; dat is een aanvaardbaar risico.': 8,
  'Risico’s boven 8 worden behandeld.': 8,
  'リスク値8以下は受容可能とする。': 8,
  'リスク値9以上のリスクは低減策を講じる。': 8,
};

/** What sounds alike and says nothing of that level. */
const silent = [
  'Risks up to 12 are accepted by the risk owner.',
  'Risk owners accept risks up to 12.',
  'Der Risikoeigner akzeptiert Risiken bis 12, darüber die Geschäftsführung.',
  'Risks above 15 are accepted by the board only.',
  'Risiken bis 12 werden vom Risikoeigner akzeptiert.',
  'Les risques jusqu’à 12 sont acceptés par le propriétaire.',
  'Los riesgos hasta 12 son aceptados por el propietario.',
  'Incidents above 8 must be treated.',
  'Risks up to 30 days old are accepted.',
  'Risks above 80 % must be treated.',
  'A risk of 9.5 or more is treated.',
  'Risks are treated within 8 weeks.',
  'In 2025 we accepted 8 risks.',
  'Risiken der Stufe 3 werden binnen 30 Tagen behandelt.',
];

describe('the acceptable level that sentences state', () => {
  it('is read in each language', () => {
    for (const [text, level] of Object.entries(stated)) {
      strictEqual(statedAcceptance(text), level, text);
      deepStrictEqual(levelsOf(`# Risk policy\n\n${text}\n`), [level], text);
    }
  });

  it('is not read from what else is said of figures', () => {
    for (const text of silent) {
      deepStrictEqual(levelsOf(`# Risk policy\n\n${text}\n`), [], text);
    }
  });

  it('is told to be two where two are stated', () => {
    const text = 'Risks up to 6 are accepted. For the plant, risks up to 9 are accepted.';
    strictEqual(statedAcceptance(text), undefined);
    deepStrictEqual(levelsOf(text), [6, 9]);
  });
});

function levelsOf(text: string): readonly number[] {
  return parsed(text).chunks.flatMap(({ chunk }) => acceptanceIn(chunk));
}
