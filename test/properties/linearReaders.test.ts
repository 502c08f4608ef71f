import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { parseDocument, withEdit } from '../../server/src/core/model/parseDocument.js';
import { inlineOf } from '../../server/src/core/syntax/inline.js';
import { plainText } from '../../server/src/core/syntax/plainText.js';
import { readYaml } from '../../server/src/core/syntax/yaml.js';
import { readConfiguration } from '../../server/src/core/workspace/readConfiguration.js';
import { parsed } from '../kit/check.js';
import { hostileText } from '../kit/hostileText.js';
import { checkLinear } from '../kit/work.js';

const { reading } = parsed('');

/** YAML on which readers are known to need time that grows faster than the text. */
const yaml: Readonly<Record<string, (n: number) => string>> = {
  keys: (n) => Array.from({ length: n }, (_, index) => `k${index}: v\n`).join(''),
  'the same key': (n) => 'rules: {}\n'.repeat(n),
  'items of a list': (n) => `documents:\n${'  - a\n'.repeat(n)}`,
  brackets: (n) => `a: ${'['.repeat(n)}`,
  'maps in brackets': (n) => `a: ${'{a: '.repeat(n)}`,
  'dashes on a line': (n) => `a:\n  ${'- '.repeat(n)}x\n`,
  'quotes that never close': (n) => 'a: "\n'.repeat(n),
  anchors: (n) => Array.from({ length: n }, (_, index) => `a${index}: &a${index} x\n`).join(''),
  aliases: (n) => `a: &a x\nb:\n${'  - *a\n'.repeat(n)}`,
  comments: (n) => '# a\n'.repeat(n),
  'marks of conflicts': (n) => '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(n),
};

const inline: Readonly<Record<string, (n: number) => string>> = {
  nestedStrong: hostileText.nestedStrong,
  mismatchedEmphasis: hostileText.mismatchedEmphasis,
  linkClosers: hostileText.linkClosers,
  nestedBrackets: hostileText.nestedBrackets,
  imagesInImages: hostileText.imagesInImages,
  unclosedLinks: hostileText.unclosedLinks,
  unclosedComments: hostileText.unclosedComments,
};

describe('the work of each reader grows in line with the text', function () {
  this.timeout(120_000);

  for (const [name, textOf] of Object.entries(yaml)) {
    it(`of YAML: ${name}`, () => {
      checkLinear(textOf, 4_000, readYaml);
    });
    it(`of isms.yaml: ${name}`, () => {
      checkLinear(textOf, 4_000, readConfiguration);
    });
  }

  for (const [name, textOf] of Object.entries(inline)) {
    it(`of marks in a paragraph: ${name}`, () => {
      // Shorter texts are remembered, and take no time when they are read again.
      checkLinear(textOf, 12_000, (text) => [inlineOf(text), plainText(text)]);
    });
  }

  for (const name of [
    'paragraphs',
    'longStatement',
    'idsOnOneLine',
    'unclosedFrontMatter',
  ] as const) {
    it(`of an edit in the middle: ${name}`, () => {
      checkLinear(
        hostileText[name],
        3_000,
        (text) => editedAt(Math.floor(text.length / 2), text).references.length,
      );
    });
  }

  it('of an edit in one of many rows of clauses among controls', () => {
    checkLinear(hostileText.clausesAmongControls, 1_500, (text) => {
      const row = text.indexOf('| 8.1 |', text.length / 2);
      return editedAt(row + '| 8.1 |'.length, text).references.length;
    });
  });
});

function editedAt(at: number, text: string): IsmsDocument {
  const document = parseDocument('file:///isms/x.md', 1, text, reading);
  return withEdit(document, 2, { range: { start: at, end: at }, newText: 'A.5.1 ' });
}
