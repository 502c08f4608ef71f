import fs from 'node:fs';
import path from 'node:path';
import { startClient } from '../client.mjs';
import { peersFolder } from '../peers.mjs';
import { checkAsOpened, greet, open } from './greet.mjs';

/** In milliseconds; an answer takes some ten. */
const longestSilence = 3_000;

/** rumdl, which takes whole texts only. */
export const rumdl = {
  name: 'rumdl',
  async start(folder) {
    const client = await greeted(folder);
    return {
      ...client,
      open: (uri, text) => open(client, uri, text),
      change: (uri, { version, text }) =>
        client.notify('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text: text() }],
        }),
      findings: (uri) => client.request('textDocument/diagnostic', { textDocument: { uri } }),
    };
  },
  checkFolder: checkAsOpened,
  command: (folder) => [program(), ['check', '--no-cache', folder]],
};

/** One start in twenty never answers, which is not what is measured here: it is tried again. */
async function greeted(folder) {
  const client = startClient(program(), ['server']);
  const answer = greet(client, folder, { textDocument: { diagnostic: {} } }).then(() => 'answered');
  if ((await Promise.race([answer, silence()])) === 'answered') {
    return client;
  }
  answer.catch(() => undefined);
  client.kill();
  return greeted(folder);
}

function silence() {
  return new Promise((resolve) => setTimeout(resolve, longestSilence).unref());
}

/** The program itself: its script for npm would only start it. */
function program() {
  const folder = path.join(peersFolder, 'node_modules/@rumdl');
  const platform = fs.readdirSync(folder).find((name) => name.startsWith('cli-'));
  return path.join(folder, platform, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
}
