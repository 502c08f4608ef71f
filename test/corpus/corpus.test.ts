import { deepStrictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { builtInCatalogue } from '../../server/src/core/catalogue/builtIn.js';
import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { rules } from '../../server/src/core/rules/index.js';
import { findingsOf } from '../../server/src/core/rules/runRules.js';
import { defaultConfiguration } from '../../server/src/core/workspace/configuration.js';
import {
  emptyWorkspace,
  withDocuments,
  type Workspace,
} from '../../server/src/core/workspace/workspace.js';
import { today } from '../kit/check.js';

const corpus = path.resolve('../shared/corpus');
const root = 'file:///isms';

/** The rules whose findings in the corpus have been looked at one by one. */
const judged: ReadonlySet<string> = new Set([
  ...['broken-link', 'control-title-mismatch', 'frontmatter-syntax', 'frontmatter-value'],
  ...['noncanonical-control', 'review-overdue', 'soa-duplicate-control', 'soa-excluded-but-used'],
  ...['soa-missing-control', 'soa-missing-justification', 'superseded-control'],
  'unknown-control',
]);

type Counts = Readonly<Record<string, number>>;

interface Reading {
  readonly kinds: Counts;
  readonly rows: number;
  readonly exclusions: number;
  readonly risks: number;
  /** Distinct ids of controls, groups left out, by the edition that has them; `none` where none does. */
  readonly ids: Counts;
  readonly findings: Counts;
}

describe('what is read in whole repositories', function () {
  this.timeout(60_000);

  before(function () {
    if (!existsSync(corpus)) {
      console.log(`      (skipped: no repositories to read in ${corpus})`);
      this.skip();
    }
  });
});

function check(repository: string, expected: Reading): void {
  deepStrictEqual(readingOf(workspaceAt(path.join(corpus, repository))), expected);
}

function workspaceAt(folder: string): Workspace {
  const { vocabulary, editions } = defaultConfiguration;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const isDocument = (file: string): boolean => /\.mdx?$/.test(file);
  const documents = files.filter(isDocument).map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return parseDocument(uriOf(file), 0, text, { vocabulary, editions });
  });
  const others = new Set(files.filter((file) => !isDocument(file)).map(uriOf));
  return withDocuments(emptyWorkspace(root, others), documents);
}

function uriOf(file: string): string {
  return `${root}/${file.split(path.sep).map(encodeURIComponent).join('/')}`;
}

function readingOf(workspace: Workspace): Reading {
  const documents = [...workspace.documents.values()];
  const statementRows = documents.flatMap((document) => document.statementRows);
  const excluded = statementRows.filter(({ applicability }) => applicability === 'excluded');
  return {
    kinds: counted(documents.map(({ profile }) => profile.kind)),
    rows: statementRows.length,
    exclusions: excluded.length,
    risks: documents.flatMap(({ riskRows }) => riskRows).length,
    ids: counted(idsIn(documents).map(editionOf)),
    findings: counted(documents.flatMap((document) => rulesFinding(document, workspace))),
  };
}

function rulesFinding(document: IsmsDocument, workspace: Workspace): readonly string[] {
  const world = {
    ...{ workspace, catalogue: builtInCatalogue(), configuration: defaultConfiguration, today },
  };
  return findingsOf(rules, document, world)
    .map(({ rule }) => rule)
    .filter((rule) => judged.has(rule));
}

/** The ids that stand there: of a range its ends only. */
function idsIn(documents: readonly IsmsDocument[]): readonly string[] {
  const named = documents
    .flatMap(({ references }) => references)
    .filter(({ kind }) => kind !== 'group')
    .flatMap(({ id, lastId }) => (lastId === undefined ? [id] : [id, lastId]));
  return [...new Set(named)];
}

function editionOf(id: string): string {
  const control = builtInCatalogue().controls.find((one) => one.id === id);
  return control ? `${control.standard}:${control.edition}` : 'none';
}

function counted(values: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
