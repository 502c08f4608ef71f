import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type {
  CompletionItem,
  CompletionList,
  InlayHint,
  MarkupContent,
  Position,
  SymbolInformation,
} from 'vscode-languageserver-protocol';

import type { ControlCard } from '../../server/src/protocol/controls.js';
import { folderWith, removeFolders } from '../kit/folder.js';
import {
  errorCodeOf,
  type LanguageServer,
  startProcess,
  startServer,
  uriOf,
} from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { rulesOf, wordsOf } from '../lsp/kit.js';
import { stillAlive } from './kit.js';

/** The error of the protocol for a request whose parameters are of wrong types. */
const invalidParameters = -32_602;

const isms = '---\ntype: policy\n---\n';

describe('requests as they should not be', () => {
  let server: LanguageServer;

  before(async () => {
    await prepareServer();
    server = await startServer({ folders: null });
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  const methods = [
    'textDocument/hover',
    'textDocument/completion',
    'textDocument/codeAction',
    'textDocument/documentSymbol',
    'textDocument/definition',
    'textDocument/references',
    'textDocument/documentHighlight',
    'textDocument/prepareRename',
    'textDocument/rename',
    'textDocument/documentLink',
    'textDocument/foldingRange',
    'textDocument/selectionRange',
    'textDocument/inlayHint',
    'textDocument/codeLens',
    'codeLens/resolve',
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/range',
    'workspace/symbol',
    'textDocument/diagnostic',
    'workspace/diagnostic',
    'isms/coverage',
    'isms/control',
    'isms/controls',
    'isms/controlCard',
    'isms/controlPlaces',
    'isms/mappingTable',
    'isms/rules',
    'isms/checkWorkspace',
    'isms/coverageTree',
    'isms/documents',
    'isms/risks',
    'isms/reviews',
    'isms/report',
    'isms/sharedResponsibility',
    'isms/draft',
    'isms/newStatementRow',
    'isms/newPolicy',
    'isms/newStatement',
    'isms/recognised',
  ];

  for (const method of methods) {
    it(`fault 36: ${method} with parameters of any kind`, async () => {
      for (const params of [
        null,
        [],
        [1],
        {},
        { textDocument: null },
        { textDocument: { uri: 7 } },
      ]) {
        const code = await errorCodeOf(server.request(method, params));
        const isOwn = method.startsWith('isms/');
        // Our own requests take anything; of the protocol's, each needs something of its parameters.
        strictEqual(code, isOwn ? undefined : invalidParameters, JSON.stringify(params));
      }
      await stillAlive(server);
    });
  }

  it('fault 36: notifications of any kind, each told once and passed over', async () => {
    const own = await startServer({ folders: null });
    const uri = 'untitled:Kept';
    own.open(uri, `${isms}A.5.99\n`);
    const wrong: readonly (readonly [string, unknown])[] = [
      ['textDocument/didOpen', { textDocument: { uri, version: 2, text: 7 } }],
      ['textDocument/didOpen', { textDocument: { uri: { toString: null }, version: 2, text: '' } }],
      ['textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text: {} }] }],
      ['textDocument/didChange', { textDocument: { uri: [] }, contentChanges: [] }],
      ['textDocument/didClose', { textDocument: { uri: 7 } }],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: 1, type: 1 }] }],
      ['workspace/didChangeWorkspaceFolders', { event: { added: [null], removed: [] } }],
    ];
    for (const [method, params] of wrong) {
      own.notify(method, params);
    }
    const items = await own.workspaceDiagnostics();
    deepStrictEqual(
      items.map((item) => [item.uri, item.kind === 'full' ? rulesOf(item.items) : []]),
      [[uri, ['unknown-control']]],
    );
    const told = own.received<{ readonly message: string }>('window/logMessage');
    deepStrictEqual(
      told.map(({ message }) => message.split(':')[0]),
      wrong.map(([method]) => method),
    );
    await own.stop();
  });

  it('fault 36: a greeting that is wrong is refused, and a right one behind it taken', async () => {
    const own = startProcess();
    const greeting = { processId: null, rootUri: null, capabilities: {} };
    const wrong = { ...greeting, workspaceFolders: [null] };
    strictEqual(await errorCodeOf(own.request('initialize', wrong)), invalidParameters);
    strictEqual(await errorCodeOf(own.request('initialize', greeting)), undefined);
    own.notify('initialized', {});
    await stillAlive(own);
    await own.stop();
  });

  it('fault 36: uris of any kind', async () => {
    const uris = [
      '',
      'file://badhost/x.md',
      'untitled:x',
      'git:/x.md?%7B%7D',
      'vscode-notebook-cell:/x#1',
      `file:///${'x'.repeat(10_000)}.md`,
      'file:///%E0%A4%A.md',
      ':::',
    ];
    for (const uri of uris) {
      server.open(uri, `${isms}A.5.99\n`);
      server.change(uri, 2, [{ text: `${isms}A.5.98\n` }]);
      await server.diagnostics(uri);
      await server.hover(uri, { line: 3, character: 2 });
      server.close(uri);
    }
    await stillAlive(server);
  });

  it('fault 37: one document whatever way its uri is written', async () => {
    const ways = [
      ['file:///c%3A/a%20b.md', 'file:///C:/a%20b.md', 'file:///c:/a b.md'],
      ['file://server/share/%23%C3%BC.md', 'file://SERVER/share/%23ü.md'],
      ['file:///x/%E7%AE%A1%E7%90%86.md', 'file:///x/管理.md'],
    ];
    for (const spellings of ways) {
      for (const [index, uri] of spellings.entries()) {
        server.open(uri, `${isms}A.5.9${index}\n`, index + 1);
      }
      for (const uri of spellings) {
        const [found, ...more] = await server.diagnostics(uri);
        ok(found && wordsOf(found).includes(`A.5.9${spellings.length - 1}`));
        deepStrictEqual(more, []);
      }
      server.close(spellings[0] ?? '');
    }
  });

  it('fault 43: what a document says is shown as text', async () => {
    const hostile = '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> `a';
    const folder = folderWith({
      'a.md': `---\ntype: policy\ntitle: '${hostile}'\nid: POL-1\n---\n# ${hostile}\n\nA.5.15\n`,
      'isms.yaml': `customControls: [{ id: A.5.14.1, title: '${hostile}' }]\n`,
      'risks.md': `| Risk ID | Risk | Treatment | Controls |\n| --- | --- | --- | --- |\n| R-001 | ${hostile} | Mitigate | A.5.14.1 |\n`,
    });
    const own = await startServer({ folders: [folder] });
    await own.indexed();
    const uri = `${uriOf(folder)}/b.md`;
    own.open(uri, `${isms}A.5.14.1 and A.5.15 for R-001 by POL-1\n\nA.5.14.\n\nR-0\n\nPOL-\n`);
    const escaped = String.raw`\[x\](command:workbench.action.quit)`;
    for (const [character, shown] of [
      [3, `**A.5.14.1 ${escaped} `],
      [15, `**Documents**: [${escaped}`],
      // Of a table's cell, the text counts: what Markdown would show.
      [26, String.raw`**R-001** x \`a`],
      [36, `**POL-1 ${escaped} `],
    ] as const) {
      const hover = await own.hover(uri, { line: 3, character });
      ok(hover, `there is a hover at ${character}`);
      const { value } = hover.contents as MarkupContent;
      ok(value.includes(shown), value);
      isText(value);
      strictEqual(JSON.stringify(hover).includes('isTrusted'), false);
    }
    await completionsAreText(own, uri, [
      ['A.5.14.1', { line: 5, character: 7 }],
      ['R-001', { line: 7, character: 3 }],
      ['POL-1', { line: 9, character: 4 }],
    ]);
    await cardsAreText(own, uri, escaped);
    await annotationsAreText(own, `${uriOf(folder)}/c.md`, hostile);
    await own.stop();
  });
});

/** Checks what is drawn behind ids and listed by name: strings, which an editor shows as they are. */
async function annotationsAreText(
  server: LanguageServer,
  uri: string,
  hostile: string,
): Promise<void> {
  server.open(uri, `${isms}By POL-1 and A.5.14.1.\n`);
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints = await server.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri },
    range,
  });
  const shown = `${hostile.slice(0, 59).trimEnd()}…`;
  deepStrictEqual(
    hints.map(({ label, tooltip }) => [label, tooltip]),
    [
      [shown, undefined],
      [shown, undefined],
    ],
  );
  const symbols = await server.request<SymbolInformation[]>('workspace/symbol', { query: 'POL-1' });
  deepStrictEqual(
    symbols.map(({ name }) => name),
    [`POL-1 ${hostile}`],
  );
}

/** Checks that Markdown holds the document's words as text: no link, no HTML, no code. */
function isText(markdown: string): void {
  ok(!/(?<!\\)\]\(command:/.test(markdown), `no link: ${markdown}`);
  ok(!/(?<!\\)<img/.test(markdown), `no HTML: ${markdown}`);
  ok(!/(?<!\\)`a/.test(markdown), `no code: ${markdown}`);
}

/** Checks the one completion at each place. Its label and detail are shown as they are by an editor. */
async function completionsAreText(
  server: LanguageServer,
  uri: string,
  places: readonly (readonly [string, Position])[],
): Promise<void> {
  for (const [label, position] of places) {
    const items = await completionsAt(server, uri, position);
    deepStrictEqual(
      items.map((item) => [item.label, item.textEdit?.newText, item.command]),
      [[label, label, undefined]],
    );
    // A string is plain text; Markdown comes as an object.
    for (const { documentation } of items) {
      isText(typeof documentation === 'object' ? documentation.value : '');
    }
    strictEqual(JSON.stringify(items).includes('isTrusted'), false);
  }
}

async function completionsAt(
  server: LanguageServer,
  uri: string,
  position: Position,
): Promise<readonly CompletionItem[]> {
  const answer = await server.request<CompletionItem[] | CompletionList>(
    'textDocument/completion',
    { textDocument: { uri }, position },
  );
  return Array.isArray(answer) ? answer : answer.items;
}

/** Checks the cards of the control that bears the hostile title and of the one that its document treats. */
async function cardsAreText(server: LanguageServer, uri: string, escaped: string): Promise<void> {
  for (const id of ['A.5.14.1', 'A.5.15']) {
    const card = await server.request<ControlCard | null>('isms/controlCard', { id, uri });
    ok(card, `there is a card of ${id}`);
    ok(card.markdown.includes(escaped), card.markdown);
    for (const markdown of [
      card.markdown,
      card.introduction,
      ...card.sections.map((one) => one.markdown),
    ]) {
      isText(markdown);
    }
  }
}
