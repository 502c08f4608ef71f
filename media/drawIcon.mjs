// Draws media/icon.png, 128 pixels wide, from media/icon.svg. Needs Chromium.
//   node media/drawIcon.mjs        CHROMIUM names the browser where it is not /usr/bin/chromium
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = import.meta.dirname;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless'],
});
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
const drawing = await readFile(path.join(folder, 'icon.svg'), 'utf8');
await page.setContent(`<body style="margin:0;line-height:0">${drawing}</body>`);
await page.screenshot({ path: path.join(folder, 'icon.png'), omitBackground: true });
await browser.close();
