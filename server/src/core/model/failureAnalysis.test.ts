import { strictEqual } from 'node:assert/strict';

import { checkFindings } from '../../../../test/kit/check.js';
import { riskMissingOwner } from '../rules/risk-missing-owner/rule.js';
import { isFailureAnalysis } from './failureAnalysis.js';

describe('an analysis of failures', () => {
  it('is known by two of failure, detection and the product of three', () => {
    for (const headers of [
      'ID | Failure mode | Severity | Occurrence | Detection | RPN | Action | Responsible',
      'No. | Failure mode | Effect | Sev | Occ | Det | RPN',
      'Nr. | Fehlerart | Bedeutung | Auftreten | Entdeckung | RPZ | Verantwortlich',
      'Réf. | Mode de défaillance | Gravité | Occurrence | Détection | Criticité | Pilote',
      'N.º | Modo de fallo | Gravedad | Probabilidad | Detección | Criticidad | Responsable',
      'N.º | Modo de falha | Severidade | Ocorrência | Deteção | NPR | Responsável',
      'N. | Modo di guasto | Gravità | Probabilità | Rilevabilità | Criticità | Responsabile',
      'Nr. | Faalwijze | Ernst | Kans | Detecteerbaarheid | Risicoprioriteitsgetal',
      '番号 | 故障モード | 影響度 | 発生度 | 検出度 | 危険優先度',
    ]) {
      strictEqual(isFailureAnalysis(headers.split(' | ')), true, headers);
    }
  });

  it('is none where a header speaks of risks, threats, assets, information or controls', () => {
    for (const headers of [
      'Risk ID | Risk | Likelihood | Impact | Detection | Level | Owner',
      'ID | Threat | Failure mode | Severity | Occurrence | Detection | RPN',
      'ID | Asset | Failure | Severity | Occurrence | Detection',
      'ID | Failure mode | Severity | Occurrence | Detection | Controls',
      'Nr. | Schwachstelle | Fehler | Schaden | Eintritt | Entdeckung',
      'ID | Description | Likelihood | Impact | Detection | Level | Owner',
      'ID | Descrizione | P | D | R',
    ]) {
      strictEqual(isFailureAnalysis(headers.split(' | ')), false, headers);
    }
  });

  it('is no register, and a register that weighs detection stays one', () => {
    const table = (headers: string): string =>
      `| ${headers} |\n|---|---|---|---|---|---|---|---|\n| F-01 | Halt | 8 | 3 | 4 | 96 | Repair | |\n`;
    checkFindings(
      riskMissingOwner,
      table('ID | Failure mode | Severity | Occurrence | Detection | RPN | Action | Responsible'),
    );
    checkFindings(
      riskMissingOwner,
      `${table('ID | Risk | Severity | Occurrence | Detection | RPN | Action | Responsible')}  ^^^^ warning Risk F-01 has no owner.…\n`,
    );
  });
});
