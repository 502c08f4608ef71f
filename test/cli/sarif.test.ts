import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';
import { Ajv } from 'ajv';

import { isms, prepareProgram, project, withCopy } from './commandLine.js';
import { writeFileSync } from 'node:fs';

const workspace = path.join(project, 'test/cli/fixtures/workspace');

const region = {
  type: 'object',
  required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
  additionalProperties: false,
  properties: Object.fromEntries(
    ['startLine', 'startColumn', 'endLine', 'endColumn'].map((name) => [
      name,
      { type: 'integer', minimum: 1 },
    ]),
  ),
};
const message = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
};
const artifactLocation = {
  type: 'object',
  required: ['uri'],
  properties: { uri: { type: 'string', pattern: '^[^/ \\\\]' } },
};
const location = {
  type: 'object',
  required: ['physicalLocation'],
  properties: {
    id: { type: 'integer', minimum: 0 },
    message,
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation', 'region'],
      properties: { artifactLocation, region },
    },
  },
};
const fix = {
  type: 'object',
  required: ['description', 'artifactChanges'],
  properties: {
    description: message,
    artifactChanges: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['artifactLocation', 'replacements'],
        properties: {
          artifactLocation,
          replacements: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['deletedRegion'],
              properties: { deletedRegion: region, insertedContent: message },
            },
          },
        },
      },
    },
  },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const rule = {
  type: 'object',
  required: ['id', 'shortDescription', 'help'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    shortDescription: message,
    fullDescription: message,
    help: { ...message, required: ['text', 'markdown'] },
    defaultConfiguration: { type: 'object', properties: { level } },
  },
};
const result = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
    relatedLocations: { type: 'array', items: location },
    fixes: { type: 'array', items: fix },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

/** What SARIF 2.1.0 asks of the parts that we write. */
const schema = {
  type: 'object',
  required: ['version', '$schema', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    $schema: { type: 'string' },
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results', 'columnKind'],
        properties: {
          columnKind: { const: 'utf16CodeUnits' },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  name: { type: 'string' },
                  rules: { type: 'array', minItems: 1, items: rule },
                },
              },
            },
          },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};

interface SarifLog {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string }[];
        readonly semanticVersion: string;
      };
    };
    readonly results: readonly SarifResult[];
  }[];
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: object;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

describe('isms check --format sarif', () => {
  before(prepareProgram);

  it('is SARIF 2.1.0 in all parts that it has', () => {
    const { code, out } = isms(['check', workspace, '--format', 'sarif']);
    const log: unknown = JSON.parse(out);
    const ajv = new Ajv({ allErrors: true });
    const validate = ajv.compile(schema);
    ok(validate(log), ajv.errorsText(validate.errors));
    strictEqual(code, 1);
  });

  it('points each result to its rule, and to the file from the working directory', () => {
    const { tool, results } = runOf(
      isms(['check', 'test/cli/fixtures/workspace/policies', '--format', 'sarif']).out,
    );
    for (const { ruleId, ruleIndex } of results) {
      strictEqual(tool.driver.rules[ruleIndex]?.id, ruleId);
    }
    match(tool.driver.semanticVersion, /^\d+\.\d+\.\d+/);
    const unknown = results.find(({ ruleId }) => ruleId === 'unknown-control');
    deepStrictEqual(unknown?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'test/cli/fixtures/workspace/policies/access.md' },
      region: { startLine: 3, startColumn: 28, endLine: 3, endColumn: 34 },
    });
  });

  it('gives a finding the same fingerprint after lines have moved, and two findings two', () => {
    withCopy('', (folder) => {
      const file = path.join(folder, 'a b#1.md');
      const prints = (text: string): readonly (string | undefined)[] => {
        writeFileSync(file, text);
        const { results } = runOf(isms(['check', '.', '--format', 'sarif'], { cwd: folder }).out);
        strictEqual(
          results[0]?.locations[0]?.physicalLocation.artifactLocation.uri,
          'a%20b%231.md',
        );
        return results.map(({ partialFingerprints }) => partialFingerprints['ismsFinding/v1']);
      };
      const before = prints('See A.5.99.\n\nSee A.5.99.\n');
      deepStrictEqual(prints('# New\n\nText.\n\nSee A.5.99.\n\nSee A.5.99.\n'), before);
      strictEqual(new Set(before).size, 2);
    });
  });
});

function runOf(out: string): SarifLog['runs'][number] {
  const [run] = (JSON.parse(out) as SarifLog).runs;
  ok(run);
  return run;
}
