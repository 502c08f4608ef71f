import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { unknownDocument } from './rule.js';

const documents = `-- a.md --
---
type: policy
id: ISMS-POL-01
---
-- b.md --
---
type: policy
id: ISMS-POL-02
---
-- c.md --
---
type: record
id: ISMS-REC-01
---
`;

describe('unknown-document', () => {
  it('reports an id of a series that the workspace holds', () => {
    checkFindings(
      unknownDocument,
      `${documents}-- d.md --
---
type: procedure
---
By ISMS-POL-01 and ISMS-POL-07.
                   ^^^^^^^^^^^ warning No document of this workspace has the id ISMS-POL-07. …
`,
    );
  });

  it('leaves other series, former documents, code and lists of what is elsewhere alone', () => {
    checkFindings(
      unknownDocument,
      `${documents}-- d.md --
---
type: procedure
---
By ISMS-REC-09, ISMS-FRM-01 and \`ISMS-POL-08\`. See [this](ISMS-POL-09.md).

It replaces ISMS-POL-10.
`,
    );
    checkFindings(
      unknownDocument,
      `${documents}-- d.md --
---
type: record
---
Kept on paper: ISMS-POL-11, ISMS-POL-12, ISMS-POL-13.
`,
    );
  });

  it('offers the closest id', () => {
    const before = '-- d.md --\n---\ntype: procedure\n---\nBy ISMS-POL-01 and ISMS-POL-$012.\n';
    checkFix(
      unknownDocument,
      documents + before,
      documents + before.replace('POL-$012', 'POL-02'),
      'Change to ISMS-POL-02',
    );
  });

  it('leaves the ids of risks that have a file each to the register', () => {
    const risk = (id: string): string =>
      `-- risks/${id}.md --\n---\nid: ${id}\nlikelihood: 3\nimpact: 4\ntreatment: Mitigate\n---\n# Theft\n`;
    checkFindings(
      unknownDocument,
      `${documents}${risk('RISK-001')}${risk('RISK-002')}-- d.md --
---
type: procedure
---
It treats RISK-001 and RISK-077, as ISMS-POL-09 says.
                                    ^^^^^^^^^^^ warning No document of this workspace has the id ISMS-POL-09. …
`,
    );
  });

  it('knows an id that a page bears in its title, its first lines or the name of its file', () => {
    for (const page of [
      '-- e.md --\n# On-board systems\n\nDoc. ISMS-POL-07, version 2.1, owner: Fleet IT\n',
      '-- e.md --\n# Estates\n\nISMS-POL-07 · Estates · May 2026\n',
      '-- e.md --\n# Sites\n\n**Reference:** ISMS-POL-07\n',
      '-- e.md --\n# Sites (ISMS-POL-07)\n',
      '-- e.md --\n# Suppliers\n\n| Document reference | ISMS-POL-07 |\n|---|---|\n| Issue | J |\n',
      '-- isms_pol_07_sites.md --\n# Sites\n',
      '-- e.md --\n# Standorte\n\nDokument-Nr. ISMS-POL-07, Rev. C\n',
      '-- e.md --\n# Sites\n\nDoc. no. ISMS-POL-07\n',
      '-- e.md --\n# Sites\n\nRéférence : ISMS-POL-07\n',
      '-- e.md --\n# Sedes\n\nN.º de documento ISMS-POL-07\n',
      '-- e.md --\n# 拠点\n\n文書番号　ISMS-POL-07\n',
      '-- e.md --\n# Standorte\n\n| Ausgabe | Dokument-Nr. | Verfasser | Frei | Am |\n|---|---|---|---|---|\n| 4 | ISMS-POL-07 | A. Huber | ja | x |\n',
    ]) {
      checkFindings(
        unknownDocument,
        `${documents}${page}-- d.md --\n---\ntype: procedure\n---\nBy ISMS-POL-07.\n`,
      );
    }
    checkFindings(
      unknownDocument,
      `${documents}-- e.md --
# ISMS procedure

ISMS-POL-07 says who has a key.
^^^^^^^^^^^ warning No document of this workspace has the id ISMS-POL-07. …
`,
    );
  });

  it('knows a page of its own first line', () => {
    checkFindings(
      unknownDocument,
      `${documents}-- e.md --\n# On-board systems policy of the ISMS\n\nDoc ISMS-POL-14, v8.4 of 8.4.2026\n\nTills: A.7.8.\n`,
    );
  });

  it('knows a series that only titles and names of files tell', () => {
    const files = ['TMS-POL-01 Policy', 'TMS-POL-02 Use', 'TMS-REG-01 Assets']
      .map((name) => `-- ${name}.md --\n# ${name}\n`)
      .join('');
    checkFindings(
      unknownDocument,
      `${files}-- plan.md --
# Incident response plan

Use (TMS-POL-02) and backups (TMS-POL-04) are described elsewhere, contacts in TMS-REG-07.
                              ^^^^^^^^^^ warning No document of this workspace has the id TMS-POL-04. …

See TMS-POL-77, which is far away, and TMS-FRM-03, a form.

The next is TMS-POL-03, see the plan. Follow TMS-POL-05 of the HR department. TMS-POL-06 is of May.
`,
    );
    checkFindings(
      unknownDocument,
      `-- backups.md --
---
title: TERN-P-02 Backups
---
-- laptops.md --
# TERN-P-03 Laptops
-- incidents.md --
# Incidents

Lessons are learnt (A.5.27). See TERN-P-02 for backups and TERN-P-05 for statements.
                                                           ^^^^^^^^^ warning No document of this workspace has the id TERN-P-05. …
`,
    );
  });

  it('takes tickets, forms, minutes, servers, risks and files in an order for no such series', () => {
    const numbered = (prefix: string, numbers: readonly string[]): string =>
      numbers.map((n) => `-- ${prefix}${n} title.md --\n# ${prefix}${n} A title\n`).join('');
    for (const [files, id] of [
      [numbered('INC-', ['011', '012', '013']), 'INC-014'],
      [numbered('SN-FRM-', ['01', '02', '03']), 'SN-FRM-04'],
      [numbered('HBR-', ['012', '251', '408']), 'HBR-377'],
      [numbered('HBR-', ['1201', '1202', '1203']), 'HBR-1204'],
      [numbered('part-', ['01', '02', '03']), 'PART-04'],
      [numbered('LUM-', ['01', '02']), 'LUM-04'],
      [
        '-- a.md --\n# Review of HBR-01\n-- b.md --\n# Review of HBR-02\n-- c.md --\n# Review of HBR-03\n',
        'HBR-04',
      ],
      [numbered('MTG-', ['01', '02', '03']), 'MTG-04'],
      [numbered('POL-', ['01', '02', '04']), 'POL-03'],
      [numbered('PR-', ['01', '02', '03']), 'PR-04'],
      [numbered('AUD-', ['01', '02', '03']), 'AUD-04'],
      [numbered('HBR-SRV-', ['01', '02', '03']), 'HBR-SRV-04'],
      [
        numbered('HBR-', ['01', '02', '03']) +
          '-- risks.md --\n# Risk register\n\n| Risk ID | Risk | Likelihood | Impact |\n|---|---|---|---|\n| HBR-07 | Fire | 1 | 1 |\n',
        'HBR-04',
      ],
    ] as const) {
      checkFindings(
        unknownDocument,
        `${files}-- plan.md --\n# Incident response plan\n\nLessons are learnt (A.5.27), see ${id}.\n`,
      );
    }
  });

  it('asks for a document between those of the titles, wherever it is named', () => {
    const files = ['TMS-POL-01 Policy', 'TMS-POL-02 Use', 'TMS-POL-05 Suppliers']
      .map((name) => `-- ${name}.md --\n# ${name}\n`)
      .join('');
    checkFindings(
      unknownDocument,
      `${files}-- plan.md --
# Incident response plan

Backups are made (TMS-POL-03), and TMS-POL-04 will be written soon.

Laptops: TMS-POL-04.
         ^^^^^^^^^^ warning No document of this workspace has the id TMS-POL-04. …
`,
    );
  });

  it('asks for a planned document only where another sentence speaks of plans', () => {
    checkFindings(
      unknownDocument,
      `${documents}-- d.md --
---
type: procedure
---
Incidents are planned for. See ISMS-POL-01 and ISMS-POL-09.
                                               ^^^^^^^^^^^ warning No document of this workspace has the id ISMS-POL-09. …

ISMS-POL-08 is for the cloud. It is planned for 2027.

ISMS-POL-07 n’est pas encore écrite. ISMS-POL-06（作成中）。
`,
    );
  });

  it('asks for a document beside a sentence that tells what was replaced', () => {
    for (const past of [
      'This policy replaces ISMS-POL-00.',
      'Diese Richtlinie ersetzt ISMS-POL-00.',
      'Cette politique remplace ISMS-POL-00.',
      'Esta política sustituye ISMS-POL-00.',
      'Esta política substitui ISMS-POL-00.',
      'Questa politica sostituisce ISMS-POL-00.',
      'Dit beleid vervangt ISMS-POL-00.',
      '本規程は廃止されたISMS-POL-00に代わる。',
    ]) {
      checkFindings(
        unknownDocument,
        `${documents}-- d.md --
---
type: procedure
---
Access is as ISMS-POL-01 says; incidents are in ISMS-POL-07.
                                                ^^^^^^^^^^^ warning No document of this workspace has the id ISMS-POL-07. …
${past}
`,
      );
    }
    for (const line of [
      'Incidents were in ISMS-POL-07. It was replaced.',
      'Incidents were in ISMS-POL-07. Replaced in May.',
      'Störungen standen in ISMS-POL-07. Sie wurde ersetzt.',
      'Ersetzt die Richtlinie vom 3. Mai 2021 (Nr. ISMS-POL-07).',
      'Replaces the rules of Dr. Ann Lee (cf. ISMS-POL-07).',
      'The following documents were withdrawn. ISMS-POL-07, ISMS-POL-08.',
      'Folgende Dokumente wurden aufgehoben. ISMS-POL-07 Kennwörter, ISMS-POL-08.',
      'Les documents suivants sont abrogés. ISMS-POL-07, ISMS-POL-08.',
      'Los documentos siguientes están derogados. ISMS-POL-07, ISMS-POL-08.',
      'De volgende documenten zijn ingetrokken. ISMS-POL-07, ISMS-POL-08.',
      '次の規程は廃止されました。ISMS-POL-07、ISMS-POL-08。',
      'Incidents are in ISMS-POL-07. All of these were retired.',
      'Störungen stehen in ISMS-POL-07. Inzwischen zurückgezogen.',
      'The old ISMS-POL-07 has been superseded by this policy.',
      'Die alte ISMS-POL-07 wurde durch diese Richtlinie abgelöst.',
      'L’ancienne ISMS-POL-07 a été remplacée par la présente politique.',
      'La antigua ISMS-POL-07 ha sido reemplazada por esta política.',
      'A antiga ISMS-POL-07 foi substituída por esta política.',
      'La vecchia ISMS-POL-07 è stata sostituita da questa politica.',
      'De oude ISMS-POL-07 is door dit beleid opgevolgd.',
      '旧版のISMS-POL-07は本規程に置き換えられた。',
      'Replaced documents: the policy ISMS-POL-07; ISMS-POL-08; ISMS-POL-09.',
      'The rules of the old ISMS-POL-07; it was replaced by this policy.',
    ]) {
      checkFindings(
        unknownDocument,
        `${documents}-- d.md --\n---\ntype: procedure\n---\n${line}\n`,
      );
    }
  });

  it('asks for a document before a semicolon behind which another one was replaced', () => {
    for (const [before, after] of [
      ['Access follows the policy ', '; the old ISMS-POL-00 was replaced by this policy.'],
      ['O uso segue a norma ', '; a antiga ISMS-POL-00 foi substituída por esta política.'],
      ['Der Zugang folgt der ', '; die alte ISMS-POL-00 wurde durch diese abgelöst.'],
    ] as const) {
      checkFindings(
        unknownDocument,
        `${documents}-- d.md --
---
type: procedure
---
${before}ISMS-POL-07${after}
${' '.repeat(before.length)}^^^^^^^^^^^ warning No document of this workspace has the id ISMS-POL-07. …
`,
      );
    }
  });

  it('reads ids with escaped hyphens', () => {
    checkFindings(
      unknownDocument,
      `${documents}-- d.md --
---
type: procedure
---
By ISMS\\-POL\\-01 and ISMS\\-POL\\-07, not ISMS\\-POL\\-07\\-b.
                     ^^^^^^^^^^^^^ warning No document of this workspace has the id ISMS-POL-07. …
`,
    );
  });

  it('knows ids in a row below labels, and beside a version without a colon', () => {
    checkFindings(
      unknownDocument,
      `-- pssi.md --
# Politique de sécurité de l’information

| Référence | Indice | Rédacteur | Approbateur | Date d’application | Prochaine révision |
|---|---|---|---|---|---|
| CLHV-SI-001 | F | Y. Le Goff | Mme Kermarrec | 01/09/2024 | 01/09/2099 |

La procédure CLHV-SI-014 décrit la consignation. La charte est CLHV-SI-007.
             ^^^^^^^^^^^ warning …
-- charte.md --
# Politique d’utilisation

Référence : CLHV-SI-007, indice B, 3 mars 2026
-- dda.md --
# Déclaration d’applicabilité

Référence : CLHV-SI-002 — version 2.1 — 3 mars 2026
`,
    );
  });

  it('reports a document that a sentence refers to in a series with numbers of one digit', () => {
    const numbered = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) =>
          `-- ${String(index)}.md --\n---\ntype: policy\nid: PW-${String(index + 1)}\n---\n`,
      ).join('');
    const text = '-- d.md --\n---\ntype: procedure\n---\n';
    for (const sentence of [
      'We write it down (A.5.27), as PW-$ says.',
      'Wir schreiben es auf, wie PW-$ verlangt.',
      'On le note, comme PW-$ le prévoit.',
      'Lo anotamos, como indica PW-$.',
      'Anotamos, como diz PW-$.',
      'Lo annotiamo, come prevede PW-$.',
      'We leggen het vast, zoals PW-$ voorschrijft.',
      'PW-$に基づき記録する。',
    ]) {
      const [before = '', after = ''] = sentence.split('$');
      const mark = `${' '.repeat(before.length - 3)}^^^^ warning …`;
      checkFindings(unknownDocument, `${numbered(3)}${text}${before}4${after}\n${mark}\n`);
      checkFindings(unknownDocument, `${numbered(2)}${text}${before}4${after}\n`);
    }
    for (const sentence of ['The plug PW-4 is spare.', 'As PW-2 says.', 'See pull request PW-4.']) {
      checkFindings(unknownDocument, `${numbered(3)}${text}${sentence}\n`);
    }
  });

  it('knows the reference of a page in its first sentence, in each language', () => {
    for (const opening of [
      'Reference ISP-0#, version 4. Written by Tom Ashby. Agreed on 2 July 2025.',
      'Reference: ISP-0#, version 4.',
      'Ref. ISP-0#, version 4',
      'Referenz ISP-0#, Version 4. Verfasst von T. Ashby.',
      'Référence ISP-0#, version 4. Rédigée par T. Ashby.',
      'Referencia ISP-0#, versión 4. Redactada por T. Ashby.',
      'Referência ISP-0#, versão 4. Próxima revisão: 02/03/2027.',
      'Riferimento ISP-0#, versione 4. Redatta da T. Ashby.',
      'Referentie ISP-0#, versie 4. Geschreven door T. Ashby.',
      '文書番号：ISP-0#、第4版。作成：佐々木。',
    ]) {
      const pages = [1, 2, 3]
        .map(
          (number) =>
            `-- ${String(number)}.md --\n${opening.replace('#', String(number))}\n\n## Access (A.5.15)\n`,
        )
        .join('');
      checkFindings(
        unknownDocument,
        `${pages}-- d.md --
---
type: procedure
---
By ISP-01 and ISP-07.
              ^^^^^^ warning No document of this workspace has the id ISP-07. …
`,
      );
    }
  });

  it('takes a reference to another document for none of its own', () => {
    const page = (number: number, opening: string): string =>
      `-- ${String(number)}.md --\n${opening}\n\n## Access (A.5.15)\n\nVersion: 2\n`;
    const pages = [
      'Reference ISP-01, section 3, applies.',
      'Reference ISP-02 for the rest.',
      'Reference ISP-03 says so. Version 4.',
    ];
    checkFindings(
      unknownDocument,
      `${pages.map((opening, index) => page(index, opening)).join('')}-- d.md --\n---\ntype: procedure\n---\nBy ISP-01 and ISP-07.\n`,
    );
  });
});
