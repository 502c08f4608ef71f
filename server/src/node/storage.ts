import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Storage } from '../lsp/host.js';

/** Set by the bundler: another one for each state of the sources. */
const buildStamp = process.env['ISMS_BUILD'];

/** What is kept of 10,000 documents takes a tenth of it. */
const largestFile = 100_000_000;

/**
 * Keeps texts as files in `folder`, which is made where it is not there. Of sources that run without
 * having been built nothing is kept: nothing tells one state of them from the next.
 */
export function openStorage(folder: string): Storage | undefined {
  if (!path.isAbsolute(folder) || buildStamp === undefined) {
    return undefined;
  }
  return {
    stamp: buildStamp,
    digest,
    async read(name) {
      try {
        const file = path.join(folder, name);
        const { size } = await stat(file);
        return size > largestFile ? undefined : sealedText(await readFile(file, 'utf8'));
      } catch {
        return undefined;
      }
    },
    async write(name, text) {
      const file = path.join(folder, name);
      const draft = `${file}.new`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, `${digest([text])}\n${text}`);
        await rename(draft, file);
      } catch {
        // What cannot be kept is read again at the next start.
      }
    },
  };
}

/** What stands behind the seal; `undefined` where the seal is that of another text, half written or changed. */
function sealedText(content: string): string | undefined {
  const end = content.indexOf('\n');
  const text = content.slice(end + 1);
  return digest([text]) === content.slice(0, end) ? text : undefined;
}

/** Each part with its length, so that no other division of the same characters gives the same. */
function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest('base64url');
}
