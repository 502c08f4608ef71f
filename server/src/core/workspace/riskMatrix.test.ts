import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';

import { defaultConfiguration } from './configuration.js';
import { readConfiguration } from './readConfiguration.js';

describe('risk.matrix', () => {
  it('gives a level for each product of likelihood and impact', () => {
    const { risk, problems } = read(`
risk:
  acceptableLevel: 4
  matrix:
    likelihood: [Rare, Possible, Likely]
    impact: [Minor, Moderate, Major, Severe]
    levels: { High: 6–12, Medium: 3 - 5, Low: 1-2 }
`);
    deepStrictEqual(problems, []);
    strictEqual(risk.scale, 4);
    strictEqual(risk.acceptableLevel, 4);
    deepStrictEqual(levelsByRow(risk), [
      ['Low', 'Low', 'Medium', 'Medium'],
      ['Low', 'Medium', 'High', 'High'],
      ['Medium', 'High', 'High', 'High'],
    ]);
  });

  it('takes the levels of each likelihood from its row, in any order, by name or number', () => {
    const { risk, problems } = read(`
risk:
  matrix:
    likelihood: [selten, möglich, häufig]
    levels: [grün, gelb, rot]
    rows:
      Häufig: [Gelb, Rot]
      2: [grün, gelb]
      selten: [grün, grün]
`);
    deepStrictEqual(problems, []);
    deepStrictEqual(levelsByRow(risk), [
      ['grün', 'grün'],
      ['grün', 'gelb'],
      ['gelb', 'rot'],
    ]);
  });

  it('has five steps of each by default, and multiplies names that are numbers', () => {
    strictEqual(read('risk: { matrix: { levels: { Low: 1-9, High: 10-25 } } }').risk.scale, 5);
    strictEqual(
      read('risk: { scale: 3, matrix: { levels: { Low: 1-3, High: 4-9 } } }').risk.scale,
      3,
    );
    const { risk } = read(
      'risk: { matrix: { likelihood: [0, 1, 2], impact: [1, 4, 8], levels: { A: 0, B: 1-16 } } }',
    );
    deepStrictEqual(
      risk.matrix?.impact.map(({ value }) => value),
      [1, 4, 8],
    );
    deepStrictEqual(levelsByRow(risk)[0], ['A', 'A', 'A']);
  });

  it('has levels and steps that are signs', () => {
    const { risk, problems } = read(
      'risk: { matrix: { likelihood: [★, ★★], levels: [🟢, 🔴], rows: { ★: [🟢, 🟢], ★★: [🟢, 🔴] } } }',
    );
    deepStrictEqual(problems, []);
    deepStrictEqual(levelsByRow(risk), [
      ['🟢', '🟢'],
      ['🟢', '🔴'],
    ]);
  });

  it('has levels with names of objects', () => {
    const { risk, problems } = read(
      'risk: { matrix: { levels: { __proto__: 1-9, constructor: 10-25 } } }',
    );
    deepStrictEqual(problems, []);
    deepStrictEqual(risk.matrix?.levels, ['__proto__', 'constructor']);
  });

  it('keeps the matrix beside a key that nobody knows, and beside another scale', () => {
    const unknown = read('risk: { matrix: { colour: red, levels: { Low: 1-9, High: 10-25 } } }');
    strictEqual(unknown.risk.matrix?.levels.length, 2);
    deepStrictEqual(unknown.problems, [
      'colour: colour is not a key of risk.matrix, so it has no effect. Write likelihood, impact, levels or rows.',
    ]);
    const scaled = read(
      'risk: { scale: 5, matrix: { likelihood: [a, b], impact: [c, d], levels: { Low: 1-2, High: 3-4 } } }',
    );
    strictEqual(scaled.risk.scale, 2);
    deepStrictEqual(scaled.problems, [
      '5: risk.scale is 5, but the highest step in risk.matrix is 2, which counts. Delete the line, or correct it.',
    ]);
  });
});

describe('a mistake in risk.matrix', () => {
  const steps = 'likelihood: [Rare, Likely], impact: [Minor, Major]';

  checkMistake('matrix: 5', '5: risk.matrix needs keys with values below it');
  checkMistake('matrix: [a]', 'a: risk.matrix needs keys with values below it');
  checkMistake('matrix: {}', '{}: The key levels is missing in this entry of risk.matrix');
  checkMistake(
    'matrix: { levels: 5 }',
    '5: risk.matrix.levels needs a list of names, or names with their scores',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 10-25 }, likelihood: [Rare, { a: b }] }',
    'a: risk.matrix.likelihood needs a text or a whole number.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 10-25 }, likelihood: [Rare] }',
    'Rare: risk.matrix.likelihood needs 2 to 10 entries.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 10-25 }, likelihood: [Rare, "-"] }',
    '"-": "-" is not possible for risk.matrix.likelihood.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 10-25 }, likelyhood: [Rare, Often] }',
    'likelyhood: likelyhood is not a key of risk.matrix, so it has no effect. Did you mean likelihood?',
  );
  checkMistake(
    'matrix: { level: { Low: 1-9, High: 10-25 } }',
    'level: level is not a key of risk.matrix, so it has no effect. Did you mean levels?',
  );
  checkMistake(
    'matrix: { levels: { Low: [1, 9], High: 10-25 } }',
    '1: risk.matrix.levels.Low needs a score or the first and the last one',
  );
  checkMistake(
    'matrix: { levels: { Low: up to 9, High: 10-25 } }',
    'up to 9: "up to 9" is not possible for risk.matrix.levels.Low.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 10-25 }, impact: [Major, MAJOR] }',
    'MAJOR: risk.matrix.impact names "MAJOR" twice.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, low: 10-25 } }',
    'low: risk.matrix.levels names "low" twice.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, (Low): 10-25 } }',
    '(Low): risk.matrix.levels has both "Low" and "(Low)", which cannot be told apart in a register: capitals, accents and most signs make no difference there.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 10-25 }, impact: [Wurde, Würde] }',
    'Würde: risk.matrix.impact has both "Wurde" and "Würde", which cannot be told apart',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 9-25 } }',
    '9-25: The score 9 is both "Low" and "High".',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-9, High: 12-25 } }',
    'levels: No level has the score 10, which 2 × 5 gives.',
  );
  checkMistake(
    'matrix: { levels: { Low: 9-1, High: 10-25 } }',
    '9-1: The scores 9-1 of "Low" run downwards.',
  );
  checkMistake(
    'matrix: { levels: { Low: 1-25, High: 26-30 } }',
    '26-30: No risk can be "High": the highest likelihood times the highest impact is 25.',
  );
  checkMistake(
    'matrix: { levels: [Low, High] }',
    'levels: risk.matrix.levels only names the levels.',
  );
  checkMistake(
    `matrix: { ${steps}, levels: { Low: 1, High: 2-4 }, rows: { 1: [Low, Low], 2: [Low, High] } }`,
    'rows: risk.matrix says twice which level a risk has',
  );
  checkMistake(
    `matrix: { ${steps}, levels: [Low, High], rows: { Rare: [Low, Low], Often: [Low, High] } }`,
    'Often: "Often" is no likelihood of this matrix. Write Rare or Likely.',
  );
  checkMistake(
    `matrix: { ${steps}, levels: [Low, High], rows: { Rare: [Low, Low], 1: [Low, High] } }`,
    'Rare: risk.matrix.rows has two rows for the likelihood "Rare".',
  );
  checkMistake(
    'matrix: { likelihood: [a, b, c], levels: [Low, High], rows: { a: [Low, Low], c: [Low, High] } }',
    'rows: risk.matrix.rows has no row for the likelihood "b".',
  );
  checkMistake(
    `matrix: { ${steps}, levels: [Low, High], rows: { Rare: [Low, Low], Likely: [Low, High, High] } }`,
    'Likely: The row "Likely" has 3 levels, but there are 2 steps of impact.',
  );
  checkMistake(
    `matrix: { ${steps}, levels: [Low, High], rows: { Rare: [Low, Low], Likely: [Low, Hig] } }`,
    'Hig: "Hig" is none of risk.matrix.levels. Did you mean High?',
  );
  checkMistake(
    `matrix: { ${steps}, levels: [Low, High], rows: { Rare: [High, Low], Likely: [High, Low] } }`,
    'Low: With the impact "Major", the likelihood "Rare" gives "Low", although',
  );
  checkMistake(
    `matrix: { ${steps}, levels: [Low, High], rows: { Rare: [Low, High], Likely: [Low, Low] } }`,
    'Low: With the impact "Major", the likelihood "Likely" gives "Low", although',
  );

  it('tells all mistakes of a kind at once, each with its place', () => {
    const { problems } = read(
      `risk: { matrix: { ${steps}, levels: [Low, High], rows: { Rare: [Low, Lo], Often: [Low, High] } } }`,
    );
    strictEqual(problems.length, 2);
  });
});

describe('any risk.matrix', () => {
  const pieces = fc.constantFrom(
    ...['likelihood', 'impact', 'levels', 'rows', 'Low', 'High', '1', '1-4', '2-25', '-3', '1e9'],
    ...[': ', '- ', '[', ']', '{', '}', ', ', '"', '|', '&x ', '*x', '~', '__proto__', '\n', '  '],
  );

  it('is read, and gives a level of its own in each field of a whole matrix', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { risk } = read(`risk:\n  matrix: { levels: ${parts.join('')}`);
        checkWhole(risk.matrix);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the level of each field that its rows or scores give, however many there are', () => {
    const some = (fewest: number, words: readonly string[]): fc.Arbitrary<readonly string[]> =>
      fc.integer({ min: fewest, max: words.length }).map((count) => words.slice(0, count));
    const levels = ['green', 'amber', 'red'] as const;
    // The highest product is six at least, so that each level can be reached.
    const cuts = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }));
    fc.assert(
      fc.property(
        some(2, ['rare', 'seldom', 'likely', 'often']),
        some(3, ['small', 'middling', 'large', 'huge', 'vast']),
        cuts,
        (likelihood, impact, [first, second]) => {
          // The place of a field from the lowest corner, and the products, both only rise.
          const places = likelihood.map((_, row) =>
            impact.map((_step, column) => levelOf(row + column, first, second)),
          );
          const rows = Object.fromEntries(
            likelihood.map((name, row) => [name, places[row]?.map((at) => levels[at])]),
          );
          const drawn = read(
            `risk: ${JSON.stringify({ matrix: { likelihood, impact, levels, rows } })}`,
          );
          deepStrictEqual(drawn.problems, []);
          deepStrictEqual(drawn.risk.matrix?.cells, places);
          const scored = read(
            `risk: ${JSON.stringify({ matrix: { likelihood, impact, levels: scoresFrom(first, second) } })}`,
          );
          deepStrictEqual(
            scored.risk.matrix?.cells,
            likelihood.map((_, row) =>
              impact.map((_step, column) => levelOf((row + 1) * (column + 1) - 1, first, second)),
            ),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is whole where names, scores and rows are chosen at will', () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'c', 'A', '1', '2', '', 7), { maxLength: 4 });
    const levels = fc.oneof(
      names,
      fc.dictionary(fc.constantFrom('Low', 'High', 'x'), fc.constantFrom('1', '1-3', '2-99', 4)),
    );
    const rows = fc.dictionary(fc.constantFrom('a', 'b', '1', '2'), names);
    fc.assert(
      fc.property(
        fc.record({ likelihood: names, impact: names, levels, rows }, { requiredKeys: ['levels'] }),
        (matrix) => {
          checkWhole(read(`risk: ${JSON.stringify({ matrix })}`).risk.matrix);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** The lowest level up to `first`, the next one for `second` more. */
function levelOf(place: number, first: number, second: number): number {
  return place < first ? 0 : place < first + second ? 1 : 2;
}

function scoresFrom(first: number, second: number): Readonly<Record<string, string>> {
  const middle = first + second;
  return {
    green: `1-${String(first)}`,
    amber: `${String(first + 1)}-${String(middle)}`,
    red: `${String(middle + 1)}-20`,
  };
}

type Risk = ReturnType<typeof readConfiguration>['configuration']['risk'];

function read(text: string): { readonly risk: Risk; readonly problems: readonly string[] } {
  const { configuration, problems } = readConfiguration(text);
  return {
    risk: configuration.risk,
    problems: problems.map(
      ({ range, message }) => `${text.slice(range.start, range.end)}: ${message.en}`,
    ),
  };
}

function levelsByRow({ matrix }: Risk): readonly (readonly (string | undefined)[])[] {
  return matrix?.cells.map((row) => row.map((level) => matrix.levels[level])) ?? [];
}

/** Checks that the matrix of `risk` is left out for one reason, which begins with `expected`. */
function checkMistake(risk: string, expected: string): void {
  it(`${risk} – ${expected}`, () => {
    const { risk: found, problems } = read(`risk: { ${risk} }`);
    deepStrictEqual(
      problems.map((problem) => problem.slice(0, expected.length)),
      [expected],
    );
    deepStrictEqual(found, defaultConfiguration.risk);
  });
}

function checkWhole(matrix: Risk['matrix']): void {
  if (!matrix) {
    return;
  }
  const { likelihood, impact, levels, cells } = matrix;
  strictEqual(cells.length, likelihood.length);
  for (const row of cells) {
    strictEqual(row.length, impact.length);
    ok(row.every((level) => levels[level] !== undefined));
  }
}
