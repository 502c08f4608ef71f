import assert from 'node:assert/strict';
import { readJson, readManifest } from './kit.js';

interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, { readonly match: string; readonly name: string }>>;
}

describe('grammar', () => {
  const [contribution] = readManifest().contributes.grammars;
  const grammar = readJson(contribution?.path ?? '') as Grammar;
  const patterns = Object.values(grammar.repository).map(({ match }) => new RegExp(match, 'g'));

  function coloured(text: string): readonly string[] {
    return patterns.flatMap((pattern) => text.match(pattern) ?? []);
  }

  it('is the one that the manifest injects', () => {
    assert.equal(grammar.scopeName, contribution?.scopeName);
    const included = grammar.patterns.map(({ include }) => include.slice(1));
    assert.deepEqual(included, Object.keys(grammar.repository));
  });

  it('colours the ids of both editions of 27001 and the cloud controls', () => {
    const text = 'See A.5.15, **A.9.2.1** and (CLD.6.3.1); A.18.2.3 too, and A.8.1–A.8.34.';
    assert.deepEqual(coloured(text).toSorted(), [
      'A.18.2.3',
      'A.5.15',
      'A.8.1',
      'A.8.34',
      'A.9.2.1',
      'CLD.6.3.1',
    ]);
  });

  it('leaves alone what only looks like an id', () => {
    const text = 'A1.2 A.4.1 A.19.1 DATA.5.15 A.5.15.1.2 A.5 5.15 a.5.1 x/A.5.1.md CLD.6.3 A.5.151';
    assert.deepEqual(coloured(text), []);
  });

  it('keeps out of code, comments and the targets of links', () => {
    for (const scope of ['fenced_code', 'inline.raw', 'underline.link', 'comment']) {
      assert.match(grammar.injectionSelector, new RegExp(`- [\\w.]*${scope}`), scope);
    }
  });
});
