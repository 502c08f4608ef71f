import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { someFiles } from '../../../../test/kit/places.js';
import { searchSymbols, type WorkspaceSymbol, workspaceSymbols } from './workspaceSymbols.js';

const plan = `
-- plan.md --
---
type: risk-treatment-plan
---
# Risk treatment plan

| Risk ID | Risk | Treatment | Controls |
| --- | --- | --- | --- |
| R-001 | Stolen credentials | Mitigate | A.5.15 |
| R-077 | Only in the plan | Mitigate | A.5.15 |
-- README.md --
# Read me first
`;

describe('workspaceSymbols', () => {
  it('are the documents, the controls with their rows, and the risks', () => {
    deepStrictEqual(shown(symbolsOf(someFiles)), [
      'document Statement of Applicability (soa.md) []',
      'statement A.5.15 Access control (Statement of Applicability) [A.5.15]',
      'statement A.5.16 Identity management (Statement of Applicability) [A.5.16]',
      'statement A.7.4 Physical security monitoring (Statement of Applicability) [A.7.4]',
      'document Risk register (risks.md) []',
      'risk R-001 Stolen credentials (Risk register) [R-001]',
      'risk R-010 Lost <b>laptop</b> (Risk register) [R-010]',
      'document POL-001 Access control policy (policies/access.md) []',
    ]);
  });

  it('name a risk of the register once, and nothing of an ordinary file', () => {
    deepStrictEqual(
      shown(symbolsOf(`${someFiles}${plan.trimStart()}`)).filter((text) => /plan|READ/.test(text)),
      [
        'document Risk treatment plan (plan.md) []',
        'risk R-077 Only in the plan (Risk treatment plan) [R-077]',
      ],
    );
  });

  it('are found by number, by words and by letters in their order', () => {
    checkSearch('5.16', ['A.5.16 Identity management']);
    checkSearch('identity', ['A.5.16 Identity management']);
    checkSearch('stcred', ['R-001 Stolen credentials']);
    checkSearch('POL', ['POL-001 Access control policy']);
    checkSearch('zzz', []);
  });
});

const files = readFiles(someFiles);

function symbolsOf(fixture: string): readonly WorkspaceSymbol[] {
  const own = readFiles(fixture);
  const world = worldOf(own);
  return own.flatMap(({ uri }) => {
    const document = world.workspace.documents.get(uri);
    return document ? workspaceSymbols(document, world) : [];
  });
}

function shown(symbols: readonly WorkspaceSymbol[]): readonly string[] {
  const texts = new Map(
    [...readFiles(`${someFiles}${plan.trimStart()}`), ...files].map((one) => [one.uri, one.text]),
  );
  return symbols.map(({ kind, name, container, uri, range }) => {
    const text = texts.get(uri)?.slice(range.start, range.end) ?? '';
    return `${kind} ${name} (${container}) [${text}]`;
  });
}

function checkSearch(written: string, expected: readonly string[]): void {
  deepStrictEqual(
    searchSymbols(written, symbolsOf(someFiles)).map(({ name }) => name),
    expected,
  );
}
