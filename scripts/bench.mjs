// How fast the server is, beside the server of VS Code's own Markdown support in the same run.
//   npm run bench
// Prints a table and writes bench/results.json. Figures differ between machines, ratios much less.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateWorkspaces } from './bench/generate.mjs';
import {
  firstDiagnostics,
  keyToDiagnostics,
  requestTime,
  startToInitialize,
} from './bench/measure.mjs';
import { markdownFiles, ours, peer } from './bench/servers.mjs';
import { buildProduct } from './build.mjs';
import { inProject, Problem, root, runMain, runNode } from './setup/project.mjs';

await runMain(async () => {
  await buildProduct({ production: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-bench-'));
  try {
    await makeWorkspaces(folder);
    const rows = [];
    for (const measurement of measurements(folder)) {
      const row = await measured(measurement);
      rows.push(row);
      console.log(inALine(row));
    }
    write(rows);
    return rows.every(isReached) ? 0 : 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

/** Each row: what is measured, how, and the largest ratio to the peer that is good enough. */
function measurements(folder) {
  const [small, medium, big] = ['S', 'M', 'BIG'].map((size) => path.join(folder, size));
  const policy = policyOf(medium);
  const first = async (server, where) => (await firstDiagnostics(server, where)).time;
  const hover = { method: 'textDocument/hover', words: /\b(?:A|CLD)\.\d/g, times: 100 };
  const completion = { method: 'textDocument/completion', words: /\((?:A|CLD)\./g, times: 50 };
  return [
    ['start → initialize', 'ms', 0.8, (server) => startToInitialize(server, small, 7)],
    ['first full diagnostics, S', 'ms', 0.4, (server) => first(server, small)],
    ['first full diagnostics, M', 'ms', 0.4, (server) => first(server, medium)],
    [
      'key → diagnostics, 6 kB in M',
      'ms',
      0.5,
      (server) => keyToDiagnostics(server, medium, policy, 30),
    ],
    [
      'key → diagnostics, 1 MB policy',
      'ms',
      0.05,
      (server) => keyToDiagnostics(server, big, 'policy-1mb.md', 15),
    ],
    [
      'key → diagnostics, 5,000 rows',
      'ms',
      0.05,
      (server) => keyToDiagnostics(server, big, 'register-5000.md', 8),
    ],
    ['hover p95, M', 'ms', undefined, (server) => requestTime(server, medium, policy, hover)],
    [
      'completion p95, M',
      'ms',
      undefined,
      (server) => requestTime(server, medium, policy, completion),
    ],
    [
      'memory after M',
      'MB',
      0.67,
      async (server) => (await firstDiagnostics(server, medium)).memory,
    ],
  ];
}

async function measured([what, unit, wanted, measure]) {
  const own = await measure(ours);
  const other = await measure(peer);
  const ratio = own === undefined || other === undefined ? undefined : own / other;
  return { what, unit, ours: own, [peer.name]: other, ratio, wanted };
}

function inALine({ what, unit, ours: own, [peer.name]: other, ratio, wanted, ...row }) {
  const number = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 0));
  const figures = `${number(own).padStart(8)} ${unit}   ${number(other).padStart(8)} ${unit}`;
  const mark = isReached({ ratio, wanted, ...row }) ? '' : '   NOT REACHED';
  const goal = wanted === undefined ? '' : ` (≤ ${wanted})`;
  return `${what.padEnd(32)} ${figures}   × ${number(ratio)}${goal}${mark}`;
}

function isReached({ ratio, wanted }) {
  return wanted === undefined || ratio === undefined || ratio <= wanted;
}

// A generator that may stand beside the checkout makes larger and more varied documents.
async function makeWorkspaces(folder) {
  const shared = path.resolve(root, '../shared/perf/gen-corpus.mjs');
  if (!fs.existsSync(shared)) {
    generateWorkspaces(folder);
  } else {
    for (const size of ['S', 'M', 'BIG']) {
      const { code, output } = await runNode(shared, [folder, size], { quiet: true });
      if (code !== 0) {
        throw new Problem(`The workspaces were not made:\n${output}`);
      }
    }
  }
  const kind = fs.existsSync(shared) ? 'shared' : 'own';
  console.log(`Workspaces: ${kind}. ${ours.name}, then ${peer.name}, then their ratio.\n`);
}

/** A policy of about 6 kB. */
function policyOf(folder) {
  const file = markdownFiles(path.join(folder, 'policies')).find((name) => {
    const { size } = fs.statSync(name);
    return size > 5_800 && size < 6_600;
  });
  return path.relative(folder, file);
}

function write(rows) {
  fs.mkdirSync(inProject('bench'), { recursive: true });
  const results = { node: process.version, processors: os.cpus().length, rows };
  fs.writeFileSync(inProject('bench/results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
}
