import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

/** Starts the Chromium that CHROMIUM names or that is in the PATH; `undefined` where there is none. */
export async function launchedChromium(): Promise<Browser | undefined> {
  const executablePath = chromiumPath();
  return executablePath === undefined
    ? undefined
    : chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM'];
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) =>
        join(folder, name),
      ),
    );
  return [...(named === undefined ? [] : [named]), ...inPath].find((file) => existsSync(file));
}
