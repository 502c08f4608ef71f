// Runs a suite (a CJS module that exports `run()`) in the extension host of a real VS Code.
//   node scripts/host/runInWorkbench.mjs --suite FILE [--host current|floor] [--extension DIR]
//        [--workspace DIR] [--timeout SECONDS] [--artifacts DIR] [--verbose]
// Ends with 0 only if run() resolved, 1 if it did not, 124 if there was no result in time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inProject, root, runMain } from '../setup/project.mjs';
import { ensureChromium } from './chromium.mjs';
import { installHost } from './installHost.mjs';
import { openPage } from './page.mjs';
import { addressOf, startServer } from './server.mjs';

await runMain(async () => {
  const options = readOptions();
  const chromium = await ensureChromium();
  const host = await installHost(options.host);
  const code = await runSuite(options, host, chromium);
  // The browser's pipes may linger for seconds.
  process.exit(code);
});

function readOptions() {
  const { values } = parseArgs({
    options: {
      suite: { type: 'string', default: inProject('out/e2e/suite/index.cjs') },
      host: { type: 'string', default: 'current' },
      extension: { type: 'string', default: root },
      workspace: { type: 'string', default: inProject('examples/cloudcrm') },
      timeout: { type: 'string', default: '240' },
      artifacts: { type: 'string', default: inProject('out/artifacts') },
      verbose: { type: 'boolean', default: false },
    },
  });
  return { ...values, timeout: Number(values.timeout) };
}

async function runSuite(options, host, chromium) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-suite-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const run = {
    options,
    folder,
    output: path.join(folder, 'output'),
    passed: path.join(folder, 'passed'),
  };
  fs.writeFileSync(run.output, '');
  // Tests edit and save, so they work on a copy.
  run.workspace = path.join(folder, path.basename(path.resolve(options.workspace)));
  fs.cpSync(options.workspace, run.workspace, { recursive: true });
  const result = Promise.withResolvers?.() ?? withResolvers();
  const end = (code, why) => result.resolve({ code, why });
  setTimeout(end, options.timeout * 1000, 124, `no result after ${options.timeout} s`).unref();
  process.once('SIGINT', () => end(130, 'interrupted')).once('SIGTERM', () => end(143, 'ended'));
  const follow = follower(run.output);

  run.server = await startServer({
    host,
    driver: true,
    env: suiteEnvironment(run),
    onEnd: (why) => end(1, why),
  });
  const opened = await openPage(chromium);
  run.page = opened.page;
  await drive(run, end);
  const outcome = checked(await result.promise, run);
  follow.stop();
  await keepArtifacts(outcome, run);
  await opened.browser.close().catch(() => {});
  await run.server.stop();
  console.log(
    outcome.why
      ? `  the suite failed: ${outcome.why}`
      : `  VS Code ${options.host}: run() resolved`,
  );
  return outcome.code;
}

async function drive({ options, page, server, workspace }, end) {
  page.on('crash', () => end(1, 'the page crashed'));
  await page.exposeFunction('codeAutomationLog', (_type, parts) => {
    const text = parts
      .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
      .join(' ');
    if (options.verbose || /unresponsive|terminated unexpectedly/i.test(text)) {
      console.log(`  workbench: ${text.slice(0, 400)}`);
    }
  });
  await page.exposeFunction('codeAutomationExit', (code) => end(code ? 1 : 0));
  const remote = (file) => `vscode-remote://${server.authority}${path.resolve(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(options.extension)],
    ['extensionTestsPath', remote(inProject('scripts/host/suiteEntry.cjs'))],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await page.goto(addressOf(server, { workspace, payload }));
}

// VS Code reports 0 also when its extension host died or a test left by process.exit().
function checked({ code, why }, { passed }) {
  if (code === 0 && !fs.existsSync(passed)) {
    return { code: 1, why: 'the extension host ended before the suite did' };
  }
  return { code, why: why ?? (code === 0 ? undefined : 'run() was rejected') };
}

function suiteEnvironment({ options, output, passed }) {
  return {
    ISMS_SUITE: path.resolve(options.suite),
    ISMS_SUITE_OUTPUT: output,
    ISMS_SUITE_PASSED: passed,
    ISMS_TEST_COUNTS: process.env.ISMS_TEST_COUNTS ?? '',
  };
}

async function keepArtifacts({ code }, { options, page, server }) {
  if (code === 0) {
    return;
  }
  const folder = path.join(options.artifacts, options.host);
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, 'last.png'), timeout: 5000 }).catch(() => {});
  fs.writeFileSync(path.join(folder, 'server.log'), server.log());
  const logs = path.join(server.data, 'logs');
  if (fs.existsSync(logs)) {
    fs.cpSync(logs, path.join(folder, 'logs'), { recursive: true });
  }
  console.log(`  screenshot and logs: ${folder}`);
}

/** Copies what a file gains to the terminal, until `stop`. */
function follower(file) {
  let position = 0;
  const copy = () => {
    const text = fs.readFileSync(file).subarray(position);
    position += text.length;
    fs.writeSync(1, text);
  };
  const timer = setInterval(copy, 100);
  return { stop: () => (clearInterval(timer), copy()) };
}

function withResolvers() {
  const result = {};
  result.promise = new Promise((resolve) => (result.resolve = resolve));
  return result;
}
