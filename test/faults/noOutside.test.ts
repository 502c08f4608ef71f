import { deepStrictEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

import { project } from '../kit/serverProgram.js';

/** What starts other programs or speaks to other machines. */
const outside = new Set([
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'tls',
]);

/** Node's modules that a text asks for, in any of the ways of both kinds of modules. */
const asked =
  /(?:(?<![a-z])_*require\d*\(\s*|\bimport\(\s*|\bfrom\s*|\bimport\s*)(["'`])(?:node:)?([a-z]\w*)(?:\/[\w/]+)?\1/g;

describe('fault 47: the server starts no program and opens no connection', () => {
  it('knows a module by whatever way it is asked for', () => {
    const ways = [
      'require("child_process")',
      "__require('node:child_process')",
      "import { spawn } from 'node:child_process';",
      "import'child_process';",
      'await import(`node:child_process`)',
      "import type { Socket } from 'dns/promises';",
    ];
    deepStrictEqual(
      ways.map((way) => outsideIn(way).length),
      ways.map(() => 1),
    );
    deepStrictEqual(outsideIn("import path from 'node:path'; require('./net.js')"), []);
  });

  it('no source file asks for such a module', () => {
    const folder = path.join(project, 'server/src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.[cm]?[jt]s$/.test(file),
    );
    ok(files.length > 100, 'the sources are there');
    deepStrictEqual(
      files.flatMap((file) =>
        outsideIn(readFileSync(path.join(folder, file), 'utf8')).map((name) => `${file}: ${name}`),
      ),
      [],
    );
  });

  it('the bundle that reads documents asks for none, not even in a package', function () {
    const file = path.join(project, 'dist/serverCore.cjs');
    if (!existsSync(file)) {
      console.log('      dist/serverCore.cjs is not built; `npm run build` makes it.');
      this.skip();
    }
    const bundle = readFileSync(file, 'utf8');
    const modules = namesIn(bundle).filter((name) => builtinModules.includes(name));
    ok(modules.includes('path'), 'requires are found in the bundle');
    deepStrictEqual(outsideIn(bundle), []);
  });
});

function outsideIn(text: string): readonly string[] {
  return namesIn(text).filter((name) => outside.has(name));
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(asked)].map(([, , name = '']) => name);
}
