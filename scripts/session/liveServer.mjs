// The built server with a folder open, and what it can be asked about its state.
import { EventEmitter, once } from 'node:events';
import { startClient } from '../bench/client.mjs';
import { greet } from '../bench/servers/greet.mjs';
import { inProject } from '../setup/project.mjs';

const abilities = {
  workspace: { diagnostics: {}, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { diagnostic: {} },
};

/** Type of the messages to a log that tell of a mistake. */
const errorMessage = 1;

/** Starts the server on `folder` and waits until it has read it. */
export async function startLive(folder, program = inProject('dist/server.cjs')) {
  const heaps = new EventEmitter();
  const complaints = [];
  const probe = inProject('scripts/session/heapProbe.cjs');
  const args = ['--expose-gc', '--require', probe, program, '--stdio'];
  const onError = (text) => {
    const heap = /^heap (\d+)$/m.exec(text)?.[1];
    if (heap === undefined) {
      complaints.push(text.trim());
    } else {
      heaps.emit('heap', Number(heap));
    }
  };
  const client = startClient(process.execPath, args, {}, { onError });
  client.listen(({ method, params }) => {
    if (method === 'window/logMessage' && params.type === errorMessage) {
      complaints.push(params.message);
    }
  });
  await greet(client, folder, abilities);
  await stateOf(client);
  return {
    ...client,
    /** What the server has complained about in its log. */
    complaints,
    /** Bytes in use after collecting. */
    async heap() {
      const heap = once(heaps, 'heap');
      client.signal('SIGUSR2');
      return (await heap)[0];
    },
  };
}

/** All that a server finds in its folder, as lines that can be compared. */
export async function stateOf(client) {
  const { items } = await client.request('workspace/diagnostic', { previousResultIds: [] });
  const findings = items.flatMap(({ uri, items: found }) =>
    found.map((finding) => `${uri} ${JSON.stringify(finding)}`),
  );
  const overviews = await Promise.all(
    overviewMethods.map(async (method) => {
      return `${method} ${JSON.stringify(await client.request(method, {}))}`;
    }),
  );
  return { findings: findings.sort(), overviews };
}

/** Requests about the whole folder. */
export const overviewMethods = [
  'isms/coverage',
  'isms/coverageTree',
  'isms/documents',
  'isms/reviews',
  'isms/risks',
  'isms/sharedResponsibility',
];
