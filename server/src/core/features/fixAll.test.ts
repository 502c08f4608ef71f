import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { applyEdits } from '../../../../test/kit/check.js';
import { markedPlace } from '../../../../test/kit/places.js';
import { noncanonicalControl } from '../rules/noncanonical-control/rule.js';
import { soaMissingJustification } from '../rules/soa-missing-justification/rule.js';
import { supersededControl } from '../rules/superseded-control/rule.js';
import { codeActions } from './codeActions.js';
import { fixAllOf } from './fixAll.js';

describe('fixAllOf', () => {
  it('mends what a rule finds in a document, be it once or more often', () => {
    const { document, world } = markedPlace('$0Access follows A.05.15 and A.08.02.');
    const all = fixAllOf(noncanonicalControl, document, world);
    strictEqual(applyEdits(document.text, all?.edits ?? []), 'Access follows A.5.15 and A.8.2.');
    const single = markedPlace('$0Access follows A.05.15.');
    strictEqual(fixAllOf(noncanonicalControl, single.document, single.world)?.edits.length, 1);
  });

  it('leaves out what a person has to complete', () => {
    const { document, world } = markedPlace(
      '| Control | Applicable | Justification |\n|---|---|---|\n| A.7.1 | $0No | |\n| A.7.2 | No | |\n',
    );
    strictEqual(fixAllOf(soaMissingJustification, document, world), undefined);
  });
});

describe('a control of an older edition', () => {
  const text =
    'Keys are managed (A.10.1.2). Leavers lose access (A.9.2.6).\n\nSee A.9$0.2.6 again.\n';
  const { document, offset, world } = markedPlace(text);
  const actions = codeActions(document, { start: offset, end: offset }, world, [supersededControl]);

  it('is changed at all its places', () => {
    const everywhere = actions.find(({ title }) =>
      title.includes('everywhere in this document (2 places)'),
    );
    strictEqual(
      applyEdits(document.text, everywhere?.edits ?? []),
      'Keys are managed (A.10.1.2). Leavers lose access (A.5.18).\n\nSee A.5.18 again.\n',
    );
  });

  it('is changed with all others of the document', () => {
    const all = actions.find(({ title }) => title.startsWith('Fix all'));
    strictEqual(
      applyEdits(document.text, all?.edits ?? []),
      'Keys are managed (A.8.24). Leavers lose access (A.5.18).\n\nSee A.5.18 again.\n',
    );
    deepStrictEqual(all?.needsPerson, false);
  });
});
