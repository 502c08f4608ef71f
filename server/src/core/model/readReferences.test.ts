import assert from 'node:assert/strict';
import { readFixture } from '../../../../test/kit/fixture.js';
import { checkLinear } from '../../../../test/kit/work.js';
import { type Editions, defaultEditions } from '../catalogue/catalogue.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import type { ControlReference } from './controlReference.js';
import { evidenceIn, profileOf } from './documentProfile.js';
import { frontMatterIn } from './readFrontMatter.js';
import { referencesIn } from './readReferences.js';
import { tablesIn } from './readTables.js';
import { withSurroundings } from './surroundings.js';
import { defaultVocabulary } from './vocabulary.js';

describe('referencesIn', () => {
  describe('notations', () => {
    it('reads the printed forms', () => {
      checkReferences(`
Access follows A.5.15, the old A.9.2.1 and CLD.6.3.1.
               ^^^^^^ A.5.15
                               ^^^^^^^ A.9.2.1
                                           ^^^^^^^^^ CLD.6.3.1
`);
    });

    it('reads a range up to a full stop, and between links', () => {
      checkReferences(`
Evidence for A.5.24-28.
             ^^^^^^^^^ A.5.24..A.5.28
See [A.8.7](a.md)-[A.8.9](b.md) and [A.8.1](c.md), [A.8.3](d.md).
     ^^^^^^^^^^^^^^^^^^^ A.8.7..A.8.9
                                     ^^^^^ A.8.1
                                                    ^^^^^ A.8.3
`);
    });

    it('reads an id that is joined to its standard, and none of a template or a script', () => {
      checkReferences(`
ISO27001-A.5.15 and ISO27001:2022-A.5.16, but not XY27-A.5.17.
         ^^^^^^ A.5.15 iso27001
                                  ^^^^^^ A.5.16 iso27001:2022
The values {{ "A.5.98" }} and {% include A.5.97 %} are filled in.

{/* A.5.95 is a comment of MDX */} The rest counts: A.5.17.
                                                    ^^^^^^ A.5.17

export const control = "A.5.96";
`);
    });

    it('takes no codes of threats before their names for themes', () => {
      checkReferences(`
| Activo | Amenaza | Salvaguardas |
| --- | --- | --- |
| Código | [A.8] Difusión de software dañino | A.8.4, A.8.28 |
                                               ^^^^^ A.8.4
                                                      ^^^^^^ A.8.28
| Sede | [A.24] Denegación de servicio | A.8 |
                                         ^^^ group A.8
`);
    });

    it('reads Annex in several languages', () => {
      checkReferences(`
Annex A 5.15 applies.
      ^^^^^^ A.5.15
Anhang A 5.15, Annexe A 5.16, Anexo A 5.17, Allegato A 5.18, Bijlage A 5.19.
       ^^^^^^ A.5.15
                      ^^^^^^ A.5.16
                                    ^^^^^^ A.5.17
                                                     ^^^^^^ A.5.18
                                                                     ^^^^^^ A.5.19
Annex A.5.24 and Annex A control 5.1 and Annex A: 5.2.
      ^^^^^^ A.5.24
                                 ^^^ A.5.1
                                                  ^^^ A.5.2
`);
      assert.deepEqual(
        written(
          "Les clauses viennent de l’annexe A, mesures 5.19, 5.20 et 5.21. Voir l'Annexe A, mesure 5.22.",
        ),
        ['5.19=A.5.19', '5.20=A.5.20', '5.21=A.5.21', '5.22=A.5.22'],
      );
      assert.deepEqual(written('Les mesures 5.19 et 5.20 du plan A, mesures 7.3.'), []);
      assert.deepEqual(written('附属書A 5.15 を適用する。'), ['A 5.15=A.5.15']);
      assert.deepEqual(written('管理策A.5.15の実施'), ['A.5.15=A.5.15']);
    });

    it('reads the standard before an id with its edition', () => {
      checkReferences(`
ISO/IEC 27001:2022 A.5.15 and ISO 27001:2013 A.9.2.1.
                   ^^^^^^ A.5.15 iso27001:2022
                                             ^^^^^^^ A.9.2.1 iso27001:2013
See 27002 5.15, 27002:2013 9.2.1 and 27017 5.15.
          ^^^^ A.5.15 iso27001
                           ^^^^^ A.9.2.1 iso27001:2013
                                           ^^^^ A.5.15 iso27017
**ISO 27001:2022:** A.5.7, A.8.2
                    ^^^^^ A.5.7 iso27001:2022
                           ^^^^^ A.8.2 iso27001:2022
iso27001:A.5.1 holds; A.9.2.1 of ISO/IEC 27001:2013 is old, A.9.2.2 (2013) too.
         ^^^^^ A.5.1 iso27001
                      ^^^^^^^ A.9.2.1 iso27001:2013
                                                            ^^^^^^^ A.9.2.2 iso27001:2013
`);
    });

    it('reads a number after the word control', () => {
      checkReferences(`
Control 5.15 and controls 5.16, 5.17 of the Annex.
        ^^^^ A.5.15
                          ^^^^ A.5.16
                                ^^^^ A.5.17
`);
    });

    it('says how far a notation is from the proper one', () => {
      checkReferences(`
A.05.01, CLD6.3.1, CLD 6.3.1, A5.23 and see A 5.15 there.
^^^^^^^ A.5.1 zero-padded
         ^^^^^^^^ CLD.6.3.1 missing-dot
                   ^^^^^^^^^ CLD.6.3.1 spaced
                              ^^^^^ A.5.23 missing-dot
                                            ^^^^^^ A.5.15 spaced
Under ISO/IEC 27017, 27017 6.3.1 and 12.1.5 hold, as 9.1.1 does not say.
                           ^^^^^ CLD.6.3.1 iso27017 missing-prefix
                                     ^^^^^^ CLD.12.1.5 iso27017 missing-prefix
`);
    });

    it('reads full-width letters, hard spaces and hyphens', () => {
      assert.deepEqual(written('Ａ．５．１５ と A\u00a05.16 と A.5.1\u20115.4'), [
        'Ａ．５．１５=A.5.15',
        'A\u00a05.16=A.5.16 spaced',
        'A.5.1\u20115.4=A.5.1..A.5.4',
      ]);
      assert.deepEqual(written('A\\.5\\.15'), ['A\\.5\\.15=A.5.15']);
    });

    it('reads lists that inherit the letters', () => {
      checkReferences(`
A.5.1, 5.2 and 5.3; A.5.9/A.5.10 & A.5.11 + A.5.12
^^^^^ A.5.1
       ^^^ A.5.2
               ^^^ A.5.3
                    ^^^^^ A.5.9
                          ^^^^^^ A.5.10
                                   ^^^^^^ A.5.11
                                            ^^^^^^ A.5.12
CLD.9.5.1/2 und CLD.6.3.1, 8.1.5
^^^^^^^^^ CLD.9.5.1
          ^ CLD.9.5.2
                ^^^^^^^^^ CLD.6.3.1
                           ^^^^^ CLD.8.1.5
A.5.1 et 5.2, A.5.3 y 5.4, A.5.5 e 5.6, A.5.7 en 5.8, A.5.9 dan 5.10
^^^^^ A.5.1
         ^^^ A.5.2
              ^^^^^ A.5.3
                      ^^^ A.5.4
                           ^^^^^ A.5.5
                                   ^^^ A.5.6
                                        ^^^^^ A.5.7
                                                 ^^^ A.5.8
                                                      ^^^^^ A.5.9
                                                                ^^^^ A.5.10
`);
      assert.deepEqual(written('A.5.1・5.2、5.3'), ['A.5.1=A.5.1', '5.2=A.5.2', '5.3=A.5.3']);
    });

    it('does not take other numbers for a list', () => {
      assert.deepEqual(written('A.5.1, 2.5 hours, A.5.2 and 30 days, A.5.3, 5.4 %'), [
        'A.5.1=A.5.1',
        'A.5.2=A.5.2',
        'A.5.3=A.5.3',
      ]);
    });

    it('expands ranges through the controls that exist', () => {
      checkReferences(`
A.5.1–A.5.4, A.5.1-5.4, A.5.24-28, A.5.1 to A.5.4, A.9.2.1-9.2.6, CLD.9.5.1-2
^^^^^^^^^^^ A.5.1..A.5.4
             ^^^^^^^^^ A.5.1..A.5.4
                        ^^^^^^^^^ A.5.24..A.5.28
                                   ^^^^^^^^^^^^^^ A.5.1..A.5.4
                                                   ^^^^^^^^^^^^^ A.9.2.1..A.9.2.6
                                                                  ^^^^^^^^^^^ CLD.9.5.1..CLD.9.5.2
A.5.1 bis 5.4, A.5.1 through A.5.4, A.5.1 à A.5.4, A.5.1 a 5.4, A.5.1 — A.5.4
^^^^^^^^^^^^^ A.5.1..A.5.4
               ^^^^^^^^^^^^^^^^^^^ A.5.1..A.5.4
                                    ^^^^^^^^^^^^^ A.5.1..A.5.4
                                                   ^^^^^^^^^^^ A.5.1..A.5.4
                                                                ^^^^^^^^^^^^^ A.5.1..A.5.4
`);
      assert.deepEqual(written('A.7.1〜A.7.14、A.7.1～7.3'), [
        'A.7.1〜A.7.14=A.7.1..A.7.14',
        'A.7.1～7.3=A.7.1..A.7.3',
      ]);
      assert.deepEqual(written('A.5.1--5.4, A.5.24---28, A.5.1----5.4'), [
        'A.5.1--5.4=A.5.1..A.5.4',
        'A.5.24---28=A.5.24..A.5.28',
        'A.5.1=A.5.1',
      ]);
      assert.deepEqual(idsOf('A.5.36-A.6.2'), ['A.5.36', 'A.5.37', 'A.6.1', 'A.6.2']);
      assert.equal(idsOf('Annex A (5.1–8.34)').length, 93);
      assert.equal(idsOf('A.5.1–8.34').length, 93);
      assert.deepEqual(idsOf('A.8.33-999999999'), ['A.8.33', 'A.8.34']);
      assert.deepEqual(idsOf('A.5.4–A.5.1'), ['A.5.4', 'A.5.1']);
      assert.deepEqual(idsOf('CLD.9.5.1-CLD.12.1.5'), ['CLD.9.5.1', 'CLD.9.5.2', 'CLD.12.1.5']);
    });

    it('does not take a suffix for a range', () => {
      assert.deepEqual(written('A.5.1-2024, A.5.2-01, A.5.24-3 and A.5.15-Kontrolle'), [
        'A.5.1=A.5.1',
        'A.5.2=A.5.2',
        'A.5.24=A.5.24',
        'A.5.15=A.5.15',
      ]);
    });

    it('reads themes, wildcards and objectives as groups', () => {
      checkReferences(`
A.8, A.8.x, CLD.9.5, CLD.9.5.x and A.9.2 in A.5–A.8
^^^ group A.8
     ^^^^^ group A.8
            ^^^^^^^ group CLD.9.5
                     ^^^^^^^^^ group CLD.9.5
                                   ^^^^^ group A.9.2
                                            ^^^ group A.5
                                                ^^^ group A.8
`);
      assert.equal(idsOf('A.8').length, 34);
      assert.deepEqual(idsOf('A.9.4').length, 5);
      assert.deepEqual(idsOf('CLD.9.5'), ['CLD.9.5.1', 'CLD.9.5.2']);
    });

    it('takes A.5.1 for an objective where the document works to 2013', () => {
      const editions: Editions = { ...defaultEditions, iso27001: '2013' };
      assert.deepEqual(written('A.5.1 and A.9.2.1', editions), [
        'A.5.1=group A.5.1',
        'A.9.2.1=A.9.2.1',
      ]);
      assert.deepEqual(written('27001:2013 A.5.1'), ['A.5.1=group A.5.1 iso27001:2013']);
    });

    it('reads the own numbers of 27017:2026 only where it is meant', () => {
      assert.deepEqual(written('ISO/IEC 27017:2026 5.38 and 5.15'), [
        '5.38=5.38 iso27017:2026',
        '5.15=A.5.15 iso27017:2026',
      ]);
      assert.deepEqual(written('27017 8.36', { iso27001: '2022', iso27017: '2026' }), [
        '8.36=8.36 iso27017',
      ]);
      assert.deepEqual(written('27002 5.38'), ['5.38=A.5.38 iso27001']);
    });

    it('keeps ids that no catalogue has', () => {
      checkReferences(`
A.5.14.1, A.5.99, CLD.6.3.2 and A.99.1
^^^^^^^^ A.5.14.1
          ^^^^^^ A.5.99
                  ^^^^^^^^^ CLD.6.3.2
                                ^^^^^^ A.99.1
`);
    });
  });

  describe('places', () => {
    it('reads headings, list items, quotes, bold, links, brackets and images', () => {
      checkReferences(`
## A.8.8 Management of technical vulnerabilities
   ^^^^^ A.8.8

- **A.5.1** and [A.5.2](docs/A.5.3.md#a-5-4) (A.5.5)
    ^^^^^ A.5.1
                 ^^^^^ A.5.2
                                              ^^^^^ A.5.5

> Quoted A.5.6
         ^^^^^ A.5.6

![ISO 27001 A.5.7](https://img.example/ISO_A.5.8.svg)
            ^^^^^ A.5.7 iso27001

[![A.5.9](x.png)](y.md) and _A.5.10_
   ^^^^^ A.5.9
                             ^^^^^^ A.5.10
`);
      assert.deepEqual(
        read('# A.8.8 x\n\n[A.5.1](a.md) ![A.5.2](b.png) A.5.3\n\n| A.5.4 |\n|---|\n| x |').map(
          ({ place }) => place,
        ),
        ['heading', 'link', 'image', 'prose', 'cell'],
      );
    });

    it('reads bare numbers in a control column only', () => {
      checkReferences(`
| Control | Title | Applicable | Justification |
|---|---|---|---|
| 5.15 | Access control | Yes | 5.16 |
  ^^^^ A.5.15
| 7.1–7.14 | All of them | Yes | risk |
  ^^^^^^^^ A.7.1..A.7.14
| **6.3.1** | Shared roles | Yes | risk |
    ^^^^^ CLD.6.3.1 missing-prefix
| [8.2](#x), 8.3 | Rights | Yes | risk |
   ^^^ A.8.2
| 05.01 | Policies | Yes | risk |
  ^^^^^ A.5.1 zero-padded
`);
    });

    it('reads bare numbers where the header names 27017 or the controls of ours', () => {
      const rows = '| 6.3.1 | x |\n| 9.2.1 | y |';
      const expected = ['6.3.1=CLD.6.3.1 iso27017 missing-prefix', '9.2.1=A.9.2.1 iso27017'];
      assert.deepEqual(written(`| ISO 27017 control | Text |\n|---|---|\n${rows}`), expected);
    });

    it('reads no bare numbers of a clause table or of another framework', () => {
      assert.deepEqual(
        written(
          '| Control | Title | Applicable |\n|---|---|---|\n| 4.1 | Context | Yes |\n| 5.1 | Leadership | Yes |',
        ),
        [],
      );
      assert.deepEqual(
        written(
          '## CIS Controls v8\n\n| Control | Title | Applicable |\n|---|---|---|\n| 5.1 | Accounts | Yes |',
        ),
        [],
      );
      assert.deepEqual(
        written(
          '| Clause | Requirement | Status | Document |\n|---|---|---|---|\n| 5.1 | Leadership | x | y |',
        ),
        [],
      );
    });

    describe('where other bare numbers stand beside those of controls', () => {
      const head = '| Control | Title | Applicable |\n|---|---|---|\n';
      const rowsOf = (...numbers: readonly string[]): string =>
        numbers.map((number) => `| ${number} | Something | Yes |\n`).join('');
      const section = (first: number, from: number, to: number): readonly string[] =>
        Array.from({ length: to - from + 1 }, (_, at) => `${String(first)}.${String(from + at)}`);
      const annex = [
        ...[...section(5, 1, 37), ...section(6, 1, 8)],
        ...[...section(7, 1, 14), ...section(8, 1, 34)],
      ];
      const clauses = [
        ...['4.1', '4.2', '4.3', '4.4', '5.1', '5.2', '5.3', '6.1.2', '6.1.3', '6.2', '7.1'],
        ...['7.5', '7.5.1', '8.1', '8.2', '9.1', '9.2', '9.3', '10.1', '10.2'],
      ];
      const controls = annex.map((number) => `${number}=A.${number}`);

      it('leaves out one that is mistyped', () => {
        for (const slip of ['3.31', '9.31', '4.1', '10.2']) {
          const numbers = annex.map((number) => (number === '5.31' ? slip : number));
          const expected = controls.filter((one) => !one.startsWith('5.31='));
          assert.deepEqual(written(head + rowsOf(...numbers)), expected, slip);
        }
      });

      it('leaves out the clauses above or below all controls', () => {
        const ofClauses = rowsOf(...clauses).replaceAll('Something', 'Clause');
        assert.deepEqual(written(head + ofClauses + rowsOf(...annex)), controls);
        assert.deepEqual(written(head + rowsOf(...annex) + ofClauses), controls);
        assert.deepEqual(written(head + rowsOf('4.1', '4.2', ...annex, '9.2')), controls);
      });

      it('reads none where they are not far more', () => {
        const others = Array.from({ length: 12 }, (_, at) => section(at + 1, 1, 6)).flat();
        assert.deepEqual(written(head + rowsOf(...others)), []);
        assert.deepEqual(written(head + rowsOf(...clauses)), []);
        assert.deepEqual(written(head + rowsOf(...clauses, '5.7', '5.23', '8.16')), []);
        assert.deepEqual(written(head + rowsOf('3.1', '5.7', '5.23', '8.16')), []);
      });

      it("reads none of a house's own list, which counts beyond the controls of its sections", () => {
        const short = [...section(4, 1, 2), ...section(5, 1, 9), ...section(6, 1, 10)];
        const long = [
          ...['1.1', '2.1', '3.1', ...section(4, 1, 3), ...section(5, 1, 14)],
          ...[...section(6, 1, 14), ...section(7, 1, 15), ...section(8, 1, 16)],
        ];
        assert.deepEqual(written(head + rowsOf(...short)), []);
        assert.deepEqual(written(head + rowsOf(...long)), []);
        assert.deepEqual(written(head + rowsOf(...long.toReversed())), []);
      });

      it('reads one beyond the controls of its section where it alone is mistyped, or with one other', () => {
        const slip = annex.map((number) => (number === '5.31' ? '5.99' : number));
        const expected = controls.map((one) => (one.startsWith('5.31=') ? '5.99=A.5.99' : one));
        assert.deepEqual(written(head + rowsOf(...slip)), expected);
        assert.deepEqual(written(head + rowsOf('3.31', ...slip)), expected);
      });

      it('takes no more rows for those of clauses than anybody writes', () => {
        const list = (times: number): string =>
          Array.from({ length: times }, (_, at) =>
            rowsOf('4.1', '8.1', '5.15', '5.15', '5.15').replaceAll('Something', `Row ${at}`),
          ).join('');
        const of81 = (times: number): number =>
          written(head + list(times)).filter((one) => one.startsWith('8.1=')).length;
        assert.deepEqual([of81(300), of81(301)], [0, 301]);
      });
    });

    it('tries a bare number below the name of the standard as a clause first', () => {
      const table = '| Input | ISO 27001 | Result |\n|---|---|---|\n';
      assert.deepEqual(written(`${table}| Status | 9.3.2 a | x |\n| Risks | 9.3.2 f | y |`), []);
      assert.deepEqual(written(`${table}| Risks | 6.1.2, 8.2 | x |\n| Access | A.5.18 | y |`), [
        'A.5.18=A.5.18 iso27001',
      ]);
      assert.deepEqual(written(`${table}| Access | 5.15 | x |\n| Rights | 8.2 | y |`), [
        '5.15=A.5.15 iso27001',
        '8.2=A.8.2 iso27001',
      ]);
      assert.deepEqual(written(`${table}| Access | 9.2.3 | x |\n| Duties | 6.1.2 | y |`), [
        '9.2.3=A.9.2.3 iso27001',
        '6.1.2=A.6.1.2 iso27001',
      ]);
    });

    it('reads the controls of the header as they are written', () => {
      checkReferences(`
---
title: A.5.9
controls: [5.10, 5.1, 8.30, A.05.02]
           ^^^^ A.5.10
                 ^^^ A.5.1
                      ^^^^ A.8.30
                            ^^^^^^^ A.5.2 zero-padded
---
`);
    });

    it('leaves code amid the words of a cell alone, but no ids of controls', () => {
      const cell = (text: string): readonly string[] =>
        idsOf(`| Asset | Owner |\n|--|--|\n| ${text} | CTO |\n`);
      assert.deepEqual(cell('GitHub org (`A.5.99` is a repo)'), []);
      assert.deepEqual(cell('Annex `A.5.2` Information security roles'), ['A.5.2']);
      assert.deepEqual(cell('Backups per `A.8.13` and tests'), ['A.8.13']);
      assert.deepEqual(cell('See control `A.5.15` and `A.5.98` for details'), ['A.5.15', 'A.5.98']);
    });

    it('reads an id in a code span where it is all that stands there, in a cell', () => {
      checkReferences(`
| Control | Title | Applicable | Note |
|---|---|---|---|
| \`A.5.15\` | Access control | Yes | Run \`grep A.5.16 x\` |
   ^^^^^^ A.5.15
`);
    });

    it('takes the standard from a cell before it in the row', () => {
      assert.deepEqual(
        written('| Framework | Reference |\n|---|---|\n| ISO 27001:2013 | A.9.2.1 |'),
        ['A.9.2.1=A.9.2.1 iso27001:2013'],
      );
    });

    it('takes the edition of a column from its header', () => {
      assert.deepEqual(
        written('| ISO 27001:2013 | ISO 27001:2022 |\n|---|---|\n| A.9.2.1 | A.5.16 |'),
        ['A.9.2.1=A.9.2.1 iso27001:2013', 'A.5.16=A.5.16 iso27001:2022'],
      );
    });
  });

  describe('traps', () => {
    const traps = [
      '### 5.1 Purpose',
      'See Clause 8.1, Klausel 5.2, clause 6.1.2, 箇条 6.1, § 5.1 and Section 7.2.',
      'ISO 27001 6.1.2 and ISO/IEC 27001:2022 9.2 are clauses.',
      '```\nA.5.15\n```',
      'Use `A.5.15` here.',
      '    A.5.15 in indented code',
      'https://example.org/A.5.15 and <https://example.org/A.5.15>',
      'See ./A.5.1-policy.md, policies/A.5.15.pdf and CLD.12.1.5_VULN.docx',
      '[policy](policies/A.5.15.md#A.5.15)',
      'text <!-- A.5.15 --> text <a id="A.5.15">x</a>',
      '<!-- A.5.15 -->',
      'Version 6.2, v8.1, 10.8.1.1, TLS 1.2, CVSS 7.5, 17.000€, 01.05.2024, 5.15 %',
      'GDPR Art. 32 and Art. 5.1, Artikel 5.1, NIST AC-2 and PR.AC-1, PCI Req 8.1, CIS v8.1',
      'CIS Control 5.4, NIST control 5.1 and PCI DSS controls 8.1, 8.2',
      'Access control 5.1, Document Control 7.5 and Version Control 8.4',
      'ISMS.1.A5, ISMS.05.01, OPS.1.1.A5 and CON.8.A5',
      'SOC 2 A1.1, A1.2, CC6.1, PI1.2',
      '# SOC 2 mapping\n\nA5.1 and A5.23 are ours to keep.',
      'ISO/IEC 42001 A.6.2.4, 42001:A.6.2.4 and recyf:3.A.2',
      'ISO 27018 A.11.8 and ISO/IEC 27701:2019 A.7.2.1, B.8.2.1',
      'Annex A of ISO/IEC 42001 lists A.6.2.4 and A.7.2.',
      'A.6.2.4 of ISO 42001 and A.7.2 (ISO/IEC 42001:2023)',
      'This policy follows ISO/IEC 42001. Controls A.6.2.4 and A.10.3 apply to models.',
      '| ISO 42001 | Text |\n|---|---|\n| A.6.2.4 | x |',
      '# ISO 42001 SoA\n\n| Control | Title | Applicable |\n|---|---|---|\n| A.6.2.4 | x | Yes |',
      '## ISO/IEC 27701\n\nA.7.2.1 is a privacy control.',
      '### A.1.1 Purpose\n\nA.2.2 and A.4.6',
      'Table A.5.1, Figure A.8.2, Appendix A.5.1, Tabelle A.6.1',
      'A 5.5 magnitude event. A4 and A5 paper, A 8 motorway.',
      'A.5.AI.1 and A.5.15b and xA.5.15 and 1028.230.781',
      'Vitamin A 5.1 and grade A 8.5 steel, room A5.12 and Audi A5.2',
      '[label]: A.5.15 "A.5.15"',
      'ccm2:A.5.1 and gdpr:A.5.1',
      'The company was founded in A. 5.1 is a number.',
      '| Framework | Reference |\n|---|---|\n| ISO/IEC 42001:2023 | A.6.2.4 |',
      '| Framework | Reference |\n|---|---|\n| Cyber Essentials | A5.12 |',
      '| Framework | Control | Status | Evidence |\n|---|---|---|---|\n| CIS v8 | 5.4 | x | y |',
    ];
    traps.push(
      ...[
        '# QM-Handbuch ISO 9001:2015\n\nA.8.5.1 siehe Verfahrensanweisung.',
        'Printer A5.12, copier A.5.13, Drucker A 5.14, Parkplatz A.5.15 and part A.5.9 of the lease',
        'Hall A 8.1, gate A.5.20, Spalte A.5.2, schedule A.7.30 and column A.5.3,',
        'Der Raum A.5.40, Zimmer A 5.77, Gebäude A 5.78 und der Besprechungsraum A.5.41.',
        'Station A.8.77, House A 5.12, office A.5.13, salle A.5.14, stanza A.5.15, kamer A.5.16',
        'Notebooks (A5.15 series), Schweregrad A 5.1, severity A.5.2, Audi A 6.3',
        'class A.5.1 fuses, Brandklasse A.5.2, classe A.5.3, clase A.5.4, Klasse A 5.5, tier A.5.6',
        'Regal A.5.12, shelf A.5.13, cabinet A.5.14, Patchfeld A.5.15, part no. A.5.16, of type A.5.17',
        '$$ A.5.94 $$ and $A.5.94$ and $x_i = A.5.1 \\cdot A.5.2$',
        '$$\nA.5.94 + A.8.5\n$$',
        '| Symbol | Meaning |\n|---|---|\n| $A.5.94$ | a coefficient |',
        'Formular A.5.83, Blatt A.5.84, formulaire A.5.85 und form A.5.86',
        'Version A.5.71, Release A.5.72, Modell A.5.73, Build A.5.74, versión A.5.75',
        'Anhang A.5.90 des AVV, Annex A.5.92 of the contract with AWS, Anlage 2 A.5.93',
        'Ziffer A.5.85 der Betriebsvereinbarung und Abschnitt A.5.86 des Vertrags',
        'auf der A 5.50 km, the A 5.5 FTE team, near A 5.15',
        'ISO 9001 A.8.5.1, DIN EN ISO 13485 A.5.95 und ISO 14971 A.5.96',
        'ISO 27019 A.5.97, EN 50600 A.5.94, TR-03161 A.5.98 und EN 80001-1 A.5.99',
        'ISO 27799:2016 (health informatics) lent us ideas: its 9.2.3 and A.8.9.4 are about access.',
        'ISO 27799:2016, A.8.9.4 is about patients. We also read ISO/IEC 27011, whose A.5.99 we follow.',
        'The energy sector has ISO/IEC 27019. Its A.11.1.7 is about control rooms.',
        'Die ISO 22301 kennt A.8.4.7, l’ISO 9001 a A.7.1.6, ISO/IEC 20000-1 has A.8.5.9 instead.',
        'BSI C5 A.6.77, B3S Anforderung A.7.55 und NIST AI RMF A.6.51',
        '| Asset | Location |\n|---|---|\n| Server | A.5.40 |\n| Switch | A 5.15 |',
        '| Gerät | Standort |\n|---|---|\n| Server | A.5.40 |\n| Switch | A 5.15 in Bonn |',
      ],
    );
    for (const trap of traps) {
      it(`reads nothing in: ${trap.replaceAll('\n', '⏎').slice(0, 60)}`, () => {
        assert.deepEqual(written(trap), []);
      });
    }

    it('reads ids between amounts of money', () => {
      const ids = (text: string) => read(text).map(({ id }) => id);
      assert.deepEqual(ids('It costs $5 (A.5.15) or 6$ (A.5.16), at most $100/A.5.17/$200.'), [
        ...['A.5.15', 'A.5.16', 'A.5.17'],
      ]);
      assert.deepEqual(ids('$HOME for A.5.15 and $PATH for A.5.16'), ['A.5.15', 'A.5.16']);
    });

    it('reads a loose id where something says that it is a control', () => {
      const ids = (text: string) => read(text).map(({ id }) => id);
      assert.deepEqual(ids('See A 5.15 there.'), []);
      assert.deepEqual(ids('See A 5.15 there.\n\nAnd A5.16 here.'), ['A.5.15', 'A.5.16']);
      assert.deepEqual(ids('See A 5.15 there.\n\nAnd A5.77 here.'), []);
      assert.deepEqual(ids('By A.5.1 and see A 5.77 there.'), ['A.5.1', 'A.5.77']);
      assert.deepEqual(ids('Control: see A 5.15. Not A 5.77.'), ['A.5.15']);
      assert.deepEqual(ids('ISO 27001 asks for it (A 5.15).'), ['A.5.15']);
      assert.deepEqual(ids('# A 5.15 Access control'), ['A.5.15']);
      // What an ISMS acts in accordance with is a control, be it written so once only.
      const policy = '---\ntype: policy\n---\n\n';
      for (const sentence of [
        ...['Protokolle gemäss A8.15 bleiben erhalten.', 'Logs are kept according to A8.15.'],
        ...['Les journaux sont conservés selon A8.15.', 'Se conservan conforme a A8.15.'],
        ...['São conservados nos termos de A8.15.', 'Sono conservati ai sensi di A8.15.'],
        ...['Logs blijven bewaard volgens A8.15.', 'A8.15に従いログを保存する。'],
      ]) {
        assert.deepEqual(ids(policy + sentence), ['A.8.15'], sentence);
        assert.deepEqual(ids(`# Hosting contract\n\n${sentence}`), [], sentence);
      }
      assert.deepEqual(ids(`${policy}Protokolle liegen in A8.15 und gemäss A8.99.`), []);
      for (const other of [
        'Breaches are sanctioned in accordance with A 6.4 of the staff handbook.',
        'Verstöße werden gemäß A 6.4 der Hausordnung geahndet.',
        'Se sancionan según A 6.4 del manual.',
        'Verstöße werden gemäß A 6.4 unserer Hausordnung geahndet.',
        '就業規則のA 6.4に従い処分する。',
      ]) {
        assert.deepEqual(ids(`${policy}${other}`), []);
      }
      for (const own of [
        'Breaches are sanctioned in accordance with A 6.4 of the Statement of Applicability.',
        'Verstöße werden gemäß A 6.4 der Norm geahndet.',
        '規格のA 6.4に従い処分する。',
      ]) {
        assert.deepEqual(ids(`${policy}${own}`), ['A.6.4']);
      }
      assert.deepEqual(ids('| Control | Status |\n|---|---|\n| A 5.77 | Done |'), ['A.5.77']);
    });

    it('reads ids behind words that also stand before controls, and our standards', () => {
      const ids = (text: string) => read(text).map(({ id }) => id);
      assert.deepEqual(ids('Section A.5.15, group A.5.16, control category A.5.17'), [
        ...['A.5.15', 'A.5.16', 'A.5.17'],
      ]);
      assert.deepEqual(ids('DIN EN ISO/IEC 27001 A.5.15; ISO 9001 and A.5.16; ISO 27002 A.5.17'), [
        ...['A.5.15', 'A.5.16', 'A.5.17'],
      ]);
      assert.deepEqual(
        ids('Beside ISO 22301 we follow A.5.30 and A.5.99; ISO 27799 divides A.8.3 and A.9.2.3.'),
        ['A.5.30', 'A.5.99', 'A.8.3', 'A.9.2.3'],
      );
      assert.deepEqual(ids('Under ISO 9001 and ISO 27001 A.9.2.33 applies. GDPR and A.9.2.34.'), [
        ...['A.9.2.33', 'A.9.2.34'],
      ]);
      assert.deepEqual(ids('A.5.20 of suppliers, A.5.19 in all contracts'), ['A.5.20', 'A.5.19']);
      assert.deepEqual(ids('Clear desk A.7.7, cameras A.7.4, mobiler Arbeitsplatz A.6.7'), [
        ...['A.7.7', 'A.7.4', 'A.6.7'],
      ]);
    });

    it('reads the numbers that only 27017:2026 has as its own right behind 27017', () => {
      for (const number of ['5.38', '5.39', '8.35', '8.36']) {
        assert.deepEqual(written(`ISO/IEC 27017 ${number}`), [`${number}=${number} iso27017`]);
      }
      assert.deepEqual(written('ISO/IEC 27017 5.15'), ['5.15=A.5.15 iso27017']);
    });

    it('reads bare numbers in a row that names the certificate of a provider', () => {
      const head = '| Provider | Assurance | Controls |\n|---|---|---|\n';
      assert.deepEqual(written(`${head}| Cloud | SOC 2 Type II | 5.19, 5.23 |`), [
        '5.19=A.5.19',
        '5.23=A.5.23',
      ]);
      assert.deepEqual(written(`${head}| Cloud | SOC 2 | 5.19 |`), ['5.19=A.5.19']);
    });

    it('reads ours beside another standard', () => {
      checkReferences(`
ISO 42001 A.6.2.4 and ISO 27001 A.8.25; A.8.26, A.8.28, 42001:A.6.2.4.
                                ^^^^^^ A.8.25 iso27001
                                        ^^^^^^ A.8.26 iso27001
                                                ^^^^^^ A.8.28 iso27001

We follow ISO 42001. Access is controlled under A.5.99 in the same way.

We are certified to ISO/IEC 27001:2022 and look at ISO/IEC 42001. We apply A.5.15 and A.8.99.
                                                                           ^^^^^^ A.5.15
                                                                                      ^^^^^^ A.8.99

SOC 2 CC6.8 and A.5.15. As ISO 42001 asks. Under A.5.3 duties are split.
                ^^^^^^ A.5.15
                                                 ^^^^^ A.5.3
`);
    });
  });

  describe('titles', () => {
    it('gives the title beside an id', () => {
      assert.deepEqual(titles('### A.8.8 Management of technical vulnerabilities'), [
        'Management of technical vulnerabilities',
      ]);
      assert.deepEqual(titles('- A.5.15 — Access control'), ['Access control']);
      assert.deepEqual(titles('- **A.5.15** Access control: who may do what'), ['Access control']);
      assert.deepEqual(titles('- **A.5.15 Access control** – rights are given by the owner.'), [
        'Access control',
      ]);
      assert.deepEqual(titles('## Control A.5.15: Access *control*'), ['Access control']);
      assert.deepEqual(
        titles(
          '| Control | Title | Applicable |\n|---|---|---|\n| A.5.1 | [Policies](x.md) | Yes |',
        ),
        ['Policies'],
      );
      assert.deepEqual(
        titles(
          '| Control | Applicable |\n|---|---|\n| A.5.1 Policies for information security | Yes |',
        ),
        ['Policies for information security'],
      );
    });

    it('gives none for text that is no title', () => {
      assert.deepEqual(titles('- A.5.15 requires that rights are reviewed.'), []);
      assert.deepEqual(titles('A.5.15 and A.5.16 — Access control'), []);
      assert.deepEqual(titles('As A.5.15 says, access is limited.'), []);
      assert.deepEqual(titles('## A.5.1–A.5.4 Policies'), []);
    });

    it('gives the exact range of a title', () => {
      const text = '# X\n\n- **A.5.15** — Access control\n';
      const title = read(text)[0]?.title;
      assert.equal(title && text.slice(title.range.start, title.range.end), 'Access control');
    });
  });

  it('takes time in line with the length of the text', function () {
    this.timeout(120_000);
    const hostile = [
      'A.5.1 ',
      'A.5.1, ',
      'A.99.99',
      'A.5.1-',
      'ISO 42001 A.5.1 ',
      '27017 5.1 ',
      'A.5.1/',
      '[A.5.1',
      '**A.5.1 ',
    ];
    for (const part of hostile) {
      checkLinear(
        (times) => part.repeat(times),
        5_000,
        (text) => read(text),
      );
    }
  });
});

function read(text: string, editions: Editions = defaultEditions): readonly ControlReference[] {
  const chunks = withSurroundings(scanBlocks(text).chunks, defaultVocabulary);
  const frontMatter = chunks[0] && frontMatterIn(chunks[0].chunk);
  const parts = chunks.map(({ chunk }) => evidenceIn(chunk, defaultVocabulary));
  const profile = profileOf('file:///isms/x.md', { frontMatter, parts, editions });
  return chunks.flatMap(({ chunk, start }, index) =>
    referencesIn(
      chunk,
      tablesIn(chunk, defaultVocabulary),
      profile,
      index === 0 ? frontMatter : undefined,
    ).map(({ range, ...rest }) => ({
      ...rest,
      range: { start: start + range.start, end: start + range.end },
    })),
  );
}

function written(text: string, editions?: Editions): readonly string[] {
  return read(text, editions).map((reference) => `${reference.written}=${label(reference)}`);
}

function idsOf(text: string): readonly string[] {
  return read(text).flatMap(({ ids }) => ids);
}

function titles(text: string): readonly string[] {
  return read(text).flatMap(({ title }) => (title ? [title.text] : []));
}

/** Marks say the id, or the ends of a range, then the standard where it is named, then the notation. */
function checkReferences(fixture: string): void {
  const { text, annotations } = readFixture(fixture);
  const found = read(text);
  assert.deepEqual(
    found.map((reference) => [
      text.slice(reference.range.start, reference.range.end),
      label(reference),
    ]),
    annotations.map(({ start, end, text: mark }) => [text.slice(start, end), mark]),
  );
  for (const { range, written: source } of found) {
    assert.equal(text.slice(range.start, range.end), source);
  }
}

function label(reference: ControlReference): string {
  const { kind, id, lastId, standard, edition, notation } = reference;
  const named = [standard, edition].filter(Boolean).join(':');
  const ids = kind === 'range' ? `${id}..${lastId ?? ''}` : id;
  const marks = [
    kind === 'group' ? `group ${ids}` : ids,
    named,
    notation === 'proper' ? '' : notation,
  ];
  return marks.filter(Boolean).join(' ');
}
