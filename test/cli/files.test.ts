import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isms, prepareProgram, withCopy } from './commandLine.js';

const named = '# Rules\n\nSee A.5.99 here.\n';

interface JsonReport {
  readonly findings: readonly {
    file: string;
    rule: string;
    line: number;
    column: number;
    text: string;
  }[];
  readonly summary: { readonly documents: number };
}

describe('files that isms check meets', () => {
  before(prepareProgram);

  it('gives the same place whatever the line ends and the byte order mark', () => {
    inFolder((folder) => {
      const forms = {
        'lf.md': named,
        'crlf.md': named.replaceAll('\n', '\r\n'),
        'cr.md': named.replaceAll('\n', '\r'),
        'end.md': named.trimEnd(),
        'mark.md': `\ufeff${named}`,
        'mixed.md': '# Rules\r\n\nSee A.5.99 here.',
      };
      for (const [name, text] of Object.entries(forms)) {
        writeFileSync(path.join(folder, name), text);
      }
      const { findings } = jsonOf(folder);
      deepStrictEqual(
        findings.map(({ file, line, column, text }) => [file, line, column, text]),
        Object.keys(forms)
          .sort()
          .map((file) => [file, 3, 5, 'A.5.99']),
      );
    });
  });

  it('counts the columns of the first line behind a byte order mark as the editor does', () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'mark.md'), '\ufeffA.5.99 of Annex A\n');
      deepStrictEqual(
        jsonOf(folder).findings.map(({ line, column }) => [line, column]),
        [[1, 1]],
      );
    });
  });

  it('reads what is not UTF-8 as well as it can, and says so', () => {
    inFolder((folder) => {
      writeFileSync(
        path.join(folder, 'latin.md'),
        Buffer.from('# Größe\n\nSee A.5.99 here.\n', 'latin1'),
      );
      writeFileSync(path.join(folder, 'wide.md'), Buffer.from(`\ufeff${named}`, 'utf16le'));
      const { findings, errors } = jsonOf(folder);
      deepStrictEqual(
        findings.map(({ file, line, column }) => [file, line, column]),
        [
          ['latin.md', 3, 5],
          ['wide.md', 3, 5],
        ],
      );
      match(
        errors,
        /latin\.md is not UTF-8, so some characters cannot be read; save it as UTF-8\./,
      );
      match(errors, /wide\.md is UTF-16, not UTF-8; save it as UTF-8\./);
    });
  });

  it('leaves out what is no text, with one notice each, and keeps a text with a stray NUL', () => {
    inFolder((folder) => {
      const picture = Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
        Buffer.alloc(400, 0xc8),
      ]);
      writeFileSync(path.join(folder, 'picture.md'), picture);
      writeFileSync(path.join(folder, 'zeros.md'), Buffer.alloc(1_000_000));
      writeFileSync(path.join(folder, 'large.md'), Buffer.alloc(20_000_001, 'a'));
      writeFileSync(path.join(folder, 'stray.md'), '# Rules\n\nSee \0 A.5.99 here.\n');
      const { findings, errors, summary } = jsonOf(folder);
      deepStrictEqual(
        findings.map(({ file, column }) => [file, column]),
        [['stray.md', 7]],
      );
      strictEqual(summary.documents, 1);
      deepStrictEqual(
        errors
          .trim()
          .split('\n')
          .map((line) => line.replace(/^.*\//, 'isms: ')),
        [
          'isms: large.md is skipped: it is larger than 20 MB.',
          'isms: picture.md is skipped: it is no text.',
          'isms: zeros.md is skipped: it is no text.',
        ],
      );
    });
  });

  it('follows no links, and waits for no pipe', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    inFolder((folder) => {
      mkdirSync(path.join(folder, 'isms/folder.md'), { recursive: true });
      mkdirSync(path.join(folder, 'outside'));
      writeFileSync(path.join(folder, 'outside/secret.md'), 'A.5.98 of Annex A\n');
      writeFileSync(path.join(folder, 'isms/folder.md/inside.md'), named);
      symlinkSync('../outside', path.join(folder, 'isms/out'));
      symlinkSync('.', path.join(folder, 'isms/circle'));
      symlinkSync('../outside/secret.md', path.join(folder, 'isms/link.md'));
      execFileSync('mkfifo', [path.join(folder, 'isms/pipe.md')]);
      const { findings, errors } = jsonOf(path.join(folder, 'isms'));
      deepStrictEqual(
        findings.map(({ file, text }) => [file, text]),
        [['folder.md/inside.md', 'A.5.99']],
      );
      for (const notice of [
        'link.md is skipped: links',
        'out is skipped: links',
        'circle is skipped: links',
        'pipe.md is skipped: it is no regular file',
        'folder.md is skipped: it is a folder',
      ]) {
        ok(errors.includes(notice), `${notice} in ${errors}`);
      }
    });
  });

  it('gives 2 for a file that is asked for by name and cannot be read', () => {
    inFolder((folder) => {
      const file = path.join(folder, 'zeros.md');
      writeFileSync(file, Buffer.alloc(1_000));
      const { code, out, errors } = isms(['check', file]);
      strictEqual(code, 2);
      strictEqual(out, '');
      match(
        errors,
        /^isms: ".*zeros\.md" is skipped: it is no text; name another file or folder\.\n$/,
      );
    });
  });

  it('gives 2 for one unreadable file among several that are asked for', () => {
    inFolder((folder) => {
      const [good, wide] = [path.join(folder, 'good.md'), path.join(folder, 'wide.md')];
      writeFileSync(good, '# Rules\n');
      writeFileSync(wide, Buffer.from(named, 'utf16le'));
      const { code, out, errors } = isms(['check', good, wide]);
      deepStrictEqual([code, out], [2, '']);
      match(errors, /^isms: ".*wide\.md" is skipped: it is no text; name another file/);
    });
  });

  it('gives 2 for a folder in which nothing could be read, also with --quiet', () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'picture.md'), Buffer.alloc(1_000));
      for (const quiet of [[], ['--quiet'], ['--fix']]) {
        const { code, out, errors } = isms(['check', folder, ...quiet]);
        deepStrictEqual([code, out], [2, '']);
        match(
          errors,
          /^isms: Nothing in ".*" could be checked: ".*picture\.md" is skipped: it is no text; /,
        );
        strictEqual(errors.trimEnd().split('\n').length, 1);
      }
    });
  });

  it('counts in the summary what of a folder was not read', () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'picture.md'), Buffer.alloc(1_000));
      writeFileSync(path.join(folder, 'good.md'), '# Rules\n');
      const { code, out, errors } = isms(['check', folder]);
      deepStrictEqual([code, out], [0, 'No findings in 1 document. 1 file was not read.\n']);
      match(errors, /picture\.md is skipped: it is no text\.\n$/);
      writeFileSync(path.join(folder, 'bad.md'), named);
      match(isms(['check', folder]).out, /\n1 error in 2 documents\..* 1 file was not read\.\n$/);
    });
  });

  it('checks a file that is asked for by name, whatever its name ends in', () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'rules.txt'), named);
      const { out } = isms(['check', path.join(folder, 'rules.txt'), '--format', 'json']);
      strictEqual((JSON.parse(out) as JsonReport).findings[0]?.text, 'A.5.99');
    });
  });

  it('says when there is nothing to check', () => {
    inFolder((folder) => {
      const { code, errors } = isms(['check', folder]);
      strictEqual(code, 2);
      match(errors, /^isms: There are no documents in /);
    });
  });

  it('makes the mistakes of a configuration findings, and goes on with the defaults', () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'isms.yaml'), 'role: nobody\n');
      writeFileSync(path.join(folder, 'rules.md'), named);
      const { findings } = jsonOf(folder);
      deepStrictEqual(
        findings.map(({ file, rule, line, text }) => [file, rule, line, text]),
        [
          ['isms.yaml', 'configuration', 1, 'nobody'],
          ['rules.md', 'unknown-control', 3, 'A.5.99'],
        ],
      );
    });
  });

  it('lists at most 200 findings of a document, and how many more there are', () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'many.md'), 'See A.5.99 here.\n\n'.repeat(300));
      const { findings } = jsonOf(folder);
      strictEqual(findings.length, 201);
      strictEqual(findings.filter(({ rule }) => rule === 'document-limit').length, 1);
    });
  });
});

describe('isms check --fix', () => {
  before(prepareProgram);

  it('changes only what leaves no choice, and keeps line ends, byte order mark and mode', () => {
    inFolder((folder) => {
      const file = path.join(folder, 'rules.md');
      writeFileSync(file, '\ufeff# Rules\r\n\r\nSee A.05.15 and A.5.99.\r\nEnd');
      chmodSync(file, 0o640);
      const { code, errors } = isms(['check', folder, '--fix']);
      strictEqual(readFileSync(file, 'utf8'), '\ufeff# Rules\r\n\r\nSee A.5.15 and A.5.99.\r\nEnd');
      strictEqual(statSync(file).mode & 0o777, 0o640);
      strictEqual(errors, '1 finding mended in 1 file.\n');
      strictEqual(code, 1);
    });
  });

  it('leaves nothing for a second run, also of more findings than are listed', () => {
    inFolder((folder) => {
      const file = path.join(folder, 'rules.md');
      writeFileSync(file, `# Rules\n\n${'See A.05.15 of it.\n\n'.repeat(2_100)}`);
      const { code, errors } = isms(['check', folder, '--fix']);
      deepStrictEqual([code, errors], [0, '2100 findings mended in 1 file.\n']);
      const again = isms(['check', folder, '--fix']);
      deepStrictEqual([again.out, again.errors], ['No findings in 1 document.\n', '']);
    });
  });

  it('changes nothing where all is well, and no file that is not asked for', () => {
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'isms.yaml'), 'role: both\n');
      writeFileSync(path.join(folder, 'a.md'), 'See A.05.15 of Annex A.\n');
      writeFileSync(path.join(folder, 'b.md'), 'See A.05.15 of Annex A.\n');
      const { code, out } = isms(['check', path.join(folder, 'a.md'), '--fix']);
      strictEqual(code, 0);
      strictEqual(out, 'No findings in 1 document.\n');
      strictEqual(readFileSync(path.join(folder, 'b.md'), 'utf8'), 'See A.05.15 of Annex A.\n');
      strictEqual(isms(['check', path.join(folder, 'a.md'), '--fix']).errors, '');
    });
  });

  it('leaves a file alone that is not UTF-8', () => {
    inFolder((folder) => {
      const file = path.join(folder, 'latin.md');
      const bytes = Buffer.from('# Größe\n\nSee A.05.15 here.\n', 'latin1');
      writeFileSync(file, bytes);
      isms(['check', folder, '--fix']);
      deepStrictEqual(readFileSync(file), bytes);
    });
  });
});

function inFolder(use: (folder: string) => void): void {
  withCopy('', use);
}

function jsonOf(folder: string): JsonReport & { readonly errors: string } {
  const { out, errors } = isms(['check', folder, '--format', 'json']);
  return { ...(JSON.parse(out) as JsonReport), errors };
}
