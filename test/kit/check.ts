import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import type { Language } from '../../server/src/core/base/language.js';
import { contains } from '../../server/src/core/base/textRange.js';
import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { forgetRead, parseDocument } from '../../server/src/core/model/parseDocument.js';
import type { Finding, Rule, TextEdit } from '../../server/src/core/rules/rule.js';
import { findingsOf, ruleFailures, type World } from '../../server/src/core/rules/runRules.js';
import { catalogueFor, readingFor } from '../../server/src/core/workspace/addedControls.js';
import {
  type Configuration,
  defaultConfiguration,
} from '../../server/src/core/workspace/configuration.js';
import { withStatedLevel } from '../../server/src/core/workspace/statedLevel.js';
import { emptyWorkspace, withDocument } from '../../server/src/core/workspace/workspace.js';
import { type Fixture, readFixture } from './fixture.js';

/** The day on which all tests run. */
export const today = '2026-11-22';

const root = 'file:///isms';

// A rule that throws must fail its test, not only lose its findings.
ruleFailures.report = (rule, error) => {
  throw new Error(`The rule ${rule} failed.`, { cause: error });
};

/**
 * Checks that `rule` finds exactly what the fixture's `^^^ severity message` lines say. A message
 * that ends in `…` needs to begin so only. With `-- path --` lines the fixture is several files. The
 * rule must find the same once all documents were forgotten and are read again, as in large folders.
 */
export function checkFindings(
  rule: Rule,
  fixture: string,
  configuration?: Partial<Configuration>,
): void {
  const files = readFiles(fixture);
  const world = worldOf(files, configuration);
  checkAnnotations(rule, files, world);
  for (const document of world.workspace.documents.values()) {
    forgetRead(document);
  }
  checkAnnotations(rule, files, world);
}

function checkAnnotations(rule: Rule, files: readonly FixtureFile[], world: World): void {
  for (const { uri, annotations } of files) {
    const actual = findingsIn(rule, uri, world).map(({ range, severity, message }) => ({
      start: range.start,
      end: range.end,
      text: `${severity} ${message}`,
    }));
    deepStrictEqual(
      actual.map((finding, index) => shortened(finding, annotations[index]?.text ?? '')),
      annotations,
    );
  }
}

/**
 * Checks that the first fix of the finding at `$0` (or the one titled `title`) turns the fixture's
 * text into `after`. With `-- path --` lines, `after` holds all files, too.
 */
export function checkFix(rule: Rule, before: string, after: string, title?: string): void {
  const files = readFiles(before);
  checkFixIn({ files, world: worldOf(files) }, rule, after, title);
}

/** The same under a configuration. */
export function checkConfiguredFix(
  configuration: Partial<Configuration>,
  rule: Rule,
  before: string,
  after: string,
): void {
  const files = readFiles(before);
  checkFixIn({ files, world: worldOf(files, configuration) }, rule, after);
}

function checkFixIn(
  { files, world }: { readonly files: readonly FixtureFile[]; readonly world: World },
  rule: Rule,
  after: string,
  title?: string,
): void {
  const at = files.find(({ cursor }) => cursor >= 0);
  const finding =
    at && findingsIn(rule, at.uri, world).find(({ range }) => contains(range, at.cursor));
  const fix = finding?.fixes?.find((one) => title === undefined || one.title === title);
  const expected = readFiles(after);
  deepStrictEqual(
    files.map(({ uri, text }) => ({
      uri,
      text: fix
        ? applyEdits(
            text,
            fix.edits.filter((edit) => (edit.uri ?? at?.uri) === uri),
          )
        : undefined,
    })),
    expected.map(({ uri, text }) => ({ uri, text })),
  );
}

/** Checks the titles of all fixes of the finding at `$0`. */
export function checkFixTitles(rule: Rule, fixture: string, titles: readonly string[]): void {
  const files = readFiles(fixture);
  const world = worldOf(files);
  const at = files.find(({ cursor }) => cursor >= 0);
  const finding =
    at && findingsIn(rule, at.uri, world).find(({ range }) => contains(range, at.cursor));
  deepStrictEqual(
    finding?.fixes?.map(({ title }) => title),
    titles,
  );
}

/** Reads a text as the document `file:///isms/test.md` of a workspace of its own. */
export function parsed(text: string, configuration?: Partial<Configuration>): IsmsDocument {
  const reading = readingFor({ ...defaultConfiguration, ...configuration });
  return parseDocument(`${root}/test.md`, 1, text, reading);
}

/** A world that holds the files of a fixture. */
export function worldOf(
  files: readonly FixtureFile[],
  changes?: Partial<Configuration>,
  language: Language = 'en',
): World {
  const own = { ...defaultConfiguration, ...changes };
  const reading = readingFor(own);
  const workspace = files.reduce(
    (before, { uri, text }) => withDocument(before, parseDocument(uri, 1, text, reading)),
    emptyWorkspace(root),
  );
  const configuration = withStatedLevel(own, workspace.index.acceptance);
  return { workspace, catalogue: catalogueFor(configuration), configuration, today, language };
}

export interface FixtureFile extends Fixture {
  readonly uri: string;
}

/** The files of a fixture: those after `-- path --` lines, or the one file `test.md`. */
export function readFiles(fixture: string): readonly FixtureFile[] {
  const pieces = fixture.replace(/^\n/, '').split(/^-- (.+) --\n/m);
  if (pieces.length === 1) {
    return [{ uri: `${root}/test.md`, ...readFixture(fixture) }];
  }
  const files: FixtureFile[] = [];
  for (let index = 1; index < pieces.length; index += 2) {
    files.push({ uri: `${root}/${pieces[index] ?? ''}`, ...readFixture(pieces[index + 1] ?? '') });
  }
  return files;
}

/** The text after all `edits` at once; edits at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { range, newText } of edits
    .toSorted((a, b) => a.range.start - b.range.start)
    .toReversed()) {
    result = result.slice(0, range.start) + newText + result.slice(range.end);
  }
  return result;
}

function findingsIn(rule: Rule, uri: string, world: World): readonly Finding[] {
  const document = world.workspace.documents.get(uri);
  strictEqual(document === undefined, false, `no document ${uri}`);
  return document
    ? findingsOf([rule], document, world).filter((finding) => finding.rule === rule.id)
    : [];
}

function shortened<Item extends { readonly text: string }>(item: Item, expected: string): Item {
  if (!expected.endsWith('…') || !item.text.startsWith(expected.slice(0, -1))) {
    return item;
  }
  return { ...item, text: expected };
}
