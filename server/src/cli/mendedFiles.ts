import { createTwoFilesPatch } from 'diff';

import { type Texts, texts } from '../core/base/language.js';
import { rules } from '../core/rules/index.js';
import type { World } from '../core/rules/runRules.js';
import { withDocument } from '../core/workspace/workspace.js';
import type { CheckedWorkspace } from './checkWorkspaces.js';
import { fileName, pathOf } from './fileNames.js';
import { isOutside } from './leadsOut.js';
import { findingsIn, mendWorkspace } from './mendWorkspace.js';
import type { Notice, ReadWorkspace } from './readWorkspace.js';
import { reasonAgainst, writeText } from './writeText.js';

type MendedFiles = Pick<CheckedWorkspace, 'world' | 'documents' | 'notices' | 'fixed'>;

interface Change {
  readonly uri: string;
  readonly text: string;
  readonly fixes: number;
}

/**
 * Applies fixes and checks again. The files that they change are written, or, for a preview, left as
 * they are and told as a diff. What may not be written stays as it is, with what is found in it and a
 * notice. Names in the diff are relative to `cwd` where all files lie in it, else to the workspace.
 */
export function mendedFiles(
  read: ReadWorkspace,
  purpose: 'write' | 'preview',
  cwd: string,
): MendedFiles {
  const writable = read.selected.filter((uri) => read.texts.get(uri)?.notice === undefined);
  const { world: mended, changed } = mendWorkspace(read.world, writable, rules);
  const changes = [...changed].flatMap(([uri, fixes]): readonly Change[] => {
    const text = mended.workspace.documents.get(uri)?.text;
    return text === undefined ? [] : [{ uri, text, fixes }];
  });
  const put = purpose === 'preview' ? reasonAgainstChange : written;
  const refused = new Map(changes.flatMap((change) => put(change, read)));
  const done = changes.filter(({ uri }) => !refused.has(uri));
  const world = withFormer(mended, read.world, [...refused.keys()]);
  return {
    world,
    documents: findingsIn(world, read.selected, rules),
    notices: [...read.notices, ...[...refused].map(noticeOf)],
    fixed: {
      fixes: done.reduce((sum, { fixes }) => sum + fixes, 0),
      files: done.length,
      ...(purpose === 'preview' && previewOf(done, read, cwd)),
    },
  };
}

/** What does not become of a change, by uri, with the reason; empty where it is done. */
type Refusal = readonly (readonly [uri: string, reason: Texts])[];

function written({ uri, text }: Change, { texts, world }: ReadWorkspace): Refusal {
  const before = texts.get(uri);
  const root = pathOf(world.workspace.root);
  const reason = before ? writeText(pathOf(uri), { root, before, text }) : notRead;
  return reason === undefined ? [] : [[uri, reason]];
}

function reasonAgainstChange({ uri }: Change, { texts, world }: ReadWorkspace): Refusal {
  const before = texts.get(uri);
  const reason = before && reasonAgainst(pathOf(uri), pathOf(world.workspace.root), before);
  return reason === undefined ? [] : [[uri, reason]];
}

function noticeOf([uri, reason]: Refusal[number]): Notice {
  return { path: pathOf(uri), text: notMended(reason) };
}

const notMended = texts({
  en: (reason: Texts) => `is not mended: ${reason.en}`,
  de: (reason) => `wird nicht behoben: ${reason.de}`,
});

const notRead = { en: 'it was not read', de: 'sie wurde nicht gelesen' };

/** The documents `uris` as they were before. */
function withFormer(mended: World, before: World, uris: readonly string[]): World {
  return uris.reduce((world, uri) => {
    const document = before.workspace.documents.get(uri);
    return document ? { ...world, workspace: withDocument(world.workspace, document) } : world;
  }, mended);
}

function previewOf(
  changes: readonly Change[],
  read: ReadWorkspace,
  cwd: string,
): Pick<MendedFiles['fixed'], 'patch' | 'patchFolder'> {
  const isHere = changes.every(({ uri }) => !isOutside(cwd, pathOf(uri)));
  const folder = isHere ? cwd : pathOf(read.world.workspace.root);
  const patch = changes.map((change) => patchOf(change, read, folder)).join('');
  return { patch, ...(!isHere && { patchFolder: folder }) };
}

/** The change as `git apply` and `patch -p1` read it in `folder`. */
function patchOf({ uri, text }: Change, { texts }: ReadWorkspace, folder: string): string {
  const name = fileName(folder, pathOf(uri));
  const before = texts.get(uri)?.text ?? '';
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, '', '', { context: 3 });
  return patch.replace(/^=+\n/, '').replace(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2');
}
