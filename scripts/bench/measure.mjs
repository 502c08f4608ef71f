// What is measured of one life of a server; times are in milliseconds, memory in megabytes.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { typing } from './typing.mjs';

/** How long a server may rest before its memory is looked at. */
const restBeforeMemory = 2_500;

/** From the start of the process to the answer to `initialize`. */
export async function startToInitialize(server, folder) {
  const client = await server.start(folder);
  const taken = performance.now() - client.startedAt;
  await client.stop();
  return taken;
}

/** From the start of the process to the findings of all documents. */
export async function firstFindings(server, folder) {
  const client = await server.start(folder);
  await server.checkFolder(client, folder);
  const taken = performance.now() - client.startedAt;
  await client.stop();
  return taken;
}

/**
 * A server at work in a workspace that it has read as far as it does: keys in one policy, hovers and
 * completions in several, then its memory. Each list holds all times that were taken.
 */
export async function workInWorkspace(server, folder, times) {
  const client = await server.start(folder);
  await server.checkFolder?.(client, folder);
  const files = policiesIn(folder);
  const [first] = files;
  const keys = await typing(client, first, times);
  const asked = server.isSlow ? { hover: [], completion: [] } : await askIn(client, files);
  await new Promise((resolve) => setTimeout(resolve, restBeforeMemory));
  const memory = client.memory();
  await client.stop();
  return { keys: keys.single, ...asked, memory: [memory?.now], mostMemory: [memory?.most] };
}

/** A server at work in one large document. */
export async function workOnFile(server, file, times) {
  const client = await server.start(path.dirname(file));
  const figures = await typing(client, file, times, server.isSlow ? 0 : 3);
  await client.stop();
  return figures;
}

async function askIn(client, files) {
  const hover = [];
  const completion = [];
  for (const file of files) {
    const uri = pathToFileURL(file).href;
    const text = fs.readFileSync(file, 'utf8');
    client.open(uri, text);
    await client.findings(uri);
    const places = placesOf(text, /\b(?:A|CLD)\.\d/g);
    hover.push(...(await timesOf(places, ask(client, 'textDocument/hover', uri))));
    completion.push(...(await timesOf(places, ask(client, 'textDocument/completion', uri))));
  }
  return { hover, completion };
}

function ask(client, method, uri) {
  return (position) => client.request(method, { textDocument: { uri }, position });
}

export async function timesOf(items, run) {
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

/** Eight policies of about 6 kB, from different parts of the workspace. */
function policiesIn(folder) {
  const policies = path.join(folder, 'policies');
  return fs
    .readdirSync(policies)
    .sort()
    .slice(0, 8)
    .map((topic) => path.join(policies, topic))
    .map((topic) => {
      const files = fs.readdirSync(topic).map((name) => path.join(topic, name));
      return files.sort(byDistanceFrom(6_000))[0];
    });
}

function byDistanceFrom(size) {
  const distance = (file) => Math.abs(fs.statSync(file).size - size);
  return (a, b) => distance(a) - distance(b);
}
