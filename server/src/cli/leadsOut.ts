import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Says whether what lies at `path` is, by links in it, outside of the folder `root`. Both have to be there. */
export function leadsOut(root: string, path: string): boolean {
  return isOutside(realpathSync(root), realpathSync(path));
}

/** Says whether the absolute `path` is not below the folder `root`, going by the names alone. */
export function isOutside(root: string, path: string): boolean {
  const below = relative(root, path);
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
}
