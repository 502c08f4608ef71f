import { ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';

import { configurationCompletions } from '../../server/src/core/features/configurationCompletions.js';
import { configurationHover } from '../../server/src/core/features/configurationHover.js';

/** Pieces of which an isms.yaml, and what goes wrong in it while somebody types, is made. */
const pieces = fc.constantFrom(
  ...['role', 'rules', 'editions', 'broken-link', 'overrides', 'csp', '__proto__', 'constructor'],
  ...[': ', ':', '- ', '[', ']', '{', '}', ', ', '"', "'", '|', '#', ' #', '&x ', '*x', 'é', '😀'],
  ...['\t', ' ', '  ', '\n', '\n  ', '\n    ', '\r\n', '\r', '\n---\n', '\0', '\uD83D', '\uFEFF'],
);

const halfWritten = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any isms.yaml at any place', () => {
  it('is completed by replacing the word at the cursor on its line', () => {
    fc.assert(
      fc.property(halfWritten, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        for (const { edit, label } of configurationCompletions(text, offset)) {
          const { start, end } = edit.range;
          ok(0 <= start && start <= offset && offset <= end && end <= text.length);
          ok(/^[\w.-]*$/.test(text.slice(start, end)), label);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is explained only for what stands at the cursor', () => {
    fc.assert(
      fc.property(halfWritten, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const found = configurationHover(text, offset);
        strictEqual(found ? found.range.start <= offset && offset <= found.range.end : true, true);
        ok(!found || found.range.end <= text.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
