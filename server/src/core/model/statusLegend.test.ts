import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { scanBlocks } from '../syntax/scanBlocks.js';
import { noLegend, readLegend, statusLegendIn } from './statusLegend.js';
import { defaultVocabulary } from './vocabulary.js';

function legendIn(text: string): string {
  const chunks = scanBlocks(text).chunks.map(({ chunk }) => chunk);
  return statusLegendIn(chunks, defaultVocabulary);
}

/** `● implemented, – notApplicable`, in the order of the signs. */
function statuses(text: string): string {
  const legend = readLegend(legendIn(text));
  return [...(legend?.status ?? [])].map((entry) => entry.join(' ')).join(', ');
}

describe('statusLegendIn', () => {
  it('reads lines, lists and tables of signs, in any language', () => {
    const expected = 'I implemented, N notImplemented, P partial';
    for (const text of [
      'Legend: I = implemented, P = partly implemented, N = not implemented',
      'Leyenda: **I**: Implementado / **P**: Parcial / **N**: No implementado',
      '- I – umgesetzt\n- P – teilweise umgesetzt\n- N – nicht umgesetzt',
      '| Code | Meaning |\n|---|---|\n| I | Implemented |\n| P | Partly |\n| N | Not implemented |',
    ]) {
      strictEqual(statuses(text), expected, text);
    }
    strictEqual(
      statuses('**Legende:** ● umgesetzt · ◐ teilweise · ○ offen · – entfällt'),
      '– notApplicable, ○ notImplemented, ● implemented, ◐ partial',
    );
    strictEqual(
      statuses('凡例：○＝実施済み、△＝一部実施、×＝未実施、－＝適用外'),
      '× notImplemented, △ partial, ○ implemented, － notApplicable',
    );
  });

  it('reads abbreviations with full stops, several in one line behind other text', () => {
    const expected = 'Impl implemented, N.A notApplicable, Parz partial, Pian planned';
    for (const text of [
      'Filtro: tutti; Legenda: LR = requisito legale, CO = contratto; Impl. = implementato, Parz. = parzialmente implementato, Pian. = pianificato, N.A. = non applicabile',
      'Impl. = implemented; Parz. = partly implemented; Pian. = planned; N.A. = not applicable',
      '| Abbr. | Meaning |\n|---|---|\n| Impl. | Implemented |\n| Parz. | Partly |\n| Pian. | Planned |\n| N.A. | Not applicable |',
    ]) {
      strictEqual(statuses(text), expected, text);
    }
    strictEqual(
      statuses('Umg. = umgesetzt, Teilw. = teilweise umgesetzt und Gepl. = geplant'),
      'Gepl planned, Teilw partial, Umg implemented',
    );
    strictEqual(
      statuses('Full = implemented, Part = partly implemented, Plan = planned'),
      'Full implemented, Part partial, Plan planned',
    );
  });

  it('takes no words before a colon for signs', () => {
    strictEqual(legendIn('Server: implemented. Network: planned.'), noLegend);
    strictEqual(
      legendIn('Last year we implemented most. Since then: planned work, nothing else.'),
      noLegend,
    );
  });

  it('reads a table that names the column between a sign and its meaning', () => {
    const rows = ['| ○ | V | niet van toepassing |', '| ■ | S | ingevoerd |', '| – | S | n.v.t. |'];
    const legend = `| Teken | Kolom | Betekenis |\n|---|---|---|\n${rows.join('\n')}\n`;
    strictEqual(statuses(legend), '– notApplicable, ■ implemented, ○ notApplicable');
  });

  it('knows what decides and what tells a status apart', () => {
    const legend = readLegend(legendIn('A = applicable, X = excluded, P = planned'));
    deepStrictEqual(
      [...(legend?.applicability ?? [])],
      [
        ['A', 'applicable'],
        ['P', 'applicable'],
        ['X', 'excluded'],
      ],
    );
    strictEqual(legend?.status.get('X'), 'notApplicable');
    strictEqual(legend.status.get('A'), undefined);
  });

  it('leaves alone what a sign means in the other column, if that is known', () => {
    for (const [text, sign] of [
      ['Status: I = implemented, P = partly implemented, N = not implemented', 'N'],
      ['✅ implemented, 🔄 in progress, ❌ not implemented', '❌'],
      ['実施状況：○＝実施済み、△＝一部実施、×＝未実施', '×'],
      ['0 = not implemented, 1 = planned, 2 = partly implemented, 3 = implemented', '0'],
    ] as const) {
      strictEqual(readLegend(legendIn(text))?.applicability.get(sign), undefined, text);
    }
    const legend = readLegend(legendIn('A = applicable, N = not applicable'));
    strictEqual(legend?.applicability.get('N'), 'excluded');
    strictEqual(legend.status.get('N'), undefined);
    strictEqual(statuses('A = applicable, – = not applicable'), '– notApplicable');
  });

  it('takes nothing from signs that mean something else, two things, or stand alone', () => {
    for (const text of [
      'L = legal requirement, C = contract, B = best practice',
      'X = excluded',
      'Applicable: No – TBD\n\nApplicable: Yes – Implemented',
      'E = no evidence was seen, R = not relevant to this audit is what follows',
      'A: yes\n\nA: no',
      'Signed: I. Berg, P. Planck, for the board',
      '| No. | Applicable |\n|---|---|\n| 1 | Yes |\n| 2 | Yes |\n| 3 | No |\n| 4 | Yes |\n| 5 | No |',
    ]) {
      strictEqual(legendIn(text), noLegend, text);
    }
  });
});
