// Shows that what `npm run generate` writes is what the checkout holds, with or without git.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root, runNode } from '../setup/project.mjs';

// What git ignores is no part of the checkout; `generated` folders are made anew on every machine.
const notOurs = new Set([
  ...['node_modules', 'out', 'dist', 'generated'],
  ...['.git', '.host', '.vscode-test', '.cache'],
]);

/** Generates, and gives false after naming the files that this changed. */
export async function generatedFilesAreCurrent() {
  const before = fingerprints();
  const { code } = await runNode('scripts/generate.mjs', [], { timeout: 120 });
  if (code !== 0) {
    return false;
  }
  const after = fingerprints();
  const files = [...new Set([...before.keys(), ...after.keys()])];
  const changed = files.filter((file) => before.get(file) !== after.get(file));
  for (const file of changed) {
    console.log(`  ${file} was not what its source says; it is now. Commit it.`);
  }
  return changed.length === 0;
}

function fingerprints(folder = root, found = new Map()) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory() && !notOurs.has(entry.name)) {
      fingerprints(place, found);
    } else if (entry.isFile()) {
      const hash = createHash('sha256').update(fs.readFileSync(place)).digest('hex');
      found.set(path.relative(root, place), hash);
    }
  }
  return found;
}
