import path from 'node:path';
import { startClient } from '../client.mjs';
import { peersFolder } from '../peers.mjs';
import { greet, open } from './greet.mjs';

/** remark's language server, which sends findings without being asked, for open documents only. */
export const remark = {
  name: 'remark',
  isSlow: true,
  async start(folder) {
    const program = path.join(peersFolder, 'remarkServer.mjs');
    const answers = { 'workspace/configuration': ({ items }) => items.map(() => ({})) };
    const client = startClient(process.execPath, [program, '--stdio'], answers);
    await greet(client, folder, {});
    let sent;
    const expect = (uri) => {
      sent = client.next('textDocument/publishDiagnostics', (params) => params.uri === uri);
    };
    return {
      ...client,
      open: (uri, text) => (expect(uri), open(client, uri, text)),
      change(uri, { version, range, inserted }) {
        expect(uri);
        client.notify('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ range, text: inserted }],
        });
      },
      findings: () => sent,
    };
  },
};
