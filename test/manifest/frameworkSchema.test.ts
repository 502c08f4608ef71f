import { deepStrictEqual, ok } from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

import { readFramework } from '../../server/src/core/workspace/frameworks/readFramework.js';
import { readJson, readText } from './kit.js';

describe('schema of frameworks', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const isValid = ajv.compile(readJson('schemas/framework.schema.json') as object);

  function places(yaml: string): readonly string[] {
    isValid(parse(yaml));
    return (isValid.errors ?? []).map(({ instancePath }) => instancePath);
  }

  const page = readText('docs/frameworks.md');
  const samples = [
    readText('examples/frameworks/catalogues/secure-development.yaml'),
    readText('examples/frameworks/catalogues/customer-requirements.yaml'),
    /```yaml\n(framework:[^]*?)```/.exec(page)?.[1] ?? '',
  ];

  it('accepts what the program reads without a problem', () => {
    for (const sample of samples) {
      deepStrictEqual(places(sample), []);
      const { framework, problems } = readFramework(sample, 'own.yaml');
      ok(framework);
      deepStrictEqual(problems, []);
    }
  });

  for (const [mistake, place] of [
    ['controls: []', ''],
    ['framework: { id: iso27001, name: X }\ncontrols: []', '/framework/id'],
    ['framework: { id: two words, name: X }\ncontrols: []', '/framework/id'],
    ['framework: { id: own, name: X }\ncontrols: [{ id: R-1 }]', '/controls/0'],
    ['framework: { id: own, name: X }\ncontrols: [{ id: R-1, title: T, grup: x }]', '/controls/0'],
  ] as const) {
    it(`points at the mistake in ${mistake.replaceAll('\n', ' ')}, as the program does`, () => {
      ok(places(mistake).includes(place), places(mistake).join(', '));
      ok(readFramework(mistake, 'own.yaml').problems.length > 0);
    });
  }
});
