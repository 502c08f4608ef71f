import { checkFindings } from '../../../../../test/kit/check.js';
import { soaPlaceholder } from './rule.js';

describe('soa-placeholder', () => {
  it('reports what only keeps the place for a reason', () => {
    checkFindings(
      soaPlaceholder,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | Yes | TODO |
                ^^^^ warning The justification of A.5.1 Policies for information security is only "TODO". An auditor counts a placeholder as no reason (ISO/IEC 27001, 6.1.3 d): name the risk, law, contract or business need.
| A.5.2 | Yes | n/a |
                ^^^ warning The justification of A.5.2 Information security roles and responsibilities is only "n/a".…
| A.7.1 | No | {{reason}} |
               ^^^^^^^^^^ warning The justification of A.7.1 Physical security perimeters is only "{{reason}}". An auditor counts a placeholder as no reason (ISO/IEC 27001, 6.1.3 d): write why the control is excluded.
| A.7.2 | No | [say why] |
               ^^^^^^^^^ warning The justification of A.7.2 Physical entry is only "[say why]".…
| A.7.3 | No | Lorem ipsum dolor sit amet |
               ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning The justification of A.7.3 Securing offices, rooms and facilities is only "Lorem ipsum dolor sit amet".…
| A.7.4 | No | **TBD.** |
               ^^^^^^^^ warning The justification of A.7.4 Physical security monitoring is only "TBD.".…
`,
    );
  });

  it('knows the words of other languages for nothing at all', () => {
    for (const word of [
      'n. z.',
      't.b.d.',
      't. b. d.',
      'n. n.',
      'trifft nicht zu',
      'entfällt',
      'néant',
      'RAS',
      'aucune',
      'geen',
      '???',
    ]) {
      const before = '| A.7.1 | No | ';
      checkFindings(
        soaPlaceholder,
        `| Control | Applicable | Justification |\n|---|---|---|\n${before}${word} |\n${' '.repeat(before.length)}${'^'.repeat(word.length)} warning …\n`,
      );
    }
    checkFindings(
      soaPlaceholder,
      '| Control | Applicable | Justification |\n|---|---|---|\n| A.7.1 | No | Aucune zone sécurisée au siège |\n| A.7.2 | No | Geen eigen pand |\n',
    );
  });

  it('knows how each language shortens that something does not apply', () => {
    for (const [language, words] of [
      ['Mesure | Retenue | Motif', ['s.o.', 'S.O.', 's/o', 'S/O', 's. o.']],
      ['Maßnahme | Anwendbar | Begründung', ['entf.']],
      ['Medida | Aplicable | Justificación', ['n/p', 'N.P.', 'No procede']],
      ['Controlo | Aplicável | Justificação', ['N.S.A.', 'NSA']],
      ['Controllo | Applicabile | Motivazione', ['n.p.']],
      ['Maatregel | Van toepassing | Motivering', ['n.v.t.', 'N.v.t.', 'nvt']],
      ['管理策 | 適用 | 適用の理由', ['非該当']],
    ] as const) {
      for (const word of words) {
        const before = '| A.7.1 | No | ';
        checkFindings(
          soaPlaceholder,
          `| ${language} |\n|---|---|---|\n${before}${word} |\n${' '.repeat(before.length)}${'^'.repeat(word.length)} warning …\n`,
        );
      }
    }
  });

  it('takes "s.o." in German for a reference to what stands above', () => {
    checkFindings(
      soaPlaceholder,
      'Wir haben keine eigenen Räume.\n\n| Maßnahme | Anwendbar | Begründung |\n|---|---|---|\n| A.7.1 | Nein | s.o. |\n| A.7.2 | Nein | s. o. |\n',
    );
  });

  it('says nothing of reasons, of empty cells and of placeholders within a text', () => {
    checkFindings(
      soaPlaceholder,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | Yes | Pending law of 2027 |
| A.5.2 | Yes | [R-001](risks.md#r-001) |
| A.5.3 | Yes | R-001 |
| A.5.4 | Yes | - |
| A.7.1 | No | |
| A.7.2 | No | No premises [confirm] |
| A.7.3 | No – no premises | n/a |
| A.7.4 | TBC | TBD |
`,
    );
  });

  it('leaves the word for an exclusion to the rule about exclusions', () => {
    checkFindings(
      soaPlaceholder,
      `
| Control | Title | Inclusion / exclusion justification | Status |
|---|---|---|---|
| A.7.4 | Monitoring | N/A | |
`,
    );
  });

  it('takes the label of a link definition for a reason, and brackets without one for a placeholder', () => {
    checkFindings(
      soaPlaceholder,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | Yes | [Group policy] |
| A.5.2 | Yes | [Group rule] |
                ^^^^^^^^^^^^ warning …

[group policy]: https://example.org/policy
`,
    );
  });

  it('knows what is to follow, in other languages, and below a header for both reasons', () => {
    for (const word of [
      ...['folgt noch', 'pendent', 'noch pendent', 'still pending', 'en suspens', 'aún pendiente'],
      ...['ainda pendente', 'in sospeso', 'komt nog', '後日追記'],
    ]) {
      checkFindings(
        soaPlaceholder,
        `
| Control | Applicable | Begründung (Auf- bzw. Ausschluss) |
|---|---|---|
| A.5.1 | Yes | ${word} |
                ${'^'.repeat(word.length)} warning …
`,
      );
    }
  });
});
