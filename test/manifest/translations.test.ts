import { deepStrictEqual, ok } from 'node:assert/strict';
import ts from 'typescript';

import { clientSources, manifestTexts, readJson, readText } from './kit.js';

/** Each test says what is missing; add it to the file that it names. */
describe('translations', () => {
  const english = manifestTexts('package.nls.json');
  const german = manifestTexts('package.nls.de.json');

  it('exist for every text of package.json: it has only %keys%', () => {
    const plain = textsIn(readJson('package.json')).filter(({ text }) => !/^%.+%$/.test(text));
    deepStrictEqual(
      plain.filter(({ text }) => !isName(text)),
      [],
      'Write the text into package.nls.json and package.nls.de.json, and its %key% here.',
    );
  });

  it('exist in English and German for each %key%, and for no other', () => {
    const keys = Array.from(readText('package.json').matchAll(/"%(.+?)%"/g), ([, key]) => key);
    const named = [...new Set(keys)].toSorted();
    ok(named.length > 80);
    deepStrictEqual(Object.keys(english).toSorted(), named, 'package.nls.json');
    deepStrictEqual(Object.keys(german).toSorted(), named, 'package.nls.de.json');
  });

  it('exist in German for each text of the client, and for no other', () => {
    const named = [...new Set(clientSources().flatMap(translatedIn))].toSorted();
    ok(named.length > 80);
    const bundle = (name: string): Readonly<Record<string, string>> =>
      readJson(`l10n/${name}`) as Readonly<Record<string, string>>;
    deepStrictEqual(Object.keys(bundle('bundle.l10n.json')).toSorted(), named, 'bundle.l10n.json');
    const texts = bundle('bundle.l10n.de.json');
    deepStrictEqual(Object.keys(texts).toSorted(), named, 'bundle.l10n.de.json');
    for (const [text, translated] of Object.entries(texts)) {
      deepStrictEqual(placeholdersIn(translated), placeholdersIn(text), text);
    }
  });

  it('keep commands and settings as they are called', () => {
    for (const [key, text] of Object.entries(english)) {
      deepStrictEqual(linksIn(german[key] ?? ''), linksIn(text), key);
    }
  });
});

interface PlacedText {
  readonly at: string;
  readonly text: string;
}

const shownKeys = new Set([
  ...['title', 'name', 'contextualTitle', 'contents', 'description', 'markdownDescription'],
  ...['enumDescriptions', 'markdownEnumDescriptions'],
]);

/** The values of all properties that VS Code shows. */
function textsIn(manifest: unknown): readonly PlacedText[] {
  const { contributes, description } = manifest as Readonly<Record<string, unknown>>;
  return shownIn({ description, contributes }, '');
}

function shownIn(value: unknown, at: string): readonly PlacedText[] {
  if (typeof value === 'string') {
    return shownKeys.has(at.split('/').findLast((part) => !/^\d*$/.test(part)) ?? '')
      ? [{ at, text: value }]
      : [];
  }
  return typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => shownIn(inner, `${at}/${key}`))
    : [];
}

/** A name is the same in every language. */
function isName(text: string): boolean {
  return ['ISMS', 'ISMS Author'].includes(text);
}

/** The first arguments of `l10n.t`; one that is not written out cannot be translated. */
function translatedIn(source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslation(node.expression)) {
      const [text] = node.arguments;
      ok(text && ts.isStringLiteralLike(text), `${text?.getText() ?? ''} is not written out`);
      texts.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('client.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}

function isTranslation(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && /(?:^|\.)l10n\.t$/.test(callee.getText());
}

function placeholdersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{\d\}/g), ([placeholder]) => placeholder).toSorted();
}

function linksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\]\(([^)]*)\)/g), ([, link = '']) => link);
}
