import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of the program, from the `package.json` that it lies under; `0.0.0` where there is none. */
export const version = readVersion();

function readVersion(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return isVersioned(manifest) ? manifest.version : '0.0.0';
    }
    if (dirname(folder) === folder) {
      return '0.0.0';
    }
  }
}

function isVersioned(manifest: unknown): manifest is { readonly version: string } {
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  );
}
