import { checkFindings } from '../../../../../test/kit/check.js';
import { placeholderText } from './rule.js';

const approved = '\n---\ntype: policy\nstatus: approved\n---\n# Policy\n\n';

describe('placeholder-text, of what is left to fill in', () => {
  it('reports what our own fixes leave to complete, in each language', () => {
    for (const left of [
      '[à confirmer ; indiquer qui l’a vérifié]',
      '[por confirmar; indicar quién lo ha comprobado]',
      '[a confirmar; indicar quem verificou]',
      '[da confermare; indicare chi lo ha verificato]',
      '[bevestig en noem wie het heeft nagegaan]',
      '[noem het risico, de wet, het contract of de zakelijke behoefte]',
      '[要確認：確認者を記入]',
      '[記入：承認日]',
    ]) {
      checkFindings(placeholderText, `${approved}${left}\n${'^'.repeat(left.length)} warning …\n`);
    }
  });

  it('reports what stands in angle brackets, and no names of elements and keys', () => {
    for (const left of ['<à compléter>', '<bitte ergänzen>']) {
      checkFindings(
        placeholderText,
        `${approved}An ${left}.\n   ${'^'.repeat(left.length)} warning …\n`,
      );
    }
    checkFindings(
      placeholderText,
      `${approved}Press <Enter>, name files PR-<nom>. <b>Hier</b> steht es.\n`,
    );
  });
});
