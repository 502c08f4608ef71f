import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import { rules } from '../../server/src/core/rules/index.js';
import { hasNeeded } from '../../server/src/core/rules/partRuns.js';
import { worldOf } from '../kit/check.js';

/** Real documents of all kinds: pages of rules hold those in which the rules find something. */
const texts = ['examples', 'test/reading', 'server/src/core/rules'].flatMap(markdownIn);

describe('a rule that needs a fact', () => {
  const world = worldOf(
    texts.map((text, index) => ({
      uri: `file:///isms/${String(index)}.md`,
      text,
      cursor: -1,
      annotations: [],
    })),
  );

  for (const rule of rules) {
    if ((rule.scope === 'chunk' || rule.scope === 'referring') && rule.needs) {
      it(`${rule.id} finds nothing without ${rule.needs}`, () => {
        let asked = 0;
        for (const document of world.workspace.documents.values()) {
          for (const part of document.parts) {
            if (!hasNeeded(part, rule.needs)) {
              asked += 1;
              const context = { ...world, document, part, profile: document.profile };
              deepStrictEqual([...rule.check(context)], []);
            }
          }
        }
        ok(asked > 20, `only ${String(asked)} parts without`);
      });
    }
  }
});

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}
