import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { supersededControl } from '../superseded-control/rule.js';
import { noncanonicalControl } from './rule.js';

describe('noncanonical-control', () => {
  it('accepts proper forms', () => {
    checkFindings(
      noncanonicalControl,
      'A.5.23, Annex A 5.23, ISO/IEC 27001:2022 A.5.23, CLD.6.3.1, A.5.1–A.5.4 and A.8.x.',
    );
  });

  it('reports padded ids and CLD ids without their dot', () => {
    checkFindings(
      noncanonicalControl,
      `
Under A.05.01 and CLD6.3.1.
      ^^^^^^^ warning A.05.01 has zeros before its numbers; the standard prints A.5.1. …
                  ^^^^^^^^ warning CLD6.3.1 lacks the dot behind its letters; the standard prints CLD.6.3.1. …
`,
    );
  });

  it('reports a CLD control without its prefix where 27017 is named', () => {
    checkFindings(
      noncanonicalControl,
      `
Roles are shared as in ISO/IEC 27017 6.3.1.
                                     ^^^^^ warning 6.3.1 lacks the prefix CLD. of the controls that ISO/IEC 27017 adds; …
`,
    );
  });

  it('leaves an id that does not exist to unknown-control', () => {
    checkFindings(noncanonicalControl, 'Under A.05.99.');
  });

  it('tells the form of an id of an older edition, too; superseded-control gives the number of today', () => {
    const policy = '# Media policy\n\nWe work to ISO/IEC 27001:2022: A.5.15 and A.8.2.\n\n';
    const text = `${policy}Media are moved under the control A8.3.3.\n`;
    checkFindings(
      noncanonicalControl,
      `${text}                                  ^^^^^^ warning A8.3.3 lacks the dot behind its letters; …\n`,
    );
    checkFix(
      supersededControl,
      text.replace('A8.3.3', 'A8.$03.3'),
      text.replace('A8.3.3', 'A.7.10'),
    );
    checkFindings(
      noncanonicalControl,
      `---
editions: [27001:2013]
---
Media are moved under A.08.03.03.
                      ^^^^^^^^^^ warning A.08.03.03 has zeros before its numbers; …
`,
    );
  });

  it('writes the proper form', () => {
    checkFix(noncanonicalControl, 'controls of A.0$05.01', 'controls of A.5.1');
  });
});
