import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { prepareProgram } from '../cli/commandLine.js';
import { folderWith, removeFolders } from '../kit/folder.js';
import { startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { shown } from '../lsp/kit.js';
import { checkFiles, inALine, rulesOf } from './kit.js';

const isms = '---\ntype: policy\n---\n';
const mark = '\uFEFF';

describe('bytes that are not what they seem', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
    await prepareServer();
  });
  after(removeFolders);

  it('fault 12: NUL in a text, a file of NULs, a picture that is called a document', () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const { findings, errors } = checkFiles(
      {
        'text.md': `${isms}Access\0 follows A.5.99.\n`,
        'nul.md': new Uint8Array(1_000_000),
        'picture.md': Buffer.concat([picture, Buffer.alloc(500, 0xfe)]),
      },
      1,
    );
    deepStrictEqual(findings.map(inALine), ['unknown-control 4:17-4:23 A.5.99']);
    deepStrictEqual(linesOn(errors, 'nul.md'), 1);
    deepStrictEqual(linesOn(errors, 'picture.md'), 1);
  });

  it('fault 12: the same in the editor', async () => {
    const folder = folderWith({
      'text.md': `${isms}Access\0 follows A.5.99.\n`,
      'nul.md': new Uint8Array(1_000_000),
      'link.md': `${isms}See [it](nul.md).\n`,
    });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    strictEqual((await server.diagnostics(`${uriOf(folder)}/text.md`)).length, 1);
    deepStrictEqual(await server.diagnostics(`${uriOf(folder)}/nul.md`), []);
    deepStrictEqual(await server.diagnostics(`${uriOf(folder)}/link.md`), []);
    const notices = server.received<{ readonly message: string }>('window/logMessage');
    deepStrictEqual(
      notices.map(({ message }) => message),
      [`${uriOf(folder)}/nul.md is not read: it is not a text.`],
    );
    await server.stop();
  });

  it('fault 13: columns are counted as editors do, whatever stands before an id', async () => {
    const server = await startServer({ folders: null });
    const uri = 'untitled:Policy';
    for (const before of [
      '\ud83d ',
      '\ude00',
      '\u{1F600} ',
      'e\u0301 ',
      '附属書と ',
      '\u{1D4D0}',
    ]) {
      const line = `${before} see A.5.99.`;
      server.open(uri, `${isms}${line}\n`);
      const [found] = await server.diagnostics(uri);
      strictEqual(
        line.slice(found?.range.start.character, found?.range.end.character),
        'A.5.99',
        JSON.stringify(before),
      );
    }
    await server.stop();
  });

  it('fault 14: a file that is not UTF-8 is named, and read as well as can be', () => {
    const { findings, errors } = checkFiles({
      'latin.md': Buffer.from(`${isms}F\xfcr alle gilt A.5.99.\n`, 'latin1'),
      'wide.md': Buffer.from(`${mark}${isms}Access A.5.98.\n`, 'utf16le'),
      'cut.md': Buffer.concat([Buffer.from(`${isms}A.5.97 `), Buffer.from([0xe2, 0x82])]),
    });
    deepStrictEqual(
      findings.map((finding) => `${finding.file} ${inALine(finding)}`),
      [
        'cut.md unknown-control 4:1-4:7 A.5.97',
        'latin.md unknown-control 4:15-4:21 A.5.99',
        'wide.md unknown-control 4:8-4:14 A.5.98',
      ],
    );
    for (const name of ['latin.md', 'wide.md', 'cut.md']) {
      ok(new RegExp(`${name}.*UTF-8`).test(errors), `${name} is named: ${errors}`);
    }
  });

  it('fault 14: the editor reads the same from disk', async () => {
    const folder = folderWith({
      'isms.yaml': '',
      'latin.md': Buffer.from(`${isms}F\xfcr alle gilt A.5.99.\n`, 'latin1'),
      'wide.md': Buffer.from(`${mark}${isms}Access A.5.98.\n`, 'utf16le'),
    });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    strictEqual((await server.diagnostics(`${uriOf(folder)}/latin.md`)).length, 1);
    strictEqual((await server.diagnostics(`${uriOf(folder)}/wide.md`)).length, 1);
    await server.stop();
  });

  it('fault 15: a byte order mark changes nothing', async () => {
    const texts = { a: `${isms}A.5.99\n`, b: 'A.5.99\nA.5.98 in the ISMS\n' };
    const plain = checkFiles({ 'a.md': texts.a, 'b.md': texts.b });
    const marked = { 'a.md': mark + texts.a, 'b.md': mark + texts.b };
    deepStrictEqual(checkFiles(marked).findings, plain.findings);
    strictEqual(plain.findings.length, 3);
    const folder = folderWith(marked);
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const found = await server.diagnostics(`${uriOf(folder)}/b.md`);
    deepStrictEqual(
      found.map((one) => shown(one).split(' ')[0]),
      ['1:1-1:7', '2:1-2:7'],
    );
    await server.stop();
  });

  it('fault 16: line ends of any kind give the same findings', async () => {
    const lines = [
      '---',
      'type: policy',
      'status: aproved',
      '---',
      '# Access',
      '',
      'Follows A.5.99.',
      '',
      '| Control | Applicable | Justification |',
      '| --- | --- | --- |',
      '| A.5.1 | No | |',
      '',
      'See [it](missing.md)',
    ];
    const variants = {
      lf: lines.join('\n'),
      crlf: lines.join('\r\n'),
      cr: lines.join('\r'),
      mixed: lines.map((line, index) => line + (['\n', '\r\n', '\r'][index % 3] ?? '')).join(''),
      'final-newline': `${lines.join('\n')}\n`,
    };
    const expected = checkFiles({ 'x.md': variants.lf }).findings.map(inALine);
    ok(expected.length >= 4, expected.join('\n'));
    const folder = folderWith({});
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    for (const [name, text] of Object.entries(variants)) {
      const { findings } = checkFiles({ 'x.md': text });
      deepStrictEqual(findings.map(inALine), expected, name);
      const uri = `${uriOf(folder)}/x.md`;
      server.open(uri, text);
      const found = await server.diagnostics(uri);
      server.close(uri);
      deepStrictEqual(
        found.map((one) => shown(one).split(' ')[0]),
        expected.map((one) => one.split(' ')[1]),
        name,
      );
    }
    await server.stop();
  });

  it('fault 16: U+2028 ends no line', () => {
    const { findings } = checkFiles({ 'x.md': `${isms}One\u2028two A.5.99\n` });
    deepStrictEqual(rulesOf(findings), ['unknown-control']);
    deepStrictEqual(findings.map(inALine), ['unknown-control 4:9-4:15 A.5.99']);
  });
});

function linesOn(errors: string, name: string): number {
  return errors.split('\n').filter((line) => line.includes(name)).length;
}
