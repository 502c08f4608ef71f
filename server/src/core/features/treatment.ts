import { memoize } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import type { DocumentKind } from '../model/frontMatter.js';
import { relativePath } from '../workspace/paths.js';
import type { Workspace, WorkspaceIndex } from '../workspace/workspace.js';

/** What stands behind a control in a workspace, apart from its Statement of Applicability. */
export interface Treatment {
  /** Paths of documents, sorted. */
  readonly documents: readonly string[];
  /** Ids of risks that are treated with it, sorted. */
  readonly risks: readonly string[];
}

/**
 * What stands behind the control `id`: the documents that treat it or declare it in their front
 * matter, and the risks. Statements of Applicability, risk registers, audit reports and management
 * reviews do not count as documents: they decide about a control or judge it, and do not say how it
 * is carried out. Policies, procedures, plans, registers, records and documents of no known kind do.
 */
export function treatmentOf(workspace: Workspace, id: ControlId): Treatment {
  const known = treatments(workspace.index);
  const treatment = known.get(id);
  if (treatment) {
    return treatment;
  }
  const computed = readTreatment(workspace, id);
  known.set(id, computed);
  return computed;
}

/** One index belongs to one folder, so its identity stands for the folder, too. */
const treatments = memoize<WorkspaceIndex, Map<ControlId, Treatment>>(() => new Map());

const kindsThatDoNotTreat: readonly DocumentKind[] = [
  'statement-of-applicability',
  'risk-register',
  'audit-report',
  'management-review',
];

function readTreatment({ index, root }: Workspace, id: ControlId): Treatment {
  const uris = [...(index.uses.get(id)?.keys() ?? [])].filter(
    (uri) => !kindsThatDoNotTreat.some((kind) => index.kinds.get(kind)?.has(uri)),
  );
  const risks = [...(index.risks.get(id)?.values() ?? [])].flat();
  return {
    documents: sortedUnique(uris.map((uri) => relativePath(root, uri))),
    risks: sortedUnique(risks),
  };
}

/** In the order of character codes, which is the same on every machine. */
function sortedUnique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
