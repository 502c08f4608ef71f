import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import picomatch from 'picomatch';

import { catalogueFiles, readCatalogueFile } from './files.js';

const { 'yaml.schemas': patterns } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  readonly 'yaml.schemas': Readonly<Record<string, string>>;
};

/** The schema that an editor completes and checks a file of the catalogue by. */
function schemasFor(file: string): readonly string[] {
  return Object.entries(patterns)
    .filter(([, pattern]) => picomatch.isMatch(`data/catalogue/${file}`, pattern))
    .map(([schema]) => schema);
}

describe('files of the catalogue', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  const compiled = new Map<string, ValidateFunction>();

  function problemsIn(file: string, value: unknown): readonly string[] {
    const [name = ''] = schemasFor(file);
    const validate =
      compiled.get(name) ?? ajv.compile(JSON.parse(readFileSync(name, 'utf8')) as object);
    compiled.set(name, validate);
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${file}${instancePath} ${message ?? ''}`,
    );
  }

  it('have one schema each, which editors know too', () => {
    deepStrictEqual(
      catalogueFiles().filter((file) => schemasFor(file).length !== 1),
      [],
    );
  });

  it('follow their schemas', () => {
    deepStrictEqual(
      catalogueFiles().flatMap((file) => problemsIn(file, readCatalogueFile(file))),
      [],
    );
  });

  it('hold guidance for each control once, and nothing else', () => {
    const counts = { 'iso27001-2022': 0, 'iso27017-2015': 0, 'iso27017-2026': 0 };
    for (const file of catalogueFiles()) {
      const edition = /^guidance\/(.+)\//.exec(file)?.[1] as keyof typeof counts | undefined;
      if (edition) {
        counts[edition] += 1;
      }
    }
    deepStrictEqual(counts, { 'iso27001-2022': 93, 'iso27017-2015': 44, 'iso27017-2026': 4 });
  });

  it('are refused by the schemas when they are wrong', () => {
    deepStrictEqual(
      problemsIn('guidance/iso27017-2015/9.1.2.yaml', { id: '9.1.2', about: 'Short.' }).length > 3,
      true,
    );
  });
});
