import { checkFindings } from '../../../../test/kit/check.js';
import { soaDuplicateControl } from '../rules/soa-duplicate-control/rule.js';
import { soaMissingJustification } from '../rules/soa-missing-justification/rule.js';

const statement = `
# Statement of Applicability

| Control | Title | Applicable | Status |
|---|---|---|---|
| A.7.4 | Physical security monitoring | No | |
| A.8.30 | Outsourced development | No | |
| A.8.34 | Protection during audit testing | Yes | Implemented |
`;

function checkSilent(exclusions: string): void {
  for (const rule of [soaMissingJustification, soaDuplicateControl]) {
    checkFindings(rule, `${statement}\n${exclusions}`);
  }
}

const rows = `
| A.7.4 | Physical security monitoring | No premises |
| A.8.30 | Outsourced development | Unknown to us: nothing is developed elsewhere |
`.trim();

describe('a table of exclusions beside the statement', () => {
  it('gives the reasons, whatever its heading and its column for them are called', () => {
    for (const [heading, head] of [
      ['Controls we have left out', 'Ref. | Control | Why it is not needed'],
      ['Exclusions', 'Ref. | Control | Justification'],
      ['Excluded controls', 'Control | Title | Reason'],
      ['Controls not applicable', 'Control | Title | Rationale'],
      ['Justification of exclusions', 'Control ID | Control | Why'],
      ['Controls that are not needed', 'Ref. | Control | Explanation'],
      ['Omissions', 'Ref. | Name | Reason for leaving out'],
      ['Excluded controls', 'Ref. | Name | Our thinking'],
      ['Statement of Applicability: exclusions', 'Control | Title | Comment'],
      ['Ausgeschlossene Maßnahmen', 'Nr. | Maßnahme | Begründung'],
      ['Nicht anwendbare Maßnahmen', 'Nr. | Maßnahme | Grund'],
      ['Mesures exclues', 'Réf. | Mesure | Justification'],
      ['Controles excluidos', 'Control | Título | Motivo'],
      ['Controlos não aplicáveis', 'Controlo | Título | Justificação'],
      ['Controlli esclusi', 'Controllo | Titolo | Motivazione'],
      ['Uitgesloten maatregelen', 'Maatregel | Titel | Reden'],
      ['適用除外の管理策', '管理策 | 管理策名 | 理由'],
    ]) {
      checkSilent(`## ${heading ?? ''}\n\n| ${head ?? ''} |\n|---|---|---|\n${rows}\n`);
    }
    checkSilent(
      `The following controls are excluded:\n\n| Control | Title | Reason |\n|---|---|---|\n${rows}\n`,
    );
    checkSilent(`**Exclusions**\n\n| Control | Title | Reason |\n|---|---|---|\n${rows}\n`);
  });

  it('gives them below any heading', () => {
    checkSilent(`## Annex\n\n| Control | Title | Reason |\n|---|---|---|\n${rows}\n`);
  });

  it('excludes what it lists', () => {
    checkFindings(
      soaMissingJustification,
      `
# Exclusions

| Control | Title | Reason |
|---|---|---|
| A.7.4 | Physical security monitoring | No premises |
| A.8.30 | Outsourced development | |
  ^^^^^^ error A.8.30 Outsourced development is excluded without a reason.…
`,
    );
  });

  it('is none where something else than controls is excluded', () => {
    for (const heading of [
      ...['Out of scope', 'Scan exclusions', 'Data omitted from the backup', 'Exclusions'],
      ...[
        'Exclusions from liability',
        'Controls excluded from this audit',
        'Exclusão de informações',
      ],
      ...['Exceptions and exclusions from this policy', '対象外', '除外設定'],
    ]) {
      checkFindings(
        soaMissingJustification,
        `# Report\n\n## ${heading}\n\n| Control | Comment |\n|---|---|\n| A.7.4 | Audited last year |\n| A.7.5 | |\n`,
      );
    }
  });

  it('is none where inclusions stand there, too, or nothing is excluded', () => {
    for (const heading of [
      '## Inclusions and exclusions',
      '## Applicable and not applicable controls',
      '## Controls\n\nNo controls are excluded:',
      '## Reasons\n\nA.7.4 was excluded in 2024.',
    ]) {
      checkFindings(
        soaMissingJustification,
        `
# Statement of Applicability

${heading}

| Control | Title | Reason |
|---|---|---|
| A.7.4 | Physical security monitoring | |
`,
      );
    }
  });
});
