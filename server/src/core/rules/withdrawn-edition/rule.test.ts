import { strictEqual } from 'node:assert/strict';

import { checkFindings, checkFix, checkFixTitles, parsed } from '../../../../../test/kit/check.js';
import { withdrawnEdition } from './rule.js';

const ids = ['A.9.1.1', 'A.9.2.1', 'A.12.3.1', 'A.12.4.1', 'A.15.1.1'];

describe('withdrawn-edition', () => {
  it('tells a document with ids of 2013 throughout once', () => {
    checkFindings(
      withdrawnEdition,
      `
# Policy

We follow A.9.1.1, A.9.2.1 and A.12.3.1.
          ^^^^^^^ information This document names A.9.1.1 and so works to ISO/IEC 27001:2013. Certificates to that edition ended on 31 October 2025, and most controls of ISO/IEC 27001:2022 have other numbers: move the document over.

We follow A.12.4.1 and A.15.1.1.
`,
    );
  });

  it('points to the claim where no id is named', () => {
    checkFindings(
      withdrawnEdition,
      `
# Policy

This policy is written to ISO/IEC 27001:2013.
                          ^^^^^^^^^^^^^^^^^^ information This document names ISO/IEC 27001:2013. Certificates…
`,
    );
  });

  it('does not take the edition of the version before for that of the document', () => {
    for (const line of [
      'Previous version: SoA 2019, ISO/IEC 27001:2013',
      'Version 3, previous version: SoA 2019 (ISO/IEC 27001:2013)',
      'Version précédente : DdA 2019, ISO/IEC 27001:2013',
      'Vorgängerversion: EzA 2019, ISO/IEC 27001:2013',
      'Ersetzt: EzA nach ISO/IEC 27001:2013',
      'Versión anterior: DdA 2019, ISO/IEC 27001:2013',
      'Versão anterior: DdA 2019, ISO/IEC 27001:2013',
      'Sostituisce la DdA ISO/IEC 27001:2013',
      'Vorige versie: VvT 2019, ISO/IEC 27001:2013',
      '| Vorige versie | VvT 2019, ISO/IEC 27001:2013 |\n| --- | --- |',
    ]) {
      const text = `# Policy\n\n${line}\n\nA.6.1 and A.8.2 hold.\n`;
      checkFindings(withdrawnEdition, text);
      strictEqual(parsed(text).profile.editions.iso27001, '2022', line);
    }
    const named = '# Policy\n\nIt replaces SI-1 and is written to ISO/IEC 27001:2013.\n';
    strictEqual(parsed(named).profile.editions.iso27001, '2013');
  });

  it('says nothing of current documents, of the change between editions, and of records', () => {
    checkFindings(
      withdrawnEdition,
      `
-- current.md --
We follow A.5.15 and A.8.13. A.9.2.1 is an old id.
-- change.md --
# Plan

The transition from ISO/IEC 27001:2013 took a year.
-- mapping.md --
| ISO 27001:2013 | ISO 27001:2022 |
|---|---|
| A.9.1.1 | A.5.15 |
-- suppliers.md --
| Supplier | Proof |
|---|---|
| AWS | Certificate ISO 27001:2013 |

Our provider is compliant with ISO/IEC 27001:2013.
-- audit.md --
---
type: audit-report
editions: [ISO/IEC 27001:2013]
---
We audited ${ids.join(', ')}.
-- retired.md --
---
type: policy
status: retired
editions: [ISO/IEC 27001:2013]
---
We follow ${ids.join(', ')}.
`,
    );
  });

  it('leaves a retired document alone, whatever the word and wherever it stands', () => {
    for (const word of ['Superseded', '廃止', 'derogado', 'Revogada', 'außer Kraft', '旧版']) {
      checkFindings(
        withdrawnEdition,
        `---\ntype: policy\nstatus: ${word}\n---\n# JIS Q 27001:2014\n\nWe follow ${ids.join(', ')}.\n`,
      );
    }
    checkFindings(
      withdrawnEdition,
      `# Política (ISO/IEC 27001:2013)\n\n| Código | POL-01 |\n|---|---|\n| Versión | 2 |\n| Estado | Derogado |\n| Responsable | CISO |\n\nAplicamos ${ids.join(', ')}.\n`,
    );
  });

  it('leaves alone what has ended on a day that has passed, and not what is to end', () => {
    const text = (status: string): string =>
      `---\ntype: policy\nstatus: ${status}\n---\n# Passwords\n\nWe follow ${ids.join(', ')}.\n`;
    checkFindings(withdrawnEdition, text('Ausser Kraft seit 01.09.2025'));
    checkFindings(withdrawnEdition, text('Superseded by POL-02'));
    checkFindings(
      withdrawnEdition,
      `${text('Aufgehoben per 01.09.2027')}          ${'^'.repeat(ids[0]?.length ?? 0)} information This document names ${ids[0] ?? ''} …\n`,
    );
  });

  it('changes ids with one successor and the declared edition, and then has nothing to say', () => {
    const before = `---
type: policy
editions: [ISO/IEC 27001:2013, ISO/IEC 27017:2015]
controls: [9.2.1]
---
We follow A.9.1.1 and A.12.3.1.
`;
    const after = `---
type: policy
editions: [ISO/IEC 27001:2022, ISO/IEC 27017:2015]
controls: [5.16]
---
We follow A.5.15 and A.8.13.
`;
    checkFix(withdrawnEdition, before.replace('9.2.1', '9.$02.1'), after);
    checkFindings(withdrawnEdition, after);
  });

  it('leaves ids with several successors and ids whose edition the text names', () => {
    checkFixTitles(
      withdrawnEdition,
      '---\neditions: 2013\n---\nWe follow $0A.9.1.1 and A.6.2.1, and 27001:2013 A.12.3.1.\n',
      ['Change 2 ids with exactly one successor to ISO/IEC 27001:2022'],
    );
  });

  it('tells a short page that has nothing but ids of 2013', () => {
    checkFindings(
      withdrawnEdition,
      `
# Passwords

Passwords follow A.9.4.3 and A.9.3.1; they are handed over as A.9.2.4 has it.
                 ^^^^^^^ information This document names A.9.4.3 and so…
`,
    );
    checkFindings(withdrawnEdition, '# Passwords\n\nSee A.9.4.3, A.9.3.1, A.9.2.4 and A.5.17.\n');
  });

  it('does not point into the history of the document', () => {
    checkFindings(
      withdrawnEdition,
      `
# Statement of Applicability (ISO/IEC 27001:2013)

## Change history

| Version | Change |
|---|---|
| 2.2 | A.6.2.2 left out |

## Controls

| Control | Applicable | Justification |
|---|---|---|
| A.9.1.1 | Yes | Law |
  ^^^^^^^ information This document names A.9.1.1 and so…
`,
    );
  });

  it('leaves a text alone that tells of old ids', () => {
    checkFindings(
      withdrawnEdition,
      '# Our way\n\nOur sheet mapped A.9.2.1 → 5.16, A.9.2.2 → 5.18 and A.12.6.1 → 8.8.\n',
    );
  });

  it('leaves the way from one edition to the other alone', () => {
    const rows = '| 2013 | 2022 |\n|---|---|\n| A.5.1.1 | A.5.1 |\n| A.9.2.1 | A.5.16 |\n';
    checkFindings(withdrawnEdition, `# From old to new: ISO/IEC 27001:2013 → 2022\n\n${rows}`);
  });

  it('tells a page with a single id where the statement of the workspace is one of 2013', () => {
    checkFindings(
      withdrawnEdition,
      `
-- soa.md --
# Statement of Applicability

| Control | Applicable | Justification |
|---|---|---|
| A.5.1.1 | Yes | Law |
  ^^^^^^^ information This document names A.5.1.1 and so…
${oldIds.map((id) => `| A.${id} | Yes | Law |`).join('\n')}
-- access.md --
Access follows A.9.1.1.
               ^^^^^^^ information This document names A.9.1.1, and the statement of this workspace decides…
-- minutes.md --
# Minutes of the management review

A.9.2.5 was not done in the first quarter.
`,
    );
  });
});

const oldIds = [
  ...['5.1.2', '6.1.1', '6.1.2', '6.1.3', '6.1.4', '6.1.5', '6.2.1', '6.2.2', '7.1.1', '7.1.2'],
  ...['7.2.1', '7.2.2', '7.2.3', '7.3.1', '8.1.1', '8.1.2', '8.1.3', '8.1.4', '8.2.1', '8.2.2'],
];
