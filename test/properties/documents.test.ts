import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';

import type { DocumentFacts } from '../../server/src/core/model/documentFacts.js';
import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { parseDocument, withEdit } from '../../server/src/core/model/parseDocument.js';
import {
  emptyWorkspace,
  withDocument,
  type Workspace,
} from '../../server/src/core/workspace/workspace.js';
import { parsed } from '../kit/check.js';

const { reading } = parsed('');
const uri = 'file:///isms/x.md';

/** Pieces of an ISMS: headers, statements, registers, links and ids, whole and torn. */
const pieces = fc.constantFrom(
  '---\ntype: policy\ncontrols: [A.5.1, 5.10]\n---\n',
  '---\ntype: risk-register\n',
  '---\n',
  '# Statement of Applicability\n\n',
  '## Access control\n\n',
  '| Control | Applicable | Justification |\n| --- | --- | --- |\n',
  '| Risk ID | Risk | Treatment | Controls |\n| --- | --- | --- | --- |\n',
  '| Annex A | | Reasons |\n| --- | --- | --- |\n| Control | Applicable | Justification |\n',
  '| A.5.1 | Yes | a \\| b |\n',
  '| A.8.30 | No | |\n',
  '| R-001 | Theft | Mitigate | A.5.15, A.8.1 |\n',
  '| R-002 | `a|b` | Accept\n',
  '| | **A.5.7** | [it](x.md#a) | more | than | that |\n',
  ...['Access follows A.5.15 and CLD.6.3.1. ', 'See [it](other.md). ', 'R-001 ', 'A.5.', '**', '`'],
  ...['\n', '\n\n', '> ', '- ', '|', '```\n', '<!-- ', ' -->', '😀', '\r\n', '\uD83D', '\u0000'],
);
const someText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

const someEdits = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
    newText: fc.oneof(pieces, fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 4 })),
  }),
  { minLength: 1, maxLength: 6 },
);

const kinds = [
  ...(['frontMatter', 'headings', 'tables', 'references', 'links'] as const),
  ...(['statementRows', 'riskRows'] as const),
] satisfies readonly (keyof DocumentFacts)[];

describe('any document', () => {
  it('is after any edits what it would be read anew, and so is its workspace', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(someText, someEdits, (text, edits) => {
        let document = parseDocument(uri, 1, text, reading);
        let workspace = withDocument(emptyWorkspace('file:///isms'), document);
        for (const [index, { place, length, newText }] of edits.entries()) {
          const start = Math.floor(place * document.text.length);
          const end = Math.min(document.text.length, start + length);
          document = withEdit(document, index + 2, { range: { start, end }, newText });
          workspace = withDocument(workspace, document);
        }
        const fresh = parseDocument(uri, document.version, document.text, reading);
        checkSame(document, fresh);
        checkSameIndexes(workspace, withDocument(emptyWorkspace('file:///isms'), fresh));
      }),
      { numRuns: 300 },
    );
  });

  it('has rows in their tables and cells in their rows, in order and apart', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(someText, (text) => {
        for (const table of parseDocument(uri, 1, text, reading).tables) {
          let rowEnd = table.range.start;
          for (const row of table.rows) {
            ok(rowEnd <= row.range.start && row.range.end <= table.range.end, 'a row in its table');
            rowEnd = row.range.end;
            let cellEnd = row.range.start;
            for (const { range } of row.cells) {
              ok(cellEnd <= range.start && range.start <= range.end, 'cells one after the other');
              cellEnd = range.end;
            }
            ok(cellEnd <= row.range.end, 'and all in the row');
          }
        }
      }),
      {
        numRuns: 500,
        // A short line of an aligned table that ends in a space.
        examples: [['| R-002 | `a|b` | Accept\n- ---\n> ']],
      },
    );
  });

  it('has all its facts within the text, and references that are what is written', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(someText, (text) => {
        const { frontMatter, headings, references, links, statementRows, riskRows } = parseDocument(
          uri,
          1,
          text,
          reading,
        );
        const facts = [...headings, ...references, ...links, ...statementRows, ...riskRows];
        const header = (frontMatter?.entries ?? []).flatMap(({ keyRange, valueRange, values }) => [
          keyRange,
          valueRange,
          ...values.map(({ range }) => range),
        ]);
        for (const range of [...facts.map((fact) => fact.range), ...header]) {
          ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
        }
        for (const { range } of references) {
          strictEqual(/\d/.test(text.slice(range.start, range.end)), true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function checkSame(document: IsmsDocument, fresh: IsmsDocument): void {
  for (const kind of kinds) {
    deepStrictEqual(document[kind], fresh[kind], kind);
    // The texts of cells are read when they are asked for, and are no properties of their own.
    strictEqual(JSON.stringify(document[kind]), JSON.stringify(fresh[kind]), kind);
  }
  deepStrictEqual(document.profile, fresh.profile);
  deepStrictEqual(document.lineStarts, fresh.lineStarts);
}

function checkSameIndexes({ index }: Workspace, fresh: Workspace): void {
  deepStrictEqual(index, fresh.index);
}
