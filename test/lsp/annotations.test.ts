import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver-protocol';

import { folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, pulling, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { placeAfter } from './kit.js';

const policy = `---
id: POL-02
type: policy
---
# Access Control Policy

Access follows A.5.15 and A.5.99,
and treats R-001.
`;

const statement = `# Statement of Applicability

| Control | Title | Applicable | Status | Evidence |
| --- | --- | --- | --- | --- |
| A.5.15 | Access control | Yes | Implemented | POL-02 |
| A.7.4 | Monitoring | No | | |
`;

const files = {
  'policies/access.md': policy,
  'soa.md': statement,
  'risks.md': `# Risk Register

| Risk ID | Risk | Likelihood | Impact | Controls |
| --- | --- | --- | --- | --- |
| R-001 | Stolen account | 3 | 4 | A.5.15 |
`,
};

const drawing = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    configuration: true,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('what an editor draws into a document', () => {
  let server: LanguageServer;
  let plain: LanguageServer;
  let root = '';
  let policyUri = '';
  const settings: Record<string, unknown>[] = [{}];

  before(async () => {
    await prepareServer();
    const folder = folderWith(files);
    root = uriOf(folder);
    policyUri = `${root}/policies/access.md`;
    server = await startServer({
      folders: [folder],
      capabilities: drawing,
      params: { initializationOptions: { clientCommands: true } },
      answers: { 'workspace/configuration': settings },
    });
    plain = await startServer({ folders: [folder] });
    await server.indexed();
    await plain.indexed();
  });
  after(async () => {
    await server.stop();
    await plain.stop();
    removeFolders();
  });

  function about(uri: string, more = {}): object {
    return { textDocument: { uri }, ...more };
  }

  it('is offered', () => {
    const { capabilities } = server.initialized;
    ok(capabilities.documentLinkProvider);
    ok(capabilities.foldingRangeProvider);
    ok(capabilities.selectionRangeProvider);
    ok(capabilities.inlayHintProvider);
    strictEqual(capabilities.codeLensProvider?.resolveProvider, true);
    const tokens = capabilities.semanticTokensProvider;
    deepStrictEqual(tokens?.legend.tokenTypes, ['ismsControl']);
    deepStrictEqual([tokens.full, tokens.range], [true, true]);
  });

  it('has a link at each id that leads somewhere', async () => {
    const links = await server.request<DocumentLink[]>(
      'textDocument/documentLink',
      about(policyUri),
    );
    deepStrictEqual(
      links.map(({ target }) => target),
      [`${root}/soa.md#L5,3`, `${root}/risks.md#L5,3`],
    );
    const back = await server.request<DocumentLink[]>(
      'textDocument/documentLink',
      about(`${root}/soa.md`),
    );
    deepStrictEqual(
      back.map(({ target }) => target),
      [policyUri],
    );
  });

  it('folds front matter, sections and tables', async () => {
    const ranges = await server.request<FoldingRange[]>(
      'textDocument/foldingRange',
      about(policyUri),
    );
    deepStrictEqual(ranges, [
      { startLine: 0, endLine: 3 },
      { startLine: 4, endLine: 7 },
    ]);
  });

  it('grows a selection, one chain for each place', async () => {
    const [first, second] = await server.request<SelectionRange[]>(
      'textDocument/selectionRange',
      about(policyUri, {
        positions: [placeAfter(policy, 'A.5.1'), { line: 9e8, character: 9e8 }],
      }),
    );
    deepStrictEqual(first?.range, {
      start: placeAfter(policy, 'Access follows '),
      end: placeAfter(policy, 'A.5.15'),
    });
    ok(first.parent?.parent);
    ok(second?.range);
  });

  it('shows titles behind bare ids', async () => {
    const hints = await server.request<InlayHint[]>(
      'textDocument/inlayHint',
      about(policyUri, { range: whole }),
    );
    deepStrictEqual(
      hints.map(({ label, position }) => [label, position]),
      [
        ['Access control', placeAfter(policy, 'A.5.15')],
        ['Stolen account', placeAfter(policy, 'R-001')],
      ],
    );
  });

  it('counts above rows, with the places behind it for a client that can show them', async () => {
    const uri = `${root}/soa.md`;
    const [lens, ...more] = await server.request<CodeLens[]>('textDocument/codeLens', about(uri));
    ok(lens);
    deepStrictEqual(more, []);
    strictEqual(lens.range.start.line, 4);
    const { command } = await server.request<CodeLens>('codeLens/resolve', lens);
    strictEqual(command?.title, '1 policy · 1 risk · 1 piece of evidence');
    strictEqual(command.command, 'isms.showPlaces');
    const [from, position, places] = command.arguments as [string, object, { uri: string }[]];
    strictEqual(from, uri);
    deepStrictEqual(position, lens.range.start);
    deepStrictEqual(
      places.map((place) => place.uri),
      [policyUri, `${root}/risks.md`, uri],
    );
    const simple = await plain.request<CodeLens>('codeLens/resolve', lens);
    deepStrictEqual(simple.command, {
      title: '1 policy · 1 risk · 1 piece of evidence',
      command: '',
    });
  });

  it('counts nothing for a lens that it did not make', async () => {
    for (const data of [undefined, null, 7, { uri: 7 }, { uri: 'x:', kind: 'x', id: 'y' }]) {
      const lens = { range: whole, data };
      const answer = await server.request<CodeLens>('codeLens/resolve', lens);
      strictEqual(answer.command, undefined);
    }
  });

  it('colours ids by the state of their controls', async () => {
    const all = await server.request<SemanticTokens>(
      'textDocument/semanticTokens/full',
      about(policyUri),
    );
    const { line, character } = placeAfter(policy, 'Access follows ');
    // Line, column, length, type, modifiers: covered, and unknown.
    deepStrictEqual(all.data, [line, character, 6, 0, 1, 0, 11, 6, 0, 16]);
    const some = await server.request<SemanticTokens>(
      'textDocument/semanticTokens/range',
      about(policyUri, {
        range: { start: placeAfter(policy, 'and A'), end: placeAfter(policy, 'and A.5') },
      }),
    );
    deepStrictEqual(some.data.slice(2), [6, 0, 16]);
  });

  it('has the client ask again when another document changes what is drawn', async () => {
    const before = refreshes();
    const uri = `${root}/soa.md`;
    server.open(uri, statement, 1);
    server.change(uri, 2, [{ text: statement.replace('Implemented', 'Planned') }]);
    await until(() => refreshes().every((count, index) => count > (before[index] ?? 0)));
    const { data } = await server.request<SemanticTokens>(
      'textDocument/semanticTokens/full',
      about(policyUri),
    );
    deepStrictEqual(data.slice(3, 5), [0, 2]);
    server.close(uri);
  });

  it('draws nothing that is switched off, at once', async () => {
    const before = refreshes();
    settings[0] = {
      inlayHints: { enabled: false },
      codeLens: { enabled: false },
      semanticTokens: { enabled: false },
    };
    server.notify('workspace/didChangeConfiguration', { settings: null });
    await until(() => refreshes().every((count, index) => count > (before[index] ?? 0)));
    deepStrictEqual(
      await server.request('textDocument/inlayHint', about(policyUri, { range: whole })),
      [],
    );
    deepStrictEqual(await server.request('textDocument/codeLens', about(`${root}/soa.md`)), []);
    deepStrictEqual(await server.request('textDocument/semanticTokens/full', about(policyUri)), {
      data: [],
    });
  });

  it('is nothing in a document that the server does not know', async () => {
    const nowhere = about('file:///nowhere/at-all.md', { range: whole, positions: [whole.start] });
    deepStrictEqual(await plain.request('textDocument/documentLink', nowhere), []);
    deepStrictEqual(await plain.request('textDocument/foldingRange', nowhere), []);
    strictEqual(await plain.request('textDocument/selectionRange', nowhere), null);
    deepStrictEqual(await plain.request('textDocument/inlayHint', nowhere), []);
    deepStrictEqual(await plain.request('textDocument/codeLens', nowhere), []);
    deepStrictEqual(await plain.request('textDocument/semanticTokens/full', nowhere), {
      data: [],
    });
    strictEqual(plain.received('workspace/codeLens/refresh').length, 0);
  });

  function refreshes(): readonly number[] {
    return ['inlayHint', 'codeLens', 'semanticTokens'].map(
      (name) => server.received(`workspace/${name}/refresh`).length,
    );
  }
});

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!isSo()) {
    ok(Date.now() < end, 'The client was not told to ask again.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
