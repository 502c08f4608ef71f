// The workspaces that are measured on.
import { Problem, runNode } from '../setup/project.mjs';
import { generateWorkspace } from './generate.mjs';

/**
 * Writes the workspaces below `folder`, a quick run without the largest. ISMS_BENCH_GENERATOR names a
 * script that writes S, M, L and BIG into a folder instead, so that figures can be compared with those
 * of others; what it does not write is our own.
 */
export async function makeWorkspaces(folder, { isQuick }) {
  const sizes = ['BIG', 'S', 'M', '2M', 'L'].filter((size) => !isQuick || size !== 'L');
  sizes.forEach((size) => generateWorkspace(folder, size));
  const generator = process.env.ISMS_BENCH_GENERATOR;
  for (const size of generator ? sizes.filter((one) => one !== '2M') : []) {
    const { code, output } = await runNode(generator, [folder, size], { quiet: true });
    if (code !== 0) {
      throw new Problem(`The workspace ${size} was not made:\n${output}`);
    }
  }
}
