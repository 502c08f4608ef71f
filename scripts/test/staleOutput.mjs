// TypeScript leaves the output of a source that was deleted or renamed; Mocha would still run it.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';

/** Removes each compiled test whose source is gone. */
export function removeStaleTests() {
  const out = inProject('out');
  const files = fs.existsSync(out) ? fs.readdirSync(out, { recursive: true }) : [];
  for (const file of files.filter((name) => name.endsWith('.test.js'))) {
    if (!fs.existsSync(inProject(file.replace(/\.js$/, '.ts')))) {
      fs.rmSync(path.join(out, file));
    }
  }
}
