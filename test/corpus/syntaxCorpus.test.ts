import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scanBlocks } from '../../server/src/core/syntax/scanBlocks.js';
import { bothOutlines } from '../properties/syntaxOutline.js';

const corpus = path.resolve('../shared/corpus');
const isPresent = existsSync(corpus);

describe(`real documents${isPresent ? '' : ' (skipped: there is no ../shared/corpus beside the project)'}`, () => {
  const files = isPresent
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.md'),
      )
    : [];
  const textOf = (file: string): string => readFileSync(path.join(corpus, file), 'utf8');

  it('are read by the scanner as by the reference parser', function () {
    this.timeout(120_000);
    if (!isPresent) {
      this.skip();
    }
    assert.ok(files.length > 300);
    for (const file of files) {
      const { scanned, reference } = bothOutlines(textOf(file));
      assert.deepEqual(scanned, reference, file);
    }
  });

  it('meet no limit, and their chunks join to the text', function () {
    if (!isPresent) {
      this.skip();
    }
    for (const file of files) {
      const text = textOf(file);
      const { chunks, limits } = scanBlocks(text);
      assert.deepEqual(limits, [], file);
      assert.equal(chunks.map(({ chunk }) => chunk.text).join(''), text);
    }
  });
});
