import { inProject } from '../../setup/project.mjs';
import { startClient } from '../client.mjs';
import { greet, open } from './greet.mjs';

/** Our server, without a place to keep anything between its lives. */
export const ours = server('ours', {});

/** Our server as the extension starts it, with a folder in which Node keeps what it has compiled. */
export function oursKeepingCode(folder) {
  return server('ours', { NODE_COMPILE_CACHE: folder });
}

function server(name, env) {
  return {
    name,
    async start(folder) {
      const program = inProject('dist/server.cjs');
      const client = startClient(process.execPath, [program, '--stdio'], {}, { env });
      await greet(client, folder, {
        workspace: { diagnostics: {} },
        textDocument: { diagnostic: {} },
      });
      return {
        ...client,
        open: (uri, text) => open(client, uri, text),
        change: (uri, { version, range, inserted }) =>
          client.notify('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges: [{ range, text: inserted }],
          }),
        findings: (uri) => client.request('textDocument/diagnostic', { textDocument: { uri } }),
      };
    },
    /** The answer waits until all documents are read. */
    checkFolder: (client) => client.request('workspace/diagnostic', { previousResultIds: [] }),
    command: (folder) => [process.execPath, [inProject('dist/cli.mjs'), 'check', folder]],
  };
}
