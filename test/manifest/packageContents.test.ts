import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject, readText } from './kit.js';

interface Contents {
  readonly readmePath: string;
  readonly requireContents: (files: readonly string[]) => void;
  readonly requireLinks: (files: readonly string[]) => void;
}

describe('package for VS Code', () => {
  const files = [...included(), ...rulePages()];

  it('holds what .vscodeignore lets in', async () => {
    const { requireContents, requireLinks } = await contents();
    requireContents(files);
    requireLinks(files);
  });

  it('refuses a missing file', async () => {
    const { requireContents } = await contents();
    for (const missing of [
      'dist/serverCore.cjs',
      'dist/serverProtocol.cjs',
      'package.json',
      'dist/THIRD-PARTY-NOTICES.txt',
    ]) {
      const others = files.filter((file) => file !== missing);
      assert.throws(
        () => {
          requireContents(others);
        },
        new RegExp(`${missing} is missing`),
      );
    }
  });

  it('refuses a stray file', async () => {
    const { requireContents } = await contents();
    assert.throws(() => {
      requireContents([...files, 'docs/architecture.md']);
    }, /docs\/architecture\.md is in the package/);
  });

  it('refuses a page with a link to what is left out', async () => {
    const { requireLinks } = await contents();
    assert.throws(() => {
      requireLinks(['README.md']);
    }, /README\.md:\d+: "docs\/images\/hover\.png" is not in the package/);
  });
});

async function contents(): Promise<Contents> {
  const file = pathToFileURL(inProject('scripts/package/contents.mjs'));
  return (await import(file.href)) as Contents;
}

/** The files that .vscodeignore names; what stands there as a pattern is a folder's files. */
function included(): readonly string[] {
  const lines = readText('.vscodeignore').split('\n');
  const names = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  return names
    .filter((name) => name !== 'docs/rules/*.md')
    .flatMap((name) => {
      const [, path = name, stars = ''] = /^(.*?)\/(\*+)$/.exec(name) ?? [];
      return stars === '' ? [name] : stars === '*' ? folder(path) : filesBelow(path);
    });
}

function rulePages(): readonly string[] {
  return folder('docs/rules');
}

function filesBelow(name: string): readonly string[] {
  const entries = readdirSync(inProject(name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name: file }) =>
    path.relative(inProject('.'), path.join(parentPath, file)),
  );
}

function folder(name: string): readonly string[] {
  return readdirSync(inProject(name)).map((file) => `${name}/${file}`);
}
