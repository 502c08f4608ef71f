import { deepStrictEqual } from 'node:assert/strict';

import { checkFindings, parsed } from '../../../../test/kit/check.js';
import { soaDuplicateControl } from '../rules/soa-duplicate-control/rule.js';

const statement =
  '# Statement of Applicability\n\n| Control | Applicable | Justification |\n|---|---|---|\n| A.5.1 | Yes | Law |\n| A.7.4 | No | No premises |\n\n';

describe('columns of what was decided before', () => {
  it('give way to those of what is decided now', () => {
    for (const [control, then, now, reason, no] of [
      ['Control', 'Applicable (old)', 'Applicable (new)', 'Reason', 'No'],
      ['Maßnahme', 'Anwendbar (alt)', 'Anwendbar (neu)', 'Grund', 'Nein'],
      ['Mesure', 'Applicable (avant)', 'Applicable (après)', 'Motif', 'Non'],
      ['Control', 'Aplicable (antes)', 'Aplicable (ahora)', 'Motivo', 'No'],
      ['Controlo', 'Aplicável (antes)', 'Aplicável (agora)', 'Motivo', 'Não'],
      ['Controllo', 'Applicabile (prima)', 'Applicabile (ora)', 'Motivo', 'No'],
      ['Maatregel', 'Van toepassing (oud)', 'Van toepassing (nieuw)', 'Reden', 'Nee'],
      ['管理策', '適用（旧）', '適用（新）', '理由', '否'],
    ] as const) {
      const table = `| ${control} | ${then} | ${now} | ${reason} |\n|---|---|---|---|\n| A.7.4 | Yes | ${no} | Office given up |\n`;
      const text = `${statement}## Changes since version 2.0\n\n${table}`;
      checkFindings(soaDuplicateControl, text);
      const alone = parsed(`# Statement of Applicability\n\n${table}`).statementRows;
      deepStrictEqual(
        alone.map(({ applicability }) => applicability),
        ['excluded'],
        now,
      );
    }
  });

  it('count where nothing says what is decided now', () => {
    const table =
      '| Control | Applicable (old) | Justification |\n|---|---|---|\n| A.7.4 | Yes | Office |\n';
    deepStrictEqual(parsed(`# Statement of Applicability\n\n${table}`).statementRows.length, 1);
  });
});
