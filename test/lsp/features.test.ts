import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  MarkupContent,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';

import { folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { placeAfter, rulesOf, smallIsms } from './kit.js';

const policy = smallIsms['policies/access.md'];

describe('what an editor asks about a place', () => {
  let server: LanguageServer;
  let uri = '';

  before(async () => {
    await prepareServer();
    const folder = folderWith(smallIsms);
    server = await startServer({ folders: [folder] });
    uri = `${uriOf(folder)}/policies/access.md`;
    server.open(uri, policy, 7);
    await server.indexed();
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  it('tells of a cloud control what customer and provider do', async () => {
    const hover = await server.hover(uri, placeAfter(policy, 'CLD.6'));
    const { kind, value } = hover?.contents as MarkupContent;
    strictEqual(kind, 'markdown');
    ok(value.includes('Shared roles and responsibilities'));
    ok(/customer/i.test(value) && /provider/i.test(value));
    deepStrictEqual(hover?.range, {
      start: placeAfter(policy, 'Shared duties follow '),
      end: placeAfter(policy, 'CLD.6.3.1'),
    });
    strictEqual(await server.hover(uri, placeAfter(policy, 'Shared d')), null);
  });

  it('completes control ids with their titles', async () => {
    const text = policy.replace('A.5.99', 'A.5.');
    server.change(uri, 8, [{ text }]);
    const answer = await server.request<CompletionItem[] | { items: CompletionItem[] }>(
      'textDocument/completion',
      { textDocument: { uri }, position: placeAfter(text, 'and A.5.') },
    );
    const items = Array.isArray(answer) ? answer : answer.items;
    const item = items.find(({ textEdit }) => textEdit?.newText === 'A.5.23');
    ok(item, 'A.5.23 is among them');
    ok(/cloud services/i.test(JSON.stringify(item)));
    server.change(uri, 9, [{ text: policy }]);
  });

  it('offers fixes that mend the finding, for the version they were made for', async () => {
    const before = await server.diagnostics(uri);
    deepStrictEqual(rulesOf(before), ['unknown-control']);
    const range = before[0]?.range;
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: before },
    });
    const [fix] = actions;
    strictEqual(fix?.kind, 'quickfix');
    deepStrictEqual(rulesOf(fix.diagnostics ?? []), ['unknown-control']);
    const [change] = (fix.edit?.documentChanges ?? []) as TextDocumentEdit[];
    deepStrictEqual(change?.textDocument, { uri, version: 9 });
    server.change(
      uri,
      10,
      change.edits.flatMap((edit) =>
        'newText' in edit ? [{ range: edit.range, text: edit.newText }] : [],
      ),
    );
    deepStrictEqual(await server.diagnostics(uri), []);
    server.change(uri, 11, [{ text: policy }]);
  });

  it('gives nothing of another kind than the one asked for', async () => {
    const diagnostics = await server.diagnostics(uri);
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]?.range,
      context: { diagnostics, only: ['refactor'] },
    });
    deepStrictEqual(actions, []);
  });

  it('outlines a document', async () => {
    const symbols = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    ok(symbols.some(({ name }) => name === 'Access Control Policy'));
    for (const { range, selectionRange } of symbols) {
      ok(range.start.line <= selectionRange.start.line);
      ok(selectionRange.end.line <= range.end.line);
    }
  });

  it('answers with nothing about a document that it does not know', async () => {
    const textDocument = { uri: 'file:///nowhere/at-all.md' };
    const position = { line: 0, character: 0 };
    strictEqual(await server.request('textDocument/hover', { textDocument, position }), null);
    deepStrictEqual(
      await server.request('textDocument/completion', { textDocument, position }),
      [],
    );
    deepStrictEqual(await server.request('textDocument/documentSymbol', { textDocument }), []);
  });

  it('says that a document is unchanged where the client knows its findings', async () => {
    const params = { textDocument: { uri } };
    const first = await server.request<{ kind: string; resultId: string }>(
      'textDocument/diagnostic',
      params,
    );
    const second = await server.request('textDocument/diagnostic', {
      ...params,
      previousResultId: first.resultId,
    });
    deepStrictEqual(
      [first.kind, second],
      ['full', { kind: 'unchanged', resultId: first.resultId }],
    );
  });
});
