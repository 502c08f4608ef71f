import { deepStrictEqual } from 'node:assert/strict';

import { checkFindings } from '../../../../../test/kit/check.js';
import { companiesOfThemselves } from './ofThemselves.js';
import { soaProviderExcuse } from './rule.js';

const rows = (opening: string, ...reasons: readonly string[]): string =>
  [
    `-- soa.md --\n${opening}\n\n| Control | Applicable | Justification |\n| --- | --- | --- |`,
    ...reasons.map((reason, index) => `| A.7.${index + 1} | No | ${reason} |`),
  ].join('\n');

/** The finding that is expected about the row above. */
const found = (reason: string): string =>
  `\n${' '.repeat(15)}${'^'.repeat(reason.length)} warning A.7.…\n`;

describe('soa-provider-excuse, where isms.yaml names no organisation', () => {
  it('takes a company that keeps to something, or works elsewhere, for the organisation', () => {
    for (const reason of [
      'Northgrid Ltd operates entirely remotely.',
      'As Northgrid Ltd manages people remotely, there is nothing to monitor.',
      'Northgrid Ltd handles paper only.',
      'Die Nordlicht GmbH betreibt ausschließlich Cloud-Dienste.',
      'Nordlicht GmbH übernimmt nur Beratungsmandate.',
      'La empresa Boreal opera íntegramente en remoto.',
      'Boreal S.L. se encarga solo de consultoría.',
      'La società Boreale opera interamente da remoto.',
      'Boreale S.r.l. gestisce solo servizi in cloud.',
      'A empresa Boreal opera totalmente em regime remoto.',
      'A Boreal Lda. gere toda a atividade à distância.',
      'Noorderlicht B.V. beheert alleen clouddiensten.',
      'Boréal SAS gère uniquement du télétravail.',
      'Boréal SAS assure des missions chez ses clients.',
      '北光株式会社はクラウド上のサービスのみを運用している',
    ]) {
      checkFindings(soaProviderExcuse, rows('# Statement of Applicability', reason));
    }
  });

  it('takes it for the organisation in all rows, and no other company', () => {
    const own = rows(
      '# SoA',
      'Die Nordlicht GmbH hat keine Büros',
      'Verantwortung: Nordlicht GmbH',
    );
    checkFindings(soaProviderExcuse, own);
    const other = 'Verantwortung: Südlicht GmbH';
    checkFindings(
      soaProviderExcuse,
      `${rows('# SoA', 'Die Nordlicht GmbH hat keine Büros', other)}${found(other)}`,
    );
  });

  it('takes the company of the title, or the only one of the first page, for the organisation', () => {
    const reason = 'The servers are operated by Castle Ltd';
    for (const opening of [
      '# Statement of Applicability – Castle Ltd',
      '# Statement of Applicability of Castle Ltd, hosted by Tower Ltd',
      '# Statement of Applicability\n\nCastle Ltd, 12 March 2026, version 1.2.',
      '# Statement of Applicability\n\n| Organisation | Castle Ltd |\n| --- | --- |\n| Version | 1.2 |',
      '# Erklärung zur Anwendbarkeit der Castle Ltd',
      '# Statement of Applicability Castle Ltd',
      '---\ntitle: Statement of Applicability – Castle Ltd\n---\n# Controls',
    ]) {
      checkFindings(soaProviderExcuse, rows(opening, reason));
    }
    for (const opening of [
      '# Statement of Applicability',
      '# Statement of Applicability – Tower Ltd',
      '# Statement of Applicability\n\nHosted by Castle Ltd.',
      '# Statement of Applicability\n\nTower Ltd rents rooms. Castle Ltd has its own.',
    ]) {
      checkFindings(soaProviderExcuse, `${rows(opening, reason)}${found(reason)}`);
    }
  });

  it('takes a company that works for us, or is called a provider, for one', () => {
    for (const reason of [
      'Castle Hosting Ltd operates all servers.',
      'Castle Hosting Ltd runs the servers in its own data centre.',
      'Handled by Castle Hosting Ltd internally.',
      'Carried out by Castle Hosting Ltd staff.',
      'Done by Castle Ltd with their own staff.',
      'Castle Ltd does this itself for us.',
      'Castle Ltd handles only our servers.',
      'Die Rechenwerk Hosting GmbH betreibt alle Server.',
      'Macht die Rechenwerk Hosting GmbH selbst.',
      'Die Wartung übernimmt die Rechenwerk Cloud GmbH intern.',
      'Wird von der Rechenwerk GmbH mit eigenem Personal erledigt.',
      'Gestionado por Boreal S.L. con personal propio.',
    ]) {
      checkFindings(soaProviderExcuse, `${rows('# SoA', reason)}${found(reason)}`);
    }
    checkFindings(
      soaProviderExcuse,
      rows(
        '# Statement of Applicability – Castle Hosting Ltd',
        'Castle Hosting Ltd does this itself.',
      ),
    );
  });

  it('leaves out what another company of the house has outside of the scope', () => {
    const elsewhere =
      'Work in secure areas is only done by Castle Defence Ltd, which is not in scope.';
    checkFindings(soaProviderExcuse, rows('# Statement of Applicability – Castle Ltd', elsewhere));
    const inScope = 'Work in secure areas is done by Castle Defence Ltd.';
    checkFindings(
      soaProviderExcuse,
      `${rows('# Statement of Applicability – Castle Ltd', inScope)}${found(inScope)}`,
    );
  });
});

describe('companiesOfThemselves', () => {
  it('are those that have, do or keep none of something', () => {
    for (const [reason, name] of [
      ['Northgrid Ltd develops nothing', 'Northgrid Ltd'],
      ['Die Nordlicht GmbH unterhält keine Büros', 'Nordlicht GmbH'],
      ['Boréal SAS n’exploite aucun serveur', 'Boréal SAS'],
      ['La empresa Boreal no tiene oficinas', 'Boreal'],
      ['Boreal Lda. não tem escritórios', 'Boreal Lda.'],
      ['La Boreale S.r.l. non ha uffici', 'Boreale S.r.l.'],
      ['Noorderlicht B.V. heeft geen kantoren', 'Noorderlicht B.V.'],
      ['北光株式会社には施設がない', '北光株式会社'],
    ] as const) {
      deepStrictEqual(companiesOfThemselves([reason]), [name], reason);
    }
  });

  it('are none that do something for the house', () => {
    deepStrictEqual(
      companiesOfThemselves([
        'Castle Ltd manages the servers',
        'Castle Ltd has no access to our data',
        'The Castle Ltd operates only our servers',
        'Operated by Castle Ltd only',
      ]),
      [],
    );
  });
});
