import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { folderWith, removeFolders } from '../kit/folder.js';
import { isms, prepareProgram } from './commandLine.js';

const comment = '<!-- isms-disable-next-line broken-link -- the share is internal -->';

const files = {
  'isms.yaml':
    "documents: { include: ['*.md', 'drafts/*.md'] }\noverrides:\n  - { files: ['drafts/**'], rules: { broken-link: off } }\nrules: { required-document: off }\n",
  'policy.md': `# Access policy\n\n${comment}\nSee the [list](lists/one.md).\n\nSee the [other](lists/two.md).\n`,
  'drafts/new.md': '# Draft\n\nSee the [list](lists/one.md).\n',
  'open.md': '# Notes\n\n<!-- isms-disable-file broken-link -->\n\nSee [this](lists/one.md).\n',
};

function shown(folder: string, ...options: readonly string[]): readonly string[] {
  const { out } = isms(['check', folder, '--format', 'json', ...options]);
  const { findings } = JSON.parse(out) as {
    readonly findings: readonly {
      readonly file: string;
      readonly line: number;
      readonly rule: string;
      readonly severity: string;
    }[];
  };
  return findings
    .filter(({ rule }) => rule === 'broken-link' || rule === 'suppression')
    .map(({ file, line, rule, severity }) => `${file} ${line} ${rule} ${severity}`);
}

describe('what is left out on the command line', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
  });
  after(removeFolders);

  it('is what comments and overrides say', () => {
    deepStrictEqual(shown(folderWith(files)), [
      'open.md 3 suppression information',
      'policy.md 6 broken-link warning',
    ]);
  });

  it('is weighed by --rule before all that isms.yaml says', () => {
    const options = ['--rule', 'broken-link=error', '--rule', 'suppression=error'];
    deepStrictEqual(shown(folderWith(files), ...options), [
      'drafts/new.md 3 broken-link error',
      'open.md 3 suppression error',
      'policy.md 6 broken-link error',
    ]);
    deepStrictEqual(shown(folderWith(files), '--rule', 'suppression=off'), [
      'policy.md 6 broken-link warning',
    ]);
  });

  it('names a mistake in an override', () => {
    const folder = folderWith({
      ...files,
      'isms.yaml': 'overrides: [{ files: ["a/**"], rules: { brokn-link: off } }]\n',
    });
    const { code, out, errors } = isms(['check', folder, '--format', 'json']);
    strictEqual(code, 0);
    match(
      `${out}${errors}`,
      /There is no rule brokn-link, so this line has no effect\. Did you mean broken-link\?/,
    );
  });
});
