// How fast we are, beside other servers in the same run; docs/performance.md says what is measured.
//   npm run bench [-- --only start,key] [--quick] [--alone] [--built]
// Prints a table and writes bench/results.json. With --quick everything is done less often, without the
// largest workspace and without remark, with --alone without the other servers, with --built without building first.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { optionsIn } from './bench/options.mjs';
import { ensurePeers } from './bench/peers.mjs';
import { measured } from './bench/run.mjs';
import { ours } from './bench/servers/ours.mjs';
import { remark } from './bench/servers/remark.mjs';
import { rumdl } from './bench/servers/rumdl.mjs';
import { vscodeMarkdown } from './bench/servers/vscodeMarkdown.mjs';
import { figuresOf, markdownTable } from './bench/table.mjs';
import { makeWorkspaces } from './bench/workspaces.mjs';
import { buildProduct } from './build.mjs';
import { inProject, runMain } from './setup/project.mjs';

await runMain(async () => {
  const { parts, isQuick, isAlone, isBuilt } = optionsIn(process.argv.slice(2));
  const peers = isQuick ? [vscodeMarkdown, rumdl] : [vscodeMarkdown, rumdl, remark];
  const servers = isAlone ? [ours] : [ours, ...peers];
  if (!isAlone) {
    await ensurePeers();
  }
  if (!isBuilt) {
    await buildProduct({ production: true });
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-bench-'));
  try {
    await makeWorkspaces(folder, { isQuick });
    const samples = await measured(parts, { servers, folder, isQuick });
    const rows = figuresOf(samples, servers);
    console.log(`\nMilliseconds, where nothing else is said.\n\n${markdownTable(rows, servers)}`);
    write(rows);
    return rows.every(({ isReached }) => isReached) ? 0 : 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

function write(rows) {
  fs.mkdirSync(inProject('bench'), { recursive: true });
  const results = { node: process.version, processors: os.cpus().length, rows };
  fs.writeFileSync(inProject('bench/results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
}
