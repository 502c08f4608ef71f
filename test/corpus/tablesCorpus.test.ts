import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import type { Rule } from '../../server/src/core/rules/rule.js';
import { findingsOf } from '../../server/src/core/rules/runRules.js';
import { soaDuplicateControl } from '../../server/src/core/rules/soa-duplicate-control/rule.js';
import { soaMissingControl } from '../../server/src/core/rules/soa-missing-control/rule.js';
import { soaMissingJustification } from '../../server/src/core/rules/soa-missing-justification/rule.js';
import { parsed, worldOf } from '../kit/check.js';

const corpus = resolve('../shared/corpus');

describe('tables of real documents', function () {
  before(function () {
    if (!existsSync(corpus)) {
      console.log(`      (skipped: no documents to read in ${corpus})`);
      this.skip();
    }
  });

  describe('kriss-b/llm-iso27001', () => {
    const statement = 'kriss-b+llm-iso27001/statement_of_applicability.md';

    it('reads the 93 rows of the statement and no clause', () => {
      const { statementRows, tables } = read(statement);
      strictEqual(new Set(statementRows.map(({ reference }) => reference.id)).size, 93);
      strictEqual(statementRows.length, 93);
      deepStrictEqual(countsOf(tables.map(({ kind }) => kind)), { other: 2, statement: 4 });
      deepStrictEqual(countsOf(statementRows.map((row) => row.applicability)), { undecided: 93 });
      deepStrictEqual(countsOf(statementRows.map((row) => row.status)), { missing: 93 });
      deepStrictEqual(findingCounts(statement), {});
    });

    it('reads nothing from the statement of ISO 42001 and that of NIS2', () => {
      deepStrictEqual(
        read('kriss-b+llm-iso27001/iso42001/statement_of_applicability_iso42001.md').statementRows,
        [],
      );
      deepStrictEqual(
        read('kriss-b+llm-iso27001/nis2/recyf/statement_of_applicability_recyf.md').statementRows,
        [],
      );
    });

    it('reads the risk register with its bold headers', () => {
      const { riskRows } = read('kriss-b+llm-iso27001/risks/risks_register.md');
      strictEqual(riskRows.length, 10);
      const [first] = riskRows;
      strictEqual(first?.id, 'RISK-EXAMPLE-001');
      const { likelihood, treatment, owner, controlsCell } = first;
      deepStrictEqual(
        [likelihood, treatment, owner, controlsCell].map((cell) => cell?.text),
        ['High', 'Mitigate', 'CTO', 'A.5.15, A.5.18, A.8.5'],
      );
      deepStrictEqual(
        first.references.map(({ id }) => id),
        ['A.5.15', 'A.5.18', 'A.8.5'],
      );
      // Controls of ISO 42001 in the same column are not ours.
      deepStrictEqual(
        riskRows.at(-1)?.references.map(({ id }) => id),
        ['A.8.26', 'A.8.28'],
      );
    });
  });

  describe('btajp/isms-guide', () => {
    it('reads 93 controls that all apply, with ids and titles as links', () => {
      const file = 'btajp+isms-guide/docs/isms/soa/statement-of-applicability.md';
      const { statementRows } = read(file);
      strictEqual(new Set(statementRows.map(({ reference }) => reference.id)).size, 93);
      deepStrictEqual(countsOf(statementRows.map((row) => row.applicability)), { applicable: 93 });
      strictEqual(statementRows[0]?.justificationCell?.text, '規格要求事項');
      strictEqual(statementRows[0].evidenceCell?.text, '情報セキュリティ方針');
      deepStrictEqual(findingCounts(file), {});
    });

    it('reads the risks of the register, and none of the report’s extract', () => {
      deepStrictEqual(
        read('btajp+isms-guide/docs/isms/registers/risk-register.md').riskRows.map(({ id }) => id),
        ['R-001', 'R-002', 'R-003'],
      );
      deepStrictEqual(
        read('btajp+isms-guide/docs/isms/records/risk-assessment-report.md').riskRows,
        [],
      );
    });
  });

  describe('Hack23/ISMS-PUBLIC', () => {
    const statement = 'Hack23+ISMS-PUBLIC/Compliance_Checklist.md';

    it('reads 93 controls and two of its own, with the status from the badges', () => {
      const { statementRows } = read(statement);
      const ids = statementRows.map(({ reference }) => String(reference.id));
      strictEqual(new Set(ids).size, 95);
      deepStrictEqual(
        ids.filter((id) => id.split('.').length === 4),
        ['A.5.14.1', 'A.8.20.1'],
      );
      deepStrictEqual(countsOf(statementRows.map((row) => row.status)), {
        implemented: 70,
        notApplicable: 9,
        notImplemented: 15,
        partial: 1,
      });
      deepStrictEqual(
        statementRows
          .filter(({ applicability }) => applicability === 'excluded')
          .map(({ reference }) => reference.id),
        ['A.7.1', 'A.7.2', 'A.7.4', 'A.7.5', 'A.7.6', 'A.7.8', 'A.7.11', 'A.7.12', 'A.7.13'],
      );
      deepStrictEqual(findingCounts(statement), {});
    });

    it('leaves the tables of other frameworks alone', () => {
      const statements = read(statement).tables.filter(({ kind }) => kind === 'statement');
      deepStrictEqual(
        [...new Set(statements.map(({ columns }) => columns[0]?.header))],
        ['ISO 27001 Control'],
      );
    });
  });

  describe('gw-ai-security/from-zero-to-ciso', () => {
    it('finds what the gap table lacks: 38 of 93 controls are there', () => {
      const file = 'gw-ai-security+from-zero-to-ciso/01_ISMS_Basics/review/annex-a-gap-analysis.md';
      const document = read(file);
      strictEqual(document.tables[0]?.rows.length, 93);
      // 19 of the rows name objectives of the edition of 2013, which decide no control.
      strictEqual(document.statementRows.length, 74);
      deepStrictEqual(countsOf(document.statementRows.map((row) => row.status)), {
        notImplemented: 74,
      });
      deepStrictEqual(findingCounts(file), { 'soa-missing-control': 1 });
      strictEqual(
        findings(soaMissingControl, file)[0]?.startsWith(
          '55 controls of Annex A are not decided: ',
        ),
        true,
      );
    });
  });

  it('reads no statement and no risk from policies of another kind', () => {
    for (const file of [
      'tailscale+security-policies/access-control/index.md',
      'strongdm+comply/example/policies/access.md',
    ]) {
      const { statementRows, riskRows } = read(file);
      deepStrictEqual([statementRows, riskRows], [[], []]);
    }
  });
});

function read(file: string): IsmsDocument {
  return parsed(readFileSync(join(corpus, file), 'utf8'));
}

function findings(rule: Rule, file: string): readonly string[] {
  const uri = 'file:///isms/test.md';
  const text = readFileSync(join(corpus, file), 'utf8');
  const world = worldOf([{ uri, text, cursor: -1, annotations: [] }]);
  const document = world.workspace.documents.get(uri);
  return document
    ? findingsOf([rule], document, world)
        .filter((finding) => finding.rule === rule.id)
        .map(({ message }) => message)
    : [];
}

function findingCounts(file: string): Readonly<Record<string, number>> {
  const rules = [soaMissingJustification, soaMissingControl, soaDuplicateControl];
  return countsOf(rules.flatMap((rule) => findings(rule, file).map(() => rule.id)));
}

function countsOf(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
