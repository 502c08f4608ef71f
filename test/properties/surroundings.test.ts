import {
  deepStrictEqual,
  notDeepStrictEqual,
  notStrictEqual,
  ok,
  strictEqual,
} from 'node:assert/strict';

import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { parseDocument, withEdit } from '../../server/src/core/model/parseDocument.js';
import { placedParts } from '../../server/src/core/model/placedParts.js';
import { matrixRowsIn } from '../../server/src/core/model/readMatrix.js';
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
    for (let run = 0; run < 8; run += 1) {
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
    ok(chunks > 8 * 10, `only ${String(chunks)} chunks`);
  });

  it('is the same after edits that make the numbers of a column others, or controls again', function () {
    this.timeout(120_000);
    const random = randomNumbers(20_261_129);
    let flips = 0;
    for (let run = 0; run < 24; run += 1) {
      let document = read(numberedTable(run, random));
      for (let count = 2; count < 8; count += 1) {
        const before = document;
        factsOf(before);
        document = renumbered(document, count, random);
        deepStrictEqual(factsOf(document), factsOf(read(document.text)), `run ${String(run)}`);
        flips += Math.abs(document.references.length - before.references.length) > 1 ? 1 : 0;
      }
    }
    ok(flips > 8, `only ${String(flips)} edits reached the whole column`);
  });

  it('is the same after edits that decide whether a matrix names parties, and what its crosses say', function () {
    this.timeout(120_000);
    const random = randomNumbers(20_261_130);
    let flips = 0;
    for (let run = 0; run < 24; run += 1) {
      let document = read(matrix(run, random));
      for (let count = 2; count < 8; count += 1) {
        const before = duties(document);
        document = reassigned(document, count, random);
        const after = duties(document);
        deepStrictEqual(after, duties(read(document.text)), `run ${String(run)}`);
        flips += differences(before, after) > 1 ? 1 : 0;
      }
    }
    ok(flips > 8, `only ${String(flips)} edits reached the whole matrix`);
  });

  it('reads a long matrix again only where it is edited, unless that decides about all of it', () => {
    const row = '| Copies of all the data are made | x | |\n';
    const text = `| Activity | CSP | CSC |\n|---|---|---|\n${row.repeat(600)}`;
    const before = read(text);
    duties(before);
    const kept = (after: IsmsDocument): number =>
      after.chunks.filter(({ chunk }) => before.chunks.some((one) => one.chunk === chunk)).length;
    const end = text.lastIndexOf(' x | |');
    const typed = withEdit(before, 2, { range: { start: end + 3, end: end + 5 }, newText: '| x' });
    strictEqual(kept(typed), before.chunks.length - 1);
    const ticked = withEdit(before, 2, { range: { start: end + 3, end: end + 5 }, newText: '| ✔' });
    strictEqual(kept(ticked), 0);
    strictEqual(differences(duties(before), duties(ticked)), 600);
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

  it('is told by the title, the header and the headings of the whole document, before and after edits', () => {
    const table =
      '| Control | Question | Yes | No | Justification |\n|---|---|---|---|---|\n| A.7.4 | Are there rooms? | | x | |\n';
    const between = prose.repeat(300);
    for (const [from, to, text] of [
      ['# Audit day', '# Statement of applicability', `# Audit day\n\n${between}${table}`],
      ['type: record', 'type: soa', `---\ntype: record\n---\n\n${between}${table}`],
      [
        '## Good',
        '## Scope',
        `## Bad\n\n| Control | Applicable |\n|---|---|\n| A.7.4 | No |\n\n${between}## Good\n`,
      ],
    ] as const) {
      const before = read(text);
      strictEqual(before.statementRows.length, 0, from);
      const start = text.indexOf(from);
      const range = { start, end: start + from.length };
      const after = withEdit(before, 2, { range, newText: to });
      strictEqual(after.statementRows.length, 1, to);
      const back = withEdit(after, 3, {
        range: { start, end: start + to.length },
        newText: from,
      });
      strictEqual(back.statementRows.length, 0, from);
      deepStrictEqual(factsOf(back), factsOf(read(text)));
    }
  });

  it('is told by all rows of a table, however many there are', () => {
    for (const { head, row, deciding, usual } of deciders) {
      const few = read(head + row + deciding);
      for (const count of [1, 20, 70, 300]) {
        const rows = usual.repeat(count);
        deepStrictEqual(firstOf(read(head + row + rows + deciding)), firstOf(few), head);
        deepStrictEqual(firstOf(read(head + row + deciding + rows)), firstOf(few), head);
      }
      notDeepStrictEqual(firstOf(read(head + row + usual)), firstOf(few), head);
    }
  });

  it('tells in a statement of any length which word is strange', () => {
    const head = '| Control | Title | Applicable | Status |\n|---|---|---|---|\n';
    const strange = (word: string): string => `| A.5.1 | Policies | Yes | ${word} |\n`;
    const usual = '| A.5.2 | Roles | Yes | Umgesetzt |\n';
    for (const count of [5, 20, 90, 300]) {
      const others = Array.from({ length: count }, (_, index) =>
        strange(`Zebra${inLetters(index)}`),
      );
      const different = others.join('');
      strictEqual(strangeIn(head + different + usual.repeat(count - 1)), 0, String(count));
      strictEqual(strangeIn(head + different + usual.repeat(count + 1)), Math.min(count, 200));
      strictEqual(strangeIn(head + usual.repeat(count + 1) + different), Math.min(count, 200));
      // A word of the writers' own is told once, wherever its rows stand.
      const alike = strange('Zebra').repeat(count);
      strictEqual(strangeIn(head + alike + usual.repeat(count - 1)), 0, String(count));
      strictEqual(strangeIn(head + alike + usual.repeat(count + 1)), 1);
      strictEqual(strangeIn(head + usual.repeat(count + 1) + alike), 1);
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

const ofWords = rules.filter(({ id }) => id === 'soa-unknown-value');

/** Another word for each index: a status with a figure in it is no word. */
function inLetters(index: number): string {
  return String(index).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

function strangeIn(text: string): number {
  return findingsIn(read(text), ofWords).filter(({ rule }) => rule === 'soa-unknown-value').length;
}

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
  [
    '# Checklist for the audit\n\n',
    '| Control | Yes | No | Remarks |\n|---|---|---|---|\n| A.7.4 | | x | |\n',
  ],
  [
    '## Bad example\n\n',
    '| Control | Applicable | Justification |\n|---|---|---|\n| A.7.4 | No | |\n',
  ],
];

/** A row that is read otherwise where a deciding one stands anywhere in its table. */
const deciders = [
  {
    head: '| Control | Title | Applicable | Justification |\n|---|---|---|---|\n',
    row: '| A.5.1 | Policies | x | R-1 |\n',
    usual: '| A.5.2 | Roles | No | R-1 |\n',
    deciding: '| A.5.3 | Duties | Yes | R-1 |\n',
  },
  {
    head: '| Control | Title | Applicable | Justification |\n|---|---|---|---|\n',
    row: '| A.5.1 | Policies | ☐ | R-1 |\n',
    usual: '| A.5.2 | Roles | No | R-1 |\n',
    deciding: '| A.5.3 | Duties | ☑ | R-1 |\n',
  },
  {
    head: '| Control | Title | Applicable | Justification |\n|---|---|---|---|\n',
    row: '| 5.1 | Policies | Yes | R-1 |\n',
    usual: '| 5.2 | Roles | Yes | R-1 |\n',
    // Controls are not counted from 1.
    deciding: '| 4.1 | Context | Yes | R-1 |\n',
  },
] as const;

function firstOf({ statementRows: [row] }: IsmsDocument): unknown {
  return [row?.applicability, row?.status, row?.reference.id];
}

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
  ...['# Statement of applicability', '## Bad', '## Good', '## Voor', '## NA', '# Checklist'],
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

const tables = [
  '| Control | Title | Applicable | Justification |\n|---|---|---|---|\n',
  '| Ref | Control | Applies | Status |\n|---|---|---|---|\n',
  '| Nr. | Maßnahme | Anwendbar | Umsetzung |\n|---|---|---|---|\n',
  '| 管理策 | 名称 | 適用 | 状況 |\n|---|---|---|---|\n',
  '| Item | Threat | Likelihood | Impact |\n|---|---|---|---|\n',
  '| Activity | Note | Azure | Team |\n|---|---|---|---|\n',
  '| Control | Name | Why | Date |\n|---|---|---|---|\n',
] as const;

const cells = [
  ...(['A.5.15', 'A.7.4', '5.23', '8.1', '9.2.1', 'R-001 | Theft', 'R-2', 'Backup'] as const),
  ...(['x', 'Yes', '☑', '☐', 'No', 'Ja', '○', '対象外', 'P', 'Done', 'Implemnted', 'CSP'] as const),
  ...(['', '-', '3', '4', 'No premises of our own', 'Implemented', 'umgesetzt'] as const),
];

function table(random: () => number): string {
  // Most cells of a column are alike, so that a few decide.
  const usual = Array.from({ length: 4 }, () => pick(cells, random));
  const row = (): string =>
    `| ${usual.map((cell) => (random() < 0.9 ? cell : pick(cells, random))).join(' | ')} |\n`;
  return `${pick(tables, random)}${many(150, random, row)}\n`;
}

function someText(random: () => number): string {
  return Array.from({ length: 8 }, () => {
    const prose = many(24, random, () => paragraph(random));
    return `${pick(headings, random)}\n\n${prose}${random() < 0.5 ? table(random) : ''}`;
  }).join('');
}

const numberedHeads = [
  '| Control | Title | Applicable | Justification |\n|---|---|---|---|\n',
  '| ISO 27001 | Topic | Note | Date |\n|---|---|---|---|\n',
  '| ISO 27017 control | Text | Note | Date |\n|---|---|---|---|\n',
];

/** Controls, at the limit of what is still read: a few others decide about the whole column. */
function numberedTable(run: number, random: () => number): string {
  const others = 4 + Math.floor(random() * 6);
  const row = (_: unknown, index: number): string => {
    const number = index < others ? pick(otherNumbers, random) : pick(controlNumbers, random);
    return `| ${number} | Something of ${String(index)} | Yes | Because of the risk |\n`;
  };
  const head = numberedHeads[run % numberedHeads.length] ?? '';
  return `# Controls\n\n${head}${Array.from({ length: 60 }, row).join('')}`;
}

const controlNumbers = ['5.1', '5.2', '5.9', '5.23', '6.3', '6.8', '7.4', '8.16', '6.3.1'];
const otherNumbers = ['3.1', '3.9', '4.1', '4.2', '9.1', '10.2', '11.4', '6.1.2', '9.2.3', '1.1'];

/** A number anywhere in the column becomes another. */
function renumbered(document: IsmsDocument, version: number, random: () => number): IsmsDocument {
  const numbers = [...document.text.matchAll(/^\| (\d[\d.]*)/gmu)];
  const one = numbers[Math.floor(random() * numbers.length)];
  const start = (one?.index ?? 0) + 2;
  const newText = pick(random() < 0.5 ? otherNumbers : controlNumbers, random);
  return withEdit(document, version, {
    range: { start, end: start + (one?.[1]?.length ?? 0) },
    newText,
  });
}

const matrixHeads = [
  ['| Activity | IaaS | SaaS |', ['Frankfurt', 'Dublin'], ['CSP', 'Customer', 'Both']],
  ['| Activity | CSP | CSC |', ['x', 'x'], ['x', '-', '✔']],
  ['| Task | Azure | Team |', ['Anna', 'Ben'], ['Supplier', 'Us', 'CSC']],
] as const;

/** At the limit: a few cells decide about the whole matrix. */
function matrix(run: number, random: () => number): string {
  const [head, others, parties] = matrixHeads[run % matrixHeads.length] ?? matrixHeads[0];
  const row = (_: unknown, index: number): string => {
    const words = index % 2 === 0 ? others : parties.slice(0, 2);
    return `| Duty ${String(index)} and all that belongs to it | ${pick(words, random)} | ${pick(words, random)} |\n`;
  };
  return `${head}\n|---|---|---|\n${Array.from({ length: 120 }, row).join('')}`;
}

/** A cell anywhere in the matrix says something else. */
function reassigned(document: IsmsDocument, version: number, random: () => number): IsmsDocument {
  const { text } = document;
  const [, others, parties] = matrixHeads.find(([head]) => text.startsWith(head)) ?? matrixHeads[0];
  const rows = [...text.matchAll(/(?<= to it \| ).*(?= \|$)/gmu)];
  const one = rows[Math.floor(random() * rows.length)];
  const start = one?.index ?? 0;
  const words = random() < 0.5 ? others : parties;
  return withEdit(document, version, {
    range: { start, end: start + (one?.[0].length ?? 0) },
    newText: `${pick(words, random)} | ${pick(words, random)}`,
  });
}

function duties(document: IsmsDocument): readonly string[] {
  return document.parts.flatMap((part) =>
    matrixRowsIn(part, reading.vocabulary).map(({ activity, assignments }) =>
      [
        activity.text,
        ...assignments.map(({ cell, party }) => `${cell.text}=${party ?? ''}`),
      ].join(),
    ),
  );
}

function differences(one: readonly string[], other: readonly string[]): number {
  const most = Math.max(one.length, other.length);
  return Array.from({ length: most }, (_, index) => one[index] !== other[index]).filter(Boolean)
    .length;
}

/** One edit: of a heading as often as of anything else. */
function edited(document: IsmsDocument, version: number, random: () => number): IsmsDocument {
  const { text } = document;
  const at = Math.floor(random() * text.length);
  const heading = text.indexOf('\n#', at) + 1;
  const start = random() < 0.5 ? at : heading;
  const lineEnd = text.indexOf('\n', start);
  const isLine = start === heading && lineEnd > 0;
  const end = isLine
    ? lineEnd
    : Math.min(text.length, start + Math.floor(random() * (random() < 0.5 ? 4 : 3_000)));
  const newText = isLine
    ? pick([...headings, ''], random)
    : pick([...sentences, ...cells, '|', '\n', '\n\n'], random);
  return withEdit(document, version, { range: { start, end }, newText });
}

function read(text: string): IsmsDocument {
  return parseDocument(uri, 1, text, reading);
}

function findingsIn(document: IsmsDocument, asked = rules): ReturnType<typeof findingsOf> {
  const workspace = withDocument(emptyWorkspace('file:///isms'), document);
  const world: World = { ...base, workspace, today };
  return findingsOf(asked, document, world);
}

function factsOf(document: IsmsDocument): unknown {
  const { references, profile, statementRows, riskRows } = document;
  const read = [references, document.tables, statementRows, riskRows];
  return [JSON.stringify(read), profile, placedParts(document).map(({ part }) => part.above)];
}
