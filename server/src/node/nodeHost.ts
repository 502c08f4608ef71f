import { type Dirent, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';

import { decodeText } from '../disk/decodeText.js';
import type { FileText, Host } from '../lsp/host.js';
import { limitMemory, releaseMemory } from './memory.js';
import { openStorage } from './storage.js';

/** Larger files are not read; no document that people write comes near. */
const largestFile = 20_000_000;
const skippedFolders = new Set(['node_modules', '.git']);
/** Deeper folders are not looked into, so that a loop of mounts ends. */
const deepestFolder = 64;

/** Reads files and folders with Node. Only storage is written, no process is started, nothing is fetched. */
export const nodeHost: Host = {
  listFiles,
  readTextWithin,
  pause,
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  today,
  releaseMemory,
  openStorage,
};

/** After so many steps of long work it is seen to it that they do not fill the memory. */
const stepsBetweenLimits = 32;
let steps = 0;

function pause(): Promise<void> {
  steps += 1;
  if (steps % stepsBetweenLimits === 0) {
    limitMemory();
  }
  return new Promise((resolve) => setImmediate(resolve));
}

async function* listFiles(root: string): AsyncGenerator<readonly string[]> {
  const rootPath = pathOf(root);
  const waiting = rootPath === undefined ? [] : [{ folder: rootPath, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { folder, depth } = next;
    const entries = await entriesOf(folder);
    if (depth < deepestFolder) {
      for (const entry of entries.filter(isWalked)) {
        waiting.push({ folder: path.join(folder, entry.name), depth: depth + 1 });
      }
    }
    yield entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => uriOf(path.join(folder, entry.name)));
  }
}

// Documents are small: reading one at once takes a tenth of the time that four turns of waiting take.
function readText(file: string): FileText {
  const stats = lstatSync(file);
  if (!stats.isFile()) {
    return { skipped: 'not-a-file' };
  }
  return stats.size > largestFile ? { skipped: 'too-large' } : textOf(readFileSync(file));
}

function readTextWithin(root: string, uri: string): Promise<FileText> {
  const [folder, file] = [pathOf(root), pathOf(uri)];
  return Promise.resolve(
    folder === undefined || file === undefined
      ? { skipped: 'missing' }
      : readPathWithin(folder, file),
  );
}

function readPathWithin(folder: string, file: string): FileText {
  try {
    const below = path.relative(realpathSync.native(folder), realpathSync.native(file));
    const leaves = below === '..' || below.startsWith(`..${path.sep}`) || path.isAbsolute(below);
    return leaves ? { skipped: 'outside' } : readText(file);
  } catch (error) {
    return { skipped: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

function textOf(bytes: Buffer): FileText {
  const decoded = decodeText(bytes);
  return decoded ? { text: decoded.text } : { skipped: 'binary' };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isWalked(entry: Dirent): boolean {
  return entry.isDirectory() && !skippedFolders.has(entry.name);
}

function pathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri);
    return parsed.scheme === 'file' && parsed.authority === '' ? parsed.fsPath : undefined;
  } catch {
    return undefined;
  }
}

function uriOf(file: string): string {
  return URI.file(file).toString();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

const setToday = process.env['ISMS_TODAY'] ?? '';
const isTodaySet = /^\d{4}-\d{2}-\d{2}$/.test(setToday);

/** The day by the clock here; `ISMS_TODAY` stands in for it, as it does for the command line. */
function today(): string {
  if (isTodaySet) {
    return setToday;
  }
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
