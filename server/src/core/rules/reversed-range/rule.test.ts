import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { reversedRange } from './rule.js';

describe('reversed-range', () => {
  it('reports a range that runs downwards, by number and not by letter', () => {
    checkFindings(
      reversedRange,
      `
We follow A.5.10–A.5.9 and A.5.4 to A.5.1.
          ^^^^^^^^^^^^ warning The range A.5.10–A.5.9 runs downwards, so it stands for A.5.10 and A.5.9 alone and not for what lies between. An auditor does not find the controls between them here (ISO/IEC 27001, 6.1.3): write the lower end first.
                           ^^^^^^^^^^^^^^ warning The range A.5.4 to A.5.1 runs downwards, …
We follow A.5.9–A.5.10, A.8.1-8.5, A.5.24-28 and A.5.1–A.8.34.
`,
    );
  });

  it('changes the ends and keeps how they are written', () => {
    const pairs = [
      ['A.5.4–A.5.1', 'A.5.1–A.5.4'],
      ['A.5.12-5.9', 'A.5.9-5.12'],
      ['A.9.2.6 to A.9.2.1', 'A.9.2.1 to A.9.2.6'],
      ['A.8.9 bis A.5.1', 'A.5.1 bis A.8.9'],
    ] as const;
    for (const [before, after] of pairs) {
      checkFix(reversedRange, `See $0${before} here.\n`, `See ${after} here.\n`);
      checkFindings(reversedRange, `See ${after} here.\n`);
    }
  });

  it('reads two or three hyphens as pandoc does', () => {
    checkFindings(
      reversedRange,
      `
We follow A.8.22--A.8.20, A.5.4 --- A.5.1 and [A.5.12](https://a.org)--[A.5.9](https://a.org).
          ^^^^^^^^^^^^^^ warning The range A.8.22--A.8.20 runs downwards, …
                          ^^^^^^^^^^^^^^^ warning …
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …
Word gives A.8.22\\--A.8.20.
           ^^^^^^^^^^^^^^^ warning The range A.8.22--A.8.20 runs downwards, …
We follow A.8.20--A.8.22, A.5.24--28 and A.5.1 -- A.5.4. A.5.4----A.5.1 is none, A.5.4 -- and A.5.1 neither.
`,
    );
    checkFix(reversedRange, 'See $0A.5.4--A.5.1.\n', 'See A.5.1--A.5.4.\n');
  });

  it('shows ids that an export has escaped as a reader sees them', () => {
    const text = 'We follow A\\.8\\.22 to A\\.8\\.20 of Annex A.';
    checkFindings(
      reversedRange,
      `${text}\n${' '.repeat(10)}${'^'.repeat(20)} warning The range A.8.22 to A.8.20 runs downwards, …\n`,
    );
  });
});
