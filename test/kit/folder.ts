import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by their path, relative to the folder, with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];

/** A new folder that holds `files`; {@link removeFolders} takes it away. */
export function folderWith(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'isms-test-')));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    writeInto(folder, name, content);
  }
  return folder;
}

/** A copy of a folder that a test may change; {@link removeFolders} takes it away. */
export function copyOf(source: string): string {
  const folder = folderWith({});
  cpSync(source, folder, { recursive: true });
  return folder;
}

/** Writes one file, with the folders that it lies in. */
export function writeInto(folder: string, name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Takes away all folders that were made. Call it in `after`. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
}
