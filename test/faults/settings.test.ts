import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';

import { isms, prepareProgram } from '../cli/commandLine.js';
import { type Files, folderWith, removeFolders } from '../kit/folder.js';
import { pulling, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { checkFiles, stillAlive } from './kit.js';

const document = { 'policy.md': '# Access policy\n\nLimited under A.5.99, see [it](gone.md).\n' };

interface Finding {
  readonly file: string;
  readonly rule: string;
}

/** Files that make the configuration, and how many findings tell of mistakes in it. */
const cases: Readonly<Record<string, { readonly files: Files; readonly mistakes: number }>> = {
  'that is missing': { files: {}, mistakes: 0 },
  'that is empty': { files: { 'isms.yaml': '' }, mistakes: 0 },
  'that is no YAML': { files: { 'isms.yaml': 'rules: {{{ : [\n\t- "' }, mistakes: 1 },
  'of the wrong types': {
    files: { 'isms.yaml': 'role: [1]\nrules: 7\ndocuments: yes\nrisk: { scale: high }\n' },
    mistakes: 4,
  },
  'that names catalogues which are none': {
    files: {
      'isms.yaml': 'catalogues: [a.yaml, b.json, ../c.yaml]\n',
      'a.yaml': '{ not: [a, catalogue',
      'b.json': '{"catalog": 7}',
    },
    mistakes: 3,
  },
};

/** What an editor can answer when it is asked for the settings under `isms`. */
const strangeSettings: Readonly<Record<string, unknown>> = {
  'that are none': null,
  'that are a number': 7,
  'that name programs': {
    rules: { 'broken-link': { command: '/bin/sh' }, 'unknown-control': ['off'] },
    enable: ['x'],
    path: '/bin/sh',
    inlayHints: '/bin/sh',
  },
  'that name files and addresses': {
    rules: '../../etc/passwd',
    server: { path: 'http://localhost' },
    catalogues: ['/etc/passwd'],
  },
};

describe('settings as they should not be', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
    await prepareServer();
  });
  after(removeFolders);

  for (const [name, { files, mistakes }] of Object.entries(cases)) {
    it(`fault 28: a configuration ${name} leaves the defaults`, () => {
      const found = findingsIn({ ...document, ...files });
      const told = found.filter(({ rule }) => rule === 'configuration');
      ok(told.length >= mistakes, `${told.length} mistakes are told`);
      strictEqual(mistakes === 0 ? told.length : 0, 0);
      for (const rule of ['unknown-control', 'broken-link']) {
        ok(
          found.some((one) => one.rule === rule && one.file === 'policy.md'),
          rule,
        );
      }
    });
  }

  it('fault 28: a configuration of 50 MB is not read, and that is told', function () {
    this.timeout(40_000);
    const folder = folderWith({ ...document, 'isms.yaml': `# ${'x'.repeat(50_000_000)}` });
    const { code, errors } = isms(['check', folder]);
    strictEqual(code, 2);
    match(errors, /isms\.yaml" is not read: it is larger than 20 MB/);
  });

  it('fault 28: patterns of users end in time, whatever they are', function () {
    this.timeout(60_000);
    const patterns = [
      '(a+)+$',
      '+(+(+(+(+(a)))))b',
      '*(*(*(*(*(a)))))b',
      `${'*'.repeat(10_000)}b`,
      `${'**/'.repeat(1_000)}b`,
      '{a,b}'.repeat(60),
      `${'{a,'.repeat(200)}${'}'.repeat(200)}`,
      '{1..100000000}',
      '['.repeat(5_000),
      `@(${'a|'.repeat(5_000)}a)`,
    ];
    const quoted = patterns.map((pattern) => JSON.stringify(pattern)).join(', ');
    const long = `${'a'.repeat(60)}/${'a'.repeat(60)}.md`;
    for (const setting of [
      `documents: { exclude: [${quoted}] }`,
      `overrides: [{ files: [${quoted}], rules: { broken-link: off } }]`,
      `rules: { broken-link: { ignore: [${quoted}] } }`,
    ]) {
      const { findings: found } = checkFiles(
        {
          [long]: `# Policy\n\nSee A.5.99 and [it](${'a'.repeat(200)}).\n`,
          'isms.yaml': setting,
        },
        2,
      );
      ok(
        found.some(({ rule }) => rule === 'unknown-control'),
        setting.slice(0, 20),
      );
    }
  });

  it('fault 28: the server says what is wrong in the file itself, and stays alive', async () => {
    const folder = folderWith({ ...document, 'isms.yaml': 'rules: {{{ : [\n\t- "' });
    const server = await startServer({ folders: [folder], capabilities: pulling });
    await server.indexed();
    const inFile = await server.diagnostics(uriOf(path.join(folder, 'isms.yaml')));
    ok(inFile.length >= 1);
    const inPolicy = await server.diagnostics(uriOf(path.join(folder, 'policy.md')));
    ok(inPolicy.some(({ code }) => code === 'unknown-control'));
    await stillAlive(server);
    await server.stop();
  });

  for (const [name, given] of Object.entries(strangeSettings)) {
    it(`fault 47: of settings ${name}, only the weights of rules count`, async () => {
      const folder = folderWith(document);
      const { workspace, textDocument } = pulling;
      const capabilities = { workspace: { ...workspace, configuration: true }, textDocument };
      const server = await startServer({
        folders: [folder],
        capabilities,
        answers: { 'workspace/configuration': [given] },
      });
      await server.indexed();
      const asked = server.received('workspace/configuration').length;
      ok(asked > 0, 'the server has asked for the settings');
      server.notify('workspace/didChangeConfiguration', { settings: { isms: given } });
      const found = await server.diagnostics(uriOf(path.join(folder, 'policy.md')));
      deepStrictEqual(found.map(({ code }) => code).toSorted(), ['broken-link', 'unknown-control']);
      await stillAlive(server);
      ok(server.received('workspace/configuration').length > asked, 'and again after a change');
      await server.stop();
    });
  }
});

function findingsIn(files: Files): readonly Finding[] {
  const { code, out, errors } = isms(['check', folderWith(files), '--format', 'json']);
  ok(code === 0 || code === 1, `isms ended with ${code}: ${errors.slice(0, 300)}`);
  ok(!/\n\s+at /.test(errors), errors.slice(0, 300));
  return (JSON.parse(out) as { findings: readonly Finding[] }).findings;
}
