import { deepStrictEqual } from 'node:assert/strict';

import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { leavesToProvider } from './providerWords.js';
import { soaProviderExcuse } from './rule.js';

const excuses = [
  'Physical security is managed by AWS',
  'Handled by our cloud provider',
  'AWS responsibility',
  'Cloud infrastructure only (AWS responsibility)',
  "Cloud service provider's responsibility",
  'Responsibility of the hosting provider',
  'Inherited from AWS shared responsibility model',
  'Inherited (AWS data center utility redundancy)',
  'CSP responsibility (no owned server hardware)',
  'Covered by AWS data center controls',
  'Outsourced to a third-party service provider',
  'We have no data centre; Microsoft is responsible for it',
  'The provider takes care of it',
  'AWS does it',
  'Wird durch den Cloud-Anbieter sichergestellt',
  'Keine eigene Technik, da AWS dies betreibt',
  'Nicht anwendbar, weil der Anbieter das macht',
  'Wird durch das Rechenzentrum des Anbieters abgedeckt',
  'Verantwortung des Hosters',
  'Rechenzentrum beim Dienstleister, dieser ist dafür verantwortlich',
  'Géré par le fournisseur cloud',
  'Responsabilidad del proveedor',
  'El proveedor se encarga',
  'A cargo del proveedor de nube',
  "L'hébergeur s'en occupe",
  'À la charge du prestataire',
  'Gestito dal fornitore cloud',
  'O provedor cuida disso',
  'Wordt verzorgd door onze leverancier',
  'De aanbieder regelt dit',
  'Liegt beim Hoster',
  'クラウド事業者の責任',
  'Operated by Deskline',
  'Google guards the data centres for us',
  'Our host operates the network',
  'Fully cloud-hosted; the CSP wipes disks',
  'See the SOC 2 report of our cloud provider',
  'AWS bewacht die Gebäude für uns',
  'OVH surveille les locaux pour nous',
  'Physical security is the responsibility of the colocation provider',
  'The data centre operator is responsible for this',
  'Outsourced to an external provider',
  'Wird durch einen externen Dienstleister betrieben',
  'Ausgelagert an einen Dienstleister',
  'An einen Hoster ausgelagert',
  'Subcontratado a un proveedor',
  'Externalizado en un proveedor especializado',
  'Gestionado por un proveedor externo',
  'Externalisé chez un prestataire',
  'Sous-traité à un hébergeur',
  "À la charge d'un prestataire",
  'Affidato a un fornitore esterno',
  'Gestito da un fornitore',
  'Terceirizado para um fornecedor',
  'Feito por um provedor de nuvem',
  'Subcontratado a uma fornecedora',
  'Uitbesteed aan een leverancier',
  'Aan een externe leverancier uitbesteed',
  'Wordt beheerd door een aanbieder',
];

const othersDoIt = [
  'Power and water are looked after by the Credit Union as landlord',
  "WeWork's job, they run the cameras",
  'Bell Canada takes care of the lines, so this is not ours',
  'Kestrel Fibre takes care of the lines, so this is not ours',
  'Managed by WeWork',
  'Done by our MSP',
  'The hosting company sees to it',
  "It's the landlord's job",
  'Taken care of by the co-working space',
  'Not our responsibility',
  'Our data centre does this',
  'Macht unser MSP',
  'Nicht unsere Aufgabe',
  'Unser Rechenzentrum macht das',
  "Ce n'est pas notre responsabilité",
  'Notre infogérant s’en charge',
  'No es nuestra responsabilidad',
  'El centro de datos se encarga',
  'Não é da nossa responsabilidade',
  'Gerido pelo condomínio',
  'Non è nostra responsabilità',
  'Se ne occupa il data center',
  'Niet onze verantwoordelijkheid',
  'Wordt gedaan door onze MSP',
  '当社の責任範囲ではない',
  '管理会社に委託',
  'La vigilancia de las instalaciones la presta la empresa de seguridad de la matriz',
  'La presta la matriz',
  'Il dimensionamento è in carico al Polo Strategico Nazionale',
  'Gestito dal PSN',
  'Della capacità se ne occupa il PSN',
  'Gestito da Regione Lombardia',
  'Gerido pela matriz',
  'Managed by the parent company',
  'Wird durch die Konzernmutter erbracht',
  'Assuré par la maison mère',
  'Wordt beheerd door de moedermaatschappij',
  '親会社が実施',
];

const noneOfOurs = [
  'No own premises; we rent a desk in a co-working space',
  'No premises: the team works in a WeWork',
  'Desk space at WeWork, no room of our own',
  'Delivery areas: none, parcels go to the reception of the landlord',
  'Our data centre was closed in 2024',
  'Bell Canada sold us phones',
  'Not our responsibility: no software is developed here',
  'Work is done by Anna Schmidt',
  'We rent from a landlord and have no keys to the plant room',
  'Keine eigenen Räume; wir mieten einen Schreibtisch beim Vermieter',
  'Pas de locaux propres ; nous louons un bureau',
  'La matriz no presta servicios de vigilancia; no hay instalaciones',
  'Nessuno sviluppo: la Regione non fornisce codice',
  'Uffici nella regione Lombardia, nessun locale proprio',
  'La matriz de riesgos no contempla esta amenaza',
  'Sin oficinas propias; trabajamos en un coworking',
  'Sem instalações próprias',
  'Nessun locale proprio',
  'Geen eigen kantoor; wij huren een bureau',
  '自社施設なし',
];

const reasons = [
  'No host guards data centres for us',
  'We are the host of no website',
  'Host firewalls are enough',
  'AWS protects nothing here; there is no data centre',
  'No own data centre, server room or office lies within the scope',
  'Nothing is outsourced to suppliers',
  'No development is given to outside parties',
  'No service is provided by suppliers',
  'All staff work from home; site list of 2026-03 shows no premises',
  'The office is rented; the landlord is not responsible for our equipment',
  'CloudCRM owns, lays and maintains no power or data cabling',
  'Es werden keine Leistungen durch Dienstleister erbracht',
  'The vendor provides software that runs in our own rooms',
  'El proveedor nos da software que gestionamos nosotros',
  'Onze leverancier levert alleen hardware',
  'Il fornitore consegna il codice già compilato',
  'Only AWS is used, so there is no cabling of our own',
  'Operator errors in our data centre are handled by our own staff',
  'Nada está subcontratado a un proveedor',
  'Entfällt, weil kein Anbieter das macht',
  'Nicht anwendbar, da AWS dies nicht betreibt',
  "Rien n'est externalisé, pas même chez un prestataire",
  'Niets uitbesteed aan een leverancier',
  'Nichts an einen Dienstleister ausgelagert',
  'Un prestataire a conseillé la direction',
  'Een leverancier heeft geen toegang tot deze systemen',
];

describe('soa-provider-excuse', () => {
  it('tells excuses from reasons', () => {
    const parties = { Deskline: 'csp' } as const;
    deepStrictEqual(
      excuses.filter((text) => !leavesToProvider(text, parties)),
      [],
    );
    deepStrictEqual(
      reasons.filter((text) => leavesToProvider(text, parties)),
      [],
    );
  });

  it('tells landlords, managed services and who is not named from premises that are rented', () => {
    deepStrictEqual(
      othersDoIt.filter((text) => !leavesToProvider(text, {})),
      [],
    );
    deepStrictEqual(
      noneOfOurs.filter((text) => leavesToProvider(text, {})),
      [],
    );
  });

  it('reports exclusions only, and not those of own development', () => {
    checkFindings(
      soaProviderExcuse,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.7.4 | No | Managed by AWS |
               ^^^^^^^^^^^^^^ warning A.7.4 Physical security monitoring is excluded because somebody else does it: "Managed by AWS". What others do for us still applies and is shared (ISO/IEC 27001, 6.1.3 d; ISO/IEC 27002, 5.19 to 5.23), so an auditor does not accept this: mark it as applicable and state who does what.
| A.7.5 | Yes | Managed by AWS |
| A.7.6 | No – handled by AWS | |
          ^^^^^^^^^^^^^^^^^^^ warning A.7.6 Working in secure areas is excluded because …
| A.8.28 | No | The software is provided by vendors |
`,
    );
  });

  it('makes the control applicable, says that it is shared, and then has nothing to say', () => {
    const after = `| Control | Applicable | Justification | Status |
|---|---|---|---|
| A.5.1 | Applicable | Basis | Implemented |
| A.7.4 | Applicable | Managed by AWS – shared: [say what the provider does, and what we agree on and check] |  |
`;
    const before = after
      .replace(/A\.7\.4 \| Applicable/, 'A.7.4 | Not applicable')
      .replace(/ – shared.*\n/, '$0 | N/A |\n');
    checkFix(soaProviderExcuse, before, after);
    checkFindings(soaProviderExcuse, after);
  });

  it('knows the excuse in other languages', () => {
    const head = '| Control | Applicable | Justification |\n|---|---|---|\n| A.7.4 | No | ';
    for (const reason of [
      ...['Macht AWS', 'Wird von AWS gemacht', 'Lo hace el proveedor (Azure)'],
      ...[
        'Wordt door de leverancier gedaan',
        'Feito pela AWS',
        'Lo fa il fornitore',
        'Uitbesteed aan leverancier',
      ],
      'クラウド事業者が実施するため',
      ...['Lo administra el proveedor del centro de datos', 'O provedor de nuvem já faz'],
      ...['È di competenza del fornitore', 'Ci pensa la vigilanza esterna', 'Gestito da Aruba'],
      ...['A carico del data center Aruba', 'In capo al provider', 'Herdado do provedor'],
      ...['De responsabilidade do datacenter', 'A cargo del arrendador', "Hérité d'AWS"],
      ...['Liegt in der Zuständigkeit des Rechenzentrums', 'Berust bij de leverancier'],
    ]) {
      const line = `${head}${reason} |`;
      const place = ' '.repeat('| A.7.4 | No | '.length) + '^'.repeat(reason.length);
      checkFindings(soaProviderExcuse, `${line}\n${place} warning …`);
    }
    for (const denial of [
      ...['AWS macht das nicht zu unserer Aufgabe', 'Nie ausgelagert an einen Dienstleister'],
      ...[
        'Nada hecho por proveedor',
        'Niente fatto da fornitori',
        'Nada terceirizado para fornecedores',
      ],
      'Er wordt niets door leveranciers gedaan',
      ...["Di competenza dell'ufficio IT", 'A cargo de TI interna', 'Sem provedor de nuvem'],
      ...['Non è di competenza del fornitore', 'Contratto con il fornitore cessato'],
    ]) {
      checkFindings(soaProviderExcuse, `${head}${denial} |`);
    }
  });

  it('writes German into a German statement', () => {
    const head = '| Maßnahme | Anwendbar | Begründung | Verantwortung |\n|---|---|---|---|\n';
    const after = `${head}| A.7.4 | Ja | Wird durch den Cloud-Anbieter sichergestellt – geteilt: [schreiben, was der Anbieter tut und was wir vereinbaren und prüfen] | Geteilt |\n`;
    checkFix(
      soaProviderExcuse,
      `${head}| A.7.4 | Nein | $0Wird durch den Cloud-Anbieter sichergestellt | |\n`,
      after,
    );
    checkFindings(soaProviderExcuse, after);
  });

  it('offers no fix where no word of its own decides', () => {
    checkFixTitles(
      soaProviderExcuse,
      '| Control | Reason for exclusion |\n|---|---|\n| A.7.4 | $0Managed by AWS |\n',
      [],
    );
  });

  it('knows landlords, who provide rooms', () => {
    for (const excuse of [
      'Done by the landlord of the computer room',
      'Responsibility of the landlord',
      'Landlord takes care of it',
      'Managed by the building owner',
      'Wird vom Vermieter übernommen',
      'Assuré par le bailleur',
      'Gestito dal locatore',
    ]) {
      checkFindings(
        soaProviderExcuse,
        `| Control | Applicable | Justification |\n|---|---|---|\n| A.7.8 | No | ${excuse} |\n${' '.repeat(15)}${'^'.repeat(excuse.length)} warning …\n`,
      );
    }
    checkFindings(
      soaProviderExcuse,
      '| Control | Applicable | Justification |\n|---|---|---|\n| A.7.8 | No | No rooms since the landlord ended the lease |\n',
    );
  });

  it('takes the organisation that isms.yaml names for no provider, whatever its role, but others', () => {
    const line = (reason: string): string =>
      `| Control | Applicable | Justification |\n|---|---|---|\n| A.7.8 | No | ${reason} |\n`;
    const castle = { organisation: 'Castle Ltd' };
    for (const reason of [
      'All work is done by Castle Ltd remotely',
      'Handled by CASTLE LTD under the group policy',
    ]) {
      checkFindings(soaProviderExcuse, line(reason), castle);
    }
    for (const [reason, organisation] of [
      ['Managed by Castle Ltd', 'Tower Ltd'],
      ['Managed by Castleford Ltd', 'Castle'],
      ['Managed by AWS', 'Castle Ltd'],
    ] as const) {
      checkFindings(
        soaProviderExcuse,
        `${line(reason)}${' '.repeat(15)}${'^'.repeat(reason.length)} warning …\n`,
        { organisation },
      );
    }
  });

  it('takes a company that does it itself for a provider where isms.yaml names another organisation', () => {
    const row = (reason: string): string =>
      `| Control | Applicable | Justification |\n|---|---|---|\n| A.7.2 | No | ${reason} |\n`;
    for (const reason of [
      'Datavault GmbH runs all servers itself',
      'Die Firma Huber betreibt alle Systeme selbst',
    ]) {
      checkFindings(soaProviderExcuse, row(reason));
      checkFindings(
        soaProviderExcuse,
        `${row(reason)}               ${'^'.repeat(reason.length)} warning …\n`,
        { organisation: 'Nordhaus GmbH' },
      );
    }
  });

  it('knows the organisation without the form of its company, or with that in another spelling', () => {
    const line = (reason: string): string =>
      `| Control | Applicable | Justification |\n|---|---|---|\n| A.7.8 | No | ${reason} |\n`;
    for (const [organisation, reason] of [
      ['Castle Ltd', 'Managed by Castle Limited'],
      ['Castle Limited', 'Managed by CASTLE LTD.'],
      ['Castle, Inc.', 'Managed by Castle Inc'],
      ['Netcup Incorporated', 'Managed by Netcup Inc.'],
      ['Netcup Corp.', 'Managed by Netcup Corporation'],
      ['Netcup GmbH', 'Managed by Netcup'],
      ['Netcup', 'Managed by Netcup GmbH'],
      ['Castle S.A.', 'Managed by Castle SA'],
      ['Castle BV', 'Managed by Castle B.V.'],
      ['Castle S.r.l.', 'Managed by Castle Srl'],
      ['富士通株式会社', '富士通が行っているため'],
      ['富士通株式会社', '株式会社富士通が行っているため'],
      ['㈱富士通', '富士通（株）が行っているため'],
    ] as const) {
      checkFindings(soaProviderExcuse, line(reason), { organisation });
    }
    for (const [organisation, reason] of [
      ['Castle Ltd', 'Managed by Castle GmbH'],
      ['Castle Ltd', 'Managed by Castle Hosting Ltd'],
      ['Castle Ltd', 'Managed by Newcastle Ltd'],
      ['Vi SA', 'Managed by Visa Ltd'],
      ['Castle GmbH', 'Managed by Castle GmbH & Co. KG'],
      ['Strato Castle Ltd', 'Managed by Strato'],
      ['Provider Ltd', 'Managed by our provider'],
    ] as const) {
      checkFindings(
        soaProviderExcuse,
        `${line(reason)}${' '.repeat(15)}${'^'.repeat(reason.length)} warning …\n`,
        { organisation },
      );
    }
    checkFindings(
      soaProviderExcuse,
      `${line('富士通エフサスではなく警備会社が行っているため')}               ^^^^^^^^^^^^^^^^^^^^^^^ warning …\n`,
      { organisation: '富士通株式会社' },
    );
  });

  it('knows who does things in Japan, and what is not done at all', () => {
    const table = '| 管理策番号 | 適用 | 理由 |\n|---|---|---|\n';
    checkFindings(
      soaProviderExcuse,
      `${table}| A.7.4 | 不採用 | 委託先が行う開発はないため |
`,
    );
    checkFixTitles(
      soaProviderExcuse,
      `${table}| A.7.4 | 不採用 | $0工場の監視は警備会社が行っているため |\n`,
      ['Make it applicable, with shared responsibility'],
    );
  });
});
