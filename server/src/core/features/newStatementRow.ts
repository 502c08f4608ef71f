import { memoize } from '../base/memo.js';
import type { Control } from '../catalogue/control.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { TextEdit } from '../rules/rule.js';
import type { World } from '../rules/runRules.js';
import { anchorsIn, placeOf } from '../rules/soa-missing-control/anchors.js';
import { rowEdit } from '../rules/soa-missing-control/rule.js';

/** A row for a control in a Statement of Applicability, which leaves the decision to a person. */
export interface NewStatementRow {
  /** The statement that takes it. */
  readonly document: IsmsDocument;
  readonly edit: TextEdit;
}

/**
 * The row for `control` at its place in the workspace's Statement of Applicability, as the fix of
 * `soa-missing-control` writes it. Absent where a row decides about it already, and where no statement
 * has a table that could take it.
 */
export function newStatementRow(control: Control, world: World): NewStatementRow | undefined {
  const { workspace, catalogue, configuration } = world;
  if (workspace.index.decisions.has(control.id)) {
    return undefined;
  }
  for (const document of statements(world)) {
    const orders = [document.profile.editions, configuration.editions].map((editions) =>
      controlsInUse(catalogue, editions),
    );
    const order = orders.find((controls) => controls.includes(control));
    const place = order && placeOf(control, order, anchorsIn(document));
    if (place) {
      return { document, edit: rowEdit(control, place, document) };
    }
  }
  return undefined;
}

/** Whether the workspace has a Statement of Applicability with a table that rows can be added to. */
export function canTakeRows(world: World): boolean {
  return statements(world).some(hasTable);
}

/** Those that decide most first. */
function statements({ workspace }: World): readonly IsmsDocument[] {
  const { kinds, decisions } = workspace.index;
  const counts = new Map<string, number>();
  for (const uri of [...decisions.values()].flatMap((documents) => [...documents.keys()])) {
    counts.set(uri, (counts.get(uri) ?? 0) + 1);
  }
  const named = kinds.get('statement-of-applicability') ?? counts;
  return [...named.keys()]
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
    .flatMap((uri) => workspace.documents.get(uri) ?? []);
}

const hasTable = memoize((document: IsmsDocument): boolean => anchorsIn(document).size > 0);
