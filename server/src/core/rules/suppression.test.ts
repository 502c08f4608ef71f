import process from 'node:process';
import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { parsed, readFiles, worldOf } from '../../../../test/kit/check.js';
import { withEdit } from '../model/parseDocument.js';
import type { Configuration } from '../workspace/configuration.js';
import { withDocument } from '../workspace/workspace.js';
import type { ChunkRule, DocumentRule, Finding, Rule } from './rule.js';
import { findingsOf, mostFindings } from './runRules.js';

/** Finds every "bad", chunk by chunk, under the name of a rule that exists. */
const chunkRule: ChunkRule = {
  id: 'broken-link',
  theme: 'documents',
  severity: 'warning',
  summary: 'Nothing is bad.',
  germanSummary: 'Zum Prüfen.',
  scope: 'chunk',
  *check({ part }) {
    for (const { index } of part.text.matchAll(/bad/g)) {
      yield { range: { start: index, end: index + 3 }, message: 'Bad.' };
    }
  },
};

const documentRule: DocumentRule = {
  ...chunkRule,
  id: 'vague-wording',
  scope: 'document',
  *check({ document }) {
    for (const { index } of document.text.matchAll(/vague(?!-)/g)) {
      yield { range: { start: index, end: index + 5 }, message: 'Vague.' };
    }
  },
};

const rules: readonly Rule[] = [chunkRule, documentRule];

function found(text: string, configuration?: Partial<Configuration>): readonly Finding[] {
  const files = readFiles(`-- test.md --\n${text}`);
  const world = worldOf(files, configuration);
  const [document] = [...world.workspace.documents.values()];
  return document ? findingsOf(rules, document, world) : [];
}

/** The findings as `line rule`, lines from 1. */
function shown(text: string, configuration?: Partial<Configuration>): readonly string[] {
  return found(text, configuration).map(
    ({ rule, range }) => `${text.slice(0, range.start).split(/\r\n?|\n/).length} ${rule}`,
  );
}

describe('isms-disable-next-line', () => {
  it('leaves out the findings of its rule in the next line, and no others', () => {
    const comment = '<!-- isms-disable-next-line broken-link -- accepted -->';
    deepStrictEqual(shown(`${comment}\nbad and vague\nbad`), ['2 vague-wording', '3 broken-link']);
    deepStrictEqual(shown(`bad\n${comment}\nbad`), ['1 broken-link']);
  });

  it('is about the next line that is not blank', () => {
    const comment = '<!-- isms-disable-next-line broken-link -- accepted -->';
    deepStrictEqual(shown(`${comment}\n\n \t\nbad\n\nbad`), ['6 broken-link']);
    deepStrictEqual(shown(`${comment}\r\n\r\nbad\r\nbad`), ['4 broken-link']);
    deepStrictEqual(shown(`> ${comment}\n>\n> bad`), []);
    deepStrictEqual(shown(`${comment}\n\n`), []);
    deepStrictEqual(shown(`bad\n\n${comment}`), ['1 broken-link']);
  });

  it('takes several rules, in one comment or in several', () => {
    const one = '<!-- isms-disable-next-line broken-link, vague-wording -- accepted -->';
    deepStrictEqual(shown(`${one}\nbad and vague`), []);
    const two =
      '<!-- isms-disable-next-line broken-link -- a -->\n\n<!-- isms-disable-next-line vague-wording\n-- b -->';
    deepStrictEqual(shown(`${two}\nbad and vague\nbad`), ['6 broken-link']);
  });

  it('stands in list items, in text and in the row before', () => {
    const comment = '<!-- isms-disable-next-line broken-link -- accepted -->';
    deepStrictEqual(shown(`- one\n  ${comment}\n- bad\n- bad`), ['4 broken-link']);
    deepStrictEqual(shown(`One ${comment}\nbad two\nbad`), ['3 broken-link']);
    deepStrictEqual(shown(`# Title ${comment}\n\nbad`), []);
    deepStrictEqual(shown(`| a |\n| - |\n| b ${comment} |\n| bad |\n| bad |`), ['5 broken-link']);
    deepStrictEqual(shown(`| a ${comment} |\n| - |\n| bad |\n| bad |`), ['4 broken-link']);
  });

  it('has no effect in code, in another comment, and while it is not closed', () => {
    const comment = '<!-- isms-disable-next-line broken-link -- accepted -->';
    for (const text of [
      `\`\`\`\n${comment}\n\`\`\`\nbad`,
      `    ${comment}\n\nbad`,
      `A \`${comment}\` of code\nbad`,
      `<!-- as in: ${comment}\nbad`,
      `\\${comment}\nbad`,
      `---\nid: "${comment}"\n---\nbad`,
      comment.replace(' -->', '\nbad'),
    ]) {
      strictEqual(shown(text).filter((one) => one.endsWith('broken-link')).length, 1, text);
      strictEqual(shown(text).length, 1, text);
    }
  });
});

describe('isms-disable-file', () => {
  it('leaves out all findings of its rules, wherever it stands', () => {
    const comment = '<!-- isms-disable-file broken-link -- accepted -->';
    deepStrictEqual(shown(`bad\n\n| a |\n| - |\n| bad |\n\n${comment}\n\nbad vague`), [
      '9 vague-wording',
    ]);
  });

  it('makes room for others among the first findings', () => {
    const many = `<!-- isms-disable-file broken-link -- accepted -->\n\n${'bad\n\n'.repeat(5000)}vague\n`;
    deepStrictEqual(shown(many), ['10003 vague-wording']);
    const open = found(many.replace('-file', '-next-line'));
    strictEqual(open.length, mostFindings + 1);
    match(open.at(-1)?.message ?? '', /^4800 more findings/);
  });
});

describe('suppression', () => {
  checkReport(
    '<!-- isms-disable-next-line broken-link -->\nbad',
    '<!-- isms-disable-next-line broken-link -->',
    'This comment leaves out findings of broken-link and does not say why.',
  );
  for (const none of ['-- reason', '--', '-- TODO', '-- …', '(until 2027-03-01)']) {
    checkReport(
      `<!-- isms-disable-file broken-link ${none} -->\nbad`,
      `<!-- isms-disable-file broken-link ${none} -->`,
      'This comment leaves out findings of broken-link and does not say why.',
    );
  }
  checkReport(
    '<!-- isms-disable-next-line brokn-link -- accepted -->',
    'brokn-link',
    'There is no rule "brokn-link", so this comment leaves out nothing by that name. Did you mean broken-link?',
  );
  checkReport(
    '<!-- isms-disable-file broken-link, nonsense -- accepted -->\nbad',
    'nonsense',
    'There is no rule "nonsense", so this comment leaves out nothing by that name. Write',
  );
  checkReport(
    '<!-- isms-disable-file broken-link because of a, b and c -->\nbad',
    '<!-- isms-disable-file broken-link because of a, b and c -->',
    'This comment leaves out findings of broken-link and does not say why.',
  );
  checkReport(
    '<!-- isms-disable-file -- accepted -->',
    '<!-- isms-disable-file -- accepted -->',
    'This comment names no rule',
  );
  checkReport(
    '<!-- isms-disable-line broken-link -- accepted -->',
    '<!-- isms-disable-line broken-link -- accepted -->',
    'A comment that leaves out findings begins with isms-disable-next-line or isms-disable-file; "isms-disable-line" has no effect.',
  );
  checkReport(
    '<!-- isms-disable-file suppression -- accepted -->',
    'suppression',
    'What is said about comments such as this one cannot be left out by a comment.',
  );
  checkReport(
    '<!-- isms-disable-file broken-link -- moving (until summer) -->\nbad',
    '<!-- isms-disable-file broken-link -- moving (until summer) -->',
    '"summer" behind "until" is no day',
  );
  checkReport(
    '<!-- isms-disable-file broken-link -- moving (until 2027-02-30) -->\nbad',
    '<!-- isms-disable-file broken-link -- moving (until 2027-02-30) -->',
    '"2027-02-30" is no day of the calendar',
  );
  checkReport(
    '<!-- isms-disable-file broken-link -- moving (until 03/04/2027) -->\nbad',
    '<!-- isms-disable-file broken-link -- moving (until 03/04/2027) -->',
    '"03/04/2027" can be 2027-03-04 or 2027-04-03',
  );

  it('lets a comment count through its last day, and tells once that it has ended', () => {
    const text = (day: string): string =>
      `<!-- isms-disable-file broken-link -- moving (until ${day}) -->\nbad\n\nbad`;
    deepStrictEqual(shown(text('2026-11-22')), []);
    deepStrictEqual(shown(text('2026-11-21')), ['1 suppression', '2 broken-link', '4 broken-link']);
    match(
      found(text('2026-11-21'))[0]?.message ?? '',
      /^This comment left out findings of broken-link until 2026-11-21\. That day has passed/,
    );
  });

  it('offers the rule that was meant', () => {
    const [finding] = found('<!-- isms-disable-file Brokn-link -- accepted -->');
    deepStrictEqual(finding?.fixes, [
      {
        title: 'Change to broken-link',
        edits: [{ range: { start: 23, end: 33 }, newText: 'broken-link' }],
        needsPerson: true,
      },
    ]);
  });

  it('is weighed and switched off as every rule', () => {
    const text = '<!-- isms-disable-file broken-link -->\nbad';
    strictEqual(found(text)[0]?.severity, 'information');
    strictEqual(found(text, { rules: { suppression: 'error' } })[0]?.severity, 'error');
    deepStrictEqual(found(text, { rules: { suppression: 'off' } }), []);
  });

  it('is told for the first of very many comments only', () => {
    const many = '<!-- isms-disable-next-line nonsense -->\n'.repeat(20_000);
    // The test's own work counts, not that of others on the machine.
    const started = process.cpuUsage();
    strictEqual(found(many).length, mostFindings + 1);
    const { user, system } = process.cpuUsage(started);
    strictEqual((user + system) / 1_000 < 2_000, true);
  });

  it('is the same after an edit as from scratch', () => {
    const text = `${'# Part\n\nWords and words.\n\n'.repeat(400)}bad\n`;
    const at = text.indexOf('bad');
    const comment = '<!-- isms-disable-next-line broken-link -- accepted -->\n';
    const before = parsed(text);
    const after = withEdit(before, 2, { range: { start: at, end: at }, newText: comment });
    const back = withEdit(after, 3, {
      range: { start: at, end: at + comment.length },
      newText: '',
    });
    const world = worldOf([]);
    const counts = [before, after, back].map(
      (document) =>
        findingsOf(rules, document, {
          ...world,
          workspace: withDocument(world.workspace, document),
        }).length,
    );
    deepStrictEqual(counts, [1, 0, 1]);
  });
});

describe('overrides', () => {
  const text = '-- drafts/a.md --\nbad\n-- b.md --\nbad\n';

  function severities(overrides: Configuration['overrides']): readonly string[] {
    const world = worldOf(readFiles(text), { overrides, rules: { 'broken-link': 'hint' } });
    const documents = [...world.workspace.documents.values()];
    return documents
      .toSorted((a, b) => (a.uri < b.uri ? 1 : -1))
      .map((document) =>
        findingsOf(rules, document, world)
          .map(({ severity }) => severity)
          .join(),
      );
  }

  it('weigh rules in the files that they name, the last one first', () => {
    const off = { files: ['drafts/**'], rules: { 'broken-link': 'off' } } as const;
    const error = { files: ['**/a.md', 'c.md'], rules: { 'broken-link': 'error' } } as const;
    deepStrictEqual(severities([]), ['hint', 'hint']);
    deepStrictEqual(severities([off]), ['', 'hint']);
    deepStrictEqual(severities([off, error]), ['error', 'hint']);
    deepStrictEqual(severities([error, off]), ['', 'hint']);
    deepStrictEqual(severities([{ ...off, rules: { 'vague-wording': 'off' } }]), ['hint', 'hint']);
  });
});

/** Checks the one report on the comment of `text`, and that nothing else is found. */
function checkReport(text: string, marked: string, message: string): void {
  it(`${text.replaceAll('\n', ' ⏎ ')}: ${message}`, () => {
    deepStrictEqual(
      found(text).map((finding) => [
        finding.rule,
        finding.severity,
        text.slice(finding.range.start, finding.range.end),
        finding.message.slice(0, message.length),
      ]),
      [['suppression', 'information', marked, message]],
    );
  });
}
