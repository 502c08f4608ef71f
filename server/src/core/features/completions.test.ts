import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { applyEdits } from '../../../../test/kit/check.js';
import { beside, markedPlace } from '../../../../test/kit/places.js';
import type { CompletionEntry } from './completionEntry.js';
import { completions } from './completions.js';

/** The entries at `$0`, in the order in which an editor shows them. */
function entriesAt(text: string): readonly CompletionEntry[] {
  const { document, offset, world } = markedPlace(beside(text));
  return completions(document, offset, world).toSorted((a, b) =>
    a.sortText < b.sortText ? -1 : 1,
  );
}

function labels(text: string, most = 100): readonly string[] {
  return entriesAt(text)
    .slice(0, most)
    .map(({ label }) => label);
}

/** The text once the entry with this label is taken. */
function taken(text: string, label: string): string | undefined {
  const entry = entriesAt(text).find((one) => one.label === label);
  return entry && applyEdits(text.replace('$0', ''), [entry.edit]);
}

const header = '| Control | Title | Applicable | Status | Owner |\n| - | - | - | - | - |\n';

describe('completions of controls', () => {
  it('gives those that go on from what is typed, with their titles', () => {
    deepStrictEqual(labels('Under A.7.1$0', 9), [
      'A.7.1',
      'A.7.10',
      'A.7.11',
      'A.7.12',
      'A.7.13',
      'A.7.14',
    ]);
    strictEqual(entriesAt('Under A.5.15$0')[0]?.detail, 'Access control');
    strictEqual(labels('Under A.$0').length, 93);
    strictEqual(labels('Under CLD.$0').length, 7);
  });

  it('replaces the whole id in its proper form', () => {
    strictEqual(taken('Under A5$0', 'A.5.15'), 'Under A.5.15');
    strictEqual(taken('Under CLD 6$0.', 'CLD.6.3.1'), 'Under CLD.6.3.1.');
    strictEqual(taken('Under A.5.$01.', 'A.5.12'), 'Under A.5.12.');
    strictEqual(taken('See Annex A 5.1$0', '5.15'), 'See Annex A 5.15');
  });

  it('gives those whose title has the words', () => {
    strictEqual(taken('Under A.acc$0', 'A.5.15'), 'Under A.5.15');
    strictEqual(taken('Under A. shared resp$0', 'CLD.6.3.1'), 'Under CLD.6.3.1');
    strictEqual(taken('We need clock sync$0', 'A.8.17'), 'We need A.8.17');
    deepStrictEqual(labels('We need cl$0'), []);
  });

  it('gives those that have the words in another language, where no English title has them', () => {
    strictEqual(taken('Nach der Zugangsst$0', 'A.5.15'), 'Nach der A.5.15');
    strictEqual(entriesAt('Nach der Zugangsst$0')[0]?.detail, 'Zugangssteuerung');
    strictEqual(taken('Unter A.protokoll$0', 'A.8.15'), 'Unter A.8.15');
    strictEqual(entriesAt('Unter A.logg$0')[0]?.detail, 'Logging');
    deepStrictEqual(labels('Der Zug$0'), []);
  });

  it('puts those that the document names already last', () => {
    const last = labels('A.5.1 and A.5.2 and A.5.$0').slice(-2);
    deepStrictEqual(last, ['A.5.1', 'A.5.2']);
    strictEqual(labels('Under A.5.1$0')[0], 'A.5.1');
  });

  it('works in rows that are being typed, in the form of the column', () => {
    strictEqual(
      taken(`${header}| 5.15 | x | Yes |\n| $0`, '5.16'),
      `${header}| 5.15 | x | Yes |\n| 5.16`,
    );
    strictEqual(
      taken(`${header}| 5.15 | x | Yes |\n| 8.$0 |`, '8.1'),
      `${header}| 5.15 | x | Yes |\n| 8.1 |`,
    );
    strictEqual(taken(`${header}| shared resp$0 |`, 'CLD.6.3.1'), `${header}| CLD.6.3.1 |`);
    strictEqual(labels(`${header}| $0`).length, 100);
  });

  it('works in lists of controls in a cell', () => {
    const risks = '| Risk ID | Risk | Likelihood | Impact | Controls |\n| - | - | - | - | - |\n';
    strictEqual(
      taken(`${risks}| R-2 | x | 1 | 2 | A.5.1, 8.1$0 |`, 'A.8.12'),
      `${risks}| R-2 | x | 1 | 2 | A.5.1, A.8.12 |`,
    );
  });

  it('works in front matter, in flow and block lists', () => {
    strictEqual(
      taken('---\ncontrols: [5.15, $0]\n---\n', '5.16'),
      '---\ncontrols: [5.15, 5.16]\n---\n',
    );
    strictEqual(
      taken('---\ncontrols:\n  - A.5.1$0\n---\n', 'A.5.12'),
      '---\ncontrols:\n  - A.5.12\n---\n',
    );
    strictEqual(
      taken('---\ncontrols:\n  - control: A.5.1$0\n---\n', 'A.5.12'),
      '---\ncontrols:\n  - control: A.5.12\n---\n',
    );
    strictEqual(
      taken('---\niso_controls: "A.5.1$0"\n---\n', 'A.5.12'),
      '---\niso_controls: "A.5.12"\n---\n',
    );
  });

  it('keeps to the editions of the document', () => {
    const front = '---\neditions: { iso27001: 2013 }\n---\n';
    strictEqual(labels(`${front}Under A.9.2$0`)[0], 'A.9.2.1');
  });

  it('begins the filter text with what was typed', () => {
    for (const text of ['A5$0', 'A.acc$0', 'clock sync$0', 'CLD 6$0', 'A.5.1$0']) {
      const typed = text.replace('$0', '').toLowerCase();
      const entries = entriesAt(text);
      strictEqual(entries.length > 0, true);
      deepStrictEqual(
        entries.filter(({ filterText }) => !filterText.toLowerCase().startsWith(typed)),
        [],
      );
    }
  });

  it('gives nothing in code, comments and other text', () => {
    for (const text of ['```\nA.$0\n```', '<!-- A.$0 -->', 'Plain te$0', 'In DATA.$0', '$0']) {
      deepStrictEqual(labels(text), []);
    }
  });
});

describe('completions of front matter', () => {
  it('gives the keys that are missing', () => {
    const keys = labels('---\nid: X\ndocument_title: Y\n$0\n---\n');
    strictEqual(keys.includes('id'), false);
    strictEqual(keys[0], 'type');
    strictEqual(taken('---\nsta$0\n---\n', 'status'), '---\nstatus: \n---\n');
    deepStrictEqual(labels('---\nsta$0: draft\n---\n'), []);
  });

  it('gives the values of a key', () => {
    deepStrictEqual(labels('---\nstatus: $0\n---\n'), [
      'draft',
      'in-review',
      'approved',
      'retired',
    ]);
    deepStrictEqual(labels('---\nrole: c$0\n---\n'), ['csp', 'csc', 'both']);
    strictEqual(taken('---\ntype: pol$0\n---\n', 'policy'), '---\ntype: policy\n---\n');
    deepStrictEqual(labels('---\nversion: $0\n---\n'), []);
  });

  it('gives owners, risks and clauses', () => {
    deepStrictEqual(labels('---\nowner: $0\n---\n'), ['CISO', 'Head of IT', 'IT']);
    deepStrictEqual(labels('---\nrisks: [R$0]\n---\n'), ['R-001', 'R-010']);
    strictEqual(labels('---\nclauses: [$0]\n---\n').length, 41);
  });
});

describe('completions of cells and names', () => {
  it('gives the words that the column holds, then the usual ones of another meaning', () => {
    deepStrictEqual(labels(`${header}| A.5.1 | x | Ja | | |\n| A.5.2 | x | $0`), [
      'Ja',
      'No',
      'To be confirmed',
    ]);
    strictEqual(
      taken(
        `${header}| A.5.1 | x | Ja | Umgesetzt |\n| A.5.2 | x | Ja | $0Planned | |`,
        'Umgesetzt',
      ),
      `${header}| A.5.1 | x | Ja | Umgesetzt |\n| A.5.2 | x | Ja | Umgesetzt | |`,
    );
  });

  it('gives the usual words in the language of the document', () => {
    const german =
      '| Maßnahme | Anwendbar | Begründung | Status |\n| - | - | - | - |\n| A.5.1 | $0';
    deepStrictEqual(labels(german), ['Ja', 'Nein', 'Zu klären']);
    deepStrictEqual(labels(german.replace('$0', 'Ja | x | $0')).slice(0, 2), [
      'Umgesetzt',
      'Teilweise umgesetzt',
    ]);
  });

  it('gives the owners of the workspace', () => {
    strictEqual(
      taken(`${header}| A.5.1 | x | Yes | Planned | $0 |`, 'CISO'),
      `${header}| A.5.1 | x | Yes | Planned | CISO |`,
    );
  });

  it('gives the title of the row’s control', () => {
    deepStrictEqual(labels(`${header}| A.5.16 | $0`), ['Identity management']);
    deepStrictEqual(labels(`${header}| A.5.7 | Bedrohungsintelligenz | Ja |\n| A.5.16 | $0`), [
      'Identitätsmanagement',
      'Identity management',
    ]);
  });

  it('gives nothing of a table in its header', () => {
    deepStrictEqual(labels('| Control | $0 |\n| - | - |\n| A.5.1 | x |'), []);
  });

  it('gives risks and documents where an id has begun', () => {
    strictEqual(taken('Because of R-$0', 'R-010'), 'Because of R-010');
    strictEqual(entriesAt('Because of R-$0')[0]?.detail, 'Stolen credentials');
    strictEqual(taken('See POL$0', 'POL-001'), 'See POL-001');
    deepStrictEqual(labels('Zebra$0'), []);
  });

  it('escapes nothing in a cell with an escaped pipe before it', () => {
    strictEqual(
      taken(`${header}| A.5.1 | a \\| b | $0 |`, 'Yes'),
      `${header}| A.5.1 | a \\| b | Yes |`,
    );
  });
});
