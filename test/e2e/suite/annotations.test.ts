import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { settledStatus } from './api.js';
import { open, positionOf, until } from './kit.js';

const policy = 'policies/access-control-policy.md';
const statement = 'statement-of-applicability.md';

describe('annotations', () => {
  before(async () => {
    await settledStatus();
  });

  it('show titles behind bare ids', async () => {
    const { document } = await open(policy);
    const hint = await until('the hint behind A.5.16', async () =>
      (await hintsOf(document)).find(({ label }) => label === 'Identity management'),
    );
    assert.match(document.lineAt(hint.position.line).text, /A\.5\.16/);
  });

  it('count what stands behind a row and open the list', async () => {
    const { document } = await open(statement);
    const row = positionOf(document, '| A.5.16 |').line;
    const lens = await until('the lens of A.5.16', async () =>
      (await lensesOf(document)).find(({ range, command }) => range.start.line === row && command),
    );
    assert.match(lens.command?.title ?? '', /^\d+ (?:policy|policies|documents?) · \d+ risks?/);
    assert.equal(lens.command?.command, 'isms.showPlaces');
    const given: readonly unknown[] = lens.command.arguments ?? [];
    assert.equal(given.length, 3);
    await vscode.commands.executeCommand('isms.showPlaces', ...given);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('count what stands behind a risk', async () => {
    const { document } = await open('risk/risk-register.md');
    const row = positionOf(document, '| R-009 ').line;
    const lens = await until('the lens of R-009', async () =>
      (await lensesOf(document)).find(({ range, command }) => range.start.line === row && command),
    );
    assert.match(lens.command?.title ?? '', /^3 controls · \d+ (?:policy|policies|documents?)/);
  });

  it('colour ids by the state of their controls', async () => {
    const { document } = await open(statement);
    const legend = await until('the legend', async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      return found?.tokenTypes.includes('ismsControl') ? found : undefined;
    });
    const states = await until('the tokens', async () => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return tokens && tokens.data.length > 0 ? statesIn(document, tokens, legend) : undefined;
    });
    assert.equal(states.get('A.5.16'), 'covered');
    assert.equal(states.get('A.7.4'), 'excluded');
  });

  it('go at once when they are switched off, and come back', async () => {
    const { document } = await open(policy);
    const settings = vscode.workspace.getConfiguration('isms');
    await until('hints', async () => (await hintsOf(document)).length > 0);
    await settings.update('inlayHints.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      await until('the hints to go', async () => (await hintsOf(document)).length === 0);
    } finally {
      await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('the hints to come back', async () => (await hintsOf(document)).length > 0);
  });
});

async function hintsOf(document: vscode.TextDocument): Promise<readonly vscode.InlayHint[]> {
  const end = document.positionAt(document.getText().length);
  return vscode.commands.executeCommand<readonly vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(new vscode.Position(0, 0), end),
  );
}

async function lensesOf(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    200,
  );
}

/** The state of each id, at its last place in the document. */
function statesIn(
  document: vscode.TextDocument,
  { data }: vscode.SemanticTokens,
  { tokenModifiers }: vscode.SemanticTokensLegend,
): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  let start = new vscode.Position(0, 0);
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, , bits = 0] = data.subarray(index, index + 5);
    start =
      lines > 0
        ? new vscode.Position(start.line + lines, characters)
        : start.translate(0, characters);
    const id = document.getText(new vscode.Range(start, start.translate(0, length)));
    states.set(id, tokenModifiers.find((_, bit) => (bits & (1 << bit)) !== 0) ?? '');
  }
  return states;
}
