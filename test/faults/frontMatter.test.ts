import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { isms, prepareProgram } from '../cli/commandLine.js';
import { readConfiguration } from '../../server/src/core/workspace/readConfiguration.js';
import { parsed } from '../kit/check.js';
import { folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { checkFiles, inALine, rulesOf, stillAlive } from './kit.js';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('front matter as it should not be', () => {
  let server: LanguageServer;

  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
    await prepareServer();
    server = await startServer({ folders: null });
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  it('fault 17: aliases are never multiplied, and many harmless ones are read', () => {
    const bomb = lines(9, (level) => {
      const name = String.fromCharCode(97 + level);
      const before = level === 0 ? '"x"' : `*${String.fromCharCode(96 + level)}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    const bombed = checkFiles({ 'x.md': `---\n${bomb}\nstatus: aproved\n---\nSee A.5.99.\n` }, 1);
    ok(rulesOf(bombed.findings).includes('unknown-control'));
    const harmless = `base: &base A.5.15\ncontrols: [${lines(150, () => '*base').replaceAll('\n', ', ')}, A.5.99]`;
    const read = checkFiles({ 'x.md': `---\ntype: policy\n${harmless}\n---\n` }, 1);
    deepStrictEqual(
      read.findings.filter(({ rule }) => rule !== 'control-not-declared').map(({ text }) => text),
      ['A.5.99'],
    );
  });

  it('fault 18: nesting of any depth brings few findings', () => {
    const depth = 20_000;
    for (const value of [
      `${'['.repeat(depth)}${']'.repeat(depth)}`,
      `${'{a: '.repeat(depth)}${'}'.repeat(depth)}`,
      '['.repeat(depth),
      lines(300, (level) => `${' '.repeat(level)}k${level}:`).trimStart(),
      '- '.repeat(depth),
    ]) {
      const { findings } = checkFiles(
        { 'x.md': `---\ntype: policy\nvalue: ${value}\n---\nSee A.5.99.\n` },
        1,
      );
      ok(findings.length <= 21, `${findings.length} findings`);
      ok(rulesOf(findings).includes('unknown-control'), 'the rest is read');
    }
  });

  it('fault 19: 40,000 keys, and a header that is just being begun, are read in time', async function () {
    this.timeout(40_000);
    const { findings } = checkFiles(
      { 'x.md': `---\n${lines(40_000, (index) => `k${index}: v`)}\n---\nSee A.5.99.\n` },
      2,
    );
    ok(rulesOf(findings).includes('unknown-control'));
    const text = lines(100_000, (index) => `key${index}: value`);
    const unclosed = checkFiles({ 'x.md': `---\n${text}\n` }, 2);
    deepStrictEqual([...new Set(rulesOf(unclosed.findings))].length <= 2, true);
    server.open('untitled:Typing', `\n${text}\n`);
    for (const [index, character] of ['-', '-', '-'].entries()) {
      const at = { line: 0, character: index };
      server.change('untitled:Typing', index + 2, [
        { range: { start: at, end: at }, text: character },
      ]);
      await stillAlive(server);
    }
    server.close('untitled:Typing');
  });

  it('fault 20: numbers that are ids stay what is written', () => {
    const text =
      '---\ntype: policy\ncontrols: [5.10, 5.1, 8.30]\nsatisfies:\n  - 8.30\n  - A.5.1: yes\n---\n';
    const { references } = parsed(text);
    deepStrictEqual(
      references.map(({ ids, range }) => [ids[0], text.slice(range.start, range.end)]),
      [
        ['A.5.10', '5.10'],
        ['A.5.1', '5.1'],
        ['A.8.30', '8.30'],
        ['A.8.30', '8.30'],
        ['A.5.1', 'A.5.1'],
      ],
    );
  });

  it('fault 21: keys and tags of every kind are plain data', () => {
    const folder = folderWith({
      'keys.md':
        '---\ntype: policy\ntype: procedure\n__proto__: { polluted: yes }\nconstructor: x\n---\nA.5.99\n',
      'braces.md': '---\ntitle: {{ x }}\nowner: [TBD]\n\tstatus: draft\n---\nA.5.99\n',
      'several.md': '---\ntype: policy\n...\n---\ntype: record\n---\nA.5.99\n',
      'tags.md':
        "---\ntitle: !!js/function \"function () { require('fs').writeFileSync('ran', '') }\"\n---\nA.5.99\n",
      'script.md': '---js\n{ title: require("fs").writeFileSync("ran", "") }\n---\nA.5.99\n',
    });
    const { code, out, errors } = isms(['check', '.', '--format', 'json'], { cwd: folder });
    strictEqual(code, 1);
    strictEqual(errors, '');
    const { findings } = JSON.parse(out) as { findings: readonly { file: string; rule: string }[] };
    deepStrictEqual(
      findings.filter(({ rule }) => rule === 'unknown-control').map(({ file }) => file),
      ['braces.md', 'keys.md', 'script.md', 'several.md', 'tags.md'],
    );
    ok(findings.some(({ file, rule }) => file === 'keys.md' && rule === 'frontmatter-syntax'));
    ok(findings.some(({ file, rule }) => file === 'braces.md' && rule === 'frontmatter-syntax'));
    strictEqual(existsSync(path.join(folder, 'ran')), false);
  });

  it('fault 21: the same in the editor, and nothing is inherited from a document', async () => {
    const keys = '---\ntype: policy\n__proto__: { polluted: yes }\nconstructor: x\n---\nA.5.99\n';
    const config = '__proto__: { polluted: yes }\nrules: { __proto__: off, constructor: hint }\n';
    const { references } = parsed(keys);
    readConfiguration(config);
    strictEqual(references.length, 1);
    strictEqual('polluted' in {}, false);
    for (const text of [
      keys,
      '---\ntitle: {{ x }}\nowner: [TBD]\n\tstatus: draft\n---\nA.5.99\n',
      '---\ntitle: !!js/function "function () { console.log(1) }"\n---\nA.5.99\n',
      '---js\n{ title: console.log(1) }\n---\nA.5.99\n',
    ]) {
      server.open('untitled:Keys', text);
      const rules = (await server.diagnostics('untitled:Keys')).map(({ code }) => code);
      ok(rules.includes('unknown-control'), text);
      server.close('untitled:Keys');
    }
    // That nothing but the protocol stood on the standard output is looked at when a server stops.
  });

  it('fault 22: a header in an unusual place is read, or told about once', () => {
    const body = '\n# Access\n\nSee A.5.99.\n';
    const header = 'type: policy\nstatus: aproved\n';
    const cases: Readonly<Record<string, readonly string[]>> = {
      [`---\n${header}${body}`]: ['frontmatter-syntax', 'frontmatter-value', 'unknown-control'],
      [`---\n${header}...\n${body}`]: ['frontmatter-value', 'unknown-control'],
      [`\n---\n${header}---\n${body}`]: ['frontmatter-value', 'unknown-control'],
      [`<!-- a note -->\n---\n${header}---\n${body}`]: ['frontmatter-value', 'unknown-control'],
      [`${header}---\n${body}`]: ['frontmatter-value', 'unknown-control'],
      [`---\n<<<<<<< HEAD\n${header}=======\ntype: record\n>>>>>>> other\n---\n${body}`]: [
        'merge-conflict',
        'unknown-control',
      ],
    };
    for (const [text, rules] of Object.entries(cases)) {
      const { findings } = checkFiles({ 'x.md': text });
      const found = rulesOf(findings).filter((rule) => !ignored.includes(rule));
      deepStrictEqual(found, rules, `${text}\n${findings.map(inALine).join('\n')}`);
    }
  });
});

/** What these rules say of the examples is true, and not what they are about. */
const ignored = ['frontmatter-missing-key', 'control-not-declared'];
