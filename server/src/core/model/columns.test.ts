import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { columnsOf, tableKindOf } from './columns.js';
import { defaultVocabulary, type Vocabulary } from './vocabulary.js';

function header(line: string): { readonly cells: readonly string[] } {
  return { cells: line.split(' | ') };
}

function roles(line: string, vocabulary: Vocabulary = defaultVocabulary): string {
  return columnsOf(header(line), vocabulary)
    .map(({ role }) => role ?? '-')
    .join(' | ');
}

function kind(line: string, vocabulary: Vocabulary = defaultVocabulary): string {
  return tableKindOf(header(line), vocabulary);
}

describe('columnsOf', () => {
  it('reads the headers of English statements', () => {
    strictEqual(
      roles(
        'Control ID | Control Name | Applicable | Justification | Implementation Status | Linked Risks',
      ),
      'control | title | applicable | justification | status | risks',
    );
    strictEqual(
      roles(
        '# | Control | Appl | Origin | Justification | Status | Gap | Design | Evidence Source',
      ),
      'control | title | applicable | - | justification | status | - | - | evidence',
    );
    strictEqual(
      roles(
        'Control ID | Control name | Source | Necessary? | Inclusion / exclusion rationale | Implemented?',
      ),
      'control | title | - | applicable | justification | status',
    );
    strictEqual(
      roles('Control | Description | Applicable? | Status | Justification | Evidence'),
      'control | - | applicable | status | justification | evidence',
    );
    strictEqual(roles('Control | Reason for Exclusion'), 'control | exclusionReason');
  });

  it('reads the headers of statements by IT-Grundschutz', () => {
    strictEqual(
      roles(
        'Nr. | Referenzmaßnahme | Anw. | Begründung für Aufnahme bzw. Ausschluss | Umsetzungsstand | Grundschutz-Bezug | Nachweis / Fundstelle',
      ),
      'control | title | applicable | justification | status | - | evidence',
    );
  });

  it('reads "E" as the effect beside "K" or "W" alone', () => {
    strictEqual(
      roles('Nr | Risico | K | E | Behandeling'),
      'riskId | risk | likelihood | impact | treatment',
    );
    strictEqual(
      roles('Risico-ID | Risico | E | W | Risico'),
      'riskId | risk | impact | likelihood | level',
    );
    strictEqual(roles('Risk ID | Risk | P | E | Treatment'), 'riskId | risk | - | - | treatment');
    strictEqual(roles('Asset | K | E | Opmerking').includes('impact'), false);
  });

  it('reads the product of the two headers before it as the level', () => {
    for (const [weights, product] of [
      ...[['K | E', 'K×E'] as const, ['L | I', 'L×I'] as const, ['P | I', 'P*I'] as const],
      ...[['W | A', 'W × A'] as const, ['P | G', 'P x G'] as const, ['V | S', 'V*S'] as const],
      ...[['P | Q', 'Q·P'] as const, ['P | S', 'R = P×S'] as const],
      ['Likelihood | Impact', 'Score (L×I)'] as const,
    ]) {
      strictEqual(
        roles(`Risk ID | Risk | ${weights} | ${product} | Treatment`),
        'riskId | risk | likelihood | impact | level | treatment',
        product,
      );
    }
    strictEqual(
      roles('Risk ID | Risk | S | P | P×S | Treatment'),
      'riskId | risk | impact | likelihood | level | treatment',
    );
    for (const other of ['B×H', 'P×T', 'Max', 'Taxi']) {
      strictEqual(
        roles(`Risk ID | Risk | P | Q | ${other} | Treatment`),
        'riskId | risk | - | - | - | treatment',
        other,
      );
    }
    strictEqual(roles('Raum | B | H | B×H'), '- | - | - | -');
  });

  it('reads the headers of German risk registers and of evidence', () => {
    for (const likelihood of [
      'Eintritt',
      'Eintrittsw.',
      'Häufigkeit',
      'Eintrittshäufigkeit',
      'EW',
    ]) {
      strictEqual(
        roles(`Risiko-ID | ${likelihood} | Schadenswirkung | Maßnahmen | Behandlung`),
        'riskId | likelihood | impact | control | treatment',
      );
    }
    strictEqual(
      roles('Risiko-ID | Eintritt | Schadensausmaß | Maßnahmen'),
      'riskId | likelihood | impact | treatment',
    );
    for (const evidence of ['Where', 'Wo', 'Nachweisort']) {
      strictEqual(roles(`Control | Status | ${evidence}`), 'control | status | evidence');
    }
  });

  it('reads the headers of statements in other languages', () => {
    strictEqual(
      roles(
        'Control-ID | Control-Name | Anwendbar | Begründung (bei Nein) | Implementierungsstatus | Umsetzung/Beschreibung | Policy/Richtlinie | Evidence | Owner | Bemerkungen',
      ),
      'control | title | applicable | exclusionReason | status | implementation | evidence | evidence | owner | -',
    );
    strictEqual(
      roles(
        'ID | Nombre del control | Categoría | Descripción | Madurez | ¿Aplica? | Justificación | Riesgos asociados',
      ),
      'control | title | - | - | status | applicable | justification | risks',
    );
    strictEqual(
      roles('No. | 管理策 | 適用 | 適用/除外の理由 | 実施状況 | 実装文書'),
      'control | title | applicable | justification | status | evidence',
    );
    strictEqual(
      roles(
        'Mesure | Intitulé | Applicable | Justification de l’exclusion | État de mise en œuvre | Preuves',
      ),
      'control | title | applicable | exclusionReason | status | evidence',
    );
    strictEqual(
      roles(
        'Controle | Título | Aplicável | Justificativa | Estado de implementação | Responsável',
      ),
      'control | title | applicable | justification | status | owner',
    );
    strictEqual(
      roles('Controllo | Titolo | Applicabile | Giustificazione | Stato di attuazione'),
      'control | title | applicable | justification | status',
    );
    strictEqual(
      roles('Beheersmaatregel | Titel | Van toepassing | Onderbouwing | Implementatiestatus'),
      'control | title | applicable | justification | status',
    );
  });

  it('reads the headers of risk registers', () => {
    strictEqual(
      roles(
        'ID | Risk Description | Asset | Threat | Vulnerability | L | I | Score | Treatment | ISO Control | NIST CSF | Risk Owner | Residual Risk | Status',
      ),
      'riskId | risk | asset | threat | vulnerability | likelihood | impact | level | treatment | control | - | owner | residual | status',
    );
    strictEqual(
      roles(
        'Risiko-ID | Asset/Prozess | Bedrohung | Schwachstelle | Auswirkung (1-5) | Wahrscheinlichkeit (1-5) | Score | Risikostufe',
      ),
      'riskId | asset | threat | vulnerability | impact | likelihood | level | -',
    );
    strictEqual(
      roles(
        'リスクID | 関連資産 | 脅威 | ぜい弱性 | 資産価値 | 影響度 | 発生可能性 | リスク値 | リスクレベル | 対応方針 | 状況',
      ),
      'riskId | asset | threat | vulnerability | - | impact | likelihood | level | - | treatment | status',
    );
    strictEqual(roles('**Risk ID** | **Likelihood** | **Impact**'), 'riskId | likelihood | impact');
  });

  it('strips markup, soft hyphens, brackets, case and width', () => {
    strictEqual(
      roles('**CONTROL ID** | Appli\u00ADcable? | Ｏｗｎｅｒ | _Status_ (2026)'),
      'control | applicable | owner | status',
    );
    deepStrictEqual(
      columnsOf(header('**Appli\u00ADcable**'), defaultVocabulary)[0]?.header,
      'Applicable',
    );
  });

  it('reads the words of the workspace first', () => {
    const vocabulary = {
      ...defaultVocabulary,
      columns: { control: ['Massnahme'], applicable: ['Gilt?'], owner: ['Status'] },
    };
    strictEqual(roles('Massnahme | Gilt? | Status', vocabulary), 'control | applicable | owner');
    strictEqual(kind('Massnahme | Gilt? | Status', vocabulary), 'statement');
  });

  it('reads a measure as what the table is about', () => {
    strictEqual(
      roles('Nr. | Maßnahme | Anwendbar | Begründung für Einbeziehung/Ausschluss'),
      'control | title | applicable | justification',
    );
    strictEqual(roles('Maßnahme | Titel | Anwendbar'), 'control | title | applicable');
    strictEqual(
      roles('Maßnahme | Titel | Anwendbar | Begründung | ISO/IEC 27017'),
      'control | title | applicable | justification | -',
    );
    strictEqual(roles('Maßnahme | Anwendbar | ISO 27001'), '- | applicable | control');
    strictEqual(
      roles('Risiko-ID | Risiko | Maßnahme | Wahrscheinlichkeit'),
      'riskId | risk | treatment | likelihood',
    );
    strictEqual(roles('DSGVO Artikel | ISO Control | Maßnahme'), '- | control | -');
  });

  it('reads service models, also in brackets', () => {
    strictEqual(
      roles('Security Area | Responsible (IaaS) | Responsible (SaaS)'),
      'activity | iaas | saas',
    );
    strictEqual(roles('Security Area | AWS (IaaS) | Kunde (SaaS)'), 'activity | iaas | saas');
  });

  it('reads a decision on a control as its applicability, whatever is said of its risk', () => {
    for (const risk of ['Risk ID', 'Risk', 'Residual risk']) {
      strictEqual(kind(`Control | Decision | Justification | ${risk}`), 'statement', risk);
      strictEqual(roles(`Control | Decision | ${risk}`).split(' | ')[1], 'applicable', risk);
      strictEqual(
        roles(`No. | Title | Decision | ${risk}`).split(' | ').slice(0, 3).join(' '),
        'control title applicable',
        risk,
      );
    }
    strictEqual(
      roles('Risk ID | Risk | Level | Decision | Justification').split(' | ')[3],
      'treatment',
    );
    strictEqual(
      roles('ID | Title | Likelihood | Impact | Level | Decision').split(' | ')[5],
      'treatment',
    );
  });

  it('gives one column a role, but for evidence', () => {
    strictEqual(
      roles('Control | Title | Name | Status | Document | Evidence'),
      'control | title | - | status | evidence | evidence',
    );
  });
});

describe('tableKindOf', () => {
  it('leaves clauses, mappings and other frameworks alone', () => {
    for (const line of [
      'Clause | Requirement | Description | Implementation status | Document',
      '箇条 | 要求事項 | 実施状況',
      'Control | Document',
      '文書ID | 文書名 | 対応箇条/管理策',
      'PCI DSS Ref | Requirement Summary | Evidence | Status | Applicability | ISO 27001 | NIST CSF 2.0',
      'SOC 2 TSC Ref | Trust Services Criterion | Policy/Evidence | Operational Effectiveness | Status | ISO 27001',
      'Regulatorik | Paragraph / Artikel | Inhaltliche Anforderung | ISO27001 Control / Policy-Kapitel | Status',
      'Policy Document | Status | Version | Last Updated | ISO 27001 | NIST CSF 2.0',
      'Control Area | Assessment | Evidence | Action Required',
      'Control Type | Implementation | ISO 27001 Alignment | Effectiveness',
      'Name | Date',
    ]) {
      strictEqual(kind(line), 'other', line);
    }
  });

  it('knows a statement', () => {
    for (const line of [
      'Control | Reason for Exclusion',
      'ISO 27001 Control | Control Summary | Policy/Evidence | Status | NIST CSF 2.0 Mapping',
      'Control | Title | Description | Inclusion / exclusion justification | Implementation status | Document',
      'Control-ID | Titel | GAP-Status | Begründung | Nachweis / Referenz',
      'Theme | Control ID | Title | Applicable',
      'Section | Control ID | Control | Applicable | Justification',
    ]) {
      strictEqual(kind(line), 'statement', line);
    }
  });

  it('knows a risk register, and not its extracts and scales', () => {
    strictEqual(kind('Risk ID | Risk | Likelihood | Impact'), 'riskRegister');
    strictEqual(kind('Risk ID | Treatment | Owner'), 'riskRegister');
    const french = 'Bien | Menace | V | G | Criticité | Décision | Mesures annexe A | Porteur';
    strictEqual(kind(`N° | ${french}`), 'riskRegister');
    strictEqual(kind('Nr. | Gefährdung | EW | SH | Risiko | Option | Maßnahme'), 'riskRegister');
    strictEqual(kind('Risk ID | Risk Title | Score | Category | Owner | Due Date'), 'other');
    strictEqual(kind('Risk | Likelihood | Impact | Mitigation'), 'other');
    strictEqual(kind('Risk Level | Decision'), 'other');
  });

  it('knows matrices, inventories and supplier registers', () => {
    strictEqual(kind('Activity | IaaS | PaaS | SaaS'), 'responsibilityMatrix');
    strictEqual(kind('Control | Title | IaaS | SaaS'), 'responsibilityMatrix');
    strictEqual(kind('Asset ID | Asset name | Type | Owner | Classification'), 'assetInventory');
    strictEqual(kind('Supplier | Service | Next review'), 'supplierRegister');
  });
});
