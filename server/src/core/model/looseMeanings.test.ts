import { strictEqual } from 'node:assert/strict';

import { columnsOf, tableKindOf } from './columns.js';
import { defaultVocabulary } from './vocabulary.js';

function header(line: string): { readonly cells: readonly string[] } {
  return { cells: line.split('|').map((cell) => cell.trim()) };
}

/** The roles of the columns, a dash for none. */
function checkRoles(line: string, expected: string): void {
  const roles = columnsOf(header(line), defaultVocabulary).map(({ role }) => role ?? '-');
  strictEqual(roles.join(' | '), expected, line);
}

describe('headers that only a statement makes clear', () => {
  it('are the decision, its reason and the status beside controls', () => {
    checkRoles(
      'Ref. | Control | In? | Drivers | Why we have it | State of play | Proof',
      'control | title | applicable | inclusionReason | justification | status | evidence',
    );
    checkRoles(
      'Control | Needed? | Because | Done?',
      'control | applicable | justification | status',
    );
    checkRoles(
      'Control | Yes or no | Grounds | RAG',
      'control | applicable | justification | status',
    );
    checkRoles(
      'Maßnahmen-Nr. | Titel | Nötig? | Weil',
      'control | title | applicable | justification',
    );
    checkRoles(
      'Mesure | Retenue ? | Parce que | Où en est-on ?',
      'control | applicable | justification | status',
    );
    checkRoles('管理策 | 要否 | 理由 | 現状', 'control | applicable | justification | status');
  });

  it('are the evidence of a statement', () => {
    for (const header of [
      ...['Backing', 'Substantiation', 'Womit belegt', 'Traces', 'Respaldo', 'Comprovativo'],
      ...['Riscontro', 'Blijkt uit', '裏付け'],
    ]) {
      checkRoles(
        `Control | Applicable | Reason | Status | ${header}`,
        'control | applicable | justification | status | evidence',
      );
      // Where another column is for the evidence, and in lists of other things.
      checkRoles(
        `Control | Applicable | ${header} | Status | Evidence`,
        'control | applicable | - | status | evidence',
      );
      checkRoles(`Server | Owner | ${header}`, '- | owner | -');
      checkRoles(`Risk | Likelihood | Impact | ${header}`, 'risk | likelihood | impact | -');
    }
  });

  it('heads two columns to tick only beside controls', () => {
    checkRoles(
      'Control ID | In | Out | Reason',
      'control | applicable | inapplicable | justification',
    );
    checkRoles('ID | Name | In | Out', '- | title | - | -');
  });

  it('says nothing in lists of other things', () => {
    for (const line of [
      'Software | Used? | Because',
      'Task | Who | Done?',
      'No. | Name | Used?',
      'Date | Visitor | In | Out',
      'Decision | Grounds | In force',
      'Supplier | Service | Needed? | RAG',
    ]) {
      const roles = columnsOf(header(line), defaultVocabulary).map(({ role }) => role);
      strictEqual(roles.includes('justification'), false, line);
      strictEqual(
        ['other', 'supplierRegister'].includes(tableKindOf(header(line), defaultVocabulary)),
        true,
        line,
      );
    }
    strictEqual(
      tableKindOf(header('Risk ID | Risk | Impact | Treatment | Adopted?'), defaultVocabulary),
      'riskRegister',
    );
  });

  it('takes three reasons to tick for the reasons of selection', () => {
    checkRoles(
      'Control | Selected | LR | CO | BR/BP | RRA | Remarks',
      'control | applicable | inclusionReason | inclusionReason | inclusionReason | inclusionReason | exclusionReason',
    );
    checkRoles('Control | Selected | CO | Remarks', 'control | applicable | - | exclusionReason');
    checkRoles('Control | LR | CO | BR | RRA', 'control | - | - | - | -');
  });

  it('tells why a control is not needed from why it is', () => {
    checkRoles(
      'Ref. | Control | Why it is not needed | Agreed by',
      'control | title | exclusionReason | -',
    );
    checkRoles(
      'Control | Applies | Why we need it | Why not',
      'control | applicable | justification | exclusionReason',
    );
  });

  it('knows how ISO/IEC 27017 is followed', () => {
    checkRoles(
      'Control | Applicable | ISO/IEC 27017 guidance – how we follow it',
      'control | applicable | cloudGuidance',
    );
    checkRoles(
      'Control | Applicable | ISO 27017 implementation',
      'control | applicable | cloudGuidance',
    );
    checkRoles(
      'Control | Applicable | Umsetzung nach ISO/IEC 27017',
      'control | applicable | cloudGuidance',
    );
    for (const note of ['27017 note', '27017 notes', 'Cloud note(s)', 'ISO/IEC 27017 notes']) {
      checkRoles(`Control | Applicable | ${note}`, 'control | applicable | cloudGuidance');
    }
    for (const answer of [
      'Réponse à l’ISO/IEC 27017',
      'Response to ISO 27017',
      'Antwort auf 27017',
    ]) {
      checkRoles(`Control | Applicable | ${answer}`, 'control | applicable | cloudGuidance');
    }
    checkRoles('Control | Applicable | ISO 27017 control', 'title | applicable | control');
  });

  it('knows the decision beside measures with numbers or titles, by further words', () => {
    checkRoles(
      'Nr. | Maßnahme | Erforderlich | Begründung | Umsetzungsstand | Nachweis',
      'control | title | applicable | justification | status | evidence',
    );
    checkRoles(
      'Mesure | Intitulé | Concerné | Justification | Statut | Documentation associée',
      'control | title | applicable | justification | status | evidence',
    );
    checkRoles(
      'Nr. | Beheersmaatregel | Opgenomen | Reden in-/uitsluiting | Gerealiseerd | Vastgelegd in',
      'control | title | applicable | justification | status | evidence',
    );
    checkRoles(
      'Rif. | Controllo | In ambito | Razionale | Stato di avanzamento | Doc. collegata',
      'control | title | applicable | justification | status | evidence',
    );
    checkRoles('Nr. | Maßnahme | Erforderlich | Frist', '- | - | - | -');
    checkRoles('Asset | Owner | Applied | Reason', 'asset | owner | - | justification');
  });
});
