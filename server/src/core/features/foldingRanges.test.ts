import { deepStrictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import { foldingRanges } from './foldingRanges.js';

describe('foldingRanges', () => {
  it('are the front matter, the sections and the tables', () => {
    checkFolding(
      `---
type: policy
---

# Policy

Text

## Rules

| Rule | For |
| --- | --- |
| Encrypt | All |

# End
`,
      [
        '--- … ---',
        '# Policy … | Encrypt | All |',
        '## Rules … | Encrypt | All |',
        '| Rule | For | … | Encrypt | All |',
        '# End … # End',
      ],
    );
  });

  it('are the rows below a row that only names a theme', () => {
    checkFolding(
      `| Control | Applicable |
| --- | --- |
| **Organizational** | |
| A.5.1 | Yes |
| A.5.2 | Yes |
| **People** | |
| A.6.1 | Yes |
`,
      [
        '| Control | Applicable | … | A.6.1 | Yes |',
        '| **Organizational** | | … | A.5.2 | Yes |',
        '| **People** | | … | A.6.1 | Yes |',
      ],
    );
  });

  it('are the rows of each theme where nothing names it', () => {
    const rows = ['A.5.1', 'A.5.2', 'A.5.3', 'A.6.1', 'A.6.2', 'A.6.3'].map(
      (id) => `| ${id} | Yes |\n`,
    );
    checkFolding(`| Control | Applicable |\n| --- | --- |\n${rows.join('')}`, [
      '| Control | Applicable | … | A.6.3 | Yes |',
      '| A.5.1 | Yes | … | A.5.3 | Yes |',
      '| A.6.1 | Yes | … | A.6.3 | Yes |',
    ]);
  });

  it('are none in an empty document', () => {
    checkFolding('', []);
  });
});

/** Checks the first and the last line of each range. */
function checkFolding(text: string, expected: readonly string[]): void {
  deepStrictEqual(
    foldingRanges(parsed(text), builtInCatalogue()).map(({ start, end }) => {
      const lines = text.slice(start, end).split('\n');
      return `${lines[0] ?? ''} … ${lines.at(-1) ?? ''}`;
    }),
    expected,
  );
}
