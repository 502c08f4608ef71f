import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextDocumentEdit } from 'vscode-languageserver-protocol';

import type { Coverage } from '../../server/src/protocol/coverage.js';
import type { CoverageTree, NewStatementRow } from '../../server/src/protocol/coverageTree.js';
import type { Documents } from '../../server/src/protocol/documents.js';
import type { Recognised } from '../../server/src/protocol/firstSteps.js';
import type { Draft } from '../../server/src/protocol/responsibility.js';
import type { Reviews } from '../../server/src/protocol/reviews.js';
import type { Risks } from '../../server/src/protocol/risks.js';
import { isms, prepareProgram } from '../cli/commandLine.js';
import { copyOf, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer, project } from '../kit/serverProgram.js';

const statementFile = 'statement-of-applicability.md';

describe('what trees show of the example ISMS', () => {
  let server: LanguageServer;
  let folder = '';
  let statement = '';

  before(async function () {
    this.timeout(60_000);
    await prepareServer();
    await prepareProgram();
    folder = copyOf(path.join(project, 'examples/cloudcrm'));
    statement = readFileSync(path.join(folder, statementFile), 'utf8');
    server = await startServer({ folders: [folder] });
    await server.indexed();
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  it('has the numbers of the command line in isms/coverageTree', async () => {
    const uri = uriOf(folder);
    const tree = await server.request<CoverageTree>('isms/coverageTree', { uri });
    const { totals, controls } = JSON.parse(
      isms(['coverage', folder, '--format', 'json']).out,
    ) as Coverage;
    deepStrictEqual(tree.totals, totals);
    deepStrictEqual(
      tree.groups
        .flatMap((group) => group.controls.map(({ id, state }) => `${id} ${state}`))
        .sort(),
      controls.map(({ id, state }) => `${id} ${state}`).sort(),
    );
    const documents = tree.groups
      .flatMap((group) => group.controls)
      .map((control) => [control.id, control.documents.map((place) => tree.files[place])] as const);
    deepStrictEqual(
      new Map(documents.toSorted()),
      new Map(controls.map((control) => [control.id, control.documents] as const).toSorted()),
    );
    strictEqual(new Set(tree.files).size, tree.files.length);
    const gaps = tree.groups.reduce((sum, group) => sum + group.totals.gap, 0);
    strictEqual(gaps, totals.gap);
  });

  it('answers isms/documents with what clauses 4 to 10 ask for, and where it is', async () => {
    const { required, totals, kinds } = await server.request<Documents>('isms/documents', {});
    deepStrictEqual(totals, { present: 18, unclear: 0, missing: 0 });
    const scope = required.find(({ place }) => place === '4.3')?.documents[0];
    strictEqual(scope?.uri, `${uriOf(folder)}/governance/scope.md`);
    deepStrictEqual(
      [scope.status, scope.kind, scope.review?.due],
      ['approved', 'Scope', '2027-02-09'],
    );
    const line = readFileSync(path.join(folder, 'governance/scope.md'), 'utf8').split('\n')[
      scope.review?.range.start.line ?? 0
    ];
    strictEqual(line, 'review: 2027-02-09');
    strictEqual(kinds.find(({ key }) => key === 'policy')?.documents.length, 7);
  });

  it('answers isms/risks by level, each at its row', async () => {
    const { totals, groups, acceptableLevel } = await server.request<Risks>('isms/risks', {});
    strictEqual(acceptableLevel, 6);
    strictEqual(totals.risks, 30);
    strictEqual(groups[0]?.name, 'Above the acceptable level of 6');
    const [highest] = groups[0].risks;
    deepStrictEqual([highest?.id, highest?.level, highest?.residual], ['R-006', '16', '6']);
    const register = readFileSync(path.join(folder, 'risk/risk-register.md'), 'utf8');
    ok(register.split('\n')[highest?.range.start.line ?? 0]?.startsWith('| R-006 '));
  });

  it('answers isms/reviews with what the rule calls overdue', async () => {
    const { overdue, daysAhead } = await server.request<Reviews>('isms/reviews', {});
    strictEqual(daysAhead, 90);
    const found = JSON.parse(isms(['check', folder, '--format', 'json']).out) as {
      readonly findings: readonly { readonly rule: string; readonly file: string }[];
    };
    deepStrictEqual(
      overdue.map(({ document }) => document.uri.slice(uriOf(folder).length + 1)),
      found.findings.filter(({ rule }) => rule === 'review-overdue').map(({ file }) => file),
    );
  });

  it('gives the row that a statement lacks, and tells that the tree has changed', async () => {
    const uri = `${uriOf(folder)}/${statementFile}`;
    const line = statement.split('\n').findIndex((text) => text.startsWith('| A.8.30 '));
    ok(line > 0);
    server.open(uri, statement);
    strictEqual(await server.request('isms/newStatementRow', { id: 'A.8.30' }), null);
    await quiet(server);
    const told = server.received('isms/coverageChanged').length;
    server.change(uri, 2, [
      { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, text: '' },
    ]);
    await until(() => server.received('isms/coverageChanged').length > told);
    const tree = await server.request<CoverageTree>('isms/coverageTree', {});
    const control = tree.groups
      .flatMap(({ controls }) => controls)
      .find(({ id }) => id === 'A.8.30');
    deepStrictEqual([control?.soa, control?.state, control?.canBeAdded], [[], 'gap', true]);

    const row = await server.request<NewStatementRow>('isms/newStatementRow', { id: 'A.8.30' });
    strictEqual(row.range.start.line, line);
    const [change] = row.edit.documentChanges as readonly TextDocumentEdit[];
    strictEqual(change?.textDocument.version, 2);
    ok(change.edits[0] && 'newText' in change.edits[0]);
    ok(change.edits[0].newText.includes('| A.8.30'));
    server.close(uri);
  });

  it('drafts a policy and a statement at paths that no file has', async () => {
    const uri = uriOf(folder);
    const policy = await server.request<Draft>('isms/newPolicy', { id: 'A.8.13', uri });
    strictEqual(policy.root, uri);
    strictEqual(policy.file, 'policies/information-backup-policy.md');
    ok(policy.text.includes('controls: ["A.8.13"]'));
    const soa = await server.request<Draft>('isms/newStatement', { uri });
    strictEqual(soa.file, 'statement-of-applicability-2.md');
    strictEqual(soa.text.match(/^\| (?:A|CLD)\./gm)?.length, 100);
    for (const params of [{ id: 'A.5.99' }, { id: 7 }, {}, null, []]) {
      strictEqual(await server.request('isms/newPolicy', params), null);
    }
  });

  it('answers isms/recognised with a page about the documents', async () => {
    const { markdown } = await server.request<Recognised>('isms/recognised', {
      uri: uriOf(folder),
    });
    match(markdown, /with \d\d rows of a Statement of Applicability and 30 risks/);
  });

  it('answers wrong questions with nothing', async () => {
    for (const params of [{ id: 'A.5.99' }, { id: 7 }, {}, null, []]) {
      strictEqual(await server.request('isms/newStatementRow', params), null);
    }
  });
});

/** Waits until the server has said all that it had to say. */
async function quiet(server: LanguageServer): Promise<void> {
  await server.request('isms/rules');
  await new Promise((resolve) => setTimeout(resolve, 150));
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!holds()) {
    ok(Date.now() < end, 'The server did not tell of a change.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
