import { strictEqual } from 'node:assert/strict';

import { applyEdits, parsed } from '../../../../test/kit/check.js';
import type { TextEdit } from '../rules/rule.js';
import { keepingWidths } from './keepingWidths.js';

/** The text after each `from` became `to`, with the widths of cells kept. */
function changed(text: string, ...changes: readonly (readonly [string, string])[]): string {
  const edits = changes.map(([from, to]): TextEdit => {
    const start = text.indexOf(from);
    return { range: { start, end: start + from.length }, newText: to };
  });
  return applyEdits(text, keepingWidths(parsed(text), edits));
}

const table = [
  '| Control | Applicable     | Justification |',
  '| ------- | -------------- | ------------- |',
  '| A.5.1   | Not applicable | None          |',
  '| A.9.2.3 | Yes            | Risk          |',
  '',
].join('\n');

describe('keepingWidths', () => {
  it('keeps bars below each other, for shorter and longer words', () => {
    strictEqual(
      changed(table, ['Not applicable', 'Yes'], ['A.9.2.3', 'A.8.2'], ['None', 'Risk R-001']),
      [
        '| Control | Applicable     | Justification |',
        '| ------- | -------------- | ------------- |',
        '| A.5.1   | Yes            | Risk R-001    |',
        '| A.8.2   | Yes            | Risk          |',
        '',
      ].join('\n'),
    );
  });

  it('moves the bar of a cell without room, and no other', () => {
    strictEqual(
      changed(table, ['None', 'No premises of our own']),
      table.replace('None          |', 'No premises of our own |'),
    );
  });

  it('adds up several changes of one cell', () => {
    const text = table.replace('Risk          |', 'R-9, R-8      |');
    strictEqual(
      changed(text, ['R-9', 'R-009'], ['R-8', 'R-008']),
      text.replace('R-9, R-8      |', 'R-009, R-008  |'),
    );
  });

  it('leaves tables alone that are not drawn, and prose', () => {
    const bare =
      '| Control | Applicable |\n|---|---|\n| A.9.2.3   | Yes |\n\nSee A.9.2.3 | there.\n';
    strictEqual(
      changed(bare, ['A.9.2.3', 'A.8.2']),
      '| Control | Applicable |\n|---|---|\n| A.8.2   | Yes |\n\nSee A.9.2.3 | there.\n',
    );
  });

  it('keeps line ends', () => {
    const text = table.replaceAll('\n', '\r\n');
    strictEqual(
      changed(text, ['Not applicable', 'Yes']),
      text.replace('Not applicable |', 'Yes            |'),
    );
  });
});
