// The servers that are measured beside ours, in a folder of their own.
import fs from 'node:fs';
import { inProject, Problem, runNpm } from '../setup/project.mjs';

export const peersFolder = inProject('scripts/bench/peers');

/** Installs the peers unless they are there. */
export async function ensurePeers() {
  if (fs.existsSync(`${peersFolder}/node_modules/.package-lock.json`)) {
    return;
  }
  console.log('Installing the servers to compare with …');
  // Not `npm ci`: rumdl is another package on each platform, and a lock file names only some of them.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await runNpm(args, { cwd: peersFolder });
  if (code !== 0) {
    throw new Problem(`npm install in scripts/bench/peers ended with code ${code}; see above.`);
  }
}
