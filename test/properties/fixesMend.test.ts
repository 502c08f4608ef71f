import { deepStrictEqual, ok } from 'node:assert/strict';

import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { rules } from '../../server/src/core/rules/index.js';
import type { Fix, TextEdit } from '../../server/src/core/rules/rule.js';
import { findingsOf, type World } from '../../server/src/core/rules/runRules.js';
import { withDocument } from '../../server/src/core/workspace/workspace.js';
import { worldAt } from '../kit/mending.js';

describe('every fix that is offered in the examples', () => {
  for (const folder of ['examples/cloudcrm', 'examples/cloudcrm-stage1']) {
    it(`takes its finding away: ${folder}`, function () {
      this.timeout(120_000);
      const world = worldAt(folder);
      const before = countsByRule(world);
      const offered = [...world.workspace.documents.values()].flatMap((document) =>
        findingsOf(rules, document, world).flatMap(({ rule, fixes = [] }) =>
          fixes.map((fix) => ({ rule, fix, uri: document.uri })),
        ),
      );
      ok(offered.length > 10);
      const kept = offered.filter(({ rule, fix, uri }) => {
        const after = withFix(world, fix, uri);
        return after && (countsByRule(after).get(rule) ?? 0) >= (before.get(rule) ?? 0);
      });
      deepStrictEqual(
        kept.map(({ rule, fix }) => `${rule}: ${fix.title}`),
        [],
      );
    });
  }
});

/** How many findings each rule has in the whole workspace. */
function countsByRule(world: World): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of world.workspace.documents.values()) {
    for (const { rule } of findingsOf(rules, document, world)) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return counts;
}

/** The workspace after a fix; `undefined` for one that writes into `isms.yaml`, which is no document. */
function withFix(world: World, { edits }: Fix, own: string): World | undefined {
  const uris = [...new Set(edits.map(({ uri = own }) => uri))];
  return uris.reduce<World | undefined>((before, uri) => {
    const document = before?.workspace.documents.get(uri);
    if (!before || !document) {
      return undefined;
    }
    const text = edited(
      document.text,
      edits.filter((edit) => (edit.uri ?? own) === uri),
    );
    const workspace = withDocument(before.workspace, parseDocument(uri, 1, text, document.reading));
    return { ...before, workspace };
  }, world);
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, range.start) + newText + result.slice(range.end),
      text,
    );
}
