import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { markdownFiles } from '../files.mjs';

/** Says hello as an editor does that has `folder` open; `options` go to the server as its own. */
export async function greet(client, folder, capabilities, options = {}) {
  const uri = pathToFileURL(folder).href;
  await client.request('initialize', {
    processId: process.pid,
    rootUri: uri,
    capabilities,
    workspaceFolders: [{ uri, name: 'bench' }],
    initializationOptions: { markdownFileExtensions: ['md'], ...options },
  });
  client.notify('initialized', {});
}

export function open(client, uri, text) {
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  client.notify('textDocument/didOpen', { textDocument });
}

/** More messages at once than a server takes make some servers wait for ever. */
const atATime = 16;

/** For servers that know only findings of open documents: each one is opened and asked for. */
export async function checkAsOpened(client, folder) {
  const files = markdownFiles(folder);
  for (let start = 0; start < files.length; start += atATime) {
    const reports = files.slice(start, start + atATime).map((file) => {
      const uri = pathToFileURL(file).href;
      client.open(uri, fs.readFileSync(file, 'utf8'));
      return client.findings(uri);
    });
    await Promise.all(reports);
  }
}
