import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readJson, readManifest, readText } from './kit.js';

describe('schema of isms.yaml', () => {
  const [validation] = readManifest().contributes.yamlValidation;
  const schema = readJson(validation?.url ?? '') as SchemaNode;
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const isValid = ajv.compile(schema);

  function problems(yaml: string): readonly string[] {
    isValid(parse(yaml));
    return (isValid.errors ?? []).map(({ instancePath }) => instancePath);
  }

  it('accepts the example', () => {
    assert.deepEqual(problems(readText('examples/cloudcrm/isms.yaml')), []);
  });

  it('accepts every key, and an empty file', () => {
    assert.deepEqual(problems(''), []);
    assert.deepEqual(
      problems(`
organisation: CloudCRM Inc.
role: both
serviceModels: [saas]
editions: { iso27001: 2022, iso27017: 2015 }
documents: { include: ["**/*.md"], exclude: ["node_modules/**"] }
rules: { vague-wording: off, review-overdue: error }
overrides: [{ files: ["drafts/**"], rules: { review-overdue: off } }]
columns: { control: ["Massnahme"], applicable: ["Gilt?"] }
vocabulary: { excluded: ["entfällt"] }
parties: { AWS: csp, CloudCRM: csc }
customControls: [{ id: A.5.14.1, title: Secure file exchange }]
catalogues: [catalogues/ccm.yaml]
risk: { scale: 5, acceptableLevel: 6, matrix: { levels: { Low: 1-4, High: 5-25 } } }
`),
      [],
    );
  });

  for (const [mistake, place] of [
    ['roles: csp', ''],
    ['role: provider', '/role'],
    ['serviceModels: saas', '/serviceModels'],
    ['editions: { iso27001: 2021 }', '/editions/iso27001'],
    ['rules: { vague-wording: fatal }', '/rules/vague-wording'],
    [
      'overrides: [{ files: ["a/**"], rules: { vague-wording: fatal } }]',
      '/overrides/0/rules/vague-wording',
    ],
    ['overrides: [{ files: ["a/**"] }]', '/overrides/0'],
    ['columns: { control: Massnahme }', '/columns/control'],
    ['parties: { AWS: provider }', '/parties/AWS'],
    ['customControls: [{ id: A.5.14.1 }]', '/customControls/0'],
    ['risk: { scale: 1 }', '/risk/scale'],
    ['risk: { matrix: { rows: {} } }', '/risk/matrix'],
    ['risk: { matrix: { levels: { Low: some, High: 5-25 } } }', '/risk/matrix/levels/Low'],
    ['risk: { matrix: { likelihood: [Rare], levels: [a, b] } }', '/risk/matrix/likelihood'],
  ] as const) {
    it(`points at the mistake in ${mistake}`, () => {
      assert.ok(problems(mistake).includes(place), problems(mistake).join(', '));
    });
  }

  it('describes every key', () => {
    const unwritten = keysOf(schema).filter(([, node]) => !node.description);
    assert.deepEqual(
      unwritten.map(([key]) => key),
      [],
    );
  });
});

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

function keysOf(node: SchemaNode): readonly (readonly [key: string, node: SchemaNode])[] {
  const own = Object.entries(node.properties ?? {});
  const below = [...own.map(([, child]) => child), ...(node.items ? [node.items] : [])];
  return [...own, ...below.flatMap(keysOf)];
}
