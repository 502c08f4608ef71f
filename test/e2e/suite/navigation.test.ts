import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { settledStatus } from './api.js';
import { open, positionOf, until, workspaceFolder } from './kit.js';

const policy = 'policies/access-control-policy.md';
const register = 'risk/risk-register.md';

describe('navigation', () => {
  before(async () => {
    await settledStatus();
  });

  it('leads from a risk to its row in the register', async () => {
    const { document } = await open(policy);
    const link = await until('the definition of R-009', async () => {
      const found = await run<readonly vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        positionOf(document, 'R-009', 2),
      );
      return found.find(({ targetUri }) => targetUri.path.endsWith(register));
    });
    const target = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(target.lineAt(link.targetRange.start.line).text, /^\| R-009 /);
    assert.equal(document.getText(link.originSelectionRange), 'R-009');
  });

  it('finds the references of a control in policies, registers and the statement', async () => {
    const { document } = await open(policy);
    const places = await until('the references of A.5.16', async () => {
      const found = await run<readonly vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, '(A.5.16)', 3),
      );
      return found.length > 0 ? found : undefined;
    });
    const files = new Set(places.map(({ uri }) => vscode.workspace.asRelativePath(uri, false)));
    for (const file of [policy, register, 'statement-of-applicability.md']) {
      assert.ok(files.has(file), `${file} is not among ${[...files].join(', ')}`);
    }
  });

  it('highlights the same id in a document', async () => {
    const { document } = await open(policy);
    const found = await until('the highlights of A.5.16', async () => {
      const all = await run<readonly vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        positionOf(document, '(A.5.16)', 3),
      );
      return all.length >= 2 ? all : undefined;
    });
    assert.ok(found.every(({ range }) => document.getText(range) === 'A.5.16'));
  });

  it('renames a risk in all documents, and back', async () => {
    const { document } = await open(policy);
    const registerUri = vscode.Uri.joinPath(workspaceFolder(), register);
    const before = [document, await vscode.workspace.openTextDocument(registerUri)] as const;
    const texts = before.map((one) => one.getText());
    await rename(document, 'R-009', 'R-909');
    for (const one of before) {
      assert.ok(one.getText().includes('R-909'), `${one.uri.path} has no R-909`);
      assert.ok(!one.getText().includes('R-009'), `${one.uri.path} has R-009`);
    }
    await until('the definition of R-909', async () => {
      const found = await run<readonly unknown[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        positionOf(document, 'R-909', 2),
      );
      return found.length > 0;
    });
    await rename(document, 'R-909', 'R-009');
    assert.deepEqual(
      before.map((one) => one.getText()),
      texts,
    );
    await vscode.workspace.saveAll(false);
  });

  it('says why the id of a control cannot be renamed', async () => {
    const { document } = await open(policy);
    const reason = await run(
      'vscode.prepareRename',
      document.uri,
      positionOf(document, '(A.5.16)', 3),
    ).then(
      () => 'no reason',
      (error: unknown) => String(error),
    );
    assert.match(reason, /A\.5\.16 Identity management has its id from ISO\/IEC 27001:2022/);
  });

  it('goes to controls, risks and documents by their names', async () => {
    for (const [query, name] of [
      ['identity management', 'A.5.16 Identity management'],
      ['R-009', 'R-009 A leaver keeps access to a cloud service'],
      ['ISMS-POL-02', 'ISMS-POL-02 Access Control Policy'],
    ] as const) {
      await until(`the symbol ${name}`, async () => {
        const found = await run<readonly vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        );
        return found.find((symbol) => symbol.name === name);
      });
    }
  });

  it('links ids, and folds front matter, sections and tables', async () => {
    const { document } = await open(policy);
    const link = await until('the link of A.5.16', async () => {
      const links = await run<readonly vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      return links.find(({ range }) => document.getText(range) === 'A.5.16');
    });
    assert.match(link.target?.path ?? '', /statement-of-applicability\.md$/);
    assert.match(link.target?.fragment ?? '', /^L\d+,\d+$/);
    await until('the fold of the front matter', async () => {
      const ranges = await run<readonly vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return ranges.find(({ start, end }) => start === 0 && document.lineAt(end).text === '---');
    });
  });

  it('grows a selection from a word over its cell to its row', async () => {
    const { document } = await open('statement-of-applicability.md');
    const at = positionOf(document, 'Identity management', 2);
    const texts = await until('the ranges around a cell', async () => {
      const [first] = await run<readonly vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [at],
      );
      const chain = first ? chainOf(first).map((range) => document.getText(range)) : [];
      return chain.includes('Identity management') ? chain : undefined;
    });
    assert.ok(texts.includes(document.lineAt(at.line).text));
  });

  it('outlines the risks below their heading', async () => {
    const { document } = await open(register);
    await until('the outline', async () => {
      const symbols = await run<readonly vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const names = symbols.flatMap(namesIn);
      return names.some((name) => name.startsWith('R-009 A leaver keeps access'));
    });
  });
});

async function run<T>(command: string, ...given: readonly unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...given);
}

async function rename(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const edit = await until(`the renaming of ${from}`, async () => {
    const found = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, from, 2),
      to,
    );
    return found.size > 1 ? found : undefined;
  });
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function chainOf({ range, parent }: vscode.SelectionRange): readonly vscode.Range[] {
  return parent ? [range, ...chainOf(parent)] : [range];
}

function namesIn({ name, children }: vscode.DocumentSymbol): readonly string[] {
  return [name, ...children.flatMap(namesIn)];
}
