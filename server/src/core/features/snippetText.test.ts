import { strictEqual } from 'node:assert/strict';

import { snippetText } from './snippetText.js';

describe('snippetText', () => {
  it('makes a stop of each place to complete', () => {
    strictEqual(
      snippetText(' No development [confirm]; checked by [name] |'),
      ' No development ${1:[confirm]}; checked by ${2:[name]} |',
    );
  });

  it('keeps signs of the snippet syntax as they are', () => {
    strictEqual(snippetText('$5 {a} [say {why}]'), '\\$5 {a\\} ${1:[say {why\\}]}');
    strictEqual(snippetText(String.raw`a\n [say]`), String.raw`a\\n ${'$'}{1:[say]}`);
  });

  it('leaves links, definitions and boxes alone', () => {
    strictEqual(snippetText('[scope](scope.md), [scope][1], [x] done'), undefined);
    strictEqual(snippetText('[scope]: scope.md'), undefined);
    strictEqual(snippetText('plain'), undefined);
  });
});
