import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';

import { canBeFound } from '../../server/src/core/catalogue/frameworkIds.js';
import { readFramework } from '../../server/src/core/workspace/frameworks/readFramework.js';
import { parsed } from '../kit/check.js';

/** Pieces of which our form, and what goes wrong in it, is made. */
const pieces = fc.constantFrom(
  ...['framework', 'controls', 'groups', 'id', 'title', 'name', 'related', 'evidence', '__proto__'],
  ...['AC-2', 'own', 'A.5.15', '1.2', 'x', 'é', '😀', '\uD83D', '\0', '~', 'null', '"', "'", '|'],
  ...[': ', ':', '- ', '[', ']', '{', '}', ', ', '#', '&a ', '*a', '\n', '\n  ', '\n  - ', '\r\n'],
);

const key = fc.constantFrom(
  ...['catalog', 'groups', 'controls', 'id', 'title', 'props', 'name', 'value', 'parts', 'prose'],
  ...['links', 'href', 'rel', 'metadata', '__proto__', 'label', 'framework', 'edition'],
);

const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('AC-2', 'label', 'x', '', '1.2', 'withdrawn', 'status', '😀'),
    fc.constantFrom<unknown>(null, 5, true),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(key, tie('data'), { maxKeys: 6 }),
  ),
}));

const catalog = data.map((content) => JSON.stringify({ catalog: content }));

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(pieces, { maxLength: 40 })
    .map(
      (parts) =>
        `framework: { id: own }\ncontrols:\n  - { id: R-1, title: One }\n  - ${parts.join('')}`,
    ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  data.map((content) => JSON.stringify(content)),
  catalog,
  fc.tuple(catalog, fc.nat(200)).map(([text, end]) => text.slice(0, end)),
);

describe('any file under catalogues', () => {
  it('is read as a framework, or told why not, with places in the file', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('own.yaml', 'own.json'), (text, path) => {
        const { framework, problems } = readFramework(text, path);
        ok(framework !== undefined || problems.length > 0);
        ok(problems.length <= 50);
        for (const { range, message } of problems) {
          ok(0 <= range.start && range.start <= range.end && range.end <= text.length, message.en);
          for (const said of Object.values(message)) {
            ok(/[.?]$/.test(said), said);
          }
        }
        const ids = framework?.controls.map(({ id }) => id) ?? [];
        deepStrictEqual(new Set(ids).size, ids.length);
        ok(ids.every(canBeFound), ids.join(' '));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives ids that are found again where a document writes them', () => {
    const id = fc
      .tuple(
        fc.stringMatching(/^[B-Z]{1,3}$/),
        fc.constantFrom('-', '.', '', '&X-'),
        fc.nat(99),
        fc.constantFrom('', '(1)', '.2', 'a'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 8 }), (ids) => {
        const text = `framework: { id: own }\ncontrols:\n${ids.map((one) => `  - { id: "${one}", title: T }\n`).join('')}`;
        const { framework } = readFramework(text, 'own.yaml');
        const { references } = parsed(ids.map((one) => `The rule ${one} counts.`).join('\n\n'), {
          frameworks: framework ? [framework] : [],
        });
        deepStrictEqual(
          references.map((reference) => reference.id),
          ids,
        );
      }),
    );
  });
});
