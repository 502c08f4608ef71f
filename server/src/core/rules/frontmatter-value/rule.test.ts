import { strictEqual } from 'node:assert/strict';

import {
  checkFindings,
  checkFix,
  checkFixTitles,
  parsed,
  worldOf,
} from '../../../../../test/kit/check.js';
import { frontmatterValue } from './rule.js';

describe('frontmatter-value', () => {
  it('accepts what site generators write', () => {
    checkFindings(
      frontmatterValue,
      '---\ntype: post\nstatus: featured\nrole: author\nreview: true\napproved: yes\nversion: latest\nedition: 1999\ndraft: true\n---\n',
    );
  });

  it('accepts usual words for a status in several languages', () => {
    for (const status of [
      'Published',
      'FINAL',
      'In Review',
      'under_review',
      'Entwurf',
      'gültig',
      'en vigueur',
      '承認済み',
      ...['minuta', 'en vigencia', 'homologada', 'abrogato', 'in Erstellung'],
    ]) {
      checkFindings(frontmatterValue, `---\ntype: policy\nstatus: ${status}\n---\n`);
    }
  });

  it('accepts dates in any form with one meaning', () => {
    for (const date of [
      '2027-06-30',
      '2027/6/30',
      '30.06.2027',
      '30/06/2027',
      '06/30/2027',
      '30 June 2027',
      'June 30, 2027',
      '30. Juni 2027',
      '1er juin 2027',
      '30 de junio de 2027',
      '2027年6月30日',
      '2027-06',
      'Q2 2027',
      '2027-06-30T00:00:00Z',
      ...['1° aprile 2027', 'giugno 2027', '1º trimestre de 2027', 'T1 2027', '12/2027'],
    ]) {
      checkFindings(frontmatterValue, `---\ntype: policy\nreview: ${date}\n---\n`);
    }
  });

  it('accepts placeholders and empty values', () => {
    checkFindings(
      frontmatterValue,
      '---\ntype: policy\nstatus: TBD\nreview: "{{ date }}"\napproved: YYYY-MM-DD\nversion:\nrole: "[role]"\n---\n',
    );
  });

  it('takes the first number for the day where all readers do', () => {
    for (const header of [
      'tipo: política\nestado: aprobada\naprobado_el: 05/03/2026\n---\n# Política de copias',
      'type: policy\napproved: 05/03/2026\n---\nDie Richtlinie gilt für alle Standorte und das Rechenzentrum.',
    ]) {
      checkFindings(frontmatterValue, `---\n${header}\n`);
    }
    checkFindings(
      frontmatterValue,
      `
---
type: policy
approved: 05/03/2026
          ^^^^^^^^^^ warning "05/03/2026" is 2026-03-05 to some readers and 2026-05-03 to others. …
---
Limits for all systems and people are set by the policy.
`,
    );
  });

  it('proposes the word of the own language that is misspelt', () => {
    checkFix(
      frontmatterValue,
      '---\ntype: policy\nstatus: apro$0vdo\n---\n',
      '---\ntype: policy\nstatus: aprovado\n---\n',
    );
  });

  it('reports a typing error in any header', () => {
    checkFindings(
      frontmatterValue,
      `
---
type: polcy
      ^^^^^ warning "polcy" is no kind of document that is known, so nothing is checked that an auditor asks of a policy. Write policy.
status: retierd
        ^^^^^^^ warning "retierd" does not say whether this document is in force. An auditor looks for that first (ISO/IEC 27001, 7.5.2): write draft, in-review, approved or retired.
---
`,
    );
  });

  it('reports unknown words where the document is one of an ISMS', () => {
    checkFindings(
      frontmatterValue,
      `
---
type: policy
status: banana
        ^^^^^^ warning "banana" does not say whether this document is in force. An auditor looks for that first (ISO/IEC 27001, 7.5.2): write draft, in-review, approved or retired.
role: CISO
      ^^^^ warning "CISO" does not say on which side of a cloud service this document stands. The guidance of ISO/IEC 27017 for that side is then not asked for: write csp (provider), csc (customer) or both.
version: latest
         ^^^^^^ warning "latest" tells no version from the next. An auditor cannot see which text was approved (ISO/IEC 27001, 7.5.3): write a number, such as 1.0.
approved: yes
          ^^^ warning "yes" is no date. An auditor asks for the date of the approval (ISO/IEC 27001, 7.5.2), …
next_review: annually
             ^^^^^^^^ warning "annually" is no date. An auditor asks for the date of the next review (ISO/IEC 27001, 7.5.2), …
editions: [27001:2005, 27017:2015, 27018:2019]
           ^^^^^^^^^^ warning The edition of 2005 is not known here, …
---
`,
    );
  });

  it('reports a day that no calendar has', () => {
    checkFindings(
      frontmatterValue,
      `
---
approval_date: 2026-02-30
               ^^^^^^^^^^ warning There is no day "2026-02-30". An auditor asks for the date of the approval (ISO/IEC 27001, 7.5.2): correct it.
---
`,
    );
  });

  it('offers the closest word, and the range without quotes', () => {
    checkFix(frontmatterValue, '---\nstatus: "$0draf"\n---\n', '---\nstatus: "draft"\n---\n');
    checkFix(frontmatterValue, '---\nstatus: in-reviw$0\n---\n', '---\nstatus: in-review\n---\n');
  });

  it('offers both readings of a date, and the day that may be meant', () => {
    checkFixTitles(frontmatterValue, '---\nreview: $003/04/2027\n---\n', [
      'Change to 2027-03-04',
      'Change to 2027-04-03',
    ]);
    checkFix(
      frontmatterValue,
      '---\nreview: $02027-13-05\n---\n',
      '---\nreview: 2027-05-13\n---\n',
    );
    checkFix(
      frontmatterValue,
      '---\nreview: $031.06.2027\n---\n',
      '---\nreview: 30.06.2027\n---\n',
    );
  });

  it('offers a day in the form in which the other one was written', () => {
    for (const [written, meant] of [
      ['31/04/2026', '30/04/2026'],
      ['04/31/2026', '04/30/2026'],
      ['31-04-2026', '30-04-2026'],
      ['31/04/26', '30/04/26'],
      ['2027/02/31', '2027/02/28'],
      ['2026-04-31', '2026-04-30'],
      ['31 April 2026', '2026-04-30'],
      ['05.13.2027', '13.05.2027'],
    ] as const) {
      checkFix(
        frontmatterValue,
        `---\nreview: $0${written}\n---\n`,
        `---\nreview: ${meant}\n---\n`,
      );
    }
  });

  it('leaves the day that was meant to a person', () => {
    const guessed = parsed('---\nreview: 31.02.2027\n---\n');
    const [problem] = [...frontmatterValue.check({ ...worldOf([]), document: guessed })];
    strictEqual(problem?.fixes?.[0]?.title, 'Change to 28.02.2027');
    strictEqual(problem.fixes[0].needsPerson, true);
    const mistyped = parsed('---\nstatus: draf\n---\n');
    const [word] = [...frontmatterValue.check({ ...worldOf([]), document: mistyped })];
    strictEqual(word?.fixes?.[0]?.title, 'Change to draft');
    strictEqual(word.fixes[0].needsPerson, undefined);
  });
});
