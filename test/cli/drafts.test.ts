import { match, ok, strictEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { isms, prepareProgram, withCopy } from './commandLine.js';

const example = 'examples/cloudcrm';

describe('isms responsibility, matrix, questionnaire, customer-statement and stage1', () => {
  before(prepareProgram);

  it('prints who does what, with the places of the workspace', () => {
    const { code, out, errors } = isms(['responsibility', example]);
    strictEqual(code, 0);
    strictEqual(errors, '');
    match(
      out,
      /\| \[AWS \(IaaS\)\]\(registers\/supplier-register\.md\) \| Compute, networks, storage \| column IaaS \|/,
    );
    match(out, /^- \*\*A\.5\.8 Information security in project management\*\*: nobody is named$/m);
  });

  it('prints a matrix that, once written, leaves no duty without a party', () => {
    withCopy('', (folder) => {
      writeFileSync(path.join(folder, 'notes.md'), '# Notes\n');
      const { out } = isms([
        'matrix',
        folder,
        '--service',
        'Stratus=iaas',
        '--service',
        'Deskline',
      ]);
      match(out, /^\| Activity \| Control \| Stratus IaaS \| Deskline \|$/m);
      writeFileSync(path.join(folder, 'matrix.md'), out);
      strictEqual(isms(['check', folder, '--fail-on', 'warning']).code, 0);
      ok(!isms(['responsibility', folder]).out.includes('nobody is named'));
    });
  });

  it('asks about one service, and tells the customers of another', () => {
    const asked = isms(['questionnaire', example, '--service', 'Okta=saas']).out;
    match(asked, /^# Security questionnaire for Okta \(SaaS\)$/m);
    match(asked, /Asked by CloudCRM Inc\. as the cloud service customer/);
    const told = isms(['customer-statement', example, '--service', 'CloudCRM=saas']).out;
    match(told, /^\*\*What stays with you\*\*$/m);
  });

  it('tells what Stage 1 could raise, with the planted mistakes among it', () => {
    const { code, out, errors } = isms(['stage1', example]);
    strictEqual(code, 0);
    strictEqual(errors, '');
    match(out, /^# Readiness for Stage 1: CloudCRM Inc\.$/m);
    match(out, /^### C\d Controls are excluded without a justification$/m);
    match(
      out,
      /\| \[statement-of-applicability\.md:90\]\(statement-of-applicability\.md\) \| A\.7\.6 /,
    );
    match(
      out,
      /^> The ISMS covers the design, development, operation and support of the CloudCRM/m,
    );
    strictEqual(isms(['stage1', `${example}/nowhere`]).code, 2);
  });

  it('says what is wrong with a service', () => {
    const { code, errors } = isms(['matrix', example, '--service', 'AWS=daas']);
    strictEqual(code, 2);
    strictEqual(
      errors,
      'isms: "--service AWS=daas" is not understood; write it as --service saas, --service AWS or --service AWS=iaas.\n',
    );
  });
});
