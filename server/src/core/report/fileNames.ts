import type { Workspace } from '../workspace/workspace.js';
import { workspacePaths } from '../workspace/paths.js';

/** The words of `text` as a part of a file name: `access-control`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

/** `path`, or the path with the first number behind it that no file of the workspace has. */
export function freePath(path: string, workspace: Workspace): string {
  const { files } = workspacePaths(workspace);
  const [, name = path, ending = ''] = /^(.*?)(\.\w+)?$/.exec(path) ?? [];
  let free = path;
  for (let number = 2; files.has(free); number += 1) {
    free = `${name}-${String(number)}${ending}`;
  }
  return free;
}
