import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import type { Draft, SharedResponsibility } from '../../server/src/protocol/responsibility.js';
import { folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { smallIsms } from './kit.js';

const matrix = `# Responsibility Matrix

| Activity | Control | SaaS |
| --- | --- | --- |
| Backup | A.8.13 | CSP |
`;

describe('who does what in the cloud', () => {
  let server: LanguageServer;
  let root = '';

  before(async () => {
    await prepareServer();
    const folder = folderWith({ ...smallIsms, 'matrix.md': matrix });
    root = uriOf(folder);
    server = await startServer({ folders: [folder] });
    await server.indexed();
  });
  after(async () => {
    await server.stop();
    removeFolders();
  });

  it('gives the services with their duties, and follows what is typed', async () => {
    const answer = await server.request<SharedResponsibility>('isms/sharedResponsibility', {});
    strictEqual(answer.root, root);
    deepStrictEqual(
      answer.services.map(({ title, column }) => [title, column]),
      [['SaaS', 'SaaS']],
    );
    const backup = answer.services[0]?.duties.find(({ id }) => id === 'A.8.13');
    deepStrictEqual(backup?.stated, [
      { kind: 'matrix', label: 'Backup', text: 'CSP', party: 'csp', file: 'matrix.md', line: 5 },
    ]);
    server.open(`${root}/matrix.md`, matrix.replace('| CSP |', '| |'), 2);
    const after = await server.request<SharedResponsibility>('isms/sharedResponsibility', {
      uri: `${root}/matrix.md`,
    });
    strictEqual(after.services[0]?.duties.find(({ id }) => id === 'A.8.13')?.state, 'unassigned');
  });

  it('drafts documents for the services that are asked for', async () => {
    const kinds = [
      'shared-responsibility',
      'responsibility-matrix',
      'supplier-questionnaire',
      'customer-statement',
      'stage-1',
    ];
    for (const kind of kinds) {
      const draft = await server.request<Draft>('isms/draft', {
        kind,
        services: [{ name: 'Deskline', model: 'saas' }],
      });
      match(draft.text, /^---\n[\s\S]+?\n---\n\n# /);
      match(draft.file, /^[a-z\d-]+\.md$/);
      strictEqual(draft.root, root);
    }
  });

  it('passes over what it is not asked rightly', async () => {
    for (const params of [null, 7, {}, { kind: 'novel' }, { kind: 'toString' }]) {
      strictEqual(await server.request('isms/draft', params), null);
    }
    const draft = await server.request<Draft>('isms/draft', {
      kind: 'responsibility-matrix',
      services: [7, null, { name: 3 }, { name: 'Deskline', model: 'daas' }],
    });
    ok(draft.text.includes('| Activity | Control | Deskline |'));
  });
});
