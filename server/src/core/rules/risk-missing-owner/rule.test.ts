import { checkFindings } from '../../../../../test/kit/check.js';
import { riskMissingOwner } from './rule.js';

describe('risk-missing-owner', () => {
  it('reports an empty cell and a word that names nobody', () => {
    checkFindings(
      riskMissingOwner,
      `
| Risk ID | Risk | Likelihood | Impact | Risk Owner |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 | - |
  ^^^^^ warning Risk R-001 has no owner. …
| R-002 | Lost laptop | 3 | 4 | not assigned |
                                ^^^^^^^^^^^^ warning "not assigned" names no owner of risk R-002. …
`,
    );
  });

  it('leaves a risk alone that is closed, whatever the column says how far it is', () => {
    for (const header of [
      ...['Stand', 'Bearbeitungsstand', 'Zustand', 'Status', 'Situazione', 'State of play'],
      ...['Stato del rischio', 'État', 'Risicostatus'],
    ]) {
      checkFindings(
        riskMissingOwner,
        `
| Risk ID | Risk | Likelihood | Impact | Risk Owner | ${header} |
| --- | --- | --- | --- | --- | --- |
| R-001 | Fax | 3 | 4 | | erledigt 02/2026 |
| R-002 | Malware | 3 | 4 | | offen |
  ^^^^^ warning Risk R-002 has no owner. …
`,
      );
    }
  });

  it('knows the words for a closed risk in each language, and no others that begin so', () => {
    for (const closed of [
      ...['behoben', 'hinfällig seit März', 'Beendet', 'gelöscht', 'aufgehoben', 'Gegenstandslos'],
      ...['concluso', 'Risolto', 'estinto nel 2025', 'superato', 'eliminato', 'Non più presente'],
      ...['Resolved', 'No longer applicable', 'résolu', 'éteint', 'Sans objet', 'resuelto'],
      ...['extinguido', 'resolvido', 'Concluído', 'opgelost', 'beëindigd', '解決済み', '消滅'],
      ...['Resolved (no fax any more)', 'Resolved by IT on 3 May 2025', 'Finalizado en mayo 2025'],
      ...['Behoben durch Meier', 'Afgerond op 3-2-2025', 'Terminé, fax retiré', 'Caducado'],
      ...['Cerrado el riesgo', 'Geschlossen: Fax entsorgt', '廃止（2025年3月）'],
    ]) {
      checkFindings(
        riskMissingOwner,
        `
Nr. | Risiko | Eintretens­wahrscheinlichkeit | Schadensausmass | Risikozahl | Risikoeigner | Stand
--- | --- | --- | --- | --- | --- | ---
IR-01 | Fax | 3 | 4 | 12 | | ${closed}
`,
      );
    }
    for (const open of [
      ...['Superata la soglia', 'unbehoben', 'Open', 'in Bearbeitung', '対応中'],
      ...['Superado el nivel aceptable', 'Finalizado el análisis, tratamiento pendiente'],
      ...[
        'Concluida la evaluación',
        'Lapsed acceptance, to be renewed',
        'Resolved to decide in May',
      ],
      ...['Terminé l’analyse, traitement à décider', 'Afgerond: analyse, behandeling volgt'],
      ...['Cerrado el análisis', 'Concluída a análise', 'Eliminata la causa prima', '終了予定'],
      ...['Beendet die Analyse', 'Resolved, acceptance pending'],
    ]) {
      checkFindings(
        riskMissingOwner,
        `
Nr. | Risiko | Eintretenswahrscheinlichkeit | Schadensausmass | Risikozahl | Risikoeigner | Stand
--- | --- | --- | --- | --- | --- | ---
IR-01 | Fax | 3 | 4 | 12 | | ${open}
^^^^^ warning Risk IR-01 has no owner. …
`,
      );
    }
  });

  it('reads words for nobody in other languages, and threats by their codes', () => {
    checkFindings(
      riskMissingOwner,
      `
| Cód. | Amenaza | Prob. | Impacto | Propietario del riesgo |
| --- | --- | --- | --- | --- |
| R-06 | [A.25] Robo | 3 | 3 | Sin asignar |
                               ^^^^^^^^^^^ warning "Sin asignar" names no owner of risk R-06. …
| R-09 | Phishing | 5 | 3 | 👤 Por definir |
                            ^^^^^^^^^^^^^^ warning "👤 Por definir" names no owner of risk R-09. …
| R-11 | Perdita | 2 | 2 | Da nominare |
                           ^^^^^^^^^^^ warning "Da nominare" names no owner of risk R-11. …
| R-12 | [N.1] Fuego | 2 | 2 | Definición y arquitectura |
| R-13 | [TBD] Fire | 2 | 2 | Sin asignar |
`,
    );
  });

  it('says nothing where the layout has no place, the row is cut off, closed or to be filled in', () => {
    checkFindings(
      riskMissingOwner,
      `
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 |

| Risk ID | Risk | Likelihood | Status | Owner |
| --- | --- | --- | --- | --- |
| R-002 | Lost laptop | 3 |
| R-003 | Fax | 1 | Closed 2025 | |
| R-004 | | | | |
| R-005 | {{risk}} | | | |
| R-006 | [describe the risk] | | | |
`,
    );
  });

  it('reads a heading for each risk', () => {
    checkFindings(
      riskMissingOwner,
      `
## R-001 Malware

- **Risk:** Malware reaches laptops
- **Likelihood:** 3
- **Owner:** CISO
`,
    );
  });

  it('asks risks that are assessed below headers which are not known', () => {
    checkFindings(
      riskMissingOwner,
      `
| Risk ID | Bad things | Likelihood | Impact | Owner |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 | |
  ^^^^^ warning Risk R-001 has no owner. …
| R-002 | | | | |
`,
    );
  });

  it('takes a response for no word of an owner', () => {
    const section = (id: string, owner: string): string =>
      `### ${id} – Theft\n\n- **Likelihood:** 3\n- **Impact:** 3\n${owner}- **Response:** Treat\n\n`;
    const owned = ['MU-R01', 'MU-R02', 'MU-R04']
      .map((id) => section(id, '- **Risk owner:** Registrar\n'))
      .join('');
    checkFindings(
      riskMissingOwner,
      `${owned}### MU-R05 – Lists are sold
    ^^^^^^ warning Risk MU-R05 has no owner. …

- **Likelihood:** 3
- **Impact:** 3
- **Response:** Treat
`,
    );
    checkFindings(
      riskMissingOwner,
      `${owned}${section('MU-R05', '- **Responsible:** Registrar\n')}`,
    );
  });

  it('asks nothing of a risk that is struck out, or called closed in any cell', () => {
    for (const ended of [
      'closed 2024',
      'hinfällig seit 2024',
      'Estinto nel 2024',
      'Closed on 3 March 2025',
      'geschlossen am 01.02.2025',
      'clos depuis 2024',
      'cerrado en 2024',
      'encerrado em 2024',
      'chiuso il 12/03/2025',
      'gesloten sinds 2024',
      '終結（2024年3月）',
    ]) {
      checkFindings(
        riskMissingOwner,
        `
| ID | Risk | Likelihood | Impact | Level | Owner | Treatment | Note |
| --- | --- | --- | --- | --- | --- | --- | --- |
| RS-09 | Own data centre | 2 | 2 | 4 | | ${ended} | |
| RS-10 | Own server room | | | | | | ${ended} |
| RS-11 | Doors left open | 2 | 3 | 6 | | Doors are closed in the evening | |
  ^^^^^ warning Risk RS-11 has no owner. …
`,
      );
    }
    checkFindings(
      riskMissingOwner,
      `
| ID | Risk | Likelihood | Impact | Owner | Treatment |
| --- | --- | --- | --- | --- | --- |
| ~~RS-08~~ | ~~Own data centre~~ | | | | |
| ~~**RS-09**~~ | Fax | 3 | 3 | | |
| <del>RS-10</del> | Telex | 3 | 3 | | |
| RS-11 | ~~Fax~~ Scanner | 2 | 3 | | Reduce |
  ^^^^^ warning Risk RS-11 has no owner. …
`,
    );
  });

  it('does not take a measure, an audit or a door that is closed for the end of the risk', () => {
    for (const [header, closed] of [
      ['Measure status', 'Closed'],
      ['Letztes Audit', 'geschlossen'],
      ['Controls', 'closed'],
      ['Status der Maßnahme', 'geschlossen am 01.02.2025'],
      ['État des mesures', 'clos'],
      ['Estado de la medida', 'cerrado'],
      ['Estado da ação', 'encerrado'],
      ['Stato delle azioni', 'chiuso'],
      ['Status maatregel', 'gesloten'],
      ['対策の状況', 'クローズ'],
      ['Zutritt', 'geschlossen'],
      ['Incident', 'Closed'],
      ['Supplier contract', 'Closed'],
      ['Jira', 'Closed'],
    ] as const) {
      checkFindings(
        riskMissingOwner,
        `
| ID | Risk | Likelihood | Impact | Level | Owner | Treatment | ${header} |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-001 | Loss of data | 4 | 4 | 16 | | | ${closed} |
  ^^^^^ warning Risk R-001 has no owner. …
| ~~R-002~~ | Fax | 4 | 4 | 16 | | | ${closed} |
`,
      );
    }
  });

  it('leaves it to the column for the status, where there is one, whether a risk is closed', () => {
    checkFindings(
      riskMissingOwner,
      `
| ID | Risk | Likelihood | Impact | Owner | Status | Note |
| --- | --- | --- | --- | --- | --- | --- |
| R-001 | Loss of data | 4 | 4 | | Open | Closed |
  ^^^^^ warning Risk R-001 has no owner. …
| R-002 | Own data centre | 4 | 4 | | Closed | |
| ~~R-003~~ | Fax | 4 | 4 | | Open | |
`,
    );
  });
});
