import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import ts from 'typescript';

const rules = 'server/src/core/rules';

const sources = [
  ...readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${rules}/${file}`),
  'server/src/core/model/readFrontMatter.ts',
];

interface WrittenText {
  readonly file: string;
  readonly text: string;
}

/** What users read has one word for a thing and one form for a place in a standard. */
describe('messages of the rules', () => {
  const texts = sources.flatMap((file) => textsIn(file));

  it('are found in the sources', () => {
    ok(sources.length > 50 && texts.length > 300, `${String(texts.length)} texts`);
  });

  it('call the front matter so', () => {
    checkNone(
      texts,
      /frontmatter(?!-)|header (?:that starts|has no keys|says|does not)|of its header,/i,
    );
  });

  it('name clauses as "(ISO/IEC 27001, 6.1.3 d)"', () => {
    checkNone(texts, /\bclauses? \d+\.\d|\b6\.1\.3 [a-f]\)\)|\((?:2700[12]|27017)\b/i);
  });

  it('take guidance for guidance: ISO/IEC 27017 sets no requirements', () => {
    checkNone(texts, /27017[^.,;"]{0,30} (?:asks|wants|requires|demands|obliges|mandates)\b/i);
  });
});

function checkNone(texts: readonly WrittenText[], wrong: RegExp): void {
  deepStrictEqual(
    texts.filter(({ text }) => wrong.test(text)),
    [],
  );
}

/** The strings and templates of a source that have a space in them; ids and words in code have none. */
function textsIn(file: string): readonly WrittenText[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const texts: WrittenText[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node, source);
    if (text?.includes(' ')) {
      texts.push({ file, text });
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return texts;
}

/** Parts that are joined with `+` are one text. */
function textOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) {
    return node.text;
  }
  if (ts.isTemplateExpression(node)) {
    return node.getText(source).slice(1, -1);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left, source), textOf(node.right, source)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
}
