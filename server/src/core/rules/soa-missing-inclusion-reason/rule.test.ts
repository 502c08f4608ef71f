import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { soaMissingInclusionReason } from './rule.js';

const register = `-- register.md --
| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
|---|---|---|---|---|---|
| R-014 | Unseen attack | 3 | 3 | Mitigate | A.5.7 |
| R-002 | Unknown threat | 3 | 3 | Mitigate | A.5.7 |
`;

describe('soa-missing-inclusion-reason', () => {
  it('asks for no reason where a column only explains exclusions', () => {
    for (const [control, applicable, explained] of [
      ['Maßnahme', 'Anwendbar', 'Erläuterung'],
      ['Mesure', 'Applicable', 'Explication'],
      ['Control', 'Aplicable', 'Explicación'],
      ['Controllo', 'Applicabile', 'Spiegazione'],
      ['Maatregel', 'Toepasselijk', 'Uitleg'],
    ] as const) {
      const head = `| ${control} | ${applicable} | Status | ${explained} |\n|---|---|---|---|\n`;
      checkFindings(
        soaMissingInclusionReason,
        `# SoA\n\n${head}| A.5.1 | Yes | Implemented | |\n| A.7.4 | No | | No premises |\n`,
      );
    }
  });

  it('reports an included control with an empty or dashed reason', () => {
    checkFindings(
      soaMissingInclusionReason,
      `
| Control | Applicable | Justification | Status |
|---|---|---|---|
| A.5.1 | Yes | | Implemented |
          ^^^ information A.5.1 Policies for information security applies, but nothing says why. The statement justifies inclusions, too (ISO/IEC 27001, 6.1.3 d): name the risk, law, contract or business need that calls for it.
| A.5.2 | Yes | – | Implemented |
          ^^^ information A.5.2 Information security roles and responsibilities applies, but nothing says why.…
| A.5.3 | Yes | Risk R-003 | Implemented |
| A.7.4 | No | | N/A |
| A.5.4 | TBC | | |
`,
    );
  });

  it('says nothing where there is no place for it, or another cell gives the reason', () => {
    checkFindings(
      soaMissingInclusionReason,
      `
| Control | Applicable | Status |
|---|---|---|
| A.5.1 | Yes | Implemented |

| Control | Applicable | Justification for exclusion |
|---|---|---|
| A.5.2 | Yes | |

| Control | Applicable | Justification | Linked risks |
|---|---|---|---|
| A.5.3 | Yes | | R-003 |
| A.5.4 | Yes – customers ask for it | | |
`,
    );
  });

  it('says nothing of a gap analysis, but of a statement without a column for the decision', () => {
    const table =
      '| Control | Title | Status | Justification |\n|---|---|---|---|\n| A.5.1 | Policies | Open | |\n';
    checkFindings(soaMissingInclusionReason, `-- gaps.md --\n# Gap analysis\n\n${table}`);
    checkFindings(
      soaMissingInclusionReason,
      `-- soa.md --\n# Statement of Applicability\n\n${table}  ^^^^^ information A.5.1 Policies for information security applies, but nothing says why.…\n`,
    );
  });

  it('names the risks of the register', () => {
    const statement = `-- soa.md --
| Control | Applicable | Justification |
|---|---|---|
| A.5.7 | Yes | |
          ^^^ information A.5.7 Threat intelligence applies, but nothing says why. The statement justifies inclusions, too (ISO/IEC 27001, 6.1.3 d): say that it treats R-002 and R-014 of the risk register.
`;
    checkFindings(soaMissingInclusionReason, statement + register);
  });

  it('inserts the risks, and then has nothing to say', () => {
    const after = `-- soa.md --
| Control | Applicable | Justification for inclusion | Justification for exclusion |
|---|---|---|---|
| A.5.7 | Yes | Risks R-002, R-014 | |
${register}`;
    const before = after.replace('Yes | Risks R-002, R-014', 'Ye$0s |');
    checkFix(soaMissingInclusionReason, before, after);
    checkFindings(soaMissingInclusionReason, after);
  });

  it('writes German into a German statement', () => {
    const head = '| Maßnahme | Anwendbar | Begründung |\n|---|---|---|\n';
    checkFix(
      soaMissingInclusionReason,
      `${head}| A.6.7 Remote working | $0Ja | |\n`,
      `${head}| A.6.7 Remote working | Ja | [Risiko, Gesetz, Vertrag oder geschäftlichen Bedarf nennen] |\n`,
    );
  });

  it('writes the language of any statement that is known', () => {
    checkFix(
      soaMissingInclusionReason,
      '| Maatregel | Van toepassing | Onderbouwing |\n|---|---|---|\n| A.6.7 | $0Ja | |\n',
      '| Maatregel | Van toepassing | Onderbouwing |\n|---|---|---|\n| A.6.7 | Ja | [noem het risico, de wet, het contract of de zakelijke behoefte] |\n',
    );
    checkFix(
      soaMissingInclusionReason,
      `-- dda.md --\n| Mesure | Applicable | Motif |\n|---|---|---|\n| A.5.7 | $0Oui | |\n${register}`,
      `-- dda.md --\n| Mesure | Applicable | Motif |\n|---|---|---|\n| A.5.7 | Oui | Risques R-002, R-014 |\n${register}`,
    );
  });

  it('writes behind a label', () => {
    checkFix(
      soaMissingInclusionReason,
      '## A.6.7 Remote working\n\n- Applicable: $0Yes\n- Justification:\n',
      '## A.6.7 Remote working\n\n- Applicable: Yes\n- Justification: [name the risk, law, contract or business need]\n',
    );
  });

  const siblings = `
# Statement of Applicability

## A.5.1 Policies
- Applicable: Yes
- Justification: Law

## A.5.2 Roles
- Applicable: Yes
- Justification: Contract

## A.5.4 Management
- Applicable: Yes
- Justification: Risk R-1
`;

  it('reports the section that leaves out the reason that its siblings have', () => {
    checkFindings(
      soaMissingInclusionReason,
      `${siblings}
## A.5.3 Duties
   ^^^^^ information A.5.3 Segregation of duties applies, but nothing says why. …
- Applicable: Yes
`,
    );
  });

  it('says nothing of a section that gives the reason in another way', () => {
    for (const reason of [
      '- Wegen Risiko R-004 und Kundenvertrag',
      '- Aufgrund der DSGVO',
      '- Customers ask for it by contract.',
      '- What for: the office in Bonn',
      '**What for** the office in Bonn',
      '- Exigé par la loi',
      '- Lo pide la ley.',
      '- Exigido por lei',
      '- Previsto dalla legge',
      '- De wet vraagt dit.',
      '- 法令により求められる。',
    ]) {
      checkFindings(
        soaMissingInclusionReason,
        `${siblings}\n## A.5.3 Duties\n- Applicable: Yes\n${reason}\n`,
      );
    }
  });
});
