import { deepStrictEqual, ok } from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

import { readConfiguration } from '../../server/src/core/workspace/readConfiguration.js';
import { readJson, readText } from './kit.js';

describe('samples of risk.matrix in the documentation', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const isValid = ajv.compile(readJson('schemas/isms.schema.json') as object);

  for (const page of ['docs/risk-matrix.md', 'docs/rules/risk-score-mismatch.md']) {
    it(`are right in ${page}, for the schema and for the program`, () => {
      const samples = [...readText(page).matchAll(/```yaml\n([^]*?)```/g)].map(
        ([, text = '']) => text,
      );
      ok(samples.length > 0);
      for (const sample of samples) {
        const { configuration, problems } = readConfiguration(sample);
        deepStrictEqual(problems, []);
        ok(configuration.risk.matrix);
        ok(isValid(parse(sample)), sample);
      }
    });
  }
});
