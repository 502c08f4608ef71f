import assert from 'node:assert/strict';

import { allFindings, worldAt } from '../../../../test/kit/mending.js';
import { contributionOf } from '../workspace/contribution.js';
import { forgetRead, forgetWorkings } from './parseDocument.js';

const folder = 'examples/cloudcrm-stage1';

describe('forgetRead and forgetWorkings', () => {
  for (const [name, forget] of [
    ['forgetRead', forgetRead],
    ['forgetWorkings', forgetWorkings],
  ] as const) {
    it(`${name} changes nothing that is read or found`, () => {
      const world = worldAt(folder);
      const documents = [...world.workspace.documents.values()];
      const before = allFindings(world);
      const facts = documents.map(({ headings, tables, riskRows }) =>
        JSON.stringify([headings, tables, riskRows]),
      );
      const contributions = documents.map(contributionOf);
      documents.forEach(forget);
      assert.deepEqual(allFindings(world), before);
      assert.deepEqual(
        documents.map(({ headings, tables, riskRows }) =>
          JSON.stringify([headings, tables, riskRows]),
        ),
        facts,
      );
      assert.deepEqual(documents.map(contributionOf), contributions);
    });
  }

  it('reads a document again after it was forgotten, and keeps its profile', () => {
    const [document] = worldAt(folder).workspace.documents.values();
    assert.ok(document);
    const { profile, parts } = document;
    forgetRead(document);
    assert.equal(document.profile, profile);
    assert.notEqual(document.parts[0], parts[0]);
    assert.equal(document.parts.length, parts.length);
  });
});
