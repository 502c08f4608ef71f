import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that file names are shown relative to: the folder asked for where it is the only one,
 * else the working directory, which is what a person types and what other programs read names from.
 */
export function baseFolderOf(
  paths: readonly string[],
  folder: string | undefined,
  cwd: string,
): string {
  return paths.length <= 1 && folder !== undefined ? folder : cwd;
}

/** The name of the file at the absolute `path`, relative to `base`, with `/`. */
export function fileName(base: string, path: string): string {
  return relative(base, path).split(sep).join('/');
}

/** The absolute path of a `file:` uri; another uri stays as it is. */
export function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}
