// Runs the same suite as `npm test` in a desktop VS Code, which is downloaded unless VSCODE_EXECUTABLE
// names one. On Linux without a screen: xvfb-run npm run test:electron.
import { runTests } from '@vscode/test-electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildProduct, buildWorkbenchTests } from './build.mjs';
import { inProject, root, runMain } from './setup/project.mjs';
import { counted } from './test/counts.mjs';

await runMain(async () => {
  await buildProduct({ production: false });
  await buildWorkbenchTests();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-electron-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  // VS Code may end with 0 though no test ran; the counts tell.
  const { passed, failed } = await counted((environment) => runSuite(folder, environment));
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

async function runSuite(folder, extensionTestsEnv) {
  // Tests edit and save, so they work on a copy.
  const workspace = path.join(folder, 'cloudcrm');
  fs.cpSync(inProject('examples/cloudcrm'), workspace, { recursive: true });
  const { VSCODE_EXECUTABLE, VSCODE_VERSION } = process.env;
  const options = {
    ...(VSCODE_EXECUTABLE ? { vscodeExecutablePath: VSCODE_EXECUTABLE } : {}),
    ...(VSCODE_VERSION ? { version: VSCODE_VERSION } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: inProject('out/e2e/suite/index.cjs'),
    extensionTestsEnv,
    launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${path.join(folder, 'data')}`],
  };
  const problem = await runTests(options).then(
    () => undefined,
    (error) => error,
  );
  if (problem) {
    console.error(problem.message);
  }
  return { code: problem ? 1 : 0 };
}
