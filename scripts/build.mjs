// Bundles what is shipped into dist/, and the tests for a real VS Code into out/e2e/.
//   node scripts/build.mjs [--production]
// With --production names are shortened too, and the bundles come without source maps and with the
// licences of the packages in them.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { thirdPartyNotices } from './package/notices.mjs';
import { inProject, Problem, root, runMain } from './setup/project.mjs';

const client = {
  entryPoints: ['client/src/extension.ts'],
  outfile: 'dist/client.cjs',
  format: 'cjs',
  external: ['vscode'],
};
const server = {
  entryPoints: ['server/src/node/main.ts'],
  outfile: 'dist/server.cjs',
  format: 'cjs',
};
const serverProtocol = {
  entryPoints: ['server/src/node/serverProtocol.ts'],
  outfile: 'dist/serverProtocol.cjs',
  format: 'cjs',
};
const serverCore = {
  entryPoints: ['server/src/node/serverCore.ts'],
  outfile: 'dist/serverCore.cjs',
  format: 'cjs',
};
const commandLine = {
  entryPoints: ['server/src/cli/main.ts'],
  outfile: 'dist/cli.mjs',
  format: 'esm',
};

const notices = 'dist/THIRD-PARTY-NOTICES.txt';

/**
 * Bundles the client, the server and the command line into dist/. Throws a Problem that names the
 * source file that is missing, or says that esbuild's messages stand above.
 */
export async function buildProduct({ production }) {
  const banner = { js: commandLineBanner() };
  // Each start reads the bundles, so what only people need is left out; names stay for stack traces.
  const minified = { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: production };
  const mode = { ...minified, sourcemap: !production };
  removeOld('dist', /\.[cm]js(?:\.map)?$|\.txt$/);
  const results = [await bundle({ ...mode, ...client })];
  // Without `import()` the next bundle is required, which need not read it twice.
  const first = { ...mode, supported: { 'dynamic-import': false }, plugins: [nextBehind] };
  results.push(await bundle({ ...first, ...server }));
  results.push(await bundle({ ...first, ...serverProtocol }));
  results.push(await bundle({ ...mode, ...serverCore, plugins: [sharedPackages] }));
  results.push(await bundle({ ...mode, ...commandLine, banner }));
  fs.chmodSync(inProject(commandLine.outfile), 0o755);
  if (production) {
    const metafiles = results.map(({ metafile }) => metafile);
    fs.writeFileSync(inProject(notices), thirdPartyNotices(metafiles));
  }
}

/** The server's first bundle answers `initialize`; each one loads the next behind the answer. */
const nextBehind = {
  name: 'next-behind',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/server(?:Protocol|Core)\.js$/ }, ({ path: name }) => ({
      path: name.replace(/js$/, 'cjs'),
      external: true,
    })),
};

/** The last bundle takes the protocol's packages from the second instead of holding them again. */
const sharedPackages = {
  name: 'shared-packages',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^vscode-languageserver(?:-protocol)?$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'shared',
    }));
    onResolve({ filter: /^\.\/serverProtocol\.cjs$/, namespace: 'shared' }, ({ path: file }) => ({
      path: file,
      external: true,
    }));
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: name }) => ({
      contents: `module.exports = require('./serverProtocol.cjs').shared['${name}'];`,
    }));
  },
};

/** The suites for a real VS Code: for the example, and for a folder that holds no ISMS. */
const workbenchSuites = ['suite', 'readme'];

/** Bundles each test file for VS Code's extension host by itself; CJS, because only that finds `vscode`. */
export async function buildWorkbenchTests() {
  for (const suite of workbenchSuites) {
    const folder = `test/e2e/${suite}`;
    const names = fs.existsSync(inProject(folder)) ? fs.readdirSync(inProject(folder)) : [];
    const tests = names.filter((name) => name.endsWith('.test.ts'));
    removeOld(`out/e2e/${suite}`, /\.cjs(?:\.map)?$/);
    await bundle({
      entryPoints: ['index.ts', ...tests].map((name) => `${folder}/${name}`),
      outdir: `out/e2e/${suite}`,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      sourcemap: 'inline',
      external: ['vscode', 'mocha'],
    });
  }
}

async function bundle(options) {
  const missing = options.entryPoints.find((file) => !fs.existsSync(inProject(file)));
  if (missing) {
    throw new Problem(`${options.outfile ?? options.outdir} is not built: ${missing} is missing.`);
  }
  try {
    return await build({
      bundle: true,
      metafile: true,
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      absWorkingDir: root,
      logLevel: 'warning',
      define: { 'process.env.ISMS_BUILD': JSON.stringify(sourcesStamp()) },
      ...options,
    });
  } catch {
    throw new Problem(
      `${options.outfile ?? options.outdir} is not built; see esbuild's lines above.`,
    );
  }
}

// Packages in CJS form ask for Node's modules with `require`, which an ES module does not have. The
// first line, for the shell, is kept by esbuild where the source has it.
function commandLineBanner() {
  const [entry] = commandLine.entryPoints;
  const source = fs.existsSync(inProject(entry)) ? fs.readFileSync(inProject(entry), 'utf8') : '';
  return [
    ...(source.startsWith('#!') ? [] : ['#!/usr/bin/env node']),
    "import { createRequire as createRequireForBundle } from 'node:module';",
    'const require = createRequireForBundle(import.meta.url);',
  ].join('\n');
}

/** Another text for each state of what the server is made from. */
function sourcesStamp() {
  const hash = createHash('sha256');
  const folder = inProject('server/src');
  const names = fs.readdirSync(folder, { recursive: true }).sort();
  for (const name of [...names, '../../package-lock.json']) {
    const file = path.join(folder, name);
    if (fs.statSync(file).isFile()) {
      hash.update(`${name}\n`).update(fs.readFileSync(file));
    }
  }
  return hash.digest('base64url');
}

function removeOld(folder, pattern) {
  const place = inProject(folder);
  for (const name of fs.existsSync(place) ? fs.readdirSync(place) : []) {
    if (pattern.test(name)) {
      fs.rmSync(path.join(place, name));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const production = process.argv.includes('--production');
    await buildProduct({ production });
    if (!production) {
      await buildWorkbenchTests();
    }
    return 0;
  });
}
