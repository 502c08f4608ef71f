/**
 * Texts that nobody writes and that bring parsers of Markdown and YAML to their limits: each function
 * gives one whose size grows with `n`.
 */
export const hostileText = {
  nestedStrong: (n: number): string => `${'*a **a '.repeat(n)}b${' a** a*'.repeat(n)}`,
  nestedQuotes: (n: number): string => `${'> '.repeat(n)}a`,
  emptyLinesInLists: (n: number): string => `${'- '.repeat(n)}x${'\n'.repeat(n)}`,
  staircase: (n: number): string =>
    Array.from({ length: n }, (_, depth) => `${'  '.repeat(depth)}* a`).join('\n'),
  markersOnOneLine: (n: number): string => `${'- '.repeat(n)}x`,
  backticks: (n: number): string =>
    Array.from({ length: n }, (_, index) => `e${'`'.repeat(index + 1)}`).join(''),
  mismatchedEmphasis: (n: number): string => '*a_ '.repeat(n),
  linkClosers: (n: number): string => 'a]'.repeat(n),
  nestedBrackets: (n: number): string => `${'['.repeat(n)}a${']'.repeat(n)}`,
  bracketsAndParentheses: (n: number): string => '[ (]('.repeat(n),
  imagesInImages: (n: number): string => '![[]()'.repeat(n),
  unclosedLinks: (n: number): string => '[a](<b'.repeat(n),
  setextHeadings: (n: number): string => 'a\n=\n'.repeat(n),
  unclosedComments: (n: number): string => `</${'<!--'.repeat(n)}`,
  definitions: (n: number): string =>
    `${numbered(n, (index) => `[${index}]: u`)}\n\n${'[0] '.repeat(n)}`,
  footnotes: (n: number): string =>
    `${numbered(n, (index) => `x[^${index}]`)}\n\n${numbered(n, (index) => `[^${index}]: t\n`)}`,
  wideTable: (n: number): string => {
    const row = `| ${Array.from({ length: n }, (_, index) => `c${index}`).join(' | ')} |`;
    return [row, `|${'---|'.repeat(n)}`, row, row].join('\n');
  },
  longStatement: (n: number): string =>
    [
      '| No | Control | Applicable | Justification | Status | Evidence |',
      '| --- | --- | --- | --- | --- | --- |',
      numbered(n, (index) => {
        const id = annexIds[index % annexIds.length] ?? '';
        return `| ${index} | ${id} | Yes | Risk R-${index} | Implemented | [page](p.md) |`;
      }),
    ].join('\n'),
  clausesAmongControls: (n: number): string =>
    [
      '| Control | Title | Applicable |',
      '| --- | --- | --- |',
      numbered(n, (index) =>
        ['4.1', '8.1', '5.15', '5.15', '5.15']
          .map((number) => `| ${number} | Row ${index} | Yes |`)
          .join('\n'),
      ),
    ].join('\n'),
  idsOnOneLine: (n: number): string => 'A.5.1 '.repeat(n),
  idsLineByLine: (n: number): string => 'A.5.1\n'.repeat(n),
  wrongIds: (n: number): string => 'A.99.99\n'.repeat(n),
  wrongIdsOnOneLine: (n: number): string => 'A.99.99 '.repeat(n),
  headings: (n: number): string => '# Control A.5.1\n\n'.repeat(n),
  unclosedFrontMatter: (n: number): string => `---\n${'k: v\n'.repeat(n)}`,
  paragraphs: (n: number): string => 'Access follows A.5.15 at all times.\n\n'.repeat(n),
} as const;

export type HostileText = keyof typeof hostileText;

/** The ids of Annex A of the edition of 2022. */
export const annexIds: readonly string[] = [
  ...section('A.5', 37),
  ...section('A.6', 8),
  ...section('A.7', 14),
  ...section('A.8', 34),
];

function section(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}.${index + 1}`);
}

function numbered(n: number, line: (index: number) => string): string {
  return Array.from({ length: n }, (_, index) => line(index)).join('\n');
}
