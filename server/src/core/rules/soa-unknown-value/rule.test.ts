import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { fixAllOf } from '../../features/fixAll.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import {
  checkFindings,
  checkFix,
  checkFixTitles,
  parsed,
  readFiles,
  worldOf,
} from '../../../../../test/kit/check.js';
import { soaUnknownValue } from './rule.js';

describe('soa-unknown-value', () => {
  it('reports a sign that the legend of a statement has not', () => {
    const rows = `
| Control | Title | Status |
|---|---|---|
| A.5.1 | Policies for information security | I |
| A.5.2 | Information security roles and responsibilities | P |
| A.5.3 | Segregation of duties | Q |
`;
    const marked = `                                  ^ warning "Q" as the status of A.5.3 Segregation of duties cannot be understood.…\n`;
    const legend = '\nI = implemented, P = partly implemented, N = not implemented\n';
    checkFindings(soaUnknownValue, `# Statement of Applicability\n${legend}${rows}${marked}`);
    checkFindings(soaUnknownValue, `# Statement of Applicability\n${rows}`);
    const further = legend.replace('N =', 'Q = met by the group, N =');
    checkFindings(soaUnknownValue, `# Statement of Applicability\n${further}${rows}`);
  });

  it('reports a strange word among understood ones', () => {
    checkFindings(
      soaUnknownValue,
      `
| Control | Applicable | Status |
|---|---|---|
| A.5.1 | Yes | Implemented |
| A.5.2 | Yes | Planned |
| A.5.3 | Someway | Planned |
          ^^^^^^^ warning "Someway" as the applicability of A.5.3 Segregation of duties cannot be understood. An auditor has to ask what was decided (ISO/IEC 27001, 6.1.3 d), and no count includes the row: write a plain word such as "Yes" or "No", or explain yours under "vocabulary" in isms.yaml.
| A.5.4 | Yes | Somehow |
                ^^^^^^^ warning "Somehow" as the status of A.5.4 Management responsibilities cannot be understood.…
`,
    );
  });

  it('offers a word of other rows that is close, though another of its meaning is more frequent', () => {
    const rows = [
      '| A.5.1 | Aplicável | Parcialmente implantado |',
      '| A.5.2 | Aplicável | Parcialmente implantado |',
      '| A.5.3 | Aplicável | Em andamento |',
      '| A.5.4 | Aplicável | Implantado |',
      '| A.7.4 | Não aplicável | N/A |',
    ];
    const before = `| Controle | Aplicável | Status |\n|---|---|---|\n${rows.join('\n')}\n`;
    checkFix(
      soaUnknownValue,
      `${before}| A.5.5 | Aplicável | $0Em andmento |\n`,
      `${before}| A.5.5 | Aplicável | Em andamento |\n`,
    );
    checkFixTitles(soaUnknownValue, `${before}| A.5.5 | Aplicável | $0Qualquer |\n`, [
      'Change to "Parcialmente implantado"',
      'Change to "Implantado"',
    ]);
  });

  it('leaves a row with more cells than columns to the rule for those', () => {
    checkFindings(
      soaUnknownValue,
      `
| Control | Applicable | Reason | Status |
|---|---|---|---|
| A.5.1 | Yes | Board | Implemented |
| A.5.2 | Yes | Board | Planned |
| A.5.5 | Yes | Board | Planned |
| A.5.3 | Yes | Ransomware | phishing | Implemented |
| A.5.6 | Yes | Ransomware | phishing | malware | Planned |
| A.5.7 | Yes | Board | Planned |
| A.5.4 | Yes | Board | Somehow | |
                        ^^^^^^^ warning "Somehow" as the status of A.5.4 …
`,
    );
  });

  it('reports what a cell too many at the end of the row has not moved, and any slip of the pen', () => {
    checkFindings(
      soaUnknownValue,
      `
| Control | Title | Applicable | Reason | Status |
|---|---|---|---|---|
| A.5.1 | Policies | Yes | Board | Implemented |
| A.5.2 | Roles | Yes | Board | Planned |
| A.5.8 | Projects | Yes | Board | Planned |
| A.5.9 | Inventory | Yes | Board | Planned |
| A.5.10 | Use | Yes | Board | Planned |
| A.5.3 | Duties | Yes | Law | Somehow | see note |
                               ^^^^^^^ warning "Somehow" as the status of …
| A.5.4 | Management | Yess | Law | Implemented | see note |
                       ^^^^ warning "Yess" as the applicability of …
| A.5.5 | Authorities | Yes | Law | Implementd | see note |
                                    ^^^^^^^^^^ warning "Implementd" as the status of …
| A.5.6 | Groups | Yess | Law, | court | Planned |
                   ^^^^ warning "Yess" as the applicability of …
| A.5.7 | Threat | intelligence | Yes | Law | Planned |
`,
    );
  });

  it('says nothing of columns that hold something else, of figures, sentences and own words', () => {
    const statement = `
| Control | Applicable | Status |
|---|---|---|
| A.5.1 | Yes | Level 3 |
| A.5.2 | Yes | 80 % |
| A.5.3 | Yes | Implemented |
| A.5.4 | Yes | Planned |
| A.5.5 | Yes | The new process is being rolled out to all sites |
| A.5.6 | gilt | Planned |
| A.7.4 | No | Somehow |

| Control | Applicable | Maturity |
|---|---|---|
| A.6.1 | Yes | Managed |
| A.6.2 | Yes | Defined |
`;
    const vocabulary = { ...defaultVocabulary, values: { applicable: ['gilt'] } };
    checkFindings(soaUnknownValue, statement, { vocabulary });
  });

  it('reports a slip of the pen even alone, and mends it', () => {
    const after =
      '| Control | Applicable | Status |\n|---|---|---|\n| A.5.1 | Yes | Implemented |\n';
    checkFix(soaUnknownValue, after.replace('Implemented', 'Imp$0lmented'), after);
    checkFix(
      soaUnknownValue,
      after.replace('Yes', 'Applicbl$0e'),
      after.replace('Yes', 'Applicable'),
    );
    checkFindings(soaUnknownValue, after);
  });

  it('reports a slip of the pen behind a sign, and no remark that stands there', () => {
    const head = '| Control | Applicable | Status |\n|---|---|---|\n';
    const others =
      '| A.5.1 | ✅ | 🟢 Done |\n| A.5.2 | ✅ | 🟢 Done |\n| A.5.3 | ✅ | 🟡 In progress |\n';
    const after = `${head}${others}| A.5.4 | ✅ | 🟢 Done |\n`;
    checkFix(soaUnknownValue, after.replace(/Done(?= \|\n$)/, 'Dn$0oe'), after);
    checkFindings(
      soaUnknownValue,
      `${head}${others}| A.5.5 | ✅ | 🟡 In progres |
                 ^^^^^^^^^^ warning "In progres" behind the sign for …
| A.5.6 | ✅ Applicabel | ✅ Implmented |
            ^^^^^^^^^^ warning …
                           ^^^^^^^^^^ warning …
| A.5.7 | ✅ | 🟢 Whatever |
| A.5.8 | ✅ customers | 🟢 Donna |
| A.5.9 | ✅ | 🟡 waiting for the new tool |
| A.7.4 | ❌ | 🟢 Dnoe |
`,
    );
  });

  it('takes no word for a slip that says the opposite, or that could be two', () => {
    const head = '| Control | Applicable | Status |\n|---|---|---|\n';
    checkFindings(
      soaUnknownValue,
      `${head}| A.5.1 | Yes | Incomplete |\n| A.5.2 | Encluded | Unplanned |\n`,
    );
  });

  it('takes no short word with another first letter for a slip, and offers no word of the other sense first', () => {
    const head = '| Maßnahme | Anwendbar | Stand |\n|---|---|---|\n';
    const rows = '| A.5.1 | Ja | umgesetzt |\n| A.5.2 | Nein | |\n| A.5.3 | Ja | umgesetzt |\n';
    checkFixTitles(soaUnknownValue, `${head}${rows}| A.5.4 | Je$0in | umgesetzt |\n`, [
      'Change to "Ja"',
      'Change to "Nein"',
    ]);
    checkFindings(
      soaUnknownValue,
      '| Controle | Situação | Grau |\n|---|---|---|\n| A.5.1 | adotado | total |\n| A.7.4 | dispensado | – |\n| A.5.2 | adotado | total |\n',
    );
  });

  it('knows further usual words of each language where a statement rates in figures', () => {
    const header = '| Control | ¿Aplica? | Estado |\n|---|---|---|\n';
    const rated = ['A.5.1', 'A.5.2', 'A.5.3'].map((id) => `| ${id} | Sí | 3 |\n`).join('');
    for (const slip of ['Implantdo', 'Implantao', 'Implntado', 'En crso']) {
      checkFindings(
        soaUnknownValue,
        `# Declaración de aplicabilidad\n\nLas medidas que se aplican en la organización.\n\n${header}${rated}| A.5.4 | Sí | ${slip} |\n               ${'^'.repeat(slip.length)} warning …\n`,
      );
    }
    checkFindings(
      soaUnknownValue,
      `# Declaración de aplicabilidad\n\nLas medidas que se aplican en la organización.\n\n${header}${rated}| A.5.4 | Sí | Implicado |\n`,
    );
  });

  it('leaves the decision on a control to a person, and mends its status alone', () => {
    const head = '| Control | Applicable | Status |\n|---|---|---|\n';
    const document = parsed(
      `${head}| A.5.1 | Applicble | Done |\n| A.5.2 | Applicable | Implmented |\n| A.5.3 | Yes | Implement |\n`,
    );
    const found = [...soaUnknownValue.check({ ...worldOf([]), document })];
    deepStrictEqual(
      found.map(({ fixes }) => fixes?.map(({ title, needsPerson }) => [title, needsPerson])),
      [
        [['Change to "Applicable"', true]],
        [['Change to "Implemented"', undefined]],
        // What is to be done is not done because a letter is missing.
        [['Change to "Implemented"', true]],
      ],
    );
  });

  it('mends a doubled letter in a short word, and copies no date of another row', () => {
    const head = '| Maatregel | Van toepassing | Status |\n|---|---|---|\n';
    const rows =
      '| A.5.1 | Ja | ja |\n| A.5.2 | Ja | nee, gepland Q2 2027 |\n| A.5.3 | Ja | ja |\n';
    checkFixTitles(soaUnknownValue, `${head}${rows}| A.5.4 | Ja | ja$0a |\n`, ['Change to "ja"']);
    checkFixTitles(soaUnknownValue, `${head}${rows}| A.5.4 | Ja | hals$0tarrig |\n`, [
      'Change to "ja"',
    ]);
  });

  it('names plain words of the language of the statement', () => {
    checkFindings(
      soaUnknownValue,
      `
| Mesure | Applicable | Motif |
|---|---|---|
| A.5.1 | Oui | Les risques de la société |
| A.5.2 | Oui | Contrat avec les clients |
| A.5.3 | Volontiers | |
          ^^^^^^^^^^ warning "Volontiers" as the applicability of A.5.3 Segregation of duties cannot be understood. An auditor has to ask what was decided (ISO/IEC 27001, 6.1.3 d), and no count includes the row: write a plain word such as "Oui" or "Non", or explain yours under "vocabulary" in isms.yaml.
`,
    );
  });

  it('reports a letter that is not among those of the header of a long statement', () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, index) => `| A.8.${String(index + 1)} | J |\n`).join('');
    const head = (header: string, count = 32): string =>
      `| Control | ${header} |\n|---|---|\n${rows(count)}`;
    const stray = '| A.8.33 | M |\n';
    checkFindings(
      soaUnknownValue,
      `${head('Applicable (J/N)')}| A.8.33 | M |
           ^ warning "M" as the applicability of A.8.33 Test information cannot be understood.…
`,
    );
    checkFindings(
      soaUnknownValue,
      `${head('Aplica<br>(S/N)').replaceAll('| J |', '| S |')}| A.8.33 | D |
           ^ warning "D" as the applicability of A.8.33 Test information cannot be understood.…
`,
    );
    for (const legend of [
      '* J ja\n* N nein\n* M Gesetz\n',
      'Erklärt sind J (ja) und M (Gesetz).\n',
      '| Zeichen | Bedeutung |\n|---|---|\n| J | ja |\n| M | Gesetz |\n',
    ]) {
      checkFindings(soaUnknownValue, `${legend}\n${head('Applicable (J/N)')}${stray}`);
      checkFindings(soaUnknownValue, `${head('Applicable (J/N)')}${stray}\n${legend}`);
    }
    for (const silent of [
      head('Applicable') + stray,
      head('Applicable (J/N)', 12) + stray,
      head('Applicable (J/N/M)') + stray,
      `${head('Applicable (J/N)')}| A.8.33 | X |\n`,
      `${head('Applicable (J/N)', 31)}| A.8.32 | M |\n${stray}| A.8.34 | M |\n`,
    ]) {
      checkFindings(soaUnknownValue, silent);
    }
  });

  it('offers the words of the statement where it cannot know what was meant', () => {
    checkFixTitles(
      soaUnknownValue,
      '| Control | Applicable |\n|---|---|\n| A.5.1 | Ja |\n| A.5.2 | Ja |\n| A.7.4 | Nein |\n| A.5.3 | $0Freilich |\n',
      ['Change to "Ja"', 'Change to "Nein"'],
    );
  });

  it('leaves it to a person which of the words in use is meant', () => {
    const text = `
| Control | Applicable | Status |
|---|---|---|
| A.5.1 | Yes | Live |
| A.5.2 | Yes | Live |
| A.5.3 | Yes | Shelved$0 |
`;
    checkFixTitles(soaUnknownValue, text, ['Change to "Live"']);
    const world = worldOf(readFiles(text));
    const [document] = world.workspace.documents.values();
    strictEqual(document && fixAllOf(soaUnknownValue, document, world), undefined);
  });

  it('keeps the small letter of the writer', () => {
    const head = '| Control | Applicable | Justification | Status |\n|---|---|---|---|\n';
    checkFixTitles(soaUnknownValue, `${head}| A.5.1 | Yes | R-1 | implmen$0ted |\n`, [
      'Change to "implemented"',
    ]);
    checkFixTitles(soaUnknownValue, `${head}| A.5.1 | Yes | R-1 | Implmen$0ted |\n`, [
      'Change to "Implemented"',
    ]);
  });

  it('tells a word of their own that many rows have once, with their number', () => {
    const known = '| A.5.1 | Yes | Done |\n';
    const rows = [2, 3, 4, 5, 6, 7].map((id) => `| A.5.${String(id)} | Yes | Done |\n`).join('');
    const own = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) => `| A.8.${String(index + 2)} | Yes | chipped |\n`,
      ).join('');
    const head = '| Control | Applicable | Status |\n|---|---|---|\n';
    const mark = '                ^^^^^^^ warning "chipped" as the status of ';
    checkFindings(
      soaUnknownValue,
      `${head}${known}${rows}| A.8.1 | Yes | chipped |\n${mark}A.8.1 User endpoint devices and 4 further controls cannot be understood. …\n${own(4)}`,
    );
    checkFindings(
      soaUnknownValue,
      `${head}${known}${rows}| A.8.1 | Yes | chipped |\n${mark}A.8.1 User endpoint devices cannot be understood. …\n| A.8.2 | Yes | chipped |\n${mark}A.8.2 …\n`,
    );
  });

  it('reports a slip below a label for the implementation, in a section', () => {
    const section = (id: string, [applicable, yes]: readonly string[], said: string): string =>
      `### ${id}\n\n- **${applicable ?? ''}:** ${yes ?? ''}\n- ${said}\n\n`;
    for (const [decision, label, right, wrong] of [
      [['Anwendbar', 'Ja'], 'Umsetzung', 'umgesetzt', 'ungesetzt'],
      [['Anwendbar', 'Ja'], 'Umsetzung', 'teilweise umgesetzt', 'teilweise-umgestzt'],
      [['Applicable', 'Yes'], 'Implementation', 'Implemented', 'Implemnted'],
      [['Applicable', 'Oui'], 'Modalités de mise en œuvre', 'En cours', 'En cuors'],
      [['Aplicable', 'Sí'], 'Implementación', 'Implantado', 'Implatado'],
      [['Aplicável', 'Sim'], 'Implementação', 'Implementado', 'Implemetado'],
      [['Applicabile', 'Sì'], 'Attuazione', 'Attuato', 'Atutato'],
      [['Van toepassing', 'Ja'], 'Implementatie', 'Ingevoerd', 'Ingevoert'],
    ] as const) {
      const known = ['A.5.1', 'A.5.2'].map((id) => section(id, decision, `**${label}:** ${right}`));
      const marks = `${' '.repeat(label.length + 8)}${'^'.repeat(wrong.length)} warning …`;
      const slip = section('A.5.3', decision, `**${label}:** ${wrong}\n${marks}`);
      checkFindings(soaUnknownValue, `# SoA\n\n${known.join('')}${slip}`);
    }
  });

  it('takes what is done for no status, below a label for the implementation', () => {
    const section = (id: string, said: string): string =>
      `### ${id}\n\n- **Anwendbar:** Ja\n- **Umsetzung:** ${said}\n\n`;
    const known = ['A.5.1', 'A.5.2'].map((id) => section(id, 'umgesetzt')).join('');
    for (const said of [
      'Firewall',
      'Vier-Augen-Prinzip',
      'Leitlinie ISMS',
      'durch die IT',
      'Umsetzer',
    ]) {
      checkFindings(soaUnknownValue, `# SoA\n\n${known}${section('A.5.3', said)}`);
    }
    const planned = ['A.5.1', 'A.5.2']
      .map((id) => `### ${id}\n\n- **Applicable:** Yes\n- **Implementation:** Planned\n\n`)
      .join('');
    for (const tool of ['Planner', 'Implementer']) {
      checkFindings(soaUnknownValue, `# SoA\n\n${planned.replace('Planned', tool)}${planned}`);
    }
    // Where no section gives a status there, the label is none of one.
    checkFindings(soaUnknownValue, `# SoA\n\n${section('A.5.3', 'ungesetzt')}`);
  });
});
