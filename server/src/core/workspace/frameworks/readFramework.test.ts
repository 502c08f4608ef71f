import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { readFramework, type ReadFramework } from './readFramework.js';

const head = 'framework: { id: own, name: Own rules, edition: "2" }\n';

/** The messages with the texts that they stand at. */
function problems(text: string, path = 'own.yaml'): readonly string[] {
  return readFramework(text, path).problems.map(
    ({ range, message }) => `${text.slice(range.start, range.end)}: ${message.en}`,
  );
}

function ids({ framework }: ReadFramework): readonly string[] {
  return framework?.controls.map(({ id }) => id) ?? [];
}

/** Checks that one problem stands at `place` and begins as `message` does. */
function checkProblem(text: string, place: string, message: string, path?: string): void {
  const found = problems(text, path);
  strictEqual(found.length, 1, found.join('\n'));
  strictEqual(found[0]?.slice(0, place.length + 2 + message.length), `${place}: ${message}`);
}

describe('framework in YAML', () => {
  it('is read with all that it says', () => {
    const text = `${head}
groups:
  - { id: dev, title: Development }
controls:
  - id: REQ-1
    title: Two people
    group: dev
    about: |
      No change is seen
      by one person only.
    customer: [Ask for it]
    provider:
      - Show it
    evidence: A sample
    related: [A.8.32]
  - { id: "REQ-2(1)", title: Tests, group: Delivery }
`;
    deepStrictEqual(readFramework(text, 'own.yaml'), {
      framework: {
        id: 'own',
        name: 'Own rules',
        edition: '2',
        controls: [
          {
            id: 'REQ-1',
            title: 'Two people',
            group: 'Development',
            about: 'No change is seen by one person only.',
            customer: ['Ask for it'],
            provider: ['Show it'],
            evidence: ['A sample'],
            related: ['A.8.32'],
          },
          {
            ...{ id: 'REQ-2(1)', title: 'Tests', group: 'Delivery' },
            ...{ customer: [], provider: [], evidence: [], related: [] },
          },
        ],
      },
      problems: [],
    });
  });

  it('may be written as JSON', () => {
    const text = '{ "framework": { "id": "own" }, "controls": [{ "id": "R1", "title": "T" }] }';
    deepStrictEqual(ids(readFramework(text, 'own.json')), ['R1']);
  });

  it('tells each mistake at its place, and keeps the rest', () => {
    const good = '  - { id: R-1, title: One }\n';
    const cases: readonly (readonly [string, string, string])[] = [
      ['  - { id: R-2 }\n', 'R-2', 'The control R-2 has no title, so it is not used.'],
      ['  - { title: Two }\n', 'title', 'This control has no id, so it is not used.'],
      ['  - R-2\n', 'R-2', 'A control needs an `id` and a `title`'],
      ['  - { id: R-1, title: Two }\n', 'R-1', 'R-1 stands in this file twice'],
      ['  - { id: 5.2, title: Two }\n', '5.2', '"5.2" cannot be found as the id of a control'],
      ['  - { id: two words 2, title: Two }\n', 'two words 2', '"two words 2" cannot be found'],
      ['  - { id: A.5.15, title: Two }\n', 'A.5.15', 'A.5.15 is a control of ISO/IEC 27001'],
      ['  - { id: R-2, title: T, grup: x }\n', 'grup', 'grup is not a key of a control'],
      ['  - { id: R-2, title: T, about: [x] }\n', '[x]', 'about needs a text, not a list.'],
      [
        `  - { id: R-2, title: T, about: ${'x'.repeat(601)} }\n`,
        'x'.repeat(601),
        'Only the first 600 characters of `about` are shown',
      ],
      ['  - { id: R-2, title: T, evidence: { a: b } }\n', 'a', 'evidence needs a list'],
    ];
    for (const [line, place, message] of cases) {
      const text = `${head}controls:\n${good}${line}`;
      checkProblem(text, place, message);
      strictEqual(ids(readFramework(text, 'own.yaml'))[0], 'R-1');
    }
  });

  it('is not used without an id and a list of controls, and says so once', () => {
    const controls = 'controls: [{ id: R-1, title: One }]\n';
    checkProblem(controls, 'controls', 'This file does not say which framework it is');
    checkProblem(`framework: { name: X }\n${controls}`, '{ name: X }', 'The framework has no id');
    checkProblem(`framework: { id: iso27001 }\n${controls}`, 'iso27001', 'iso27001 is the name of');
    checkProblem(`framework: { id: my own }\n${controls}`, 'my own', '"my own" cannot be the id');
    checkProblem(head, head.trimEnd(), 'This file has no list of controls');
    checkProblem('', '', 'Nothing in this file can be read as a framework');
    checkProblem('- a\n- b\n', '- a', 'Nothing in this file can be read as a framework');
    checkProblem('{ broken', '{ broken', 'The bracket that opens here is never closed.');
  });

  it('is read up to 5 MB and 5,000 controls', () => {
    const line = (index: number): string => `  - { id: R-${String(index)}, title: T }\n`;
    const many = `${head}controls:\n${Array.from({ length: 5_003 }, (_, index) => line(index)).join('')}`;
    strictEqual(ids(readFramework(many, 'own.yaml')).length, 5_000);
    checkProblem(
      many,
      'R-5000',
      'Only the first 5,000 controls of a file are read, so this one and the 2 after it',
    );
    const long = readFramework(`${head}#${'x'.repeat(5_000_000)}`, 'own.yaml');
    strictEqual(long.framework, undefined);
    match(long.problems[0]?.message.en ?? '', /^This file is larger than 5 MB/);
  });

  it('tells 50 mistakes at most', () => {
    const text = `${head}controls:\n${'  - { id: x }\n'.repeat(80)}`;
    strictEqual(problems(text).length, 50);
  });
});

function oscal(controls: unknown): string {
  const metadata = { title: 'NIST SP 800-53', version: 'Rev 5' };
  return JSON.stringify({ catalog: { metadata, groups: [{ title: 'Access', controls }] } });
}

const label = (value: string): object => ({ name: 'label', value });

describe('catalogue of OSCAL', () => {
  it('gives controls and enhancements by their labels, in the order of the file', () => {
    const text = oscal([
      {
        id: 'ac-2',
        title: 'Account Management',
        props: [{ ...label('AC-02'), class: 'sp800-53a' }, label('AC-2')],
        links: [
          { rel: 'related', href: '#ac-3' },
          { rel: 'reference', href: '#x' },
        ],
        parts: [{ name: 'guidance', prose: 'Accounts  {{ insert: param }} end.' }],
        controls: [{ id: 'ac-2.1', title: 'Automated', props: [label('AC-2(1)')] }],
      },
      { id: 'ac-3', title: 'Access Enforcement' },
      {
        ...{ id: 'ac-13', title: 'Supervision' },
        props: [label('AC-13'), { name: 'status', value: 'withdrawn' }],
      },
    ]);
    const { framework, problems: found } = readFramework(text, 'x.JSON');
    deepStrictEqual(found, []);
    deepStrictEqual(
      framework?.controls.map(({ id, title, group, about, related }) => [
        ...[id, title, group, about, related],
      ]),
      [
        ['AC-2', 'Account Management', 'Access', 'Accounts … end.', ['AC-3']],
        ['AC-2(1)', 'Automated', 'Access', undefined, []],
        ['AC-3', 'Access Enforcement', 'Access', undefined, []],
      ],
    );
    deepStrictEqual(
      [framework.id, framework.name, framework.edition],
      ['nist-sp-800-53', 'NIST SP 800-53', 'Rev 5'],
    );
  });

  it('tells what is wrong where it stands', () => {
    const controls = [{ id: 'ac-1' }, { id: 'ac-2', title: 'T' }];
    const text = oscal(controls);
    checkProblem(text, 'ac-1', 'The control AC-1 has no title', 'x.json');
    deepStrictEqual(ids(readFramework(text, 'x.json')), ['AC-2']);
    checkProblem(
      oscal([{ title: 'Only' }]),
      'Only',
      'A control (title "Only") has no id',
      'x.json',
    );
    checkProblem(
      '{ "catalog": {} }',
      '{ "catalog": {} }',
      'This catalogue has no controls',
      'x.json',
    );
    checkProblem('{ "catalog": {} ]', ']', 'This file is not valid JSON from here on', 'x.json');
  });
});
