import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { isms, prepareProgram, project, withCopy } from './commandLine.js';

const workspace = path.join(project, 'test/cli/fixtures/workspace');

interface CoverageJson {
  readonly version: number;
  readonly role: string;
  readonly editions: object;
  readonly totals: Readonly<Record<string, number>>;
  readonly controls: readonly { readonly id: string; readonly state: string }[];
}

describe('isms coverage', () => {
  before(prepareProgram);

  it('gives each control of the editions with what stands behind it', () => {
    const { code, out } = isms(['coverage', workspace, '--format', 'json']);
    const { version, role, editions, totals, controls } = JSON.parse(out) as CoverageJson;
    strictEqual(code, 0);
    deepStrictEqual([version, role, editions], [1, 'both', { iso27001: '2022', iso27017: '2015' }]);
    deepStrictEqual(totals, { controls: 100, covered: 1, partial: 2, gap: 96, excluded: 1 });
    strictEqual(controls.length, 100);
    deepStrictEqual(
      controls.find(({ id }) => id === 'A.5.15'),
      {
        id: 'A.5.15',
        standard: 'iso27001',
        edition: '2022',
        title: 'Access control',
        theme: 'organizational',
        state: 'covered',
        applicability: 'applicable',
        status: 'implemented',
        soa: [{ file: 'soa.md', line: 5 }],
        documents: ['policies/access.md'],
        risks: [],
        evidence: ['policies/access.md'],
        cloud: { customer: 'addressed' },
      },
    );
    strictEqual(
      controls.find(({ id }) => id === 'A.8.30')?.state,
      'gap',
      'excluded without a reason',
    );
    strictEqual(controls.find(({ id }) => id === 'A.7.6')?.state, 'excluded');
  });

  it('is a page for a browser', () => {
    const { code, out } = isms(['coverage', workspace, '--format', 'html']);
    strictEqual(code, 0);
    match(out, /^<!DOCTYPE html>\n<html lang="en">/);
    ok(out.includes('<title>Coverage of controls – Example Ltd</title>'));
    ok(!out.includes('<script'));
    match(out, /style-src &#39;sha256-[\w+/=]{44}&#39;/);
    strictEqual(out.match(/<th scope="row"><b>/g)?.length, 100);
  });

  it('is read by a person as totals and a list by theme', () => {
    const { out } = isms(['coverage', workspace]);
    match(
      out,
      /^ISO\/IEC 27001:2022 and ISO\/IEC 27017:2015, as a cloud service customer and provider\n100 controls: 1 covered, 2 partly covered, 96 open, 1 excluded\n/,
    );
    match(out, /\n {2}✓ A\.5\.15 +Access control\n/);
    match(
      out,
      /\n {2}~ A\.7\.2 +Physical entry\n +planned, soa\.md:6 · document: clean\.md|policies\/clean\.md\n/,
    );
    match(
      out,
      /\n {2}✗ A\.8\.30 +Outsourced development\n +excluded without a reason, soa\.md:8 · no document or evidence\n/,
    );
    match(out, /\n {2}– A\.7\.6 +Working in secure areas\n/);
  });

  it('says that the role is assumed where no isms.yaml names it, and how to name it', () => {
    withCopy('', (folder) => {
      writeFileSync(path.join(folder, 'soa.md'), '# Statement of Applicability\n');
      strictEqual(isms(['coverage', folder]).out.match(/write "role: csc"/g)?.length, 1);
      writeFileSync(path.join(folder, 'isms.yaml'), 'role: both\n');
      ok(!isms(['coverage', folder]).out.includes('role: csc'));
    });
  });
});

describe('isms mapping', () => {
  before(prepareProgram);

  it('writes a Markdown document for the editions of the workspace', () => {
    const { code, out } = isms(['mapping', workspace]);
    strictEqual(code, 0);
    match(
      out,
      /^# Cloud guidance by control\n\nISO\/IEC 27017:2015 gives cloud guidance on 34 of /,
    );
    match(out, /\n\| A\.5\.15 \| Access control \| customer \| 9\.1\.2 \(customer\) \|/);
  });

  it('writes rows for a spreadsheet', () => {
    const { code, out } = isms(['mapping', '--format', 'csv', workspace]);
    strictEqual(code, 0);
    strictEqual(out.split('\r\n').length, 1 + 34 + 7 + 1);
  });

  it('says what is wrong with a place that is not there', () => {
    const { code, errors } = isms(['mapping', 'no-such-folder']);
    strictEqual(code, 2);
    match(errors, /^isms: There is no file or folder "no-such-folder"/);
  });
});

describe('isms show', () => {
  before(prepareProgram);

  it('tells what a control asks for, however its id is written', () => {
    const { code, out } = isms(['show', 'CLD.6.3.1']);
    strictEqual(code, 0);
    match(
      out,
      /^CLD\.6\.3\.1 Shared roles and responsibilities within a cloud computing environment\n/,
    );
    ok(out.includes('(CSC)') && out.includes('(CSP)'), 'both parties');
    strictEqual(isms(['show', 'cld', '6.3.1']).out, out);
    match(isms(['show', '5.15']).out, /^A\.5\.15 Access control\n/);
    match(isms(['show', 'A.9.2.1']).out, /^A\.9\.2\.1 /);
  });

  it('tells what a clause asks for, and which control has its number', () => {
    const { code, out } = isms(['show', 'Clause 6.1.3']);
    strictEqual(code, 0);
    match(out, /^Clause 6\.1\.3 Information security risk treatment\n/);
    match(out, /What an auditor asks to see/);
    strictEqual(out.includes('A.6.1.3'), false);
    strictEqual(isms(['show', '6.1.3', 'd)']).out, isms(['show', '6.1.3']).out);
    match(
      isms(['show', '6.1.3']).out,
      /^Clause 6\.1\.3 [^]*\nA control has this number, too: A\.6\.1\.3 .* \(ISO\/IEC 27001:2013\): isms show A\.6\.1\.3\n$/,
    );
    match(
      isms(['show', '5.1']).out,
      /^A\.5\.1 Policies [^]*\nClause 5\.1 of ISO\/IEC 27001 is Leadership and commitment: isms show clause 5\.1\n$/,
    );
    strictEqual(isms(['show', 'clause', '6.1.9']).code, 2);
  });

  it('prints a card for each of several ids, and says which of them is none', () => {
    const { code, out } = isms(['show', 'CLD.6.3.1', 'a5.15']);
    strictEqual(code, 0);
    const cards = ['CLD.6.3.1', 'A.5.15'].map((id) => isms(['show', id]).out);
    strictEqual(out, cards.join('\n'));
    const { code: lost, errors } = isms(['show', 'A.5.15', 'A.5.99']);
    strictEqual(lost, 2);
    match(errors, /^isms: There is no control "A\.5\.99"; the closest are /);
  });

  it('lists the controls of a theme or an objective, of the edition in use', () => {
    const { code, out } = isms(['show', 'A.8']);
    strictEqual(code, 0);
    match(out, /^A\.8 Technological controls\n\nISO\/IEC 27001:2022, Annex A\n {2}A\.8\.1 /);
    strictEqual(out.match(/^ {2}A\.8\.\d/gm)?.length, 34);
    match(
      isms(['show', 'cld.9.5']).out,
      /^CLD\.9\.5 .*\n\n.*\n {2}CLD\.9\.5\.1 .*\n {2}CLD\.9\.5\.2 .*\n$/,
    );
    match(
      isms(['show', 'A.9.2']).out,
      /^A\.9\.2 .*\n\nISO\/IEC 27001:2013, Annex A\n {2}A\.9\.2\.1 /,
    );
  });

  it('finds controls by the words of their titles', () => {
    match(isms(['show', 'access', 'control']).out, /^A\.5\.15 Access control\n/);
    const { out } = isms(['show', 'backup']);
    match(out, /^A\.8\.13 Information backup\n/);
    match(isms(['show', 'access']).out, /\n {2}A\.5\.18 {2}Access rights\n/);
  });

  it('finds controls by the stems of words, in titles before texts', () => {
    match(isms(['show', 'shared responsibility']).out, /^CLD\.6\.3\.1 Shared roles/);
    const { code, out } = isms(['show', 'supplier']);
    strictEqual(code, 0);
    match(out, /^With these words in their titles:\n\nISO\/IEC 27001:2022, Annex A\n {2}A\.5\.19 /);
    match(out, /\nWith these words in their text:\n\n/);
    strictEqual(isms(['show', 'zebra crossing']).code, 2);
  });

  it('lists all controls of the workspace', () => {
    const { out } = isms(['show']);
    strictEqual(out.match(/^ {2}A\.\d/gm)?.length, 93);
    strictEqual(out.match(/^ {2}CLD\.\d/gm)?.length, 7);
  });
});

describe('isms rules and help', () => {
  before(prepareProgram);

  it('lists each rule with its severity and what must hold', () => {
    const { code, out } = isms(['rules']);
    strictEqual(code, 0);
    match(out, /^unknown-control +error +\S/m);
    ok(
      out
        .trimEnd()
        .split('\n')
        .every((line) => /^[a-z-]+ +(?:error|warning|information|hint) +\S/.test(line)),
    );
  });

  it('explains itself', () => {
    match(isms(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    const { code, out } = isms(['--help']);
    strictEqual(code, 0);
    for (const command of ['check', 'coverage', 'mapping', 'matrix', 'show', 'rules']) {
      match(out, new RegExp(`^ {2}${command} `, 'm'));
    }
    const help = isms(['check', '--help']).out;
    match(help, /Exit codes: 0 nothing to mend, 1 findings at or above --fail-on, 2 wrong usage/);
    ok(!help.includes('--today'));
  });
});
