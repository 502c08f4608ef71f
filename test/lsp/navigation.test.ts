import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import type {
  DocumentHighlight,
  Location,
  LocationLink,
  Range,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';

import { folderWith, removeFolders } from '../kit/folder.js';
import {
  errorCodeOf,
  type LanguageServer,
  pulling,
  ResponseError,
  startServer,
  uriOf,
} from '../kit/languageServer.js';
import { workOf } from '../faults/kit.js';
import { prepareServer } from '../kit/serverProgram.js';
import { placeAfter } from './kit.js';

const policy = `---
id: POL-02
type: policy
---
# Access Control Policy

Access follows A.5.15 and treats R-001. \`R-001\` is code.
`;

const files = {
  'policies/access.md': policy,
  'soa.md': `# Statement of Applicability

| Control | Title | Applicable | Evidence |
| --- | --- | --- | --- |
| A.5.15 | Access control | Yes | POL-02 |
`,
  'risks.md': `# Risk Register

| Risk ID | Risk | Likelihood | Impact | Controls |
| --- | --- | --- | --- | --- |
| R-001 | Stolen account | 3 | 4 | A.5.15 |
`,
};

const asking = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: {
    ...pulling.textDocument,
    rename: { prepareSupport: true },
    definition: { linkSupport: true },
  },
};

describe('going from place to place', () => {
  let server: LanguageServer;
  let plain: LanguageServer;
  let root = '';
  let uri = '';

  before(async () => {
    await prepareServer();
    const folder = folderWith(files);
    root = uriOf(folder);
    uri = `${root}/policies/access.md`;
    server = await startServer({ folders: [folder], capabilities: asking });
    plain = await startServer({ folders: [folder] });
    for (const one of [server, plain]) {
      one.open(uri, policy, 3);
      await one.indexed();
    }
  });
  after(async () => {
    await server.stop();
    await plain.stop();
    removeFolders();
  });

  function at(words: string): object {
    return { textDocument: { uri }, position: placeAfter(policy, words) };
  }

  it('is offered as far as the client can use it', () => {
    const { capabilities } = server.initialized;
    deepStrictEqual(capabilities.renameProvider, { prepareProvider: true });
    strictEqual(plain.initialized.capabilities.renameProvider, true);
    ok(capabilities.referencesProvider);
    ok(capabilities.documentHighlightProvider);
    ok(capabilities.workspaceSymbolProvider);
  });

  it('leads to definitions, with the text that leads there where a client marks it', async () => {
    const [link] = await server.request<LocationLink[]>('textDocument/definition', at('A.5.1'));
    strictEqual(link?.targetUri, `${root}/soa.md`);
    deepStrictEqual(link.originSelectionRange, rangeOf(policy, 'A.5.15'));
    const [place] = await plain.request<Location[]>('textDocument/definition', at('treats R-'));
    deepStrictEqual(place, {
      uri: `${root}/risks.md`,
      range: rangeOf(files['risks.md'], 'R-001'),
    });
  });

  it('finds references in all documents, with and without the definition', async () => {
    for (const [includeDeclaration, expected] of [
      [true, ['policies/access.md:6', 'risks.md:4', 'soa.md:4']],
      [false, ['policies/access.md:6', 'risks.md:4']],
    ] as const) {
      const found = await server.request<Location[]>('textDocument/references', {
        ...at('A.5.1'),
        context: { includeDeclaration },
      });
      deepStrictEqual(
        found.map((place) => `${place.uri.slice(root.length + 1)}:${place.range.start.line}`),
        expected,
      );
    }
  });

  it('highlights what is the same in a document', async () => {
    const found = await server.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      at('treats R-'),
    );
    deepStrictEqual(found, [{ range: rangeOf(policy, 'R-001'), kind: 2 }]);
  });

  it('renames a risk, asking about what is doubtful where the client can', async () => {
    const question = await server.request('textDocument/prepareRename', at('treats R-'));
    deepStrictEqual(question, { range: rangeOf(policy, 'R-001'), placeholder: 'R-001' });
    const params = { ...at('treats R-'), newName: 'R-100' };
    const asked = await server.request<WorkspaceEdit>('textDocument/rename', params);
    deepStrictEqual(annotationsOf(asked), [
      ['policies/access.md', 3, ['mention', 'doubtful']],
      ['risks.md', null, ['definition']],
    ]);
    strictEqual(asked.changeAnnotations?.['doubtful']?.needsConfirmation, true);
    const simple = await plain.request<WorkspaceEdit>('textDocument/rename', params);
    deepStrictEqual(annotationsOf(simple), [
      ['policies/access.md', 3, [undefined]],
      ['risks.md', null, [undefined]],
    ]);
  });

  it('says why something cannot be renamed', async () => {
    match(
      await refusalOf(server.request('textDocument/prepareRename', at('A.5.1'))),
      /-32803 A\.5\.15 Access control has its id from ISO\/IEC 27001:2022/,
    );
    match(
      await refusalOf(
        plain.request('textDocument/rename', { ...at('treats R-'), newName: 'POL-02' }),
      ),
      /-32803 POL-02 is the id of a document already, policies\/access\.md/,
    );
    strictEqual(await server.request('textDocument/prepareRename', at('Access follows')), null);
    const same = { ...at('treats R-'), newName: 'R-001' };
    strictEqual(await server.request('textDocument/rename', same), null);
  });

  it('finds controls, risks and documents by their names', async () => {
    const found = await server.request<SymbolInformation[]>('workspace/symbol', {
      query: 'acc',
    });
    deepStrictEqual(found.map(({ name }) => name).toSorted(), [
      'A.5.15 Access control',
      'POL-02 Access Control Policy',
      'R-001 Stolen account',
    ]);
  });

  it('answers with nothing where there is nothing', async () => {
    const nowhere = {
      textDocument: { uri: 'file:///nowhere/at-all.md' },
      position: { line: 0, character: 0 },
    };
    const context = { includeDeclaration: true };
    strictEqual(await server.request('textDocument/definition', nowhere), null);
    deepStrictEqual(await server.request('textDocument/references', { ...nowhere, context }), []);
    deepStrictEqual(await server.request('textDocument/documentHighlight', nowhere), []);
    strictEqual(await server.request('textDocument/prepareRename', nowhere), null);
    strictEqual(await server.request('textDocument/rename', { ...nowhere, newName: 'R-2' }), null);
    const beyond = { textDocument: { uri }, position: { line: 9e8, character: 9e8 } };
    deepStrictEqual(await server.request('textDocument/references', { ...beyond, context }), []);
  });

  it('ends at once where it is cancelled, waiting or running (fault 33)', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `p/${index}.md`);
    const many = folderWith(Object.fromEntries(names.map((name) => [name, policy])));
    const own = await startServer({ folders: [many] });
    try {
      await own.indexed();
      const place = {
        textDocument: { uri: `${uriOf(many)}/p/0.md` },
        position: placeAfter(policy, 'A.5.1'),
        context: { includeDeclaration: true },
      };
      const codes = await Promise.all(
        // The first request of this client was `initialize`, with the id 1.
        [2, 3, 4].map((id) => {
          const code = errorCodeOf(own.request('textDocument/references', place));
          own.notify('$/cancelRequest', { id });
          return code;
        }),
      );
      deepStrictEqual(codes, [-32800, -32800, -32800]);
      const running = own.request<unknown>('textDocument/references', place);
      const code = errorCodeOf(running);
      // Its answer shows that the request before it is being worked at.
      await own.request('textDocument/hover', place);
      const before = workOf(own.pid);
      own.notify('$/cancelRequest', { id: 5 });
      strictEqual(await code, -32800);
      ok(workOf(own.pid) - before < 200, 'it worked on for less than 200 ms');
    } finally {
      await own.stop();
    }
  });
});

function rangeOf(text: string, words: string): Range {
  const end = placeAfter(text, words);
  return { start: { line: end.line, character: end.character - words.length }, end };
}

function annotationsOf({ documentChanges }: WorkspaceEdit): readonly unknown[] {
  return ((documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument, edits }) => [
    textDocument.uri
      .split('/')
      .slice(textDocument.uri.includes('/policies/') ? -2 : -1)
      .join('/'),
    textDocument.version,
    edits.map((edit) => ('annotationId' in edit ? edit.annotationId : undefined)),
  ]);
}

async function refusalOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'no refusal';
  } catch (error) {
    return error instanceof ResponseError ? error.message : String(error);
  }
}
