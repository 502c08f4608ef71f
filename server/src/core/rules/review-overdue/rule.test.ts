import { checkFindings } from '../../../../../test/kit/check.js';
import { draftStatuses } from '../../../../../test/kit/statuses.js';
import { reviewOverdue } from './rule.js';

describe('review-overdue', () => {
  it('accepts today and later days', () => {
    checkFindings(reviewOverdue, '---\nreview: 2026-11-22\n---\n');
    checkFindings(reviewOverdue, '---\nreview: Q4 2026\n---\n');
    checkFindings(reviewOverdue, '---\nreview: 2026\n---\n');
  });

  it('reports a day before today in any form', () => {
    for (const date of [
      '2026-11-21',
      '21.11.2026',
      '21 November 2026',
      'Nov 21, 2026',
      '2026-10',
    ]) {
      const mark = `        ${'^'.repeat(date.length)} warning The review of this document was due on 2026-1…`;
      checkFindings(reviewOverdue, `---\nreview: ${date}\n${mark}\n---\n`);
    }
  });

  it('never takes the last review for the next', () => {
    checkFindings(
      reviewOverdue,
      '---\nlast_reviewed: 2020-01-01\nlast_review: 2020-01-01\nreviewed: 2020-01-01\n---\n',
    );
    checkFindings(
      reviewOverdue,
      `
---
review_date: 2025-01-01
Next Review: 2026-01-01
             ^^^^^^^^^^ warning The review of this document was due on 2026-01-01. …
---
`,
    );
    checkFindings(
      reviewOverdue,
      '---\nreview_date: 2025-01-01\nnext_review_date: 2027-01-01\n---\n',
    );
  });

  it('is silent about retired documents, other words and dates that may still come', () => {
    checkFindings(reviewOverdue, '---\nstatus: Superseded\nreview: 2020-01-01\n---\n');
    checkFindings(reviewOverdue, '---\nreview: annually\n---\n');
    checkFindings(reviewOverdue, '---\nreview: 01/12/2026\n---\n');
    checkFindings(reviewOverdue, '---\nreview: 2026-02-31\n---\n');
  });

  it('is silent about a document that has ended by what its status says, and not before that day', () => {
    for (const status of [
      ...['Ausser Kraft seit 01.09.2025', 'Withdrawn (1 September 2025)', 'Sostituita dalla PO-02'],
      ...['Vervallen per 1 september 2025', '2025年9月1日廃止', 'Revogada em 01.09.2025'],
    ]) {
      checkFindings(reviewOverdue, `---\nstatus: ${status}\nreview: 2020-01-01\n---\n`);
      checkFindings(
        reviewOverdue,
        `# Password policy\n\n| Document ID | POL-01 |\n|---|---|\n| Status | ${status} |\n| Next review | 2020-01-01 |\n\nWe follow A.5.17.\n`,
      );
      checkFindings(
        reviewOverdue,
        `# Password policy\n\n**Status:** ${status}\\\n**Next review:** 2020-01-01\n\nWe follow A.5.17.\n`,
      );
    }
    for (const field of [
      ...['Superseded by | POL-02', 'Außer Kraft seit | 01.09.2025', 'Archived | 1 May 2025'],
      ...[
        'Ersetzt durch | RL-02 vom 1.9.2025',
        'Remplacée par | POL-02',
        'Sustituida por | POL-02',
      ],
      ...['Substituída por | POL-02', 'Sostituita da | PO-02', 'Vervangen door | BL-02'],
      'Withdrawn | since September 2025',
      ...['Annulée et remplacée le | 1er septembre 2025'],
      ...[
        'Withdrawn with effect from | 2025-09-01',
        'Sin efecto desde el | 01/09/2025',
        '廃止日 | 2025年9月1日',
      ],
    ]) {
      checkFindings(
        reviewOverdue,
        `# Password policy\n\n| Document ID | POL-01 |\n|---|---|\n| ${field} |\n| Next review | 2020-01-01 |\n\nWe follow A.5.17.\n`,
      );
    }
    const mark = '        ^^^^^^^^^^ warning The review of this document was due on 2020-01-01. …';
    for (const status of ['Aufgehoben per 01.09.2027', 'Ersetzt AIA-RL-01', 'Replaces POL-01']) {
      checkFindings(reviewOverdue, `---\nstatus: ${status}\nreview: 2020-01-01\n${mark}\n---\n`);
    }
    for (const field of [
      ...['Supersedes | POL-00', 'Superseded by | none', 'Status | Approved'],
      ...['Status | Expired, under review', 'Superseded by | none (2.1 is current)'],
      ...['Archived in | Folder 7', 'Archiviert in | Ordner 2025', 'Archivado en | Carpeta 7'],
      ...['Archivé dans | Dossier 7', 'Arquivado em | Pasta 7', 'Archiviato in | Cartella 7'],
      ...['Gearchiveerd in | Map 7', 'Ersetzt durch | – (Version 2.1 gilt)', 'Aufgehoben | POL-03'],
      ...['Abgelöst | 12.01.2020 (Version 1)', 'Remplacée par | aucune (2.1)'],
    ]) {
      checkFindings(
        reviewOverdue,
        `# Password policy\n\n| Document ID | POL-01 |\n|---|---|\n| ${field} |\n| Next review | 2020-01-01 |\n${' '.repeat(16)}^^^^^^^^^^ warning The review of this document was due on 2020-01-01. …\n\nWe follow A.5.17.\n`,
      );
    }
  });

  it('takes a row about a copy, a folder or an earlier version for no end of the document', () => {
    const text = (fields: string, mark: string): string =>
      `# Password policy\n\n| Document ID | POL-01 |\n|---|---|\n${fields}| Next review | 2020-01-01 |\n${mark}\nWe follow A.5.17.\n`;
    const mark = `${' '.repeat(16)}^^^^^^^^^^ warning The review of this document was due on 2020-01-01. …\n`;
    for (const field of [
      ...['Withdrawn version | 2019-03-01 (2.0)', 'Archived copy | 2019-03-01'],
      ...['Aufgehobene Fassung | 01.03.2019', 'Superseded edition | 1 March 2019'],
      ...['Version retirée | 01/03/2019', 'Archived | 2019-03-02, binder 7'],
      ...['Archiviert am | 02.03.2019, Ordner 7', 'Archivado el | 02/03/2019, carpeta 7'],
    ]) {
      checkFindings(reviewOverdue, text(`| ${field} |\n`, mark));
    }
    const approved = '| Approved on | 2019-03-01 |\n';
    for (const field of [
      ...['Archived | 2019-03-02', 'Archiviert am | 02.03.2019', 'Gearchiveerd op | 02-03-2019'],
      ...['Replaced on | 2018-03-02', 'Withdrawn | 1 February 2019'],
    ]) {
      checkFindings(reviewOverdue, text(`${approved}| ${field} |\n`, mark));
    }
    for (const field of ['Withdrawn | 2019-09-01', 'Replaced on | 1 September 2019']) {
      checkFindings(reviewOverdue, text(`${approved}| ${field} |\n`, ''));
    }
  });

  it('reports a date with two meanings when both have passed', () => {
    checkFindings(
      reviewOverdue,
      `
---
review: 03/04/2026
        ^^^^^^^^^^ warning The review of this document was due on 2026-04-03. …
---
`,
    );
  });

  it('reads the first page and the end of a document that has no front matter', () => {
    for (const label of [
      'Nächste Prüfung fällig',
      'Nächste Überprüfung am',
      'Prochaine revue le',
    ]) {
      checkFindings(
        reviewOverdue,
        `# Information security policy\n\n**Version:** 1.0\\\n**${label}:** 01.05.2026\n${' '.repeat(label.length + 6)}^^^^^^^^^^ warning The review of this document was due on 2026-05-01. …\n`,
      );
    }
    checkFindings(
      reviewOverdue,
      `
# Information security policy

**Version:** 1.0 | **Next review:** 2026-05-01 (after the audit)
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning The review of this document was due on 2026-05-01. …
`,
    );
    checkFindings(
      reviewOverdue,
      `
# Information security policy

## Purpose

Everybody reads it.

---

Next review: 2026-05-01
             ^^^^^^^^^^ warning The review of this document was due on 2026-05-01. …
`,
    );
  });

  it('reads a row below labels of which one counts the revisions', () => {
    checkFindings(
      reviewOverdue,
      `# Politique de sécurité de l’information

| Référence | Indice | Rédacteur | Approbateur | Date d’application | Prochaine révision |
|---|---|---|---|---|---|
| SI-001 | F | Y. Le Goff | Mme Kermarrec | 01/09/2024 | 01/09/2026 |
                                                         ^^^^^^^^^^ warning The review of this document was due on 2026-09-01. …

## Objet
`,
    );
    checkFindings(
      reviewOverdue,
      `# Politica di sicurezza delle informazioni

| Indice | Pagina | Stato | Autore | Nota | Riesame |
|---|---|---|---|---|---|
| 1 | 2 | ok | AB | – | 01/09/2025 |
`,
    );
  });

  it('reads a last section about the document itself', () => {
    for (const heading of ['Review cycle', '5. Review-Zyklus', 'Überprüfung dieser Richtlinie']) {
      checkFindings(
        reviewOverdue,
        `
# Information security policy

## ${heading}

Next review: 2026-05-01
             ^^^^^^^^^^ warning The review of this document was due on 2026-05-01. …
`,
      );
    }
  });

  it('leaves the end of an exception, a certificate or a plan and the review of something else alone', () => {
    const start =
      '# Network security policy\n\nVersion: 2.1\\\nOwner: CISO\n\n## 1 Rules\n\nWe follow A.8.20.\n\n';
    for (const [heading, lines] of [
      [
        '2 Exceptions',
        'The old gateway stays.\n\n**Owner:** Network team\n**Valid until:** 2020-03-31\n',
      ],
      ['Exception for Leeds', '**Approved by:** CISO\n**Next review:** 2020-03-31\n'],
      ['Ausnahme Bonn', '**Genehmigt von:** ISB\n**Nächste Überprüfung:** 31.03.2020\n'],
      [
        'Review',
        'Access rights were last reviewed on 10 January 2020. Next review: 10 April 2020.\n',
      ],
      [
        'Überprüfung',
        'Die Rechte wurden am 10.01.2020 geprüft. Nächste Überprüfung: 10.04.2020.\n',
      ],
    ] as const) {
      checkFindings(reviewOverdue, `${start}## ${heading}\n\n${lines}`);
    }
    for (const text of [
      '# Backup procedure\n\nVersion: 3\nOwner: IT\n\nThe restore test of 2020-01-10 passed. Next review: 2020-04-10 (restore test).\n\n## Steps\n\nA.8.13\n',
      '# Política de certificados digitais\n\nISMS.\n\nVersão: 1.2\\\nCertificado raiz: ICP-01\\\nVálido até: 30/06/2020\n\n## Regras\n\nA.8.24\n',
      '# Piano di trattamento dei rischi\n\n| Codice documento | PTR-01 |\n|---|---|\n| Versione | 1.2 |\n| Approvato da | L. Bianchi |\n| Scadenza | 30/06/2020 |\n',
    ]) {
      checkFindings(reviewOverdue, text);
    }
  });

  it('reads the last lines below other headings, and validity beside labels of the document', () => {
    const start = '# Network security policy\n\n## 1 Rules\n\nWe follow A.8.20.\n\n';
    for (const [heading, before] of [
      ['2 Enforcement', '**Owner:** CISO\n**Next review:** '],
      ['Ausblick', '**Verantwortlich:** ISB\n**Nächste Überprüfung:** '],
      ['Mitgeltende Dokumente', '**Verantwortlich:** ISB\n**Nächste Überprüfung:** '],
      ['Entrée en vigueur', '**Version :** 2\n**Prochaine révision :** '],
      ['Empfehlung zur weiteren Umsetzung', '**Verantwortlich:** ISB\n**Nächste Überprüfung:** '],
      ['Exceptions', '**Version:** 2\n**Owner:** CISO\n**Next review:** '],
      ['Review', 'This policy was last reviewed on 1 May 2019. Next review: '],
      ['Review', 'Last reviewed on 1 May 2019. Next review: '],
    ] as const) {
      const mark = `${' '.repeat(before.split('\n').at(-1)?.length ?? 0)}^^^^^^^^^^ warning …`;
      checkFindings(reviewOverdue, `${start}## ${heading}\n\n${before}2020-05-01\n${mark}\n`);
    }
    for (const [heading, label] of [
      ['Piano di risposta agli incidenti', 'Valido fino al'],
      ['Politica di sicurezza delle informazioni', 'Scadenza'],
    ] as const) {
      checkFindings(
        reviewOverdue,
        `# ${heading}\n\n| Codice documento | P-01 |\n|---|---|\n| Versione | 1.2 |\n| ${label} | 30/06/2020 |\n${' '.repeat(label.length + 5)}^^^^^^^^^^ warning …\n`,
      );
    }
  });

  it('lets the front matter win, and leaves histories, sections and other documents alone', () => {
    for (const text of [
      '---\nnext_review: 2027-01-01\n---\n# Information security policy\n\nNext review: 2026-05-01\n',
      '# Information security policy\n\nStatus: Withdrawn | Next review: 2020-01-01\n',
      '# Information security policy\n\n## Audit\n\nNext review: 2020-01-01\n\n## Scope\n\nAll.\n',
      '# Information security policy\n\n| Version | Next review |\n|---|---|\n| 1 | 2020-01-01 |\n| 2 | 2027-01-01 |\n',
      '# Information security policy\n\nReview date: 2020-01-01\n',
      '# Garden\n\nNext review: 2020-01-01\n',
      '# Access policy\n\nISMS.\n\n## Review of access rights\n\nNext review: 2020-01-01\n',
      '# Zugriffsrichtlinie\n\nISMS.\n\n## Überprüfung der Zugriffsrechte\n\nNächste Überprüfung: 2020-01-01\n',
      '# Information security policy\n\n## R-012 Theft\n\n**Owner:** A. Bee\n**Next review:** 2020-01-01\n',
      '# Cloud security policy\n\n## AWS\n\nOwner: A\nNext review: 2020-01-01\n\n## Azure\n\nOwner: B\nNext review: 2020-01-01\n',
    ]) {
      checkFindings(reviewOverdue, text);
    }
  });

  const suppliers = `# Approved suppliers

| Doc. no. | Issue | Prepared by | Approved by | Date of approval | Date of next review |
|:--|:--|:--|:--|:--|:--|
| GP-10 | J | Orla Hickey | Liam Glenmore | 10 Mar 2026 | 31 Mar 2026 |`;
  const overdue =
    '                                                          ^^^^^^^^^^^ warning The review of this document was due on 2026-03-31. …';

  it('reads the control block of a page whose title proves nothing, where there is an ISMS', () => {
    checkFindings(
      reviewOverdue,
      `-- isms.md --
# ISMS scope
-- suppliers.md --
${suppliers}
${overdue}
`,
    );
    checkFindings(reviewOverdue, `-- a.md --\n# Garden\n-- b.md --\n${suppliers}\n`);
  });

  it('takes author and approver beside the next review for a control block without a version', () => {
    const page = '# Procédure de gestion des accès\n\nRédigé par : Claire Besson';
    const review = 'Date de prochaine révision : 30/03/2026\n';
    checkFindings(
      reviewOverdue,
      `-- isms.md --\n# ISMS scope\n-- acces.md --\n${page} — Validé par : Marc Thévenet\n${review}                             ^^^^^^^^^^ warning …\n`,
    );
    checkFindings(reviewOverdue, `-- isms.md --\n# ISMS scope\n-- acces.md --\n${page}\n${review}`);
  });

  it('reads a control block beside whose labels and values other columns are empty', () => {
    for (const [header, before, behind] of [
      ['| Officine Bertolli | Sicurezza | Pag. 1 di 3 |\n|---|---|---|\n', '', ' |'],
      ['| | | |\n|---|---|---|\n| Officine Bertolli | Sicurezza | Pag. 1 di 3 |\n', '', ' |'],
      ['| ![logo](https://a.it/l.png) | Stato | In vigore |\n|---|---|---|\n', '| ', ''],
      ['| A | B | C | D | E |\n|---|---|---|---|---|\n', '| ', ' Codice | PO-01 |'],
    ]) {
      const row = `${before}| Prossimo riesame | `;
      checkFindings(
        reviewOverdue,
        `
${header}${before}| Revisione | 03 |${behind}
${before}| Redatto da | M. Zanetti |${behind}
${row}16/06/2026 |${behind}
${' '.repeat(row.length)}^^^^^^^^^^ warning The review of this document was due on 2026-06-16. …

# Politica per la sicurezza delle informazioni
`,
      );
    }
  });

  it('takes no table with a filled third column for a control block', () => {
    checkFindings(
      reviewOverdue,
      `
# Politica per la sicurezza delle informazioni

| Attività | Data | Esito |
|---|---|---|
| Redatto da | M. Zanetti | |
| Prossimo riesame | 16/06/2026 | svolto |
`,
    );
  });

  it('reads the control block of a page on what an ISMS regulates', () => {
    for (const title of [
      'Backup policy',
      'Cyber Security Policy',
      'Clear desk',
      'Passwortrichtlinie',
    ]) {
      checkFindings(
        reviewOverdue,
        `
# ${title}

Version: 2 | Owner: Head of IT | Next review: 2026-05-01
                                              ^^^^^^^^^^ warning The review of this document was due on 2026-05-01. …
`,
      );
    }
    checkFindings(
      reviewOverdue,
      '# Backup policy\n\nOwner: Head of IT | Next review: 2026-05-01\n',
    );
    checkFindings(
      reviewOverdue,
      '# Wound care\n\nVersion: 2 | Owner: Ward 4 | Next review: 2026-05-01\n',
    );
  });

  it('reads a day by which to review, and no person who does', () => {
    checkFindings(
      reviewOverdue,
      `
# Information security policy

Version: 2 | Review by: 1 May 2026
                        ^^^^^^^^^^ warning The review of this document was due on 2026-05-01. …
`,
    );
    checkFindings(
      reviewOverdue,
      '# Information security policy\n\nVersion: 2 | Review by: A. Bee\n',
    );
  });

  it('reads Japanese eras and what is asked for there', () => {
    for (const [line, date] of [
      ['次回見直し予定日：', '令和８年３月３１日'],
      ['次回見直し期限：', 'R8.3.31'],
      ['次回改定予定：', '2026年3月31日'],
    ]) {
      const mark = `${' '.repeat(line?.length ?? 0)}${'^'.repeat(date?.length ?? 0)}`;
      checkFindings(
        reviewOverdue,
        `# 情報セキュリティ規程\n\n第１条 目的\n\n## 附則\n\n${line ?? ''}${date ?? ''}\n${mark} warning …\n`,
      );
    }
  });

  it('takes no revision for the next review', () => {
    for (const word of ['revision', 'überarbeitung', 'herziening', 'révision', 'riesame']) {
      checkFindings(
        reviewOverdue,
        `---\ntype: policy\napproved: 2025-02-01\n${word}: 2025-09-01\n---\n# Security policy\n`,
      );
    }
  });

  it('takes a day in a diary for a review only in a document of the ISMS', () => {
    const isms = '-- isms.md --\n---\ntype: policy\n---\n# Information security policy\n';
    const block = 'Version: 2 | Verfasser: A. Bee | Wiedervorlage: 01.03.2025\n';
    checkFindings(reviewOverdue, `${isms}-- offer.md --\n# Angebot Kantine\n\n${block}`);
    checkFindings(
      reviewOverdue,
      `${isms}-- minutes.md --\n---\nversion: 2\nautor: A. Bee\nwiedervorlage: 2025-03-01\n---\n# Besprechung\n`,
    );
    checkFindings(
      reviewOverdue,
      `
# Richtlinie zur Informationssicherheit

Version: 2 | Verfasser: A. Bee | Wiedervorlage: 01.03.2025
                                                ^^^^^^^^^^ warning …
`,
    );
  });

  it('reads the lines in which people put it', () => {
    for (const [line, below = ''] of [
      ['*Owner: CISO | Version 1.0 | Next review: 2026-03-01*'],
      ['_Version: 1.0 · Owner: CISO · Next review: 2026-03-01_'],
      ['***Owner: CISO | Next review: 2026-03-01***'],
      ['<sub>Version: 1.0 | Owner: CISO | Next review: 2026-03-01</sub>'],
      ['- 📅 **Next Review:** 2026-03-01'],
      ['Next scheduled review: 2026-03-01'],
      ['Next review (on or before): 2026-03-01'],
      ['**Version** 1.0 · **Owner** CISO · **Next review** 2026-03-01'],
      ['*Reference POL-7, version 1.3, owner: Head of Digital, next review 01.03.2026*'],
      ['| **Version:** 1.0 | **Owner:** CISO | **Next Review:** 2026-03-01 |', '|---|---|---|\n'],
    ] as const) {
      const date = /2026-03-01|01\.03\.2026/.exec(line);
      const mark = `${' '.repeat(date?.index ?? 0)}^^^^^^^^^^ warning The review of this document was due on 2026-03-01. …`;
      checkFindings(reviewOverdue, `# Information security policy\n\n${line}\n${mark}\n${below}`);
    }
  });

  it('reads a date behind a weekday', () => {
    for (const date of [
      'Wednesday, March 12, 2025',
      'Wednesday, March 12th, 2025',
      'Wednesday, the 12th of March 2025',
      'Wed, Mar 12 2025',
      'mercredi, mars 12 2025',
      'miércoles, marzo 12 de 2025',
      'Mittwoch, den 12. März 2025',
      'Mittwoch, März 12 2025',
    ]) {
      checkOverdue(`Owner: CISO | Next review: ${date}`, date);
      checkOverdue(`Owner: CISO, Next review: ${date}`, date);
    }
    checkOverdue('Owner: CISO, next review 12 March 2025', '12 March 2025');
    checkOverdue('Approved: Board, March 12, 2024, next review 12 March 2025', '12 March 2025');
    checkOverdue('Ref.: SI-02, rev. C, March 12, 2024, next review 12 March 2025', '12 March 2025');
    checkOverdue('Next review: 12 March 2025, approved 2024', '12 March 2025');
  });

  it('takes no sentence about a review for one', () => {
    for (const line of [
      'The next review 2025 of all access rights was held.',
      '*The next review of suppliers: 2025-03-01 in Bonn*',
      '**Next reviewer** 2025-03-01',
      'Rights are reviewed in May, next reviews 2025 and 2026.',
    ]) {
      checkFindings(reviewOverdue, `# Information security policy\n\n${line}\n`);
    }
  });

  it('leaves a draft alone that was never approved, and not the next version of one in force', () => {
    for (const status of draftStatuses) {
      checkFindings(
        reviewOverdue,
        `---\ntype: policy\nstatus: ${status}\napproved:\nreview: 2026-02-01\n---\n# Backup\n`,
      );
    }
    checkFindings(
      reviewOverdue,
      `---
type: policy
status: draft
approved: 2025-02-01
review: 2026-02-01
        ^^^^^^^^^^ warning The review of this document was due on 2026-02-01…
---
`,
    );
  });

  it('reads the next review as the last sentence of the first line, in each language', () => {
    for (const [before, date] of [
      ['Reference ISP-05, version 1. Agreed on 9 March 2025. Next review: ', 'March 2026'],
      ['Version 1 by the CISO. **Next review:** ', '1 May 2026'],
      ['Referenz ISP-05, Version 1. Nächste Überprüfung: ', 'März 2026'],
      ['Référence ISP-05, version 1. Prochaine révision : ', 'mars 2026'],
      ['Referencia ISP-05, versión 1. Próxima revisión: ', '2 de marzo de 2026'],
      ['Referência ISP-05, versão 1. Próxima revisão: ', '02/03/2026'],
      ['Riferimento ISP-05, versione 1. Prossima revisione: ', 'marzo 2026'],
      ['Referentie ISP-05, versie 1. Volgende herziening: ', 'maart 2026'],
    ] as const) {
      const mark = `${' '.repeat(before.length)}${'^'.repeat(date.length)} warning …`;
      checkFindings(
        reviewOverdue,
        `${before}${date}.\n${mark}\n\n## Rules\n\nAccess follows A.5.15 of ISO/IEC 27001.\n`,
      );
    }
    for (const line of [
      'We meet on Monday. Next: 2 July 2026.',
      'All was well. Last review: 1 May 2026.',
      'All was well. Next review of the firewall: 1 May 2026.',
    ]) {
      checkFindings(
        reviewOverdue,
        `${line}\n\n## Rules\n\nAccess follows A.5.15 of ISO/IEC 27001.\n`,
      );
    }
  });

  it('reads a last table about the document below a general heading or the last section', () => {
    const start = '# Access control policy\n\n## Rules\n\nAccess follows A.5.15.\n\n';
    const table = (...lines: readonly string[]): string =>
      `| | |\n|---|---|\n${lines.join('\n')}\n`;
    const mark = (label: string): string => `${' '.repeat(label.length + 5)}^^^^^^^^^^ warning …`;
    for (const [heading, last, next] of [
      ['Details', 'Last reviewed', 'Next review'],
      ['5. About this policy', 'Last review', 'Next review'],
      ['Angaben', 'Zuletzt überprüft', 'Nächste Überprüfung'],
      ['Informations', 'Dernière révision', 'Prochaine révision'],
      ['Datos', 'Última revisión', 'Próxima revisión'],
      ['Sobre este documento', 'Última revisão', 'Próxima revisão'],
      ['Scheda', 'Ultima revisione', 'Prossima revisione'],
      ['Gegevens', 'Laatst beoordeeld', 'Volgende herziening'],
    ] as const) {
      const rows = table(`| ${last} | 2025-05-01 |`, `| ${next} | 2026-05-01 |`, mark(next));
      checkFindings(
        reviewOverdue,
        `${start}## ${heading}\n\n${rows}\nRelated controls: A.5.15, A.8.2\n`,
      );
    }
    const rows = (...further: readonly string[]): string =>
      table('| Last reviewed | 2025-05-01 |', ...further, '| Next review | 2026-05-01 |');
    const told = `${mark('Next review')}\n`;
    checkFindings(reviewOverdue, `${start}${rows('| Version | 4 |', '| Owner | CISO |')}${told}`);
    for (const text of [
      `${start}## Firewall\n\n${rows()}`,
      `${start}## Firewall\n\n${rows('| Owner | IT |')}`,
      `${start}## Details\n\n${rows('| Supplier | Northgrid |')}`,
      `${start}## Details\n\n${rows()}\n## Exceptions\n\nNone.\n`,
      `${start}## Details\n\n${rows()}\n\nOne.\n\nTwo.\n\nThree.\n`,
      `${start}## One\n\n${rows('| Version | 4 |')}\n## Two\n\n${rows('| Version | 5 |')}`,
    ]) {
      checkFindings(reviewOverdue, text);
    }
  });

  it('takes the day until which a document is valid only where nothing says more', () => {
    const header = (lines: string): string => `---\ntype: policy\n${lines}\n---\n# Policy\n`;
    checkFindings(reviewOverdue, header('valid_until: 2025-03-01\nnext_review: 2030-01-01'));
    checkFindings(
      reviewOverdue,
      `---\ntype: policy\nvalid_until: 2030-03-01\nreview_date: 2025-01-01\n             ^^^^^^^^^^ warning The review of this document was due on 2025-01-01.…\n---\n# Policy\n`,
    );
  });
});

function checkOverdue(line: string, date: string): void {
  const mark = `${' '.repeat(line.lastIndexOf(date))}${'^'.repeat(date.length)} warning The review of this document was due on 2025-03-12. …`;
  checkFindings(reviewOverdue, `# Information security policy\n\n${line}\n${mark}\n`);
}
