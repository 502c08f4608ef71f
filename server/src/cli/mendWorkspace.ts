import { keepingWidthsIn } from '../core/features/keepingWidths.js';
import { parseDocument } from '../core/model/parseDocument.js';
import type { Rule } from '../core/rules/rule.js';
import { checkedDocument, mostFindings, type World } from '../core/rules/runRules.js';
import { withDocument } from '../core/workspace/workspace.js';
import { applyFixes, type DocumentFindings } from './applyFixes.js';
import type { Progress } from './progress.js';

/** Applying one fix can make room for the next; more rounds than these would go in a circle. */
const mostRounds = 10;

/** Where a document has more findings than are listed, each round mends only those listed. */
const mostRoundsOfMany = 200;

export interface MendedWorkspace {
  readonly world: World;
  /** How many fixes were applied to each document whose text is another one now, by uri. */
  readonly changed: ReadonlyMap<string, number>;
}

/**
 * Applies fixes to the documents `uris` until none is left to apply, so that doing it again changes
 * nothing; ten rounds at most, not counting those in which a document has more findings than are
 * listed. `world` itself stays as it is, and nothing is written.
 */
export function mendWorkspace(
  world: World,
  uris: readonly string[],
  rules: readonly Rule[],
): MendedWorkspace {
  const changed = new Map<string, number>();
  let mended = world;
  let full = 0;
  for (let round = 0; full < mostRounds && round < mostRoundsOfMany; round += 1) {
    const found = findingsIn(mended, uris, rules);
    const { workspace } = mended;
    const fixed = applyFixes(found, textsOf(mended, uris), (uri, edits) =>
      keepingWidthsIn(workspace, uri, edits),
    );
    if (fixed.size === 0) {
      break;
    }
    full += found.some(isCutShort) ? 0 : 1;
    for (const [uri, { text, fixes }] of fixed) {
      changed.set(uri, (changed.get(uri) ?? 0) + fixes);
      mended = withText(mended, uri, text);
    }
  }
  return { world: mended, changed };
}

/** What the rules find in the documents `uris`. */
export function findingsIn(
  world: World,
  uris: readonly string[],
  rules: readonly Rule[],
  progress?: Progress,
): readonly DocumentFindings[] {
  return uris.flatMap((uri, index) => {
    progress?.report('Checking documents', index, uris.length);
    const document = world.workspace.documents.get(uri);
    return document ? [{ uri, ...checkedDocument(rules, document, world) }] : [];
  });
}

function isCutShort({ findings }: DocumentFindings): boolean {
  return findings.length > mostFindings;
}

function textsOf({ workspace }: World, uris: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    uris.flatMap((uri) => {
      const document = workspace.documents.get(uri);
      return document ? [[uri, document.text] as const] : [];
    }),
  );
}

function withText(world: World, uri: string, text: string): World {
  const before = world.workspace.documents.get(uri);
  return before
    ? {
        ...world,
        workspace: withDocument(world.workspace, parseDocument(uri, 0, text, before.reading)),
      }
    : world;
}
