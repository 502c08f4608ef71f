import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { matrixRowsIn } from './readMatrix.js';
import { defaultVocabulary, type Vocabulary } from './vocabulary.js';

function rows(table: string, vocabulary: Vocabulary = defaultVocabulary): readonly string[] {
  return parsed(table, { vocabulary }).parts.flatMap((part) =>
    matrixRowsIn(part, vocabulary).map(({ activity, assignments }) =>
      [
        `${activity.text}:`,
        ...assignments.map(({ header, party }) => `${header}=${party ?? '?'}`),
      ].join(' '),
    ),
  );
}

describe('matrixRowsIn', () => {
  it('reads a column for the provider and one for the customer', () => {
    deepStrictEqual(
      rows(`
| Activity | CSP | CSC |
|---|---|---|
| Buildings | X | |
| Accounts | | x |
| Encryption | ✔ | ✔ |
| Hardening | ✅ | ❌ |
| Logging | | – |
`),
      ['Buildings: =csp', 'Accounts: =csc', 'Encryption: =both', 'Hardening: =csp', 'Logging: =?'],
    );
  });

  it('reads a column for what both do beside one for each of them', () => {
    for (const [csc, both, csp] of [
      ['Customer', 'Shared', 'Provider'],
      ['Kunde', 'Gemeinsam', 'Anbieter'],
      ['Client', 'Responsabilité partagée', 'Fournisseur'],
      ['利用者', '共同', '事業者'],
    ]) {
      deepStrictEqual(
        rows(
          `| Activity | ${csc} | ${both} | ${csp} |\n|---|---|---|---|\n| Backup | | x | |\n| Keys | x | | |\n| Doors | | | x |\n| Logs | | | |\n`,
        ),
        ['Backup: =both', 'Keys: =csc', 'Doors: =csp', 'Logs: =?'],
      );
    }
    // It divides nothing alone.
    deepStrictEqual(rows('| Activity | Shared |\n|---|---|\n| Backup | x |\n'), []);
  });

  it('reads named services behind an activity and the measure that names its control', () => {
    const table = (words: readonly string[], control = 'A.8.13'): string => {
      const [activity = '', measure = '', us = '', them = '', shared = ''] = words;
      return `| ${activity} | ${measure} | Archive | Portal |\n|---|---|---|---|\n| Backup | ${control} | ${us} | ${shared} |\n| Air | | ${them} | – |\n`;
    };
    for (const words of [
      ['Activité', 'Mesure', 'Client', 'Fournisseur', 'Partagé'],
      ['Tätigkeit', 'Maßnahme', 'Kunde', 'Anbieter', 'Gemeinsam'],
      ['Actividad', 'Medida', 'Cliente', 'Proveedor', 'Compartido'],
      ['Atividade', 'Medida', 'Cliente', 'Fornecedor', 'Partilhado'],
      ['Attività', 'Misura', 'Cliente', 'Fornitore', 'Condiviso'],
      ['Activiteit', 'Maatregel', 'Klant', 'Leverancier', 'Gedeeld'],
      ['Activity', 'Measure', 'Customer', 'Provider', 'Shared'],
      ['作業', '対策', '顧客', '提供者', '共同'],
    ]) {
      const read = ['Backup: Archive=csc Portal=both', 'Air: Archive=csp Portal=?'];
      deepStrictEqual(rows(table(words)), read, words[0]);
      // A bare number is a control where a heading tells of duties.
      deepStrictEqual(rows(`# Shared responsibilities\n\n${table(words, '8.13')}`), read, words[0]);
    }
    const trade = ['Activity', 'Measure', 'Client', 'Supplier', 'Both'];
    for (const control of ['8.13', 'M-12', 'Daily copy']) {
      deepStrictEqual(rows(table(trade, control)), [], control);
    }
    const plan =
      '| Activity | Measure | Status | Evidence |\n|---|---|---|---|\n| Backup | A.8.13 | Done | Log |\n';
    deepStrictEqual(
      parsed(plan).parts.flatMap(({ tables }) => tables.map(({ kind }) => kind)),
      ['other'],
    );
  });

  it('reads the parties to any contract where both have a column', () => {
    for (const [csc, csp] of [
      ['Us', 'Vendor'],
      ['Auftraggeber', 'Auftragnehmer'],
      ['Opdrachtgever', 'Opdrachtnemer'],
      ['Contratante', 'Contratada'],
      ['委託元', '委託先'],
    ]) {
      deepStrictEqual(
        rows(
          `# Cloud\n\n| Task | ${csc} | ${csp} |\n|---|---|---|\n| Backup | x | |\n| Logs | | |\n`,
        ),
        ['Backup: =csc', 'Logs: =?'],
      );
    }
    deepStrictEqual(
      rows('# Cloud\n\n| Task | Auftraggeber | Termin |\n|---|---|---|\n| Backup | x | |\n'),
      [],
    );
  });

  it('reads a row for each service model, below the activities', () => {
    deepStrictEqual(
      rows(`
| Service model | Backup | Patching |
|---|---|---|
| IaaS | Customer | Customer |
| PaaS (RDS) | Provider | |
`),
      [
        'Backup: IaaS=csc',
        'Patching: IaaS=csc',
        'Backup: PaaS (RDS)=csp',
        'Patching: PaaS (RDS)=?',
      ],
    );
    for (const model of [
      'Servicemodell',
      'Modèle de service',
      'Modelo de serviço',
      'サービスモデル',
    ]) {
      deepStrictEqual(rows(`| ${model} | Backup |\n|---|---|\n| SaaS | CSP |\n`), [
        'Backup: SaaS=csp',
      ]);
    }
  });

  it('reads who does it in other words, and not who looks at it', () => {
    const below = (header: string): readonly string[] =>
      rows(
        `# Shared responsibility for the cloud\n\n| Activity | ${header} |\n|---|---|\n| Backup | Customer |\n| Logs | Provider |\n| Keys | |\n`,
      );
    for (const header of ['Performed by', 'Falls to', 'Durchgeführt von', 'Uitgevoerd door']) {
      deepStrictEqual(
        below(header).map((row) => row.replace(/ .*=/u, ' ')),
        ['Backup: csc', 'Logs: csp', 'Keys: ?'],
      );
    }
    deepStrictEqual(below('Assessed by'), []);
  });

  it('reads no comparison of service models', () => {
    deepStrictEqual(
      rows(`
| Service model | Monthly cost | Contact |
|---|---|---|
| IaaS | 200 | Anna |
| SaaS | | |
`),
      [],
    );
  });

  it('reads two services of one model', () => {
    deepStrictEqual(
      rows(`
| Aufgabe | M365 (SaaS) | Abacus (SaaS) | Swisscom (IaaS) |
|---|---|---|---|
| Protokolle | gemeinsam | | Kunde |
| Backup | gemeinsam | Anbieter | gemeinsam |
`),
      [
        'Protokolle: M365 (SaaS)=both Abacus (SaaS)=? Swisscom (IaaS)=csc',
        'Backup: M365 (SaaS)=both Abacus (SaaS)=csp Swisscom (IaaS)=both',
      ],
    );
  });

  it('takes "us" and the name of the organisation for its own role, and other names for the provider', () => {
    const table = `
| Duty | Control | Microsoft 365 | Miro |
|---|---|---|---|
| Accounts | A.5.16 | Us | Norland Savings Bank |
| Tenants | CLD.9.5.1 | Microsoft | Miro Inc. |
| Backup | A.8.13 | Vendor | N/A |
`;
    deepStrictEqual(
      rows(table, { ...defaultVocabulary, own: { party: 'csc', name: 'Norland Savings Bank' } }),
      [
        'Accounts: Microsoft 365=csc Miro=csc',
        'Tenants: Microsoft 365=csp Miro=csp',
        'Backup: Microsoft 365=csp Miro=?',
      ],
    );
    for (const name of ['株式会社北国', '北国株式会社', '北国']) {
      for (const written of ['株式会社北国', '北国株式会社', '北国']) {
        const own = { party: 'csc' as const, name };
        const [first] = rows(table.replace('Norland Savings Bank', written), {
          ...defaultVocabulary,
          own,
        });
        strictEqual(first, 'Accounts: Microsoft 365=csc Miro=csc', `${name} ${written}`);
      }
    }
    const both: Vocabulary = { ...defaultVocabulary, own: { party: 'both' } };
    deepStrictEqual(rows(table.replace('Norland Savings Bank', 'We'), both), [
      'Accounts: Microsoft 365=? Miro=?',
      'Tenants: Microsoft 365=csp Miro=csp',
      'Backup: Microsoft 365=csp Miro=?',
    ]);
  });

  it('reads no orders of suppliers and customers, and no tasks of people', () => {
    deepStrictEqual(
      rows('| Order | Supplier | Customer |\n|---|---|---|\n| 1 | Miro Inc. | |\n'),
      [],
    );
    deepStrictEqual(
      rows('| Task | Anna | Ben |\n|---|---|---|\n| Locks | Anna | Ben |\n| Keys | Ben | – |\n'),
      [],
    );
  });

  it('takes "us" for a party, although not for which', () => {
    deepStrictEqual(
      rows(`
| Aufgabe | IaaS | SaaS |
|---|---|---|
| Backup | Wir | Microsoft |
| Konten | Wir | Wir |
| Protokolle | gemeinsam | |
`),
      ['Backup: IaaS=? SaaS=csp', 'Konten: IaaS=? SaaS=?', 'Protokolle: IaaS=both SaaS=?'],
    );
  });

  it('takes a cross beside a tick as a no', () => {
    deepStrictEqual(
      rows(`
| Activity | Provider | Customer |
|---|---|---|
| Buildings | ✓ | X |
| Accounts | X | ✓ |
`),
      ['Buildings: =csp', 'Accounts: =csc'],
    );
  });

  it('reads who is responsible or accountable, not who is asked or told', () => {
    deepStrictEqual(
      rows(`
| Activity | Cloud Service Provider (CSP) | Cloud Service Customer (CSC) |
|---|---|---|
| Backup | R/A | I |
| Keys | C | R, A |
| Logs | A | R |
`),
      ['Backup: =csp', 'Keys: =csc', 'Logs: =both'],
    );
  });

  it('reads parts that are told in words', () => {
    deepStrictEqual(
      rows(`
| Control | Title | Provider responsibility | Customer responsibility |
|---|---|---|---|
| CLD.6.3.1 | Shared roles | Publishes the matrix | Assigns roles |
| CLD.9.5.1 | Segregation | Isolates tenants | None |
| CLD.12.4.5 | Monitoring | N/A | Reviews the logs |
`),
      ['Shared roles: =both', 'Segregation: =csp', 'Monitoring: =csc'],
    );
  });

  it('reads a pair of columns for each service model', () => {
    deepStrictEqual(
      rows(`
| Task | IaaS CSP | IaaS CSC | SaaS (Provider) | SaaS (Customer) |
|---|---|---|---|---|
| Patching | | X | X | |
| Accounts | | X | | X |
`),
      ['Patching: IaaS=csc SaaS=csp', 'Accounts: IaaS=csc SaaS=csc'],
    );
  });

  it('reads the other languages', () => {
    const head = (activity: string, provider: string, customer: string): readonly string[] =>
      rows(
        `| ${activity} | ${provider} | ${customer} |\n|---|---|---|\n| 1 | X | |\n| 2 | | X |\n`,
      );
    for (const [activity, provider, customer] of [
      ['Aufgabe', 'Pflichten des Anbieters', 'Pflichten des Kunden'],
      ['Aufgabe', 'Verantwortung Anbieter', 'Verantwortung Kunde'],
      ['Activité', 'Responsabilité du fournisseur', 'Responsabilité du client'],
      ['Actividad', 'Responsabilidad del proveedor', 'Responsabilidad del cliente'],
      ['Atividade', 'Provedor', 'Cliente'],
      ['Attività', 'Fornitore', 'Cliente'],
      ['Taak', 'Leverancier', 'Klant'],
      ['責任項目', 'クラウドサービスプロバイダの責任', 'クラウドサービスカスタマの責任'],
    ] as const) {
      deepStrictEqual(head(activity, provider, customer), ['1: =csp', '2: =csc'], provider);
    }
  });

  it('reads the own part from whom it stands beside, and names of the workspace', () => {
    const table = (other: string): string =>
      `| Layer | ${other} | Us |\n|---|---|---|\n| Network | X | |\n| Data | | X |\n`;
    deepStrictEqual(rows(table('AWS')), ['Network: =csp', 'Data: =csc']);
    deepStrictEqual(rows(table('Customer')), ['Network: =csc', 'Data: =csp']);
    deepStrictEqual(rows(table('Finance')), []);
    const vocabulary = { ...defaultVocabulary, parties: { Hetzner: 'csp' as const } };
    deepStrictEqual(rows(table('Hetzner'), vocabulary), ['Network: =csp', 'Data: =csc']);
  });

  it('reads one column for the party', () => {
    deepStrictEqual(
      rows(`
| Control | Responsibility | Notes |
|---|---|---|
| CLD.6.3.1 Shared roles | Shared | |
| CLD.9.5.2 Hardening | Customer | Images |
`),
      ['CLD.6.3.1 Shared roles: =both', 'CLD.9.5.2 Hardening: =csc'],
    );
  });

  it('leaves the tables of roles, contacts and prices alone', () => {
    deepStrictEqual(
      rows(`
| Activity | CISO | IT | Management |
|---|---|---|---|
| Audit | R | C | A |

| Contract | Supplier | Customer number | Start | End |
|---|---|---|---|---|
| Hosting | AWS | 4711 | 2024 | 2026 |

| Control | Responsibility |
|---|---|
| A.5.1 | CISO |
| A.5.2 | Head of IT |
`),
      [],
    );
  });

  it('takes "us" beside the vendor of a service for the customer, where no role is stated', () => {
    const matrix = (...cells: readonly string[]): string =>
      [
        '| Duty | Control | Canvas (SaaS) | HPC (IaaS) |',
        '|---|---|---|---|',
        `| Tenants | CLD.9.5.1 | ${cells[0] ?? ''} | ${cells[1] ?? ''} |`,
        `| Backup | A.8.13 | ${cells[2] ?? ''} | ${cells[3] ?? ''} |`,
        '| Patching | A.8.8 | Both | |\n',
      ].join('\n');
    const first = (text: string, vocabulary?: Vocabulary): string | undefined =>
      rows(text, vocabulary)[0];
    for (const [own, provider] of [
      ['Us', 'Vendor'],
      ['🏢 Nós', '☁️ Provedor'],
      ['Wir', 'Anbieter'],
      ['Nous', 'Prestataire'],
      ['Nosotros', 'Proveedor'],
      ['Noi', 'Fornitore'],
      ['Wij', 'Leverancier'],
      ['当社', '事業者'],
    ] as const) {
      const text = matrix(own, own, provider, provider);
      strictEqual(first(text), 'Tenants: Canvas (SaaS)=csc HPC (IaaS)=csc', own);
    }
    const told = matrix('Us', 'Us', 'Vendor', 'Vendor');
    // What nobody else provides may be what the writers provide themselves.
    strictEqual(
      first(matrix('Us', 'Us', 'Vendor', 'Us').replace('Both', 'Vendor')),
      'Tenants: Canvas (SaaS)=csc HPC (IaaS)=?',
    );
    for (const text of [
      told.replace('Both', 'Customer'),
      told.replaceAll('Vendor', 'AWS'),
      told.replace('Both', 'Vendor + Customer'),
      `We host exam papers for our customers.\n\n${told}`,
      `Wir bieten die Plattform an.\n\n${told}`,
      `"We" means the provider.\n\nWho does what:\n\n${told}`,
    ]) {
      strictEqual(first(text), 'Tenants: Canvas (SaaS)=? HPC (IaaS)=?', text);
    }
    strictEqual(
      first(told.replace('Canvas (SaaS)', 'SaaS').replace('HPC (IaaS)', 'PaaS')),
      'Tenants: SaaS=? PaaS=?',
    );
    for (const [party, read] of [
      ['csp', 'csp'],
      ['both', '?'],
    ] as const) {
      const expected = `Tenants: Canvas (SaaS)=${read} HPC (IaaS)=${read}`;
      strictEqual(first(told, { ...defaultVocabulary, own: { party } }), expected);
    }
  });

  it('knows the name of the organisation without its role', () => {
    const table =
      '| Duty | Control | Canvas | HPC |\n|---|---|---|---|\n' +
      '| Tenants | CLD.9.5.1 | Harlow Ltd | Harlow |\n| Backup | A.8.13 | Vendor | Vendor |\n';
    const own = { name: 'Harlow' };
    deepStrictEqual(rows(table, { ...defaultVocabulary, own }), [
      'Tenants: Canvas=csc HPC=csc',
      'Backup: Canvas=csp HPC=csp',
    ]);
    deepStrictEqual(rows(table, { ...defaultVocabulary, own: { ...own, party: 'both' } }), [
      'Tenants: Canvas=? HPC=?',
      'Backup: Canvas=csp HPC=csp',
    ]);
  });

  it('reads whom "us" stands for from a legend', () => {
    const table = (own: string): string =>
      `\n| Control | IaaS | SaaS |\n|---|---|---|\n| A.8.13 | ${own} | CSP |\n| A.8.14 | CSP | CSP |\n`;
    const first = (text: string): string | undefined => rows(text)[0];
    for (const [legend, own, party] of [
      ['「当社」は利用者、「事業者」はクラウドサービス提供者をいう。', '当社', 'csc'],
      ['Us = cloud customer, CSP = our provider', 'Us', 'csc'],
      ['"We" stands for the provider.', 'We', 'csp'],
      ['„Wir“ steht für den Kunden, nous = client, wir = Kunde', 'Wir', 'csc'],
      ['We = everybody who works here', 'We', '?'],
      ['We are customers of many banks. They trust us.', 'Us', '?'],
      ['> In these terms "we" means the service provider.', 'Us', '?'],
    ] as const) {
      strictEqual(first(`${legend}\n${table(own)}`), `A.8.13: IaaS=${party} SaaS=csp`, legend);
    }
    const legend = '"We" means the customer.\n';
    strictEqual(first(`${table('We')}\n${legend}`), 'A.8.13: IaaS=csc SaaS=csp');
    // Farther off it is of something else, and two that say otherwise tell nothing.
    for (const text of [
      `${legend}\nWho does what:\n${table('We')}`,
      `${legend}\n## Tasks\n${table('We')}`,
      `${table('We')}\nThat is all.\n\n${legend}`,
      `${legend}"Us" means the provider.\n${table('We')}`,
    ]) {
      strictEqual(first(text), 'A.8.13: IaaS=? SaaS=csp', text);
    }
  });

  it('takes no sign for the own party where the organisation has a role and no name', () => {
    const vocabulary: Vocabulary = { ...defaultVocabulary, own: { party: 'csc' } };
    const table = `
| Control | IaaS | SaaS |
|---|---|---|
| A.8.13 | Us | CSP |
| A.8.14 | ✅ | CSP |
| A.8.15 | ? | — |
`;
    deepStrictEqual(rows(table, vocabulary), [
      'A.8.13: IaaS=csc SaaS=csp',
      'A.8.14: IaaS=? SaaS=csp',
      'A.8.15: IaaS=? SaaS=?',
    ]);
    deepStrictEqual(rows(table.replaceAll('CSP', '✓').replace('Us', '✓'), vocabulary), []);
  });

  it('leaves minutes and lists of tasks alone, in which suppliers and customers have tasks', () => {
    const lists = [
      '| Task | Responsibility |\n|---|---|\n| Offer | Supplier |\n| Order | Client |\n',
      '| Task | Responsible |\n|---|---|\n| Offer | Supplier |\n| Order | Customer |\n',
      '| Task | Phase 1 | Phase 2 |\n|---|---|---|\n| Draft | Supplier | Us |\n| Test | Client | Both |\n',
      '| Aufgabe | Zuständigkeit |\n|---|---|\n| Angebot | Lieferant |\n| Auftrag | Kunde |\n',
      '| Tarea | Responsabilidad |\n|---|---|\n| Oferta | Proveedor |\n| Pedido | Cliente |\n',
    ];
    for (const list of lists) {
      deepStrictEqual(rows(`# Kick-off of the new website\n\n${list}`), [], list);
    }
  });

  it('reads them where controls, a cloud, a word for just a party or what stands above tell of duties', () => {
    const list = (header: string, party: string): string =>
      `| ${header} |\n|---|---|\n| A.8.13 Backup | Supplier |\n| A.8.15 Logs | ${party} |\n`;
    const read = ['A.8.13 Backup: =csp', 'A.8.15 Logs: =csc'];
    deepStrictEqual(rows(list('Control | Responsibility', 'Client')), read);
    deepStrictEqual(rows(list('Task | Responsibility', 'CSC')), read);
    for (const above of [
      '# Shared responsibilities\n\n',
      '# Cloud\n\n## Tasks\n\n',
      '# Geteilte Verantwortung\n\n',
      '# 責任分界\n\n',
      '---\ntitle: Shared responsibility\n---\n\n# Tasks\n\n',
      '---\ntype: responsibility-matrix\n---\n\n',
    ]) {
      deepStrictEqual(rows(above + list('Task | Responsibility', 'Client')), read, above);
    }
    deepStrictEqual(rows(`# Cloud\n\n# Website\n\n${list('Task | Responsibility', 'Client')}`), []);
    deepStrictEqual(
      rows('| Task | Azure | Team |\n|---|---|---|\n| Backup | Supplier | Client |\n'),
      ['Backup: Azure=csp Team=csc'],
    );
  });

  it('leaves the responsibility matrix of a project alone, unless more tells of the cloud', () => {
    const topics = (header: string, party: string): string =>
      `| Area | ${header} | Support |\n|---|---|---|\n| Migration | Us | ${party} |\n| Training | ${party} | Us |\n`;
    const tasks = (party: string): string =>
      `| Task | Responsible |\n|---|---|\n| Backup | ${party} |\n| Accounts | Customer |\n`;
    for (const heading of [
      ...['Responsibility matrix of the project', 'Verantwortlichkeitsmatrix'],
      ...[
        'Matrice des responsabilités',
        'Matriz de responsabilidades',
        'Matriz de responsabilidade',
      ],
      ...['Matrice delle responsabilità', 'Verantwoordelijkheidsmatrix'],
    ]) {
      for (const above of [`# ${heading}\n\n`, `---\ntitle: ${heading}\n---\n\n`]) {
        deepStrictEqual(rows(above + topics('Lead', 'Supplier')), [], above);
        deepStrictEqual(rows(above + tasks('Supplier')), [], above);
        strictEqual(rows(above + topics('Azure', 'Supplier')).length, 2, above);
        strictEqual(rows(above + topics('Lead', 'Provider')).length, 2, above);
        deepStrictEqual(rows(above + tasks('CSP')), ['Backup: =csp', 'Accounts: =csc'], above);
      }
      strictEqual(rows(`# Cloud\n\n## ${heading}\n\n${topics('Lead', 'Supplier')}`).length, 2);
    }
  });

  it('takes the name of a service for its provider only with the form of a company', () => {
    const table = (head: string, cell: string): readonly string[] =>
      rows(`
| Duty | Control | ${head} | M365 |
|---|---|---|---|
| Accounts | A.5.16 | ${cell} | Customer |
| Backup | A.8.13 | Provider | Provider |
`);
    const first = (head: string, party: string): readonly string[] => [
      `Accounts: ${head}=${party} M365=csc`,
      `Backup: ${head}=csp M365=csp`,
    ];
    deepStrictEqual(table('Miro', 'Miro Inc.'), first('Miro', 'csp'));
    deepStrictEqual(table('Abacus AG', 'Abacus'), first('Abacus AG', 'csp'));
    deepStrictEqual(table('Abacus (SaaS)', 'Abacus AG'), [
      'Accounts: Abacus (SaaS)=csp',
      'Backup: Abacus (SaaS)=csp',
    ]);
    // A department.
    for (const head of ['Finance system', 'Finance']) {
      deepStrictEqual(table(head, 'Finance'), first(head, '?'));
    }
  });

  it('reads a matrix of any length by all its rows', () => {
    const lines = (count: number, row: string): string => row.repeat(count);
    const models = '| Activity | IaaS | SaaS |\n|---|---|---|\n';
    const compared = lines(150, '| Where the data lie and are kept | Frankfurt | Dublin |\n');
    const divided = lines(160, '| Copies of all the data are made | Provider | Customer |\n');
    strictEqual(rows(models + compared + divided).length, 310);
    strictEqual(rows(models + divided + compared).length, 310);
    strictEqual(rows(models + compared + compared + divided).length, 0);
    strictEqual(rows(models + divided + compared + compared).length, 0);
  });

  it('reads a cross beside a tick in any row of a matrix of any length as a no', () => {
    const parties = '| Activity | CSP | CSC |\n|---|---|---|\n';
    const copies = 'Copies of all the data are made';
    const alike = `| ${copies} | x | |\n`.repeat(150) + '| Keys are kept | ✔ | |\n'.repeat(160);
    const deciding = '| Copies are tried | ✔ | x |\n';
    ok(rows(parties + alike).includes(`${copies}: =csp`));
    for (const text of [parties + alike + deciding, parties + deciding + alike]) {
      deepStrictEqual(
        new Set(rows(text)),
        new Set([`${copies}: =?`, 'Keys are kept: =csp', 'Copies are tried: =csp']),
      );
    }
  });

  it('reads services beside numbers, areas, titles and notes, and controls as well as activities', () => {
    deepStrictEqual(
      rows(`
| # | Area | Task | AWS | Azure | Notes |
|---|---|---|---|---|---|
| 1 | Operations | Patching | Customer | Provider | Weekly |
| 2 | Operations | Backup | Provider | | |
`),
      ['Patching: AWS=csc Azure=csp', 'Backup: AWS=csp Azure=?'],
    );
    deepStrictEqual(
      rows(`
| Control | Title | AWS | Our CRM | How |
|---|---|---|---|---|
| A.8.8 | Vulnerabilities | Customer | Provider | We look at the lists of the week. |
| A.8.13 | Backup | Provider | | By them |
`),
      ['Vulnerabilities: AWS=csc Our CRM=csp', 'Backup: AWS=csp Our CRM=?'],
    );
    deepStrictEqual(
      rows(
        '# Responsibility matrix\n\n| Control | Salesforce |\n|---|---|\n| A.5.18 | Kunde |\n| A.8.13 | Anbieter |\n| A.8.15 | ? |\n',
      ),
      ['A.5.18: Salesforce=csc', 'A.8.13: Salesforce=csp', 'A.8.15: Salesforce=?'],
    );
  });

  it('reads a first column of any name below a heading on shared duties', () => {
    const table =
      '| Topic | Our CRM |\n|---|---|\n| Accounts | Customer |\n| Backup | Provider |\n';
    deepStrictEqual(rows(`# Shared responsibility\n\n${table}`), [
      'Accounts: Our CRM=csc',
      'Backup: Our CRM=csp',
    ]);
    deepStrictEqual(rows(`# Meeting of May\n\n${table}`), []);
  });

  it('leaves tables alone that name parties in another way', () => {
    for (const [heading, header, ...cells] of [
      [
        'Suppliers',
        'Control | Department | Assessed by | Proof',
        'A.5.19 | Purchasing | Us | list',
        'A.5.21 | IT | Customer | list',
      ],
      ['Cloud', 'Data | From | To', 'Orders | Customer | Us', 'Logs | Provider | -'],
      ['Cloud terms', 'Term | Meaning', 'CSC | Customer', 'CSP | Provider'],
      ['Cloud', 'No. | Topic | By', '1 | Backup | Provider', '2 | Logs | Customer'],
      [
        'Cloud',
        'Control | Data owner | Gemeldet an',
        'A.8.15 | Customer | Provider',
        'A.8.16 | Customer | - ',
      ],
      ['Audits', 'Control | Auditor', 'A.8.15 | Customer', 'A.8.16 | Provider'],
      ['Cloud', '管理策 | 提供先', 'A.8.15 | 利用者', 'A.8.16 | 事業者'],
    ] as const) {
      const dashes = header.replaceAll(/[^|]+/gu, '---');
      const lines = [header, dashes, ...cells].map((one) => `| ${one} |`);
      deepStrictEqual(rows(`# ${heading}\n\n${lines.join('\n')}\n`), [], header);
    }
  });

  it('leaves controls with notes in words alone', () => {
    deepStrictEqual(
      rows(`
| Control | Gap | Plan |
|---|---|---|
| A.8.8 | Customer | Ask again |
| A.8.13 | No copies | Try them |
| A.8.15 | No logs | Keep them |
`),
      [],
    );
  });

  it('takes the party of a column from its brackets', () => {
    for (const header of [
      'Hospital (customer) | Supplier (provider)',
      'Customer (us) | Provider (Acme Ltd)',
      'Stadtwerke (Kunde) | Rechenzentrum (Anbieter)',
      'Mairie (client) | OVH (fournisseur)',
      '病院（利用者） | 委託先（事業者）',
    ]) {
      deepStrictEqual(
        rows(
          `| Activity | Control | ${header} |\n|---|---|---|---|\n| Backup | A.8.13 | ✔ | |\n| Logs | A.8.15 | | ✔ |\n`,
        ),
        ['Backup: =csc', 'Logs: =csp'],
        header,
      );
    }
    deepStrictEqual(
      rows(
        '| Activity | Control | Customer (provider) | Provider |\n|---|---|---|---|\n| Backup | A.8.13 | ✔ | |\n',
      ),
      [],
    );
  });

  it('takes letters for what a legend beside the table says', () => {
    for (const [legend, customer, provider, both] of [
      ['H = hospital, S = supplier, H+S = both.', 'H', 'S', 'H+S'],
      ['C = customer, P = provider, C/P = shared', 'C', 'P', 'P/C'],
      ['K = Kunde, A = Anbieter, K/A = beide', 'K', 'A', 'K/A'],
      ['**C** : client, **F** : fournisseur', 'C', 'F', 'C/F'],
      ['C = cliente, P = proveedor, A = ambos', 'C', 'P', 'A'],
      ['C = cliente, F = fornecedor, P = partilhado', 'C', 'F', 'P'],
      ['C: il cliente; F: il fornitore; E: entrambi', 'C', 'F', 'E'],
      ['K = klant, L = leverancier, B = beide', 'K', 'L', 'B'],
      ['利＝利用者、事＝事業者、共＝共同', '利', '事', '共'],
      ['„K“ bedeutet Kunde, „A“ bedeutet Anbieter, „G“ bedeutet gemeinsam', 'K', 'A', 'G'],
      ['`C` stands for customer, `P` stands for provider, `B` stands for both', 'C', 'P', 'B'],
    ] as const) {
      deepStrictEqual(
        rows(`${legend}

| Activity | Storage (IaaS) | Maps (PaaS) |
|---|---|---|
| Keys | ${customer} | ${customer} |
| Buildings | ${provider} | ${provider} |
| Capacity | ${both} | ${provider} |
`),
        [
          'Keys: Storage (IaaS)=csc Maps (PaaS)=csc',
          'Buildings: Storage (IaaS)=csp Maps (PaaS)=csp',
          'Capacity: Storage (IaaS)=both Maps (PaaS)=csp',
        ],
        legend,
      );
    }
  });

  it('takes letters for nothing without a legend, or with one that gives them two meanings', () => {
    for (const legend of [
      'Letters as usual.',
      'H = hospital, S = site',
      'C = customer, P = provider, C = consulted',
      'H = hospital, S = supplier',
    ]) {
      deepStrictEqual(
        rows(`${legend}

| Activity | Storage (IaaS) | Maps (PaaS) |
|---|---|---|
| Keys | C | H |
| Buildings | P | S |
`),
        [],
        legend,
      );
    }
  });
});
