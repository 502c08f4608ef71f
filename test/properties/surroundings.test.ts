import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';

import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { parseDocument, withEdit } from '../../server/src/core/model/parseDocument.js';
import { placedParts } from '../../server/src/core/model/placedParts.js';
import { rules } from '../../server/src/core/rules/index.js';
import { findingsOf, type World } from '../../server/src/core/rules/runRules.js';
import { emptyWorkspace, withDocument } from '../../server/src/core/workspace/workspace.js';
import { parsed, today, worldOf } from '../kit/check.js';
import { randomNumbers } from '../kit/randomEdits.js';

const uri = 'file:///isms/x.md';
const base = worldOf([]);
const { reading } = parsed('');

describe('what stands around a chunk', () => {
  it('is the same after any edits as when the document is read anew', function () {
    this.timeout(120_000);
    const random = randomNumbers(20_261_128);
    let chunks = 0;
    for (let run = 0; run < 15; run += 1) {
      let document = read(someText(random));
      findingsIn(document);
      chunks += document.chunks.length;
      for (let count = 2; count < 8; count += 1) {
        document = edited(document, count, random);
        const fresh = read(document.text);
        deepStrictEqual(findingsIn(document), findingsIn(fresh), `run ${String(run)}`);
        deepStrictEqual(factsOf(document), factsOf(fresh), `run ${String(run)}`);
      }
    }
    ok(chunks > 15 * 5, `only ${String(chunks)} chunks`);
  });

  it('reaches over any length of text', () => {
    for (const [above, below] of farAway) {
      const near = findingsBehind(above, '', below);
      notStrictEqual(near, findingsBehind('', '', below), above);
      for (const size of [1_000, 5_000, 13_000, 40_000]) {
        const between = prose.repeat(Math.ceil(size / prose.length));
        strictEqual(findingsBehind(above, between, below), near, `${above} ${String(size)}`);
      }
    }
  });

  it('is read again behind a heading only where that says something else', () => {
    const text = `# Access\n\n${prose.repeat(400)}## Rights\n\nUnder A.9.2.5.\n`;
    const before = read(text);
    const kept = (after: IsmsDocument): number =>
      after.chunks.filter(({ chunk }) => before.chunks.some((one) => one.chunk === chunk)).length;
    const typed = withEdit(before, 2, { range: { start: 8, end: 8 }, newText: ' control' });
    strictEqual(kept(typed), before.chunks.length - 1);
    const told = withEdit(before, 2, { range: { start: 8, end: 8 }, newText: ': audit of 2019' });
    strictEqual(kept(told), 0);
    const back = withEdit(told, 3, { range: { start: 8, end: 23 }, newText: '' });
    deepStrictEqual(findingsIn(back), findingsIn(before));
  });
});

/** What stands above, and what is read otherwise below it. */
const farAway: readonly (readonly [string, string])[] = [
  ['# Audit of 2019\n\n', '## Findings\n\nRights are reviewed under A.9.2.5.\n'],
  ['# Annex A of ISO/IEC 27001:2013\n\n', '## Access\n\nRights are reviewed under A.9.2.5.\n'],
  ['## Mapping to ISO/IEC 42001\n\n', '### Roles\n\nAs A.5.99 asks.\n'],
  ['## The edition of 2005\n\n', 'Rights were reviewed under A.11.2.4.\n'],
  [
    '## Excluded controls\n\n',
    '| Control | Title | Reason |\n|---|---|---|\n| A.7.4 | Monitoring | |\n| A.8.30 | Outsourcing | None |\n',
  ],
];

const prose =
  'Everybody who works here keeps to what this says, and asks where it is not clear.\n\n';

function findingsBehind(above: string, between: string, below: string): string {
  const start = above.length + between.length;
  return JSON.stringify(
    findingsIn(read(above + between + below))
      .filter(({ range }) => range.start >= start)
      .map(({ rule, range, message }) => [rule, range.start - start, message]),
  );
}

const headings = [
  ...['# Audit of 2019', '# Policy', '## Audit report 2018', '## ISO/IEC 27001:2013', '## Scope'],
  ...['## Excluded controls', '### Details', '### ISO/IEC 42001', '## In 2025', '# Change history'],
];

const sentences = [
  ...[
    'Rights follow A.9.2.5. ',
    'Under A.12.1.2 and A.5.1. ',
    'See A.3.2. ',
    'Control 5.15 holds. ',
  ],
  ...['Everybody keeps to what this says. ', 'The risks R-001 and R-002 are treated. '],
];

function pick(items: readonly string[], random: () => number): string {
  return items[Math.floor(random() * items.length)] ?? '';
}

function many(most: number, random: () => number, item: () => string): string {
  return Array.from({ length: Math.floor(random() * most) }, item).join('');
}

function paragraph(random: () => number): string {
  return `${many(30, random, () => pick(sentences, random))}\n\n`;
}

function someText(random: () => number): string {
  return Array.from(
    { length: 8 },
    () => `${pick(headings, random)}\n\n${many(24, random, () => paragraph(random))}`,
  ).join('');
}

/** One edit: of a heading as often as of anything else. */
function edited(document: IsmsDocument, version: number, random: () => number): IsmsDocument {
  const { text } = document;
  const at = Math.floor(random() * text.length);
  const heading = text.indexOf('\n#', at) + 1;
  const start = random() < 0.5 ? at : heading;
  const lineEnd = text.indexOf('\n', start);
  const isLine = start === heading && lineEnd > 0;
  const end = isLine ? lineEnd : Math.min(text.length, start + Math.floor(random() * 3_000));
  const newText = isLine ? pick([...headings, ''], random) : pick(sentences, random);
  return withEdit(document, version, { range: { start, end }, newText });
}

function read(text: string): IsmsDocument {
  return parseDocument(uri, 1, text, reading);
}

function findingsIn(document: IsmsDocument): ReturnType<typeof findingsOf> {
  const workspace = withDocument(emptyWorkspace('file:///isms'), document);
  const world: World = { ...base, workspace, today };
  return findingsOf(rules, document, world);
}

function factsOf(document: IsmsDocument): unknown {
  const { references, tables, profile } = document;
  return [references, tables, profile, placedParts(document).map(({ part }) => part.above)];
}
