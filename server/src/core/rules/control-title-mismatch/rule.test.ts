import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { controlTitleMismatch } from './rule.js';

const head = '| Control | Title | Applicable | Justification |\n| --- | --- | --- | --- |\n';

describe('control-title-mismatch', () => {
  it('accepts the title in any spelling in use, translations and short forms', () => {
    checkFindings(
      controlTitleMismatch,
      `${head}| A.5.15 | **Access Control** | Yes | x |
| A.8.1 | User end point devices | Yes | x |
| A.5.13 | Labeling of information | Yes | x |
| A.5.34 | Privacy and protection of PII | Yes | x |
| A.5.1 | Informationssicherheitsrichtlinien | Yes | x |
| A.8.17 | Clock synchronisation | Yes | x |
| A.5.10 | Acceptable use of assets | Yes | x |
| A.6.7 | Teleworking | Yes | x |
| A.7.5 | Protection against physical & environmental threats | Yes | x |`,
    );
  });

  it('reports the title of another control', () => {
    checkFindings(
      controlTitleMismatch,
      `
## A.5.16 Access control
          ^^^^^^^^^^^^^^ warning A.5.16 is "Identity management"; "Access control" is the title of A.5.15. …
`,
    );
  });

  it('reads a title before attributes and behind any sign', () => {
    for (const [line, at] of [
      ['## A.5.17 Access rights {#a.5.17-access-rights}', 10],
      ['## A.5.17 Access rights {.unnumbered}', 10],
      ['## A.5.17 Access rights {: #a517 }', 10],
      ['## [A.5.17](soa.md) Access rights {#a}', 20],
      ['## A.5.17 -- Access rights', 13],
      ['## 10.2 A.5.17 Access rights', 15],
      ['### 4.2.2. A.5.17: Access rights', 19],
      ['## 3) A.5.17 Access rights', 13],
      ['## A.5.17 --- Access rights', 14],
      ['- A.5.17 -- Access rights', 12],
      ['- A.5.17 | Access rights', 11],
    ] as const) {
      checkFindings(
        controlTitleMismatch,
        `${line}\n${' '.repeat(at)}^^^^^^^^^^^^^ warning A.5.17 is "Authentication information"; "Access rights" is the title of A.5.18. …\n`,
      );
    }
    checkFindings(
      controlTitleMismatch,
      '## A.5.17 Authentication information {#access-rights}\n\n## A.5.18 -- Access rights {-}\n\n## 10.2 A.5.18 Access rights\n\n2022 A.5.17 Access rights\n',
    );
  });

  it('reads a Japanese title of two characters', () => {
    checkFindings(
      controlTitleMismatch,
      `
| 管理策 | 名称 | 適用 | 理由 |
|---|---|---|---|
| 6.1 | 選考 | 要 | 要員 |
| 6.4 | 選考 | 要 | 要員 |
        ^^ warning …
| 6.5 | 責任 | 要 | 要員 |
`,
    );
  });

  it('reports titles that circulate in training material', () => {
    checkFindings(
      controlTitleMismatch,
      `
| Control | Title | Applicable | Justification |
| --- | --- | --- | --- |
| CLD.9.5.1 | Cloud service customer monitoring of cloud service activity | Yes | x |
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning CLD.9.5.1 is "Segregation in virtual computing environments"; "Cloud service customer monitoring of cloud service activity" is a title in widely copied training material and not in the standard; what it speaks of is CLD.12.4.5. …
| CLD.13.1.4 | Securing cloud service user management interfaces | Yes | x |
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning CLD.13.1.4 is "Alignment of security management for virtual and physical networks"; "Securing cloud service user management interfaces" is a title in widely copied training material and not in the standard. …
`,
    );
  });

  it('reports a typing error', () => {
    checkFix(
      controlTitleMismatch,
      `${head}| A.5.7 | Thraet in$0telligence | Yes | x |`,
      `${head}| A.5.7 | Threat intelligence | Yes | x |`,
    );
  });

  it('reports a typing error in other languages', () => {
    for (const [id, wrong, right] of [
      ['A.8.15', 'Jounalisation', 'Journalisation'],
      ['A.8.9', 'Gestion des configuratons', 'Gestion des configurations'],
      ['A.5.12', 'Classificaton des informations', 'Classification des informations'],
      ['A.8.9', 'Konfigurationsmanagment', 'Konfigurationsmanagement'],
      ['A.8.9', 'Gestión de la configurcaión', 'Gestión de la configuración'],
      ['A.8.9', 'Gestão de configruações', 'Gestão de configurações'],
      ['A.8.9', 'Gestione delle configurazioini', 'Gestione delle configurazioni'],
      ['A.8.9', 'Configruatiebeheer', 'Configuratiebeheer'],
    ] as const) {
      checkFix(
        controlTitleMismatch,
        `${head}| ${id} | ${wrong.slice(0, 3)}$0${wrong.slice(3)} | Yes | x |`,
        `${head}| ${id} | ${right} | Yes | x |`,
      );
    }
  });

  it('leaves other forms and spellings of words alone in other languages', () => {
    for (const [id, title] of [
      ['A.8.9', 'Gestion de la configurations'],
      ['A.8.9', 'Gestion des configurationes'],
      ['A.8.9', 'Konfigurations-Management'],
      ['A.5.15', 'Zugangsteuerung'],
      ['A.5.15', 'Zugangs Steuerung'],
      ['A.5.33', 'Protecção de registos'],
      ['A.5.33', 'Protecao de registros'],
      ['A.8.16', 'Ueberwachungsaktivitaeten'],
      ['A.8.15', 'Journalisations'],
      ['A.5.12', 'Clasificació de la informació'],
      ['A.5.24', 'Planejamento e preparação da gestão de incidentes de segurança da informação'],
      ['A.5.24', 'Planeamento e preparação da gestão de incidentes de segurança da informação'],
    ] as const) {
      checkFindings(controlTitleMismatch, `${head}| ${id} | ${title} | Yes | x |\n`);
    }
  });

  it('names and offers the ids of the edition that the document works to', () => {
    const row = '| A.5.24 | Response to information security incidents | Yes | x |';
    const of = (edition: string): string => `---\neditions: [27001:${edition}]\n---\n`;
    checkFindings(
      controlTitleMismatch,
      `${of('2022')}${head}${row}
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning A.5.24 is "Information security incident management planning and preparation"; "Response to information security incidents" is the title of A.5.26. …
`,
    );
    checkFixTitles(controlTitleMismatch, `${of('2022')}${head}${row.replace('Resp', 'Resp$0')}`, [
      'Change the id to A.5.26 Response to information security incidents',
      'Change the title to "Information security incident management planning and preparation"',
    ]);
    checkFixTitles(
      controlTitleMismatch,
      `${of('2013')}${head}${row.replace('A.5.24', 'A.16.1.1').replace('Resp', 'Resp$0')}`,
      [
        'Change the id to A.16.1.5 Response to information security incidents',
        'Change the title to "Responsibilities and procedures"',
      ],
    );
    checkFixTitles(
      controlTitleMismatch,
      `${of('2022')}${head}| A.5.16 | Event$0 logging | Yes | x |`,
      ['Change the id to A.8.15 Logging', 'Change the title to "Identity management"'],
    );
  });

  it('reports slips in the endings of words and in short titles, and no other form of a word', () => {
    for (const [id, title] of [
      ['A.5.29', 'Information security during disruptoin'],
      ['A.5.32', 'Intellectual propery rights'],
      ['A.5.18', 'Acces rights'],
      ['A.5.35', 'Independant review of information security'],
      ['A.8.13', 'Information bakcup'],
      ['A.8.15', 'Loging'],
      ['A.6.1', 'Screning'],
    ] as const) {
      const place = ' '.repeat(`| ${id} | `.length) + '^'.repeat(title.length);
      checkFindings(
        controlTitleMismatch,
        `${head}| ${id} | ${title} | Yes | x |\n${place} warning …`,
      );
    }
    checkFindings(
      controlTitleMismatch,
      `${head}| A.5.18 | Access right | Yes | x |
| A.5.2 | Information security roles and responsibility | Yes | x |
| A.5.9 | Inventory of information and other associate assets | Yes | x |
| A.7.10 | Storage medium | Yes | x |
| A.8.18 | Usage of privileged utility programs | Yes | x |
| A.8.24 | Use of cryptographic | Yes | x |
| A.8.22 | Segregating of networks | Yes | x |
| A.8.15 | Logs | Yes | x |
| A.8.9 | Configuration managements | Yes | x |`,
    );
  });

  it('offers to change the id first, then the title', () => {
    checkFixTitles(controlTitleMismatch, `${head}| A.5.16 | Access$0 control | Yes | x |`, [
      'Change the id to A.5.15 Access control',
      'Change the title to "Identity management"',
    ]);
  });

  it('reports the title of another control in another language', () => {
    const german = '| Nr. | Titel | Anwendbar | Begründung |\n| --- | --- | --- | --- |\n';
    checkFindings(
      controlTitleMismatch,
      `
| Nr. | Titel | Anwendbar | Begründung |
| --- | --- | --- | --- |
| A.8.13 | Protokollierung | Ja | R-1 |
           ^^^^^^^^^^^^^^^ warning A.8.13 is "Sicherung von Informationen"; "Protokollierung" is the title of A.8.15. …
| A.8.15 | **Protokollierung** | Ja | R-1 |
`,
    );
    checkFixTitles(controlTitleMismatch, `${german}| A.8.13 | Protokol$0lierung | Ja | R-1 |`, [
      'Change the id to A.8.15 Protokollierung',
      'Change the title to "Sicherung von Informationen"',
    ]);
  });

  it('leaves wordings alone that several controls have, and those of other editions', () => {
    const german = '| Nr. | Titel | Anwendbar | Begründung |\n| --- | --- | --- | --- |\n';
    checkFindings(
      controlTitleMismatch,
      `${german}| A.5.15 | Zugriffskontrolle | Ja | R-1 |\n| A.8.3 | Zugriffskontrolle | Ja | R-1 |\n| A.8.24 | Zugriffskontrolle | Ja | R-1 |\n`,
    );
    // An objective of 2013.
    checkFindings(
      controlTitleMismatch,
      `${german}| A.8.2 | Klassifizierung von Informationen | Ja | R-1 |\n`,
    );
    checkFindings(
      controlTitleMismatch,
      `---\neditions: [2013]\n---\n\n${german}| A.12.4.1 | Protokollierung | Ja | R-1 |\n`,
    );
  });

  it('knows no titles of the edition of 2005', () => {
    checkFindings(
      controlTitleMismatch,
      `# Access

In der Ausgabe von 2005 stand das anderswo: A.11.2.4 (Review of user access rights).

Die Prüfung folgt A.11.2.4 (Review of user access rights).
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …
`,
    );
  });

  it('reads the titles of a mapping, whatever heads the ids and them', () => {
    for (const headers of [
      ...['VDA ISA | ISO/IEC 27001:2022 | Bezeichnung dort', 'ENS | ISO/IEC 27001:2022 | Control'],
      ...['CSF | ISO 27001 | Control', 'Old (2013) | New (2022) | Title'],
      ...['2013 | 2022 | Title', '旧（2013） | 新（2022） | 名称', 'Alt | Neu | Titel'],
      ...['Ancien | Nouveau | Intitulé', 'Antiguo | Nuevo | Título', 'Antigo | Novo | Título'],
      ...[
        'Vecchio | Nuovo | Titolo',
        'Oud | Nieuw | Titel',
        'SOC 2 | ISO 27001 | Intitulé dans la norme',
      ],
    ]) {
      checkFindings(
        controlTitleMismatch,
        `
| ${headers} |
| --- | --- | --- |
| – | A.5.1 | Policies for information security |
| – | A.8.10 | Information backup |
               ^^^^^^^^^^^^^^^^^^ warning …
`,
      );
    }
    checkFindings(
      controlTitleMismatch,
      `
| 2022 | 2013 | Title |
| --- | --- | --- |
| A.8.2 | A.9.2.3 | Privileged access rights |

| ISO 27001:2022 | Control |
| --- | --- |
| A.8.10 | A.8.13 |

| Number | New | Title |
| --- | --- | --- |
| 1 | A.8.10 and a room | Information backup |
`,
    );
  });
});
