import { ok } from 'node:assert/strict';

import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { rules } from '../../server/src/core/rules/index.js';
import { findingsOf } from '../../server/src/core/rules/runRules.js';
import { emptyWorkspace, withDocument } from '../../server/src/core/workspace/workspace.js';
import { type HostileText, hostileText } from '../kit/hostileText.js';
import { parsed, worldOf } from '../kit/check.js';

/** Sizes at which what grows shows, and that are short enough to be waited for. */
const sizes: Readonly<Partial<Record<HostileText, number>>> = {
  emptyLinesInLists: 30_000,
  // Below some 10,000 brackets another, quicker way of reading is taken, and the step would count.
  nestedBrackets: 20_000,
  staircase: 400,
  backticks: 1_500,
  // Smaller tables have a delimiter row that is read, larger ones none: both sizes need to be alike.
  wideTable: 40_000,
  setextHeadings: 12_000,
  unclosedFrontMatter: 40_000,
  longStatement: 3_000,
};

/** Milliseconds that are long enough to be measured; what is read faster is read several times. */
const measurable = 15;

const mostRepetitions = 40;

describe('fault 11: twice as much takes at most about twice as long', () => {
  for (const name of Object.keys(hostileText) as HostileText[]) {
    it(name, function () {
      this.timeout(60_000);
      const n = sizes[name] ?? 6_000;
      // The quietest of several tries counts: other programs use the machine, too.
      const attempts: number[] = [];
      while (attempts.length < 4 && !attempts.some((ratio) => ratio <= 3)) {
        attempts.push(ratioOf(hostileText[name], n));
      }
      ok(
        attempts.some((ratio) => ratio <= 3),
        `ratios ${attempts.map((ratio) => ratio.toFixed(1)).join(', ')}`,
      );
    });
  }
});

/**
 * How many times longer a text of twice the length takes. Of some generators, 2n gives a text more
 * than twice as long, so it is the length that counts. Both are read equally often, so often that the
 * shorter one takes a measurable time.
 */
function ratioOf(textOf: (n: number) => string, n: number): number {
  const [short, long] = [textOf(n), textOf(2 * n)];
  const growth = long.length / short.length;
  const times = repetitionsFor(short);
  return (2 / growth) * (fastest(long, times) / fastest(short, times));
}

/** The first readings are slower than all that follow, so they do not count. */
function repetitionsFor(text: string): number {
  timeToFind(text);
  return Math.min(mostRepetitions, Math.ceil(measurable / fastest(text, 1)));
}

function fastest(text: string, times: number): number {
  return Math.min(...Array.from({ length: 3 }, () => timeOf(text, times)));
}

function timeOf(text: string, times: number): number {
  return Array.from({ length: times }, () => timeToFind(text)).reduce((sum, time) => sum + time);
}

function timeToFind(text: string): number {
  const { reading } = parsed('');
  const world = worldOf([]);
  const begin = performance.now();
  const document = parseDocument('file:///isms/x.md', 1, text, reading);
  const workspace = withDocument(emptyWorkspace('file:///isms'), document);
  findingsOf(rules, document, { ...world, workspace });
  return performance.now() - begin;
}
