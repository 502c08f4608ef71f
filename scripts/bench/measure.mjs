// What is measured of a server; all times are in milliseconds.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownFiles } from './servers.mjs';

/** From the start of the process to the answer to `initialize`. */
export async function startToInitialize(server, folder, times) {
  const taken = [];
  for (let index = 0; index < times; index += 1) {
    const begin = performance.now();
    const client = await server.start(folder);
    taken.push(performance.now() - begin);
    await client.stop();
  }
  return middle(taken);
}

/** From the start of the process to the findings of all documents, and the memory afterwards. */
export async function firstDiagnostics(server, folder) {
  const begin = performance.now();
  const client = await server.start(folder);
  await server.checkFolder(client, folder);
  const time = performance.now() - begin;
  const file = markdownFiles(folder)[0];
  client.open(pathToFileURL(file).href, fs.readFileSync(file, 'utf8'));
  const memory = client.memory();
  await client.stop();
  return { time, memory };
}

/** From a key to the document's findings: a letter is typed in the middle, and the findings are asked for. */
export async function keyToDiagnostics(server, folder, name, times) {
  const { client, uri, text } = await opened(server, folder, name);
  const textDocument = { uri };
  await client.request('textDocument/diagnostic', { textDocument });
  const lines = text.split('\n');
  const line = lines.findIndex((one, index) => index > lines.length / 2 && one.length > 40);
  const taken = [];
  for (let version = 2; version < times + 2; version += 1) {
    const at = { line, character: 30 };
    lines[line] = `${lines[line].slice(0, 30)}x${lines[line].slice(30)}`;
    client.replaced?.(uri, lines.join('\n'));
    const begin = performance.now();
    client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    await client.request('textDocument/diagnostic', { textDocument });
    taken.push(performance.now() - begin);
  }
  await client.stop();
  return middle(taken);
}

/** The 95th percentile of a request at the places of a document where its words stand. */
export async function requestTime(server, folder, name, { method, words, times }) {
  const { client, uri, text } = await opened(server, folder, name);
  const positions = placesOf(text, words).slice(0, times);
  const taken = [];
  for (const position of positions) {
    const begin = performance.now();
    await client.request(method, { textDocument: { uri }, position });
    taken.push(performance.now() - begin);
  }
  await client.stop();
  return quantile(taken, 0.95);
}

async function opened(server, folder, name) {
  const client = await server.start(folder);
  const file = path.join(folder, name);
  const uri = pathToFileURL(file).href;
  const text = fs.readFileSync(file, 'utf8');
  await server.checkFolder(client, folder);
  client.open(uri, text);
  return { client, uri, text };
}

function placesOf(text, words) {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(words)].map((match) => ({
      line: index,
      character: match.index + match[0].length,
    })),
  );
}

function middle(values) {
  return quantile(values, 0.5);
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
