import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { applyEdits } from '../../../../test/kit/check.js';
import { markedPlace } from '../../../../test/kit/places.js';
import { parseDocument } from '../model/parseDocument.js';
import type { DocumentRule } from '../rules/rule.js';
import { findingsOf } from '../rules/runRules.js';
import { codeActions } from './codeActions.js';

/** Finds every "bad", under the name of a rule that exists. */
const rule: DocumentRule = {
  id: 'vague-wording',
  theme: 'documents',
  severity: 'warning',
  summary: 'Nothing is bad.',
  germanSummary: 'Zum Prüfen.',
  scope: 'document',
  *check({ document }) {
    for (const { index } of document.text.matchAll(/bad/g)) {
      yield { range: { start: index, end: index + 3 }, message: 'Bad.' };
    }
  },
};

const nextLine = '<!-- isms-disable-next-line vague-wording -- reason -->';
const wholeFile = '<!-- isms-disable-file vague-wording -- reason -->';

/** The text after the one action at `$0`, after which only its missing reason is found there. */
function checkAction(before: string, after: string): void {
  const { document, offset, world } = markedPlace(before);
  const actions = codeActions(document, { start: offset, end: offset }, world, [rule]);
  strictEqual(actions.length, 1);
  const [action] = actions;
  const text = applyEdits(document.text, action?.edits ?? []);
  strictEqual(text, after);
  strictEqual(
    action?.title,
    after.includes(wholeFile)
      ? 'Disable vague-wording in this document, with a reason'
      : 'Disable vague-wording for the next line, with a reason',
  );
  const mended = parseDocument(document.uri, 2, text, document.reading);
  const count = findingsOf([rule], document, world).length;
  const left = findingsOf([rule], mended, world);
  deepStrictEqual(
    [left.filter((one) => one.rule === 'suppression').length, left.length],
    [1, after.includes(wholeFile) ? 1 : count],
  );
}

describe('a comment that leaves out a finding', () => {
  for (const [name, before, after] of [
    ['a paragraph', 'One.\n\n$0bad\n\nbad\n', `One.\n\n${nextLine}\nbad\n\nbad\n`],
    ['a line of a paragraph', 'One\nis $0bad\nbad', `One\n${nextLine}\nis bad\nbad`],
    ['a heading', '# One\n## $0bad', `# One\n${nextLine}\n## bad`],
    ['an indented line', 'One\n     $0bad', `One\n     ${nextLine}\n     bad`],
    ['the first line', '$0bad\r\nTwo\r\n', `${nextLine}\r\nbad\r\nTwo\r\n`],
    ['a byte order mark', '\uFEFF# $0bad\n', `\uFEFF${nextLine}\n# bad\n`],
    ['a first item', 'One:\n- $0bad\n- two', `One:\n${nextLine}\n- bad\n- two`],
    ['a further item', '- one\n- $0bad\n', `- one\n  ${nextLine}\n- bad\n`],
    ['a nested item', '- one\n  - $0bad\n', `- one\n  ${nextLine}\n  - bad\n`],
    ['a nested further item', '- a\n  1. b\n  2. $0bad', `- a\n  1. b\n     ${nextLine}\n  2. bad`],
    ['the tenth item', '9. one\n10. $0bad', `9. one\n   ${nextLine}\n10. bad`],
    ['text of an item', '- one\n\n  $0bad', `- one\n\n  ${nextLine}\n  bad`],
    ['a block quote', '> one\n>\n> $0bad', `> one\n>\n> ${nextLine}\n> bad`],
    ['an item of a quote', '> - $0bad', `> ${nextLine}\n> - bad`],
  ] as const) {
    it(`stands above ${name}`, () => {
      checkAction(before, after);
    });
  }

  for (const [name, before, after] of [
    ['a table', '# T\n\n| a |\n| - |\n| $0bad |\n', `${wholeFile}\n# T\n\n| a |\n| - |\n| bad |\n`],
    ['front matter', '---\nid: $0bad\n---\n# T\n', `---\nid: bad\n---\n${wholeFile}\n# T\n`],
    ['front matter alone', '---\nid: $0bad\n---', `---\nid: bad\n---\n${wholeFile}\n`],
    ['open front matter', '---\nid: $0bad\n\n# T\n', `---\nid: bad\n\n${wholeFile}\n\n# T\n`],
    ['a line of code', '```\none\n$0bad\n```\n', `${wholeFile}\n\`\`\`\none\nbad\n\`\`\`\n`],
    ['code of two lines', 'A `b\n$0bad` c', `${wholeFile}\nA \`b\nbad\` c`],
    ['a lazy line', '- one\n$0bad', `${wholeFile}\n- one\nbad`],
    ['strong words of two lines', 'A **b\n$0bad** c', `${wholeFile}\nA **b\nbad** c`],
    ['a link of two lines', 'A [b\n$0bad](c.md) d', `${wholeFile}\nA [b\nbad](c.md) d`],
  ] as const) {
    it(`stands at the top for ${name}`, () => {
      checkAction(before, after);
    });
  }

  it('is offered once for a line, for ten lines at most, and never for what is said about it', () => {
    const { document, world } = markedPlace(`$0${'bad and bad\n\n'.repeat(20)}`);
    const all = { start: 0, end: document.text.length };
    strictEqual(codeActions(document, all, world, [rule]).length, 10);
    const said = markedPlace('<!-- isms-disable-file vague-wording$0 -->');
    const range = { start: said.offset, end: said.offset };
    deepStrictEqual(codeActions(said.document, range, said.world, [rule]), []);
  });
});
