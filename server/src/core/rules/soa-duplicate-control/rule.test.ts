import { checkFindings } from '../../../../../test/kit/check.js';
import { soaDuplicateControl } from './rule.js';

describe('soa-duplicate-control', () => {
  it('reports the second row and each further one', () => {
    checkFindings(
      soaDuplicateControl,
      `
| Control | Applicable | Status |
|---|---|---|
| A.5.1 | Yes | Implemented |
| 5.1 | Yes | Implemented |
  ^^^ warning A.5.1 is decided more than once. An auditor cannot tell which row holds (ISO/IEC 27001, 6.1.3 d): keep one and remove the other.

| Control | Applicable | Status |
|---|---|---|
| A.5.1 | No | N/A |
  ^^^^^ warning A.5.1 is decided more than once, and the rows do not agree.…
`,
    );
  });

  it('sees a control within a range', () => {
    checkFindings(
      soaDuplicateControl,
      `
| Control | Applicable |
|---|---|
| 7.1–7.14 | Yes |
| 7.4 | No |
  ^^^ warning A.7.4 is decided more than once, and the rows do not agree.…
`,
    );
  });

  it('lets a list of exclusions repeat what is excluded, and nothing else', () => {
    checkFindings(
      soaDuplicateControl,
      `
| Control | Applicable |
|---|---|
| A.7.4 | No |
| A.8.30 | Yes |

| Control | Reason for exclusion |
|---|---|
| A.7.4 | No premises |
| A.8.30 | Nothing is outsourced |
  ^^^^^^ warning A.8.30 is decided more than once, and the rows do not agree.…
`,
    );
  });

  it('does not count other tables', () => {
    checkFindings(
      soaDuplicateControl,
      `
| Control | Applicable |
|---|---|
| A.7.4 | No |

| Control | Document |
|---|---|
| A.7.4 | Physical security policy |
`,
    );
  });

  it('takes the bad and the good example of a page on writing one for no statement', () => {
    const table = (decision: string): string => `
| Control | Applicable | Justification |
| --- | --- | --- |
| A.7.4 Physical security monitoring | ${decision} | |
`;
    for (const [bad, good] of [
      ...[
        ['Bad', 'Good'],
        ['❌ Wrong', '✅ Right'],
        ['Before', 'After'],
      ],
      ...[
        ['Schlecht', 'Gut'],
        ['Falsches Beispiel', 'Richtiges Beispiel'],
        ['Vorher', 'Nachher'],
      ],
      ...[
        ['Mauvais exemple', 'Bon exemple'],
        ['Avant', 'Après'],
        ['Mal', 'Bien'],
        ['Mau exemplo', 'Bom exemplo'],
      ],
      ...[
        ['Sbagliato', 'Giusto'],
        ['Esempio cattivo', 'Esempio buono'],
        ['Fout', 'Goed'],
        ['悪い例', '良い例'],
      ],
    ] as const) {
      checkFindings(
        soaDuplicateControl,
        `# Writing a statement\n\n## ${bad}\n\nWhat is wrong?\n${table('No')}\n## ${good}\n${table('Yes')}`,
      );
      checkFindings(
        soaDuplicateControl,
        `# Writing a statement\n\n**${bad}:**\n${table('No')}\n**${good}:**\n${table('Yes')}`,
      );
    }
    checkFindings(
      soaDuplicateControl,
      `# Statement\n\n## Good practice\n${table('No')}\n## Good to know\n${table('Yes')}  ^^^^^ warning A.7.4 is decided more than once…\n`,
    );
  });
});
