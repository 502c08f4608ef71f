import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { prepareProgram } from '../cli/commandLine.js';
import { removeFolders } from '../kit/folder.js';
import { type HostileText, hostileText } from '../kit/hostileText.js';
import { type LanguageServer, startServer } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { checkFiles, openAndStayAlive, policyWithMistake, rulesOf } from './kit.js';

/** What a text leads to: the finding of the front matter stays, with one on what is not read or without. */
type Outcome = 'limited' | 'complete';

const rulesFound: Readonly<Record<Outcome, readonly string[]>> = {
  limited: ['document-limit', 'frontmatter-value'],
  complete: ['frontmatter-value'],
};

interface Case {
  readonly row: number;
  readonly text: HostileText;
  readonly n: number;
  readonly seconds: number;
  readonly outcome: Outcome;
  readonly inEditor?: true;
}

const cases: readonly Case[] = [
  { row: 1, text: 'nestedStrong', n: 4_000, seconds: 2, outcome: 'limited', inEditor: true },
  { row: 1, text: 'nestedStrong', n: 32_500, seconds: 2, outcome: 'limited', inEditor: true },
  { row: 2, text: 'nestedQuotes', n: 25_000, seconds: 2, outcome: 'limited', inEditor: true },
  { row: 3, text: 'emptyLinesInLists', n: 2_000, seconds: 2, outcome: 'limited', inEditor: true },
  { row: 3, text: 'emptyLinesInLists', n: 30_000, seconds: 2, outcome: 'limited', inEditor: true },
  { row: 4, text: 'staircase', n: 1_000, seconds: 2, outcome: 'limited', inEditor: true },
  { row: 4, text: 'markersOnOneLine', n: 5_000, seconds: 2, outcome: 'limited', inEditor: true },
  { row: 5, text: 'backticks', n: 2_500, seconds: 2, outcome: 'limited' },
  { row: 6, text: 'mismatchedEmphasis', n: 32_500, seconds: 2, outcome: 'limited' },
  { row: 6, text: 'linkClosers', n: 32_500, seconds: 2, outcome: 'limited' },
  { row: 6, text: 'nestedBrackets', n: 25_000, seconds: 2, outcome: 'limited' },
  { row: 6, text: 'bracketsAndParentheses', n: 50_000, seconds: 2, outcome: 'limited' },
  { row: 6, text: 'imagesInImages', n: 50_000, seconds: 2, outcome: 'limited' },
  { row: 6, text: 'unclosedLinks', n: 30_000, seconds: 2, outcome: 'limited' },
  { row: 7, text: 'setextHeadings', n: 20_000, seconds: 3, outcome: 'complete' },
  { row: 7, text: 'unclosedComments', n: 300_000, seconds: 3, outcome: 'limited' },
  { row: 7, text: 'footnotes', n: 8_000, seconds: 3, outcome: 'limited' },
  { row: 8, text: 'wideTable', n: 50_000, seconds: 3, outcome: 'limited' },
  { row: 10, text: 'idsOnOneLine', n: 1_000_000, seconds: 5, outcome: 'limited', inEditor: true },
];

describe('Markdown that nobody writes', () => {
  let server: LanguageServer;

  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
    await prepareServer();
    server = await startServer({ folders: null });
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  for (const { row, text, n, seconds, outcome, inEditor } of cases) {
    it(`fault ${row}: ${text} × ${n} from the command line`, function () {
      this.timeout(40_000);
      const { findings } = checkFiles(
        { 'x.md': policyWithMistake + hostileText[text](n) },
        seconds,
      );
      deepStrictEqual([...new Set(rulesOf(findings))], rulesFound[outcome]);
      const limits = findings.filter(({ rule }) => rule === 'document-limit');
      deepStrictEqual(
        limits.filter(({ severity }) => severity !== 'information'),
        [],
      );
    });
    if (inEditor) {
      it(`fault ${row}: ${text} × ${n} in the editor`, async function () {
        this.timeout(40_000);
        const all = policyWithMistake + hostileText[text](n);
        deepStrictEqual(
          await openAndStayAlive(server, 'untitled:Hostile', all),
          rulesFound[outcome],
        );
      });
    }
  }

  it('fault 7: definitions × 8000 are read, and their dead links listed up to the limit', () => {
    const { findings } = checkFiles(
      { 'x.md': policyWithMistake + hostileText.definitions(8_000) },
      3,
    );
    ok(findings.length <= 203);
    deepStrictEqual(
      [...new Set(rulesOf(findings))],
      ['broken-link', 'document-limit', 'frontmatter-value'],
    );
  });

  it('fault 9: a statement of 50,000 rows decides every control', function () {
    this.timeout(40_000);
    const { findings } = checkFiles({ 'soa.md': hostileText.longStatement(50_000), 'p.md': '# P' });
    ok(findings.length <= 203);
    ok(!rulesOf(findings).includes('soa-missing-control'), 'no control is called missing');
    const messages = findings.map(({ message }) => message);
    ok(
      messages.some((message) => message.includes('40,000 rows')),
      'it says what was not read',
    );
  });

  it('fault 10: a million wrong ids make at most 200 findings and one that counts the rest', function () {
    this.timeout(40_000);
    const text = `${policyWithMistake}${hostileText.wrongIdsOnOneLine(1_000_000)}`;
    const { findings } = checkFiles({ 'x.md': text });
    strictEqual(findings.filter(({ rule }) => rule !== 'document-limit').length, 200);
    ok(findings.some(({ message }) => message.includes('more findings')));
  });
});
