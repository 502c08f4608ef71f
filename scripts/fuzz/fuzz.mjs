// Sends wrong messages to the built server and looks whether it lives and answers rightly.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { numbers } from '../bench/random.mjs';
import { startLive, stateOf } from '../session/liveServer.mjs';
import { inProject } from '../setup/project.mjs';
import { realisticMessages } from './messages.mjs';
import { wrongMessage } from './mutate.mjs';

/** Messages between two looks at whether the server lives. */
const atATime = 500;
/** In milliseconds; so long the answer may take that comes behind `atATime` messages. */
const longestAnswer = 60_000;
/** Messages that are shown where the server has failed. */
const shownAtMost = 20;
const longestShown = 2_000;
const firstId = 1_000_000;

/**
 * Sends so many `messages`. Gives how many were sent, the slowest look in milliseconds, the counts of
 * what the server wrote to its log as a mistake, and `failure`, in words, where it does not live.
 */
export async function fuzz({ seed, messages, program, told = () => undefined }) {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'isms-fuzz-')));
  fs.cpSync(inProject('examples/cloudcrm'), folder, { recursive: true });
  const client = await startLive(folder, program);
  const result = { sent: 0, slowest: 0, complaints: new Map(), failure: undefined, last: [] };
  try {
    const fuzzer = fuzzerOf(folder, seed);
    while (result.sent < messages && result.failure === undefined) {
      const count = Math.min(atATime, messages - result.sent);
      const bytes = Array.from({ length: count }, fuzzer);
      client.sendBytes(Buffer.concat(bytes));
      result.sent += count;
      const { milliseconds, failure } = await look(client);
      result.slowest = Math.max(result.slowest, milliseconds);
      result.failure = failure;
      result.last = failure === undefined ? [] : lastOf(bytes);
      addTo(result.complaints, client.complaints.splice(0));
      told(result);
    }
    return result;
  } finally {
    client.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function lastOf(bytes) {
  return bytes.slice(-shownAtMost).map((frame) => frame.toString('utf8').slice(0, longestShown));
}

function fuzzerOf(folder, seed) {
  const random = numbers(seed);
  const file = path.join(folder, 'statement-of-applicability.md');
  const messages = realisticMessages(pathToFileURL(file).href, fs.readFileSync(file, 'utf8'));
  let id = firstId;
  return () => wrongMessage(messages, id++, random);
}

/** Opens a document and asks about it; what came before must not be in the way. */
async function look(client) {
  const uri = 'untitled:Alive';
  const begin = performance.now();
  const text = '---\ntype: policy\n---\nAccess follows A.5.15.\n';
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  client.notify('textDocument/didOpen', { textDocument });
  const position = { line: 3, character: 17 };
  const late = new Promise((resolve) => setTimeout(resolve, longestAnswer, 'no answer').unref());
  const answer = client.request('textDocument/hover', { textDocument: { uri }, position });
  const hover = await Promise.race([answer, late]).catch((error) => error.message);
  const milliseconds = performance.now() - begin;
  if (!JSON.stringify(hover).includes('Access control')) {
    return { milliseconds, failure: `the hover is ${JSON.stringify(hover)}` };
  }
  // One document that is kept wrongly would spoil what is said about all.
  const state = await Promise.race([stateOf(client), late]).catch((error) => error.message);
  return { milliseconds, ...(typeof state === 'string' && { failure: state }) };
}

function addTo(counts, complaints) {
  for (const complaint of complaints) {
    const kind = complaint
      .split('\n', 1)[0]
      .replace(/\d{2,}/g, 'N')
      .slice(0, 200);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
}
