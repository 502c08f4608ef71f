// How fast the server is, beside the server of VS Code's own Markdown support in the same run.
//   npm run bench
// Prints a table and writes bench/results.json. Figures differ between machines, ratios much less.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateWorkspaces } from './bench/generate.mjs';
import { startToInitialize, work } from './bench/measure.mjs';
import { markdownFiles, ours, peer } from './bench/servers.mjs';
import { buildProduct } from './build.mjs';
import { inProject, Problem, runMain, runNode } from './setup/project.mjs';

/** The largest ratio to the peer that is good enough; absent where there is none to reach. */
const wanted = {
  'start → initialize': 0.8,
  'first full diagnostics, S': 0.4,
  'key → diagnostics, 6 kB in M': 0.5,
  'key → diagnostics, 1 MB policy': 0.05,
};

await runMain(async () => {
  await buildProduct({ production: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-bench-'));
  try {
    await makeWorkspaces(folder);
    const own = await measured(ours, folder);
    const others = await measured(peer, folder);
    const rows = Object.keys(own).map((what) => row(what, own[what], others[what]));
    rows.forEach((one) => console.log(inALine(one)));
    write(rows);
    return rows.every(isReached) ? 0 : 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

/** All figures of one server. */
async function measured(server, folder) {
  const [small, medium, big] = ['S', 'M', 'BIG'].map((size) => path.join(folder, size));
  const policy = policyOf(medium);
  const start = await startToInitialize(server, small, 9);
  const inSmall = await work(server, small, [], 0);
  const inMedium = await work(server, medium, [policy], 20);
  const { documents } = await work(server, big, ['policy-1mb.md', 'register-5000.md'], 8);
  return {
    'start → initialize': start,
    'first full diagnostics, S': inSmall.first,
    'first full diagnostics, M': inMedium.first,
    'key → diagnostics, 6 kB in M': inMedium.documents[policy].key,
    'key → diagnostics, 1 MB policy': documents['policy-1mb.md'].key,
    'key → diagnostics, 5,000 rows': documents['register-5000.md'].key,
    'hover p95, M': inMedium.documents[policy].hover,
    'completion p95, M': inMedium.documents[policy].completion,
    'memory after M (MB)': inMedium.memory,
  };
}

function row(what, own, other) {
  const ratio = own === undefined || other === undefined ? undefined : own / other;
  return { what, ours: own, [peer.name]: other, ratio, wanted: wanted[what] };
}

function inALine({ what, ours: own, ratio, ...rest }) {
  const number = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 0));
  const figures = [own, rest[peer.name]].map((value) => number(value).padStart(9)).join('');
  const goal = rest.wanted === undefined ? '' : ` (≤ ${rest.wanted})`;
  const mark = isReached({ ratio, wanted: rest.wanted }) ? '' : ' NOT REACHED';
  return `${what.padEnd(32)}${figures}   × ${number(ratio)}${goal}${mark}`;
}

function isReached({ ratio, wanted: most }) {
  return most === undefined || ratio === undefined || ratio <= most;
}

// ISMS_BENCH_GENERATOR names a script that writes the workspaces S, M and BIG into a folder, so that
// figures can be compared with those of other projects.
async function makeWorkspaces(folder) {
  const generator = process.env.ISMS_BENCH_GENERATOR;
  if (!generator) {
    generateWorkspaces(folder);
  }
  for (const size of generator ? ['S', 'M', 'BIG'] : []) {
    const { code, output } = await runNode(generator, [folder, size], { quiet: true });
    if (code !== 0) {
      throw new Problem(`The workspaces were not made:\n${output}`);
    }
  }
  const kind = generator ?? 'our own';
  console.log(`Workspaces: ${kind}. Milliseconds of ${ours.name}, of ${peer.name}, their ratio.\n`);
}

/** A policy of about 6 kB. */
function policyOf(folder) {
  const file = markdownFiles(path.join(folder, 'policies')).find((name) => {
    const { size } = fs.statSync(name);
    return size > 5_500 && size < 7_000;
  });
  return path.relative(folder, file);
}

function write(rows) {
  fs.mkdirSync(inProject('bench'), { recursive: true });
  const results = { node: process.version, processors: os.cpus().length, rows };
  fs.writeFileSync(inProject('bench/results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
}
