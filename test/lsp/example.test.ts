import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';

import type {
  ControlCard,
  ControlDetails,
  ControlSummary,
} from '../../server/src/protocol/controls.js';
import type { Coverage } from '../../server/src/protocol/coverage.js';
import type { MappingTable } from '../../server/src/protocol/mapping.js';
import type { WorkspaceCheck, WorkspaceStatus } from '../../server/src/protocol/status.js';
import { isms, prepareProgram } from '../cli/commandLine.js';
import { copyOf, folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer, project } from '../kit/serverProgram.js';
import { shown } from './kit.js';

interface Found {
  readonly findings: readonly {
    readonly file: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
  readonly summary: { readonly documents: number };
}

describe('the server over the example ISMS', () => {
  let server: LanguageServer;
  let folder = '';

  before(async function () {
    this.timeout(60_000);
    await prepareServer();
    await prepareProgram();
    folder = copyOf(path.join(project, 'examples/cloudcrm'));
    server = await startServer({ folders: [folder] });
    await server.indexed();
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  it('finds what the command line finds, in the same words at the same places', async () => {
    const { findings } = JSON.parse(isms(['check', folder, '--format', 'json']).out) as Found;
    ok(findings.length > 0);
    deepStrictEqual(
      await findingsOf(server, folder),
      findings
        .map(
          ({ file, message, line, column, endLine, endColumn }) =>
            `${file} ${line}:${column}-${endLine}:${endColumn} ${message}`,
        )
        .sort(),
    );
  });

  it('finds the same in documents that are open and closed', async () => {
    const before = await findingsOf(server, folder);
    for (const name of ['statement-of-applicability.md', 'risk/risk-register.md', 'README.md']) {
      const uri = `${uriOf(folder)}/${name}`;
      server.open(uri, readFileSync(path.join(folder, name), 'utf8'));
      const pulled = await server.diagnostics(uri);
      deepStrictEqual(
        pulled.map((one) => `${name} ${shown(one)}`).sort(),
        before.filter((one) => one.startsWith(`${name} `)),
      );
    }
    deepStrictEqual(await findingsOf(server, folder), before);
    for (const name of ['statement-of-applicability.md', 'risk/risk-register.md', 'README.md']) {
      server.close(`${uriOf(folder)}/${name}`);
    }
    deepStrictEqual(await findingsOf(server, folder), before);
  });

  it('answers isms/coverage with what isms coverage writes', async () => {
    const coverage = await server.request<Coverage>('isms/coverage', { uri: uriOf(folder) });
    const { out } = isms(['coverage', folder, '--format', 'json']);
    deepStrictEqual(coverage, JSON.parse(out));
    deepStrictEqual(await server.request('isms/coverage', {}), coverage);
    strictEqual(coverage.totals.controls, 100);
  });

  it('answers isms/control with a control and its guidance', async () => {
    const control = await server.request<ControlDetails>('isms/control', { id: 'CLD.6.3.1' });
    strictEqual(
      control.title,
      'Shared roles and responsibilities within a cloud computing environment',
    );
    deepStrictEqual([control.standard, control.edition], ['iso27017', '2015']);
    for (const party of [control.cloud?.customer, control.cloud?.provider]) {
      ok(party && party.guidance.length >= 2);
    }
    ok(control.about.length > 0 && control.source.includes('27017'));
    ok(control.mapping.successors.some(({ edition }) => edition === '2026'));

    const of2013 = await server.request<ControlDetails>('isms/control', {
      id: 'A.9.2.1',
      edition: '2013',
    });
    strictEqual(of2013.edition, '2013');
    for (const params of [{ id: 'A.5.99' }, { id: 7 }, {}, null, []]) {
      strictEqual(await server.request('isms/control', params), null);
    }
  });

  it('answers isms/controls with the controls of the editions in use', async () => {
    const controls = await server.request<readonly ControlSummary[]>('isms/controls');
    strictEqual(controls.length, 100);
    strictEqual(controls[0]?.id, 'A.5.1');
    ok(controls.every(({ about }) => about.length > 40));
    strictEqual(controls.at(-1)?.id, 'CLD.13.1.4');
  });

  it('answers isms/controlCard with the card in one piece and in sections', async () => {
    const uri = uriOf(folder);
    const card = await server.request<ControlCard>('isms/controlCard', { id: 'A.5.15', uri });
    ok(card.markdown.startsWith('# A.5.15 Access control'));
    ok(card.introduction.startsWith('# A.5.15 Access control'));
    deepStrictEqual(
      card.sections.map(({ id }) => id),
      ['customer', 'provider', 'evidence', 'mapping'],
    );
    const evidence = card.sections.find(({ id }) => id === 'evidence');
    ok(evidence?.markdown.includes('statement-of-applicability.md#L'));
  });

  it('answers isms/mappingTable as a document and as rows', async () => {
    const uri = uriOf(folder);
    const { text } = await server.request<MappingTable>('isms/mappingTable', { uri });
    ok(text.startsWith('# Cloud guidance by control\n'));
    strictEqual(text, isms(['mapping', folder]).out);
    const csv = await server.request<MappingTable>('isms/mappingTable', { format: 'csv', uri });
    strictEqual(csv.text, isms(['mapping', folder, '--format', 'csv']).out);
  });

  it('answers isms/checkWorkspace with the number of documents and findings', async () => {
    const check = await server.request<WorkspaceCheck>('isms/checkWorkspace');
    const { summary } = JSON.parse(isms(['check', folder, '--format', 'json']).out) as Found;
    const { documents, ...findings } = summary;
    deepStrictEqual(check, { documents, findings });
  });

  it('tells what the workspace is', () => {
    const status = server.received<WorkspaceStatus>('isms/status').at(-1);
    strictEqual(status?.ismsWorkspace, true);
    strictEqual(status.indexing, false);
    deepStrictEqual(status.folders, [uriOf(folder)]);
    strictEqual(status.role, 'both');
    deepStrictEqual(status.editions, { iso27001: '2022', iso27017: '2015' });
  });

  it('sends only the reports that a client does not have yet', async () => {
    const first = await server.workspaceDiagnostics();
    const known = first.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const [one] = known;
    ok(one);
    const others = known.filter(({ uri }) => uri !== one.uri);
    const second = await server.workspaceDiagnostics(others);
    deepStrictEqual(
      second.map(({ uri }) => uri),
      [one.uri],
    );
  });

  it('answers a client that knows all reports at the next change', async () => {
    const first = await server.workspaceDiagnostics();
    const known = first.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const next = server.workspaceDiagnostics(known);
    const uri = `${uriOf(folder)}/governance/scope.md`;
    const text = readFileSync(path.join(folder, 'governance/scope.md'), 'utf8');
    server.open(uri, `${text}\nAlso A.5.77 applies.\n`);
    const reports = await next;
    deepStrictEqual(
      reports.map((report) => report.uri),
      [uri],
    );
    server.close(uri);
  });
});

describe('an ordinary folder', () => {
  before(prepareServer);
  after(removeFolders);

  it('stays untouched', async () => {
    const text = '# My Tool\n\nSee [docs](missing.md). Version 5.15, clause A.5, TODO.\n';
    const folder = folderWith({ 'README.md': text });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const uri = `${uriOf(folder)}/README.md`;
    server.open(uri, text);
    deepStrictEqual(await server.diagnostics(uri), []);
    deepStrictEqual(await server.workspaceDiagnostics(), []);
    strictEqual(server.received<WorkspaceStatus>('isms/status').at(-1)?.ismsWorkspace, false);
    await server.stop();
  });
});

async function findingsOf(server: LanguageServer, folder: string): Promise<readonly string[]> {
  const reports = await server.workspaceDiagnostics();
  return reports
    .flatMap((report) => {
      const items: readonly Diagnostic[] = report.kind === 'full' ? report.items : [];
      const file = decodeURIComponent(report.uri.slice(uriOf(folder).length + 1));
      return items.map((item) => `${file} ${shown(item)}`);
    })
    .sort();
}
