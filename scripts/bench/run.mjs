// Which server is measured with what, how often and in which order.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { firstFindings, startToInitialize, workInWorkspace, workOnFile } from './measure.mjs';
import { ours, oursKeepingCode } from './servers/ours.mjs';
import { quantile } from './table.mjs';
import { growthFolder } from './workspaces.mjs';

/** Measures the `parts`. Gives all figures taken, by name of the server, part and list. */
export async function measured(parts, { servers, folder, isQuick }) {
  const samples = {};
  const add = (server, part, of, taken) => {
    const lists = ((samples[server.name] ??= {})[part] ??= {});
    lists[of] = [...(lists[of] ?? []), ...taken];
  };
  const bench = { add, parts, servers, folder, isQuick };
  await measureStart(bench);
  await measureFirst(bench);
  await measureWork(bench);
  await measureFiles(bench);
  await measureCheck(bench);
  await measureGrowth(bench);
  return samples;
}

// The servers take turns, so that whatever else the machine does meets all of them.
async function inTurns({ servers, isQuick }, what, rounds, run) {
  for (let round = 0; round < (isQuick ? Math.ceil(rounds / 3) : rounds); round += 1) {
    for (const server of servers) {
      console.error(`${what}, ${server.name}, round ${round + 1}`);
      await run(server);
    }
  }
}

async function measureStart(bench) {
  const { parts, add, folder } = bench;
  if (!parts.has('start')) {
    return;
  }
  const small = path.join(folder, 'S');
  // The first start after a change only writes what it has compiled.
  const warm = oursKeepingCode(path.join(folder, 'compiled'));
  await startToInitialize(warm, small);
  await inTurns(bench, 'start', 15, async (server) => {
    add(server, 'start', 'cold', [await startToInitialize(server, small)]);
    const other = server === ours ? warm : server;
    add(server, 'start', 'warm', [await startToInitialize(other, small)]);
  });
}

async function measureFirst(bench) {
  if (!bench.parts.has('first')) {
    return;
  }
  for (const [size, rounds] of sizesOf(bench, { S: 9, M: 5, L: 3 })) {
    await inTurns(bench, `first findings ${size}`, rounds, async (server) => {
      if (server.checkFolder) {
        const taken = await firstFindings(server, path.join(bench.folder, size));
        bench.add(server, 'first', size, [taken]);
      }
    });
  }
}

const workParts = ['key', 'hover', 'completion', 'memory'];

async function measureWork(bench) {
  const wanted = workParts.filter((part) => bench.parts.has(part));
  for (const [size, rounds] of wanted.length > 0 ? sizesOf(bench, { M: 3, L: 1 }) : []) {
    await inTurns(bench, `work in ${size}`, rounds, async (server) => {
      if (server.isSlow && size === 'L') {
        return;
      }
      const folder = path.join(bench.folder, size);
      const figures = await workInWorkspace(server, folder, server.isSlow ? 5 : 30);
      for (const part of wanted) {
        bench.add(server, part, size, figures[part === 'key' ? 'keys' : part]);
      }
    });
  }
}

async function measureFiles(bench) {
  const wanted = ['key', 'burst'].filter((part) => bench.parts.has(part));
  const files = { policy: 'policy-1mb.md', register: 'register-5000.md' };
  for (const [of, name] of wanted.length > 0 ? Object.entries(files) : []) {
    await inTurns(bench, name, 2, async (server) => {
      if (server.isSlow && bench.isQuick) {
        return;
      }
      const file = path.join(bench.folder, 'BIG', name);
      const { single, burst } = await workOnFile(server, file, server.isSlow ? 2 : 30);
      bench.add(server, 'key', of, single);
      bench.add(server, 'burst', of, burst);
    });
  }
}

async function measureCheck(bench) {
  if (!bench.parts.has('check')) {
    return;
  }
  await inTurns(bench, 'check', 7, async (server) => {
    if (server.command) {
      const [program, args] = server.command(path.join(bench.folder, 'M'));
      bench.add(server, 'check', 'M', [await runToEnd(program, args)]);
    }
  });
}

/** What is twice as large is to take twice as long: of ours alone. */
async function measureGrowth(bench) {
  if (!bench.parts.has('growth')) {
    return;
  }
  const rounds = bench.isQuick ? 1 : 3;
  const folder = path.join(bench.folder, growthFolder);
  const opening = (name) => async () =>
    (await workOnFile(ours, path.join(folder, 'BIG', name), 0)).opened[0];
  const reading = (size) => () => firstFindings(ours, path.join(folder, size));
  const compared = {
    documents: [opening('policy-500kb.md'), opening('policy-1mb.md')],
    rows: [opening('register-2500.md'), opening('register-5000.md')],
    workspace: [reading('M'), reading('2M')],
    ...(!bench.isQuick && { large: [reading('M'), reading('L')] }),
  };
  for (const [of, [smaller, larger]] of Object.entries(compared)) {
    const [small, large] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      small.push(await smaller());
      large.push(await larger());
    }
    bench.add(ours, 'growth', of, [quantile(large, 0.5) / quantile(small, 0.5)]);
  }
}

/** A quick run leaves the largest workspace out. */
function sizesOf({ isQuick }, rounds) {
  return Object.entries(rounds).filter(([size]) => !isQuick || size !== 'L');
}

function runToEnd(program, args) {
  const begin = performance.now();
  const child = spawn(program, args, { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(performance.now() - begin));
  });
}
