// What is measured of a server; times are in milliseconds, memory in megabytes.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** From the start of the process to the answer to `initialize`. */
export async function startToInitialize(server, folder, times) {
  const taken = [];
  for (let index = 0; index < times; index += 1) {
    const begin = performance.now();
    const client = await server.start(folder);
    taken.push(performance.now() - begin);
    await client.stop();
  }
  return quantile(taken, 0.5);
}

/**
 * One life of a server in `folder`: from its start to the findings of all documents, then the memory,
 * then work on each of the documents `names`.
 */
export async function work(server, folder, names, times) {
  const begin = performance.now();
  const client = await server.start(folder);
  await server.checkFolder(client, folder);
  const first = performance.now() - begin;
  const memory = client.memory();
  const documents = {};
  for (const name of names) {
    documents[name] = await workOn(client, path.join(folder, name), times);
  }
  await client.stop();
  return { first, memory, documents };
}

async function workOn(client, file, times) {
  const uri = pathToFileURL(file).href;
  const text = fs.readFileSync(file, 'utf8');
  client.open(uri, text);
  const ask = (method) => (position) => client.request(method, { textDocument: { uri }, position });
  const ids = placesOf(text, /\b(?:A|CLD)\.\d/g).slice(0, times * 5);
  return {
    key: await keys(client, uri, text, times),
    hover: quantile(await timesOf(ids, ask('textDocument/hover')), 0.95),
    completion: quantile(await timesOf(ids, ask('textDocument/completion')), 0.95),
  };
}

/** From a key to the findings: a letter is typed in the middle of the text, and the findings are asked for. */
async function keys(client, uri, text, times) {
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
  const lines = text.split('\n');
  const line = lines.findIndex((one, index) => index > lines.length / 2 && one.length > 40);
  const at = { line, character: 30 };
  const versions = Array.from({ length: times }, (_, index) => index + 2);
  const taken = await timesOf(versions, (version) => {
    client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    lines[line] = `${lines[line].slice(0, 30)}x${lines[line].slice(30)}`;
    client.replaced?.(uri, lines.join('\n'));
    return client.request('textDocument/diagnostic', { textDocument: { uri } });
  });
  return quantile(taken, 0.5);
}

async function timesOf(items, run) {
  const taken = [];
  for (const item of items) {
    const begin = performance.now();
    await run(item);
    taken.push(performance.now() - begin);
  }
  return taken;
}

/** The places behind the words that match. */
function placesOf(text, words) {
  return text.split('\n').flatMap((content, line) =>
    [...content.matchAll(words)].map(({ 0: found, index }) => ({
      line,
      character: index + found.length,
    })),
  );
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
