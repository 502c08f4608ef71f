import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { builtInCatalogue } from '../../catalogue/builtIn.js';
import { supersededControl } from '../superseded-control/rule.js';
import { soaMissingControl } from './rule.js';

const header = '| Control | Title | Applicable | Justification |\n|---|---|---|---|';
const rest = [
  '| 6.1–6.8 | People | Yes | Risk |',
  '| 7.1–7.14 | Physical | Yes | Risk |',
  '| 8.1–8.34 | Technological | Yes | Risk |',
].join('\n');

describe('soa-missing-control', () => {
  it('accepts a statement of all 93 controls', () => {
    checkFindings(
      soaMissingControl,
      `${header}\n| 5.1–5.37 | Organizational | Yes | Risk |\n${rest}\n`,
    );
  });

  it('names one missing control', () => {
    checkFindings(
      soaMissingControl,
      `
| Control | Title | Applicable | Justification |
|---|---|---|---|
| 5.1–5.6 | Organizational | Yes | Risk |
  ^^^^^^^ warning A.5.7 Threat intelligence is not decided. An auditor looks for each control, included or excluded with a reason (ISO/IEC 27001, 6.1.3 d): add a row for it.
| 5.8–5.37 | Organizational | Yes | Risk |
${rest}
`,
    );
  });

  it('adds rows with titles in the language of those that are there', () => {
    const rows =
      '| 5.1–5.5 | Organisatorisch | Ja | R-1 |\n| 5.6 | Kontakt mit Behörden | Ja | R-1 |';
    const german = '| Nr. | Titel | Anwendbar | Begründung |\n|---|---|---|---|';
    const behind = `| 5.8 | Informationssicherheit in Projekten | Ja | R-1 |\n| 5.9–5.37 | Rest | Ja | R-1 |\n${rest}\n`;
    checkFix(
      soaMissingControl,
      `${german}\n${rows.replace('5.6', '5$0.6')}\n${behind}`,
      `${german}\n${rows}\n| 5.7 | Informationen über die Bedrohungslage | Offen | |\n${behind}`,
    );
  });

  it('names ten of many, where the first belongs', () => {
    checkFindings(
      soaMissingControl,
      `
| Control | Title | Applicable | Justification |
|---|---|---|---|
| 5.1–5.37 | Organizational | Yes | Risk |
  ^^^^^^^^ warning 22 controls of Annex A are not decided: A.6.1, A.6.2, A.6.3, A.6.4, A.6.5, A.6.6, A.6.7, A.6.8, A.7.1, A.7.2 and 12 more.…

| Control | Applicable |
|---|---|
| 8.1–8.34 | Yes |
`,
    );
  });

  it('leaves an extract alone, unless its front matter calls it a statement', () => {
    checkFindings(soaMissingControl, `${header}\n| 5.1–5.30 | Organizational | Yes | Risk |\n`);
    checkFindings(
      soaMissingControl,
      `
---
type: statement-of-applicability
---

| Control | Applicable |
|---|---|
| A.5.1 | Yes |
| A.5.2 | Yes |
  ^^^^^ warning 91 controls of Annex A are not decided: A.5.3, …
`,
    );
  });

  it('asks nothing of what calls itself an extract, in whatever language', () => {
    const rows = '\n\n| Control | Applicable |\n| --- | --- |\n| 5.1–5.37 | Yes |\n';
    for (const opening of [
      '# Extract of the Statement of Applicability',
      '# Statement of Applicability (Auszug)',
      '# Déclaration d’applicabilité : extrait',
      '# Declaração de Aplicabilidade\n\nExtrato da declaração SGSI-02, para clientes.',
      '# Declaración de aplicabilidad\n\n> **Extracto** de la declaración general',
      '# Statement of Applicability\n\nThis is an extract from the statement in our tool.',
      '# 適用宣言書（抜粋）',
    ]) {
      checkFindings(
        soaMissingControl,
        `---\ntype: statement-of-applicability\n---\n${opening}${rows}`,
      );
    }
    checkFindings(
      soaMissingControl,
      `---
type: statement-of-applicability
---
# Statement of Applicability

An extract for customers is made of this statement.

| Control | Applicable |
| --- | --- |
| 5.1–5.37 | Yes |
  ^^^^^^^^ warning 56 controls of Annex A are not decided: …
-- clients/soa-extract.md --
---
type: statement-of-applicability
---
# Statement of Applicability

| Control | Applicable |
| --- | --- |
| 6.1–6.8 | Yes |
| 7.1–7.14 | Yes |
| 8.1–8.34 | Yes |
`,
    );
  });

  it('takes no statement for an extract that speaks of extracts where a line is broken', () => {
    for (const opening of [
      'Customers who ask get an\nextract of this statement without the reasons.',
      'Kunden erhalten einen\nAuszug aus der Erklärung.',
      'Extract of this statement: ask the security team.',
      'This is not an extract of the statement, but the whole of it.',
      '顧客に渡すのは\n本書の抜粋である。',
    ]) {
      checkFindings(
        soaMissingControl,
        `
# Statement of Applicability

${opening}

| Control | Applicable |
| --- | --- |
| 5.1–5.37 | Yes |
| 6.1–6.8 | Yes |
| 7.1–7.14 | Yes |
| 8.1–8.2 | Yes |
  ^^^^^^^ warning A.8.3 Information access restriction is not decided.…
| 8.4–8.34 | Yes |
`,
      );
    }
  });

  it('takes files for single controls together where none is called a statement', () => {
    const files = builtInCatalogue()
      .edition('iso27001', '2022')
      .filter(({ id }) => id !== 'A.8.34' && id !== 'A.5.1')
      .map(
        ({ id, title }) => `-- ${id}.md --\n# ${id} ${title}\n\n- Applicable: Yes\n- Reason: Law\n`,
      );
    checkFindings(
      soaMissingControl,
      `-- A.5.1.md --
# A.5.1 Policies for information security
  ^^^^^ warning A.8.34 Protection of information systems during audit testing is not decided.…
- Applicable: Yes
- Reason: Law
${files.join('')}`,
    );
  });

  it('takes no extract that repeats a statement for a further part of it', () => {
    checkFindings(
      soaMissingControl,
      `
-- statement.md --
${header}
| 5.1–5.36 | Organizational | Yes | Risk |
  ^^^^^^^^ warning A.5.37 Documented operating procedures is not decided.…
${rest}
-- chosen.md --
${header}
| 5.35 | | Yes | Risk |
| 5.36 | | Yes | Risk |
| 5.37 | | Yes | Risk |
`,
    );
  });

  it('counts the 114 controls of a statement of 2013, in several tables', () => {
    const rows = builtInCatalogue()
      .edition('iso27001', '2013')
      .map(({ id, title }) => `| ${id} | ${title} | Y | BR |`);
    const tables = [rows.slice(0, 50), rows.slice(50)].map(
      (some, index) =>
        `## Part ${String(index)}\n\n| Sec | Control | Applicable | Reason |\n|---|---|---|---|\n${some.join('\n')}\n`,
    );
    const title = '# Statement of Applicability, ISO/IEC 27001:2013\n\n';
    checkFindings(soaMissingControl, title + tables.join('\n'));
    checkFindings(supersededControl, title + tables.join('\n'));
  });

  it('counts what other documents of the statement decide, and reports once', () => {
    checkFindings(
      soaMissingControl,
      `
-- soa/organizational.md --
---
type: statement-of-applicability
---
| Control | Applicable |
|---|---|
| 5.1–5.37 | Yes |
| 8.15–8.33 | Yes |
  ^^^^^^^^^ warning A.8.34 Protection of information systems during audit testing is not decided.…
-- soa/others.md --
---
type: statement-of-applicability
---
| Control | Applicable |
|---|---|
| 6.1–6.8 | Yes |
| 7.1–7.14 | No |
| 8.1–8.14 | Yes |
`,
    );
  });

  it('asks for the cloud controls where the statement treats ISO/IEC 27017', () => {
    checkFindings(
      soaMissingControl,
      `
| Control | Title | Applicable | Justification |
|---|---|---|---|
| 5.1–5.37 | Organizational | Yes | Risk |
${rest}
| CLD.6.3.1 | Shared roles | Yes | Contract |
  ^^^^^^^^^ warning 6 controls of ISO/IEC 27017 are not decided: CLD.8.1.5, CLD.9.5.1, CLD.9.5.2, CLD.12.1.5, CLD.12.4.5 and CLD.13.1.4. An auditor looks for each control, included or excluded with a reason (ISO/IEC 27001, 6.1.3 d): add a row for each.
`,
    );
  });

  it('adds a row in its place, in the columns and notation of the table', () => {
    checkFix(
      soaMissingControl,
      `${header}
| 5.1–5.37 | Organizational | Yes | Risk |
| 6.1–6.8 | People | Yes | Risk |
| **7$0.1** | Perimeters | Yes | Risk |
| 7.3–7.14 | Physical | Yes | Risk |
| 8.1–8.34 | Technological | Yes | Risk |
`,
      `${header}
| 5.1–5.37 | Organizational | Yes | Risk |
| 6.1–6.8 | People | Yes | Risk |
| **7.1** | Perimeters | Yes | Risk |
| **7.2** | Physical entry | TBD | |
| 7.3–7.14 | Physical | Yes | Risk |
| 8.1–8.34 | Technological | Yes | Risk |
`,
    );
  });

  it('keeps order, themes, combined cells, line ends and the word for undecided', () => {
    const lines = (rows: readonly string[]): string =>
      ['| Control | Applicable |', '|---|---|', ...rows, ''].join('\r\n');
    const first = ['| A.5.1 Policies for information security | TBC |', '| A.5.4–A.5.37 | Yes |'];
    const second = ['| A.6.2–A.6.8 | Yes |', '| A.7.1–A.7.14 | Yes |', '| A.8.1–A.8.34 | Yes |'];
    checkFix(
      soaMissingControl,
      `${lines(first).replace('A.5.1 ', 'A.5.$01 ')}\r\n${lines(second)}`,
      `${lines([
        '| A.5.1 Policies for information security | TBC |',
        '| A.5.2 Information security roles and responsibilities | TBC |',
        '| A.5.3 Segregation of duties | TBC |',
        '| A.5.4–A.5.37 | Yes |',
      ])}\r\n${lines(['| A.6.1 | TBC |', ...second])}`,
    );
  });

  it('keeps a drawn table aligned where the words fit', () => {
    const before = [
      '| Control  | Title                               | Applicable |',
      '| -------- | ----------------------------------- | ---------- |',
      '| 5.1–5.37 | Organizational                      | Yes        |',
      '| 6.1–6.8  | People                              | Yes        |',
      '| 7.1–7.14 | Physical                            | Yes        |',
      '| 8.1–8.33 | Technological                       | Yes        |',
    ];
    checkFix(
      soaMissingControl,
      before.join('\n').replace('8.33', '8.$033'),
      [
        ...before,
        '| 8.34     | Protection of information systems during audit testing | TBD        |',
      ].join('\n'),
    );
  });

  it('speaks the language of the statement, its signs and its badges', () => {
    const statement = (head: string, yes: string): readonly string[] => [
      head,
      '|---|---|---|',
      `| 5.1–5.37 | ${yes} | R-001 |`,
      `| 6.1–6.8 | ${yes} | R-001 |`,
      `| 7.1–7.14 | ${yes} | R-001 |`,
      `| 8.1–8.$033 | ${yes} | R-001 |`,
    ];
    const cases = [
      ['| Maßnahme | Anwendbar | Begründung |', 'Ja', 'Offen'],
      ['| Mesure | Applicable | Justification |', 'Oui', 'À définir'],
      ['| Control | Aplica | Justificación |', 'Sí', 'Por definir'],
      ['| 管理策 | 適用 | 理由 |', '○', '未定'],
      ['| Control | Applicable | Justification |', '✅', '❓'],
      ['| Control | Applicable | Justification |', '![Yes](https://img.example/yes.svg)', 'TBD'],
    ] as const;
    for (const [head, yes, open] of cases) {
      const lines = statement(head, yes);
      checkFix(
        soaMissingControl,
        lines.join('\n'),
        [...lines, `| 8.34 | ${open} | |`].join('\n').replace('$0', ''),
      );
    }
    const badge = '![To be decided](https://img.example/open.svg)';
    const lines = statement('| Control | Applicable | Justification |', 'Yes');
    const decided = lines.with(4, `| 7.1–7.14 | ${badge} | R-001 |`);
    checkFix(
      soaMissingControl,
      decided.join('\n'),
      [...decided, `| 8.34 | ${badge} | |`].join('\n').replace('$0', ''),
    );
  });

  it('offers no fix where the statement has no table', () => {
    checkFixTitles(
      soaMissingControl,
      '---\ntype: statement-of-applicability\n---\n\n## A$0.5.1 Policies\n\n- Applicable: Yes\n- Justification: Risk\n',
      [],
    );
  });

  it('takes the files of one folder for the themes of one statement, whichever of them is called so', () => {
    const section = (id: string): string =>
      `## ${id}\n\n- Applicable: Yes\n- Justification: Law\n\n`;
    const sections = (theme: string, from: number, to: number): string =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        section(`A.${theme}.${String(from + index)}`),
      ).join('');
    const people = (heading: string): string =>
      `-- soa/people.md --\n# ${heading}\n\n| Control | Applicable | Justification |\n|---|---|---|\n| A.6.1–A.6.8 | Yes | Law |\n| A.7.1–A.7.14 | Yes | Law |\n`;
    const others = (folder: string): string =>
      `-- ${folder}/technological.md --\n# Technological\n\n${sections('8', 1, 34)}`;
    const organisational = (from: number): string =>
      `-- soa/organisational.md --\n# Organisational\n\n${sections('5', 1, 26)}${sections('5', from, 37)}`;
    checkFindings(
      soaMissingControl,
      organisational(27) + people('Statement of Applicability') + others('soa'),
    );
    checkFindings(
      soaMissingControl,
      organisational(28).replace(
        '## A.5.26\n',
        '## A.5.26\n   ^^^^^^ warning A.5.27 Learning from information security incidents is not decided.…\n',
      ) +
        people('Statement of Applicability') +
        others('soa'),
    );
  });

  it('adds a row to the part of the statement that has the theme', () => {
    const first = `-- soa/organisation.md --\n# Statement of Applicability\n\n${header}\n| 5.1–5.36 | Organizational | Yes | Risk |\n| 5.37 | Documented operating procedures | Yes | Risk |\n`;
    const people = (row: string): string =>
      `-- soa/people.md --\n# Statement of Applicability: people\n\n${header}\n| 6.1–6.2 | People | Yes | Risk |\n| 6.3 | Training | Yes | Risk |\n${row}| 6.5–6.8 | People | Yes | Risk |\n`;
    const others = `-- soa/rest.md --\n# Statement of Applicability: rest\n\n${header}\n| 7.1–7.14 | Physical | Yes | Risk |\n| 8.1–8.34 | Technological | Yes | Risk |\n`;
    checkFix(
      soaMissingControl,
      first + people('') + others.replace('7.1–', '7.$01–'),
      first + people('| 6.4 | Disciplinary process | TBD | |\n') + others,
    );
  });

  it('tells what the statement for one of several sites lacks', () => {
    const site = (name: string, first: string): string =>
      `## ${name}\n\n${header}\n${first}\n${rest}\n\n`;
    const all = '| 5.1–5.37 | Organizational | Yes | Risk |';
    const gap = '| 5.1–5.6 | Organizational | Yes | Risk |\n| 5.8–5.37 | Rest | Yes | Risk |';
    const mark =
      '  ^^^^^^^ warning The statement for "Site de Lyon Est" does not decide A.5.7 Threat intelligence, which that for another one does. …\n';
    const text =
      site('Site de Lyon', all) + site('Site de Lyon Est', gap.replace('\n', `\n${mark}`));
    checkFindings(soaMissingControl, text);
    checkFix(
      soaMissingControl,
      site('Site de Lyon', all) + site('Site de Lyon Est', gap.replace('5.1–', '5.1$0–')),
      site('Site de Lyon', all) +
        site('Site de Lyon Est', gap.replace('\n', '\n| 5.7 | Threat intelligence | TBD | |\n')),
    );
  });

  it('tells a site of no control that its text leaves to another one', () => {
    const site = (name: string, rows: string, text = ''): string =>
      `## ${name}\n\n${header}\n${rows}\n${rest}\n\n${text}\n\n`;
    const all = '| 5.1–5.37 | Organizational | Yes | Risk |';
    const gap = '| 5.1–5.6 | Organizational | Yes | Risk |\n| 5.8–5.37 | Rest | Yes | Risk |';
    const mark =
      '  ^^^^^^^ warning The statement for "Site Lille" does not decide A.5.7 Threat intelligence, which that for another one does. …\n';
    checkFindings(
      soaMissingControl,
      site('Site Lyon', all) + site('Site Lille', gap, 'A.5.7 is that of Lyon.'),
    );
    checkFindings(
      soaMissingControl,
      site('Site Lyon', all) +
        site('Site Lille', gap.replace('\n', `\n${mark}`), 'News come as A.5.7 asks.'),
    );
  });

  it('tells no site of what is decided for all, in another document, or for another kind of site', () => {
    const site = (name: string, rows: string): string => `## ${name}\n\n${header}\n${rows}\n\n`;
    const all = `| 5.1–5.37 | Organizational | Yes | Risk |\n${rest}`;
    const gap = `| 5.1–5.6 | Organizational | Yes | Risk |\n| 5.8–5.37 | Rest | Yes | Risk |\n${rest}`;
    const forAll = site('For all', '| 5.7 | Threat intelligence | Yes | Risk |');
    const cloud =
      '\n| CLD.6.3.1 | Shared roles | Yes | Risk |\n| CLD.8.1.5 | Removal | Yes | Risk |\n| CLD.9.5.1 | Segregation | Yes | Risk |\n| CLD.9.5.2 | Hardening | Yes | Risk |\n| CLD.12.1.5 | Operations | Yes | Risk |\n| CLD.12.4.5 | Monitoring | Yes | Risk |\n| CLD.13.1.4 | Networks | Yes | Risk |';
    const few = '| 5.1–5.37 | Organizational | Yes | Risk |';
    for (const text of [
      `# Statement of applicability\n\n${site('Site Lyon', all)}${site('Site Lille', gap)}${forAll}`,
      site('Site Lyon', all + cloud) + site('Site Lille', all),
      site('Site Lyon', all) + site('Site Lille', all) + site('Site Nice', few),
      site('Site Lyon', all) + site('Site Lyon (details)', gap),
    ]) {
      checkFindings(soaMissingControl, text);
    }
  });
});
