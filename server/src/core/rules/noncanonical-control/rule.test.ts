import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
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

  it('writes the proper form', () => {
    checkFix(noncanonicalControl, 'controls of A.0$05.01', 'controls of A.5.1');
  });
});
