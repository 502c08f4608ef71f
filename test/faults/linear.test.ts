import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { rules } from '../../server/src/core/rules/index.js';
import { findingsOf } from '../../server/src/core/rules/runRules.js';
import { emptyWorkspace, withDocument } from '../../server/src/core/workspace/workspace.js';
import { type HostileText, hostileText } from '../kit/hostileText.js';
import { parsed, worldOf } from '../kit/check.js';
import { checkLinear } from '../kit/work.js';

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
  clausesAmongControls: 1_500,
};

describe('fault 11: twice as much takes at most about twice as long', () => {
  for (const name of Object.keys(hostileText) as HostileText[]) {
    it(name, function () {
      this.timeout(60_000);
      checkLinear(hostileText[name], sizes[name] ?? 6_000, find);
    });
  }
});

function find(text: string): void {
  const { reading } = parsed('');
  const document = parseDocument('file:///isms/x.md', 1, text, reading);
  const workspace = withDocument(emptyWorkspace('file:///isms'), document);
  findingsOf(rules, document, { ...worldOf([]), workspace });
}
