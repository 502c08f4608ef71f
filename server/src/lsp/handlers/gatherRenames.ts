import type { CancellationToken } from 'vscode-languageserver';

import { type RenameEdit, renameEdits } from '../../core/features/rename.js';
import { fragmentEdits, movedFragments } from '../../core/features/renameFragments.js';
import type { IdTarget } from '../../core/features/target.js';
import type { World } from '../../core/rules/runRules.js';
import { documentsInTurn } from '../documentsInTurn.js';
import type { Server } from '../server.js';
import type { DocumentRename } from '../toProtoNavigation.js';

interface Rename {
  readonly target: IdTarget;
  readonly world: World;
  readonly newName: string;
}

/** The id where it is named, then the links that lead to headings which name it. */
export async function gatherRenames(
  host: Server['host'],
  { target, world, newName }: Rename,
  token: CancellationToken,
): Promise<readonly DocumentRename[]> {
  const found = new Map<string, readonly RenameEdit[]>();
  const moved = new Map<string, ReadonlyMap<string, string>>();
  for await (const document of documentsInTurn([world.workspace], host.pause, token)) {
    const edits = renameEdits(target, newName, document, world);
    found.set(document.uri, edits);
    const fragments = movedFragments(target.id, newName, document, edits);
    if (fragments.size > 0) {
      moved.set(document.uri, fragments);
    }
  }
  const renames: DocumentRename[] = [];
  for await (const document of documentsInTurn([world.workspace], host.pause, token)) {
    const edits = [
      ...(found.get(document.uri) ?? []),
      ...fragmentEdits(moved, document, world),
    ].toSorted((a, b) => a.range.start - b.range.start);
    if (edits.length > 0) {
      renames.push({ document, edits });
    }
  }
  return renames;
}
