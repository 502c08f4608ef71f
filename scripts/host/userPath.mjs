// A user's path: the packaged extension is installed in a real VS Code, and its workbench is driven.
//   node scripts/host/userPath.mjs [--host current|floor] [--update-images]
// Screenshots go to out/screenshots/; --update-images copies those of the README to docs/images/.
// Ends with a line `N passed, N failed`, or writes the counts where ISMS_TEST_COUNTS says.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inProject, Problem, runMain } from '../setup/project.mjs';
import { ensureChromium } from './chromium.mjs';
import { installHost } from './installHost.mjs';
import { openPage } from './page.mjs';
import { installExtension, startServer } from './server.mjs';
import { largeSteps } from './userPathLarge.mjs';
import { prepareFolder, prepareOwnDocuments } from './userPathFolder.mjs';
import { firstSteps } from './userPathFirstMinutes.mjs';
import { dailySteps } from './userPathSteps.mjs';

const vsix = inProject('dist/isms-author.vsix');
const screenshots = inProject('out/screenshots');
const images = inProject('docs/images');
const steps = [...firstSteps, ...dailySteps, ...largeSteps];

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: 'current' },
      'update-images': { type: 'boolean', default: false },
    },
  });
  if (!fs.existsSync(vsix)) {
    throw new Problem('There is no dist/isms-author.vsix. Make it: npm run package');
  }
  // Leaving by process.exit() ends the server and removes the folders.
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  const chromium = await ensureChromium();
  const host = await installHost(values.host);
  const counts = await walk(host, chromium);
  if (values['update-images'] && counts.failed === 0) {
    updateImages();
  }
  report(counts);
  // The browser's pipes may linger for seconds.
  process.exit(counts.failed > 0 ? 1 : 0);
});

async function walk(host, chromium) {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-user-path-'));
  process.once('exit', () => fs.rmSync(parent, { recursive: true, force: true }));
  const places = {
    ...prepareFolder(inProject('examples/cloudcrm'), path.join(parent, 'cloudcrm')),
    ownDocuments: prepareOwnDocuments(path.join(parent, 'own-documents')),
    parent,
  };
  const server = await startServer({
    host,
    settings: { 'editor.hover.delay': 100, 'editor.minimap.enabled': false },
    onEnd: (message) => {
      console.error(message);
      process.exit(1);
    },
  });
  await installExtension(server, vsix);
  const { browser, page } = await openPage(chromium);
  const counts = await takeSteps({ ...places, server, page });
  await browser.close();
  await server.stop();
  return counts;
}

// A step builds on those before it, yet one that fails shall not hide what the others show.
async function takeSteps(state) {
  const counts = { passed: 0, failed: 0, pending: 0 };
  fs.rmSync(screenshots, { recursive: true, force: true });
  fs.mkdirSync(screenshots, { recursive: true });
  for (const [index, { name, run }] of steps.entries()) {
    const from = performance.now();
    const { failure, note } = await run(state).then(
      (said) => ({ note: said }),
      (error) => ({ failure: error.message.split('\n').slice(0, 14).join('\n      ') }),
    );
    counts[failure ? 'failed' : 'passed']++;
    const time = ((performance.now() - from) / 1000).toFixed(1);
    const more = failure ?? note;
    console.log(`  ${failure ? '✘' : '✔'} ${name} (${time} s)${more ? `\n      ${more}` : ''}`);
    // What has just appeared is still fading in.
    await state.page.waitForTimeout(400);
    await state.page.screenshot({ path: screenshotOf(index, failure) });
  }
  return counts;
}

function screenshotOf(index, failure) {
  const words = steps[index].name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const number = String(index + 1).padStart(2, '0');
  return path.join(screenshots, `${number}-${words}${failure ? '-failed' : ''}.png`);
}

function updateImages() {
  fs.mkdirSync(images, { recursive: true });
  for (const [index, { image }] of steps.entries()) {
    if (image) {
      fs.copyFileSync(screenshotOf(index), path.join(images, `${image}.png`));
    }
  }
}

function report(counts) {
  console.log(`  screenshots: ${path.relative(process.cwd(), screenshots) || '.'}`);
  if (process.env.ISMS_TEST_COUNTS) {
    fs.writeFileSync(process.env.ISMS_TEST_COUNTS, JSON.stringify(counts));
  } else {
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
  }
}
