import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { translatedDescriptions } from '../../server/src/core/features/configurationGerman.js';

describe('what the schema of isms.yaml says', () => {
  it('has a German text for each description, and none for what it no longer says', () => {
    const schema: unknown = JSON.parse(readFileSync('schemas/isms.schema.json', 'utf8'));
    const said = new Set(descriptionsIn(schema, ''));
    deepStrictEqual([...translatedDescriptions].toSorted(), [...said].toSorted());
  });
});

/** What rules ask for is said in German by the rules themselves. */
const ruleSummary = /^\/properties\/rules\/properties\/[^/]+\/description$/;

function descriptionsIn(part: unknown, path: string): readonly string[] {
  if (typeof part !== 'object' || part === null) {
    return path.endsWith('/description') && typeof part === 'string' && !ruleSummary.test(path)
      ? [part]
      : [];
  }
  return Object.entries(part).flatMap(([key, value]) => descriptionsIn(value, `${path}/${key}`));
}
