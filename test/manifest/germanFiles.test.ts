import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { inProject, manifestTexts, readJson, readManifest } from './kit.js';

describe('files that the manifest names, in German', () => {
  const { contributes } = readManifest();

  // VS Code looks for the page in the language of the editor beside the one that is named.
  it('are there for each step of the walkthrough', () => {
    const pages = contributes.walkthroughs.flatMap(({ steps }) =>
      steps.map(({ media }) => media.markdown.replace(/\.md$/, '.nls.de.md')),
    );
    assert.ok(pages.length > 0);
    assert.deepEqual(
      pages.filter((page) => !existsSync(inProject(page))),
      [],
    );
  });

  it('have a schema of isms.yaml that allows what the English one does', () => {
    const [english, german] = (['package.nls.json', 'package.nls.de.json'] as const).map(
      (texts) => readJson(manifestTexts(texts)['schema.isms'] ?? '') as Described,
    );
    assert.match(english?.description ?? '', /^The settings of/);
    assert.match(german?.description ?? '', /^Die Einstellungen eines/);
    assert.deepEqual(withoutDescriptions(german), withoutDescriptions(english));
  });
});

interface Described {
  readonly description?: string;
}

function withoutDescriptions(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
}
