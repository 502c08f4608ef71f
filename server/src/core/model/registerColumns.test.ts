import { strictEqual } from 'node:assert/strict';

import { columnsOf, tableKindOf } from './columns.js';
import { defaultVocabulary } from './vocabulary.js';

function cells(line: string): { readonly cells: readonly string[] } {
  return { cells: line.split(' | ') };
}

function roles(line: string): string {
  return columnsOf(cells(line), defaultVocabulary)
    .map(({ role }) => role ?? '-')
    .join(' | ');
}

describe('withRegisterWords', () => {
  it('reads ordinary words right behind likelihood and impact as the level', () => {
    for (const level of [
      ...[
        'Inherent',
        'Gross',
        'Raw',
        'Initial',
        'Current',
        'Total',
        'Exposure',
        'Risk factor',
        'P×I',
      ],
      ...[
        'Inherent (P×I)',
        'Score = L × I',
        'Brutto',
        'Brut',
        'Bruto',
        'Lordo',
        'Huidig',
        '固有',
        'W × A',
      ],
    ]) {
      strictEqual(
        roles(`Ref | Risk | Likelihood | Impact | ${level} | Owner`),
        'riskId | risk | likelihood | impact | level | owner',
        level,
      );
    }
  });

  it('reads what is before the treatment as the level further behind, too', () => {
    for (const level of [
      ...['Inherent', 'Inherent (L×I)', 'Gross', 'Inhärent', 'Brutto', 'Inhérent', 'Brut'],
      ...['Inherente', 'Inerente', 'Bruto', 'Lordo', '固有'],
    ]) {
      strictEqual(
        roles(`Ref | Risk | Likelihood | Impact | Owner | ${level} | Residual`),
        'riskId | risk | likelihood | impact | owner | level | residual',
        level,
      );
    }
    strictEqual(
      roles('Ref | Risk | Likelihood | Impact | Level | Owner | Gross'),
      'riskId | risk | likelihood | impact | level | owner | -',
    );
    strictEqual(roles('Ref | Product | Owner | Gross | Net'), '- | - | owner | - | -');
  });

  it('reads a decision behind what threatens and how much it weighs as the treatment', () => {
    for (const line of [
      'Nr. | Gefährdung | Eintritt | Schaden | Stufe | Entscheidung | Maßnahmen (Anhang A) | Verantwortlich | Rest | Stand',
      'No. | Threat | Likelihood | Harm | Level | Decision | Annex A controls | Owner | Rest | Stand',
      'N° | Menace | Vraisemblance | Dommage | Niveau | Décision prise | Mesures Annexe A | Pilote | Résiduel | Situation',
      'N.º | Amenaza | Probabilidad | Daño | Nivel | Decisión | Controles Anexo A | Responsable | Residual | Situación',
      'N.º | Ameaça | Probabilidade | Dano | Nível | Decisão | Controlos Anexo A | Responsável | Residual | Situação',
      'N. | Minaccia | Probabilità | Danno | Livello | Decisione | Controlli Allegato A | Responsabile | Residuo | Situazione',
      'Nr. | Dreiging | Kans | Gevolg | Niveau | Besluit | Maatregelen bijlage A | Eigenaar | Resterend | Stand van zaken',
      '番号 | 脅威 | 発生頻度 | 被害 | 評価 | 決定 | 附属書Aの管理策 | 主管 | 残存 | 進捗',
    ]) {
      strictEqual(tableKindOf(cells(line), defaultVocabulary), 'riskRegister', line);
      strictEqual(
        roles(line),
        'riskId | threat | likelihood | impact | level | treatment | control | owner | residual | status',
        line,
      );
    }
  });

  it('reads a decision behind likelihood and impact so without a word for what threatens, too', () => {
    strictEqual(
      roles('Nr. | Beschreibung | Eintritt | Schaden | Entscheidung | Maßnahmen (Anhang A)'),
      'riskId | risk | likelihood | impact | treatment | control',
    );
  });

  it('takes a decision on controls for none on risks, whatever is weighed before it', () => {
    for (const line of [
      'Nr. | Maßnahme | Bedrohung | Eintritt | Schaden | Entscheidung | Begründung',
      'Control | Title | Threat | Likelihood | Harm | Decision | Reason',
      'Clause | Threat | Likelihood | Impact | Decision | Reason',
      'ISO 27001 | Threat | Likelihood | Impact | Decision | Reason',
    ]) {
      strictEqual(roles(line).includes('applicable'), true, line);
    }
  });

  it('reads severity right behind both as the level, and alone as the impact', () => {
    for (const level of [
      'Severidad',
      'Severity',
      'Gravité',
      'Calificación',
      'Valoración',
      'Zona',
    ]) {
      strictEqual(
        roles(`Código | Riesgo | Probabilidad | Impacto | ${level} | Manejo`),
        'riskId | risk | likelihood | impact | level | treatment',
        level,
      );
    }
    strictEqual(
      roles('Código | Riesgo | Probabilidad | Severidad | Nivel'),
      'riskId | risk | likelihood | impact | level',
    );
    strictEqual(
      roles('Risk ID | Risk | Likelihood | Severity | Consequences'),
      'riskId | risk | likelihood | impact | -',
    );
  });

  it('reads what remains, who answers, what is done and when it is looked at again', () => {
    strictEqual(
      roles('Risk ID | Risk | Prob. | Imp. | Inherent | Who | 4Ts | SoA ref | Net | Revisit'),
      'riskId | risk | likelihood | impact | level | owner | treatment | control | residual | review',
    );
    strictEqual(
      roles('Risiko-ID | Risiko | EW | Schaden | Brutto | Wer | Netto | Wiedervorlage'),
      'riskId | risk | likelihood | impact | level | owner | residual | review',
    );
    strictEqual(
      roles('リスクID | リスク | 発生頻度 | 影響度 | 固有 | 主管 | 対応後'),
      'riskId | risk | likelihood | impact | level | owner | residual',
    );
  });

  it('reads what remains below the letters that head the level', () => {
    for (const line of [
      'Nr. | Risiko | EW | SH | RW | Strategie | RW nach Be-<br />handlung',
      'N° | Risque | Vraisemblance | Gravité | CR | Traitement | CR après traitement',
      'N.º | Riesgo | Probabilidad | Impacto | VR | Tratamiento | VR tras tratamiento',
      'N. | Rischio | Probabilità | Impatto | VR | Trattamento | VR dopo il trattamento',
      'Nr. | Risico | Kans | Gevolg | RW | Behandeling | RW na behandeling',
      'No. | Risk | Likelihood | Impact | RV | Treatment | RV after treatment',
    ]) {
      strictEqual(roles(line).split(' | ').at(-1), 'residual', line);
    }
    for (const line of [
      'No. | Risk | Likelihood | Impact | Cost | Treatment | Cost after treatment',
      'No. | Risk | Likelihood | Impact | RV | Treatment | KPI after treatment',
      'No. | Risk | Likelihood | Impact | Score | QX | Treatment | QX after treatment',
    ]) {
      strictEqual(roles(line).split(' | ').at(-1), '-', line);
    }
  });

  it('reads short words for likelihood and impact only beside each other', () => {
    strictEqual(
      roles('Risk ID | Risk | L | C | Score'),
      'riskId | risk | likelihood | impact | level',
    );
    strictEqual(
      roles('Risk ID | Risk | Freq. | Impact | Score'),
      'riskId | risk | likelihood | impact | level',
    );
    strictEqual(tableKindOf(cells('No. | Task | P | S | Owner'), defaultVocabulary), 'other');
  });

  it('leaves the words alone in tables that weigh nothing', () => {
    for (const line of [
      'No. | Topic | Who | Revisit',
      'Service | Current | Target | Lead',
      'Item | Initial | Total | Net',
      'Activity | Frequency | Who | Approach',
    ]) {
      strictEqual(
        columnsOf(cells(line), defaultVocabulary).some(({ role }) =>
          ['level', 'residual', 'owner', 'treatment', 'likelihood', 'review'].includes(role ?? ''),
        ),
        false,
        line,
      );
    }
    strictEqual(
      roles('Risk ID | Risk | Likelihood | Impact | Score | Current | Owner | Who'),
      'riskId | risk | likelihood | impact | level | - | owner | -',
    );
  });

  it('reads NIST SP 800-30', () => {
    strictEqual(
      roles(
        'Risk ID | Threat source | Likelihood of occurrence | Adverse impact | Risk determination',
      ),
      'riskId | threat | likelihood | impact | level',
    );
  });

  it('knows further words, and the risk behind likelihood and impact for the level', () => {
    strictEqual(
      roles(
        'Risiko-ID | Risiko | WK | Tragweite | Risikowert | Behandlung | Anhang-A-Bezug | Residualrisiko',
      ),
      'riskId | risk | likelihood | impact | level | treatment | control | residual',
    );
    strictEqual(
      roles('ID | Risico | Kans | Impact | Risico (KxI) | Respons | Risicohouder | Actiehouder'),
      'riskId | risk | likelihood | impact | level | treatment | owner | -',
    );
    strictEqual(
      roles(
        'ID | Rischio | Probabilità | Impatto | Rischio (PxI) | Scelta di trattamento | Rischio dopo il trattamento',
      ),
      'riskId | risk | likelihood | impact | level | treatment | residual',
    );
    strictEqual(roles('Thema | Konsequenz | Tragweite'), '- | - | -');
  });
});

describe('who carries a control out', () => {
  it('is read beside the decision on the control', () => {
    strictEqual(
      roles('Control | Name | Appl. | Why | State | By whom | Proof'),
      'control | title | applicable | justification | status | responsibility | evidence',
    );
    for (const doer of [
      'A carico di',
      'À la charge de',
      'Ligt bij',
      'Durchgeführt von',
      'A cargo de',
    ]) {
      strictEqual(
        roles(`A.5 | Control | Applicable | ${doer}`).split(' | ').at(-1),
        'responsibility',
      );
    }
    strictEqual(roles('Topic | By whom | By when'), '- | - | -');
    strictEqual(roles('Attività | A carico di | Entro'), 'activity | - | -');
  });

  it('reads what was before the treatment', () => {
    const expected =
      'riskId | risk | likelihood | impact | level | treatment | residualLikelihood | residualImpact | residual';
    for (const line of [
      'ID | Risk | Inherent L | Inherent I | Inherent Score | Treatment | Residual L | Residual I | Residual Score',
      'ID | Risk | Gross Likelihood | Gross Impact | Gross Score | Treatment | Net Likelihood | Net Impact | Net Score',
      'ID | Risk | L | I | Score | Treatment | RL | RI | RScore',
      'N° | Risque | Probabilité brute | Impact brut | Niveau brut | Traitement | Probabilité nette | Impact net | Niveau net',
      'Nº | Risco | Probabilidade inerente | Impacto inerente | Nível inerente | Tratamento | Probabilidade residual | Impacto residual | Nível residual',
      'N. | Rischio | Probabilità lorda | Impatto lordo | Livello lordo | Trattamento | Probabilità residua | Impatto residuo | Livello residuo',
      '番号 | リスク | 対応前の発生可能性 | 対応前の影響度 | 対応前リスク値 | 対応 | 残留発生可能性 | 残留影響度 | 残留リスク値',
      'Sl. No. | Risiko | Brutto Wahrscheinlichkeit | Brutto Auswirkung | Brutto Risikowert | Behandlung | Netto Wahrscheinlichkeit | Netto Auswirkung | Netto Risikowert',
    ]) {
      strictEqual(roles(line), expected, line);
    }
    strictEqual(roles('Product | Gross | Gross margin | Net'), '- | - | - | -');
  });

  it('takes the needs of an asset for no impact', () => {
    strictEqual(
      roles('Sl. No. | Asset | C | I | A | Threat | Likelihood | Impact | Risk rating'),
      'riskId | asset | - | - | - | threat | likelihood | impact | level',
    );
    strictEqual(
      roles('ID | Risiko | V | I | V | P | I | Risiko-Score'),
      'riskId | risk | - | - | - | likelihood | impact | level',
    );
  });

  it('reads what remains below the short header that the register has for its level', () => {
    for (const [level, rest] of [
      ...[['N', 'N résiduel'] as const, ['N', 'N rés.'] as const, ['N°', 'N° rés.'] as const],
      ...[['Niveau', 'Niv. résiduel'] as const, ['V×G', 'V×G résiduel'] as const],
      ...[['Nivel', 'Niv. resid.'] as const, ['Livello', 'Liv. residuo'] as const],
      ...[['Nível', 'Nív. res.'] as const, ['N', 'N rest'] as const, ['Lvl', 'Res. lvl'] as const],
      ...[['RW', 'RW nach Behandlung'] as const, ['RV', 'RV after treatment'] as const],
      ...[['RW', 'RW (nach Maßnahmen)'] as const, ['RW', 'RW na maatregelen'] as const],
      ...[['N', 'N après traitement'] as const, ['N', 'N dopo il trattamento'] as const],
      ...[['N', 'N tras el tratamiento'] as const, ['N', 'N após o tratamento'] as const],
      ...[['レベル', '対応後のレベル'] as const],
      ...[['Stufe', 'Stufe (Rest)'] as const, ['レベル', '残存レベル'] as const],
    ]) {
      strictEqual(
        roles(`Réf. | Risque | V | G | ${level} | Option | ${rest}`),
        'riskId | risk | likelihood | impact | level | treatment | residual',
        rest,
      );
    }
    strictEqual(
      roles('Réf. | Risque | V | G | N | Option | V rés. | G rés. | N rés.'),
      'riskId | risk | likelihood | impact | level | treatment | residualLikelihood | residualImpact | residual',
    );
    strictEqual(
      roles('Réf. | Risque | V | G | Niveau | Option | Resp. résiduel | Res. owner'),
      'riskId | risk | likelihood | impact | level | treatment | - | -',
    );
    strictEqual(
      roles('Nr. | Risiko | EW | SH | RW | Strategie | Audit nach Behandlung | KW nach Behandlung'),
      'riskId | risk | likelihood | impact | level | treatment | - | -',
    );
    strictEqual(
      roles('Nr. | Risiko | EW | SH | RW | Strategie | EW nach Behandlung | SH nach Behandlung'),
      'riskId | risk | likelihood | impact | level | treatment | residualLikelihood | residualImpact',
    );
  });
});
