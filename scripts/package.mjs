// Makes dist/isms-author.vsix, which holds only what runs (.vscodeignore says what), and lists its files.
//   node scripts/package.mjs
import { createVSIX } from '@vscode/vsce';
import fs from 'node:fs';
import { buildProduct } from './build.mjs';
import { inProject, Problem, root, runMain } from './setup/project.mjs';

const vsix = inProject('dist/isms-author.vsix');
const largest = 2 * 1024 * 1024;
const required = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/cli.mjs',
];

await runMain(async () => {
  requireOneList();
  fs.rmSync(vsix, { force: true });
  await buildProduct({ production: true });
  requireFiles();
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  requireSize();
  return 0;
});

// vsce would end this process without a word of ours.
function requireOneList() {
  const { files } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  if (files?.length > 0) {
    throw new Problem('Remove "files" from package.json: .vscodeignore says what is packaged.');
  }
}

function requireFiles() {
  const missing = required.filter((file) => !fs.existsSync(inProject(file)));
  if (missing.length > 0) {
    throw new Problem(`Missing for the package: ${missing.join(', ')}.`);
  }
}

function requireSize() {
  const { size } = fs.statSync(vsix);
  console.log(`dist/isms-author.vsix has ${kilobytes(size)}.`);
  if (size > largest) {
    throw new Problem(`The package is larger than ${kilobytes(largest)}. What came to it?`);
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
