import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { unknownControl } from './rule.js';

describe('unknown-control', () => {
  it('accepts controls of all editions, groups and ranges', () => {
    checkFindings(
      unknownControl,
      'A.5.15, A.9.2.3, CLD.6.3.1, A.8, A.8.x, CLD.9.5, A.5.1–A.5.4 and A.9.2 exist.',
    );
  });

  it('reports each unknown control', () => {
    checkFindings(
      unknownControl,
      `
# Access

Limited under A.5.99 and CLD.6.3.9.
              ^^^^^^ error A.5.99 is no control of ISO/IEC 27001 Annex A, where section A.5 ends with A.5.37. …
                         ^^^^^^^^^ error CLD.6.3.9 is no control of ISO/IEC 27017:2015, whose own controls are CLD.6.3.1, …
`,
    );
  });

  it('tells the number of 27017:2026 from an id with the prefix of 2015', () => {
    checkFindings(
      unknownControl,
      `
Roles are divided under CLD.5.38.
                        ^^^^^^^^ error CLD.5.38 is no control of ISO/IEC 27017:2015, whose own controls are CLD.6.3.1, CLD.8.1.5, CLD.9.5.1, CLD.9.5.2, CLD.12.1.5, CLD.12.4.5, CLD.13.1.4; the edition of 2026 is reported to have 5.38 Shared roles and responsibilities within a cloud computing environment, without CLD. …
`,
    );
    for (const number of ['5.38', '5.39', '8.35', '8.36']) {
      checkFix(
        unknownControl,
        `See CLD.$0${number} there.`,
        `See ISO/IEC 27017:2026 ${number} there.`,
      );
    }
  });

  it('offers the numbers of 27017:2026 to who works to that edition', () => {
    const heading = '---\neditions: [27001:2022, 27017:2026]\n---\n';
    checkFindings(
      unknownControl,
      `${heading}Divided under CLD.6.3.9.
              ^^^^^^^^^ error CLD.6.3.9 is no control of ISO/IEC 27017:2015, whose own controls are CLD.6.3.1, CLD.8.1.5, CLD.9.5.1, CLD.9.5.2, CLD.12.1.5, CLD.12.4.5, CLD.13.1.4; those of the edition of 2026 are reported as 5.38, 5.39, 8.35, 8.36, without CLD. …
`,
    );
    checkFixTitles(unknownControl, `${heading}Divided under CLD.6.3.$09.`, [
      'Change to 5.38 Shared roles and responsibilities within a cloud computing environment',
      'Change to CLD.6.3.1 Shared roles and responsibilities within a cloud computing environment',
    ]);
  });

  it('reports the end of a range that does not exist', () => {
    checkFindings(
      unknownControl,
      `
Treated under A.8.30–A.8.39.
              ^^^^^^^^^^^^^ error A.8.39 is no control of ISO/IEC 27001 Annex A, where section A.8 ends with A.8.34. …
`,
    );
  });

  it('does not read code, and knows custom controls', () => {
    checkFindings(unknownControl, 'The form is `A.5.99`; A.5.14.1 is our own.', {
      customControls: [{ id: 'A.5.14.1', title: 'Secure file exchange' }],
    });
  });

  it('knows what stands for all controls of a section', () => {
    checkFindings(
      unknownControl,
      'We look at A.8.x, A.8.X, A.8.*, A.9.2.x, A.12.x.x, CLD.9.x and CLD.9.5.x, 8.x, 27001 8.x.',
    );
  });

  it('suggests the closest controls', () => {
    checkFix(unknownControl, 'Limited under A.8.$043.', 'Limited under A.8.34.');
    checkFixTitles(unknownControl, 'Limited under A.5.$099.', [
      'Change to A.5.9 Inventory of information and other associated assets',
      'Change to A.5.29 Information security during disruption',
      'Change to A.5.19 Information security in supplier relationships',
    ]);
  });

  it('suggests first the control of the edition in use that is divided', () => {
    checkFix(unknownControl, 'Held as A.5.32$0.1 says.', 'Held as A.5.32 says.');
  });

  it('suggests the control whose title stands beside the id', () => {
    checkFix(
      unknownControl,
      '| Control | Title | Applicable | Justification |\n| --- | --- | --- | --- |\n| CLD.9.$02.1 | Virtual machine hardening | Yes | Risk |',
      '| Control | Title | Applicable | Justification |\n| --- | --- | --- | --- |\n| CLD.9.5.2 | Virtual machine hardening | Yes | Risk |',
    );
  });

  it('reports ids in badges, and none in the descriptions of pictures', () => {
    checkFindings(
      unknownControl,
      `
![Plan of A.5.98](plan.png) ![A.5.99](https://img.shields.io/badge/A.5.99-done-green)
                              ^^^^^^ error A.5.99 is no control of ISO/IEC 27001 Annex A…
`,
    );
  });

  it('takes ids of three parts in a contract for its sections', () => {
    const sections = '3. A.7.5.1 Pseudonymisierung\n';
    checkFindings(unknownControl, `# Auftragsverarbeitungsvertrag – Anlage 2\n\n${sections}`);
    checkFindings(
      unknownControl,
      `# Maßnahmen nach dem Vertrag der Gruppe

A.7.5.1 of ISO/IEC 27001:2013 and A.5.99
^^^^^^^ error A.7.5.1 is no control …
                                  ^^^^^^ error A.5.99 is no control …
`,
    );
    // A policy on agreements is none.
    checkFindings(
      unknownControl,
      `---
type: policy
---

# Supplier agreement

A.15.1.9 applies.
^^^^^^^^ error A.15.1.9 is no control …
`,
    );
  });

  it('leaves ids of the edition of 2005 alone where it is named', () => {
    checkFindings(
      unknownControl,
      `# History of ISO/IEC 27001

## The 2005 edition

ISO/IEC 27001:2005 had 133 controls. If you find A.15.3.2 in an old binder, that is where it is from.

## Today

Under A.15.3.2 and A.8.16.
      ^^^^^^^^ error A.15.3.2 is no control …

In ISO/IEC 27001:2005 there was no A.16.3.9.
                                   ^^^^^^^^ error A.16.3.9 is no control …
`,
    );
  });

  it('does not take numbers behind "control" for ids where nothing speaks of the standard', () => {
    for (const line of [
      'Control 6.12 of the admin console shows the tenant id.',
      'Mission Control 5.40 was released.',
      'Contrôle 5.40 du formulaire : la date est facultative.',
      'El control 5.40 del formulario es opcional.',
      'Das Control 8.41 im Fenster.',
      '「A.5.40」ランプ（給紙異常）が消えていることを確認する。',
    ]) {
      checkFindings(unknownControl, `# Notes\n\n${line}\n`);
    }
    checkFindings(
      unknownControl,
      `
# Access under ISO/IEC 27001

Control 6.12 asks for it.
        ^^^^ error A.6.12 is no control …
`,
    );
    checkFindings(
      unknownControl,
      `
# Access

Passwords follow A.8.5. Control 6.12 asks for it, and 「A.5.40」も参照する。
                                ^^^^ error A.6.12 is no control …
                                                       ^^^^^^ error A.5.40 is no control …
`,
    );
  });

  it('mentions the control of 27017:2026 that has the number', () => {
    checkFindings(
      unknownControl,
      `
The split is agreed (A.5.38).
                     ^^^^^^ error A.5.38 is no control of ISO/IEC 27001 Annex A, where section A.5 ends with A.5.37; ISO/IEC 27017:2026 is reported to have 5.38 …
`,
    );
  });

  it('leaves ids of JIS Q 15001 to that standard', () => {
    for (const line of [
      '# 個人情報管理台帳（JIS Q 15001:2023　J.3.1.1／A.5.38に基づく）',
      '# 対応表\n\nA.5.1は当社の方針である。JIS Q 15001:2023のA.8.40、A.9.1などは個人情報の規格の番号である。',
      '# 規程\n\nJISQ15001のA.8.40による。',
    ]) {
      checkFindings(unknownControl, `${line}\n`);
    }
    checkFindings(
      unknownControl,
      `# 規程

JIS Q 27001のA.8.40による。
            ^^^^^^ error A.8.40 is no control …
`,
    );
  });

  it('leaves an id alone that a cell says does not exist, but not what has no evidence', () => {
    for (const verdict of [
      ...['does not exist', 'never existed', 'gibt es nicht', "n'existe pas", 'no existe'],
      ...['não existe', 'non esiste', 'bestaat niet', '存在しない'],
    ]) {
      checkFindings(
        unknownControl,
        `
| Written in the wild | Verdict |
| --- | --- |
| \`CLD.6.3.2\` Protection of virtual machine images | ${verdict} |
| A.5.99 (${verdict}) | see A.5.9 |
`,
      );
    }
    checkFindings(
      unknownControl,
      `
| Control | Evidence |
| --- | --- |
| A.5.99 | does not exist |
  ^^^^^^ error A.5.99 is no control …

| Control | Title | Applicable | Justification |
| --- | --- | --- | --- |
| A.5.98 | Does not exist | Yes | Risk 4 |
  ^^^^^^ error A.5.98 is no control …
`,
    );
  });

  it('leaves an id alone that is asked for, or quoted as missing', () => {
    for (const line of [
      'Is there an A.5.38 in ISO 27001? **No**, section 5 ends before.',
      'Gibt es A.5.38? Nein.',
      'A.5.38 existe-t-elle ? Non.',
      '¿Existe A.5.38 en la norma ISO 27001? **No**, el bloque 5 termina en A.5.37.',
      'Existe o controle A.5.38? Não.',
      'Esiste A.5.38? No.',
      'Bestaat A.5.38? Nee.',
      'A.5.38は存在しますか？',
      '« il manque A.7.15 dans votre tableau » – après vérification, la section 7 s’arrête à A.7.14.',
      'The auditor said "there is no A.7.15 in your table", and withdrew it.',
      '„In Ihrer Tabelle fehlt A.7.15“, hieß es.',
      '「A.8.35は2022年版にはない」との指摘',
    ]) {
      checkFindings(unknownControl, `${line}\n`);
    }
    checkFindings(
      unknownControl,
      `
Is there evidence for A.5.99? The table "A.5.98" is missing.
                      ^^^^^^ error A.5.99 is no control …
                                         ^^^^^^ error A.5.98 is no control …

There is no A.5.97, and "the rights follow A.5.96".
            ^^^^^^ error A.5.97 is no control …
                                           ^^^^^^ error A.5.96 is no control …
`,
    );
  });

  it('tells an id all the same of which a gap analysis says what is not there', () => {
    for (const gap of [
      'nicht vorhanden',
      'inexistente',
      'inexistant',
      'not present',
      'Non-existent',
      'does not exist yet',
      'Does not exist in our company, to be set up',
      'Gibt es bei uns nicht',
      'Existiert nicht im Betrieb',
    ]) {
      checkFindings(
        unknownControl,
        `
| Control | Befund |
| --- | --- |
| A.5.94 | ${gap} |
  ^^^^^^ error A.5.94 is no control …
| A.5.95 (evidence does not exist) | open |
  ^^^^^^ error A.5.95 is no control …
| A.5.96 missing | open |
  ^^^^^^ error A.5.96 is no control …
`,
      );
    }
    for (const [before, behind] of [
      ['The auditor said "There is no evidence for ', '".'],
      ['„Für ', ' gibt es keinen Nachweis“, hieß es.'],
      ['„', ' fehlt der Nachweis“, hieß es.'],
      ['"The evidence for ', ' is missing", says the report.'],
      ['« il manque une preuve pour ', ' », dit le rapport.'],
      ['「', 'は証跡がない」との指摘'],
    ] as const) {
      checkFindings(
        unknownControl,
        `\n${before}A.5.94${behind}\n${' '.repeat(before.length)}^^^^^^ error A.5.94 is no control …\n`,
      );
    }
  });

  it('leaves an id alone beside which a quotation says that it is missing', () => {
    for (const line of [
      '"There is no such control as A.5.94", said the consultant.',
      '"The control A.5.94 does not exist", said the consultant.',
      '„Die Maßnahme A.5.94 gibt es nicht“, sagte sie.',
      '„A.5.94 fehlt in Ihrer Tabelle“, hieß es.',
      '« il n’y a pas de A.5.94 », dit-elle.',
      '"falta el control A.5.94", dijo.',
    ]) {
      checkFindings(unknownControl, `${line}\n`);
    }
  });

  it('reads a list of numbers that line breaks part', () => {
    checkFindings(
      unknownControl,
      `
| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
|---|---|---|---|---|---|
| R-001 | Fire | 3 | 4 | Mitigate | 7.1<br />7.2<br />7.15 |
                                                      ^^^^ error A.7.15 is no control …
`,
    );
  });
});
