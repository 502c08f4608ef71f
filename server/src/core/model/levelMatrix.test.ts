import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readConfiguration } from '../workspace/readConfiguration.js';
import { type LevelMatrix, resultOf, statedLevel, stepIn } from './levelMatrix.js';

describe('a step in a cell', () => {
  const steps = stepsOf('[Rare, Unlikely, Possible, Likely, Almost certain]');

  for (const [text, place] of [
    ['Likely', 3],
    ['likely', 3],
    ['4', 3],
    ['４', 3],
    ['4 (Likely)', 3],
    ['Likely – 4', 3],
    ['**Almost  certain**', 4],
    ['4 (wahrscheinlich)', 3],
    ['3 (Likely)', undefined],
    ['4 per year', undefined],
    ['5 %', undefined],
    ['< 5', undefined],
    ['3–4', undefined],
    ['6', undefined],
    ['0', undefined],
    ['Often', undefined],
    ['', undefined],
  ] as const) {
    it(`${text === '' ? 'that is empty' : text} is ${String(place)}`, () => {
      strictEqual(stepIn(text, steps), place);
    });
  }

  it('has a number as a part of its name', () => {
    const levels = stepsOf('[Stufe 1, Stufe 2, Stufe 3]');
    deepStrictEqual(
      ['Stufe 2', '2', 'Stufe', '2 Stufe'].map((text) => stepIn(text, levels)),
      [1, 1, undefined, 1],
    );
    const shares = stepsOf('["< 5 %", "5-50 %", "> 50 %", "< 50 %"]');
    deepStrictEqual(
      ['< 5 %', '5–50 %', '>50%', '2', '5', '<50 %'].map((text) => stepIn(text, shares)),
      [0, 1, 2, 1, undefined, 3],
    );
    const numbered = stepsOf('[1 – Rare, 2 – Likely]');
    deepStrictEqual(
      ['1 – Rare', 'Rare', '2', 'likely (2)'].map((text) => stepIn(text, numbered)),
      [0, 0, 1, 1],
    );
  });
});

describe('a level in a cell', () => {
  it('stands there in words, as a score, or as both', () => {
    const matrix = matrixOf('levels: { Low: 1-4, Very high: 5-25 }');
    for (const [text, stated] of [
      ['Very high', { level: 1 }],
      ['🔴 very high', { level: 1 }],
      ['12', { score: 12 }],
      ['3 × 4 = 12', { score: 12 }],
      ['12 (Very high)', { level: 1, score: 12 }],
      ['12 (High)', undefined],
      ['Low/Very high', undefined],
      ['', undefined],
    ] as const) {
      deepStrictEqual(statedLevel(text, matrix), stated, text);
    }
  });

  it('has a number in its name, or is nothing else where that cannot be a score', () => {
    const scored = matrixOf('levels: { Class 1: 1-4, 2: 5-25 }');
    deepStrictEqual(
      ['Class 1', '2', '12'].map((text) => statedLevel(text, scored)),
      [{ level: 0 }, undefined, { score: 12 }],
    );
    const drawn = matrixOf('levels: [1, 2], rows: { 1: [1, 1], 2: [1, 2] }');
    deepStrictEqual(statedLevel('2', drawn), { level: 1 });
  });
});

describe('signs', () => {
  it('tell names apart: plus, minus, repeated ones, and any where there are no words', () => {
    const matrix = matrixOf(
      'levels: { "Medium-": 1, Medium: 2, Medium+: 3, Medium++: 4, ★: 5-6, ★★: 8-9, 🔴: 10-12, "! hoch": 15, "!! hoch": 16-25 }',
    );
    for (const [text, level] of [
      ['Medium', 1],
      ['🟡 medium', 1],
      ['Medium –', 0],
      ['Medium−', 0],
      ['🟡 MEDIUM+', 2],
      ['Medium++', 3],
      ['Medium+++', undefined],
      ['★', 4],
      ['★★', 5],
      ['★ ★', 5],
      ['★★★', undefined],
      ['🔴', 6],
      ['🟡', undefined],
      ['hoch', 7],
      ['!! Hoch', 8],
    ] as const) {
      strictEqual(statedLevel(text, matrix)?.level, level, text);
    }
    deepStrictEqual(
      ['3 (Medium+)', 'Medium- – 1', '8 (★★)', '12 🟡', '3 (Medium+++)'].map((text) =>
        statedLevel(text, matrix),
      ),
      [
        { level: 2, score: 3 },
        { level: 0, score: 1 },
        { level: 5, score: 8 },
        { score: 12 },
        undefined,
      ],
    );
  });

  it('tell steps apart in the same way', () => {
    const steps = stepsOf('[Medium, Medium+, ★ Stern, ★★ Stern, A, B-]');
    for (const [text, place] of [
      ['Medium+', 1],
      ['2 (Medium+)', 1],
      ['Medium+ – 2', 1],
      ['2 (Medium)', undefined],
      ['1 (Medium)', 0],
      ['Medium-', undefined],
      ['2 (Medium-)', undefined],
      ['★★ Stern', 3],
      ['★ Stern', 2],
      ['A+', 4],
      ['B-', 5],
      ['B', 5],
      ['B+', undefined],
      ['3+', 2],
    ] as const) {
      strictEqual(stepIn(text, steps), place, text);
    }
  });

  it('are decoration beside words that need none', () => {
    const steps = stepsOf('[Low-Medium, Very high, "5 % – 10 %"]');
    deepStrictEqual(
      ['Low – Medium', 'low medium!!', '- Very high', '2 – 🟠🟠 Very high', '5%-10%'].map((text) =>
        stepIn(text, steps),
      ),
      [0, 0, 1, 1, 2],
    );
  });

  it('tell apart the levels of rows', () => {
    const { cells } = matrixOf('levels: [C, C+], rows: { 1: [C, 🟠 C+], 2: [C+, C+] }');
    deepStrictEqual(cells, [
      [0, 1],
      [1, 1],
    ]);
  });
});

it('a matrix makes nothing of what it does not have', () => {
  const matrix = matrixOf('levels: { Low: 1-4, High: 5-25 }');
  strictEqual(resultOf(matrix, '2', '3')?.level, 1);
  strictEqual(resultOf(matrix, '2', '6'), undefined);
  strictEqual(resultOf(matrix, '', '3'), undefined);
});

function stepsOf(names: string): LevelMatrix['likelihood'] {
  return matrixOf(`likelihood: ${names}, levels: { Low: 1-2, High: 3-100 }`).likelihood;
}

function matrixOf(matrix: string): LevelMatrix {
  const { configuration, problems } = readConfiguration(`risk: { matrix: { ${matrix} } }`);
  deepStrictEqual(problems, []);
  return configuration.risk.matrix ?? { likelihood: [], impact: [], levels: [], cells: [] };
}
