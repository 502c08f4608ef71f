import fs from 'node:fs';
import path from 'node:path';

/** All Markdown files below `folder`, absolute, in order. */
export function markdownFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
    .sort();
}
