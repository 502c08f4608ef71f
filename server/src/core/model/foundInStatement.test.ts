import { strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';

/** The roles of the columns of a table with this header and these rows. */
function roles(header: string, ...rows: readonly string[]): string {
  return rolesBelow('', header, rows);
}

/** The same of a table below `title`. */
function rolesBelow(title: string, header: string, rows: readonly string[]): string {
  const dashes = header.replaceAll(/[^|]+/g, '---');
  const lines = [header, dashes, ...rows].map((line) => `| ${line} |\n`);
  const [table] = parsed(title + lines.join('')).parts.flatMap(({ tables }) => tables);
  return (table?.columns ?? []).map(({ role }) => role ?? '-').join(' | ');
}

const rows = [
  'CLD.9.5.1 | Segregation in virtual computing environments | Yes | Done | Each tenant has its own',
  'CLD.9.5.2 | Virtual machine hardening | No | N/A | None run here',
  '13.1.4 | Alignment of security management | Yes | Partly | One rule base',
];

describe('foundInStatement', () => {
  it('takes the ids below "Ref" for the controls where only titles stand below "Cloud control"', () => {
    for (const header of ['Cloud control', 'CLD control', 'ISO/IEC 27017 control']) {
      for (const ref of ['Ref', 'ID']) {
        strictEqual(
          roles(`${ref} | ${header} | Applicable | Implemented | How we meet it`, ...rows),
          'control | title | applicable | status | -',
          `${ref}, ${header}`,
        );
      }
    }
    strictEqual(
      roles('No. | Cloud control | Applicable | Implemented', '1 | CLD.9.5.1 | Yes | Done').split(
        ' | ',
      )[1],
      'control',
    );
  });

  it('takes the numbers below a word that is open for the controls, also behind their themes', () => {
    const header =
      'Prog. | Sezione | Rif. contr. | Controllo (ISO/IEC 27001:2022) | Appl. | Giustif.';
    const title = '# Dichiarazione di applicabilità\n\n';
    const written = [
      '1 | A.7 Controlli fisici | 7.1 | Perimetri di sicurezza fisica | SI | Rischio',
      '2 |  | 7.2 | Accesso fisico | SI | Rischio',
      'A.8 Controlli tecnologici | A.8 Controlli tecnologici | A.8 Controlli tecnologici | A.8 Controlli tecnologici | | ',
      '3 | A.8 Controlli tecnologici | 8.20 | Sicurezza delle reti | NO | Nessuna rete',
      '4 | A.8 Controlli tecnologici | 8.23 | Web filtering | SI | Rischio',
    ];
    strictEqual(
      rolesBelow(title, header, written),
      '- | clause | control | title | applicable | justification',
    );
    const lines = [header, header.replaceAll(/[^|]+/g, '---'), ...written];
    const { parts } = parsed(title + lines.map((line) => `| ${line} |\n`).join(''));
    strictEqual(
      parts
        .flatMap(({ statementRows }) => statementRows.map(({ reference }) => reference.id))
        .join(),
      'A.7.1,A.7.2,A.8.20,A.8.23',
    );
  });

  it('leaves the numbers beside clauses alone where nothing is decided on titles', () => {
    const header = 'Clause | Control | Evidence';
    const lines = [header, '---|---|---', '4.1 | 5.2 | Report', '6.1 | 7.2 | Minutes'];
    const { parts } = parsed(lines.map((line) => `| ${line} |\n`).join(''));
    strictEqual(parts.flatMap(({ references }) => references).length, 0);
  });

  it('takes the column that asks whether the controls apply to somebody for the decision', () => {
    for (const header of [
      ...['Applies to Northgrid', 'Applies to CSP', 'Applicable to us', 'Gilt für Kreisverwaltung'],
      ...['S’applique à Novalys', 'Applicable chez Novalys', 'Se aplica a Tramitalia'],
      ...[
        'Aplica-se à Vitalis',
        'Aplicável à Vitalis',
        'Si applica a Nuvola',
        'Applicabile all’ente',
      ],
      ...['Van toepassing op Maasduin', 'Geldt voor Maasduin', '当社への適用'],
    ]) {
      for (const [first, second] of [
        ['Ref', 'Cloud control'] as const,
        ['Ref', 'Control'] as const,
      ]) {
        strictEqual(
          rolesBelow(
            '# Statement of Applicability\n\n',
            `${first} | ${second} | ${header} | Implemented | How we meet it`,
            rows,
          ),
          'control | title | applicable | status | -',
          header,
        );
      }
    }
  });

  it('takes it in any document where it names a party or the writers, and nobody else', () => {
    const decision = (header: string): string | undefined =>
      roles(`Ref | Control | ${header} | Implemented`, ...rows).split(' | ')[2];
    for (const header of [
      'Applies to CSP',
      'Applicable to us',
      'Gilt für Anbieter',
      '当社への適用',
    ]) {
      strictEqual(decision(header), 'applicable', header);
    }
    for (const header of [
      ...['Applies to Northgrid', 'Applies to the works council', 'Applies to insurance'],
      ...['Relevant for HR', 'Relevant für Vertrieb', 'Geldt voor verkoop'],
    ]) {
      strictEqual(decision(header), '-', header);
    }
  });

  it('leaves yes and no alone where the status says otherwise, again and again', () => {
    const decision = (said: string, status: string): string | undefined =>
      rolesBelow(
        '# Statement of Applicability\n\n',
        'Control | Title | Status | Cloud | Justification',
        [
          ...[1, 2, 3].map((at) => `A.5.${String(at)} | Policies | Implemented | In scope | Risk`),
          ...[4, 5, 6].map((at) => `A.5.${String(at)} | Policies | ${status} | ${said} | Risk`),
        ],
      ).split(' | ')[3];
    strictEqual(decision('Out of scope', 'Implemented'), '-');
    strictEqual(decision('Out of scope', 'N/A'), 'applicable');
    strictEqual(decision('In scope', 'N/A'), '-');
  });

  it('leaves mappings alone, which say what a law, an audit or suppliers concern', () => {
    for (const header of [
      ...['Relevant for GDPR', 'Applies to suppliers', 'Relevant for this audit'],
      ...['Relevant für Datenschutz', 'Gilt für Lieferanten', 'Applicable to contractors'],
      ...['Se aplica a proveedores', 'Aplicável à proteção de dados', 'Geldt voor medewerkers'],
    ]) {
      strictEqual(
        roles(`Control | Title | ${header} | Reason`, 'A.5.1 | Policies | No | –').includes(
          'applicable',
        ),
        false,
        header,
      );
    }
  });

  it('takes the ids beside a number that only counts the rows, whatever heads them', () => {
    for (const header of [
      'Lfd. Nr. | Ref. | Bezeichnung | Anwendbar | Begründung',
      'No. | Reference | Title | Applicable | Justification',
    ]) {
      strictEqual(
        roles(
          header,
          '1 | A.5.1 | Policies for information security | Yes | Risk',
          '2 | A.5.2 | Information security roles and responsibilities | Yes | Risk',
        ).split(' | ')[1],
        'control',
        header,
      );
    }
  });

  it('leaves what controls apply to alone, and a decision for each party', () => {
    strictEqual(
      roles(
        'Control ID | Control title | Applies to services | Status | Evidence',
        'A.5.1 | Policies for information security | Ledger, Mail | Done | Policy',
        'A.5.2 | Information security roles and responsibilities | Mail | Done | Chart',
      ).split(' | ')[2],
      '-',
    );
    strictEqual(
      roles(
        'Control ID | Applies to CSP | Applies to CSC | Status | Title',
        'CLD.9.5.1 | Yes | No | Done | Segregation in virtual computing environments',
      ).includes('applicable'),
      false,
    );
  });

  it('takes the numbers of Annex A for the controls where only titles stand below a header that names the annex', () => {
    const numbered = [
      '**5** | **Organisational controls** | | |',
      '5.1 | Policies for information security | Yes | Contract | Done',
      '**5.2** | Information security roles and responsibilities | No | None needed | ',
      '5.15 | Access control | Yes | Risk | Done',
    ];
    for (const header of [
      'No. | Control from Annex A | Applicable | Reason | Status',
      'Ref. | Annex A control | Applicable | Reason | Status',
      'Nr. | Maßnahme nach Anhang A | relevant (j/n) | Begründung | Umsetzungsgrad',
      "N° | Mesure de l'annexe A | Applicable | Justification | Statut",
      'N.º | Control del anexo A | Aplica | Justificación | Estado',
      'N.º | Controlo do Anexo A | Aplicável | Justificação | Estado',
      "N. | Controllo dell'Allegato A | Applicabile | Motivazione | Stato",
      'Nr. | Maatregel uit bijlage A | Van toepassing | Motivering | Status',
      '番号 | 附属書Aの管理策 | 適用 | 理由 | 状況',
    ]) {
      strictEqual(
        roles(header, ...numbered)
          .split(' | ')
          .slice(0, 3)
          .join(' | '),
        'control | title | applicable',
        header,
      );
    }
  });

  it('leaves rows that are only counted, and ids below the header that names the annex, as they are', () => {
    strictEqual(
      roles(
        'No. | Control from Annex A | Applicable | Reason | Status',
        '5.1 | A.8.13 Backup | Yes | Contract | Done',
        '5.2 | A.8.14 Redundancy | Yes | Contract | Done',
      ).split(' | ')[1],
      'control',
    );
    strictEqual(
      roles(
        'No. | Control from Annex A | Applicable | Reason | Status',
        '1 | Backup | Yes | Contract | Done',
        '2 | Redundancy | Yes | Contract | Done',
      ).split(' | ')[0],
      '-',
    );
  });

  it('joins the words of headers that Word has divided', () => {
    for (const [decision, status] of [
      ['Erforder-<br />lich', 'Umsetzungs-<br>stand'],
      ['Erforder-<br/>lich', 'Umsetzungs-stand'],
      ['Erforder-<br>lich', 'Umsetzungs- stand'],
      ['An-<br />wendbar', 'Um-<br />setzungsstand'],
      ['An- wendbar', 'Um- setzungsstand'],
    ]) {
      strictEqual(
        rolesBelow(
          '# Erklärung zur Anwendbarkeit\n\n',
          `Nr. | Maßnahme nach Anhang A | ${decision ?? ''} | Begründung der Auswahl<br />oder des Ausschlusses | ${status ?? ''}`,
          ['5.1 | Informationssicherheitsrichtlinien | ja | Risiko | umgesetzt'],
        ),
        'control | title | applicable | justification | status',
      );
    }
  });

  it('reads two columns below one merged header, as they are exported', () => {
    for (const pair of [
      ...['Aplica: SÍ | Aplica: NO', 'Aplica (SÍ) | Aplica (NO)', '¿Aplica? SÍ | ¿Aplica? NO'],
      ...['Applicable: Yes | Applicable: No', 'Anwendbar: Ja | Anwendbar: Nein'],
      ...['Applicable – Oui | Applicable – Non', 'Aplicável (Sim) | Aplicável (Não)'],
      ...['Applicabile SI | Applicabile NO', 'Van toepassing: ja | Van toepassing: nee'],
    ]) {
      strictEqual(
        roles(`Control | Title | ${pair} | Reason`, 'A.5.1 | Policies | X | | Risk'),
        'control | title | applicable | inapplicable | justification',
        pair,
      );
    }
    strictEqual(
      roles('Control | Title | Implemented: Yes | Implemented: No', 'A.5.1 | Policies | X | '),
      'control | title | - | -',
    );
  });

  it('takes exclusions that are called open for no contradiction of the column', () => {
    const said = ['Implemented | Yes', 'Not implemented | No', 'Open | No', 'Open | No'];
    strictEqual(
      rolesBelow(
        '# Statement of Applicability\n\n',
        'Control | Title | Status | Applies to Northgrid',
        said.map((one, at) => `A.5.${String(at + 1)} | Policies | ${one}`),
      ),
      'control | title | status | applicable',
    );
  });
});
