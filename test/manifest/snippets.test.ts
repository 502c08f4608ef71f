import assert from 'node:assert/strict';
import { readJson, readManifest } from './kit.js';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

describe('snippets', () => {
  const snippets = readManifest().contributes.snippets.flatMap(({ path }) =>
    Object.entries(readJson(path) as Readonly<Record<string, Snippet>>),
  );

  it('are found by "isms-", each by another prefix, and say what they are', () => {
    assert.ok(snippets.length > 5);
    for (const [name, { prefix, description }] of snippets) {
      assert.match(prefix, /^isms-[a-z-]+$/, name);
      assert.match(description, /^[A-Z].{15,}[^.]$/, name);
    }
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  it('close each placeholder, number them without a hole and end at $0', () => {
    for (const [name, { body }] of snippets) {
      const text = body.join('\n');
      assert.ok(text.endsWith('$0'), name);
      assert.equal(placeholdersLeft(text), '', name);
      const numbers = new Set(
        [...text.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number)),
      );
      assert.deepEqual(
        [...numbers].toSorted((a, b) => a - b),
        [...numbers].map((_, index) => index),
        name,
      );
    }
  });

  it('have rows as wide as their headers', () => {
    for (const [name, { body }] of snippets) {
      const rows = body.map(withoutPlaceholders).filter((line) => line.startsWith('|'));
      const widths = new Set(rows.map((row) => row.split('|').length));
      assert.ok(widths.size <= 1, `${name}: ${[...widths].join(', ')}`);
    }
  });
});

/** What remains of `${` and `}` once all whole placeholders are taken out. */
function placeholdersLeft(text: string): string {
  return withoutPlaceholders(text).replaceAll(/[^{}]/g, '');
}

function withoutPlaceholders(text: string): string {
  const inner = text.replaceAll(/\$\{[^{}]*\}/g, 'x');
  return inner === text ? text : withoutPlaceholders(inner);
}
