import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../../test/kit/check.js';
import { stageOne } from '../../features/stageOne/stageOne.js';
import { stageOneReadings } from '../../features/stageOne/stageOneTopics.js';
import { rules } from '../../rules/index.js';
import type { Configuration } from '../../workspace/configuration.js';
import { stageOneText } from './stageOneText.js';

const isms = `
-- policy.md --
---
type: policy
title: Information Security Policy
---
# Information Security Policy
-- scope.md --
---
type: scope
title: Scope of the ISMS
version: '1.2'
---
# Scope of the ISMS

## Scope statement

The ISMS covers the hosting of *Deskline*, from our office in Lisbon.
-- soa.md --
---
type: statement-of-applicability
title: Statement of Applicability
version: '3'
---
# Statement of Applicability

| Control | Applicable | Justification | Status |
| --- | --- | --- | --- |
| A.5.1 | Yes | Risk R-001 | Implemented |
| A.5.2 | No | | |
-- risks.md --
---
type: risk-register
---
# Risk register

| Risk ID | Risk | Likelihood | Impact | Score | Treatment | Owner | Controls |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-001 | Theft | 3 | 4 | 12 | Mitigate | | A.5.2 |
`;

describe('readiness for Stage 1', () => {
  it('finds what the documents lack, weighed by clause, areas of concern first', () => {
    const { findings } = readOf(isms);
    const found = findings.map(
      ({ weight, clause, found: words }) => `${weight} ${clause} ${words}`,
    );
    ok(
      found.includes(
        'concern 9.3.3 No documented information was found for: Results of management reviews.',
      ),
    );
    ok(found.includes('concern 6.1.3 d) Controls are excluded without a justification.'));
    ok(
      found.includes(
        'concern 6.1.3 d) Controls are excluded on which risk treatment or policies rely.',
      ),
    );
    ok(found.includes('concern 6.1.2 Risks have no owner.'));
    const weights = findings.map(({ weight }) => weight);
    deepStrictEqual(weights, weights.toSorted());
  });

  it('gives each finding its place, what is there, and what to do', () => {
    const excluded = readOf(isms).findings.find(({ found }) => found.includes('justification'));
    deepStrictEqual(excluded?.places, [
      {
        file: 'soa.md',
        line: 11,
        detail:
          'A.5.2 Information security roles and responsibilities is excluded without a reason.',
      },
    ]);
    const text = stageOneText(worldOf(readFiles(isms)));
    match(text, /^### C\d+ Controls are excluded without a justification$/m);
    match(text, /\| \[soa\.md:11\]\(soa\.md\) \| A\.5\.2 Information security roles/);
    match(text, /^\*\*To do:\*\* Write for each why it is not necessary/m);
  });

  it('quotes of each finding the sentence that says what is wrong', () => {
    const text = stageOneText(
      worldOf(
        readFiles(`
-- policy.md --
---
type: policy
editions: [27001:2013]
---
# Policy

Managers review rights (A.9.2.5).
-- plan.md --
# Risk treatment plan

| Control | Title |
| --- | --- |
| CLD.6.3.1 | Virtual machine hardening |
`),
      ),
    );
    match(text, /\| This document names A\.9\.2\.5 and so works to ISO\/IEC 27001:2013\. \|/);
    match(
      text,
      /\| CLD\.6\.3\.1 is .+; "Virtual machine hardening" is the title of CLD\.9\.5\.2\. \|/,
    );
  });

  it('notes cloud controls that are not decided, and that nothing splits the duties', () => {
    const cloud = readOf(isms).findings.filter(({ topic }) => topic === 'cloud');
    deepStrictEqual(
      cloud.map(({ weight, found }) => `${weight} ${found}`),
      [
        'observation Controls of ISO/IEC 27017:2015 are not decided, or have nothing behind them: CLD.6.3.1, CLD.8.1.5, CLD.9.5.1, CLD.9.5.2, CLD.12.1.5, CLD.12.4.5, CLD.13.1.4.',
        'observation Nothing says who does what in the cloud.',
      ],
    );
    const without = { editions: { iso27001: '2022', iso27017: 'none' } } as const;
    ok(!readOf(isms, without).findings.some(({ topic }) => topic === 'cloud'));
  });

  it('asks for the approval of documents, and not of records', () => {
    const { findings } = readOf(isms.replace("version: '1.2'", "version: '1.2'\nstatus: draft"));
    const found = findings.find(({ clause }) => clause === '4.3');
    strictEqual(found?.found, 'It is not approved: Scope of the ISMS.');
    strictEqual(found.places[0]?.detail, 'Scope of the ISMS: not approved (draft)');
  });

  it('drafts the scope from the document, and claims only what can be claimed', () => {
    const text = stageOneText(worldOf(readFiles(isms), { organisation: 'A & B' }));
    match(text, /^> The ISMS covers the hosting of Deskline, from our office in Lisbon\.$/m);
    match(
      text,
      /As stated in \[Scope of the ISMS\]\(scope\.md\), version 1\.2; .+\(soa\.md\), version 3\./,
    );
    match(
      text,
      /management system of A \\& B is certified to ISO\/IEC 27001:2022 for the scope that the certificate names\.$/m,
    );
    match(text, /controls cannot be named yet: CLD\.6\.3\.1, /);
    ok(!text.includes('certified to ISO/IEC 27017'));
  });

  it('names the controls of 27017 only where the statement includes them', () => {
    const cloud = ['CLD.6.3.1', 'CLD.8.1.5', 'CLD.9.5.1', 'CLD.9.5.2', 'CLD.12.1.5', 'CLD.12.4.5'];
    const row = (id: string): string => `| ${id} | Yes | Contract | Implemented |\n`;
    const all = isms.replace(/\| A\.5\.2 \| No .*\n/, [...cloud, 'CLD.13.1.4'].map(row).join(''));
    match(
      stageOneText(worldOf(readFiles(all))),
      /Applicability includes the controls of ISO\/IEC 27017:2015\.$/m,
    );
    const some = all.replace(
      '| CLD.13.1.4 | Yes | Contract | Implemented |',
      '| CLD.13.1.4 | No | We run no network of our own | |',
    );
    match(
      stageOneText(worldOf(readFiles(some))),
      /includes those controls of ISO\/IEC 27017:2015 that apply\.$/m,
    );
  });

  it('has no statement for the edition of 2013', () => {
    const text = stageOneText(
      worldOf(readFiles(isms), { editions: { iso27001: '2013', iso27017: 'none' } }),
    );
    match(
      text,
      /^> No statement is possible: certificates to ISO\/IEC 27001:2013 ended on 31 October 2025\.$/m,
    );
    ok(!text.includes('is certified to'));
  });

  it('says which rules were switched off', () => {
    const text = stageOneText(worldOf(readFiles(isms), { rules: { 'risk-missing-owner': 'off' } }));
    match(text, /^Switched off in this workspace and so not read: `risk-missing-owner`\.$/m);
    ok(!text.includes('Risks have no owner'));
  });

  it('is calm about a folder without documents of an ISMS', () => {
    match(stageOneText(worldOf([])), /^No scope can be drafted/m);
  });

  it('reads rules that there are, each once', () => {
    const named = stageOneReadings.map(({ rule }) => rule);
    deepStrictEqual(
      named.filter((rule) => !rules.some(({ id }) => id === rule)),
      [],
    );
    strictEqual(new Set(named).size, named.length);
  });
});

function readOf(files: string, configuration?: Partial<Configuration>) {
  return stageOne(rules, worldOf(readFiles(files), configuration));
}
