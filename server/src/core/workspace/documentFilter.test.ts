import { deepStrictEqual } from 'node:assert/strict';

import { defaultConfiguration } from './configuration.js';
import { isDocumentPath } from './documentFilter.js';

describe('isDocumentPath', () => {
  it('reads Markdown and MDX, and nothing that tools keep', () => {
    const paths = [
      ...['policies/access.md', 'docs/soa.mdx', 'README.MD', 'notes.txt', 'table.csv'],
      ...['node_modules/x/readme.md', 'site/node_modules/x/readme.mdx', '.git/notes.md'],
    ];
    deepStrictEqual(
      paths.filter((path) => isDocumentPath(path, defaultConfiguration)),
      ['policies/access.md', 'docs/soa.mdx', 'README.MD'],
    );
  });
});
