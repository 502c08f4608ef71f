import { deepStrictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { builtInCatalogue } from '../../server/src/core/catalogue/builtIn.js';
import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { rules } from '../../server/src/core/rules/index.js';
import type { Finding } from '../../server/src/core/rules/rule.js';
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

  // Ids were counted with grep: 95 rows begin with a bold id, 2 of them sub-controls of its own; 9 badges
  // say that a control does not apply; 12 ids of 2013 stand in 20 badges, each once more in the badge's
  // address, and 4 times in the text; 26 headings and the 8 rows of the partnership framework are risks.
  // Three titles are those of 2013 or mistyped. The folders `templates`, `Hack23AB` and `.github` and
  // some files are not in this copy (105 links); 50 links name a heading that another document has.
  // 17 files have a first line "Next Review" with a day before the tests' today (grep); one of them, on
  // another law, says nothing of an ISMS and has a whole control block. Of the nine exclusions seven name AWS or a CSP as the reason;
  // A.7.6 and A.7.8 give one of their own. No risk lacks an owner or a treatment: where the line of a
  // label is empty, its list stands below.
  it('Hack23: 93 controls with exclusions from badges, two controls of its own', () => {
    check('Hack23+ISMS-PUBLIC', {
      kinds: {
        ...{ 'asset-inventory': 1, 'continuity-plan': 3, document: 11 },
        ...{ 'incident-response-plan': 1, policy: 19, 'risk-methodology': 1, 'risk-register': 2 },
        ...{ 'statement-of-applicability': 1, 'supplier-register': 1 },
      },
      rows: 95,
      exclusions: 9,
      risks: 34,
      ids: { 'iso27001:2013': 12, 'iso27001:2022': 93, none: 2 },
      findings: {
        ...{ 'broken-link': 155, 'review-overdue': 17, 'soa-provider-excuse': 7 },
        ...{ 'superseded-control': 24, 'unknown-control': 2 },
      },
    });
  });

  // The table of the statement has 93 rows, each with 適用; the register and the treatment plan have
  // three risks each. Of the links, 38 name a chapter by the number of an older version of the document
  // (`#_3-対応フロー`, now 5), and one a heading that is gone.
  // Each row of the statement has a placeholder for its status, told once for each of its tables.
  // The page on A.8.10 calls its link to A.8.11, with the title of that control, A.8.10.
  it('btajp: a Japanese statement whose 93 controls all apply', () => {
    check('btajp+isms-guide', {
      kinds: {
        ...{ 'asset-inventory': 1, 'audit-report': 2, 'continuity-plan': 1, document: 82 },
        ...{ 'incident-response-plan': 1, 'management-review': 2, objectives: 1, policy: 5 },
        ...{ procedure: 2, record: 4, 'risk-methodology': 3, 'risk-register': 1 },
        ...{ 'risk-treatment-plan': 2, 'statement-of-applicability': 1 },
      },
      rows: 93,
      exclusions: 0,
      risks: 6,
      ids: { 'iso27001:2022': 93 },
      findings: { 'broken-link': 39, 'control-title-mismatch': 1, 'soa-missing-status': 4 },
    });
  });

  // By script: of the 93 rows of the gap table 38 ids exist in 2022, 19 are objectives of 2013 (`A.9.2`),
  // 36 exist nowhere, so 55 controls are missing. A matrix of ten chosen controls repeats four of them.
  // Eleven files say when they are reviewed next, at their end, all before the tests' today (grep): one does so in
  // a list below a last heading "Review", one has no line across before it, and one is no document of an ISMS.
  it('gw-ai: a gap table with 36 ids that do not exist', () => {
    check('gw-ai-security+from-zero-to-ciso', {
      kinds: {
        ...{ 'continuity-plan': 1, document: 25, 'incident-response-plan': 1, policy: 1 },
        ...{ record: 1, 'risk-methodology': 2, 'statement-of-applicability': 2 },
      },
      rows: 84,
      exclusions: 0,
      risks: 0,
      ids: { 'iso27001:2022': 51, none: 36 },
      findings: { 'review-overdue': 10, 'soa-missing-control': 1, 'unknown-control': 36 },
    });
  });

  it('gw-ai: the gap table lacks 55 controls, whatever the matrix beside it decides', () => {
    const workspace = workspaceAt(path.join(corpus, 'gw-ai-security+from-zero-to-ciso'));
    const messages = [...workspace.documents.values()].flatMap((document) =>
      findingsIn(document, workspace)
        .filter(({ rule }) => rule === 'soa-missing-control')
        .map(({ message }) => message.slice(0, 38)),
    );
    deepStrictEqual(messages, ['55 controls of Annex A are not decided']);
  });

  // The four tables of the statement have 37, 8, 14 and 34 rows with a bare number; the clauses beside
  // them and the statements of ISO/IEC 42001 and of ReCyF give none. Each of the 371 links was followed
  // on disk by a script. Each row of the statement says TBC, told
  // once for each table. One high risk is accepted "by the ISMS
  // Owner" without a date.
  it('kriss-b: 93 controls, silence about ISO/IEC 42001, no broken link', () => {
    check('kriss-b+llm-iso27001', {
      kinds: {
        ...{ 'asset-inventory': 1, 'continuity-plan': 2, document: 67 },
        ...{ 'incident-response-plan': 1, 'management-review': 1, policy: 29, procedure: 4 },
        ...{ 'risk-methodology': 1, 'risk-register': 1, 'statement-of-applicability': 3 },
        'supplier-register': 1,
      },
      rows: 93,
      exclusions: 0,
      risks: 10,
      ids: { 'iso27001:2022': 93 },
      findings: { 'risk-acceptance': 1, 'soa-undecided': 4 },
    });
  });

  // The three fixtures are broken on purpose, each in its header; six pictures are not in this
  // copy. No control of ours is named anywhere.
  it('comply: headers without an opening line, and the three that are broken', () => {
    check('strongdm+comply', {
      kinds: { document: 32, policy: 57, procedure: 2 },
      rows: 0,
      exclusions: 0,
      risks: 0,
      ids: {},
      findings: { 'broken-link': 6, 'frontmatter-syntax': 3 },
    });
  });

  // A search for A.n, CLD and 27001 finds no control; site paths of a site that is not here are not followed.
  it('tailscale: nothing to find', () => {
    check('tailscale+security-policies', {
      kinds: { 'incident-response-plan': 1, policy: 15 },
      rows: 0,
      exclusions: 0,
      risks: 0,
      ids: {},
      findings: {},
    });
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
  return findingsIn(document, workspace).map(({ rule }) => rule);
}

function findingsIn(document: IsmsDocument, workspace: Workspace): readonly Finding[] {
  const catalogue = builtInCatalogue();
  const language = 'en' as const;
  const world = { workspace, catalogue, configuration: defaultConfiguration, today, language };
  return findingsOf(rules, document, world);
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
