import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isms, prepareProgram, project, withCopy } from './commandLine.js';

interface PlantedMistake {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly text: string;
  readonly fixable: boolean;
  readonly mend: { readonly find: string; readonly replace: string };
}

interface Found {
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
    readonly line: number;
    readonly text: string;
    readonly fixes: readonly string[];
  }[];
}

const planted = JSON.parse(
  readFileSync(path.join(project, 'test/kit/plantedMistakes.json'), 'utf8'),
) as readonly PlantedMistake[];

describe('the example ISMS', () => {
  before(prepareProgram);

  it('has exactly the mistakes that were planted in it', () => {
    const { code, out } = isms(['check', 'examples/cloudcrm', '--format', 'json']);
    const { findings } = JSON.parse(out) as Found;
    deepStrictEqual(
      findings.map((found) => inALine({ ...found, fixable: found.fixes.length > 0 })).sort(),
      planted.map(inALine).sort(),
    );
    strictEqual(code, 1);
  });

  it('has no finding of any severity once they are mended', () => {
    withCopy('examples/cloudcrm', (copy) => {
      for (const { file, mend } of planted) {
        const place = path.join(copy, file);
        const text = readFileSync(place, 'utf8');
        ok(text.includes(mend.find), `${file} holds "${mend.find}"`);
        writeFileSync(
          place,
          text.replace(mend.find, () => mend.replace),
        );
      }
      const { code, out } = isms(['check', copy, '--format', 'json']);
      deepStrictEqual((JSON.parse(out) as Found).findings, []);
      strictEqual(code, 0);
    });
  });
});

function inALine(mistake: Omit<PlantedMistake, 'mend'>): string {
  const { file, line, severity, rule, text, fixable } = mistake;
  return `${file}:${line} ${severity} ${rule} "${text}" ${fixable ? 'with' : 'without'} a fix`;
}
