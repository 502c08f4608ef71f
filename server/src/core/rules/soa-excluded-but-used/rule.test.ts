import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { soaExcludedButUsed } from './rule.js';

const statement = `-- soa.md --
| Control | Applicable | Justification |
| --- | --- | --- |
| A.8.29 | Applicable | Own development |
| A.8.30 | Not applicable | Nobody develops for us |
`;

describe('soa-excluded-but-used', () => {
  it('reports a risk that is treated with an excluded control', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- register.md --
| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
| --- | --- | --- | --- | --- | --- |
| R-001 | Bad code | 3 | 3 | Mitigate | A.8.29, A.8.30 |
                                                ^^^^^^ error Risk R-001 relies on A.8.30, …
`,
    );
  });

  it('reports the bare number of an excluded control in the fields of a risk', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- register.md --
## R-001 – Bad code

| Field | Value |
| --- | --- |
| Likelihood | 3 |
| Impact | 3 |
| Treatment | Mitigate |
| Measures | 8.29, 8.30 |
                   ^^^^ error Risk R-001 relies on A.8.30, …
`,
    );
  });

  it('reports the controls of a policy', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- policy.md --
---
type: policy
controls: [A.8.30]
           ^^^^^^ error The front matter of this document relies on A.8.30, …
---
# Development policy
`,
    );
  });

  it('says nothing of a theme, which names no control', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- register.md --
| Risk ID | Risk | Likelihood | Impact | Treatment | Treated with |
| --- | --- | --- | --- | --- | --- |
| R-001 | A region is lost | 2 | 4 | Mitigate | A.8 |
| R-002 | Bad code | 3 | 3 | Mitigate | A.8.28–A.8.30 |
                                        ^^^^^^^^^^^^^ error Risk R-002 relies on A.8.30, …
`,
    );
  });

  it('says nothing where a text tells of the exclusion', () => {
    checkFindings(soaExcludedButUsed, `${statement}\n-- scope.md --\nA.8.30 is excluded.\n`);
  });

  it('finds a control that a policy declares in its text, and none that it only speaks of', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- policy.md --
# Development Policy

**Related controls:** A.8.25 (Secure development life cycle), A.8.30
                                                              ^^^^^^ error This document relies on A.8.30, …
| ISO 27001:2022 controls | A.8.30 |
                            ^^^^^^ error This document relies on A.8.30, …
|---|---|
| Access control | A.8.30 |

ISO 27001:2022 A.8.30 does not apply to us. Controls: A.8.29, but not A.8.30.
-- notes.md --
# Notes

Controls: A.8.30
`,
    );
  });

  it('knows labels of lists of controls in each language, with ids right behind them', () => {
    const text = (label: string, behind: string): string =>
      `${statement}\n-- policy.md --\n# Development Policy\n\n${label}: ${behind}\n`;
    for (const label of [
      ...['Applicable controls', 'Controls covered', 'Annex A references'],
      ...['Zugehörige Maßnahmen', 'Umgesetzte Massnahmen', 'Maßnahmen', 'Bezug Anhang A'],
      ...['Contrôles associés', 'Mesures liées', 'Controles aplicables', 'Controlos associados'],
      ...['Controlli collegati', 'Controlli di riferimento', 'Gerelateerde maatregelen'],
      ...['Verwante (beheers)maatregelen', 'Maatregelen', '関連する管理策'],
    ]) {
      const mark = `${' '.repeat(label.length + 10)}^^^^^^ error This document relies on A.8.30, …`;
      checkFindings(soaExcludedButUsed, `${text(label, 'A.8.29, A.8.30')}${mark}\n`);
      checkFindings(
        soaExcludedButUsed,
        text(label, 'A.8.29, A.8.30 (excluded, see the statement)'),
      );
    }
    for (const label of [
      ...['Excluded controls', 'Ausgeschlossene Maßnahmen', 'Nicht anwendbare Maßnahmen'],
      ...['Contrôles exclus', 'Controles excluidos', 'Controlli esclusi', '除外した管理策'],
      ...['Uitgesloten maatregelen', 'Verworfene Maßnahmen', 'Open maatregelen'],
    ]) {
      checkFindings(soaExcludedButUsed, text(label, 'A.8.29, A.8.30'));
    }
    checkFindings(soaExcludedButUsed, text('Maßnahmen', 'Wir prüfen, ob A.8.30 nötig wird'));
    checkFindings(soaExcludedButUsed, text('Maatregelen', 'A.8.29; A.8.30 is niet van toepassing'));
  });

  it('does not rely on what a list says is left out, in any words', () => {
    const text = (line: string): string =>
      `${statement}\n-- policy.md --\n# Development Policy\n\n${line}\n`;
    for (const aside of [
      ...['(out of scope)', '(not relevant)', '(N/A)', '(see the statement, does not apply)'],
      ...['(nicht relevant)', '(entfällt)', '(siehe SoA, gilt für uns nicht)', 'gilt nicht'],
      ...['(n.v.t.)', '(buiten scope)', '(hors périmètre)', '(non retenu)', '(fuera del alcance)'],
      ...['(no aplica)', '(fora do escopo)', '(não aplicável)', '(fuori ambito)', '(escluso)'],
      ...['is left out, since nobody develops for us', 'does not apply; A.8.25 does', '（対象外）'],
      ...['and A.8.25 do not apply', '– weggelassen', '**(excluded)**', 'は適用しない'],
    ]) {
      checkFindings(soaExcludedButUsed, text(`**Related controls:** A.8.30 ${aside}`));
      checkFindings(soaExcludedButUsed, text(`**Maßnahmen:** A.8.25, A.8.30 ${aside}`));
    }
    checkFindings(soaExcludedButUsed, text('**Annex A:** A.8.30'));
    checkFindings(soaExcludedButUsed, text('**Anhang A:** A.8.25, A.8.30'));
    checkFindings(soaExcludedButUsed, text('**Bezug Anhang A:** A.8.25–A.8.34'));
  });

  it('relies on a control though the next one of the list is left out', () => {
    for (const behind of [
      ...[
        ', A.8.25 (out of scope)',
        '; A.8.25 gilt nicht',
        ' e A.8.25',
        ' (Outsourced development)',
      ],
      ...['. This policy does not cover phones.', ' – Outsourced development, A.8.25'],
      ...[' (not only for suppliers)', ', never without a review', ': no code of unknown origin'],
    ]) {
      checkFindings(
        soaExcludedButUsed,
        `${statement}\n-- policy.md --\n# Development Policy\n\nControls: A.8.30${behind}
          ^^^^^^ error This document relies on A.8.30, …
`,
      );
    }
  });

  it('says nothing where another row has the control applicable', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}| A.8.30 | Applicable | After all |
-- policy.md --
---
type: policy
controls: [A.8.30]
---
`,
    );
  });

  it('makes the control applicable in the words of the statement, with the reason to be written', () => {
    const policy = '-- policy.md --\n---\ntype: policy\ncontrols: [A.8.$030]\n---\n';
    checkFix(
      soaExcludedButUsed,
      statement + policy,
      statement
        .replace('Not applicable', 'Applicable')
        .replace('for us', 'for us – [say why it applies, in the place of the former reason]') +
        policy.replace('$0', ''),
    );
  });

  it('takes the sign or badge of the statement, and leaves its status to be decided', () => {
    const badge = (word: string): string => `![${word}](https://img.example/${word}.svg)`;
    const before = (decision: string, status: string, reason: string): string =>
      `-- soa.md --
| Control | Applicable | Status | Reason |
| --- | --- | --- | --- |
| A.8.29 | ${badge('Applicable')} | Implemented | Own development |
| A.8.30 | ${decision} | ${status} | ${reason} |
-- register.md --
| Risk ID | Risk | Likelihood | Impact | Controls |
| --- | --- | --- | --- | --- |
`;
    checkFix(
      soaExcludedButUsed,
      `${before(badge('Excluded'), 'N/A', 'All is done here')}| R-001 | Bad code | 2 | 3 | A.8.$030 |\n`,
      `${before(badge('Applicable'), '', 'All is done here – [write that risk R-001 calls for it, in the place of the former reason]')}| R-001 | Bad code | 2 | 3 | A.8.30 |\n`,
    );
  });

  describe('can be mended where the control is used', () => {
    const soa = `-- soa.md --
| Control | Applicable | Justification |
| --- | --- | --- |
| A.8.28 | Yes | Own development |
| A.8.29 | Yes | Own development |
| A.8.30 | No | Nobody develops for us |
| A.8.31 | No | One environment |
`;
    const register = `-- register.md --
| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
| --- | --- | --- | --- | --- | --- |
`;

    it('by leaving it out; no other control is guessed', () => {
      const files = `${soa}${register}| R-001 | Bad code | 3 | 3 | Mitigate | A.8.29, A.8.$030 |\n`;
      checkFixTitles(soaExcludedButUsed, files, [
        'Make A.8.30 applicable in the Statement of Applicability',
        'Remove A.8.30 here',
      ]);
      const row = (controls: string): string =>
        `${soa}${register}| R-001 | Bad code | 3 | 3 | Mitigate | ${controls} |\n`;
      const removal = 'Remove A.8.30 here';
      checkFix(soaExcludedButUsed, row('A.8.29, A.8.$030'), row('A.8.29'), removal);
      checkFix(soaExcludedButUsed, row('A.8.$030; A.8.29'), row('A.8.29'), removal);
    });

    it('not without it where it stands alone', () => {
      checkFixTitles(
        soaExcludedButUsed,
        `${soa}${register}| R-001 | Bad code | 3 | 3 | Mitigate | A.8.$030 |\n`,
        ['Make A.8.30 applicable in the Statement of Applicability'],
      );
    });

    it('in a header and in a register with a section for each risk', () => {
      const policy = (controls: string): string =>
        `${soa}-- policy.md --\n---\ntype: policy\ncontrols: ${controls}\n---\n`;
      const removal = 'Remove A.8.30 here';
      checkFix(soaExcludedButUsed, policy('[A.8.29, A.8.$030]'), policy('[A.8.29]'), removal);
      const section = (controls: string): string =>
        `${soa}-- register.md --\n# Risks\n\n## R-001 Bad code\n\n- Likelihood: 3\n- Impact: 3\n- Treatment: Mitigate\n- Controls: ${controls}\n`;
      checkFix(soaExcludedButUsed, section('A.8.29, A.8.$030'), section('A.8.29'), removal);
    });
  });

  it('takes denials in titles, and exceptions that are denied, for no word that leaves a control out', () => {
    for (const item of [
      'A.8.30 (não divulgação)',
      'A.8.30 (no exceptions)',
      'A.8.30 (ohne Ausnahme)',
    ]) {
      checkFindings(
        soaExcludedButUsed,
        `-- soa.md --
# Statement of Applicability

| Control | Applicable | Justification |
|---|---|---|
| A.8.30 | No | We develop ourselves |
-- policy.md --
# Information security policy

Related controls: ${item}
                  ^^^^^^ error …
`,
      );
    }
  });
});
