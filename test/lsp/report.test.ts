import { match, ok, strictEqual } from 'node:assert/strict';

import type { Coverage } from '../../server/src/protocol/coverage.js';
import type { Report } from '../../server/src/protocol/report.js';
import { folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { smallIsms } from './kit.js';

describe('the report as an editor asks for it', () => {
  let server: LanguageServer;
  let root = '';

  before(async () => {
    await prepareServer();
    const hostile = '# <img src=x onerror=alert(1)>\n\nAs A.5.2 asks.\n';
    const folder = folderWith({ ...smallIsms, 'policies/hostile.md': hostile });
    root = uriOf(folder);
    server = await startServer({ folders: [folder] });
    await server.indexed();
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  it('is the body of a page, with places instead of addresses', async () => {
    const { body, style, title, root: folder } = await server.request<Report>('isms/report', {});
    strictEqual(title, 'Coverage of controls');
    strictEqual(folder, root);
    match(
      body,
      /<a href="#" data-file="policies\/access\.md" data-line="1">Access Control Policy<\/a>/,
    );
    ok(!/<script|<img|\sstyle=|\son\w+=|<\/?(?:html|head|body)>/.test(body));
    ok(!/url\((?!#)|@import/.test(style));
  });

  it('shows the numbers of the coverage, and follows what is typed', async () => {
    const before = await numbers();
    const uri = `${root}/soa.md`;
    server.open(
      uri,
      '# Statement of Applicability\n\n| Control | Applicable | Justification |\n| --- | --- | --- |\n| A.5.3 | No | One person runs it all |\n',
    );
    const after = await numbers();
    strictEqual(after.excluded, before.excluded + 1);
  });

  async function numbers(): Promise<Coverage['totals']> {
    const { totals } = await server.request<Coverage>('isms/coverage', {});
    const { body } = await server.request<Report>('isms/report', {});
    for (const state of ['covered', 'partial', 'gap', 'excluded'] as const) {
      ok(body.includes(`<b data-total="${state}">${totals[state]}</b>`), state);
    }
    return totals;
  }
});
