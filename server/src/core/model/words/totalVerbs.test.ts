import { ok } from 'node:assert/strict';
import { verbs, verbSign } from './totalVerbs.js';

describe('the sign of the verbs for totals', () => {
  it('is in each way of saying that controls apply or are left out', () => {
    const ways = Object.values(verbs).flatMap(
      ({ behind, before, ours, japanese, japaneseBefore }) =>
        [behind, before, ...ours, japanese, japaneseBefore].flatMap((source) =>
          alternatives(source),
        ),
    );
    ok(ways.length > 100, String(ways.length));
    for (const way of ways) {
      ok(verbSign.test(way), way);
    }
  });
});

/** The alternatives of a pattern that stand within no brackets. */
function alternatives(source: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const sign of source) {
    depth += sign === '(' ? 1 : 0;
    depth -= sign === ')' ? 1 : 0;
    if (sign === '|' && depth === 0) {
      found.push('');
    } else {
      found.push((found.pop() ?? '') + sign);
    }
  }
  return found;
}
