import { deepStrictEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';

import { isms, prepareProgram } from '../cli/commandLine.js';
import { copyOf, folderWith, removeFolders } from '../kit/folder.js';
import { startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer, project } from '../kit/serverProgram.js';
import { shown } from './kit.js';

interface Found {
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
}

const corpus = path.resolve('../shared/corpus');
const examples = path.join(project, 'examples');

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** A client that has switched the extension on for every folder, since the command line checks all. */
const capabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: false }, configuration: true },
};

describe('the server and the command line', function () {
  this.timeout(120_000);

  before(async () => {
    await prepareServer();
    await prepareProgram();
  });
  after(removeFolders);

  for (const name of readdirSync(examples)) {
    it(`find the same in examples/${name}`, () => compare(path.join(examples, name)));
  }

  for (const name of existsSync(corpus) ? readdirSync(corpus) : []) {
    it(`find the same in ${name}`, () => compare(path.join(corpus, name)));
  }

  it('take the acceptable level of risk that a document of the folder states', async () => {
    const register =
      '# Risk register\n\n| ID | Risk | Likelihood | Impact | Score | Owner | Treatment | Controls |\n|---|---|---|---|---|---|---|---|\n' +
      '| R-1 | Fire | 2 | 4 | 8 | CISO | Mitigate | |\n| R-2 | Theft | 3 | 3 | 9 | CISO | Mitigate | |\n';
    const policy = '# Risk policy of the ISMS\n\nRisks up to 8 are accepted.\n';
    const files = { 'register.md': register, 'policy.md': policy };
    const untreated = (found: readonly string[]): readonly string[] =>
      found.filter((one) => one.includes('risk-untreated'));
    const [told = '', ...others] = untreated(await compareIn(folderWith(files)));
    ok(told.includes('R-2') && told.includes('the acceptable level is 8'), told);
    deepStrictEqual(others, []);
    const own = folderWith({ ...files, 'isms.yaml': 'risk: { acceptableLevel: 7 }\n' });
    deepStrictEqual(untreated(await compareIn(own)).length, 2);
  });

  it('are compared in real repositories', function () {
    if (!existsSync(corpus)) {
      console.log(`      (skipped: no repositories to read in ${corpus})`);
      this.skip();
    }
    ok(readdirSync(corpus).length > 0);
  });
});

async function compare(source: string): Promise<void> {
  await compareIn(copyOf(source));
}

/** Checks that both find the same in `folder`, and gives what the server finds. */
async function compareIn(folder: string): Promise<readonly string[]> {
  const { findings } = JSON.parse(isms(['check', folder, '--format', 'json']).out) as Found;
  const found = await serverFindings(folder);
  deepStrictEqual(
    found,
    findings
      .filter(({ file }) => /\.mdx?$/.test(file))
      .map(
        ({ file, rule, severity, message, line, column, endLine, endColumn }) =>
          `${file} ${severity} ${rule} ${line}:${column}-${endLine}:${endColumn} ${message}`,
      )
      .sort(),
  );
  return found;
}

async function serverFindings(folder: string): Promise<readonly string[]> {
  const answers = { 'workspace/configuration': [{ enable: 'on', rules: {} }] };
  const server = await startServer({ folders: [folder], capabilities, answers });
  await server.indexed();
  const reports = await server.workspaceDiagnostics();
  await server.stop();
  return reports
    .flatMap((report) => {
      const items: readonly Diagnostic[] = report.kind === 'full' ? report.items : [];
      const file = decodeURIComponent(report.uri.slice(uriOf(folder).length + 1));
      return items.map(
        (item) =>
          `${file} ${severities[item.severity ?? 0] ?? ''} ${String(item.code)} ${shown(item)}`,
      );
    })
    .sort();
}
