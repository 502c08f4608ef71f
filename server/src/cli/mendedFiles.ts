import { createTwoFilesPatch } from 'diff';

import { rules } from '../core/rules/index.js';
import type { CheckedWorkspace } from './checkWorkspaces.js';
import { fileName, pathOf } from './fileNames.js';
import { findingsIn, mendWorkspace } from './mendWorkspace.js';
import type { Notice, ReadWorkspace } from './readWorkspace.js';
import { writeText } from './writeText.js';

type MendedFiles = Pick<CheckedWorkspace, 'world' | 'documents' | 'notices' | 'fixed'>;

interface Change {
  readonly uri: string;
  readonly text: string;
}

/**
 * Applies fixes and checks again. The files that they change are written, or, for a preview, left as
 * they are and told as a diff, with names relative to `cwd`.
 */
export function mendedFiles(
  read: ReadWorkspace,
  purpose: 'write' | 'preview',
  cwd: string,
): MendedFiles {
  const writable = read.selected.filter((uri) => read.texts.get(uri)?.notice === undefined);
  const { world, changed, fixes } = mendWorkspace(read.world, writable, rules);
  const changes = changed.flatMap((uri): readonly Change[] => {
    const text = world.workspace.documents.get(uri)?.text;
    return text === undefined ? [] : [{ uri, text }];
  });
  const documents = findingsIn(world, read.selected, rules);
  if (purpose === 'preview') {
    const patch = changes.map((change) => patchOf(change, read, cwd)).join('');
    return {
      world,
      documents,
      notices: read.notices,
      fixed: { fixes, files: changes.length, patch },
    };
  }
  const unwritten = changes.flatMap((change) => written(change, read));
  return {
    world,
    documents,
    notices: [...read.notices, ...unwritten],
    fixed: { fixes, files: changes.length - unwritten.length },
  };
}

/** Writes one file; gives a notice where that is not done. */
function written({ uri, text }: Change, { texts }: ReadWorkspace): readonly Notice[] {
  const before = texts.get(uri);
  const reason = before ? writeText(pathOf(uri), before, text) : 'it was not read';
  return reason === undefined ? [] : [{ path: pathOf(uri), text: `is not mended: ${reason}` }];
}

/** The change as `git apply` and `patch -p1` read it. */
function patchOf({ uri, text }: Change, { texts }: ReadWorkspace, cwd: string): string {
  const name = fileName(cwd, pathOf(uri));
  const before = texts.get(uri)?.text ?? '';
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, '', '', { context: 3 });
  return patch.replace(/^=+\n/, '').replace(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2');
}
