// Finds the browser that draws the workbench in tests.
import fs from 'node:fs';
import { findInPath, installLine, installPackage } from '../setup/debianPackage.mjs';
import { Problem } from '../setup/project.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Gives the path of a Chromium: the environment's CHROMIUM, else one in the PATH, else one installed
 * by apt where this may. Throws a Problem with the line to type where there is none.
 */
export async function ensureChromium() {
  const found = namedChromium() ?? findChromium();
  if (found) {
    return found;
  }
  await installPackage('chromium');
  const installed = findChromium();
  if (!installed) {
    throw new Problem(
      'Tests in a real VS Code need Chromium. Install it, on Debian or Ubuntu with\n' +
        `  sudo sh -c '${installLine('chromium')}'\nor name one: CHROMIUM=/path/to/chromium npm test`,
    );
  }
  return installed;
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
