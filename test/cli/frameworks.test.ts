import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { folderWith, removeFolders, writeInto } from '../kit/folder.js';
import { isms, prepareProgram } from './commandLine.js';

const own = `framework: { id: own, name: Own rules }
controls:
  - { id: REQ-1, title: Two people }
  - { id: REQ-2 }
`;
const document =
  '# Security policy\n\n| Control | Owner |\n| - | - |\n| REQ-1 | x |\n| REQ-9 | y |\n';

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** File, line, column and rule of each finding. */
function findings(folder: string): readonly string[] {
  const { out } = isms(['check', folder, '--format', 'json']);
  const report = JSON.parse(out) as { readonly findings: readonly Found[] };
  return report.findings.map(
    ({ file, line, column, rule, message }) =>
      `${file}:${String(line)}:${String(column)} ${rule} ${message.split(/[:,.] /)[0] ?? ''}`,
  );
}

describe('isms with further frameworks', () => {
  before(prepareProgram);
  after(removeFolders);

  it('finds nothing in the example', () => {
    const { code, out } = isms(['check', 'examples/frameworks']);
    strictEqual(out.trim(), 'No findings in 3 documents.');
    strictEqual(code, 0);
  });

  it('shows and counts controls of the example', () => {
    const cwd = path.resolve('examples/frameworks');
    match(
      isms(['show', 'AC-2(1)'], { cwd }).out,
      /^AC-2\(1\) Automated System Account Management\n/,
    );
    match(
      isms(['show', 'two people see each change'], { cwd }).out,
      /What the provider does[^]*A\.8\.32 Change management/,
    );
    match(isms(['show'], { cwd }).out, /\nRequirements of Northwind Bank 2026-03\n {2}NWB-1\.1 /);
    const { out } = isms(['coverage', '--format', 'json', '.'], { cwd });
    const { controls } = JSON.parse(out) as {
      readonly controls: readonly { id: string; standard: string; state: string }[];
    };
    deepStrictEqual(
      controls.slice(100).map(({ id, standard, state }) => `${id} ${standard} ${state}`),
      [
        ...['SD-01 secure-development gap', 'SD-02 secure-development covered'],
        ...['SD-03 secure-development gap', 'NWB-1.1 northwind covered', 'NWB-1.2 northwind gap'],
        ...['NWB-2.1 northwind covered', 'AC-1 nist-sp-800-53 gap', 'AC-2 nist-sp-800-53 covered'],
        ...['AC-2(1) nist-sp-800-53 covered', 'AC-3 nist-sp-800-53 gap'],
        ...['AU-2 nist-sp-800-53 gap', 'SC-13 nist-sp-800-53 excluded'],
      ],
    );
  });

  it('tells mistakes where they stand, and uses the rest', () => {
    const folder = folderWith({
      'isms.yaml':
        'catalogues: [own.yaml, gone.yaml, broken.json, copy.yaml]\nrules: { required-document: off }\n',
      'own.yaml': own,
      'copy.yaml': own.replace('  - { id: REQ-2 }\n', ''),
      'broken.json': '{ "catalog": ',
      'policy.md': document,
    });
    deepStrictEqual(findings(folder), [
      'broken.json:1:1 configuration This file is not valid JSON from here on',
      'isms.yaml:1:24 configuration The catalogue gone.yaml is not read',
      'isms.yaml:1:35 configuration The catalogue broken.json gives no controls',
      'isms.yaml:1:48 configuration The catalogue copy.yaml is not used',
      'own.yaml:4:11 configuration The control REQ-2 has no title',
      'policy.md:6:3 unknown-control REQ-9 is no control of Own rules',
    ]);
  });

  it('reads nothing outside of the folder, wherever links lead', function () {
    const outside = folderWith({ 'own.yaml': own });
    const folder = folderWith({
      'isms.yaml':
        'catalogues: [linked/own.yaml, link.yaml, ../own.yaml]\nrules: { required-document: off }\n',
      'policy.md': document,
    });
    try {
      symlinkSync(outside, path.join(folder, 'linked'));
      symlinkSync(path.join(outside, 'own.yaml'), path.join(folder, 'link.yaml'));
    } catch {
      this.skip();
    }
    deepStrictEqual(
      findings(folder).filter((one) => !one.startsWith('policy.md')),
      [
        'isms.yaml:1:14 configuration The catalogue linked/own.yaml is not read',
        'isms.yaml:1:31 configuration The catalogue link.yaml is not read',
        'isms.yaml:1:42 configuration The catalogue ../own.yaml is outside this folder',
      ],
    );
  });

  it('names the declaration of a control, and never writes it by itself', () => {
    const folder = folderWith({
      'isms.yaml': 'role: csp\n',
      'policy.md': '# P\n\nSee A.5.14.1.\n',
    });
    const { out } = isms(['check', folder, '--format', 'json']);
    match(out, /"Declare A\.5\.14\.1 as a custom control in isms\.yaml"/);
    isms(['check', folder, '--fix']);
    strictEqual(readFileSync(path.join(folder, 'isms.yaml'), 'utf8'), 'role: csp\n');
    writeInto(folder, 'isms.yaml', 'customControls:\n  - { id: A.5.14.1, title: Files }\n');
    strictEqual(
      findings(folder).some((one) => one.includes('unknown-control')),
      false,
    );
  });
});
