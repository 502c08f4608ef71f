// A session of random work at the built server, and what is left when it ends.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { policyText, registerText } from '../bench/generate.mjs';
import { numbers } from '../bench/random.mjs';
import { inProject } from '../setup/project.mjs';
import { actions } from './actions.mjs';
import { createEditor } from './editor.mjs';
import { startLive, stateOf } from './liveServer.mjs';

/** Codes of answers that say no more than that the question was taken back or overtaken. */
const harmless = new Set([-32_800, -32_801, -32_802]);
/** Actions between two looks at the answers, as a pause of a person would be. */
const atATime = 20;
/** In seconds, for the last events to be heard of. */
const longestSettling = 60;
const heapSamples = 6;
/** How much more heap may be in use at the end than at the first sample, which comes early. */
const tolerated = { factor: 1.2, bytes: 4_000_000 };

/**
 * Works for so many `seconds` and gives the counts of what was done, the samples of the heap in bytes,
 * and `problems`: in words, what the server did wrong; empty where all is well.
 */
export async function randomSession({ seed, seconds, program }) {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'isms-session-')));
  try {
    prepare(folder);
    const client = await startLive(folder, program);
    const session = {
      client,
      editor: createEditor(client, folder),
      random: numbers(seed),
      answers: [],
      lengths: new Map(),
      made: 0,
    };
    const { counts, heaps, errors } = await work(session, seconds);
    const difference = await differenceFromFresh(session, folder, program);
    heaps.push(await client.heap());
    const problems = [...errors, ...client.complaints, ...difference, ...growth(heaps)];
    await client.stop();
    return { counts, heaps, problems };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(folder) {
  fs.cpSync(inProject('examples/cloudcrm'), folder, { recursive: true });
  fs.mkdirSync(path.join(folder, 'made'));
  for (let seed = 0; seed < 6; seed++) {
    fs.writeFileSync(path.join(folder, `made/policy-${seed}.md`), policyText(seed, 6_000));
    fs.writeFileSync(path.join(folder, `made/register-${seed}.md`), registerText(seed, 30));
  }
}

async function work(session, seconds) {
  const counts = Object.fromEntries(actions.map(([name]) => [name, 0]));
  const [heaps, errors] = [[], []];
  const begin = performance.now();
  const passed = () => (performance.now() - begin) / (seconds * 1000);
  // The first tenth is left out: caches fill and code is compiled.
  const sampleAt = () => 0.1 + (heaps.length * 0.9) / heapSamples;
  while (passed() < 1 && !session.client.hasEnded()) {
    for (let index = 0; index < atATime; index++) {
      const [name, , act] = actionAt(session.random);
      act(session);
      counts[name] += 1;
    }
    // Without a question the server would fall behind, and what waits for it would count as its heap.
    session.answers.push(session.client.request('isms/rules', null));
    errors.push(...(await errorsIn(session.answers.splice(0))));
    if (passed() > sampleAt()) {
      await stateOf(session.client);
      heaps.push(await session.client.heap());
    }
  }
  return { counts, heaps, errors };
}

function actionAt(random) {
  let left = random() * actions.reduce((sum, [, weight]) => sum + weight, 0);
  return actions.find(([, weight]) => (left -= weight) < 0) ?? actions[0];
}

async function errorsIn(answers) {
  const settled = await Promise.allSettled(answers);
  return settled
    .filter(({ status, reason }) => status === 'rejected' && !harmless.has(reason.code))
    .map(({ reason }) => reason.message);
}

/** Saves all and asks a server that starts now; events may take a moment to be heard of. */
async function differenceFromFresh({ client, editor }, folder, program) {
  [...editor.documents.keys()].forEach(editor.save);
  const fresh = await startLive(folder, program);
  const wanted = await stateOf(fresh);
  await fresh.stop();
  const end = performance.now() + longestSettling * 1000;
  let difference = differences(wanted, await stateOf(client));
  while (difference.length > 0 && performance.now() < end) {
    await sleep(500);
    difference = differences(wanted, await stateOf(client));
  }
  return difference.slice(0, 20);
}

function differences(wanted, found) {
  const only = (these, those, what) =>
    these.filter((line) => !those.includes(line)).map((line) => `${what}: ${line.slice(0, 400)}`);
  return ['findings', 'overviews'].flatMap((kind) => [
    ...only(wanted[kind], found[kind], 'only a fresh server says'),
    ...only(found[kind], wanted[kind], 'only the server of the session says'),
  ]);
}

function growth(heaps) {
  const [first, last] = [heaps[0], heaps.at(-1)];
  return last > first * tolerated.factor + tolerated.bytes
    ? [`the heap grew from ${first} to ${last} bytes`]
    : [];
}
