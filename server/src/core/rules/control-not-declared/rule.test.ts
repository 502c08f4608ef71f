import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { controlNotDeclared } from './rule.js';

const policy = (controls: string, body: string): string =>
  `---\ntype: policy\ncontrols:${controls}\n---\n# Access policy\n\n${body}\n`;

describe('control-not-declared', () => {
  it('reports a control once, at its first place', () => {
    checkFindings(
      controlNotDeclared,
      `
---
type: policy
controls: [A.5.15]
---
# Access policy

Rights end with the job (A.5.18), as A.5.18 asks.
                         ^^^^^^ hint This document treats A.5.18, which does not stand in the controls of its front matter. The coverage for the Statement of Applicability (ISO/IEC 27001, 6.1.3 d) counts it as mentioned only: add it to the front matter, or take the id out of the text.
`,
    );
  });

  it('says nothing without the key, for other kinds, and for what is not treated here', () => {
    checkFindings(controlNotDeclared, '---\ntype: policy\n---\nRights end (A.5.18).\n');
    checkFindings(
      controlNotDeclared,
      '---\ntype: audit-report\ncontrols: [A.5.15]\n---\nFindings on A.5.18.\n',
    );
    checkFindings(
      controlNotDeclared,
      policy(
        ' [A.5.15]',
        'See A.5.18.\n\nA.8.30 is not applicable.\n\n[A.5.16](soa.md) of ISO/IEC 27001:2013 A.9.2.3.',
      ),
    );
  });

  it('leaves alone what another document treats, in words', () => {
    for (const line of [
      'El borrado de datos se trata en otra política (A.8.10).',
      'El borrado de datos no se trata aquí, sino en otra política (A.8.10).',
      'Para el borrado véase la política de datos (A.8.10).',
      'Deletion is treated in another policy (A.8.10).',
      'Deletion is covered by the data policy (A.8.10).',
      'Das Löschen regelt eine eigene Richtlinie (A.8.10).',
      'Das Löschen regelt die Datenrichtlinie (A.8.10).',
      'L’effacement est traité dans une autre procédure (A.8.10).',
      'La cancellazione è trattata in un’altra procedura (A.8.10).',
      'Het wissen staat in een ander beleidsstuk; zie A.8.10.',
      '消去は別の規程に定める（A.8.10）。',
    ]) {
      checkFindings(controlNotDeclared, policy(' [A.5.15]', line));
    }
    for (const [line, marks] of [
      ['Deletion is covered by this policy (A.8.10).', 36],
      ['Deletion is regulated here for all other systems (A.8.10).', 50],
      ['Das Löschen regelt diese Richtlinie (A.8.10).', 37],
    ] as const) {
      checkFindings(
        controlNotDeclared,
        policy(
          ' [A.5.15]',
          `${line}\n${' '.repeat(marks)}^^^^^^ hint This document treats A.8.10, …`,
        ),
      );
    }
  });

  it('does not ask to declare a number of an older edition', () => {
    const body = 'Administrators are reviewed (A.9.2.3). Roles are shared (CLD.6.3.1).';
    const heading = (editions: string): string =>
      `---\ntype: policy\neditions: ${editions}\ncontrols: [A.5.15]\n---\n# Access policy\n\n`;
    checkFindings(controlNotDeclared, `${heading('[27001:2022, 27017:2026]')}${body}\n`);
    checkFindings(
      controlNotDeclared,
      `${heading('[27001:2022, 27017:2015]')}${body}
                                                         ^^^^^^^^^ hint This document treats CLD.6.3.1, …
`,
    );
  });

  it('takes ranges and older numbers of the front matter for what they stand for', () => {
    checkFindings(
      controlNotDeclared,
      policy(' [A.5.15-A.5.18, A.9.2.3]', 'Rights (A.5.16, A.5.18) and administrators (A.8.2).'),
    );
  });

  it('adds to a list in brackets, to one with dashes and to a text', () => {
    const body = 'Rights end (A.5.$018).';
    const plain = 'Rights end (A.5.18).';
    for (const [before, after] of [
      [' [A.5.15]', ' [A.5.15, A.5.18]'],
      [' ["A.5.15"]', ' ["A.5.15", "A.5.18"]'],
      ['\n  - A.5.15', '\n  - A.5.15\n  - A.5.18'],
      ['\n  - "A.5.15" # access', '\n  - "A.5.15" # access\n  - "A.5.18"'],
      [' A.5.15', ' A.5.15, A.5.18'],
      ['\n  - control: A.5.15', '\n  - control: A.5.15\n  - control: A.5.18'],
    ] as const) {
      checkFix(controlNotDeclared, policy(before, body), policy(after, plain));
      checkFindings(controlNotDeclared, policy(after, plain));
    }
  });

  it('reports the one of many that the text leaves out, and removes it', () => {
    const body = 'Rules (A.5.15), identities (A.5.16), rights (A.5.18).';
    checkFindings(
      controlNotDeclared,
      `
---
type: policy
controls: [A.5.15, A.5.17, A.5.16, A.5.18]
                   ^^^^^^ hint The front matter says that this document treats A.5.17, but its text does not name it …
---
${body}
`,
    );
    checkFix(
      controlNotDeclared,
      policy(' [A.5.15, A.5.$017, A.5.16, A.5.18]', body),
      policy(' [A.5.15, A.5.16, A.5.18]', body),
    );
    checkFix(
      controlNotDeclared,
      policy('\n  - A.5.$017\n  - A.5.15\n  - A.5.16\n  - A.5.18', body),
      policy('\n  - A.5.15\n  - A.5.16\n  - A.5.18', body),
    );
  });

  it('accepts a header whose controls the text never names', () => {
    checkFindings(controlNotDeclared, policy(' [A.5.15, A.5.16, A.5.17]', 'Rules (A.5.15).'));
  });
});
