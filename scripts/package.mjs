// Makes dist/isms-author.vsix, which holds only what runs (.vscodeignore says what), and lists its files.
// A file too many or too few, a link in it that leads nowhere, or too large a package is refused.
//   node scripts/package.mjs
import { createVSIX, listFiles } from '@vscode/vsce';
import fs from 'node:fs';
import { buildProduct } from './build.mjs';
import { readmePath, requireContents, requireLinks } from './package/contents.mjs';
import { inProject, Problem, root, runMain } from './setup/project.mjs';

const vsix = inProject('dist/isms-author.vsix');
const largest = 2 * 1024 * 1024;

await runMain(async () => {
  requireOneList();
  fs.rmSync(vsix, { force: true });
  await buildProduct({ production: true });
  const contents = { cwd: root, dependencies: false, readmePath };
  const files = await listFiles(contents);
  requireContents(files);
  requireLinks(files);
  await createVSIX({
    ...contents,
    packagePath: vsix,
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
