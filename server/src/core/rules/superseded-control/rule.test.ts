import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { unknownControl } from '../unknown-control/rule.js';
import { supersededControl } from './rule.js';

const policy = '# Access policy\n\nWe work to ISO/IEC 27001:2022: A.5.15, A.5.18 and A.8.2.\n\n';

describe('superseded-control', () => {
  it('accepts ids of the edition that the document works to', () => {
    checkFindings(supersededControl, `${policy}Cloud roles follow CLD.6.3.1.`);
  });

  it('reports an id of 2013 in a document of 2022', () => {
    checkFindings(
      supersededControl,
      `${policy}
Rights are removed under A.9.2.6.
                         ^^^^^^^ warning A.9.2.6 belongs to ISO/IEC 27001:2013, this document works to ISO/IEC 27001:2022. There it became A.5.18 Access rights. …
`,
    );
  });

  it('says nothing where the text names the edition', () => {
    checkFindings(supersededControl, `${policy}Formerly ISO/IEC 27001:2013 A.9.2.6.`);
  });

  it('says nothing where the text tells of the past or maps old numbers to new ones', () => {
    checkFindings(
      supersededControl,
      `${policy}In der Fassung von 2013 hieß das A.10.1.2.

A.8.13 (ex A.12.3.1), A.5.18 (früher A.9.2.5), A.9.4.3 → A.5.17.

| Alt | Neu |
| --- | --- |
| A.9.2.1 | A.5.16 |

| Control | Was |
| --- | --- |
| A.5.16 | A.9.2.1 |
`,
    );
  });

  it('says nothing on a badge that calls the id old', () => {
    checkFindings(
      supersededControl,
      `${policy}![A.9.2.1](https://img.shields.io/badge/legacy-A.9.2.1-grey)

![A.9.2.1](https://img.shields.io/badge/ISO_27001-A.9.2.1-green)
  ^^^^^^^ warning A.9.2.1 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('reports an id in a sentence about the past of something else', () => {
    checkFindings(
      supersededControl,
      `${policy}
Rights were removed under A.9.2.6 in the old office.
                          ^^^^^^^ warning A.9.2.6 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('says nothing where a sentence tells since when the new id stands in its place', () => {
    checkFindings(
      supersededControl,
      `${policy}Lessons were drawn under A.16.1.6 in the past and since 2024 under A.5.27.

Lessons are drawn under A.5.27, until 2024 under
A.16.1.6.

- Bis 2024 nach A.9.2.6 entzogen, seitdem nach A.5.18.
- Jusqu'en 2024 selon A.9.2.6, depuis selon A.5.18.
- Hasta 2024 según A.9.2.6, hoy según A.5.18.
- Até 2024 segundo A.9.2.6, hoje segundo A.5.18.
- Fino al 2024 secondo A.9.2.6, oggi secondo A.5.18.
- Tot 2024 volgens A.9.2.6, sinds 2025 volgens A.5.18.
- 2024年までA.9.2.6、現在はA.5.18による。
`,
    );
    checkFindings(
      supersededControl,
      `${policy}
Rights are removed under A.9.2.6 and reviewed under A.5.18.
                         ^^^^^^^ warning A.9.2.6 belongs to ISO/IEC 27001:2013, …

Until 2024 this was done by hand. Rights are removed under A.9.2.6. A.5.18 asks for it.
                                                           ^^^^^^^ warning A.9.2.6 belongs to ISO/IEC 27001:2013, …

Since 2024 rights are removed under A.9.2.6.
                                    ^^^^^^^ warning A.9.2.6 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('says nothing below a heading of an earlier edition or year, or of changes', () => {
    checkFindings(
      supersededControl,
      `${policy}## 2020 – first certification (2013 edition)

- Minor: A.12.4.3, no review of administrator logs

### Suppliers

A.15.2.1, no supplier reviews yet.

## Überwachungsaudit 2019

A.9.2.5 wurde nicht befolgt.

## Q3 2024 – transition

Rights follow A.9.2.5.
              ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

## [5.22] – 2026-10-01
### Geändert
- Passwörter nach A.9.4.3

## Änderungshistorie

- A.9.2.5 in Kapitel 4

## Rules since 2019

Rights follow A.9.2.5.
              ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

## ISO 9001:2015 and laws (EU) 2016/679

Rights follow A.9.2.5.
              ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

## Windows Server 2019

Keys went to the facility manager under A.9.2.5.
                                        ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

| Finding | State | Control |
|---|---|---|
| Server 2016 unpatched | open | A.12.6.1 |
                                 ^^^^^^^^ warning A.12.6.1 belongs to ISO/IEC 27001:2013, …
| Logs not reviewed, 2019-03-04 | closed | A.12.4.3 |
`,
    );
  });

  it('says nothing where the sentence, the line before the list or the row calls the id old', () => {
    checkFindings(
      supersededControl,
      `${policy}Late for 2 of 11 teams (A.5.18; our old SoA still said A.9.2.5).

You'll meet reports like this one of 2019: "A.12.4.3 – logs aren't reviewed".

Das Gutachten von 2019 nannte noch A.12.1.3 (Kapazität).

Im Vergleich zu 2021 (damals A.12.6.1, A.11.2.2) keine Wiederholung.

Version précédente : DdA 2019 (114 mesures, dont A.14.2.7 exclue).

The previous SoA had A.9.2.5. In der Vorversion war es A.9.2.5. Versión anterior: A.9.2.5.

Na versão anterior era A.9.2.5. Nella versione precedente era A.9.2.5. In de vorige versie A.9.2.5.

前回の適用宣言書ではA.9.2.5。

Le rapport de 2020 citait encore A.9.2.5. À l'époque, c'était A.12.4.3.

El informe de 2019 todavía citaba A.9.2.5.

Na época valia A.9.2.5. All'epoca valeva A.12.4.3.

Destijds gold A.9.2.5. De oude verklaring noemt A.12.4.3.

当時の管理策はA.9.2.5である。

The ids of that time, as auditors quoted them:

- A.9.2.3 Management of privileged access rights
- A.12.6.1 Management of technical vulnerabilities

| Finding | Raised | Control | State |
|---|---|---|---|
| Reviews late | 2019-04-02 | A.9.2.5 | closed |
| Reviews late | 2024-04-02 | A.9.2.5 | open |
                              ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …
`,
    );
    checkFindings(
      supersededControl,
      `${policy}
Since 2019 an internal audit looks at A.9.2.5.
                                      ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

Rights of old accounts are removed under A.9.2.6.
                                         ^^^^^^^ warning A.9.2.6 belongs to ISO/IEC 27001:2013, …

This policy of 2019 puts A.9.2.5 into practice.
                         ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

What we ask of administrators:

- Rights are reviewed (A.9.2.5).
                       ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('says nothing in reports and minutes, nor of findings that are closed; but in plans of audits', () => {
    const head = '---\neditions: [27001:2022]\n---\n\n';
    for (const [title, text] of [
      [
        'Compte rendu de la revue de direction',
        '| d) non-conformités | NC-03 sur A.12.3.1, soldée |',
      ],
      ['Protokoll der Managementbewertung', 'Zwei Nebenabweichungen zu A.9.2.5 im Audit 2025.'],
      ['Internal audit report 2024', 'A.9.2.5: rights were not reviewed.'],
      ['Management review, 9 June 2026', 'Internal audit of April: A.9.2.5 not done in Q1.'],
      [
        'Management review 2026',
        'A.9.2.5 not done.\n\nDecision: transition to ISO/IEC 27001:2022 is prepared.',
      ],
      ['Managementbewertung 2026', 'Umstieg auf ISO/IEC 27001:2022: offen. A.9.2.5: offen.'],
    ] as const) {
      checkFindings(supersededControl, `# ${title}\n\n${text}\n`);
    }
    checkFindings(
      supersededControl,
      `${head}# Internal audit programme 2027

The audit of March looks at A.9.2.5.
                            ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …
`,
    );
    checkFindings(
      supersededControl,
      `${policy}
| Nonconformity | Control | State |
|---|---|---|
| Rights not reviewed | A.9.2.5 | closed |
| Logs not reviewed | A.12.4.3 | open |
                      ^^^^^^^^ warning A.12.4.3 belongs to ISO/IEC 27001:2013, …

| Task | Control | State |
|---|---|---|
| Rights reviewed | A.9.2.5 | closed |
                    ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('says nothing where the sentence says what became of the id', () => {
    checkFindings(
      supersededControl,
      `${policy}Nothing was deleted – not even A.11.2.5 (removal of assets), which went into A.7.10.

Die A.9.4.2 (sichere Anmeldung) heißt nun A.8.5, A.11.1.1 wurde A.7.1, und A.10.1.1 ging mit A.10.1.2 in A.8.24 auf.

Reviews: A.9.2.5 (A.5.18).
`,
    );
    checkFindings(
      supersededControl,
      `${policy}
Rights are reviewed (A.9.2.5 (yearly), A.5.18).
                     ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

Die Prüfung folgt A.9.2.5 und A.5.18.
                  ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('changes the old title with the id', () => {
    checkFix(
      supersededControl,
      `${policy}## A.9.4.$02 Secure log-on procedures`,
      `${policy}## A.8.5 Secure authentication`,
    );
  });

  it('reports an id in a report or record that names the edition of today, but not in what it tells of closed findings', () => {
    checkFindings(
      supersededControl,
      `---
type: record
editions: 2022
---
# Access review of the ERP

Done under A.9.2.5.
           ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

NC-03 on A.12.3.1, closed. Nonconformity on A.12.4.1, not closed.
                                            ^^^^^^^^ warning A.12.4.1 belongs to ISO/IEC 27001:2013, …

Audit of April: A.9.2.6 not done in Q1, corrective action closed on 30/04/2026.

Constat sur A.12.3.1, soldé. Abweichung zu A.12.4.3, behoben am 3. März.
`,
    );
    checkFindings(
      supersededControl,
      `
# Internal audit report 2026

Criteria: ISO/IEC 27001:2022.

- Users are reviewed as A.9.2.5 asks.
                        ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …

The audit of 2019 looked at A.12.4.1.
`,
    );
    checkFindings(
      supersededControl,
      `
# Training records of staff ISO/IEC 27001:2022

Trained as A.7.2.2 asks.
           ^^^^^^^ warning A.7.2.2 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('reports an id in a finding that is open, whatever words of closing stand in its row', () => {
    const head = `${policy}| Finding | Control | Status | Comment |\n|---|---|---|---|\n`;
    for (const status of [
      ...['open | the reviews are not done', 'not implemented | x', 'nicht umgesetzt | x'],
      ...[
        'to be completed by May | x',
        'not effective | x',
        'not closed | x',
        'not yet closed | x',
      ],
      ...[
        'open | closed',
        'will be closed | x',
        'closed? | x',
        'partly closed | x',
        '50 % done | x',
      ],
      ...['umgesetzt: nein | x', 'teilweise umgesetzt | x', 'wird bis Mai abgeschlossen | x'],
      ...['non clos | x', 'pas soldée | x', 'pas encore traité | x', 'no cerrada | x'],
      ...[
        'sin cerrar | x',
        'parcialmente resuelta | x',
        'não fechada | x',
        'ainda não concluída | x',
      ],
      ...[
        'non chiusa | x',
        'parzialmente risolta | x',
        'niet afgesloten | x',
        'nog niet opgelost | x',
      ],
      ...[
        '未完了 | x',
        '完了予定 | x',
        '完了していない | x',
        '一部対応済 | x',
        'in progress | done',
      ],
    ]) {
      checkFindings(
        supersededControl,
        `${head}| F1 | A.9.2.3 | ${status} |
       ^^^^^^^ warning A.9.2.3 belongs to ISO/IEC 27001:2013, …
`,
      );
    }
    for (const status of [
      ...['closed | x', 'Closed on 3 May 2026 | x', '✅ closed 2026-05-03 | x', ' | Closed'],
      ...[
        'NC closed, no repetition | x',
        'erledigt am 12.03.2026 | x',
        'umgesetzt und wirksam | x',
      ],
      ...['soldée le 3 mars 2026 | x', 'cerrada sin observaciones | x', 'encerrada | x'],
      ...['chiusa il 3 maggio | x', 'afgesloten op 3 mei | x', '是正完了 | x', '2026年3月完了 | x'],
    ]) {
      checkFindings(supersededControl, `${head}| F1 | A.9.2.3 | ${status} |\n`);
    }
    checkFindings(
      supersededControl,
      `${policy}
| Report | Control | Who |
|---|---|---|
| Implemented controls in the monthly report | A.12.4.1 | Ann |
                                               ^^^^^^^^ warning A.12.4.1 belongs to ISO/IEC 27001:2013, …
| Logs | A.12.4.3 | closed 3 May 2026 |
`,
    );
  });

  it('says nothing in the history of the versions, and speaks in a table of measures', () => {
    const history = '| Version | Date | Author | Change |\n|---|---|---|---|\n';
    checkFindings(supersededControl, `${policy}${history}| 1.0 | 2024-02-01 | JS | A.9.2.5 |\n`);
    const versions = '| Versie | Datum | Wijziging |\n|---|---|---|\n';
    checkFindings(supersededControl, `${policy}${versions}| 1.0 | 1-2-2024 | A.9.2.5 |\n`);
    checkFindings(
      supersededControl,
      `${policy}| Document | Version | Date | Controls |
|---|---|---|---|
| Access | 1.0 | 2024-02-01 | A.9.2.5 |
                              ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …
`,
    );
    checkFindings(
      supersededControl,
      `${policy}| Measure | Date |\n|---|---|\n| Under A.9.2.5 | 2024-02-01 |
        ^^^^^^^ warning A.9.2.5 belongs to ISO/IEC 27001:2013, …
`,
    );
  });

  it('says nothing in a document of 2013', () => {
    checkFindings(
      supersededControl,
      '---\neditions: { iso27001: 2013 }\n---\n\nUnder A.9.2.6 and A.9.2.5.',
    );
  });

  it('offers each successor', () => {
    checkFixTitles(supersededControl, `${policy}Checked under A.18.$02.3.`, [
      'Change to A.5.36 Compliance with policies, rules and standards for information security',
      'Change to A.8.8 Management of technical vulnerabilities',
    ]);
    checkFix(
      supersededControl,
      `${policy}Removed under A.9.$02.6.`,
      `${policy}Removed under A.5.18.`,
    );
  });

  it('marks successors in 27017:2026 as reported', () => {
    checkFindings(
      supersededControl,
      `
Roles follow CLD.6.3.1.
             ^^^^^^^^^ warning CLD.6.3.1 belongs to ISO/IEC 27017:2015, this document works to ISO/IEC 27017:2026. There it became 5.38 Shared roles and responsibilities within a cloud computing environment (as reported, not read in the standard). …
`,
      { editions: { iso27001: '2022', iso27017: '2026' } },
    );
  });

  it('names the standard before a bare number in a text, and in no column of controls', () => {
    const head =
      '---\ntype: policy\neditions: [27001:2022, 27017:2026]\ncontrols: [CLD.8.1.5]\n---\n';
    const table = '\n| Control | Title | Applicable | Justification |\n|---|---|---|---|\n';
    const row = '| CLD.6.3.1 | Roles | Yes | Contracts |\n';
    for (const [before, after] of [
      [
        'Roles are shared as CLD.6.$03.1 asks.',
        'Roles are shared as ISO/IEC 27017:2026 5.38 asks.',
      ],
      ['Shared as in ISO/IEC 27017 CLD.6.$03.1.', 'Shared as in ISO/IEC 27017 5.38.'],
      [`${table}${row.replace('.3.1', '.$03.1')}`, `${table}${row.replace('CLD.6.3.1', '5.38')}`],
    ] as const) {
      checkFix(supersededControl, `${head}${before}\n`, `${head}${after}\n`);
    }
    checkFindings(
      supersededControl,
      '---\neditions: [27017:2026]\n---\nShared as ISO/IEC 27017:2026 5.38 asks.',
    );
    checkFindings(
      unknownControl,
      '---\neditions: [27017:2026]\n---\nShared as ISO/IEC 27017:2026 5.38 asks.',
    );
    checkFix(
      supersededControl,
      head.replace('8.1.5', '8.$01.5'),
      head.replace('CLD.8.1.5', '5.11'),
    );
  });

  it('reports an old id under the name of the new edition, and leaves that of its own alone', () => {
    checkFindings(
      supersededControl,
      `
| SOC 2 | ISO 27001:2022 |
|---|---|
| CC6.1 | A.5.15 |
| CC8.1 | A.12.1.2 |
          ^^^^^^^^ warning A.12.1.2 belongs to ISO/IEC 27001:2013, …

| Old | ISO 27001:2013 |
|---|---|
| CC6.1 | A.9.1.1 |
`,
    );
  });

  it('reports a control of 2022 that a statement of 2013 decides', () => {
    const head = `
# Statement of Applicability to ISO/IEC 27001:2013

We will move to A.5.27 and its like in 2027.

| Control | Title | Applicable | Justification |
|---|---|---|---|
| *A.5.1* | *Management direction for information security* | | |
| A.16.1.5 | Response to information security incidents | Yes | R-1 |
`;
    checkFindings(
      supersededControl,
      `${head}| A.5.27 | Learning from information security incidents | Yes | R-1 |
  ^^^^^^ warning A.5.27 belongs to ISO/IEC 27001:2022, this document works to ISO/IEC 27001:2013. There it was A.16.1.6 Learning from information security incidents. A statement follows one Annex A …
| A.5.7 | Threat intelligence | Yes | R-1 |
  ^^^^^ warning A.5.7 belongs to ISO/IEC 27001:2022, this document works to ISO/IEC 27001:2013. It has no such control. …
`,
    );
    checkFix(
      supersededControl,
      `${head}| A.5.2$07 | Learning from information security incidents | Yes | R-1 |\n`,
      `${head}| A.16.1.6 | Learning from information security incidents | Yes | R-1 |\n`,
    );
  });

  it('leaves single ids alone where the statement of the workspace is one of 2013', () => {
    checkFindings(supersededControl, `${oldStatement}-- access.md --\nAccess follows A.9.1.1.\n`);
    checkFindings(
      supersededControl,
      `
${oldStatement}
-- access.md --
Backups follow A.8.13.

Access follows A.9.1.1.
               ^^^^^^^ warning A.9.1.1 belongs to …
`,
    );
  });

  it('says nothing of the version that was before', () => {
    for (const line of [
      'Previous version: SoA 2019, A.9.2.1',
      'Predecessor: SoA 2019 (A.9.2.1)',
      'Supersedes SoA-01 (2019): A.9.2.1, A.9.2.2',
      'Version précédente : DdA 2019, A.9.2.1',
      'Vorgängerversion: EzA 2019, A.9.2.1',
      'Vorherige Fassung: EzA 2019, A.9.2.1',
      'Versión anterior: DdA 2019, A.9.2.1',
      'Versão anterior: DdA 2019, A.9.2.1',
      'Versione precedente: DdA 2019, A.9.2.1',
      'Vorige versie: VvT 2019, A.9.2.1',
      '前版：2019年（A.9.2.1）',
    ]) {
      const [label = '', value = ''] = line.split(/ ?[:：] ?/);
      for (const text of [line, `- ${line}`, `| ${label} | ${value} |\n| --- | --- |\n`]) {
        checkFindings(supersededControl, `# Policy\n\n${text}\n\nA.5.15 holds.\n`);
      }
    }
    checkFindings(
      supersededControl,
      `
# Policy

Version: 2, A.9.2.1, A.5.15
            ^^^^^^^ warning A.9.2.1 belongs to ISO/IEC 27001:2013…

Last revision: 2026-01-02, A.9.2.1
                           ^^^^^^^ warning A.9.2.1 belongs to ISO/IEC 27001:2013…

Letzte Fassung: 2026-01-02, A.9.2.1
                            ^^^^^^^ warning A.9.2.1 belongs to ISO/IEC 27001:2013…
`,
    );
  });

  it('reports an id beside a sentence that tells of the past of another', () => {
    for (const [line, past] of [
      ['Zoning follows **A.13.1.3**.', 'The charter (formerly A.8.1.3) now follows A.5.10.'],
      ['Zonen folgen A.13.1.3.', 'Die Nutzung (früher A.8.1.3) folgt nun A.5.10.'],
      ['Le cloisonnement relève de A.13.1.3.', 'La charte (ancienne A.8.1.3) relève de A.5.10.'],
      ['La red sigue A.13.1.3.', 'El uso (antes A.8.1.3) sigue A.5.10.'],
      ['A rede segue A.13.1.3.', 'O uso, que na edição de 2013 era a A.8.1.3, segue A.5.10.'],
      ['La rete segue A.13.1.3.', "L'uso (precedente A.8.1.3) segue A.5.10."],
      ['Het netwerk volgt A.13.1.3.', 'Gebruik (voorheen A.8.1.3) volgt A.5.10.'],
      ['ネットワークはA.13.1.3に従う。', '利用は旧A.8.1.3で、今はA.5.10に従う。'],
    ] as const) {
      const at = line.indexOf('A.13');
      const mark = (before: number): string =>
        `${' '.repeat(before)}^^^^^^^^ warning A.13.1.3 belongs to ISO/IEC 27001:2013, …`;
      checkFindings(supersededControl, `${policy}\n${line} ${past}\n${mark(at)}\n`);
      checkFindings(
        supersededControl,
        `${policy}\n${past} ${line}\n${mark(past.length + 1 + at)}\n`,
      );
    }
  });

  it('says nothing where the next sentence goes on about the id, or the one before speaks of the old numbers', () => {
    for (const line of [
      'Zoning follows A.13.1.3. It was renumbered in 2024.',
      'Zoning follows A.13.1.3. This number is that of the edition of 2013.',
      'Zoning was asked for by A.13.1.3. Replaced by the cloud rules.',
      'Zonen regelt A.13.1.3. Diese Maßnahme wurde umbenannt.',
      'Le réseau relève de A.13.1.3. Cette mesure est devenue autre.',
      'La red sigue A.13.1.3. Este control fue sustituido.',
      'A rede segue A.13.1.3. Este controlo foi substituído por outro. Este controle foi substituído.',
      'La rete segue A.13.1.3. Questo controllo è precedente.',
      'Het netwerk volgt A.13.1.3. Deze maatregel is vervangen.',
      'A.13.1.3に従う。この番号は旧規格のものである。',
      'Until 2024 the old numbers of the edition of 2013 were used. Zoning followed A.13.1.3.',
      'Bis 2024 galt die Ausgabe 2013. Zonen regelte A.13.1.3.',
      'Früher (bis 3. Mai 2024, vgl. Anlage 2) Nr. A.13.1.3.',
      'Formerly (see art. A.13.1.3 of the binder).',
      'Zoning follows A.13.1.3. Old number, kept for the binder.',
      'Zoning follows A.13.1.3. All of these ids were renumbered in 2024.',
      'Zonen: A.13.1.3. Ist inzwischen umnummeriert und heißt jetzt anders.',
      'Le réseau relève de A.13.1.3. Ancien numéro, gardé pour le classeur.',
      'La red sigue A.13.1.3. Número antiguo del anexo.',
      'These ids were renumbered. A.13.1.3, A.13.1.1.',
    ]) {
      checkFindings(supersededControl, `${policy}${line}\n`);
    }
    checkFindings(
      supersededControl,
      `${policy}
The laboratory is certified to ISO/IEC 27001:2013. Zoning follows A.13.1.3.
                                                                  ^^^^^^^^ warning A.13.1.3 belongs to …

Zoning follows A.13.1.3. The control A.8.1.3 was renumbered.
               ^^^^^^^^ warning A.13.1.3 belongs to …
`,
    );
  });

  it('leaves ids alone to which a text pointed until a year', () => {
    for (const line of [
      'Before 2024, step 3 referred to A.9.2.1.',
      'Step 3 pointed to A.9.2.1 until March 2024.',
      'Vor 2024 verwies Schritt 3 auf A.9.2.1.',
      "Avant 2024, l'étape 3 renvoyait à A.9.2.1.",
      "Jusqu'en 2024, cette étape relevait de A.16.1.4.",
      'Hasta 2024, el paso 3 remitía a A.9.2.1.',
      'Até 2024, o passo 3 remetia para A.9.2.1.',
      'Fino al 2024 il passo 3 rimandava a A.9.2.1.',
      'Tot 2024 verwees stap 3 naar A.9.2.1.',
      '2024年までは手順3でA.9.2.1を参照していた。',
    ]) {
      checkFindings(supersededControl, `# Access under ISO/IEC 27001:2022\n\n${line}\n`);
    }
    checkFindings(
      supersededControl,
      `# Access under ISO/IEC 27001:2022

Before 2028 each account is reviewed under A.9.2.1.
                                           ^^^^^^^ warning A.9.2.1 belongs to ISO/IEC 27001:2013…
`,
    );
  });

  it('knows old-fashioned words for what was, and "then" beside a verb of the past', () => {
    for (const line of [
      'The erstwhile A.12.4.4 covered the clocks.',
      'Clocks once stood under A.12.4.4.',
      'In years gone by clocks were under A.12.4.4.',
      'Einst galt für Uhren A.12.4.4.',
      'Uhren standen ehedem unter A.12.4.4.',
      "L'heure vient de Renater ; cela relevait jadis d'A.12.4.4.",
      "Naguère, l'heure relevait d'A.12.4.4.",
      "L'heure relevait alors d'A.12.4.4.",
      'Los relojes dependían otrora de A.12.4.4.',
      'Antaño la hora seguía A.12.4.4.',
      'La hora seguía entonces A.12.4.4.',
      'Outrora a hora seguia A.12.4.4.',
      'A hora seguia então A.12.4.4.',
      "Un tempo l'ora seguiva A.12.4.4.",
      "L'ora seguiva allora A.12.4.4.",
      'De klok viel weleer onder A.12.4.4.',
      'De klok viel ooit onder A.12.4.4.',
      '時刻は従前A.12.4.4に従った。',
    ]) {
      checkFindings(supersededControl, `${policy}${line}\n`);
    }
    for (const [before, after] of [
      ['Keys are changed once a year under ', '.'],
      ['Once approved, rights follow ', '.'],
      ["L'heure est vérifiée, alors que le contrôle suit ", '.'],
      ['Si falla, entonces se aplica ', '.'],
      ['Se falhar, então aplica-se ', '.'],
      ["Una volta all'anno si applica ", '.'],
      ["Se l'ora è errata, allora si applica ", '.'],
      ['Als ooit iets misgaat, geldt ', '.'],
    ] as const) {
      const id = 'A.12.4.4';
      const marks = `${' '.repeat(before.length)}${'^'.repeat(id.length)} warning …`;
      checkFindings(supersededControl, `${policy}${before}${id}${after}\n${marks}\n`);
    }
  });
});

const oldIds = [
  ...['5.1.1', '5.1.2', '6.1.1', '6.1.2', '6.1.3', '6.1.4', '6.1.5', '6.2.1', '6.2.2', '7.1.1'],
  ...['7.1.2', '7.2.1', '7.2.2', '7.2.3', '7.3.1', '8.1.1', '8.1.2', '8.1.3', '8.1.4', '8.2.1'],
];
const oldStatement = `-- soa.md --
# Statement of Applicability

| Control | Applicable | Justification |
|---|---|---|
${oldIds.map((id) => `| A.${id} | Yes | Law |`).join('\n')}
`;
