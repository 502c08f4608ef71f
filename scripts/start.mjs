// Opens a folder in VS Code with the extension, on a machine with nothing but Node.
//   npm start [-- PATH] [-- --browser]
// In desktop VS Code where its `code` command is there; else, or with --browser, in the embedded VS
// Code on this machine, whose address is printed.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findInPath } from './setup/debianPackage.mjs';
import { installHost } from './host/installHost.mjs';
import { addressOf, installExtension, startServer } from './host/server.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { inProject, Problem, root, run, runMain, runNode } from './setup/project.mjs';

await runMain(async () => {
  const { browser, folder } = readArguments();
  await ensureDependencies();
  await step('generate', 'scripts/generate.mjs');
  if (!browser && desktopIsThere() && (await openDesktop(folder))) {
    return 0;
  }
  return serve(folder);
});

function readArguments() {
  const { values, positionals } = parse();
  if (positionals.length > 1) {
    throw new Problem(`One folder please, not ${positionals.length}: npm start -- PATH`, 2);
  }
  // npm changes into the project's folder; PATH is meant from where the person is.
  const from = process.env.INIT_CWD ?? process.cwd();
  const [given] = positionals;
  const folder = given === undefined ? inProject('examples/cloudcrm') : path.resolve(from, given);
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Problem(`${folder} is not a folder. Name one that exists: npm start -- PATH`, 2);
  }
  return { browser: values.browser, folder };
}

function parse() {
  try {
    return parseArgs({ options: { browser: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${error.message}\nUsage: npm start -- [PATH] [--browser]`, 2);
  }
}

// The `code` of a terminal inside a remote window cannot load an extension from a folder, and desktop
// VS Code does not start for root.
function desktopIsThere() {
  const remote = process.env.VSCODE_IPC_HOOK_CLI !== undefined;
  const privileged = process.getuid?.() === 0;
  return !remote && !privileged && ['code', 'code.cmd'].some(findInPath);
}

async function openDesktop(folder) {
  await step('build', 'scripts/build.mjs');
  console.log(`Opening ${folder} in desktop VS Code.`);
  const { code } = await run('code', [`--extensionDevelopmentPath=${root}`, folder]);
  if (code !== 0) {
    console.log('Desktop VS Code did not start; here is the embedded one instead.');
  }
  return code === 0;
}

async function serve(folder) {
  await step('package', 'scripts/package.mjs');
  const host = await installHost('current');
  const token = randomBytes(12).toString('hex');
  let ended;
  const end = new Promise((resolve) => (ended = resolve));
  const server = await startServer({
    host,
    token,
    onEnd: (message) => ended({ message, code: 1 }),
  });
  process.once('SIGINT', () => ended({ code: 0 })).once('SIGTERM', () => ended({ code: 0 }));
  await installExtension(server, inProject('dist/isms-author.vsix'));
  console.log(`\n${folder} is open in VS Code with ISMS Author at\n`);
  console.log(`  ${addressOf(server, { workspace: folder })}\n\nCtrl+C ends it.`);
  const { message, code } = await end;
  await server.stop();
  console.log(message ?? '\nEnded.');
  return code;
}

async function step(name, script) {
  const { code, output } = await runNode(script, [], { quiet: true, timeout: 180 });
  if (code !== 0) {
    throw new Problem(`${output}\nThe step "${name}" (${script}) failed; the lines above say why.`);
  }
}
