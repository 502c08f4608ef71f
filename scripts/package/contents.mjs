// What the package must hold, no more and no less, and that no link in it leads nowhere.
import path from 'node:path';
import fs from 'node:fs';
import picomatch from 'picomatch';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { inProject, Problem } from '../setup/project.mjs';

/** What VS Code shows as the page of the extension; the project's own README is for its builders. */
export const readmePath = 'docs/extension-readme.md';

const wanted = [
  'package.json',
  'package.nls.json',
  'package.nls.de.json',
  'l10n/bundle.l10n.json',
  'l10n/bundle.l10n.de.json',
  'CHANGELOG.md',
  'LICENSE',
  readmePath,
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/cli.mjs',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/serverCore.cjs',
  'dist/serverProtocol.cjs',
  'docs/risk-matrix.md',
  'docs/rules/*.md',
  'media/control.css',
  'media/control.js',
  'media/icon.png',
  'examples/cloudcrm/**/*.md',
  'examples/cloudcrm/isms.yaml',
  'media/isms.svg',
  'media/walkthrough/*.md',
  'media/report.css',
  'media/report.js',
  'schemas/framework.schema.json',
  'schemas/isms.schema.de.json',
  'schemas/isms.schema.json',
  'snippets/markdown.json',
  'syntaxes/control-ids.tmLanguage.json',
];

/** Where vsce puts a file that it does not leave in its place. */
const places = {
  [readmePath]: 'readme.md',
  'CHANGELOG.md': 'changelog.md',
  LICENSE: 'LICENSE.txt',
};

/** Throws a Problem that names each file that is missing from `files`, or is there without reason. */
export function requireContents(files) {
  const missing = wanted.filter(
    (pattern) => !files.some((file) => picomatch.isMatch(file, pattern)),
  );
  const stray = files.filter((file) => !picomatch.isMatch(file, wanted));
  const problems = [
    ...missing.map(
      (file) => `${file} is missing from the package: is it built, and in .vscodeignore?`,
    ),
    ...stray.map((file) => `${file} is in the package: leave it out, or name it in contents.mjs.`),
  ];
  throwAny(problems);
}

/** Throws a Problem that names each relative link of a packed page whose target is not in `files`. */
export function requireLinks(files) {
  const packed = new Set(files.map(placeOf));
  // The example has a dead link on purpose.
  const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('examples/'));
  throwAny(pages.flatMap((page) => danglingLinks(page, packed)));
}

function danglingLinks(page, packed) {
  const folder = path.posix.dirname(placeOf(page));
  return linksOf(fs.readFileSync(inProject(page), 'utf8'))
    .filter(({ url }) => isRelative(url) && !packed.has(targetOf(folder, url)))
    .map(({ url, line }) => `${page}:${line}: "${url}" is not in the package.`);
}

function placeOf(file) {
  return places[file] ?? file;
}

/** The targets of links, pictures and definitions, also of those in HTML, with their lines. */
function linksOf(text) {
  const links = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => {
    const { line } = node.position.start;
    const inHtml =
      node.type === 'html' ? node.value.matchAll(/\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi) : [];
    const urls = [
      ...(node.url === undefined ? [] : [node.url]),
      ...[...inHtml].map(([, url]) => url),
    ];
    links.push(...urls.map((url) => ({ url, line })));
  });
  return links;
}

function isRelative(url) {
  return !/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(url);
}

function targetOf(folder, url) {
  const [file] = url.split(/[?#]/);
  return path.posix.join(folder, decodeURI(file));
}

function throwAny(problems) {
  if (problems.length > 0) {
    throw new Problem(problems.join('\n'));
  }
}
