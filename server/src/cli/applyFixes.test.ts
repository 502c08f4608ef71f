import { deepStrictEqual } from 'node:assert/strict';

import type { Finding, Fix, TextEdit } from '../core/rules/rule.js';
import { applyFixes } from './applyFixes.js';

describe('applying fixes', () => {
  it('takes the preferred fix, or the only one', () => {
    checkFixed(
      'one two',
      [finding([fix(0, 3, 'a'), fix(0, 3, 'b', true)]), finding([fix(4, 7, 'c')])],
      'b c',
    );
    checkFixed('one two', [finding([fix(0, 3, 'a'), fix(0, 3, 'b')]), finding([])], undefined);
  });

  it('leaves the second of two fixes that meet for the next round', () => {
    checkFixed('one two', [finding([fix(0, 5, 'x')]), finding([fix(4, 7, 'y')])], 'xwo');
    checkFixed('one', [finding([fix(3, 3, 'x')]), finding([fix(3, 3, 'y')])], 'onex');
  });

  it('applies a fix whole or not at all', () => {
    const whole: Fix = { title: 'Both', edits: [edit(0, 3, 'x'), edit(4, 7, 'y')] };
    checkFixed('one two', [finding([fix(5, 6, 'z')]), finding([whole])], 'one tzo');
    checkFixed('one two', [finding([whole])], 'x y');
  });

  it('leaves to a person what has to be completed, and what is to change in another document', () => {
    const open: Fix = { title: 'Insert', edits: [edit(0, 3, 'x')], needsPerson: true };
    checkFixed('one', [finding([open])], undefined);
    checkFixed(
      'one',
      [finding([{ title: 'Other', edits: [{ ...edit(0, 1, 'x'), uri: 'file:///b.md' }] }])],
      undefined,
    );
  });

  it('writes the line ends of the text', () => {
    checkFixed('a\r\nb', [finding([fix(1, 1, '\nrow')])], 'a\r\nrow\r\nb');
    checkFixed('a\rb', [finding([fix(1, 1, '\r\nrow')])], 'a\rrow\rb');
    checkFixed('a', [finding([fix(1, 1, '\nrow')])], 'a\nrow');
  });
});

const uri = 'file:///a.md';

function checkFixed(
  text: string,
  findings: readonly Finding[],
  expected: string | undefined,
): void {
  const fixed = applyFixes([{ uri, findings }], new Map([[uri, text]]));
  deepStrictEqual(fixed.get(uri)?.text, expected);
}

function finding(fixes: readonly Fix[]): Finding {
  return { rule: 'some-rule', severity: 'error', message: '', range: { start: 0, end: 0 }, fixes };
}

function fix(start: number, end: number, newText: string, preferred = false): Fix {
  return { title: 'Change', edits: [edit(start, end, newText)], preferred };
}

function edit(start: number, end: number, newText: string): TextEdit {
  return { range: { start, end }, newText };
}
