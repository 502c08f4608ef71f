// Opens a page of headless Chromium, in which VS Code's workbench runs.
import { chromium } from 'playwright-core';

const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Opens an empty page that reaches this machine only. `browser.close()` ends it. */
export async function openPage(executablePath, viewport = { width: 1280, height: 800 }) {
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: options,
  });
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport, permissions });
  // Any other request fails at once, rather than after a name could not be resolved.
  await context.route(isElsewhere, (route) => route.abort());
  return { browser, page: await context.newPage() };
}

function isElsewhere({ hostname, protocol }) {
  return !['127.0.0.1', 'localhost'].includes(hostname) && !['data:', 'blob:'].includes(protocol);
}
