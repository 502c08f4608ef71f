import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { applyEdits } from '../../../../test/kit/check.js';
import { markedPlace } from '../../../../test/kit/places.js';
import type { DocumentRule } from '../rules/rule.js';
import { codeActions } from './codeActions.js';

/** Finds every "colour"; the one fix is preferred, the other is not. */
const spelling: DocumentRule = {
  id: 'spelling',
  theme: 'documents',
  severity: 'warning',
  summary: 'Words are spelled in one way.',
  germanSummary: 'Zum Prüfen.',
  scope: 'document',
  *check({ document }) {
    for (const { index } of document.text.matchAll(/colour/g)) {
      const range = { start: index, end: index + 6 };
      yield {
        range,
        message: 'Spelled otherwise.',
        fixes: [
          { title: 'Change to tint', edits: [{ range, newText: 'tint' }] },
          { title: 'Change to color', edits: [{ range, newText: 'color' }], preferred: true },
        ],
      };
    }
  },
};

/** Finds each line that ends in "!", and would add to the end of the text each time. */
const shouting: DocumentRule = {
  ...spelling,
  id: 'shouting',
  *check({ document }) {
    for (const { index } of document.text.matchAll(/!/g)) {
      const end = document.text.length;
      yield {
        range: { start: index, end: index + 1 },
        message: 'Loud.',
        fixes: [{ title: 'Add a note', edits: [{ range: { start: end, end }, newText: 'Note.' }] }],
      };
    }
  },
};

function actionsAt(text: string): ReturnType<typeof codeActions> {
  const { document, offset, world } = markedPlace(text);
  return codeActions(document, { start: offset, end: offset }, world, [spelling, shouting]);
}

describe('codeActions', () => {
  it('gives the fixes of the findings in the range, and the one to prefer', () => {
    const actions = actionsAt('A col$0our.');
    deepStrictEqual(
      actions.map(({ title, rule, preferred }) => [title, rule, preferred]),
      [
        ['Change to tint', 'spelling', false],
        ['Change to color', 'spelling', true],
        ['Disable spelling for the next line, with a reason', 'spelling', false],
      ],
    );
    strictEqual(actions[0]?.finding?.message, 'Spelled otherwise.');
  });

  it('offers each fix for all places that have the same text', () => {
    const text = 'A col$0our and a colour.';
    const actions = actionsAt(text);
    deepStrictEqual(
      actions.slice(2, 4).map(({ title, edits }) => [title, edits.length]),
      [
        ['Change to tint – everywhere in this document (2 places)', 2],
        ['Change to color – everywhere in this document (2 places)', 2],
      ],
    );
    strictEqual(applyEdits(text.replace('$0', ''), actions[2]?.edits ?? []), 'A tint and a tint.');
  });

  it('mends all findings of the rule in the document', () => {
    const text = 'A col$0our and a colour.';
    const all = actionsAt(text).at(-2);
    strictEqual(all?.title, 'Fix all 2 findings of spelling in this document');
    strictEqual(applyEdits(text.replace('$0', ''), all.edits), 'A color and a color.');
  });

  it('does not mend at one place twice', () => {
    deepStrictEqual(
      actionsAt('One!$0 Two!').map(({ title }) => title),
      ['Add a note', 'Disable shouting for the next line, with a reason'],
    );
  });

  it('gives nothing where nothing was found', () => {
    strictEqual(actionsAt('A colour$0less day, $0 colour').length, 6);
    deepStrictEqual(actionsAt('A $0 day'), []);
  });
});
