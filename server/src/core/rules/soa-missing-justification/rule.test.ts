import { strictEqual } from 'node:assert/strict';

import {
  checkFindings,
  checkFix,
  checkFixTitles,
  readFiles,
  worldOf,
} from '../../../../../test/kit/check.js';
import { checkLinear } from '../../../../../test/kit/work.js';
import { findingsOf } from '../runRules.js';
import { soaMissingJustification } from './rule.js';

describe('soa-missing-justification', () => {
  it('takes words among the remarks for the reason, where only the status leaves a control out', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Title | Status | Remarks |
|---|---|---|---|
| A.5.1 | Policies for information security | Implemented | |
| A.7.4 | Physical security monitoring | N/A | No premises of our own |
| A.7.5 | Protecting against physical threats | N/A | |
                                                ^^^ error A.7.5 Protecting against physical and environmental threats is excluded without a reason.…
`,
    );
  });

  it('reads the signs of sections by the legend of the statement, too', () => {
    checkFindings(
      soaMissingJustification,
      `
# Statement of Applicability

I = implemented, Z = not applicable

## A.5.1 Policies for information security

- Status: I

## A.7.4 Physical security monitoring

- Status: Z
          ^ error A.7.4 Physical security monitoring is excluded without a reason.…
`,
    );
  });

  it('reads what signs mean by the legend of the statement, and not what they mean elsewhere', () => {
    checkFindings(
      soaMissingJustification,
      `
# Statement of Applicability

| Sign | Meaning |
|---|---|
| ● | Implemented |
| ○ | Not applicable |

| Control | Title | Status | Reason |
|---|---|---|---|
| A.5.1 | Policies for information security | ● | |
| A.7.4 | Physical security monitoring | ○ | |
                                         ^ error A.7.4 Physical security monitoring is excluded without a reason.…
| A.7.5 | Protecting against physical threats | ○ | No premises of our own |
`,
    );
  });

  it('takes "N/A" beside a yes below a header that is not known for no exclusion', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control ID | Control title | Meant for CSP | Implemented |
| --- | --- | --- | --- |
| CLD.9.5.2 | Virtual machine hardening | Yes | Yes |
| CLD.12.4.5 | Monitoring of cloud services | Yes | N/A |
| CLD.12.1.5 | Administrator's operational security | | N/A |
                                                        ^^^ error …
`,
    );
  });

  it('reads bare full-width numbers in a control column', () => {
    checkFindings(
      soaMissingJustification,
      `
| 管理策番号 | 管理策名 | 適用 | 理由 |
|---|---|---|---|
| ５．９ | 情報及びその他の関連資産の目録 | ○ | 基本 |
| ５．１１ | 資産の返却 | × | |
                 ^ error A.5.11 Return of assets is excluded without a reason. …
`,
    );
  });

  it('proposes nothing that other rows of the statement contradict', () => {
    const statement = (others: string): string => `
| Control | Applicable | Justification |
|---|---|---|
| A.7.1 | ${others} | Staff work there |
| A.7.6 | No | |
`;
    const none = 'Insert a justification to complete: "No own data centre';
    const offered = (others: string): readonly string[] => {
      const world = worldOf(readFiles(statement(others)), { role: 'csc' });
      const [document] = world.workspace.documents.values();
      const findings = document ? findingsOf([soaMissingJustification], document, world) : [];
      return findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
    };
    strictEqual(
      offered('Yes').some((title) => title.startsWith(none)),
      false,
    );
    strictEqual(
      offered('No').some((title) => title.startsWith(none)),
      true,
    );
  });

  it('does not count a control of 27017 as one of Annex A', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Applicable | Justification |
|---|---|---|
| CLD.9.5.1 | No | |
              ^^ error CLD.9.5.1 Segregation in virtual computing environments is excluded without a reason. An auditor expects one as for the controls of Annex A (ISO/IEC 27001, 6.1.3 d): write why it is not needed.
`,
    );
  });

  it('takes comments, and words behind the decision, for the reason where no column asks for it', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Included | Comments |
|---|---|---|
| A.7.1 | No | no premises of our own |
| A.7.2 | No | |
          ^^ error A.7.2 Physical entry is excluded without a reason.…

| Control | Long name | Applicable | Background |
|---|---|---|---|
| A.7.1 | Physical security perimeters | No | premises of the landlord |
| A.7.3 | Securing offices, rooms and facilities | No | |
                                                   ^^ error A.7.3 Securing offices, rooms and facilities is excluded…
`,
    );
  });

  it('takes words below one or two letters for the reason, and not below a header that is known', () => {
    const statement = (header: string, mark = ''): string => `
# Statement of Applicability

Legend: L = legal, R = risk; Y = applicable, N = not applicable; I = implemented, P = planned

| Control | Title | A | ${header} | S |
| --- | --- | --- | --- | --- |
| A.5.1 | Policies for information security | Y | L | I |
| A.5.3 | Segregation of duties | Y | R | P |
| A.7.1 | Physical security perimeters | N | No premises | |
${mark}`;
    for (const header of ['R', 'G', 'W', 'RR', 'P.', 'Ground']) {
      checkFindings(soaMissingJustification, statement(header));
    }
    checkFindings(
      soaMissingJustification,
      statement(
        'Owner',
        `${' '.repeat(41)}^ error A.7.1 Physical security perimeters is excluded…\n`,
      ),
    );
  });

  it('reports an exclusion with an empty, a dashed or no cell for its reason', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | Yes | |
| A.7.1 | No | |
          ^^ error A.7.1 Physical security perimeters is excluded without a reason.…
| A.7.2 | Not applicable | — |
          ^^^^^^^^^^^^^^ error A.7.2 Physical entry is excluded without a reason.…
| A.7.4 | No |
          ^^ error A.7.4 Physical security monitoring is excluded without a reason. Each exclusion from Annex A has to be justified (ISO/IEC 27001, 6.1.3 d): write why it is not needed.
| A.7.5 | No | No premises |
`,
    );
  });

  it('asks for a column where there is none', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Title | Applicable |
|---|---|---|
| A.7.4 | Physical security monitoring | No |
                                         ^^ error A.7.4 Physical security monitoring is excluded without a reason. Each exclusion from Annex A has to be justified (ISO/IEC 27001, 6.1.3 d): add a column for the justification and write why it is not needed.
| A.7.5 | Threats | No – no premises belong to us |
`,
    );
  });

  it('asks for the justification where a control has a section and no row', () => {
    checkFindings(
      soaMissingJustification,
      `
# Statement of Applicability

## A.8.30 Outsourced development

- Applicable: No
              ^^ error A.8.30 Outsourced development is excluded without a reason. Each exclusion from Annex A has to be justified (ISO/IEC 27001, 6.1.3 d): add a line for the justification that says why it is not needed.
`,
    );
  });

  it('takes a reason from a list of exclusions', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.7.4 | No | |

| Control | Reason for exclusion |
|---|---|
| A.7.4 | No premises |
`,
    );
  });

  it('takes a reason from the column for evidence where there is no better one', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Title | Evidence | Status |
|---|---|---|---|
| A.7.4 | Monitoring | No premises, see the list of sites | N/A |
| A.7.5 | Threats | | N/A |
                      ^^^ error A.7.5 Protecting against physical and environmental threats is excluded without a reason.…
`,
    );
  });

  it('does not take the word for the exclusion as its reason', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Title | Inclusion / exclusion justification | Status |
|---|---|---|---|
| A.7.4 | Monitoring | Excluded | |
                       ^^^^^^^^ error A.7.4 Physical security monitoring is excluded without a reason.…
| A.7.5 | Threats | Excluded – no premises | |
`,
    );
  });

  it('reports the exclusions of a list and of a heading for each control', () => {
    checkFindings(
      soaMissingJustification,
      `
| Control | Reason for exclusion |
|---|---|
| A.7.4 | |
  ^^^^^ error A.7.4 Physical security monitoring is excluded without a reason.…

## A.8.30 Outsourced development

- Applicable: No
              ^^ error A.8.30 Outsourced development is excluded without a reason.…
- Justification:
`,
    );
  });

  it('writes into the cell and keeps the other cells as they are', () => {
    checkFix(
      soaMissingJustification,
      '| Control | Applicable | Justification | Status |\n|---|---|---|---|\n| A.8.30  | $0No         |               | N/A    |\n',
      '| Control | Applicable | Justification | Status |\n|---|---|---|---|\n| A.8.30  | No         | No development is given to outside parties [confirm, and name who checked it] | N/A    |\n',
    );
  });

  it('replaces a dash', () => {
    checkFix(
      soaMissingJustification,
      '| Control | Applicable | Justification |\n|---|---|---|\n| A.5.23 | $0No | - |\n',
      '| Control | Applicable | Justification |\n|---|---|---|\n| A.5.23 | No | No cloud services are used within the scope [confirm, and name who checked it] |\n',
    );
  });

  it('adds the missing cells of a short row', () => {
    checkFix(
      soaMissingJustification,
      '| Control | Applicable | Owner | Justification |\n|---|---|---|---|\n| A.8.28 | $0No |\n',
      '| Control | Applicable | Owner | Justification |\n|---|---|---|---|\n| A.8.28 | No |  | No software is developed or changed within the scope [confirm, and name who checked it] |\n',
    );
    checkFix(
      soaMissingJustification,
      'Control | Applicable | Justification\n---|---|---\nA.8.28 | $0No\n',
      'Control | Applicable | Justification\n---|---|---\nA.8.28 | No | No software is developed or changed within the scope [confirm, and name who checked it]\n',
    );
  });

  it('completes the word for the exclusion', () => {
    checkFix(
      soaMissingJustification,
      '| Control | Title | Inclusion / exclusion justification | Status |\n|---|---|---|---|\n| A.5.7 | Threat | $0N/A | |\n',
      '| Control | Title | Inclusion / exclusion justification | Status |\n|---|---|---|---|\n| A.5.7 | Threat | N/A – Not needed: no risk in the risk assessment, law or contract calls for it [say why] | |\n',
    );
  });

  it('writes behind a label', () => {
    checkFix(
      soaMissingJustification,
      '## A.6.7 Remote working\n\n- Applicable: $0No\n- **Justification:**\n',
      '## A.6.7 Remote working\n\n- Applicable: No\n- **Justification:** Nobody works remotely: all work within the scope is done on the premises [confirm, and name who checked it]\n',
    );
  });

  it('writes into a row far down in a long table', () => {
    const rows = Array.from(
      { length: 300 },
      (_, index) => `| A.5.${String((index % 37) + 1)} | Yes | Risk |`,
    );
    const table = ['| Control | Applicable | Justification |', '|---|---|---|', ...rows];
    checkFix(
      soaMissingJustification,
      [...table, '| A.8.30 | $0No | |', '| A.5.1 | Yes | Risk |'].join('\n'),
      [
        ...table,
        '| A.8.30 | No | No development is given to outside parties [confirm, and name who checked it] |',
        '| A.5.1 | Yes | Risk |',
      ].join('\n'),
    );
  });

  it('offers no fix where there is no place for it', () => {
    checkFixTitles(
      soaMissingJustification,
      '| Control | Title | Applicable |\n|---|---|---|\n| A.7.4 | Monitoring | $0No |\n',
      [],
    );
  });

  describe('proposes what the workspace knows', () => {
    const head = '| Control | Applicable | Justification |\n|---|---|---|\n';
    const insert = (reason: string): string => `Insert a justification to complete: "${reason}"`;

    it('of a company without premises, with the document that says so', () => {
      checkFixTitles(
        soaMissingJustification,
        `-- soa/statement.md --\n${head}| A.7.4 | $0No | |\n-- governance/scope.md --\n# Scope of the ISMS\n\nWe rent no offices: everybody works remotely.\n`,
        [
          insert(
            'No office, server room or other premises lie within the scope ([scope.md](../governance/scope.md)) [confirm, and name who checked it]',
          ),
          insert(
            'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
          ),
        ],
      );
    });

    it('of a company with an office: that it has none is not proposed', () => {
      checkFixTitles(
        soaMissingJustification,
        `-- statement.md --\n${head}| A.7.4 | $0No | |\n-- scope.md --\n# Scope of the ISMS\n\nThe scope covers our office in Lisbon and Microsoft Office 365.\n`,
        [
          insert(
            'None of our premises ([scope.md](scope.md)) needs it: [say which they are, and why no risk there calls for it]',
          ),
          insert(
            'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
          ),
        ],
      );
    });

    it('of premises that the scope names in other languages', () => {
      for (const scope of [
        'Le SMSI couvre le Centre hospitalier (3 sites).',
        'El alcance incluye la oficina de Bilbao y la sede.',
        'O escopo abrange a sede em Campinas e dois armazéns.',
        'Il perimetro comprende gli uffici di Torino.',
        'Het kantoor in Utrecht valt eronder.',
        '組織：株式会社青空 本社及び岡崎工場',
      ]) {
        checkFixTitles(
          soaMissingJustification,
          `-- statement.md --\n${head}| A.7.4 | $0No | |\n-- scope.md --\n# ISMS Scope\n\n${scope}\n`,
          [
            insert(
              'None of our premises ([scope.md](scope.md)) needs it: [say which they are, and why no risk there calls for it]',
            ),
            insert(
              'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
            ),
          ],
        );
      }
      checkFixTitles(
        soaMissingJustification,
        `-- statement.md --\n${head}| A.7.4 | $0No | |\n-- scope.md --\n# ISMS Scope\n\nLa empresa no tiene oficinas propias.\n`,
        [
          insert(
            'No office, server room or other premises lie within the scope ([scope.md](scope.md)) [confirm, and name who checked it]',
          ),
          insert(
            'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
          ),
        ],
      );
    });

    it('of a company that does not develop', () => {
      checkFixTitles(
        soaMissingJustification,
        `-- statement.md --\n${head}| A.8.25 | $0No | |\n-- scope.md --\n# ISMS Scope\n\nNo software is developed by the organisation.\n`,
        [
          insert(
            'No software is developed or changed within the scope ([scope.md](scope.md)) [confirm, and name who checked it]',
          ),
          insert(
            'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
          ),
        ],
      );
    });

    it('of a company that has a policy on development: that it develops nothing is not proposed', () => {
      checkFixTitles(
        soaMissingJustification,
        `-- statement.md --\n${head}| A.8.25 | $0No | |\n-- development.md --\n---\ntype: policy\n---\n# Secure Development Policy\n`,
        [
          insert(
            'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
          ),
        ],
      );
    });

    it('of the exclusions on the same topic, the closest one, without a provider as the reason', () => {
      checkFix(
        soaMissingJustification,
        `${head}| A.7.1 | No | Shared building of the landlord |\n| A.7.4 | No | All 12 people work from home |\n| A.7.5 | No | Managed by AWS |\n| A.7.6 | $0No | |\n`,
        `${head}| A.7.1 | No | Shared building of the landlord |\n| A.7.4 | No | All 12 people work from home |\n| A.7.5 | No | Managed by AWS |\n| A.7.6 | No | All 12 people work from home [confirm that the reason of A.7.4 holds here, too] |\n`,
      );
    });

    it('of rooms no reason that is one of power and cooling', () => {
      checkFixTitles(
        soaMissingJustification,
        `${head}| A.7.11 | No | The building has a supply of its own that is out of scope |\n| A.7.6 | $0No | |\n`,
        [
          insert(
            'No own data centre, server room or office lies within the scope [confirm, and name who checked it]',
          ),
          insert(
            'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
          ),
        ],
      );
    });

    it('in Dutch and French', () => {
      checkFix(
        soaMissingJustification,
        '| Maatregel | Van toepassing | Onderbouwing |\n|---|---|---|\n| A.7.1 | Nee | Er zijn geen beveiligde zones |\n| A.7.3 | $0Nee | |\n',
        '| Maatregel | Van toepassing | Onderbouwing |\n|---|---|---|\n| A.7.1 | Nee | Er zijn geen beveiligde zones |\n| A.7.3 | Nee | Er zijn geen beveiligde zones [bevestig dat de reden van A.7.1 ook hier geldt] |\n',
      );
      checkFix(
        soaMissingJustification,
        '| Mesure | Applicable | Motif |\n|---|---|---|\n| A.8.30 | $0Non | |\n',
        '| Mesure | Applicable | Motif |\n|---|---|---|\n| A.8.30 | Non | Aucun développement n’est confié à l’extérieur [à confirmer ; indiquer qui l’a vérifié] |\n',
      );
    });

    it('in the language of the statement', () => {
      checkFix(
        soaMissingJustification,
        '# Anwendbarkeitserklärung\n\nDie Tabelle nennt die Maßnahmen und ist nicht vertraulich.\n\n| Maßnahme | Anwendbar | Begründung |\n|---|---|---|\n| A.8.30 | $0Nein | |\n',
        '# Anwendbarkeitserklärung\n\nDie Tabelle nennt die Maßnahmen und ist nicht vertraulich.\n\n| Maßnahme | Anwendbar | Begründung |\n|---|---|---|\n| A.8.30 | Nein | Es wird keine Entwicklung nach außen vergeben [bitte bestätigen und nennen, wer es geprüft hat] |\n',
      );
    });
  });

  it('proposes nothing about premises for what leaves them', () => {
    const scope =
      '-- scope.md --\n---\ntype: scope\n---\n# Scope of the ISMS\n\nOffice: Leeds, second floor.\n';
    checkFixTitles(
      soaMissingJustification,
      `${scope}-- soa.md --\n| Control | Applicable | Justification |\n| --- | --- | --- |\n| A.7.9 | No$0 | |\n`,
      [
        'Insert a justification to complete: "Not needed: no risk in the risk assessment, law or contract calls for it [say why]"',
      ],
    );
  });

  it('takes words among the remarks for the reason where its column is for the codes of inclusion', () => {
    const head =
      '| Control | Applicable | Reason (LR/CO/BR/RRA) | Remarks |\n|---|---|---|---|\n| A.5.1 | Yes | CO, RRA | Board paper |\n';
    checkFindings(soaMissingJustification, `${head}| A.7.6 | No | | No such rooms |\n`);
    checkFindings(
      soaMissingJustification,
      `${head}| A.7.6 | No | | |
          ^^ error A.7.6 Working in secure areas is excluded without a reason.…
`,
    );
  });

  it('takes no remark for the reason where others have theirs in its column', () => {
    checkFindings(
      soaMissingJustification,
      `
| Maßnahme | Anwendbar | Begründung | Status | Bemerkungen |
|---|---|---|---|---|
| A.5.1 | Ja | Risiko R-1 | Umgesetzt | |
| A.8.31 | Nein | | entfällt | Begründung fehlt noch |
           ^^^^ error A.8.31 Separation of development, test and production environments is excluded without a reason.…
`,
    );
  });

  it('knows a column for reasons that asks for them, and misses no column where another may be it', () => {
    const message =
      'is excluded without a reason. Each exclusion from Annex A has to be justified (ISO/IEC 27001, 6.1.3 d): write why it is not needed.';
    for (const header of [
      ...[
        'If not used: why',
        'If no, why?',
        'Falls nicht, warum?',
        'Sinon, pourquoi ?',
        'Si no, ¿por qué?',
      ],
      ...['Se não, por quê?', 'Se no, perché?', 'Zo niet, waarom?', 'Because of the board'],
    ]) {
      checkFindings(
        soaMissingJustification,
        `
| No. | Control | Applicable | ${header} |
|---|---|---|---|
| A.7.4 | Physical security monitoring | No | No rooms of our own |
| A.8.18 | Use of privileged utility programs | No | |
                                                ^^ error A.8.18 Use of privileged utility programs ${message}
`,
      );
    }
  });

  it('finds the reason in the other half of a statement in two sections', () => {
    const ids = Array.from({ length: 37 }, (_, index) => `A.5.${String(index + 1)}`)
      .concat(Array.from({ length: 8 }, (_, index) => `A.6.${String(index + 1)}`))
      .concat(Array.from({ length: 34 }, (_, index) => `A.8.${String(index + 1)}`));
    const rows = (cells: readonly [string, string]): string =>
      ids.map((id) => `| ${id} | ${id === 'A.8.30' ? cells[1] : cells[0]} |\n`).join('');
    const decisions = `| Control | Applicable | Status |\n|---|---|---|\n${rows(['Yes | Done', 'No | '])}`;
    const reasons = `| Control | Applicable | Justification |\n|---|---|---|\n${rows(['Yes | Law', 'No | No development'])}`;
    const title = '# Statement of Applicability\n\n';
    checkFindings(
      soaMissingJustification,
      `${title}## Decisions\n\n${decisions}\n## Reasons\n\n${reasons}`,
    );
    const marked = decisions.replace(
      '| A.8.30 | No |  |\n',
      '| A.8.30 | No |  |\n           ^^ error A.8.30 Outsourced development is excluded without a reason. …\n',
    );
    checkFindings(soaMissingJustification, `${title}## Decisions\n\n${marked}`);
  });

  it('takes time in line with the sites that leave out the same controls', () => {
    checkLinear(exclusionsOfSites, 40, (text) => {
      const world = worldOf(readFiles(text));
      for (const document of world.workspace.documents.values()) {
        findingsOf([soaMissingJustification], document, world);
      }
    });
  });
});

/** A statement for each of `n` sites, without reasons. */
function exclusionsOfSites(n: number): string {
  const rows = Array.from({ length: 14 }, (_, index) => `| A.7.${String(index + 1)} | No | |\n`);
  const table = `| Control | Applicable | Justification |\n|---|---|---|\n${rows.join('')}`;
  const sites = Array.from({ length: n }, (_, index) => `## Site City${String(index)}\n\n${table}`);
  return `# Statement of Applicability\n\n${sites.join('\n')}`;
}
