// Programs that tests use and that npm has not.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './project.mjs';

/** What a person types to install a package of Debian. */
export function installLine(name) {
  return `apt-get update && apt-get install -y --no-install-recommends ${name}`;
}

/** Installs a package of Debian where this may: as root, with apt. Says what went wrong; never throws. */
export async function installPackage(name) {
  if (process.getuid?.() !== 0 || !findInPath('apt-get')) {
    return;
  }
  const line = installLine(name);
  console.log(`Installing ${name} (${line}) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('sh', ['-c', line], { env, timeout: 300, quiet: true });
  if (code !== 0) {
    console.log(output.split('\n').slice(-15).join('\n'));
  }
}

/** The path of a program in the PATH, or undefined. */
export function findInPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}
