// Finds the browser that draws the workbench in tests.
import fs from 'node:fs';
import path from 'node:path';
import { Problem, run } from '../setup/project.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const line = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/**
 * Gives the path of a Chromium: the environment's CHROMIUM, else one in the PATH, else one installed
 * by apt where this may. Throws a Problem with the line to type where there is none.
 */
export async function ensureChromium() {
  const found = namedChromium() ?? findChromium();
  if (found) {
    return found;
  }
  if (process.getuid?.() === 0 && findInPath('apt-get')) {
    await installChromium();
  }
  const installed = findChromium();
  if (!installed) {
    throw new Problem(
      'Tests in a real VS Code need Chromium. Install it, on Debian or Ubuntu with\n' +
        `  sudo sh -c '${line}'\nor name one: CHROMIUM=/path/to/chromium npm test`,
    );
  }
  return installed;
}

/** The path of a program in the PATH, or undefined. */
export function findInPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}

function namedChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !fs.existsSync(CHROMIUM)) {
    throw new Problem(`CHROMIUM names ${CHROMIUM}, which does not exist.`);
  }
  return CHROMIUM || undefined;
}

function findChromium() {
  const usual = fs.existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
  return names.map(findInPath).find(Boolean) ?? usual;
}

async function installChromium() {
  console.log(`Installing Chromium (${line}) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('sh', ['-c', line], { env, timeout: 300, quiet: true });
  if (code !== 0) {
    console.log(output.split('\n').slice(-15).join('\n'));
  }
}
