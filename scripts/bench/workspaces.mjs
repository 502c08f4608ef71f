// The workspaces that are measured on.
import path from 'node:path';
import { Problem, runNode } from '../setup/project.mjs';
import { generateWorkspace } from './generate.mjs';

/** Where the workspaces for the growth stand, which are always our own: twice as much of the same. */
export const growthFolder = 'growth';

/**
 * Writes the workspaces below `folder`, a quick run without the largest. ISMS_BENCH_GENERATOR names a
 * script that writes S, M, L and BIG into a folder instead, so that figures can be compared with those
 * of others.
 */
export async function makeWorkspaces(folder, { isQuick }) {
  const largest = isQuick ? [] : ['L'];
  const generator = process.env.ISMS_BENCH_GENERATOR;
  for (const size of ['BIG', 'S', 'M', ...largest]) {
    // Never both: two workspaces in one folder are one of twice the size, with everything in it twice.
    if (generator) {
      await generateWith(generator, folder, size);
    } else {
      generateWorkspace(folder, size);
    }
  }
  for (const size of ['BIG', 'M', '2M', ...largest]) {
    generateWorkspace(path.join(folder, growthFolder), size);
  }
}

async function generateWith(generator, folder, size) {
  const { code, output } = await runNode(generator, [folder, size], { quiet: true });
  if (code !== 0) {
    throw new Problem(`The workspace ${size} was not made:\n${output}`);
  }
}
