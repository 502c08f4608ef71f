import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../server/src/core/rules/index.js';
import { inProject, readManifest } from './kit.js';

describe('setting isms.rules', () => {
  const { properties = {}, additionalProperties } =
    readManifest().contributes.configuration.properties['isms.rules'] ?? {};
  const levels = ['error', 'warning', 'information', 'hint', 'off'];

  it('offers each rule that has a page, and no other', () => {
    const pages = readdirSync(inProject('docs/rules')).filter((name) => name !== 'README.md');
    assert.deepEqual(
      Object.keys(properties),
      pages.map((name) => name.slice(0, -'.md'.length)).toSorted(),
    );
  });

  it('says what each rule asks for and how much it weighs by itself', () => {
    for (const { id, summary, severity } of rules) {
      assert.equal(properties[id]?.description, `${summary} Default: ${severity}.`, id);
    }
  });

  it('takes the same levels for each rule', () => {
    assert.deepEqual(additionalProperties?.enum, levels);
    for (const [id, property] of Object.entries(properties)) {
      assert.equal(property.type, 'string', id);
      assert.deepEqual(property.enum, levels, id);
    }
  });
});
