import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The project's folder: tests are started there. */
export const project = process.cwd();

const shipped = path.join(project, 'dist/server.cjs');

let program = shipped;

/** The bundle that is tested. */
export function serverProgram(): string {
  return program;
}

/** Takes the shipped bundle where it is as new as the sources, else makes one. Call it in `before`. */
export async function prepareServer(): Promise<void> {
  if (existsSync(shipped) && statSync(shipped).mtimeMs >= newestSource()) {
    return;
  }
  const { build } = await import('esbuild');
  program = path.join(project, 'out/test/kit/server.cjs');
  await build({
    absWorkingDir: project,
    entryPoints: ['server/src/node/main.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

function newestSource(): number {
  const folder = path.join(project, 'server/src');
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => statSync(path.join(folder, file)).mtimeMs),
  );
}
