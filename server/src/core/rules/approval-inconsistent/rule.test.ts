import { checkFindings } from '../../../../../test/kit/check.js';
import { draftStatuses } from '../../../../../test/kit/statuses.js';
import { approvalInconsistent } from './rule.js';

describe('approval-inconsistent', () => {
  it('reports an approver who is the author, however it is written', () => {
    checkFindings(
      approvalInconsistent,
      `
---
type: policy
authors: [Jonas Weber, Tomás Ferreira]
approved_by: TOMAS FERREIRA
             ^^^^^^^^^^^^^^ warning TOMAS FERREIRA is both the author and the approver of this document. …
---
`,
    );
  });

  it('knows who wrote and who approved by participles of each gender, and by one label for both', () => {
    const block = (rows: string): string =>
      `# Politica per la sicurezza delle informazioni\n\n| Codice | PO-01 |\n|---|---|\n${rows}\n| Versione | 2 |\n`;
    const page = (rows: string): string => `${block(rows)}\nSi applica A.5.1.\n`;
    for (const [author, approver] of [
      ...([
        ['Redatta da', 'Approvata da'],
        ['Elaborato da', 'Adottato da'],
      ] as const),
      ...([
        ['Rédigée par', 'Approuvée par'],
        ['Rédaction', 'Validée par'],
        ['A cura di', 'Deliberata da'],
      ] as const),
      ...([
        ['Redactada por', 'Aprobada por'],
        ['Elaborado por', 'Aprovada por'],
      ] as const),
    ]) {
      const mark = `${' '.repeat(approver.length + 5)}^^^^^^^^^^^^ warning Marco Fabbri is both the author and the approver of this document. …`;
      checkFindings(
        approvalInconsistent,
        page(`| ${author} | Marco Fabbri |\n| ${approver} | Marco Fabbri |\n${mark}`),
      );
      checkFindings(
        approvalInconsistent,
        page(`| ${author} | Marco Fabbri |\n| ${approver} | Irene Colli |`),
      );
    }
    const label = 'Redazione / Verifica / Approvazione';
    const names = `| ${label} | M. Rossi / B. Bini / M. Rossi |`;
    const mark = `${' '.repeat(label.length + 26)}^^^^^^^^ warning M. Rossi is both the author and the approver of this document. …`;
    checkFindings(approvalInconsistent, page(`${names}\n${mark}`));
    for (const others of [
      ...['Redazione / Approvazione | M. Rossi / B. Bini', 'Erstellt / geprüft | R. Ott / R. Ott'],
      ...['Redazione / Approvazione | 01/02/2026', 'Erstellt / Freigegeben | ISB'],
      ...['Erstellt / Freigegeben | 15.02.2026 / 15.02.2026', 'Prepared / Approved | - / -'],
      'Redazione / Verifica / Approvazione | 12/01/2026 / 12/01/2026 / 12/01/2026',
    ]) {
      checkFindings(approvalInconsistent, page(`| ${others} |`));
    }
    for (const [author, checked, approver] of [
      ['Rédaction', 'Visé par', 'Approuvé par'],
      ['Elaboró', 'Validado por', 'Aprobado por'],
      ['Elaborado por', 'Validado por', 'Aprovado por'],
      ['Redatto da', 'Validato da', 'Approvato da'],
      ['Erstellt von', 'Erlassen durch', 'Genehmigt durch'],
    ] as const) {
      const both = `| ${author} | Marco Fabbri |\n| ${checked} | Marco Fabbri |\n`;
      checkFindings(approvalInconsistent, page(`${both}| ${approver} | Irene Colli |`));
      checkFindings(
        approvalInconsistent,
        page(
          `${both}${' '.repeat(checked.length + 5)}^^^^^^^^^^^^ warning Marco Fabbri is both the author and the approver of this document. …`,
        ),
      );
    }
  });

  it('accepts several approvers and names still to be filled in', () => {
    checkFindings(
      approvalInconsistent,
      '---\ntype: policy\nauthor: A. Weber\napprover: [A. Weber, H. Okafor]\n---\n',
    );
    checkFindings(approvalInconsistent, '---\ntype: policy\nauthor: TBD\napprover: TBD\n---\n');
  });

  it('reports a day to come, but no month, no planned and no ambiguous date', () => {
    checkFindings(
      approvalInconsistent,
      `
---
type: policy
approved: 23 November 2026
          ^^^^^^^^^^^^^^^^ warning The approval of this document is dated 2026-11-23, which is still to come. …
---
`,
    );
    for (const date of [
      '2026-11-22',
      '2026-11',
      '2026',
      'Q4 2026',
      'November 2026',
      '01/12/2026',
    ]) {
      checkFindings(approvalInconsistent, `---\ntype: policy\napproved: ${date}\n---\n`);
    }
    checkFindings(
      approvalInconsistent,
      '---\ntype: policy\nstatus: in review\napproved: 2027-01-31\n---\n',
    );
  });

  it('asks approved documents for the approver and the date', () => {
    checkFindings(
      approvalInconsistent,
      `
---
type: scope
status: approved
        ^^^^^^^^ warning This document says that it is approved, but not when. …
approver: Hannah Okafor
---
`,
    );
  });

  it('knows who approved and the word for it in German, French and Dutch', () => {
    for (const [status, approver, at] of [
      ['approuvé', 'validé par: RSSI', 'date de validation: 2026-03-02'],
      ['validée', 'adoptée par: Le conseil', 'adoptée le: 2026-03-02'],
      ['vastgesteld', 'bekrachtigd door: Het college', 'bekrachtigd op: 2026-03-02'],
      ['beschlossen', 'beschlossen von: Vorstand', 'beschlossen am: 2026-03-02'],
    ] as const) {
      const head = `---\ntype: procedure\nstatus: ${status}\n`;
      const place = ' '.repeat('status: '.length) + '^'.repeat(status.length);
      checkFindings(
        approvalInconsistent,
        `${head}${place} warning This document says that it is approved, but not by whom or when. …\n---\n`,
      );
      checkFindings(approvalInconsistent, `${head}${approver}\n${at}\n---\n`);
    }
    checkFindings(approvalInconsistent, '---\ntype: procedure\nstatus: en vigueur\n---\n');
  });

  it('does not ask active registers, policies, documents of other tools and first pages', () => {
    checkFindings(approvalInconsistent, '---\ntype: risk-register\nstatus: active\n---\n');
    checkFindings(approvalInconsistent, '---\ntype: policy\nstatus: approved\n---\n');
    checkFindings(approvalInconsistent, '---\ntype: post\nstatus: approved\n---\n# News\n');
    checkFindings(
      approvalInconsistent,
      '---\ntype: scope\nstatus: approved\n---\n# Scope\n\n- **Approved by:** H. Okafor\n- **Approval date:** 2026-02-10\n',
    );
  });

  it('reads author, approver and date on the first page', () => {
    checkFindings(
      approvalInconsistent,
      `
# Information security policy

| Field | Value |
|---|---|
| Prepared by | H. Okafor |
| Approved by | H. Okafor |
                ^^^^^^^^^ warning H. Okafor is both the author and the approver of this document. …
| Approval date | 2027-02-10 |
                  ^^^^^^^^^^ warning The approval of this document is dated 2027-02-10, which is still to come. …
`,
    );
    checkFindings(
      approvalInconsistent,
      `
# Informationssicherheitsrichtlinie

| Dokument-Nr. | VA-IS-09 |
|---|---|
| Erstellt durch | K. Prammer |
| Freigegeben durch | K. Prammer |
                      ^^^^^^^^^^ warning K. Prammer is both the author and the approver of this document. …
`,
    );
  });

  it('reads the control block of a page whose title proves nothing, where there is an ISMS', () => {
    const page = `# Onboarding

| Reference | Version | Status | Author | Approved by | Approved on | Review by |
| --- | --- | --- | --- | --- | --- | --- |
| HR-PRO-01 | 3.2 | Approved | Sandra Whitlock | Sandra Whitlock | 2026-01-20 | 2027-01-20 |`;
    checkFindings(
      approvalInconsistent,
      `-- isms.md --
# ISMS scope
-- page.md --
${page}
                                                 ^^^^^^^^^^^^^^^ warning …
`,
    );
    checkFindings(approvalInconsistent, `${page}\n`);
    checkFindings(
      approvalInconsistent,
      `-- isms.md --\n# ISMS scope\n-- page.md --\n# Decision\n\nAuthor: A. Bee | Approved by: A. Bee\n`,
    );
  });

  it('leaves a draft alone, which nobody has approved yet', () => {
    const by = 'author: M. Cobos\napprover: M. Cobos\n';
    for (const status of draftStatuses) {
      checkFindings(
        approvalInconsistent,
        `---\ntype: procedure\nstatus: ${status}\n${by}---\n# Backup\n`,
      );
    }
    checkFindings(
      approvalInconsistent,
      `---\ntype: procedure\nstatus: in force\n${by}          ^^^^^^^^ warning M. Cobos is both the author…\n---\n`,
    );
  });

  it('asks a draft that was approved before for another approver, and none that will be', () => {
    const by = 'author: Anna\napprover: Anna\n';
    checkFindings(
      approvalInconsistent,
      `
---
type: policy
status: draft
author: Anna
approver: Anna
          ^^^^ warning Anna is both the author and the approver of this document. …
approved: 2025-01-10
---
`,
    );
    for (const date of ['2027-01-10', 'TBD']) {
      checkFindings(
        approvalInconsistent,
        `---\ntype: policy\nstatus: draft\n${by}approved: ${date}\n---\n`,
      );
    }
  });
});
