import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { soaSummaryMismatch } from './rule.js';

const rows = `
| Control | Applicable | Justification | Status |
|---|---|---|---|
| A.5.1 | Yes | Basis | Implemented |
| A.5.2 | Yes | Basis | Implemented |
| A.8.1 | Yes | Basis | Planned |
| A.8.2 | Yes | Basis | Implemented |
| A.8.3 | Yes | Basis | Implemented |
| A.7.4 | No | No premises | N/A |
| CLD.6.3.1 | Yes | Customers | Implemented |
`;

describe('soa-summary-mismatch', () => {
  it('compares a sentence with the rows of Annex A, or with all of them', () => {
    checkFindings(
      soaSummaryMismatch,
      `
Of the **6** controls of Annex A, **4** are applicable and **1** is excluded; 6 controls.

There are 6 controls, 4 applicable and 1 excluded.
                      ^ warning The summary states 4 applicable controls, the rows of Annex A give 5. An auditor who counts trusts neither (ISO/IEC 27001, 6.1.3 d): correct the figure, or the row that was forgotten.

In all, 6 of the 7 controls are applicable.

In all, 5 of the 7 controls are applicable, 1 is excluded.
        ^ warning The summary states 5 applicable controls, the rows of this document give 6.…
${rows}`,
    );
  });

  it('takes what is in scope or left out for controls only where it says so', () => {
    checkFindings(
      soaSummaryMismatch,
      `
- Controls: 6
- In scope: 12
- Left out: 2

Scope:

- Controls: 6
- Controls in scope: 4
                     ^ warning The summary states 4 applicable controls, …
${rows}`,
    );
  });

  it('takes what is in scope of an audit, or left out of a sample, for no total', () => {
    for (const sentence of [
      "Of the 6 controls, 3 are in scope of this year's internal audit.",
      '3 of the 6 controls are in scope for phase one.',
      'Of the 6 controls, 3 controls are in scope from May on, 1 is excluded.',
      'The 6 controls were reviewed; 2 were left out of the sample.',
      'For the audit of the 6 controls, 2 were left out.',
      'Of the 6 controls, 3 are in scope and 3 out of scope of the certificate.',
      'Of the 6 controls, 3 are in scope de la certification.',
    ]) {
      checkFindings(soaSummaryMismatch, `${sentence}\n${rows}`);
    }
    checkFindings(
      soaSummaryMismatch,
      `
Of the 6 controls, 4 are in scope and 1 was left out.
                   ^ warning The summary states 4 applicable controls, …

Of the 6 controls, 4 are in scope, but 1 has been excluded.
                   ^ warning The summary states 4 applicable controls, …

Of the 6 controls in the scope of the audit, 4 are applicable and 1 is excluded.
                                             ^ warning The summary states 4 applicable controls, …
${rows}`,
    );
  });

  it('reads how many of all apply in one sentence of each language, with words for numbers, too', () => {
    const sentences = [
      'Five of the 6 controls apply; one is excluded.',
      'The board has declared 5 out of 6 controls applicable, with 1 exclusion.',
      'Sono stati dichiarati applicabili 5 controlli su 6; le esclusioni sono 1.',
      '5 controlli su 6 sono applicabili.',
      'Anwendbar sind 5 von 6 Massnahmen, 1 entfällt.',
      'Sont applicables 5 mesures sur 6.',
      'Son aplicables 5 controles de 6; las exclusiones son 1.',
      'São aplicáveis 5 controlos de 6.',
      'Van toepassing zijn 5 van de 6 maatregelen; 1 vervalt.',
      '6 管理策のうち 5 を適用し、1 を除外する。',
    ];
    for (const sentence of sentences) {
      checkFindings(soaSummaryMismatch, `${sentence}\n${rows}`);
      const wrong = sentence.replace('Five', 'Four').replace('5', '4');
      const at = wrong.search(/4|Four/u);
      const mark = `${' '.repeat(at)}${wrong.startsWith('Four') ? '^^^^' : '^'} warning The summary states 4 applicable controls, …`;
      checkFindings(soaSummaryMismatch, `${wrong}\n${mark}\n${rows}`);
    }
    for (const other of [
      'Four of the 6 sites apply two controls.',
      'Three people looked at 6 controls, two of them twice.',
      'No one is excluded from the 6 controls.',
      'Sono stati verificati 4 controlli su 6.',
      'Im Audit geprüft wurden 4 von 6 Massnahmen.',
    ]) {
      checkFindings(soaSummaryMismatch, `${other}\n${rows}`);
    }
  });

  it('reads the controls of the Annex as the total, and lists with the figure first', () => {
    checkFindings(
      soaSummaryMismatch,
      `
- Annexe A : 6 mesures
- Applicables : 4
                ^ warning The summary states 4 applicable controls, …
- Exclues : 1

Or:

- 6 controls
- 4 applicable
  ^ warning The summary states 4 applicable controls, …
- 1 excluded.

Not:

- 12 controls of our customers
- 4 applicable laws
- 6 people
${rows}`,
    );
  });

  it('knows the Japanese words for the total', () => {
    checkFindings(
      soaSummaryMismatch,
      `
| 項目 | 件数 |
|---|---|
| 管理策総数 | 6 |
| 適用 | 4 |
       ^ warning The summary states 4 applicable controls, …
| 対象外 | 1 |
${rows}`,
    );
    checkFindings(soaSummaryMismatch, `- 対象外：3拠点\n- 適用：2拠点\n${rows}`);
  });

  it('compares what is said of the cloud controls with their rows', () => {
    const cloud = `${rows}| A.8.4 | Yes | Basis | Implemented |
| CLD.8.1.5 | Yes | Customers | Implemented |
| CLD.9.5.1 | Yes | Customers | Implemented |
`;
    checkFindings(
      soaSummaryMismatch,
      `
- Annex A controls: 7
- Applicable: 6
- Excluded: 1
- Of the 3 CLD controls, 2 apply and 1 does not.
                         ^ warning The summary states 2 applicable controls, …
                                     ^ warning The summary states 1 excluded control, …

CLD controls: 3, applicable: 2, excluded: 1
                             ^ warning …
                                          ^ warning …

Annex A controls: 7, CLD controls: 3, applicable: 9, excluded: 1

Of the 3 CLD controls, 3 apply and 0 do not.
${cloud}`,
    );
  });

  it('compares small tables and lists', () => {
    checkFindings(
      soaSummaryMismatch,
      `
| Metric | Count |
|---|---|
| Total controls | 6 |
| Applicable | 5 (83 %) |
| Not applicable | 2 |
                   ^ warning The summary states 2 excluded controls, …

| Theme | Controls | Applicable | Excluded |
|---|---|---|---|
| A.5 Organizational | 2 | 2 | 0 |
| A.8 Technological | 3 | 2 | 0 |
                          ^ warning The summary states 2 applicable controls, the rows of A.8 Technological controls give 3.…
| Total | 6 | 5 | 1 |

- Applicable: 5
- Excluded: 1
- Implemented: 3
               ^ warning The summary states 3 implemented controls, the rows of Annex A give 4.…
${rows}`,
    );
  });

  it('compares several labelled figures on one line', () => {
    checkFindings(
      soaSummaryMismatch,
      `
**Summary:** Total controls: 6. Controls applicable: 4. Controls excluded: 1.
                                                     ^ warning The summary states 4 applicable controls, …

- Controls: 6, applicable: 5
- Excluded: 2
            ^ warning The summary states 2 excluded controls, …

**Resumen:** Controles aplicables: 5 · Controles excluidos: 1 · Avance: 80 %

${rows}`,
    );
  });

  it('reads the totals of one line without colons, or in the order of their labels', () => {
    checkFindings(
      soaSummaryMismatch,
      `
Applicable 5 / Excluded 3
                        ^ warning The summary states 3 excluded controls, …

- Applicable / Excluded: 5 / 3
                             ^ warning The summary states 3 excluded controls, …

**Totals:** applicable 5, excluded 3.
                                   ^ warning The summary states 3 excluded controls, …

Applicable – 5 · excluded – 3 · controls – 6
                            ^ warning The summary states 3 excluded controls, …
${rows}`,
    );
    for (const line of [
      'Applicable 5 / Excluded 1',
      'Applicable / Excluded: 5 / 1',
      'Spain: applicable 5, excluded 2',
      'Version 1.0: applicable 5, excluded 2',
      'Applicable 5, laws 2, excluded 2',
      'Applicable / Excluded: 5 / 2 / 3',
      'Applicable / Excluded: 5 / 2 sites',
      'Applicable 5 / Excluded 2 of the sample',
    ]) {
      checkFindings(soaSummaryMismatch, `${line}\n${rows}`);
    }
  });

  it('knows the words of each language for what was chosen and what was not', () => {
    for (const [applicable, excluded] of [
      ['Applicables', 'Écartées'],
      ['Retenus', 'Écartés'],
      ['Mesures retenues', 'Mesures écartées'],
      ['Retenues', 'Non retenues'],
      ['Anwendbar', 'Abgewählt'],
      ['Ausgewählte Maßnahmen', 'Abgewählte Maßnahmen'],
      ['Aplicables', 'Descartados'],
      ['Adotados', 'Dispensados'],
      ['Adottati', 'Scartati'],
      ['Toepasselijk', 'Niet toepasselijk'],
    ] as const) {
      const line = `- ${applicable} : 5\n- ${excluded} : `;
      checkFindings(soaSummaryMismatch, `${line}1\n${rows}`);
      checkFindings(
        soaSummaryMismatch,
        `${line}3\n${' '.repeat(excluded.length + 5)}^ warning The summary states 3 excluded controls, …\n${rows}`,
      );
    }
    checkFindings(
      soaSummaryMismatch,
      `
Sur 6 mesures, 5 sont retenues et 3 écartées.
                                  ^ warning The summary states 3 excluded controls, …

Sur 6 mesures, 5 sont retenues et 1 écartée.
${rows}`,
    );
  });

  it('reads the sentence that a control applies as a label', () => {
    for (const [applies, not] of [
      ['Controles que aplican', 'Controles excluidos'],
      ['Controlos que se aplicam', 'Controlos que não se aplicam'],
      ['Controlli che si applicano', 'Controlli che non si applicano'],
      ['Mesures qui s’appliquent', 'Mesures qui ne s’appliquent pas'],
      ['適用する管理策', '除外する管理策'],
    ] as const) {
      const table = `| X | N |\n| --- | --- |\n| ${applies} | 5 |\n| ${not} | `;
      checkFindings(soaSummaryMismatch, `${table}1 |\n${rows}`);
      checkFindings(
        soaSummaryMismatch,
        `${table}3 |\n${' '.repeat(not.length + 5)}^ warning The summary states 3 excluded controls, …\n${rows}`,
      );
    }
  });

  it('reads Japanese labels behind the name of the annex, with and without a space', () => {
    for (const [all, applies, not] of [
      ['附属書A の管理策', '適用', '除外'],
      ['附属書 A の管理策', '適用対象', '適用 対象外'],
      ['附属書Aの管理策数', '適用する管理策の数', '除外とした管理策'],
    ] as const) {
      const list = `\n- ${all}：6\n- ${applies}：5\n- ${not}：`;
      checkFindings(soaSummaryMismatch, `${list}1\n${rows}`);
      checkFindings(
        soaSummaryMismatch,
        `${list}3\n${' '.repeat(not.length + 3)}^ warning The summary states 3 excluded controls, …\n${rows}`,
      );
    }
    checkFindings(
      soaSummaryMismatch,
      `\n- 附属書A の文書：6\n- 適用 範囲の拠点：5\n- 除外 拠点：3\n${rows}`,
    );
  });

  it('leaves a line alone that counts for an older version or a part of the organisation', () => {
    checkFindings(
      soaSummaryMismatch,
      `
- Version 1.0 (2023): Applicable: 3, Excluded: 2
- v0.9: Applicable: 3, Excluded: 2
- 2022: Applicable: 3, Excluded: 2
- Subsidiary in Spain: Applicable: 2, Excluded: 3
- Summary (Spain): Applicable: 2, Excluded: 3
- Filiale de Lyon : Applicables: 2, Exclues: 3

- Version 1.1
  - Applicable: 3
  - Excluded: 2

- v1.2 (2024)
  - Applicable: 3, Excluded: 2

Subsidiary in Spain:
Applicable: 2, Excluded: 3, Controls: 6

### Version 0.8

Controls: 6, applicable: 4, excluded: 2

Version 1.0 of this statement had 6 controls, 4 applicable and 2 excluded.

Zusammenfassung: Gesamt: 6, Anwendbar: 5, Ausgeschlossen: 2
                                                          ^ warning The summary states 2 excluded controls, …

**Synthèse (Annexe A)** – Total: 6, Applicables: 5, Exclues: 2
                                                             ^ warning The summary states 2 excluded controls, …

合計: 総数: 6、適用: 5、除外: 2
                    ^ warning The summary states 2 excluded controls, …
${rows}`,
    );
  });

  it('reads the figures below other words', () => {
    checkFindings(
      soaSummaryMismatch,
      `
- Version 1.0
  - Controls: 6, excluded: 2

Today:
Controls: 6, applicable: 5, excluded: 2
                                      ^ warning The summary states 2 excluded controls, …
${rows}`,
    );
    checkFindings(
      soaSummaryMismatch,
      `
- Version 1.0
  - Controls: 4
  - Excluded: 2
- Where we are
  - Controls: 6
  - Excluded: 2
              ^ warning The summary states 2 excluded controls, …

The figures of today:
Controls: 6, applicable: 5, excluded: 2
                                      ^ warning The summary states 2 excluded controls, …
${rows}`,
    );
  });

  it('says nothing where the totals fit, are about something else, or rows are open', () => {
    checkFindings(
      soaSummaryMismatch,
      `
-- fits.md --
This statement has 6 controls of Annex A: 5 applicable, 1 excluded. With the cloud it has 7 controls, 6 applicable.
${rows}
-- other.md --
Annex A has 93 controls, 88 applicable and 5 excluded for the group as a whole.
The previous version had 6 controls, 4 applicable and 2 excluded.
A test took 7 days, and 3 are planned.
${rows}
-- partly.md --
There are 6 controls, 4 applicable, 1 partially applicable and 1 excluded.
${rows}
-- open.md --
There are 7 controls, 4 applicable and 1 excluded.
${rows.replace('A.8.3 | Yes', 'A.8.3 | TBC')}
-- none.md --
There are 7 controls, 4 applicable and 1 excluded.
`,
    );
  });

  it('changes the figure alone, and then has nothing to say', () => {
    const after = `There are 6 controls, **5** applicable and 1 excluded.\n${rows}`;
    checkFix(soaSummaryMismatch, after.replace('**5**', '**$04**'), after);
    checkFindings(soaSummaryMismatch, after);
    const table = `| Metric | Count |\n|---|---|\n| Controls | 6 |\n| Applicable | **5** (83 %) |\n${rows}`;
    checkFix(soaSummaryMismatch, table.replace('**5**', '$0**4**'), table);
  });

  it('leaves a summary of all controls alone while rows are missing', () => {
    const people = [1, 2, 3, 4, 5, 6, 7].map((number) => `| A.6.${String(number)} | Yes | Risk |`);
    checkFindings(
      soaSummaryMismatch,
      `
| Theme | Controls | Applicable | Excluded |
|---|---|---|---|
| People | 8 | 7 | 1 |

| Control | Applicable | Justification |
|---|---|---|
${people.join('\n')}
`,
    );
  });

  it('reads what the brackets of a label say, and counts own controls apart', () => {
    const text = `
# Statement of Applicability

* Controls of Annex A: 93
* Carried (applicable): 92
                        ^^ warning …
* Struck (excluded): 2
* New (own): 1

| Control | Title | Applicable | Justification |
|---|---|---|---|
| 5.1–5.37 | | Yes | Law |
| A.5.14.1 | Contribution feeds | Yes | Law |
| 6.1–6.8 | | Yes | Law |
| 7.1–7.14 | | Yes | Law |
| 8.1–8.32 | | Yes | Law |
| 8.33–8.34 | | No | No tests |
`;
    checkFindings(soaSummaryMismatch, text, {
      customControls: [{ id: 'A.5.14.1', title: 'Contribution feeds' }],
    });
    checkFindings(
      soaSummaryMismatch,
      text
        .replace(/^ +\^.*\n/m, '')
        .replace('92', '91')
        .replace('Carried (applicable)', 'In scope'),
      { customControls: [{ id: 'A.5.14.1', title: 'Contribution feeds' }] },
    );
    checkFindings(
      soaSummaryMismatch,
      text.replace(/^ +\^.*\n/m, '').replace('Carried (applicable): 92', 'Controls (new): 11'),
      { customControls: [{ id: 'A.5.14.1', title: 'Contribution feeds' }] },
    );
  });

  it('reads what applies and is excluded by verbs, in each language, and leaves other figures alone', () => {
    for (const [before, after] of [
      ['El extracto recoge 6 controles: 5 aplican y ', ' se excluyen.'],
      ['De los 6 controles se aplican 5 y se excluyen ', '.'],
      ['Of the 6 controls, 5 apply and ', ' do not.'],
      ['Of the 6 controls, 5 of them apply, the other ', ' do not.'],
      ['Sur les 6 mesures, 5 sont applicables et ', ' ne le sont pas.'],
      ['De los 6 controles, 5 son aplicables y ', ' no lo son.'],
      ['Dei 6 controlli, 5 sono applicabili e ', ' non lo sono.'],
      ['Van de 6 maatregelen zijn er 5 van toepassing en ', ' zijn dat niet.'],
      ['Von den 6 Maßnahmen gelten 5 und entfallen ', '.'],
      ['Von den 6 Massnahmen gelten 5, ', ' entfallen.'],
      ['Sur les 6 mesures, 5 s’appliquent et ', ' ne s’appliquent pas.'],
      ['Dos 6 controlos, 5 aplicam-se e ', ' não se aplicam.'],
      ['Dei 6 controlli 5 si applicano e ', ' non si applicano.'],
      ['Van de 6 maatregelen gelden 5 en vervallen ', '.'],
      ['6の管理策のうち、5件を適用し、', '件を除外する。'],
      ['管理策6件のうち適用は5件、除外は', '件です。'],
      ['集計：管理策6件のうち、採用5件、除外', '件。'],
      ['管理策6件のうち、適用5件、適用除外', '件。'],
      ['管理策6件：適用：5件、対象外：', '件'],
      ['管理策6件のうち適用5件、非適用', '件。'],
    ] as const) {
      const mark = `${' '.repeat(before.length)}^ warning The summary states 2 excluded controls, …`;
      checkFindings(soaSummaryMismatch, `\n${before}2${after}\n${mark}\n${rows}`);
    }
    for (const sentence of [
      'We have 6 controls and 9 rules, of which 3 apply to the cloud and 4 do not apply to staff.',
      'De los 6 controles, no aplican 1.',
      'The 6 controls were looked at; 7 people apply and 2 do not, says the audit.',
      'In 4 offices 3 apply and 2 do not.',
      'Of the 6 controls, 4 have an owner and 2 do not.',
      'Of the 6 controls, 4 have deadlines that apply and 2 do not.',
      'Of the 6 controls, 4 depend on rules that apply, 2 do not.',
      'Sur les 6 mesures, 4 ont des règles applicables et 2 ne le sont pas.',
      'De los 6 controles, 4 tienen normas aplicables y 2 no lo son.',
      'Su 6 controlli, 4 sono attuati e 2 non lo sono.',
      'Van de 6 maatregelen zijn er 4 geïmplementeerd; 2 zijn dat niet.',
      '6 Maßnahmen: davon entfallen 2 auf Organisation, 4 auf Personen.',
      'Of the 6 controls, 4 apply to the cloud, 2 do not.',
      'Sur les 6 mesures, 4 sont mises en œuvre et 2 ne le sont pas.',
      'De los 6 controles, 4 están implantados y 2 no lo son.',
      '6 Maßnahmen: Auf Organisation entfallen 2, auf Personen 4.',
      '新卒採用3件、中途採用4件。',
      '管理策6件、不採用1件。',
    ]) {
      checkFindings(soaSummaryMismatch, `\n${sentence}\n${rows}`);
    }
  });
  it('reads what the writers apply and leave out, in each language', () => {
    for (const [before, after] of [
      ['We apply 5 of the 6 controls and exclude ', '.'],
      ['We apply 5 of the 6 controls and leave ', ' out, each with a reason.'],
      ['The standard lists 6 controls. We apply 5 and leave out ', ', each with the reason below.'],
      ['The standard lists 6 controls. Of these, 5 apply. We leave out ', '.'],
      ['5 apply, ', ' do not apply.'],
      ['6 controls. Applicable: 5. Left out: ', '.'],
      ['Wir wenden 5 der 6 Maßnahmen an und schließen ', ' aus.'],
      ['Anhang A hat 6 Maßnahmen. Davon wenden wir 5 an und lassen ', ' weg.'],
      ['5 gelten, ', ' gelten nicht.'],
      ['6 Maßnahmen. Anwendbar: 5. Weggelassen: ', '.'],
      ['Nous appliquons 5 des 6 mesures et en écartons ', '.'],
      ['L’annexe A compte 6 mesures. Nous en retenons 5 et en excluons ', '.'],
      ['5 s’appliquent, ', ' ne s’appliquent pas.'],
      ['6 mesures. Applicables : 5. Écartées : ', '.'],
      ['Aplicamos 5 de los 6 controles y excluimos ', '.'],
      ['El anexo A tiene 6 controles. Aplicamos 5 y dejamos fuera ', '.'],
      ['5 aplican, ', ' no aplican.'],
      ['6 controles. Aplicables: 5. Fuera: ', '.'],
      ['Aplicamos 5 dos 6 controlos e excluímos ', '.'],
      ['O anexo A tem 6 controlos. Aplicamos 5 e deixamos de fora ', '.'],
      ['5 aplicam-se, ', ' não se aplicam.'],
      ['6 controlos. Aplicáveis: 5. De fora: ', '.'],
      ['Applichiamo 5 dei 6 controlli e ne escludiamo ', '.'],
      ['L’allegato A ha 6 controlli. Ne applichiamo 5 e ne escludiamo ', '.'],
      ['5 si applicano, ', ' non si applicano.'],
      ['6 controlli. Applicabili: 5. Tralasciati: ', '.'],
      ['We passen 5 van de 6 maatregelen toe en sluiten er ', ' uit.'],
      ['Bijlage A heeft 6 maatregelen. We passen er 5 toe en laten er ', ' weg.'],
      ['5 gelden, ', ' gelden niet.'],
      ['6 maatregelen. Van toepassing: 5. Weggelaten: ', '.'],
      ['附属書Aの管理策は6件である。5件を適用し、', '件を除外する。'],
    ] as const) {
      const mark = `${' '.repeat(before.length)}^ warning The summary states 3 excluded controls, …`;
      checkFindings(soaSummaryMismatch, `\n${before}3${after}\n${mark}\n${rows}`);
      checkFindings(soaSummaryMismatch, `\n${before}1${after}\n${rows}`);
    }
  });

  it('leaves alone what is applied in a part, an audit, a sample or by somebody else', () => {
    for (const sentence of [
      'The standard lists 6 controls. In the cloud we apply 5 and leave out 3.',
      'The standard lists 6 controls. We apply 5 and leave out 3 in the cloud.',
      'The audit covered 6 controls. We apply 5 and leave out 3.',
      'The sample had 6 controls. Of these, 5 apply and 3 do not.',
      'The subsidiary has 6 controls. We apply 5 and leave out 3.',
      'Last year there were 6 controls. We apply 5 and leave out 3.',
      'Twenty rules were looked at. 5 apply, 3 do not apply.',
      '5 apply, 3 do not apply to staff.',
      'Of the offices, 5 apply, 3 do not.',
      'Spain: 6 controls. Applicable: 5. Left out: 3.',
      '6 offices. Applicable: 5. Left out: 3.',
      'Applicable to 6 sites. Left out: 3.',
      'De los 6 controles, no aplicamos 1.',
      'The 6 controls are old. We have 9 rules, apply 5 and leave out 3.',
    ]) {
      checkFindings(soaSummaryMismatch, `\n${sentence}\n${rows}`);
    }
  });

  it('counts the figures of an edition or issue that is of today', () => {
    const decided = ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'No', 'No', 'No'];
    const rows = decided.map((said, at) => `| A.5.${String(at + 1)} | ${said} |\n`).join('');
    for (const [opening, now] of [
      ['In the edition of 2022, ', '6 controls are applicable and 2 are excluded.'],
      ['In edition 3 of this statement ', '6 controls are applicable and 2 are excluded.'],
      ['In issue 4, ', '6 controls are applicable and 2 are excluded.'],
      ['In der Ausgabe 2022 sind ', '6 Maßnahmen anwendbar und 2 ausgeschlossen.'],
    ] as const) {
      const line = `${opening}${now}`;
      const marks = [line.indexOf('6'), line.lastIndexOf('2')].map(
        (at) => `${' '.repeat(at)}^ warning …\n`,
      );
      checkFindings(
        soaSummaryMismatch,
        `${line}\n${marks.join('')}\n| Control | Applicable |\n|---|---|\n${rows}`,
      );
    }
  });

  it('leaves the figures of an issue alone that a year or a number names', () => {
    const decided = ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'No', 'No', 'No'];
    const rows = decided.map((said, at) => `| A.5.${String(at + 1)} | ${said} |\n`).join('');
    const table = `| Control | Applicable |\n|---|---|\n${rows}`;
    const now = 'Of the 8 controls, 5 are applicable and 3 are excluded.';
    const then = '6 were applicable and 2 were excluded.';
    for (const opening of ['In the 2024 issue, ', 'In issue 4, ', 'Edition of 2022: ']) {
      checkFindings(soaSummaryMismatch, `${now} ${opening}${then}\n\n${table}`);
    }
    const opening = 'In this issue, ';
    const marks = [then.indexOf('6'), then.indexOf('2')].map(
      (at) => `${' '.repeat(now.length + 1 + opening.length + at)}^ warning …\n`,
    );
    checkFindings(soaSummaryMismatch, `${now} ${opening}${then}\n${marks.join('')}\n${table}`);
  });

  it('leaves figures alone below a heading that names an earlier year or audit', () => {
    const table =
      '| Control | Applicable |\n|---|---|\n| A.5.1 | Yes |\n| A.5.2 | Yes |\n| A.5.3 | No |\n';
    const document = (heading: string, mark = ''): string =>
      `# Statement of Applicability\n\n${table}\n## ${heading}\n\n| Applicable | Excluded |\n|---|---|\n| 1 | 2 |\n${mark}`;
    for (const heading of [
      ...[
        'Key figures of the last audit (2025)',
        'Previous version',
        'Figures 2025',
        'Letztes Audit',
      ],
      ...[
        'Vorjahr',
        'Version précédente',
        'Auditoría anterior',
        'Última auditoria',
        'Ultimo audit',
      ],
      ...['Vorige versie', '前回の審査'],
    ]) {
      checkFindings(soaSummaryMismatch, document(heading));
    }
    const mark = '  ^ warning …\n      ^ warning …\n';
    for (const heading of ['Key figures', 'Summary 2026', 'Figures of the statement']) {
      checkFindings(soaSummaryMismatch, document(heading, mark));
    }
    checkFindings(
      soaSummaryMismatch,
      document('Figures 2025', mark).replace('Applicability\n', 'Applicability 2025\n'),
    );
  });

  it('reads a table of measures by theme, in each language, with the sum last', () => {
    for (const [themes, all, applies, not] of [
      [
        ['Organizational', 'Physical', 'Technological', 'Total'],
        'Controls',
        'Apply',
        'Do not apply',
      ],
      [
        ['Organisatorisch', 'Physisch', 'Technologisch', 'Gesamt'],
        'Maßnahmen',
        'Gelten',
        'Entfallen',
      ],
      [
        ['Organisationnelles', 'Physiques', 'Technologiques', 'Total'],
        'Mesures',
        'Applicables',
        'Exclues',
      ],
      [
        ['Organizativos', 'Físicos', 'Tecnológicos', 'Total'],
        'Controles',
        'Aplicables',
        'Excluidos',
      ],
      [
        ['Organizacionais', 'Físicos', 'Tecnológicos', 'Total'],
        'Controlos',
        'Aplicáveis',
        'Excluídos',
      ],
      [['Organizzativi', 'Fisici', 'Tecnologici', 'Totale'], 'Controlli', 'Applicabili', 'Esclusi'],
      [
        ['Organisatorisch', 'Fysiek', 'Technologisch', 'Totaal'],
        'Maatregelen',
        'Gelden',
        'Vervallen',
      ],
      [['組織的', '物理的', '技術的', '合計'], '管理策', '適用', '除外'],
    ] as const) {
      for (const corner of ['', all]) {
        const head = `| ${[corner, ...themes].join(' | ')} |\n|---|--:|--:|--:|--:|`;
        const before = `\n${head}\n| ${all} | 2 | 1 | 3 | 6 |`;
        const after = `| ${not} | 0 | 1 | 0 | 1 |\n${rows}`;
        checkFindings(soaSummaryMismatch, `${before}\n| ${applies} | 2 | 0 | 3 | 5 |\n${after}`);
        const line = `| ${applies} | 2 | 0 | 2 | `;
        const marks = [line.length - 4, line.length].map((at) => `${' '.repeat(at)}^ warning …\n`);
        checkFindings(soaSummaryMismatch, `${before}\n${line}4 |\n${marks.join('')}${after}`);
      }
    }
  });

  it('leaves columns of other parts and of other versions alone', () => {
    const figures = '| Controls | 6 | 6 |\n| Applicable | 4 | 4 |\n| Excluded | 2 | 2 |';
    for (const columns of [
      ['2025', '2026'],
      ['Total 2025', 'Total 2026'],
      ['Version 3', 'Version 4'],
      ['Share in %', 'Total in %'],
    ]) {
      const head = `| | ${columns.join(' | ')} |\n|---|---|---|`;
      checkFindings(soaSummaryMismatch, `\n${head}\n${figures}\n${rows}`);
    }
    const mine = '| Controls | 6 | 6 |\n| Applicable | 5 | 4 |\n| Excluded | 1 | 2 |';
    for (const other of ['Organisation B', 'Human resources', 'Vorjahr', 'Findings']) {
      const head = `| | Now | ${other} |\n|---|---|---|`;
      checkFindings(soaSummaryMismatch, `\n${head}\n${mine}\n${rows}`);
    }
  });

  it('knows verbs as the labels of a list, in each language', () => {
    for (const [all, applies, not] of [
      ['Controls in Annex A', 'Apply', 'Do not apply'],
      ['All controls', 'Apply', 'Don’t apply'],
      ['Maßnahmen', 'Gelten', 'Gelten nicht'],
      ['Mesures', 'S’appliquent', 'Ne s’appliquent pas'],
      ['Controles', 'Se aplican', 'No se aplican'],
      ['Controlos', 'Aplicam-se', 'Não se aplicam'],
      ['Controlli', 'Si applicano', 'Non si applicano'],
      ['Maatregelen', 'Gelden', 'Gelden niet'],
      ['管理策', '適用する', '適用しない'],
    ] as const) {
      const list = `\n- ${all}: 6\n- ${applies}: 5\n- ${not}: `;
      checkFindings(soaSummaryMismatch, `${list}1\n- Sampled this year: 20\n${rows}`);
      checkFindings(
        soaSummaryMismatch,
        `${list}3\n${' '.repeat(not.length + 4)}^ warning The summary states 3 excluded controls, …\n${rows}`,
      );
    }
    checkFindings(
      soaSummaryMismatch,
      `\n- Controls: 6\n- Rules that apply: 4\n- Users who apply: 3\n${rows}`,
    );
  });

  it('reads what of the total is so, and leaves sites and services beside one another alone', () => {
    checkFindings(
      soaSummaryMismatch,
      `
| | |
|---|---|
| Maßnahmen gesamt | 6 |
| davon erforderlich | 4 |
                       ^ warning The summary states 4 applicable controls, …
| davon ausgeschlossen | 1 |
${rows}`,
    );
    checkFindings(
      soaSummaryMismatch,
      `
| | AWS cloud | Azure cloud | Physical sites |
|---|---|---|---|
| Applicable | 4 | 3 | 2 |
| Excluded | 2 | 3 | 4 |
${rows}`,
    );
  });
});
