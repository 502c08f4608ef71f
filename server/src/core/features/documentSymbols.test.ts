import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import { type DocumentSymbol, documentSymbols } from './documentSymbols.js';

function symbolsOf(text: string): readonly DocumentSymbol[] {
  return documentSymbols(parsed(text), builtInCatalogue());
}

/** One line for each symbol, indented as deep as it stands. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? '' : ` (${detail.en})`}`,
    ...outline(children, `${indent}  `),
  ]);
}

function everyWithin(symbols: readonly DocumentSymbol[], start: number, end: number): boolean {
  return symbols.every(
    ({ range, selectionRange, children }) =>
      range.start >= start &&
      range.end <= end &&
      selectionRange.start >= range.start &&
      selectionRange.end <= range.end &&
      everyWithin(children, range.start, range.end),
  );
}

const statement = `# SoA

Introduction.

## Controls

| Control | Applicable | Status |
| - | - | - |
| A.5.1 | Yes | Implemented |
| A.5.2 | Yes | Planned |
| A.5.3 | No | |
| A.8.1 | Yes | |
| A.8.2 | Yes | |
| A.8.3 | Yes | |

## Risks

| Risk ID | Risk | Likelihood | Impact | Level |
| - | - | - | - | - |
| R-1 | Fire | Low | High | Medium |

# Annex
`;

describe('documentSymbols', () => {
  it('gives headings as a tree, statement rows by theme, and risks', () => {
    deepStrictEqual(outline(symbolsOf(statement)), [
      'SoA',
      '  Controls',
      '    Organizational controls',
      '      A.5.1 Policies for information security (applicable, implemented)',
      '      A.5.2 Information security roles and responsibilities (applicable, planned)',
      '      A.5.3 Segregation of duties (excluded)',
      '    Technological controls',
      '      A.8.1 User endpoint devices (applicable)',
      '      A.8.2 Privileged access rights (applicable)',
      '      A.8.3 Information access restriction (applicable)',
      '  Risks',
      '    R-1 Fire (Medium)',
      'Annex',
    ]);
  });

  it('keeps each symbol within its parent', () => {
    strictEqual(everyWithin(symbolsOf(statement), 0, statement.length), true);
  });

  it('takes headings that skip levels, and rows before the first heading', () => {
    const text =
      '| Control | Applicable |\n| - | - |\n| A.5.1 | Yes |\n\n### Deep\n\n# Top\n\n#### Deeper\n';
    deepStrictEqual(outline(symbolsOf(text)), [
      'A.5.1 Policies for information security (applicable)',
      'Deep',
      'Top',
      '  Deeper',
    ]);
    strictEqual(everyWithin(symbolsOf(text), 0, text.length), true);
  });

  it('gives nothing for a text without headings, and a name to a heading without text', () => {
    deepStrictEqual(symbolsOf('Just text.'), []);
    deepStrictEqual(outline(symbolsOf('#\n')), ['(heading without text)']);
  });
});
