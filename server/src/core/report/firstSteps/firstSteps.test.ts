import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../../test/kit/check.js';
import { coverageOf } from '../../features/coverage.js';
import type { ControlId } from '../../catalogue/control.js';
import { parseDocument } from '../../model/parseDocument.js';
import { rules } from '../../rules/index.js';
import { findingsOf, type World } from '../../rules/runRules.js';
import type { Configuration } from '../../workspace/configuration.js';
import { readingFor } from '../../workspace/addedControls.js';
import { withDocument } from '../../workspace/workspace.js';
import { type NewDocument, newPolicy } from './newPolicy.js';
import { newStatement } from './newStatement.js';
import { recognisedPage } from './recognisedPage.js';

describe('a new statement', () => {
  it('has a row for every control, and decides nothing', () => {
    const { rows, rulesFound, world } = written(newStatement(worldOf([])), worldOf([]));
    strictEqual(rows.length, 100);
    ok(
      rows.every(
        ({ applicability, status }) => applicability === 'missing' && status === 'missing',
      ),
    );
    deepStrictEqual(rulesFound, ['soa-undecided']);
    strictEqual(coverageOf(world).totals.gap, 100);
    ok(
      coverageOf(world).controls.every(({ cloud }) =>
        Object.values(cloud ?? {}).every((how) => how === 'missing'),
      ),
    );
  });

  it('goes by editions and role', () => {
    const statement = (changes: Partial<Configuration>): string =>
      newStatement(worldOf([], changes)).text;
    match(statement({}), /^\| CLD\.6\.3\.1 \|.*\| CSC, CSP \|$/m);
    match(statement({ role: 'csc' }), /^\| CLD\.6\.3\.1 \|.*\| CSC \|$/m);
    const plain = statement({ editions: { iso27001: '2022', iso27017: 'none' } });
    ok(!plain.includes('CLD.') && !plain.includes('Cloud guidance'));
    const old = { editions: { iso27001: '2013', iso27017: '2015' } } as const;
    strictEqual(written(newStatement(worldOf([], old)), worldOf([], old)).rows.length, 121);
  });

  it('takes the name of no file that is there', () => {
    const world = worldOf(readFiles('-- statement-of-applicability.md --\nText.\n'));
    strictEqual(newStatement(world).file, 'statement-of-applicability-2.md');
  });
});

describe('new documents in German', () => {
  it('are read like the English ones, without a finding that those do not have', () => {
    const world = worldOf([], {}, 'de');
    const statement = newStatement(world);
    const { rows, rulesFound, world: after } = written(statement, world);
    strictEqual(statement.file, 'erklaerung-zur-anwendbarkeit.md');
    match(statement.text, /^## Organisatorisch$/m);
    strictEqual(rows.length, 100);
    deepStrictEqual(rulesFound, ['soa-undecided']);
    strictEqual(coverageOf(after).totals.gap, 100);
    ok(
      coverageOf(after).controls.every(({ cloud }) =>
        Object.values(cloud ?? {}).every((how) => how === 'missing'),
      ),
    );
    deepStrictEqual(written(policyFor('A.8.13', world), world).rulesFound, []);
  });

  it('say in a filled row what an English one says', () => {
    const world = worldOf([], {}, 'de');
    const { text } = newStatement(world);
    const filled = text.replace(
      /^(\| A\.5\.1 \|[^|]*\|)(?: {2}\|){6}/m,
      '$1 Ja | Risiko R-1 | Teilweise umgesetzt | CISO | Richtlinie | Als Kunde: geprüft |',
    );
    const [row] = written({ text: filled, file: 'e.md' }, world).rows;
    deepStrictEqual(
      [row?.applicability, row?.status, row?.evidenceCell?.text, row?.cloudGuidanceCell?.text],
      ['applicable', 'partial', 'Richtlinie', 'Als Kunde: geprüft'],
    );
  });

  it('explain what was recognised', () => {
    const world = worldOf(
      readFiles('-- soa.md --\n| Control | Applicable |\n| --- | --- |\n| A.5.1 | Yes |\n'),
      {},
      'de',
    );
    match(recognisedPage(world), /^# Was erkannt wurde$/m);
    match(recognisedPage(world), /\| Erklärung zur Anwendbarkeit \| seine Tabellen \| 1 \|/);
  });
});

describe('a new policy', () => {
  it('treats and declares its control, and is a draft without findings', () => {
    const world = worldOf([]);
    const { rulesFound, world: after } = written(policyFor('A.8.13', world), world);
    deepStrictEqual(rulesFound, []);
    const control = coverageOf(after).controls.find(({ id }) => id === 'A.8.13');
    deepStrictEqual(control?.documents, ['information-backup-policy.md']);
  });

  it('has the part of the cloud party that the workspace is', () => {
    const titles = (changes: Partial<Configuration>): readonly string[] =>
      [...policyFor('A.8.13', worldOf([], changes)).text.matchAll(/^### (.*)$/gm)].map(
        ([, title]) => String(title),
      );
    deepStrictEqual(titles({}), [
      'As a customer of cloud services',
      'As a provider of cloud services',
    ]);
    deepStrictEqual(titles({ role: 'csc' }), ['As a customer of cloud services']);
    deepStrictEqual(titles({ editions: { iso27001: '2022', iso27017: 'none' } }), []);
  });

  it('lies where most policies do, under a name that is free', () => {
    const policy = '---\ntype: policy\n---\n';
    const files = `-- policies/a.md --
${policy}-- policies/information-backup-policy.md --
${policy}-- other.md --
${policy}`;
    strictEqual(
      policyFor('A.8.13', worldOf(readFiles(files))).file,
      'policies/information-backup-policy-2.md',
    );
  });

  it('repeats no word of the title', () => {
    strictEqual(policyFor('A.5.1', worldOf([])).file, 'policies-for-information-security.md');
  });
});

describe('what was recognised', () => {
  it('says of each document what it is, what told it, and what stands in it', () => {
    const page = pageOf(`-- register.md --
# Risk register

| Risk ID | Risk | Likelihood | Impact | Controls |
| --- | --- | --- | --- | --- |
| R-1 | Malware | 3 | 4 | A.8.7 |
-- soa.md --
| Control | Applicable | Reason |
| --- | --- | --- |
| A.5.1 | Yes | Risk |
| A.5.2 | Yes | Risk |
-- todo.md --
# Shopping
`);
    match(page, /^2 documents of 3 belong to an ISMS, with 2 rows .* and 1 risk\./m);
    match(
      page,
      /^\| \[register\.md\]\(file:\/\/\/isms\/register\.md\) \| Risk register \| its tables \| {2}\| 1 \| 1 \|$/m,
    );
    match(
      page,
      /^\| \[soa\.md\].* \| Statement of Applicability \| its tables \| 2 \| {2}\| {2}\|$/m,
    );
    match(page, /## Nothing recognised[^]*- \[todo\.md\]/);
    ok(!page.includes('Half understood'));
  });

  it('names the columns and words that were not understood, and what to write', () => {
    const page = pageOf(`-- soa.md --
# Statement of Applicability

| Zork | Applicable | Reason |
| --- | --- | --- |
| one | Yes | Risk |
| two | Yes | Risk |
| three | No | Law |

| Control | Gilts? | Who |
| --- | --- | --- |
| A.5.1 | Yes | Anna |
| A.5.2 | No | Anna |
| A.5.3 | Yes | Ben |
`);
    match(
      page,
      /The table in line 3 looks like a Statement of Applicability, but no column for the controls was found\. .*"Zork"\./,
    );
    match(
      page,
      /The table in line 9 .*no column that decides on applicability was found\. "Gilts\?" seems to be it/,
    );
    match(page, /columns:\n {2}control: \["Zork"\]\n {2}applicable: \["Gilts\?"\]/);
  });

  it('shows what documents say as text', () => {
    const page = pageOf(`-- soa.md --
# Statement of Applicability

| Zork \\<b\\> | Applicable | Reason |
| --- | --- | --- |
| one | Yes | Risk |
| two | Yes | Risk |
| three | No | Law |
`);
    ok(page.includes(String.raw`"Zork \<b\>"`), page);
  });

  it('says so where there is nothing', () => {
    match(recognisedPage(worldOf([])), /There are no Markdown documents here/);
  });
});

function pageOf(files: string): string {
  return recognisedPage(worldOf(readFiles(files)));
}

function policyFor(id: string, world: World): NewDocument {
  const control = world.catalogue.find(id as ControlId);
  if (!control) {
    throw new Error(`no control ${id}`);
  }
  return newPolicy(control, world);
}

/** The new document as a part of the workspace, and the rules that find something in it. */
function written({ file, text }: NewDocument, world: World) {
  const uri = `${world.workspace.root}/${file}`;
  const document = parseDocument(uri, 1, text, readingFor(world.configuration));
  const after = { ...world, workspace: withDocument(world.workspace, document) };
  const found = findingsOf(rules, document, after).map(({ rule }) => rule);
  return { rows: document.statementRows, rulesFound: [...new Set(found)], world: after };
}
